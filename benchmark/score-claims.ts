import type { Aligned } from './aligned.ts';
import type { Answer } from './answer.ts';
import type { Gold } from './gold.ts';
import { isFigure } from './gold.ts';

export interface PairScore {
  readonly wanted: number;
  readonly right: number;
  readonly false: number;
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Pairs of tellings that say the same claim, repeats merged. Neutral: tellings marked loose, and nights of one series.
 * Pairs with something that is not annotated are not counted.
 */
export function scorePairs(gold: Gold, answer: Answer, { goldOf, unitOf, told }: Aligned): PairScore {
  const series = new Map(gold.claims.map(({ id, series }) => [id, series]));
  const tight = [...told.values()].filter((one) => !(isFigure(one) && one.loose));
  const unit = (id: string): string => unitOf.get(id) ?? id;
  const units = [...new Map(tight.map((one) => [unit(one.id), one.claim]))];
  const wanted = new Set<string>();
  for (const [a, claim] of units) for (const [b, other] of units) if (a < b && claim === other) wanted.add(key(a, b));
  const joined = new Map<string, boolean>();
  const isTight = new Set(tight.map(({ id }) => id));
  for (const claim of answer.claims) {
    const members = [...new Set(claim.members.flatMap((id) => goldOf.get(id) ?? []))].filter((id) => isTight.has(id));
    for (const a of members)
      for (const b of members) {
        const [x, y] = [unit(a), unit(b)];
        if (x >= y) continue;
        const [one, other] = [told.get(a)?.claim ?? '', told.get(b)?.claim ?? ''];
        const shared = series.get(one);
        if (one !== other && shared !== undefined && shared === series.get(other)) continue;
        joined.set(key(x, y), one === other);
      }
  }
  const right = [...joined].filter(([pair, same]) => same && wanted.has(pair)).map(([pair]) => pair);
  const wrong = [...joined].filter(([, same]) => !same).map(([pair]) => pair);
  const found = new Set(right);
  return {
    wanted: wanted.size,
    right: right.length,
    false: wrong.length,
    precision: right.length / (right.length + wrong.length),
    recall: right.length / wanted.size,
    missed: [...wanted].filter((pair) => !found.has(pair)),
    wrong,
  };
}

export interface OriginScore {
  readonly claims: number;
  readonly low: number;
  readonly high: number;
  readonly both: number;
  readonly mistakes: readonly string[];
}

/** Bounds of independent origins, for claims that two or more reports tell; the program's claim is the one that shares most tellings. */
export function scoreOrigins(gold: Gold, answer: Answer, { goldOf, told }: Aligned): OriginScore {
  const mistakes: string[] = [];
  let [claims, low, high, both] = [0, 0, 0, 0];
  for (const { id, origins, members } of gold.claims) {
    const reports = new Set(members.map((member) => told.get(member)?.report));
    if (!origins || reports.size < 2) continue;
    claims += 1;
    const own = new Set(members);
    const shares = answer.claims
      .map((claim) => ({ claim, share: claim.members.filter((m) => goldOf.get(m)?.some((g) => own.has(g))).length }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
    const got = shares[0]?.claim.origins;
    if (got?.low === origins.low) low += 1;
    if (got?.high === origins.high) high += 1;
    if (got?.low === origins.low && got.high === origins.high) both += 1;
    else
      mistakes.push(
        `#${id}: wanted ${origins.low}..${origins.high}, got ${got ? `${got.low}..${got.high}` : 'nothing'}`,
      );
  }
  return { claims, low: low / claims, high: high / claims, both: both / claims, mistakes };
}
