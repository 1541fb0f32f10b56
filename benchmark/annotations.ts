import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certainty, FindingKind, Lineage } from '../src/model/index.ts';
import { checkGold } from './check.ts';
import type {
  BenchmarkReport,
  Extent,
  Gold,
  GoldClaim,
  GoldEdge,
  GoldFigure,
  GoldFinding,
  GoldStatement,
  GoldTrap,
  Role,
} from './gold.ts';
import { alternatives, GoldError, type Line, linesOf, locate } from './lines.ts';
import { acceptedOf, intervalOf, valuesOf } from './slots.ts';

export const FOLDER = import.meta.dirname;
export type Part =
  | 'tune'
  | 'wide'
  | 'broad'
  | 'fresh'
  | 'deep'
  | 'far'
  | 'brief'
  | 'next'
  | 'late'
  | 'long'
  | 'plain'
  | 'kept';
export const PARTS: readonly Part[] = [
  'tune',
  'wide',
  'broad',
  'fresh',
  'deep',
  'far',
  'brief',
  'next',
  'late',
  'long',
  'plain',
  'kept',
];
/** Parts of which slots and claims are annotated, and neither findings, origins nor lineage. */
export const SLOTS_ONLY: ReadonlySet<Part> = new Set<Part>(['wide']);
/** How many words a report has, in parts whose reports are shorter than the others'. */
const WORDS: ReadonlyMap<Part, readonly [number, number]> = new Map([
  ['wide', [35, 180]],
  ['brief', [15, 60]],
  ['next', [50, 130]],
  ['late', [50, 130]],
  ['long', [120, 300]],
  ['plain', [120, 300]],
]);

const FIELDS = new Set([
  'place',
  'asof',
  'pop',
  'by',
  'via',
  'part',
  'total',
  'role',
  'extent',
  'negated',
  'certainty',
]);
const EXTENTS: readonly Extent[] = ['stock', 'flow', 'delta'];
const ROLES: readonly Role[] = ['current', 'previous', 'withdrawn', 'forecast', 'rumour'];
const LEVELS: readonly Certainty['level'][] = ['boosted', 'unmarked', 'probable', 'possible', 'doubtful', 'denied'];
const EDGES: readonly Lineage['kind'][] = ['copy', 'translation', 'citation', 'forward'];
const KINDS: readonly FindingKind[] = [
  'conflict',
  'update',
  'withdrawal',
  'sum-mismatch',
  'sum-holds',
  'certainty-lost',
  'attribution-lost',
  'figure-drift',
];

/** Those of the words that are in the closed list; anything else is an error. */
function oneOf<T extends string>(at: string, closed: readonly T[], words: readonly string[]): T[] {
  return words.map((word) => {
    const found = closed.find((c) => c === word);
    if (found === undefined) throw new GoldError(at, `${word} is none of ${closed.join(', ')}`);
    return found;
  });
}

/** The names that annotations give to places, each with its ISO code or GeoNames id. */
function readPlaces(): Map<string, string> {
  const rows = readFileSync(join(FOLDER, 'gold/places.tsv'), 'utf8').trim().split('\n');
  return new Map(rows.map((row): [string, string] => [row.split('\t')[0] ?? '', row.split('\t')[1] ?? '']));
}

/** The files that hold the reports of a part: `PART.jsonl` and every `PART-NAME.jsonl`. */
export function reportFiles(part: Part): string[] {
  const folder = join(FOLDER, 'reports');
  return readdirSync(folder)
    .filter((name) => name === `${part}.jsonl` || (name.startsWith(`${part}-`) && name.endsWith('.jsonl')))
    .sort()
    .map((name) => join(folder, name));
}

/** The reports of a part, as they are given to a program. */
export function readReports(part: Part): BenchmarkReport[] {
  return reportFiles(part)
    .flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean))
    .map((line): BenchmarkReport => JSON.parse(line));
}

class Compiler {
  readonly figures: GoldFigure[] = [];
  readonly statements: GoldStatement[] = [];
  readonly claims = new Map<string, Omit<GoldClaim, 'members'>>();
  readonly findings: GoldFinding[] = [];
  readonly traps: GoldTrap[] = [];
  readonly lineage: GoldEdge[] = [];
  readonly seen = new Set<string>();
  private readonly reports: ReadonlyMap<string, BenchmarkReport>;
  private readonly places: ReadonlyMap<string, string>;
  private report: BenchmarkReport | undefined;
  private scope: readonly string[] = [];

