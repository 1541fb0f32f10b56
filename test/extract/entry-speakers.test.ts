import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { sourceOf } from './statement-fixture.ts';

/** Who says what in a text, the report itself as '-'. */
const told = (text: string, language: string): readonly (readonly [string, string])[] =>
  extract(sourceOf(text, language)).statements.map(({ content, attribution }) => [
    attribution?.speaker?.text ?? '-',
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  ]);

describe('the time of day by which an entry of a live blog begins', () => {
  it.each([
    [
      'de',
      '14:00 Uhr: Laut Bürgermeisterin Adler werden 30 Menschen vermisst. Der Zivilschutz bleibt bei 24.\n09:30 Uhr: Angeblich sollen Urlauber dabei sein.',
      '09:30 Uhr: Angeblich sollen Urlauber dabei sein.',
    ],
    [
      'de',
      '[14.00] Laut Bürgermeisterin Adler werden 30 Menschen vermisst.\n[09.30] Angeblich sollen Urlauber dabei sein.',
      '[09.30] Angeblich sollen Urlauber dabei sein.',
    ],
  ])('parts it from who spoke in the one before (%s: %s)', (language, text, expected) => {
    expect(told(text, language).at(-1)).toEqual(['-', expected]);
  });

  it.each([
    [
      'de',
      '17:55 Uhr: Zehn Tote sind bestätigt, teilte der Zivilschutz mit.',
      'der Zivilschutz',
      'Zehn Tote sind bestätigt',
    ],
    ['en', '6:40 p.m. — Ten people have died, the fire service said.', 'the fire service', 'Ten people have died'],
    ['ru', '18:40 мск — Десять человек погибли, сообщили в МЧС.', 'МЧС', 'Десять человек погибли'],
  ])('is not among the words that are said (%s: %s)', (language, text, speaker, content) => {
    expect(told(text, language)[0]).toEqual([speaker, content]);
  });

  it.each([['en', '18:40 buses were full, the driver said.', '18:40 buses were full']])(
    'is a word of the sentence that goes on from it (%s: %s)',
    (language, text, content) => {
      expect(told(text, language)[0]?.[1]).toBe(content);
    },
  );
});
