import { type Message, say } from '../../model/index.ts';
import type { Withdrawn } from '../decision.ts';
import { stretchOf } from '../moments.ts';
import type { Point } from '../points.ts';
import type { Situation, Telling } from '../situation.ts';
import { amountOf, placeOf } from '../tellers.ts';
import type { Track } from '../tracks.ts';
import { type Draft, draft, type Evidence, reportsIn, tellingsIn } from './draft.ts';
import { amountTold, countedIn, tellersOf } from './figure-words.ts';
import { isBefore } from './repeats.ts';

/** A figure that is taken back, all who say so, and what rests on it: whoever tells it as if it held. */
export function withdrawals({ situation, tracks }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const { track, withdrawn, because, sure } of gathered(tracks, situation)) {
    const { nominal, by, rests } = withdrawn;
    const repealing = tellingsIn(by);
    const own = new Set(repealing);
    const resting = tellingsIn(rests).filter((telling) => !own.has(telling));
    // All of one report are told at one time.
    const reports = [...new Map(repealing.map((telling) => [telling.order, telling])).values()];
    const after = resting.filter((telling) => reports.some((withdrawal) => isBefore(withdrawal, telling)));
    const first = repealing[0];
    found.push(
      draft('withdrawal', {
        claim: track.claim.id,
        tellings: repealing,
        rests: resting,
        asserted: sure,
        said: say('figure-withdrawn', {
          figure: { value: nominal },
          ...countedIn(track),
          ...(first && { by: placeOf(situation, first) }),
          ...(resting.length && { resting: reportsIn(resting) }),
          ...(after.length && { later: reportsIn(after) }),
        }),
        because,
      }),
    );
  }
  return [...found, ...corrections({ situation, tracks, units: [] })];
}

interface Gathered {
  readonly track: Track;
  readonly withdrawn: Withdrawn;
  readonly because: readonly Message[];
  readonly sure: boolean;
}

/** A bare number ("the figure 164 was an error") is that of a track only within this time, and from three digits on. */
const BARE_WITHIN = 7 * 86_400_000;
const BARE_FROM = 100;

/** Withdrawals by the track and the value that they take back; a bare number goes to the track that had told it. */
function gathered(tracks: Evidence['tracks'], situation: Situation): readonly Gathered[] {
  const byNumber = new Map<number, { readonly track: Track; readonly points: readonly Point[] }[]>();
  for (const { track } of tracks)
    for (const value of track.values) {
      const known = byNumber.get(value.nominal);
      const entry = { track, points: value.points };
      if (known) known.push(entry);
      else byNumber.set(value.nominal, [entry]);
    }
  const groups = new Map<
    string,
    {
      track: Track;
      nominal: number;
      by: Point[];
      rests: Set<Point>;
      from?: readonly Point[];
      because: Set<Message>;
      sure: boolean;
    }
  >();
  for (const { track, decided } of tracks)
    for (const { nominal, by, rests } of decided.withdrawn)
      for (const point of by) {
        const target = rests.length
          ? { track, points: rests, why: say('words-withdraw'), sure: point.slots.countsBasis === 'stated' }
          : toldBefore(point, byNumber.get(nominal) ?? [], situation);
        const home = target?.track ?? track;
        const key = `${home.claim.id} ${nominal}`;
        let group = groups.get(key);
        if (!group) {
          group = { track: home, nominal, by: [], rests: new Set(), because: new Set(), sure: false };
          groups.set(key, group);
        }
        group.by.push(point);
        if (target && target.points !== group.from) {
          group.from = target.points;
          for (const rest of target.points) group.rests.add(rest);
        }
        group.because.add(target?.why ?? say('words-withdraw-untold'));
        group.sure ||= target?.sure === true;
      }
  for (const [key, { by, rests }] of groups) if (rests.size === 0 && by.every(isReason)) groups.delete(key);
  return [...groups.values()].map(({ track, nominal, by, rests, because, sure }) => ({
    track,
    withdrawn: { nominal, by: inOrder(by), rests: inOrder([...rests]) },
    because: [...because],
    sure,
  }));
}

/**
 * "118 was withdrawn, six were counted twice", "31 was corrected to 27. Four had been counted twice": an increment beside
 * another figure that is gone, or what parts such a one from the one in its place, says why.
 */
function isReason({ slots: { extent, counts, quantity }, telling, reading }: Point): boolean {
  const others = telling.digest.statements.flatMap(({ figures }) => figures.filter((f) => f.quantity !== quantity));
  const gone = others.filter(({ role, negated }) => role === 'withdrawn' || role === 'previous' || negated);
  if (extent === 'delta') return gone.some((other) => other.counts === counts);
  return gone.some((old) =>
    others.some(
      (now) =>
        now.role === 'current' &&
        now.counts === old.counts &&
        old.value !== undefined &&
        now.value !== undefined &&
        old.value - now.value === reading?.nominal,
    ),
  );
}

const inOrder = (points: readonly Point[]): Point[] =>
  [...points].sort((a, b) => a.telling.order - b.telling.order || a.slots.start - b.slots.start);

/** The track in which a bare number had been told: by the report that is answered, or one it derives from, or lately. */
function toldBefore(
  { telling, reading }: Point,
  candidates: readonly { readonly track: Track; readonly points: readonly Point[] }[],
  { derivation }: Situation,
):
  | { readonly track: Track; readonly points: readonly Point[]; readonly why: Message; readonly sure: boolean }
  | undefined {
  if (!reading) return undefined;
  const { report, setting } = telling.digest;
  const sources = derivation.ancestors(report.id);
  for (const { track, points } of candidates)
    if (
      points.some(({ telling: told }) => told.digest.report.id === report.replyTo || sources.has(told.digest.report.id))
    )
      return { track, points, why: say('answers-teller'), sure: true };
  if (Math.abs(reading.nominal) < BARE_FROM) return undefined;
  const now = stretchOf(report.published);
  const near = candidates.find(({ points }) =>
    points.some(
      ({ telling: told }) =>
        now !== undefined &&
        told.told !== undefined &&
        told.order < telling.order &&
        now.from - told.told.to <= BARE_WITHIN &&
        told.digest.setting.country === setting.country,
    ),
  );
  return near && { ...near, why: say('number-told-lately'), sure: false };
}

/** A count that was corrected downwards in words: the higher figure, and whoever tells it, is taken back. */
function corrections({ situation, tracks }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const { track, decided } of tracks)
    for (const { outcome, points, against, asserted, because } of decided.decisions) {
      const [first] = points;
      const [high] = against;
      if (outcome !== 'corrected' || !first || !high) continue;
      const rests: Telling[] = tellingsIn(high.points);
      // "Down from 118": the words that name what no longer holds.
      const orders = new Set(points.map(({ telling }) => telling.order));
      const before = track.points.filter(
        ({ role, reading, telling }) =>
          role === 'previous' && reading?.nominal === high.nominal && orders.has(telling.order),
      );
      found.push(
        draft('withdrawal', {
          claim: track.claim.id,
          tellings: tellingsIn([...points, ...before]),
          rests,
          asserted,
          said: say('figure-corrected', {
            figure: amountTold(high),
            ...countedIn(track),
            to: amountOf(first.slots),
            by: tellersOf(points, situation),
          }),
          because,
        }),
      );
    }
  return found;
}
