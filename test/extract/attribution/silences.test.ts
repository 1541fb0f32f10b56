import { describe, expect, it } from 'vitest';
import { attributionsIn, wordsOf } from './source.ts';

describe('what nobody says', () => {
  it.each([
    ['en', 'The ministry declined to comment on the 12 deaths.'],
    ['en', 'The mayor has refused to say how many of the 40 missing were children.'],
    ['ru', 'В министерстве отказались комментировать гибель 12 человек.'],
    ['ru', 'Министр отказался говорить, сколько из 40 пропавших нашли.'],
    ['de', 'Die Polizei wollte sich zu den 12 Toten nicht äußern.'],
    // what is believed of those who are counted
    ['en', "Three people feared missing turned up at a cousin's house."],
    ['en', 'Two men believed dead were found alive.'],
    ['en', 'Six came back; one previously reported shot dead is alive.'],
  ])('is no statement (%s): %s', async (language, text) => {
    expect(await attributionsIn(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Police feared nine people were dead.', 'Police', 'nine people were dead'],
    ['en', 'The mayor refused to leave the town.', 'The mayor', 'to leave the town'],
    ['ru', 'Министр отказался покинуть город.', 'Министр', 'покинуть город'],
  ])('but others say something (%s): %s', async (language, text, speaker, content) => {
    const found = await attributionsIn(text, language);
    expect(found.map((one) => [wordsOf(text, one.speaker), wordsOf(text, one.content)])).toEqual([[speaker, content]]);
  });
});

describe('a frame inside an open predicate', () => {
  it.each([
    ['Der Fahrer habe, sagte der Zeuge, geschlafen.', 'Der Fahrer habe | geschlafen'],
    ['Die Brücke solle, sagte der Minister, im Mai wieder öffnen.', 'Die Brücke solle | im Mai wieder öffnen'],
    [
      'Neun Menschen seien, teilte die Klinik mit, schwer verletzt worden.',
      'Neun Menschen seien | schwer verletzt worden',
    ],
    ['Der Fahrer habe geschlafen, sagte der Zeuge, gestern und heute.', 'Der Fahrer habe geschlafen'],
  ])('%s', async (text, content) => {
    const [found] = await attributionsIn(text, 'de');
    expect(wordsOf(text, found?.content ?? [])).toBe(content);
  });
});
