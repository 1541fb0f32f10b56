import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, compileFolder, PARTS, SLOTS_ONLY } from '../benchmark/annotations.ts';
import { type Answer, type AnsweredFigure, goldAnswer } from '../benchmark/answer.ts';
import { GoldError, locate } from '../benchmark/lines.ts';
import { sameName } from '../benchmark/names.ts';
import { score } from '../benchmark/score-all.ts';
import { acceptedOf, intervalOf, valuesOf } from '../benchmark/slots.ts';

const golds = PARTS.map((part) => ({ part, gold: compile(part) }));
const full = golds.filter(({ part }) => !SLOTS_ONLY.has(part));

describe.each(golds)('the words of the part $part', ({ gold }) => {
  it('are those that the offsets give', () => {
    for (const told of [...gold.figures, ...gold.statements]) {
      const text = gold.reports.find(({ id }) => id === told.report)?.text ?? '';
      expect(text.slice(told.start, told.end)).toBe(told.quote);
    }
  });
});

/** Kinds of findings that the reports of a part do not give rise to: it was composed before anybody looked. */
const LACKS: Readonly<Record<string, readonly string[]>> = { late: ['sum-mismatch', 'certainty-lost'] };

/** Parts that were composed as one: what the one half lacks, the other holds. */
const HALVES: ReadonlySet<string> = new Set(['long', 'plain']);

const halves = full.filter(({ part }) => HALVES.has(part)).map(({ gold }) => gold);
const composed = [
  ...full.filter(({ part }) => !HALVES.has(part)),
  {
    part: 'long and plain',
    gold: {
      reports: halves.flatMap(({ reports }) => reports),
      figures: halves.flatMap(({ figures }) => figures),
      findings: halves.flatMap(({ findings }) => findings),
      traps: halves.flatMap(({ traps }) => traps),
    },
  },
];

describe.each(composed)('the annotation of the part $part', ({ part, gold }) => {
  it('holds every kind of finding, three languages and a trap or more', () => {
    const kinds = new Set(gold.findings.map(({ kind }) => kind));
    for (const kind of [
      'conflict',
      'update',
      'withdrawal',
      'sum-holds',
      'sum-mismatch',
      'certainty-lost',
      'attribution-lost',
      'figure-drift',
    ].filter((kind) => !LACKS[part]?.includes(kind)))
      expect(kinds).toContain(kind);
    expect(new Set(gold.reports.map(({ language }) => language))).toEqual(new Set(['de', 'en', 'ru']));
    expect(gold.traps.length).toBeGreaterThan(5);
  });

  it('holds every role and extent, parts, totals, zeros and denied figures', () => {
    const { figures } = gold;
    for (const role of ['current', 'previous', 'withdrawn', 'forecast', 'rumour'])
      expect(figures.some((f) => f.role.some((r) => r === role))).toBe(true);
    for (const extent of ['stock', 'flow', 'delta'])
      expect(figures.some((f) => f.extent.some((e) => e === extent))).toBe(true);
    expect(figures.some(({ partOf }) => partOf[0] !== '-')).toBe(true);
    expect(figures.some(({ totalOf }) => totalOf[0]?.length)).toBe(true);
    expect(figures.some(({ values }) => values[0]?.value === 0)).toBe(true);
    expect(figures.some(({ negated }) => negated)).toBe(true);
  });
});

