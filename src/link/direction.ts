import { type Message, say } from '../model/index.ts';
import type { Digest } from './digest.ts';
import { asMessage } from './said.ts';
import { sourceKey } from './sources.ts';
import { Stretch } from './stretch.ts';

/** Which of two reports took from the other, and why that is thought. */
export interface Direction {
  /** True where the second took from the first. */
  readonly forward: boolean;
  /** 0 to 1: how firmly. */
  readonly weight: number;
  /** Why: of ten pairs one is kept, and this is said for it. */
  readonly because: () => Message;
}

const DAY = 86_400_000;
/** How far a time whose zone is not said may lie from what it says in UTC. */
const ZONES = 14 * 3_600_000;
/** Below this difference a time without its zone says nothing. */
const CLOCK = 60_000;

interface Moment {
  readonly within: Stretch;
  /** The time as its clock said it. */
  readonly clock: number;
  readonly timed: boolean;
}

const moments = new WeakMap<Digest, { readonly moment: Moment | undefined }>();

/** When the report was published: asked for again for each report that it shares something with. */
function momentOf(digest: Digest): Moment | undefined {
  const known = moments.get(digest);
  if (known) return known.moment;
  const moment = readMoment(digest.report.published);
  moments.set(digest, { moment });
  return moment;
}

function readMoment(published: string | undefined): Moment | undefined {
  if (published === undefined) return undefined;
  const timed = published.includes('T');
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/.test(published);
  const clock = Date.parse(timed ? `${published.replace(/(?:Z|[+-]\d\d:?\d\d)$/, '')}Z` : published.slice(0, 10));
  const at = timed && zone ? Date.parse(published) : clock;
  if (Number.isNaN(at) || Number.isNaN(clock)) return undefined;
  if (!timed) return { within: new Stretch(at - ZONES, at + DAY + ZONES), clock, timed };
  return { within: zone ? new Stretch(at, at) : new Stretch(at - ZONES, at + ZONES), clock, timed };
}

/**
 * Which of two reports that share words took from the other: a hypothesis, from what the one says of the other, the
 * times of publication and which contains the other. The strongest reason decides.
 */
export function directionOf(
  a: Digest,
  b: Digest,
  contained: { readonly inA: number; readonly inB: number },
): Direction {
  return (
    said(a, b) ??
    timed(a, b) ?? {
      forward: contained.inA >= contained.inB,
      weight: 0.3,
      because: () => (contained.inA > contained.inB ? say('order-by-length') : say('order-unknown')),
    }
  );
}

/** What one of them says of the other: forwarded from its outlet, a link, a credit, that it is a translation. */
function said(a: Digest, b: Digest): Direction | undefined {
  const [ofB, ofA] = [named(b, a), named(a, b)];
  if (ofB && !ofA) return { forward: true, weight: 1, because: () => ofB };
  if (ofA && !ofB) return { forward: false, weight: 1, because: () => ofA };
  const [first, second] = [translation(a, b), translation(b, a)];
  if (second && !first) return { forward: true, weight: 0.9, because: () => second };
  if (first && !second) return { forward: false, weight: 0.9, because: () => first };
  return undefined;
}

/** Why report `b` may be thought to name report `a` as its source. */
function named(b: Digest, a: Digest): Message | undefined {
  if (b.report.replyTo === a.report.id) return say('answers-report');
  if (b.credits.length === 0) return undefined;
  const { outlet, url } = a.report;
  if (outlet === undefined && url === undefined) return undefined;
  const key = outlet === undefined ? undefined : sourceKey(outlet);
  if (key !== undefined && b.report.outlet !== undefined && sourceKey(b.report.outlet) === key) return undefined;
  for (const credit of b.credits) {
    if (credit.url !== undefined && credit.url === url) return asMessage(credit.because);
    if (key !== undefined && credit.kind !== 'link' && credit.kind !== 'translation' && sourceKey(credit.name) === key)
      return asMessage(credit.because);
  }
  return undefined;
}

/** Why `b` may be thought a translation, of a text in the language of `a`. */
function translation(b: Digest, a: Digest): Message | undefined {
  if (b.credits.length === 0 || a.report.language === b.report.language) return undefined;
  const credit = b.credits.find(
    ({ kind, language }) => kind === 'translation' && (language === undefined || language === a.report.language),
  );
  return credit && asMessage(credit.because);
}

function timed(a: Digest, b: Digest): Direction | undefined {
  const [x, y] = [momentOf(a), momentOf(b)];
  if (!x || !y) return undefined;
  const [p, q] = [a.report.published ?? '', b.report.published ?? ''];
  if (x.within.to < y.within.from)
    return { forward: true, weight: 0.8, because: () => say('published-earlier', { first: p, second: q }) };
  if (y.within.to < x.within.from)
    return { forward: false, weight: 0.8, because: () => say('published-earlier', { first: q, second: p }) };
  if (x.timed && y.timed && Math.abs(x.clock - y.clock) >= CLOCK)
    return x.clock < y.clock
      ? { forward: true, weight: 0.6, because: () => say('clock-earlier', { first: p, second: q }) }
      : { forward: false, weight: 0.6, because: () => say('clock-earlier', { first: q, second: p }) };
  const [day, other] = [p.slice(0, 10), q.slice(0, 10)];
  if (day < other)
    return { forward: true, weight: 0.6, because: () => say('day-earlier', { first: day, second: other }) };
  if (other < day)
    return { forward: false, weight: 0.6, because: () => say('day-earlier', { first: other, second: day }) };
  return undefined;
}
