import { describe, expect, it } from 'vitest';
import { attributionsIn, wordsOf } from './source.ts';

const posts = async (text: string, language: string): Promise<string[][]> =>
  (await attributionsIn(text, language))
    .filter(({ rule }) => rule.endsWith('/post-author'))
    .map(({ kind, mode, content, speaker }) => [kind, mode ?? '', wordsOf(text, content), wordsOf(text, speaker)]);

const WORDS = 'The square is ours again. Thank you, brave people of Aksai.';

describe('embedded posts', () => {
  it.each([
    ['de', `Der Minister schrieb:\n\n${WORDS}\n\n— Dana Reed (@danareed) January 7, 2022\n\nDas Wasser steigt weiter.`],
    ['en', `The minister wrote:\n\n${WORDS}\n\n— Dana Reed (@danareed) January 7, 2022\n\nThe water is still rising.`],
    ['ru', `Министр написала:\n\n${WORDS}\n\n— Dana Reed (@danareed) January 7, 2022\n\nВода продолжает прибывать.`],
    [
      'de',
      `Der Minister schrieb.\n\n(${WORDS}\n\n— Dana Reed (@danareed) January 7, 2022)\n\nDas Wasser steigt weiter.`,
    ],
    ['en', `The water is still rising.\n\n${WORDS} — Dana Reed (@danareed) January 7, 2022`],
    ['en', `The water is still rising.\n\n${WORDS}\n– Dana Reed (@danareed)`],
  ])('%s: gives what stands before the author line to its author: %s', async (language, text) => {
    expect(await posts(text, language)).toEqual([['direct', 'writing', WORDS, 'Dana Reed']]);
  });

  it.each([
    ['en', 'Follow the reporter on Twitter (@danareed) for more.'],
    ['en', 'The mayor — Dana Reed (@danareed) — opened the bridge and left for the valley at once.'],
    ['de', 'Überschrift\n\nMehr von der Ministerin (@danareed) am 7. Januar 2022.'],
    ['ru', '— Дана Рид (@danareed) 7 января 2022'],
  ])('%s: takes no other handle for an author line: %s', async (language, text) => {
    expect(await posts(text, language)).toEqual([]);
  });

  it('takes no words of a post for those of the speaker before it', async () => {
    const text = `“We are safe,” said Tom Hale.\n\n“${WORDS}”\n\n— Dana Reed (@danareed) January 7, 2022`;
    const found = await attributionsIn(text, 'en');
    expect(found.map(({ speaker }) => wordsOf(text, speaker))).toEqual(['Tom Hale', 'Dana Reed']);
  });
});
