import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../src/extract/entities.ts';
import { findPlaces } from '../../../src/extract/places.ts';
import { report } from '../report.ts';

/** The entities other than places, as "name {other forms}". */
function entitiesOf(text: string, language: string): string[] {
  const analysis = report(text, language);
  const { entities } = findEntities(analysis, findPlaces(analysis), []);
  return entities.filter(({ kind }) => kind !== 'place').map(({ name, names }) => `${name} {${names.join(', ')}}`);
}

describe('forms of one entity', () => {
  it.each([
    [
      'de',
      'Der Präsident Qassym-Schomart Toqajew sprach. Toqajews Rede.\n\n— Qasym-Jomart Toqayev (@x)\n\nZuvor sprach Präsident Tokajew.',
      ['Qassym-Schomart Toqajew {Toqajews, Qasym-Jomart Toqayev, Tokajew}'],
    ],
    ['de', 'Präsident Toqajew und Außenminister Tokarew berieten.', ['Toqajew {}', 'Tokarew {}']],
    ['de', 'Karim Massimow und Präsident Maximow berieten.', ['Karim Massimow {}', 'Maximow {}']],
    [
      'de',
      'Offiziere des KNB. Das Komitee der Nationalen Sicherheit (KNB) schwieg.',
      ['Komitee der Nationalen Sicherheit {KNB}'],
    ],
    [
      'de',
      'Die kasachische Regierung und die russische Regierung. Die Regierung Kasachstans.',
      ['kasachische Regierung {Regierung Kasachstans}', 'russische Regierung {}'],
    ],
    ['de', 'Michael Collins flog. Collins landete.', ['Michael Collins {Collins}']],
    [
      'en',
      'Hillary Clinton spoke. Clinton’s aides left with Bill Clinton.',
      ['Hillary Clinton {Clinton’s}', 'Bill Clinton {}'],
    ],
    ['ru', 'Отставки Юрия Лужкова требуют. Лужкову ответили.', ['Юрий Лужков {Юрия Лужкова, Лужкову}']],
    ['ru', 'Встреча с Виктором Януковичем. Виктор Янукович доволен.', ['Виктор Янукович {Виктором Януковичем}']],
  ])('are joined, and only those (%s: %s)', (language, text, expected) => {
    expect(entitiesOf(text, language).sort()).toEqual([...expected].sort());
  });

  it('joins the names of a place', () => {
    const analysis = report('Unruhen in Almaty. Alma-Ata ist ruhig.', 'de');
    const { mentions, entities } = findEntities(analysis, findPlaces(analysis), []);
    expect(entities).toEqual([{ id: 'e1', kind: 'place', name: 'Almaty', names: ['Alma-Ata'] }]);
    expect(mentions.map(({ id, text, entity }) => [id, text, entity])).toEqual([
      ['m1', 'Almaty', 'e1'],
      ['m2', 'Alma-Ata', 'e1'],
    ]);
  });

  it('gives every mention an entity and every entity a mention, in the order of the text', () => {
    const words = fc.constantFrom(
      'Angela',
      'Merkel',
      'Präsident',
      'Toqajew',
      'Toqajews',
      'NATO',
      '(',
      ')',
      'Komitee',
      'der',
      'Nationalen',
      'Sicherheit',
      'Berlin',
      '.',
      ',',
      'Юрий',
      'Лужков',
      'J',
      'von',
      '„',
      '“',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom('de', 'en', 'ru'), (list, language) => {
        const text = list.join(' ');
        const analysis = report(text, language);
        const { mentions, entities } = findEntities(analysis, findPlaces(analysis), []);
        expect(new Set(mentions.map(({ entity }) => entity))).toEqual(new Set(entities.map(({ id }) => id)));
        for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        for (const { name, names } of entities) expect([name.length > 0, names.includes(name)]).toEqual([true, false]);
        expect([...mentions].sort((a, b) => a.start - b.start)).toEqual(mentions);
      }),
      { numRuns: 300 },
    );
  });

  it('takes time linear in the length, for a thousand names in one sentence and more', () => {
    const names = (count: number): string =>
      `${Array.from({ length: count }, (_, i) => `Präsident ${['Toqa', 'Noka', 'Tira'][i % 3]}${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + ((i >> 4) % 26))}ew`).join(', ')}.`;
    const time = (count: number): number => {
      const analysis = report(names(count), 'de');
      const places = findPlaces(analysis);
      const start = performance.now();
      findEntities(analysis, places, []);
      return performance.now() - start;
    };
    time(2000);
    const [small, large] = [Math.min(time(2000), time(2000), time(2000)), Math.min(time(16_000), time(16_000))];
    expect(large).toBeLessThan(small * 8 * 4 + 50);
  });
});
