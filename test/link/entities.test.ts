import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/link/digest.ts';
import { linkEntities } from '../../src/link/entities.ts';
import type { LinkedEntities } from '../../src/link/linked.ts';
import type { EntityKind, Judgement } from '../../src/model/index.ts';
import { loadAliases } from '../../src/names/index.ts';
import { exampleFolder, examples } from './reports.ts';

interface Named {
  readonly name: string;
  readonly kind?: EntityKind;
  readonly names?: readonly string[];
  readonly country?: string;
  readonly geonames?: number;
  readonly described?: boolean;
}

/** A report that names these, about Kazakhstan unless it says otherwise. */
const report = (id: string, named: readonly Named[], country = 'KZ', language = 'de'): Digest => ({
  report: { id, language, published: '2022-01-08', sha256: '0'.repeat(64) },
  entities: named.map(({ kind = 'person', names = [], described = false, ...rest }, index) => ({
    id: `e${index + 1}`,
    kind,
    names,
    described,
    mentions: [`m${index + 1}`],
    ...rest,
  })),
  setting: { country },
  statements: [],
  passages: { words: '', spans: '', sentences: '' },
  credits: [],
});

/** Two reports, each naming one: are they one entity? */
function areOne(a: Named, b: Named, [x, y]: readonly [string, string] = ['KZ', 'KZ']): boolean {
  const linked = linkEntities([report('a', [a], x), report('b', [b], y)]);
  return linked.idOf('a', 'e1') === linked.idOf('b', 'e1');
}

describe('one bearer under many names', () => {
  it.each<readonly [Named, Named]>([
    [{ name: 'Kassym-Schomart Tokajew' }, { name: 'Qasym-Jomart Toqayev' }],
    [{ name: 'Kassym-Jomart Tokayev' }, { name: 'Касым-Жомарт Токаев' }],
    [{ name: 'Toqayev' }, { name: 'Kassym-Jomart Tokayev' }],
    [{ name: 'Садыра Жапарова' }, { name: 'Sadyr Japarov' }],
    [
      { name: 'OVKS', kind: 'organization' },
      { name: 'ОДКБ', kind: 'organization' },
    ],
    [
      { name: 'CSTO', kind: 'organization' },
      { name: 'Organisation des Vertrags über kollektive Sicherheit', kind: 'organization' },
    ],
    [
      { name: 'телеканал «Хабар 24»', kind: 'organization' },
      { name: 'Khabar 24', kind: 'organization' },
    ],
    [
      { name: 'kasachisches Außenministerium', kind: 'organization', country: 'KZ' },
      { name: 'МИД', kind: 'organization' },
    ],
    [
      { name: 'Kasachstans Verteidigungsministerium', kind: 'organization', country: 'KZ' },
      { name: 'Ministry of Defence', kind: 'organization' },
    ],
    [
      { name: 'Verteidigungsministerium von Kasachstan', kind: 'organization', country: 'KZ' },
      { name: 'kasachisches Verteidigungsministerium', kind: 'organization', country: 'KZ' },
    ],
    [
      { name: 'Verteidigungsministerium in Moskau', kind: 'organization' },
      { name: 'russisches Verteidigungsministerium', kind: 'organization', country: 'RU' },
    ],
    [{ name: 'Oleh Hryhorov' }, { name: 'Олег Григоров' }],
    [{ name: 'Serhiy Haidai' }, { name: 'Сергей Гайдай' }],
    [
      { name: 'Almaty', kind: 'place', country: 'KZ', geonames: 1526384 },
      { name: 'Алма-Ата', kind: 'place', country: 'KZ', geonames: 1526384 },
    ],
  ])('%o and %o', (a, b) => {
    expect(areOne(a, b)).toBe(true);
  });
});

describe('two bearers', () => {
  it.each<{ readonly a: Named; readonly b: Named; readonly homes?: readonly [string, string] }>([
    { a: { name: 'Karim Massimow' }, b: { name: 'Karim Maximow' } },
    { a: { name: 'Massimow' }, b: { name: 'Maximow' } },
    { a: { name: 'Kassym Toqajew' }, b: { name: 'Kassym Tokarew' } },
    { a: { name: 'Анна' }, b: { name: 'Анна' } },
    { a: { name: 'Sprecher der Behörde', described: true }, b: { name: 'Sprecher der Behörde', described: true } },
    {
      a: { name: 'Innenministerium', kind: 'organization' },
      b: { name: 'МВД', kind: 'organization' },
      homes: ['KZ', 'RU'],
    },
    {
      a: { name: 'Kasachstans Verteidigungsministerium', kind: 'organization', country: 'KZ' },
      b: { name: 'Russlands Verteidigungsministerium', kind: 'organization', country: 'RU' },
    },
    {
      a: { name: 'Verteidigungsministerium in Moskau', kind: 'organization' },
      b: { name: 'Verteidigungsministerium', kind: 'organization' },
    },
    { a: { name: 'Oleh Hryhorov' }, b: { name: 'Олег Рыков' } },
    { a: { name: 'Volksbank Kasachstan', kind: 'organization' }, b: { name: 'Volksbank', kind: 'organization' } },
    { a: { name: 'Innenministerium', kind: 'organization' }, b: { name: 'Außenministerium', kind: 'organization' } },
    { a: { name: 'МВД', kind: 'organization' }, b: { name: 'МИД', kind: 'organization' } },
    { a: { name: 'OVKS', kind: 'organization' }, b: { name: 'OKVS', kind: 'organization' }, homes: ['KZ', 'FR'] },
    { a: { name: 'FAZ', kind: 'organization' }, b: { name: 'ФАС', kind: 'organization' }, homes: ['DE', 'RU'] },
    {
      a: { name: 'Almaty', kind: 'place', country: 'KZ', geonames: 1526384 },
      b: { name: 'Almaty', kind: 'place', country: 'KZ', geonames: 1 },
    },
  ])('$a.name and $b.name $homes', ({ a, b, homes }) => {
    expect(areOne(a, b, homes)).toBe(false);
  });

  it('an acronym with two letters changed is one with the right one where both reports are about one country', () => {
    expect(areOne({ name: 'OVKS', kind: 'organization' }, { name: 'OKVS', kind: 'organization' })).toBe(true);
  });

  it('a family name alone is nobody where two bear it, and both are offered', () => {
    const linked = linkEntities([
      report('a', [{ name: 'Karim Massimow' }]),
      report('b', [{ name: 'Juri Massimow' }]),
      report('c', [{ name: 'Massimow' }]),
    ]);
    expect(new Set(['a', 'b', 'c'].map((id) => linked.idOf(id, 'e1'))).size).toBe(3);
    expect(linked.possibly.length).toBeGreaterThan(1);
  });
});

