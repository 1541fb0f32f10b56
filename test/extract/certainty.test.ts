import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { assemble } from '../../src/extract/assemble.ts';
import type { Attributed } from '../../src/extract/attribution/attributed.ts';
import { combine, readCertainty } from '../../src/extract/certainty.ts';
import { clauseDepths } from '../../src/extract/clauses.ts';
import { scanMarkers } from '../../src/extract/markers.ts';
import type { Level, Weight } from '../../src/language/shared/certainty.ts';
import { sourceOf, voiced } from './statement-fixture.ts';

const weight = (level: Level): Weight => ({ kind: 'hedge', level });
const level = fc.constantFrom<Level>('boosted', 'probable', 'possible', 'doubtful', 'denied');

describe('several markers', () => {
  it.each([
    [[], 'unmarked'],
    [['boosted'], 'boosted'],
    [['boosted', 'possible'], 'possible'],
    [['probable', 'possible'], 'possible'],
    [['possible', 'doubtful', 'boosted'], 'doubtful'],
    [['doubtful', 'denied'], 'denied'],
  ] as const)('%j give %s', (levels, expected) => {
    expect(combine(levels.map(weight))).toBe(expected);
  });

  it('give the same level in any order, and no surer one when another is added', () => {
    const order: readonly Level[] = ['denied', 'doubtful', 'possible', 'probable', 'unmarked', 'boosted'];
    fc.assert(
      fc.property(fc.array(level, { minLength: 1 }), level, (levels, more) => {
        const one = combine(levels.map(weight));
        expect(combine([...levels].reverse().map(weight))).toBe(one);
        expect(order.indexOf(combine([...levels, more].map(weight)))).toBeLessThanOrEqual(order.indexOf(one));
      }),
    );
  });
});

describe('the holder of a marker', () => {
  const holders = (kind: Attributed['kind'], marked: string): string[] => {
    const { text, statement } = voiced(kind, marked);
    const analysis = analyse(sourceOf(text, 'de'));
    const { certainty } = readCertainty(analysis, clauseDepths(analysis))(statement);
    return certainty.markers.map(({ start, end, holder }) => `${text.slice(start, end)}: ${holder}`);
  };

  it('is the speaker inside the content and the report in the frame', () => {
    expect(holders('indirect', '{Angeblich <sagte> (((er)))}, [es habe vermutlich gebrannt].')).toEqual([
      'Angeblich: report',
      'vermutlich: speaker',
    ]);
  });

  it('is the report for the hearsay that makes a sentence free-indirect', () => {
    expect(holders('free-indirect', '[Er soll angeblich geflohen sein.]')).toEqual([
      'soll: report',
      'angeblich: speaker',
    ]);
  });

  it('is no one for an attribute of the speaker', () => {
    expect(holders('indirect', '{(((Der mutmaßliche Täter))) <sagte>}, [er sei unschuldig].')).toEqual([]);
  });
});

describe('a report of 8,000 framed statements', () => {
  const one = 'Laut TASS sagte er am Montag, es habe vermutlich nicht gebrannt (dpa). ';
  const report = (count: number) => {
    const analysis = analyse(sourceOf(one.repeat(count), 'de'));
    const span = (at: number, words: string) => {
      const start = at + one.indexOf(words);
      return [{ start, end: start + words.length }];
    };
    const attributed = Array.from({ length: count }, (_, i): Attributed => {
      const at = i * one.length;
      return {
        kind: 'indirect',
        content: span(at, 'es habe vermutlich nicht gebrannt'),
        speaker: span(at, 'er'),
        cue: span(at, 'sagte'),
        frame: span(at, 'Laut TASS sagte er am Montag,'),
        addressee: [],
        rule: 'test',
        score: 1,
      };
    });
    const times = Array.from({ length: count }, (_, i) => {
      const [{ start, end } = { start: 0, end: 0 }] = span(i * one.length, 'am Montag');
      return {
        id: `t${i}`,
        start,
        end,
        text: 'am Montag',
        type: 'DATE',
        value: '2022-01-10',
        basis: 'inferred',
      } as const;
    });
    const entities = { mentions: [], entities: [], speakers: new Map() };
    const started = process.cpuUsage();
    const document = assemble({ analysis, times, quantities: [], places: [], attributed, entities });
    return { document, milliseconds: process.cpuUsage(started).user / 1000 };
  };

  it('takes time linear in their number and tells each the same', () => {
    report(200);
    const short = Math.max(10, report(1_000).milliseconds);
    const { document, milliseconds } = report(8_000);
    expect(milliseconds / short).toBeLessThan(40);
    const [first] = document.statements;
    expect(first).toMatchObject({ negated: true, saidAt: 't0', mode: 'speech', certainty: { level: 'possible' } });
    expect(document.statements).toHaveLength(8_000);
    const same = document.statements.every(
      ({ certainty, negated, attribution }) =>
        certainty.level === 'possible' && negated && attribution?.via.some(({ name }) => name === 'TASS'),
    );
    expect(same).toBe(true);
  });
});

describe('a negator beside numbers', () => {
  const negators = (language: string, text: string): number =>
    scanMarkers(analyse(sourceOf(text, language))).negators.length;

  it.each([
    ['en', 'The ferry carried 103 passengers, not 86, the operator said.'],
    ['en', 'Six civilians, and not two, died.'],
    ['de', 'Sechs Zivilisten, nicht zwei, starben bei dem Angriff.'],
    ['de', 'Sechs und nicht zwei Menschen starben.'],
    ['ru', 'Погибли шестеро, а не двое, сообщил губернатор.'],
    ['ru', 'Взрывов было не меньше пяти.'],
  ])('sets one number right and denies no predicate (%s: %s)', (language, text) => {
    expect(negators(language, text)).toBe(0);
  });

  it.each([
    ['en', 'Not 86 people died.'],
    ['en', 'Of 103 passengers, not a single one died.'],
    ['en', 'The ministry counted 103, but did not say when.'],
    ['de', 'Von 103 Passagieren starben nicht 86.'],
    ['ru', 'Погибли не шестеро.'],
  ])('denies what is told (%s: %s)', (language, text) => {
    expect(negators(language, text)).toBe(1);
  });
});