it('has 60 reports and more, and no report in both parts', () => {
  const ids = golds.flatMap(({ gold }) => gold.reports.map(({ id }) => id));
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('what annotations may not say', () => {
  const failing = (lines: string): (() => unknown) => {
    return () => {
      const folder = mkdtempSync(join(tmpdir(), 'hearsay-gold-'));
      try {
        writeFileSync(join(folder, 'x.gold'), lines);
        return compileFolder(folder, 'tune', false);
      } finally {
        rmSync(folder, { recursive: true });
      }
    };
  };
  it.each([
    [
      'words that do not stand in the report',
      'report q01 place~AM\nf1 "mindestens 42 Menschen" 42 people-dead #x',
      /does not stand/u,
    ],
    ['words that stand more than once', 'report q01 place~AM\nf1 "Menschen" 42 people-dead #x', /stands 3 times/u],
    ['a speaker that is not named', 'report q01 place~AM\nf1 "14" 14 people-dead by="Nobody" #x', /does not stand/u],
    ['a place without an id', 'report q01 place~AM\nf1 "14" 14 people-dead place=Nowhere #x', /places\.tsv/u],
    ['a role that is none', 'report q01 place~AM\nf1 "14" 14 people-dead role=old #x', /none of/u],
    ['no claim', 'report q01 place~AM\nf1 "14" 14 people-dead', /no claim/u],
    ['a report that is none', 'report zz place~AM', /no report/u],
    ['a finding on nothing', 'finding conflict #x q01.f1 | q02.f1 : why', /there is no q01\.f1/u],
    ['more roots than the bound', 'claim x "x" origins 1..1 "a" "b"', /origins/u],
    ['an unclosed quotation mark', 'report "q01', /not closed/u],
  ])('%s', (_, lines, message) => {
    expect(failing(lines)).toThrow(message);
    expect(failing(lines)).toThrow(GoldError);
  });

  it('finds whole words only', () => {
    expect(locate('x', '218 und 21, dann 21.5', '"21"')).toMatchObject({ start: 8, end: 10 });
    expect(locate('x', 'elf und elf', '"elf"@2')).toMatchObject({ start: 8, end: 11 });
  });
});

it('reads values, dates and accepted readings', () => {
  expect(valuesOf('x', '>=41|30..40|~5')).toEqual([
    { value: 41, comparator: '>=' },
    { low: 30, high: 40, comparator: '=' },
    { value: 5, comparator: '~' },
  ]);
  expect(intervalOf('x', '2025-12-31')).toEqual({ from: '2025-12-31', to: '2026-01-01' });
  expect(intervalOf('x', '2024-12')).toEqual({ from: '2024-12-01', to: '2025-01-01' });
  expect(intervalOf('x', '2013')).toEqual({ from: '2013-01-01', to: '2014-01-01' });
  expect(acceptedOf('=A|~|-', (x) => x, ['B'])).toEqual([
    { value: 'A', stated: true },
    { value: 'B', stated: false },
    { stated: false },
  ]);
});

it.each([
  ['das Katastrophenministerium', 'Katastrophenministeriums', true],
  ['er', 'er', true],
  ['er', 'Peter', false],
  ['Aram Petikyan', 'Levon Achemyan', false],
  ['the SWU', 'SWU', true],
  ['US embassy', 'US', false],
])('takes %s and %s for one name: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
});

describe.each(full)('scoring the part $part', ({ gold }) => {
  const right = goldAnswer(gold);
  const best = score(gold, right);
  const change = (parts: Partial<Answer>): ReturnType<typeof score> => score(gold, { ...right, ...parts });
  const every = <T>(list: readonly T[], nth: number, to: (one: T) => readonly T[]): T[] =>
    list.flatMap((one, i) => (i % nth === 0 ? to(one) : [one]));

  it('gives the annotation itself full marks', () => {
    expect(best.slots).toMatchObject({ found: 1, own: 1, all: 1, extra: 0, mistakes: [] });
    expect(best.pairs).toMatchObject({ precision: 1, recall: 1, false: 0 });
    expect(best.findings).toMatchObject({ precision: 1, recall: 1, false: 0, falsePerReport: 0 });
    expect(best.origins).toMatchObject({ low: 1, high: 1, both: 1 });
    expect(best.lineage).toMatchObject({ precision: 1, recall: 1, false: 0 });
  });

  it.each<[string, (f: AnsweredFigure) => AnsweredFigure]>([
    ['value and comparator', (f) => ({ ...f, value: (f.value ?? 0) + 1 })],
    ['counts', (f) => ({ ...f, counts: 'waves of another kind' })],
    ['population', (f) => ({ ...f, population: 'passengers' })],
    ['place', (f) => ({ ...f, place: 'XX' })],
    ['as of', (f) => ({ ...f, asOf: { from: '1999-01-01', to: '1999-01-02' } })],
    ['part of', (f) => ({ ...f, partOf: 'another' })],
    ['total of', (f) => ({ ...f, totalOf: ['another'] })],
    ['speaker', (f) => ({ ...f, speaker: ['Zyx Wvutsrq'] })],
    ['via', (f) => ({ ...f, via: ['Zyx Wvutsrq'] })],
  ])('sees a wrong slot: %s', (slot, to) => {
    const { slots } = change({ figures: every(right.figures, 3, (f) => [to(f)]) });
    expect(slots.all).toBeLessThan(0.9);
    expect(new Set(slots.mistakes.map((m) => m.slot))).toEqual(new Set([slot]));
  });

  it('sees figures that are not read, and counts one read beside', () => {
    const { slots } = change({ figures: every(right.figures, 4, () => []) });
    expect(slots.found).toBeLessThan(0.9);
    const [one] = right.figures;
    if (!one) throw new Error('no figures');
    expect(change({ figures: [...right.figures, { ...one, id: 'new', start: 0, end: 1 }] }).slots.extra).toBe(1);
  });

  it('sees joins that are missing or wrong', () => {
    expect(change({ claims: every(right.claims, 3, () => []) }).pairs.recall).toBeLessThan(0.95);
    const all = { id: 'all', members: right.claims.flatMap(({ members }) => members), origins: { low: 1, high: 1 } };
    expect(change({ claims: [all] }).pairs.precision).toBeLessThan(0.5);
  });

  it('sees findings that are missing, of another kind, or on tellings that agree', () => {
    expect(change({ findings: every(right.findings, 3, () => []) }).findings.recall).toBeLessThan(0.8);
    const turned = every(right.findings, 2, (f): Answer['findings'] => [
      { ...f, kind: f.kind === 'conflict' ? 'update' : 'conflict' },
    ]);
    expect(change({ findings: turned }).findings.precision).toBeLessThan(0.8);
    const traps = gold.traps.map(({ members }) => ({ kind: 'conflict' as const, members, says: '' }));
    expect(change({ findings: [...right.findings, ...traps] }).findings.false).toBeGreaterThan(gold.traps.length / 2);
  });

  it('counts a finding asserted twice once', () => {
    const twice = change({ findings: [...right.findings, ...right.findings] }).findings;
    expect(twice).toMatchObject({ right: best.findings.right, false: 0 });
  });

  it('sees wrong bounds of origins', () => {
    const more = right.claims.map((claim) => ({
      ...claim,
      origins: { low: claim.origins.low, high: claim.origins.high + 1 },
    }));
    expect(change({ claims: more }).origins).toMatchObject({ low: 1, high: 0 });
  });

  it('sees derivations that are missing, turned round, or made up', () => {
    expect(change({ lineage: right.lineage.slice(1) }).lineage.recall).toBeLessThan(1);
    const turned = right.lineage.map(({ kind, from, to }) => ({ kind, from: [to], to: from[0] ?? '' }));
    expect(change({ lineage: turned }).lineage.recall).toBe(0);
    const last = gold.reports.at(-1);
    const other = gold.reports.find(({ outlet }) => outlet !== last?.outlet);
    const invented = { kind: 'copy' as const, from: [other?.id ?? ''], to: last?.id ?? '' };
    expect(change({ lineage: [...right.lineage, invented] }).lineage.precision).toBeLessThan(1);
  });
});

it.each(golds)('gives the slots and claims of the part $part, as annotated, full marks', ({ gold }) => {
  const { slots, pairs } = score(gold, goldAnswer(gold));
  expect(slots).toMatchObject({ found: 1, all: 1, extra: 0 });
  expect(pairs).toMatchObject({ precision: 1, recall: 1 });
});
