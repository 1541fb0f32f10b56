import type { FindingKind } from '../src/model/index.ts';
import type { Aligned } from './aligned.ts';
import type { Answer } from './answer.ts';
import { derivedFindings } from './derived.ts';
import type { Gold, GoldFigure, GoldFinding, GoldStatement } from './gold.ts';
import { sameName } from './names.ts';

export interface FindingScore {
  readonly wanted: number;
  readonly found: number;
  /** Asserted by the program: right, false, and not judged. */
  readonly right: number;
  readonly false: number;
  readonly neutral: number;
  readonly precision: number;
  readonly recall: number;
  readonly falsePerReport: number;
  readonly byKind: ReadonlyMap<FindingKind, { wanted: number; found: number; right: number; false: number }>;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

type Verdict = 'right' | 'neutral' | 'false';

/** What the annotation says of an asserted finding that it does not list. */
function verdict(kind: FindingKind, members: readonly string[], gold: Gold, aligned: Aligned): Verdict {
  const { told } = aligned;
  const tellings = members.flatMap((id) => told.get(id) ?? []);
  const claims = new Set(tellings.map(({ claim }) => claim));
  const origins = gold.claims.find(({ id }) => claims.size === 1 && claims.has(id))?.origins;
  if (kind === 'single-origin') {
    if (tellings.length === 0 || claims.size > 1) return tellings.length === 0 ? 'neutral' : 'false';
    if (origins === undefined) return 'neutral';
    return origins.high === 1 ? 'right' : origins.low <= 1 ? 'neutral' : oneWord(tellings, gold, aligned);
  }
  if (kind === 'unsourced') {
    if (tellings.length === 0) return 'neutral';
    return tellings.some(({ by }) => by.includes('-')) ? 'right' : 'false';
  }
  if (kind === 'attribution-lost' && tellings.length === 0) return 'neutral';
  if (kind === 'attribution-lost' && claims.size === 1) {
    const named = tellings.some(({ by }) => by.some((one) => one !== '-'));
    return named && tellings.some(({ by }) => by.includes('-')) ? 'neutral' : 'false';
  }
  return 'false';
}

/**
 * Of a claim with several beginnings: whether these tellings, of one of its values, are on one word. Those that hand on
 * the same words count once; one without a speaker is a word of its own; names in two languages may be of one.
 */
function oneWord(tellings: readonly (GoldFigure | GoldStatement)[], gold: Gold, { unitOf }: Aligned): Verdict {
  const languageOf = new Map(gold.reports.map(({ id, language }) => [id, language]));
  const units = new Map<string, { readonly name: string; readonly language: string | undefined }[]>();
  for (const { id, report, by } of tellings) {
    const unit = unitOf.get(id) ?? id;
    const named = by.flatMap((name) => (name === '-' ? [] : { name, language: languageOf.get(report) }));
    units.set(unit, [...(units.get(unit) ?? []), ...named]);
  }
  const all = [...units.values()];
  if (all.some((names) => names.length === 0)) return all.length === 1 ? 'neutral' : 'false';
  let verdict: Verdict = 'right';
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1)) {
      if (one.some((a) => other.some((b) => sameName(a.name, b.name)))) continue;
      if (one.some((a) => other.some((b) => a.language === b.language))) return 'false';
      verdict = 'neutral';
    }
  return verdict;
}

/**
 * Asserted findings. One is right where a listed one has its kind and claim, and it names a telling of each side (of an
 * update: of two); a second one of the same is neutral. Repeats stand for one another.
 */
export function scoreFindings(gold: Gold, answer: Answer, aligned: Aligned): FindingScore {
  const { goldOf, unitOf } = aligned;
  const unit = (id: string): string => unitOf.get(id) ?? id;
  const listed = [...gold.findings, ...derivedFindings(gold)];
  const matches = (finding: GoldFinding, kind: FindingKind, units: ReadonlySet<string>): boolean => {
    if (finding.kind !== kind) return false;
    const hit = finding.sides.filter((side) => side.some((id) => units.has(unit(id)))).length;
    return hit >= (kind === 'update' ? Math.min(2, finding.sides.length) : finding.sides.length);
  };
  const byKind = new Map<FindingKind, { wanted: number; found: number; right: number; false: number }>();
  const row = (kind: FindingKind): { wanted: number; found: number; right: number; false: number } => {
    const one = byKind.get(kind) ?? { wanted: 0, found: 0, right: 0, false: 0 };
    byKind.set(kind, one);
    return one;
  };
  const required = listed.filter(({ optional }) => !optional);
  for (const { kind } of required) row(kind).wanted += 1;
  const found = new Set<GoldFinding>();
  const wrong: string[] = [];
  let [right, neutral] = [0, 0];
  for (const { kind, members, says } of answer.findings) {
    const ids = members.flatMap((id) => goldOf.get(id) ?? []);
    const units = new Set(ids.map(unit));
    const hits = listed.filter((finding) => matches(finding, kind, units));
    const fresh = hits.filter((finding) => !finding.optional && !found.has(finding));
    for (const finding of fresh) found.add(finding);
    row(kind).found += fresh.length;
    const judged: Verdict = fresh.length ? 'right' : hits.length ? 'neutral' : verdict(kind, ids, gold, aligned);
    if (judged === 'right') {
      right += 1;
      row(kind).right += 1;
    } else if (judged === 'neutral') neutral += 1;
    else {
      row(kind).false += 1;
      const trap = gold.traps.find(
        (t) => t.members.filter((id) => units.has(unit(id))).length >= Math.min(2, t.members.length),
      );
      wrong.push(`${kind}: ${says} [${ids.join(' ') || members.join(' ')}]${trap ? ` (trap: ${trap.why})` : ''}`);
    }
  }
  const missed = required
    .filter((finding) => !found.has(finding))
    .map(({ kind, claim, sides, why }) => `${kind} #${claim}: ${why} [${sides.map((s) => s.join(' ')).join(' | ')}]`);
  return {
    wanted: required.length,
    found: found.size,
    right,
    false: wrong.length,
    neutral,
    precision: right / (right + wrong.length),
    recall: found.size / required.length,
    falsePerReport: wrong.length / gold.reports.length,
    byKind,
    missed,
    wrong,
  };
}
