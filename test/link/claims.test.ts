import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkClaims } from '../../src/link/claims.ts';
import type { Digest } from '../../src/link/digest.ts';
import { linkEntities } from '../../src/link/entities.ts';
import type { LinkedClaim } from '../../src/link/linked.ts';
import type { Judgement, Lineage } from '../../src/model/index.ts';
import { effortOf } from '../effort.ts';
import { digest, type Example, exampleFolder, examples } from './reports.ts';

interface Told {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  readonly published?: string;
  readonly outlet?: string;
}

const reportOf = ({ id, text, language = 'de', published = '2022-01-08T12:00', outlet }: Told): Digest =>
  digest(id, language, text, {
    published: { value: published, basis: 'given' },
    ...(outlet !== undefined && { outlet }),
  });

const claimsOf = (
  digests: readonly Digest[],
  judgements: readonly Judgement[] = [],
  lineage: readonly Lineage[] = [],
): readonly LinkedClaim[] => linkClaims(digests, linkEntities(digests), judgements, lineage);

/** The values of each figure claim that counts this, in the order of the reports. */
const tracks = (told: readonly Told[], counts: string): readonly (readonly (number | undefined)[])[] =>
  claimsOf(told.map(reportOf))
    .filter(({ slots }) => slots?.counts === counts)
    .map(({ figures }) => figures.map(({ slots }) => slots.value));

const UNREST = 'Bei den Unruhen in Kasachstan wurden nach Angaben des Innenministeriums';

