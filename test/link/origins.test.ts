import { describe, expect, it } from 'vitest';
import { Beginnings } from '../../src/link/beginnings.ts';
import type { Digest } from '../../src/link/digest.ts';
import { Disjoint } from '../../src/link/disjoint.ts';
import { linkEntities } from '../../src/link/entities.ts';
import { Opposed } from '../../src/link/opposed.ts';
import { originsOf } from '../../src/link/origins.ts';
import type { Lineage } from '../../src/model/index.ts';
import { figure, linked, report } from '../picture/hand.ts';
import { digest } from './reports.ts';

const bounds = (digests: readonly Digest[]): readonly [number, number] => {
  const { entities } = linked(digests);
  const statements = digests.flatMap((digest) => digest.statements.map(({ id }) => id));
  const { low, high } = originsOf(statements, [], digests, entities);
  return [low, high];
};

describe('origins', () => {
  it('two words that one report sets against each other are two, however alike they are', () => {
    const told = (other: number) => [
      report('a', '2022-01-08', [
        { figures: [figure(19)], by: 'Health Ministry' },
        { figures: [figure(other)], by: 'Interior Ministry' },
      ]),
    ];
    expect(bounds(told(41))).toEqual([2, 2]);
    expect(bounds(told(19))).toEqual([1, 2]);
  });

  it('who denies is another than who tells', () => {
    const told = (certainty: 'denied' | 'unmarked') => [
      report('a', '2022-01-07', [{ by: 'Health Ministry' }]),
      report('b', '2022-01-08', [{ by: 'Interior Ministry', certainty }]),
    ];
    expect(bounds(told('denied'))).toEqual([2, 2]);
    expect(bounds(told('unmarked'))).toEqual([1, 2]);
  });

  it('who tells without a source what a body tells within four days may have it from there', () => {
    const told = (day: string) => [
      report('a', '2022-01-07', [{ figures: [figure(30)], by: null }]),
      report('b', day, [{ figures: [figure(41)], by: 'Health Ministry' }]),
    ];
    expect(bounds(told('2022-01-10'))).toEqual([1, 2]);
    expect(bounds(told('2022-01-14'))).toEqual([2, 2]);
  });

  it.each(['description', 'collective'] as const)(
    'a name inside the words for a speaker says who it is (%s)',
    (speakerAs) => {
      expect(
        bounds([
          report('a', '2022-01-07', [{ figures: [figure(30)], by: 'Open Harbour' }]),
          report('b', '2022-01-08', [
            {
              figures: [figure(30)],
              by: null,
              kind: 'indirect',
              speakerText: 'the aid group Open Harbour',
              speakerAs,
            },
          ]),
        ]),
      ).toEqual([1, 1]);
    },
  );

  const by = (speakerText: string, count: number) => ({
    figures: [figure(count)],
    by: null,
    kind: 'indirect' as const,
    speakerText,
    speakerAs: 'description' as const,
  });

  it('who is told of as a doctor or resident speaks for themselves, not for whom others name', () => {
    const told = (who: string) =>
      bounds([
        report('a', '2022-01-07', [{ figures: [figure(30)], by: 'Health Ministry' }]),
        report('b', '2022-01-08', [by(who, 30)]),
      ]);
    expect(told('a doctor')).toEqual([2, 2]);
    expect(told('Anwohner')).toEqual([2, 2]);
    expect(told('местные жители')).toEqual([2, 2]);
    expect(told('unconfirmed reports')).toEqual([1, 2]);
    expect(told('den Angaben')).toEqual([1, 2]);
  });

  it('persons of one kind may be the same ones', () => {
    const told = (one: string, other: string) =>
      bounds([report('a', '2022-01-07', [by(one, 30)]), report('b', '2022-01-08', [by(other, 30)])]);
    expect(told('neighbours', 'соседи')).toEqual([1, 2]);
    expect(told('ein Arzt', 'a driver')).toEqual([2, 2]);
  });

  it('who tells without a source makes two who are named no one', () => {
    expect(
      bounds([
        report('a', '2022-01-07', [{ figures: [figure(4)], by: 'Vera Kulik' }]),
        report('b', '2022-01-08', [{ figures: [figure(5)], by: 'Open Harbour' }]),
        report('c', '2022-01-08', [{ figures: [figure(5)], by: null, entities: ['Open Harbour'] }]),
      ]),
    ).toEqual([2, 3]);
  });

  it('a body that is told of by its field is not the only other one', () => {
    const told = (who: string) =>
      bounds([
        report('a', '2022-01-07', [{ figures: [figure(30)], by: 'Health Ministry' }]),
        report('b', '2022-01-08', [by(who, 31)]),
      ]);
    expect(told('the ministry')).toEqual([1, 1]);
    expect(told('Sprecher des Ministeriums')).toEqual([1, 1]);
    expect(told('министерство')).toEqual([1, 1]);
    expect(told('the fisheries ministry')).toEqual([1, 2]);
    expect(told('Fischereiministerium')).toEqual([1, 2]);
    expect(told('министерство рыболовства')).toEqual([1, 2]);
  });

  it('what only stands behind a source may be taken from another, unless that source tells it elsewhere', () => {
    const told = (also: string) => {
      const digests = [
        report('a', '2022-01-07', [
          { figures: [figure(30)], by: 'Vera Kulik', start: 0, end: 10 },
          { figures: [figure(5)], by: null, start: 12, end: 20 },
        ]),
        report('b', '2022-01-08', [{ figures: [figure(6)], by: 'Open Harbour' }]),
        report('c', '2022-01-09', [{ figures: [figure(7)], by: also }]),
      ];
      const { low, high } = originsOf(['a/s2', 'b/s1', 'c/s1'], [], digests, linked(digests).entities);
      return [low, high];
    };
    expect(told('Open Harbour')).toEqual([1, 2]);
    expect(told('Vera Kulik')).toEqual([2, 2]);
  });

  it('who has one part in what is told is one, unless two names are given', () => {
    const told = (a: string, b: string) => {
      const by = (speakerText: string) =>
        [{ figures: [figure(30)], by: null, kind: 'indirect', speakerText, speakerAs: 'description' }] as const;
      return bounds([report('a', '2022-01-07', by(a)), report('b', '2022-01-08', by(b))]);
    };
    expect(told('the bus company', 'Автобусная компания')).toEqual([1, 1]);
    expect(told('die Rebellen', 'the rebels')).toEqual([1, 1]);
    expect(told('the bus company', 'the rebels')[1]).toBe(2);
    expect(told('a doctor', 'a doctor in town')[1]).toBe(2);
  });

  it('persons who speak for one part are one, and so are names that any such body has', () => {
    const told = (one: string, other: string, kind: 'person' | 'organization') => {
      const reports = [
        report('a', '2022-01-07', [{ figures: [figure(30)], by: one }]),
        report('b', '2022-01-08', [{ figures: [figure(31)], by: other }]),
      ];
      const { entities } = linked(reports);
      const known = { ...entities, entities: entities.entities.map((entity) => ({ ...entity, kind })) };
      const statements = reports.flatMap((each) => each.statements.map(({ id }) => id));
      return originsOf(statements, [], reports, known).high;
    };
    expect(told('Mission spokeswoman Ilse Brandt', 'Colonel Karel Novak of the mission', 'person')).toBe(1);
    expect(told('Mission spokeswoman Ilse Brandt', 'Doctor Karel Novak', 'person')).toBe(2);
    expect(told('профсоюз пожарных', 'firefighters’ union', 'organization')).toBe(1);
    expect(told('union Solid', 'union Delta', 'organization')).toBe(2);
  });

  it('what stands behind a source is on the word of those from whom its words are', () => {
    const told = (value: number, passages: readonly Lineage['passages'][number][]) => {
      const reports = [
        report('a', '2022-01-07', [
          { figures: [figure(3)], by: 'Governor', start: 0, end: 20 },
          { figures: [figure(5)], by: 'Railway Club', start: 20, end: 40 },
        ]),
        report('b', '2022-01-08', [
          { figures: [figure(3)], by: 'Governor', start: 0, end: 20 },
          { figures: [figure(value)], by: null, start: 21, end: 40 },
        ]),
      ];
      const { entities } = linked(reports);
      const lineage: Lineage = { from: 'a', to: 'b', kind: 'copy', passages, score: 0.9, because: [], reasons: [] };
      const statements = reports.flatMap((each) => each.statements.map(({ id }) => id));
      return originsOf(statements, [lineage], reports, entities).roots.map((root) => root.statements);
    };
    const copied = [{ from: [0, 40], to: [0, 40] }] as const;
    expect(told(5, copied)).toEqual([
      ['a/s1', 'b/s1'],
      ['a/s2', 'b/s2'],
    ]);
    expect(told(7, [{ from: [0, 19], to: [0, 19] }])).toEqual([['a/s1', 'b/s1', 'b/s2'], ['a/s2']]);
  });

  it('what a ministry tells itself is the ministry’s word', () => {
    const own = (outlet: string) =>
      report('a', '2022-01-07', [{ figures: [figure(30)], by: null, kind: 'narrated' }], { report: { outlet } });
    const by = report('b', '2022-01-08', [{ figures: [figure(30)], by: 'Interior Ministry' }]);
    expect(bounds([own('Пресс-служба МВД'), by])).toEqual([1, 1]);
    expect(bounds([own('Abendpost'), by])[1]).toBe(2);
  });

  it('a pronoun is taken for who spoke before, but not where the report names another in between', () => {
    const why = (between: string) => {
      const read = digest(
        'a',
        'ru',
        `Посольство Латвии уточнило, что жертв нет. ${between}По её данным, погибли шестеро.`,
      );
      const { id } = read.statements.at(-1) ?? { id: '' };
      return originsOf([id], [], [read], linkEntities([read])).roots.map(({ reason }) =>
        typeof reason === 'string' ? reason : reason.id,
      );
    };
    expect(why('')).toEqual(['pronoun-for']);
    expect(why('Мост захватила группировка «Воины Севера». ')).toEqual(['vague-speaker']);
  });

  it('a source holds for the next figure, but not for what another body does', () => {
    const source = (text: string): string | undefined => {
      const told = report('a', '2022-01-08', [
        { figures: [figure(30)], start: 0, end: 20, by: 'Delta Port Company' },
        { figures: [figure(12)], start: 22, end: 40, by: null, text },
      ]);
      const [, second] = told.statements;
      return second && new Beginnings([told], linked([told]).entities).of(told, second).source;
    };
    expect(source('Twelve people did not come.')).toBe('named');
    expect(source('The police detained twelve people.')).toBe('none');
  });

  it('a source holds for the next figure, but not in the next paragraph', () => {
    const digest = (block: number) =>
      report('a', '2022-01-08', [
        { figures: [figure(30)], start: 0, end: 20, block: 0 },
        { figures: [figure(12)], start: 22, end: 40, block, by: null },
      ]);
    const source = (block: number): string | undefined => {
      const told = digest(block);
      const [, second] = told.statements;
      return second && new Beginnings([told], linked([told]).entities).of(told, second).source;
    };
    expect(source(0)).toBe('named');
    expect(source(1)).toBe('none');
  });
});

describe('tellings that speak against each other', () => {
  it('stay apart in whatever groups they are', () => {
    const told = report('a', '2022-01-08', [
      { figures: [figure(19)], by: 'One' },
      { figures: [figure(41)], by: 'Other' },
      { figures: [figure(19)], by: 'Third' },
    ]);
    const beginnings = told.statements.map(({ speakerText = '' }) => ({
      key: speakerText,
      why: { id: 'named-speaker' as const, who: speakerText },
      source: 'named' as const,
    }));
    const opposed = new Opposed(
      told.statements.map((statement) => ({ statement, digest: told })),
      beginnings,
    );
    const groups = new Disjoint(3);
    expect([opposed.are(0, 1, groups), opposed.are(0, 2, groups)]).toEqual([true, false]);
    groups.join(0, 2);
    opposed.merge(0, 2, groups.find(0));
    expect(opposed.are(groups.find(2), 1, groups)).toBe(true);
  });
});