describe('what was joined', () => {
  it('says why, with a score', () => {
    const { entities } = linkEntities([
      report('a', [{ name: 'Kassym-Jomart Tokayev' }]),
      report('b', [{ name: 'Касым-Жомарт Токаев' }], 'KZ', 'ru'),
    ]);
    expect(entities).toHaveLength(1);
    expect(entities[0]?.joins).toEqual([
      expect.objectContaining({
        score: expect.any(Number),
        because: [
          { id: 'names-sound', a: 'Kassym', b: 'Касым' },
          { id: 'names-sound', a: 'Tokayev', b: 'Токаев' },
          { id: 'names-sound', a: 'Jomart', b: 'Жомарт' },
        ],
      }),
    ]);
    expect(entities[0]?.reports).toEqual(['a', 'b']);
  });

  it('heeds the aliases of a user', () => {
    const digests = [report('a', [{ name: 'Hartwick' }]), report('b', [{ name: 'Greta Blum' }])];
    expect(linkEntities(digests).entities).toHaveLength(2);
    const aliases = loadAliases('Greta Blum\tHartwick');
    expect(linkEntities(digests, [], { aliases }).entities).toHaveLength(1);
  });
});

describe('what a person decided', () => {
  const digests = [
    report('a', [{ name: 'Karim Massimow' }]),
    report('b', [{ name: 'Karim Massimow' }]),
    report('c', [{ name: 'Greta Blum' }]),
  ];
  const judgement = (id: string, kind: Judgement['kind'], subjects: readonly string[]): Judgement => ({
    id,
    at: `2022-02-0${id}T00:00:00Z`,
    by: 'ada',
    kind,
    about: kind === 'undo' ? 'judgement' : 'entity',
    subjects,
  });
  const groups = ({ idOf }: LinkedEntities) => ['a', 'b', 'c'].map((id) => idOf(id, 'e1'));

  it('merges, and marks it', () => {
    const linked = linkEntities(digests, [judgement('1', 'merge', ['a/m1', 'c/e1'])]);
    expect(new Set(groups(linked)).size).toBe(1);
    expect(linked.entities[0]?.joins).toContainEqual(expect.objectContaining({ judged: true }));
  });

  it('splits, and marks it', () => {
    const linked = linkEntities(digests, [judgement('1', 'split', ['b/e1', 'a/e1'])]);
    expect(new Set(groups(linked)).size).toBe(3);
    expect(linked.possibly).toContainEqual(expect.objectContaining({ judged: true }));
  });

  it('is undone', () => {
    const undone = [judgement('1', 'split', ['b/e1', 'a/e1']), judgement('2', 'undo', ['1'])];
    expect(new Set(groups(linkEntities(digests, undone))).size).toBe(2);
  });

  it('does nothing where what it names is not there', () => {
    expect(groups(linkEntities(digests, [judgement('1', 'merge', ['x/e1', 'a/e9'])]))).toEqual(
      groups(linkEntities(digests)),
    );
  });
});

describe('the example', async () => {
  const found = await examples();
  const linked = linkEntities(found.map(({ digest }) => digest));
  const expected: {
    readonly entities: readonly {
      readonly name: string;
      readonly mentions: readonly { path: string; message?: number; line?: string; quotes: readonly string[] }[];
    }[];
  } = JSON.parse(readFileSync(join(exampleFolder, 'expected.json'), 'utf8'));

  it.each(expected.entities)('$name is one over all reports', ({ mentions }) => {
    const ids = mentions.flatMap(({ path, message, line, quotes }) => {
      const key = [path, message ?? line].filter((part) => part !== undefined).join('#');
      const example = found.find((one) => one.key === key);
      if (!example) throw new Error(key);
      const { document } = example;
      return quotes.map((quote) => {
        const start = document.text.indexOf(quote);
        const [mention] = document.mentions
          .filter((one) => one.start < start + quote.length && one.end > start)
          .sort((x, y) => x.end - x.start - (y.end - y.start));
        return mention && linked.idOf(document.id, mention.entity);
      });
    });
    expect(new Set(ids)).toEqual(new Set([expect.any(String)]));
  });

  it('is the same in whatever order the reports come', () => {
    const plain = (digests: readonly Digest[]) => JSON.stringify(linkEntities(digests));
    const first = plain(found.map(({ digest }) => digest));
    fc.assert(
      fc.property(fc.shuffledSubarray([...found], { minLength: found.length }), (shuffled) => {
        expect(plain(shuffled.map(({ digest }) => digest))).toBe(first);
      }),
      { numRuns: 5 },
    );
  });
});
