import type { StatementDigest } from '../../link/digest.ts';
import type { Stretch } from '../../link/stretch.ts';
import { type More, say, type Teller } from '../../model/index.ts';
import { dayOf, stretchBetween, surelyBefore } from '../moments.ts';
import type { Situation, Telling } from '../situation.ts';
import { hasNone, hasSource } from '../sourced.ts';
import { listed, placeOf, wordsOf } from '../tellers.ts';
import { placeNameOf } from '../tracks.ts';
import { type Draft, draft, type Evidence, tellingsIn, type Unit } from './draft.ts';

/** What happens once, so that two days or two places of it cannot both be. */
const ONCE: ReadonlySet<string> = new Set(['dismissal', 'emergency', 'help-request', 'internet-shutdown', 'coup']);

/** Claims without a number in which reports say yes and no, or tell two days or two places of one event. */
export function contradictions(evidence: Evidence): Draft[] {
  const { situation, units } = evidence;
  return units.flatMap((unit) =>
    unit.claim.kind === 'figure'
      ? []
      : [
          ...yesAgainstNo(unit, situation),
          ...[days(unit, situation), places(unit, situation)].flatMap((found) => found ?? []),
        ],
  );
}

const denies = ({ statement: { negated, certainty } }: Telling): boolean => negated !== (certainty === 'denied');

/** Only that something was said of it, or that somebody denied it, whoever that was: "The authorities denied reports of a breach". */
const tellsOfDenial = ({ statement: { kind, topics } }: Telling): boolean =>
  kind === 'reported' || (kind === 'narrated' && topics.includes('denial'));

/** "Inspectors found no evidence that …": who is named does not say that it is so. */
const doubts = (telling: Telling): boolean => telling.statement.certainty === 'doubtful' && hasSource(telling);

function yesAgainstNo({ claim, tellings }: Unit, situation: Situation): readonly Draft[] {
  const no = tellings.filter(denies);
  if (no.length === 0 && situation.denied.size === 0) return [];
  const yes = tellings.filter((telling) => !denies(telling) && !tellsOfDenial(telling) && !doubts(telling));
  return disputed({ claim: claim.id, yes, no }, situation);
}

/**
 * Numbers that are denied with none in their place: "Police denied that 12 had died", "Police deny this". Where another
 * stands in its place the two values are in conflict.
 */
export function deniedFigures({ situation, tracks }: Evidence): Draft[] {
  return tracks.flatMap(({ track: { claim, points, values }, decided: { withdrawn } }) => {
    const denied = points.filter(({ telling }) => telling.statement.certainty === 'denied');
    if (denied.length === 0 && situation.denied.size === 0) return [];
    const gone = new Set(withdrawn.map(({ nominal }) => nominal));
    return values.flatMap((value) => {
      if (gone.has(value.nominal)) return [];
      const yes = tellingsIn(value.points);
      const no = tellingsIn(denied.filter(({ reading }) => reading?.nominal === value.nominal));
      return disputed({ claim: claim.id, yes, no }, situation);
    });
  });
}

/** What is denied and belongs to no claim, for no other report tells it. */
export function deniedAlone({ situation }: Evidence): Draft[] {
  if (situation.denied.size === 0) return [];
  const claimed = new Set(situation.claims.flatMap(({ statements }) => statements));
  return [...situation.denied.keys()].flatMap((id) => {
    const telling = claimed.has(id) ? undefined : situation.tellings.get(id);
    return telling ? answered({ yes: [telling], no: [] }, situation) : [];
  });
}

interface Denied {
  readonly claim?: string;
  readonly yes: readonly Telling[];
  /** Those who say that it is not so. */
  readonly no: readonly Telling[];
}

const disputed = (denied: Denied, situation: Situation): readonly Draft[] => [
  ...deniedBy(denied, situation),
  ...answered(denied, situation),
];

/** Those of the tellings that are not the word of one of `by`. */
const notTheirs = (tellings: readonly Telling[], by: readonly Telling[]): readonly Telling[] => {
  const speakers = new Set(by.flatMap(({ speaker }) => speaker ?? []));
  return tellings.filter(({ speaker }) => speaker === undefined || !speakers.has(speaker));
};

/**
 * One says so, another denies it. Asserted where who denies it is named, and it is told on a named word or as a fact; one
 * who denies their own words withdraws them.
 */
function deniedBy({ claim, yes, no }: Denied, situation: Situation): readonly Draft[] {
  const against = notTheirs(yes, no);
  const [first] = against;
  const [denial] = no;
  if (!denial || !first) return [];
  const named = against.some(hasSource);
  const asserted =
    no.some((telling, at) => hasSource(telling) && (at >= MOST_TAKEN || !allTaken(against, telling, situation))) &&
    (named || against.some(isToldAsFact));
  return [
    draft('conflict', {
      claim,
      tellings: [...against, ...no],
      asserted,
      said: say('denied-by', {
        words: wordsOf(first),
        by: tellersOf(against, situation),
        against: tellersOf(no, situation),
        denial: wordsOf(denial),
      }),
      because: [say('one-denies'), ...(asserted ? [say(named ? 'both-named' : 'denial-named')] : [])],
    }),
  ];
}

