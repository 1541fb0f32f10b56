import { beforeAll, describe, expect, it } from 'vitest';
import { plainPaint } from '../../../src/cli/terminal/paint.ts';
import { judgementText } from '../../../src/cli/text/judgement.ts';
import { pictureBlocks } from '../../../src/cli/text/picture.ts';
import { pictureHtml } from '../../../src/export/html/index.ts';
import { buildPicture, digestOf, extract, leadingOf, type Picture, printedIn, wordingIn } from '../../../src/index.ts';
import { readOne } from '../../ingest/helpers.ts';

const TEXTS = [
  'Pawlodar, 14. Mai 2024. In Pawlodar wurden 1.200 Menschen in Sicherheit gebracht, sagte Gouverneur Marat Abenow. Bereits 1989 starben in dem Werk in Pawlodar nach offiziellen Angaben elf Menschen.',
  'Pawlodar, 15. Mai 2024. In Pawlodar wurden 1.150 Menschen in Sicherheit gebracht, sagte ein Sprecher des Werks.',
];
let picture: Picture;

beforeAll(async () => {
  const readings = await Promise.all(TEXTS.map((text, index) => readOne(text, `${index}.txt`)));
  picture = await buildPicture(readings.map(({ source }) => digestOf(extract(source))));
});

const printed = (locale: 'en' | 'de'): string =>
  [...pictureBlocks(leadingOf(picture), { width: 200, paint: plainPaint }, wordingIn(locale))]
    .join('')
    .replace(/\s+/g, ' ');

describe('a picture to read', () => {
  it('writes numbers, days and quotation marks in the language of its sentences', () => {
    const [en, de] = [printed('en'), printed('de')];
    expect(en).toContain('2 reports · 2024-05-14 to 2024-05-15');
    expect(en).toContain('1,200 → 1,150');
    expect(en).toContain('on the word of “offiziellen Angaben”');
    expect(de).toContain('2 Berichte · 14.5.2024 bis 15.5.2024');
    expect(de).toContain('1.200 → 1.150');
    expect(de).toContain('auf das Wort von „offiziellen Angaben“');
  });

  it('gives the year of a figure of long ago, and of no other', () => {
    expect(printed('en')).toContain(' 11 (1989) ');
    expect(printed('en').match(/\(\d{4}\)/g)).toHaveLength(1);
  });
});

describe('a picture to print', () => {
  const page = (locale: 'en' | 'de'): string => pictureHtml(picture, { wording: printedIn(locale) });

  it('writes the days in its sentences as everywhere else on it', () => {
    expect(page('en')).toContain('1,150 evacuated');
    expect(page('en')).not.toMatch(/>[^<]*\b2024-05-1\d\b/);
    expect(page('de')).not.toMatch(/>[^<]*\b(?:2024-05-1\d|1\d\.5\.2024)\b/);
  });

  it('names who is only described in the words of the report, not as nobody', () => {
    const figure = /<ul class="figures">.*?<\/ul>/s.exec(page('en'))?.[0];
    expect(figure).toContain('Sprecher des Werks');
    expect(figure).not.toContain('no source given');
  });
});

describe('a judgement in a line', () => {
  const judgement = { id: 'J1', at: '2024-05-14T10:15:00Z', by: 'Mara', kind: 'merge', about: 'claim' } as const;

  it('names all that are said to be one', () =>
    expect(judgementText({ ...judgement, subjects: ['a/s1', 'b/s2'] })).toBe(
      'J1  merge, about the claims of a/s1 and b/s2 · Mara, 2024-05-14 10:15 UTC',
    ));
});
