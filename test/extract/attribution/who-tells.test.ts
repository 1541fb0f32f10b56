import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { sourceOf } from '../statement-fixture.ts';

/** What a text says and on whose word: "speaker: content", where the report itself tells it only the content. */
function told(language: string, text: string): string[] {
  return extract(sourceOf(text, language)).statements.map(({ content, attribution }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return attribution ? `${attribution.speaker?.text ?? '-'}: ${said}` : said;
  });
}

type Case = readonly [language: string, text: string, wanted: readonly string[]];

describe('a count in the clause before the one in which somebody tells another', () => {
  it.each<Case>([
    ['en', 'Nine people are missing, although the elder insists on 40.', ['Nine people are missing', 'the elder: 40']],
    [
      'en',
      'Seven survivors were flown out, where a doctor said two had burns.',
      ['Seven survivors were flown out', 'a doctor: two had burns'],
    ],
    [
      'de',
      'Etwa 900 Schaulustige hatten sich versammelt, die Polizei zählte nur 300.',
      ['Etwa 900 Schaulustige hatten sich versammelt', 'die Polizei: die Polizei zählte nur 300.'],
    ],
    ['ru', 'Пропали 15 человек, хотя староста настаивает, что их 40.', ['Пропали 15 человек', 'староста: что их 40']],
  ])('%s: %s is nobody’s word', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));

  it.each<Case>([
    ['en', 'As 40 guests fled, police said the dam had burst.', ['police: the dam had burst']],
    ['de', 'Der Wirt, seit 40 Jahren im Ort, sagte, die Brücke halte.', ['Der Wirt: die Brücke halte']],
  ])('%s: %s holds no such clause', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));
});