/** A report that hands on the words of another says no to nothing in them: of two languages one has its negation elsewhere. */
function isTaken(a: Telling, b: Telling, { derivation }: Situation): boolean {
  const [one, other] = [a.digest.report.id, b.digest.report.id];
  if (one === other || a.statement.kind !== b.statement.kind) return false;
  const found = derivation.nearest(one, new Map([[other, b]])) ?? derivation.nearest(other, new Map([[one, a]]));
  return found !== undefined && found.edge.kind !== 'citation';
}

const allTaken = (tellings: readonly Telling[], from: Telling, situation: Situation): boolean =>
  tellings.length <= MOST_TAKEN && tellings.every((telling) => isTaken(telling, from, situation));

/** Tellings on either side that are looked at for being handed on. */
const MOST_TAKEN = 6;

/** One says so, another denies it without saying it again. Only possible: which statement is meant is inferred. */
function answered({ claim, yes, no }: Denied, situation: Situation): readonly Draft[] {
  const known = new Set(no);
  return yes.flatMap((telling) => {
    const denials = (situation.denied.get(telling.statement.id) ?? []).filter((denial) => !known.has(denial));
    if (denials.length === 0 || notTheirs([telling], denials).length === 0) return [];
    return draft('conflict', {
      claim,
      tellings: [telling, ...denials],
      asserted: false,
      said: say('denied-back', {
        words: wordsOf(telling),
        by: tellersOf([telling], situation),
        against: tellersOf(denials, situation),
      }),
      because: [say('one-denies'), say('denial-points-back')],
    });
  });
}

/** In the report's own voice, and not as a denial ("he rejected that"). */
const isToldAsFact = (telling: Telling): boolean =>
  hasNone(telling) && !telling.statement.topics.includes('denial') && telling.statement.certainty !== 'doubtful';

const tellersOf = (tellings: readonly Telling[], situation: Situation): readonly (Teller | More)[] =>
  listed(
    tellings.map((telling) => placeOf(situation, telling)),
    3,
  );

interface Dated {
  readonly telling: Telling;
  readonly day: Stretch;
}

const LONGEST_DAY = 36 * 3_600_000;

const happensOnce = ({ topics }: StatementDigest): boolean => topics.some((topic) => ONCE.has(topic));

/** Two days for what happens once. Only possible: it may have happened twice. */
function days({ claim, tellings }: Unit, situation: Situation): Draft | undefined {
  if (!claim.topics.some((topic) => ONCE.has(topic))) return undefined;
  const dated = tellings.flatMap((telling): Dated[] => {
    const day = stretchBetween(telling.statement.happened);
    return day && day.to - day.from <= LONGEST_DAY && happensOnce(telling.statement) && !denies(telling)
      ? [{ telling, day }]
      : [];
  });
  const first = dated.reduce<Dated | undefined>(
    (least, one) => (!least || one.day.to < least.day.to ? one : least),
    undefined,
  );
  if (!first) return undefined;
  const later = dated.filter(({ day }) => surelyBefore(first.day, day));
  const [other] = later;
  if (!other) return undefined;
  return draft('conflict', {
    claim: claim.id,
    tellings: [first.telling, ...later.map(({ telling }) => telling)],
    asserted: false,
    said: say('days-conflict', {
      words: wordsOf(first.telling),
      day: dayOf(first.day),
      by: placeOf(situation, first.telling),
      otherDay: dayOf(other.day),
      otherBy: placeOf(situation, other.telling),
    }),
    because: [say('days-apart')],
  });
}

/** Two places for what happens once, on one level: towns against towns. Only possible. */
function places({ claim, tellings }: Unit, situation: Situation): Draft | undefined {
  if (!claim.topics.some((topic) => ONCE.has(topic))) return undefined;
  const placed = tellings.flatMap((telling) => {
    const towns = telling.statement.places.filter((place) => !/^[A-Z]{2}$/.test(place));
    const [town] = towns;
    return town !== undefined && towns.length === 1 && happensOnce(telling.statement) && !denies(telling)
      ? [{ telling, town }]
      : [];
  });
  const [first] = placed;
  if (!first) return undefined;
  const elsewhere = placed.filter(({ town }) => town !== first.town);
  const [other] = elsewhere;
  if (!other) return undefined;
  const place = (town: string) => ({ id: town, name: placeNameOf(town, situation) ?? town });
  return draft('conflict', {
    claim: claim.id,
    tellings: [first.telling, ...elsewhere.map(({ telling }) => telling)],
    asserted: false,
    said: say('places-conflict', {
      words: wordsOf(first.telling),
      place: place(first.town),
      by: placeOf(situation, first.telling),
      otherPlace: place(other.town),
      otherBy: placeOf(situation, other.telling),
    }),
    because: [say('two-places')],
  });
}