  constructor(reports: readonly BenchmarkReport[]) {
    this.reports = new Map(reports.map((report) => [report.id, report]));
    this.places = readPlaces();
  }

  line(line: Line): void {
    const [head = '', ...rest] = line.words;
    if (head === 'report') this.open(line);
    else if (/^[fs]\d+$/u.test(head)) this.telling(line, head);
    else if (head === 'claim') this.claim(line);
    else if (head === 'lineage') this.edge(line);
    else if (head === 'finding' || head === 'possibly') this.finding(line, head === 'possibly');
    else if (head === 'none') {
      const [claim = '', ...members] = rest;
      this.traps.push({ claim: claim.slice(1), members: members.map((m) => this.member(line.at, m)), why: line.why });
    } else throw new GoldError(line.at, `what is "${head}"?`);
  }

  private place(at: string, name: string): string {
    const id = this.places.get(name);
    if (id === undefined) throw new GoldError(at, `${name} is not in places.tsv`);
    return id;
  }

  private open({ at, words }: Line): void {
    const [, id = '', place = ''] = words;
    this.report = this.reports.get(id);
    if (!this.report) throw new GoldError(at, `there is no report ${id}`);
    if (this.seen.has(id)) throw new GoldError(at, `${id} is annotated twice`);
    this.seen.add(id);
    if (!place.startsWith('place~'))
      throw new GoldError(at, 'a report names the place that is meant where none is named');
    this.scope = alternatives(place.slice(6)).map((name) => this.place(at, name));
  }

