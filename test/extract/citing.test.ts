import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { effortOf } from '../effort.ts';
import { sourceOf } from './statement-fixture.ts';

/** Whom the speakers of a text have it from: "speaker < cited". */
function citing(language: string, text: string): string[] {
  return extract(sourceOf(text, language)).statements.flatMap(({ attribution }) =>
    attribution?.citing ? [`${attribution.speaker?.text} < ${attribution.citing.text}`] : [],
  );
}

describe('whom a speaker cites', () => {
  it.each([
    ['en', 'Reuters, citing the interior ministry, reported that 13 had died.', ['Reuters < the interior ministry']],
    [
      'en',
      'Earlier, local media, citing an unnamed security source, had reported 12 dead.',
      ['local media < an unnamed security source'],
    ],
    [
      'de',
      'Der Bote berichtet unter Berufung auf einen Feuerwehrmann, zwei Kinder würden vermisst.',
      ['Der Bote < einen Feuerwehrmann'],
    ],
    [
      'de',
      'Wie die Agentur ANP unter Verweis auf Militärkreise meldet, wurden drei Soldaten getötet.',
      ['die Agentur ANP < Militärkreise'],
    ],
    [
      'ru',
      'Telegram-канал «База» со ссылкой на очевидцев пишет, что пахло газом.',
      ['Telegram-канал «База» < очевидцев'],
    ],
  ])('%s: %s', (language, text, wanted) => {
    expect(citing(language, text)).toEqual(wanted);
  });

  it('is told of the one beside it only', () => {
    const text = 'The mayor said the bridge was closed; Reuters, citing the police, reported that 13 had died.';
    expect(citing('en', text)).toEqual(['Reuters < the police']);
  });

  it.each([
    ['en', 'The ministry said 12 had died.'],
    ['de', 'Die Berufung auf das Amt sei unzulässig, sagte der Richter.'],
    ['ru', 'По данным полиции, погибли 12 человек.'],
  ])('is absent where nobody is cited: %s: %s', (language, text) => {
    expect(citing(language, text)).toEqual([]);
  });

  it('takes work that grows with the text, however many speak in one sentence', () => {
    const text = (times: number) => 'Reuters, citing the police, said “no”, '.repeat(times);
    const effort = (times: number) => effortOf(() => expect(citing('en', text(times)).length).toBeGreaterThan(0), 3);
    // eight times the text: linear is 8, quadratic 64
    expect(effort(1600) / effort(200)).toBeLessThan(24);
  });
});
