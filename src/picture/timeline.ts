import { compareText } from '../link/judged.ts';
import type { LinkedClaim } from '../link/linked.ts';
import type { TimelineEntry } from '../model/index.ts';
import { dayOf, type Precision, precisionOf, stretchBetween, stretchOf } from './moments.ts';
import type { Situation, Telling } from './situation.ts';

interface Entry {
  readonly at: At;
  readonly axis: TimelineEntry['axis'];
  readonly statements: string[];
  readonly claims: Set<string>;
}

/** Longer than any month is a year, longer than a day and a half a month. */
const MONTH = 32 * 86_400_000;
const DAY = 36 * 3_600_000;

/**
 * Two axes: when what is told is said to have happened, and when it was said, by the day. What was said is dated by the
 * statement where it says so, else by the report. In order of time, what happened before what was said.
 */
export function timelineOf(situation: Situation, claims: readonly LinkedClaim[]): TimelineEntry[] {
  // Most statements are of one claim.
  const claimsOf = new Map<string, string | string[]>();
  for (const { id, statements } of claims)
    for (const statement of statements) {
      const known = claimsOf.get(statement);
      if (known === undefined) claimsOf.set(statement, id);
      else if (typeof known === 'string') claimsOf.set(statement, [known, id]);
      else known.push(id);
    }
  const happened = new Axis('happened');
  const said = new Axis('said');
  for (const telling of situation.tellings.values()) {
    const { id } = telling.statement;
    const of = claimsOf.get(id);
    happened.add(happenedAt(telling), id, of);
    said.add(saidDay(telling), id, of);
  }
  return [...happened.entries(), ...said.entries()]
    .sort((a, b) => a.at.from - b.at.from || compareText(a.axis, b.axis) || compareText(a.at.at, b.at.at))
    .map(({ at: { at, precision }, axis, claims: named, statements }) => ({
      at,
      precision,
      axis,
      claims: [...named],
      statements,
    }));
}

/** The entries of one axis by what they are dated to. */
class Axis {
  private readonly byAt = new Map<string, Entry>();
  private readonly name: TimelineEntry['axis'];

  constructor(name: TimelineEntry['axis']) {
    this.name = name;
  }

  add(at: At | undefined, statement: string, claims: string | readonly string[] | undefined): void {
    if (!at) return;
    let entry = this.byAt.get(at.at);
    if (!entry) {
      entry = { at, axis: this.name, statements: [], claims: new Set() };
      this.byAt.set(at.at, entry);
    }
    entry.statements.push(statement);
    if (typeof claims === 'string') entry.claims.add(claims);
    else if (claims) for (const claim of claims) entry.claims.add(claim);
  }

  entries(): readonly Entry[] {
    return [...this.byAt.values()];
  }
}

interface At {
  readonly at: string;
  readonly precision: Precision;
  readonly from: number;
}

function saidDay({ statement, digest }: Telling): At | undefined {
  return dayNamed(statement.saidAt) ?? dayNamed(digest.report.published);
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, At | undefined>();

function dayNamed(iso: string | undefined): At | undefined {
  if (iso === undefined) return undefined;
  if (remembered.has(iso)) return remembered.get(iso);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = readDay(iso);
  remembered.set(iso, found);
  return found;
}

/** The day as it is written, whatever the offset; a month or a year where no day is. */
function readDay(iso: string): At | undefined {
  const stretch = stretchOf(iso);
  const precision = precisionOf(iso);
  if (!stretch || !precision) return undefined;
  if (precision === 'year' || precision === 'month') return { at: iso, precision, from: stretch.from };
  const at = iso.slice(0, 10);
  return { at, precision: 'day', from: stretchOf(at)?.from ?? stretch.from };
}

const rememberedSpans = new Map<string, At | undefined>();

function happenedAt({ statement: { happened } }: Telling): At | undefined {
  if (!happened) return undefined;
  const asked = `${happened.from} ${happened.to}`;
  if (rememberedSpans.has(asked)) return rememberedSpans.get(asked);
  if (rememberedSpans.size >= MOST_REMEMBERED) rememberedSpans.clear();
  const found = readHappened(happened);
  rememberedSpans.set(asked, found);
  return found;
}

function readHappened(happened: NonNullable<Telling['statement']['happened']>): At | undefined {
  const stretch = stretchBetween(happened);
  if (!stretch) return undefined;
  const length = stretch.to - stretch.from;
  if (length > MONTH) return { at: happened.from.slice(0, 4), precision: 'year', from: stretch.from };
  if (length > DAY) return { at: happened.from.slice(0, 7), precision: 'month', from: stretch.from };
  if (happened.from.length <= 10 || length >= DAY / 2)
    return { at: dayOf(stretch), precision: 'day', from: stretch.from };
  return { at: happened.from, precision: 'time', from: stretch.from };
}