  private telling({ at, words }: Line, key: string): void {
    const { report } = this;
    if (!report) throw new GoldError(at, 'no report is open');
    const [, quote = '', ...rest] = words;
    const span = locate(at, report.text, quote);
    const claim = words.find((word) => word.startsWith('#')) ?? '';
    if (!claim) throw new GoldError(at, 'no claim is named');
    const fields = new Map<string, string>();
    const bare: string[] = [];
    for (const word of rest) {
      const [, field, value = ''] = /^([a-z]+)=?((?:~|=)?.*)$/u.exec(word) ?? [];
      if (word === claim) continue;
      if (field === undefined || !FIELDS.has(field)) bare.push(word);
      else if (fields.has(field)) throw new GoldError(at, `${field} is given twice`);
      else fields.set(field, value || 'yes');
    }
    const quoted = (field: string): string[] =>
      alternatives(fields.get(field) ?? '-').map((words) => {
        if (words !== '-' && !report.text.includes(words))
          throw new GoldError(at, `"${words}" does not stand in the report`);
        return words;
      });
    const id = `${report.id}.${key}`;
    if ([...this.figures, ...this.statements].some((other) => other.id === id))
      throw new GoldError(at, `${id} stands twice`);
    const told = { id, report: report.id, ...span, by: quoted('by'), claim: claim.replace(/^#\??/u, '') };
    if (key.startsWith('s')) {
      if (bare.length) throw new GoldError(at, `what is "${bare.join(' ')}"?`);
      this.statements.push({
        ...told,
        certainty: oneOf(at, LEVELS, alternatives(fields.get('certainty') ?? 'unmarked')),
      });
      return;
    }
    const [value = '', counts, ...unknown] = bare;
    if (counts === undefined || unknown.length) throw new GoldError(at, 'a figure needs its value and what it counts');
    const figureIds = (words: string): string[] =>
      words === '-' ? [] : words.split(',').map((figure) => `${report.id}.${figure}`);
    const negated = fields.get('negated');
    const published = intervalOf(at, report.published.slice(0, 10));
    this.figures.push({
      ...told,
      values: valuesOf(at, value),
      counts: alternatives(counts),
      population: alternatives(fields.get('pop') ?? '-'),
      place: acceptedOf(fields.get('place') ?? '~', (name) => this.place(at, name), this.scope),
      asOf: acceptedOf(fields.get('asof') ?? '~', (words) => intervalOf(at, words), [published]),
      extent: oneOf(at, EXTENTS, alternatives(fields.get('extent') ?? 'stock')),
      role: oneOf(at, ROLES, alternatives(fields.get('role') ?? 'current')),
      ...(negated === 'maybe' ? {} : { negated: negated !== undefined }),
      via: quoted('via'),
      partOf: alternatives(fields.get('part') ?? '-').map((figure) =>
        figure === '-' ? '-' : `${report.id}.${figure}`,
      ),
      totalOf: alternatives(fields.get('total') ?? '-').map(figureIds),
      loose: claim.startsWith('#?'),
    });
  }

  private claim({ at, words, why }: Line): void {
    const [, id = '', label = '', ...rest] = words;
    if (this.claims.has(id)) throw new GoldError(at, `claim ${id} stands twice`);
    const series = rest.find((word) => word.startsWith('series='))?.slice(7);
    const origin = rest.indexOf('origins');
    const [low, high] = (rest[origin + 1] ?? '').split('..').map(Number);
    const roots = rest.slice(origin + 2).map((word) => word.replaceAll('"', ''));
    if (low === undefined || high === undefined || !(low <= high) || roots.length !== high)
      throw new GoldError(at, 'origins need a low bound, a high one, and as many roots as the high one says');
    this.claims.set(id, {
      id,
      label: label.replaceAll('"', ''),
      ...(series === undefined ? {} : { series }),
      origins: { low, high, roots },
      why,
    });
  }

  private edge({ at, words, why }: Line): void {
    const [, kindWord = '', from = '', arrow, to = ''] = words;
    const [kind] = oneOf(at, EDGES, [kindWord]);
    const named = from.startsWith('"');
    if (kind === undefined || arrow !== '->' || !this.reports.has(to) || !(named || this.reports.has(from)))
      throw new GoldError(at, 'lineage KIND FROM -> TO, each a report, or FROM a quoted name');
    this.lineage.push({ kind, from: from.replaceAll('"', ''), named, to, why });
  }

  private finding({ at, words, why }: Line, optional: boolean): void {
    const [, kindWord = '', claim = '', ...rest] = words;
    const [kind] = oneOf(at, KINDS, [kindWord]);
    if (kind === undefined || !why) throw new GoldError(at, 'a finding needs its kind and its reason');
    const sides: string[][] = [[]];
    for (const word of rest) {
      if (word === '|' || word === '<') sides.push([]);
      else sides.at(-1)?.push(this.member(at, word));
    }
    if (sides.some((side) => side.length === 0)) throw new GoldError(at, 'a side names nothing');
    this.findings.push({ kind, claim: claim.slice(1), sides, optional, why });
  }

  private member(at: string, id: string): string {
    if (![...this.figures, ...this.statements].some((told) => told.id === id))
      throw new GoldError(at, `there is no ${id}`);
    return id;
  }
}

/** A number of a list that a total is told of may as well be taken for a part of that total. */
function inTotals(figure: GoldFigure, figures: readonly GoldFigure[]): GoldFigure {
  const totals = figures.filter(({ totalOf }) => totalOf.some((ids) => ids.includes(figure.id))).map(({ id }) => id);
  return { ...figure, partOf: [...new Set([...figure.partOf, ...totals])] };
}

/**
 * Reads annotation files of one folder against the reports of a part, and checks every quote and every name in them.
 *
 * @param folder of the `.gold` files
 * @param part which reports
 * @returns reports, figures in the order of their reports, claims, findings, lineage
 * @throws GoldError with file and line for whatever cannot be right
 */
export function compileFolder(folder: string, part: Part, whole = true): Gold {
  const reports = readReports(part);
  const compiler = new Compiler(reports);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort();
  for (const name of names)
    for (const line of linesOf(name, readFileSync(join(folder, name), 'utf8'))) compiler.line(line);
  const { figures, statements, findings, traps, lineage, claims, seen } = compiler;
  const told = [...figures, ...statements];
  const published = new Map(reports.map((report) => [report.id, report.published]));
  const byTime = told.toSorted((a, b) => {
    const [x, y] = [published.get(a.report) ?? '', published.get(b.report) ?? ''];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  const ids = new Set([...told.map(({ claim }) => claim), ...claims.keys()]);
  const gold: Gold = {
    reports: reports.filter((report) => whole || seen.has(report.id)),
    figures: figures.map((figure) => inTotals(figure, figures)),
    statements,
    claims: [...ids].map((id) => ({
      ...(claims.get(id) ?? { id, label: id, why: '' }),
      members: byTime.filter(({ claim }) => claim === id).map((one) => one.id),
    })),
    findings,
    traps,
    lineage,
  };
  if (whole) checkGold(gold, seen, { slotsOnly: SLOTS_ONLY.has(part), words: WORDS.get(part) ?? [60, 180] });
  return gold;
}

/** The gold annotation of a part. */
export const compile = (part: Part): Gold => compileFolder(join(FOLDER, 'gold', part), part);