describe('figures of one claim', () => {
  it('are those of one thing in one place, over languages, whatever their values', () => {
    const told = [
      { id: 'a', text: `${UNREST} 3.000 Menschen festgenommen.`, published: '2022-01-07' },
      {
        id: 'b',
        text: 'The Interior Ministry said 4,266 people were detained in the unrest in Kazakhstan.',
        language: 'en',
      },
      {
        id: 'c',
        text: 'МВД: в ходе беспорядков в Казахстане задержаны 5969 человек.',
        language: 'ru',
        published: '2022-01-09',
      },
    ];
    expect(tracks(told, 'people-detained')).toEqual([[3000, 4266, 5969]]);
  });

  it('are those of one unit, however it is inflected, and of no other', () => {
    const units = (texts: readonly string[]) =>
      claimsOf(texts.map((text, i) => reportOf({ id: String(i), text, language: 'ru' }))).filter(
        ({ figures }) => figures.length > 0,
      );
    expect(units(['Мэрия Алматы сообщила о 30 рулонах.', 'Мэрия Алматы: вывезено 30 рулонов.'])).toHaveLength(1);
    expect(units(['Мэрия Алматы сообщила о 30 рулонах.', 'Мэрия Алматы: вывезено 30 литров.'])).toHaveLength(2);
  });

  it('of a group or a crowd are one count where they are near to each other', () => {
    const told = (one: string, other: string) =>
      tracks(
        [
          { id: 'a', text: one, language: 'en' },
          { id: 'b', text: other, language: 'en', published: '2022-01-09' },
        ].map((each) => ({ ...each, text: `After the fire on the ferry off Aktau, ${each.text}` })),
        'people',
      );
    expect(told('police said 240 passengers were aboard.', 'police said 236 passengers were aboard.')).toHaveLength(1);
    expect(told('police said 240 passengers were aboard.', 'police said 120 passengers were aboard.')).toHaveLength(2);
    expect(told('police said 240 people were aboard.', 'police said 236 people were aboard.')).toHaveLength(1);
    expect(told('police said 21 people were aboard.', 'police said 19 people were aboard.')).toHaveLength(2);
  });

  it('are not joined where kind, population, place or extent differ', () => {
    const claims = claimsOf(
      [
        `${UNREST} 164 Menschen getötet.`,
        `${UNREST} 18 Polizisten getötet.`,
        'Bei den Unruhen in Almaty wurden 103 Menschen getötet.',
        'Bei den Unruhen in Kasachstan wurden in der Nacht 40 Menschen getötet.',
        `${UNREST} 748 Menschen verletzt.`,
      ].map((text, index) => reportOf({ id: `r${index}`, text })),
    ).filter(({ kind }) => kind === 'figure');
    expect(claims.map(({ figures }) => figures.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('are not joined over two events of one country', () => {
    const told = [
      { id: 'a', text: 'Bei einem Brand in einer Fabrik in Russland starben 12 Menschen.' },
      { id: 'b', text: 'Beim Hochwasser im Süden von Russland kamen 14 Menschen ums Leben.' },
      { id: 'c', text: 'Bei einem Brand in einer Schule in Russland starben 13 Menschen.', published: '2022-05-20' },
    ];
    expect(tracks(told, 'people-dead')).toEqual([[12], [14], [13]]);
  });

  it('a number too low for a count that grows is of something else', () => {
    const told = [
      { id: 'a', text: `${UNREST} 10.000 Menschen festgenommen.`, published: '2022-01-08' },
      {
        id: 'b',
        text: 'Bei den Unruhen in Kasachstan seien noch 410 Menschen in Haft, sagte das Innenministerium.',
        published: '2022-01-09',
      },
    ];
    expect(tracks(told, 'people-detained')).toEqual([[10_000], [410]]);
  });

  it('a value joins what it replaces in one report, though another word says who was struck', () => {
    const told = [
      { id: 'a', text: 'At a mill in Lodz, five workers were killed, the police said.', language: 'en' },
      {
        id: 'b',
        text: 'The number of people killed at a mill in Lodz rose to 11, up from five workers, the police said.',
        language: 'en',
        published: '2022-01-09',
      },
    ];
    expect(tracks(told, 'people-dead')).toEqual([[5, 11, 5]]);
  });

  it('people without a state join where one report sets two counts of them against each other', () => {
    const told = (text: string) => [{ id: 'a', text, language: 'en' }];
    const against = 'The union counted 2,900 people, the company counted only 1,100 people.';
    expect(tracks(told(against), 'people')).toEqual([[2900, 1100]]);
    expect(tracks(told('The union counted 2,900 people. The union also counted 1,100 people.'), 'people')).toEqual([
      [2900],
      [1100],
    ]);
  });

  it('people and some workers among them join where two who are named count them, not where the report does', () => {
    const told = (text: string) => tracks([{ id: 'a', text, language: 'en' }], 'people');
    expect(told('The union Solid counted 6,000 workers, the company Delta counted only 3,500 people.')).toEqual([
      [6000, 3500],
    ]);
    expect(told('The company Delta counted 33 people. There were 30 workers.')).toEqual([[33], [30]]);
  });

  it('are not joined with what is counted over years, or looked back on', () => {
    const told = [
      { id: 'a', text: 'Bei Waldbränden in Algerien starben elf Menschen.', published: '2022-01-08' },
      {
        id: 'b',
        language: 'en',
        text: 'Wildfires in Algeria have killed 19 people. Fires in Algeria have killed at least 60 people since 2011.',
        published: '2022-01-09',
      },
      {
        id: 'c',
        text: 'Bei den Waldbränden in Algerien starben 21 Menschen. Vor sechs Jahren hatten Brände in Algerien 14 Todesopfer gefordert.',
        published: '2022-01-10',
      },
    ];
    expect(tracks(told, 'people-dead')).toEqual([[11, 19, 21], [60], [14]]);
  });

  it('people of whom nothing else is said are not one for a place that lies in the other', () => {
    const told = [
      {
        id: 'a',
        language: 'en',
        text: 'An explosion wrecked a tower block in Miskolc, Hungary. About 150 tenants will spend the night in a hall in Miskolc.',
      },
      {
        id: 'b',
        language: 'en',
        text: 'After the explosion in Hungary the neighbours, some 400 people, may go home.',
        published: '2022-01-09',
      },
    ];
    expect(tracks(told, 'people')).toEqual([[150], [400]]);
  });

  it('a figure without a place joins where the number is the same', () => {
    const told = [
      { id: 'a', text: 'Das Innenministerium meldet: In Kasachstan sind 5.969 Menschen in Haft.' },
      { id: 'b', text: 'Задержаны 5969 человек.', language: 'ru' },
      { id: 'c', text: 'Задержаны 31 человек.', language: 'ru' },
    ];
    expect(tracks(told, 'people-detained')).toEqual([[5969, 5969], [31]]);
  });

  it('a bare number that is withdrawn joins the claim that told it', () => {
    const told = [
      { id: 'a', text: 'В ходе беспорядков в Казахстане погибли 164 человека.', language: 'ru' },
      {
        id: 'b',
        text: 'Цифра 164 опубликована из-за «технической ошибки» и отозвана.',
        language: 'ru',
        published: '2022-01-09',
      },
    ];
    const [claim] = claimsOf(told.map(reportOf)).filter(({ slots }) => slots?.counts === 'people-dead');
    expect(claim?.figures.map(({ slots }) => slots.role)).toEqual(['current', 'withdrawn']);
  });

  it('terms of a total never enter its track', () => {
    const text = 'In Kasachstan kamen 72 Menschen ums Leben. In Aktau starben 45, in Almaty 21 und sechs in Dörfern.';
    expect(tracks([{ id: 'a', text }], 'people-dead')[0]).toEqual([72]);
  });

  it('have a label in plain English', () => {
    const [claim] = claimsOf([reportOf({ id: 'a', text: `${UNREST} 18 Polizisten getötet.` })]);
    expect(claim?.label).toBe('people dead (security forces), Kazakhstan');
  });
});

describe('statements that say the same in words', () => {
  const groups = (told: readonly Told[], lineage: readonly Lineage[] = []) =>
    claimsOf(told.map(reportOf), [], lineage)
      .filter(({ kind }) => kind !== 'figure')
      .map(({ statements }) => statements.map((id) => id.split('/')[0]));

  it('are joined over languages by topic, names and day', () => {
    const told = [
      {
        id: 'a',
        text: 'Massimow sei am 6. Januar wegen Hochverrats festgenommen worden, sagte der Abgeordnete Karim Massimow.',
      },
      { id: 'b', text: 'Karim Massimov was arrested on January 6 on suspicion of high treason.', language: 'en' },
      { id: 'c', text: 'Карим Масимов был задержан 6 января по подозрению в государственной измене.', language: 'ru' },
    ];
    expect(groups(told)).toContainEqual(['a', 'b', 'c']);
  });

  it('are two where they name other days', () => {
    const told = [
      { id: 'a', text: 'Karim Massimov was arrested on January 6 on suspicion of treason.', language: 'en' },
      { id: 'b', text: 'Karim Massimov was arrested on January 2 on suspicion of treason.', language: 'en' },
    ];
    const claims = claimsOf(told.map(reportOf));
    expect(claims).toHaveLength(2);
    expect(claims[0]?.possibly[0]?.because).toContain('different-days');
  });

  it('set phrases about two events are two', () => {
    const told = [
      { id: 'a', text: 'In Lyon brannte ein Haus. Die Ermittlungen dauern weiter an.' },
      { id: 'b', text: 'In Oslo stürzte ein Kran um. Die Ermittlungen dauern weiter an.', published: '2022-01-20' },
    ];
    expect(groups(told).some((reports) => new Set(reports).size > 1)).toBe(false);
  });

  it('a passage that one report has from the other supports a claim', () => {
    const told = [
      { id: 'a', text: 'Старое здание больницы рухнуло из-за ошибок строителей.', language: 'ru' },
      { id: 'b', text: 'Das alte Gebäude des Krankenhauses stürzte wegen Fehlern der Bauleute ein.' },
    ];
    const passage = { from: [0, 55], to: [0, 74] };
    const lineage: Lineage = {
      from: 'a',
      to: 'b',
      kind: 'translation',
      passages: [passage],
      score: 0.9,
      because: [],
      reasons: [],
    };
    expect(groups(told, [lineage])).toEqual([['a', 'b']]);
  });
});

describe('what a person decided', () => {
  const told = [
    { id: 'a', text: `${UNREST} 3.000 Menschen festgenommen.` },
    { id: 'b', text: `${UNREST} 4.266 Menschen festgenommen.` },
    { id: 'c', text: 'Am Flughafen von Oslo stehen 70 Flugzeuge.' },
  ];
  const digests = told.map(reportOf);
  const first = (id: string): string => `${id}/s1`;
  const judgement = (kind: Judgement['kind'], subjects: readonly string[]): Judgement => ({
    id: 'j1',
    at: '2022-02-01T00:00:00Z',
    by: 'ada',
    kind,
    about: 'claim',
    subjects,
  });
  const together = (claims: readonly LinkedClaim[], a: string, b: string) =>
    claims.some(({ statements }) => statements.includes(first(a)) && statements.includes(first(b)));

  it('merges and splits, and marks it', () => {
    expect(together(claimsOf(digests), 'a', 'b')).toBe(true);
    const split = claimsOf(digests, [judgement('split', [first('b'), first('a')])]);
    expect(together(split, 'a', 'b')).toBe(false);
    expect(split.filter(({ judged }) => judged)).toHaveLength(2);
    const merged = claimsOf(digests, [judgement('merge', [first('a'), first('c')])]);
    expect(together(merged, 'a', 'c')).toBe(true);
  });
});

describe('the example', async () => {
  const found = await examples();
  const digests = found.map((example) => example.digest);
  const claims = claimsOf(digests);
  const expected: {
    readonly relations: readonly {
      readonly id: string;
      readonly counts?: string;
      readonly statements: readonly {
        readonly path: string;
        readonly message?: number;
        readonly line?: string;
        readonly quotes: readonly string[];
        readonly value?: number;
      }[];
    }[];
  } = JSON.parse(readFileSync(join(exampleFolder, 'expected.json'), 'utf8'));
  const exampleOf = ({ path, message, line }: { path: string; message?: number; line?: string }): Example => {
    const key = [path, message ?? line].filter((part) => part !== undefined).join('#');
    const example = found.find((one) => one.key === key);
    if (!example) throw new Error(key);
    return example;
  };
  const relation = (id: string) => expected.relations.find((one) => one.id === id)?.statements ?? [];

  it.each(['detained-grows', 'detained-slip'])('%s: all tellings are one claim', (id) => {
    const claim = claims.find(
      ({ slots }) => slots?.counts === 'people-detained' && slots.place === 'KZ' && slots.population === undefined,
    );
    const missing = relation(id).filter(({ quotes, value, ...ref }) => {
      const { document } = exampleOf(ref);
      const start = document.text.indexOf(quotes[0] ?? '');
      return !claim?.figures.some(
        ({ report, slots }) =>
          report === document.id &&
          (value === undefined ? slots.start >= start - 20 && slots.start < start + 60 : slots.value === value),
      );
    });
    expect(missing).toEqual([]);
  });

  it('the dead of the country are one claim: more than 40, then 164, then 225', () => {
    const dead = claims.filter(
      ({ slots }) => slots?.counts === 'people-dead' && slots.place === 'KZ' && slots.population === undefined,
    );
    expect(dead.map(({ figures }) => [...new Set(figures.map(({ slots }) => slots.value))])).toEqual([[40, 164, 225]]);
  });

  it('every 20,000 attackers is one claim', () => {
    const claim = claims.find(({ slots }) => slots?.counts === 'attackers');
    const reports = new Set(claim?.figures.map(({ report }) => report));
    const wanted = relation('attackers-origin').map((ref) => exampleOf(ref).document.id);
    // One report names the number of those who "took part", without saying who they were: it is possible only.
    expect(wanted.filter((id) => !reports.has(id)).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['hedge-lost-training', ['03', '04', '15']],
    ['hedge-lost-combat', ['18', '20', '19']],
  ])('%s: the statements are one claim', (_, files) => {
    const of = (id: string): string =>
      found.find(({ document }) => id.startsWith(`${document.id}/`))?.key.slice(8, 10) ?? '';
    const joined = claims.map(({ statements }) => new Set(statements.map(of)));
    expect(joined.some((reports) => files.every((file) => reports.has(file)))).toBe(true);
  });

  it.each([
    ['people-dead', 3],
    ['troops', 6],
  ])('keeps apart what is counted apart: %s', (counts, least) => {
    const apart = claims.filter(({ slots }) => slots?.counts === counts);
    expect(apart.length).toBeGreaterThanOrEqual(least);
    for (const { figures, slots } of apart)
      for (const figure of figures) expect(figure.slots.population).toBe(slots?.population);
  });

  it('is the same in whatever order the reports come', () => {
    const first = JSON.stringify(claims);
    fc.assert(
      fc.property(fc.shuffledSubarray([...digests], { minLength: digests.length }), (shuffled) => {
        expect(JSON.stringify(claimsOf(shuffled))).toBe(first);
      }),
      { numRuns: 5 },
    );
  });

  /** The reports as other reports tell them: other ids and names, some words less. */
  const copies = (times: number): readonly Digest[] =>
    Array.from({ length: times }, (_, round) =>
      digests.map((one) => ({
        ...one,
        report: { ...one.report, id: `${one.report.id}-${round}` },
        statements: one.statements.map((statement, at) => ({
          ...statement,
          id: `${one.report.id}-${round}/s${at + 1}`,
          stems: statement.stems.filter((_word, index) => (index + at) % 9 !== round % 9),
          keys: statement.keys.filter((_key, index) => (index + at) % 9 !== round % 9),
        })),
      })),
    ).flat();

  it('takes time in the number of reports', () => {
    const effort = (times: number): number => {
      const many = copies(times);
      return effortOf(() => claimsOf(many), 3);
    };
    // ten times the reports: a hundred times the work, were it the square
    expect(effort(40) / effort(4)).toBeLessThan(30);
  });

  it('a sentence that ten thousand reports repeat is one claim', () => {
    const base = reportOf({ id: 'a', text: 'In Almaty griffen bewaffnete Männer den Flughafen der Stadt an.' });
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...base,
      report: { ...base.report, id: `r${index}` },
      statements: base.statements.map((statement) => ({ ...statement, id: `r${index}/s1` })),
    }));
    const [claim, ...others] = claimsOf(many);
    expect(others).toEqual([]);
    expect(claim?.statements).toHaveLength(10_000);
  });
});
