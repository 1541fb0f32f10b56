import type { Digest, FigureSlots, StatementDigest } from '../../link/digest.ts';
import { type FindingKind, say } from '../../model/index.ts';
import type { Situation, Telling } from '../situation.ts';
import { amountOf, reportOf } from '../tellers.ts';
import { readingOf, roundStep } from '../values.ts';
import { type Draft, draft, type Evidence } from './draft.ts';

interface Placed {
  readonly slots: FigureSlots;
  readonly statement: StatementDigest;
}

/** Stated totals that their parts add up to, or do not; and parts that are larger than their whole. */
export function sums({ situation }: Evidence): Draft[] {
  return situation.digests.flatMap((digest) => sumsOf(digest, situation));
}

function sumsOf(digest: Digest, { tellings }: Situation): Draft[] {
  const byQuantity = new Map<string, Placed>();
  for (const statement of digest.statements)
    for (const slots of statement.figures)
      if (!byQuantity.has(slots.quantity)) byQuantity.set(slots.quantity, { slots, statement });
  const found: Draft[] = [];
  for (const total of byQuantity.values()) {
    const parts = (total.slots.totalOf ?? []).map((id) => byQuantity.get(id));
    if (parts.length >= 2) {
      const known = parts.filter((part) => part !== undefined);
      if (known.length === parts.length) found.push(...judged(total, known, tellings));
    }
    const whole = total.slots.partOf === undefined ? undefined : byQuantity.get(total.slots.partOf);
    if (whole) found.push(...largerThanWhole(total, whole, tellings));
  }
  return found;
}

function judged(total: Placed, parts: readonly Placed[], tellings: ReadonlyMap<string, Telling>): Draft[] {
  const outcome = check(
    total.slots,
    parts.map(({ slots }) => slots),
  );
  if (!outcome) return [];
  const { holds, sum, rounded } = outcome;
  const kind: FindingKind = holds ? 'sum-holds' : 'sum-mismatch';
  const of = tellingsIn([...parts, total], tellings);
  const [first] = of;
  if (!first) return [];
  const told = {
    parts: parts.map(({ slots }) => amountOf(slots)),
    total: amountOf(total.slots),
    ...(total.slots.counts !== undefined && { counts: total.slots.counts }),
    in: reportOf(first),
  };
  const asserted = parts.every(({ slots }) => slots.countsBasis !== 'default');
  return [
    draft(kind, {
      tellings: of,
      asserted,
      said: holds
        ? say(rounded ? 'sum-holds-rounded' : 'sum-holds', told)
        : say('sum-mismatch', { ...told, sum: { value: sum } }),
      because: [
        say('stated-total'),
        ...(rounded ? [say('total-rounder')] : []),
        ...(holds || asserted ? [] : [say('parts-may-lack')]),
      ],
    }),
  ];
}

/** Whether parts add up to a total. A total may be rounder than its parts; vague parts make a vague sum. */
function check(
  total: FigureSlots,
  parts: readonly FigureSlots[],
): { readonly holds: boolean; readonly sum: number; readonly rounded: boolean } | undefined {
  let sum = 0;
  let low = 0;
  let high = 0;
  for (const part of parts) {
    const reading = readingOf(part);
    if (!reading) return undefined;
    sum += reading.nominal;
    const exact = part.comparator === '=' && part.value !== undefined;
    low += exact ? reading.nominal : reading.low;
    high += exact ? reading.nominal : reading.high;
  }
  const stated = readingOf(total);
  if (!stated || !Number.isFinite(sum)) return undefined;
  // Decimal fractions do not add up exactly in binary.
  const dust = Math.abs(stated.nominal) * 1e-9;
  if (Math.abs(sum - stated.nominal) <= dust) return { holds: true, sum, rounded: false };
  const rounder =
    total.comparator !== '=' || parts.some(({ value }) => value !== undefined && isFiner(value, stated.nominal));
  const slack = Number.isInteger(stated.nominal) ? 0 : parts.length * 0.5 * decimalStep(stated.nominal);
  const least = rounder ? stated.low : stated.nominal;
  const most = rounder ? stated.high : stated.nominal;
  const holds = low - slack - dust <= most && least <= high + slack + dust;
  return { holds, sum: Number(sum.toPrecision(12)), rounded: holds };
}

const isFiner = (value: number, than: number): boolean =>
  than % roundStep(value) === 0 && value % roundStep(than) !== 0;

/** 0.1 for 12.3: what its last decimal is worth. */
function decimalStep(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 10 ** -Math.min(decimals, 12);
}

/** "30 dead, 40 of them children": a part cannot be larger than the whole. */
function largerThanWhole(part: Placed, whole: Placed, tellings: ReadonlyMap<string, Telling>): Draft[] {
  const one = readingOf(part.slots);
  const all = readingOf(whole.slots);
  // "Six waves, 20,000 of them": what is counted differs, and the part is none.
  if (!one || !all || one.low <= all.high || !sameKind(part.slots, whole.slots)) return [];
  const of = tellingsIn([whole, part], tellings);
  const [first] = of;
  if (!first) return [];
  // "hundreds", and the injured beside the dead, are more likely misread than a mistake of the report
  const asserted =
    part.slots.value !== undefined &&
    part.slots.counts === whole.slots.counts &&
    part.slots.countsBasis === 'stated' &&
    whole.slots.countsBasis === 'stated';
  return [
    draft('sum-mismatch', {
      tellings: of,
      asserted,
      said: say('part-of-less', { part: amountOf(part.slots), whole: amountOf(whole.slots), in: reportOf(first) }),
      because: [say('part-too-large')],
    }),
  ];
}

const ofPeople = (counts: string): boolean => counts.startsWith('people') || counts === 'security-forces';

/** Whether one can be a part of the other: of one kind, or people both. */
const sameKind = ({ counts: a = '' }: FigureSlots, { counts: b = '' }: FigureSlots): boolean =>
  (a !== '' && a === b) || (ofPeople(a) && ofPeople(b));

const tellingsIn = (placed: readonly Placed[], tellings: ReadonlyMap<string, Telling>): Telling[] => [
  ...new Set(placed.flatMap(({ statement }) => tellings.get(statement.id) ?? [])),
];
