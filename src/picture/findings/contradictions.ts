import type { StatementDigest } from '../../link/digest.ts';
import type { Stretch } from '../../link/stretch.ts';
import { type More, say, type Teller } from '../../model/index.ts';
import { dayOf, stretchBetween, surelyBefore } from '../moments.ts';
import type { Situation, Telling } from '../situation.ts';
import { hasNone, hasSource } from '../sourced.ts';
import { listed, placeOf, wordsOf } from '../tellers.ts';
import { placeNameOf } from '../tracks.ts';
import { type Draft, draft, type Evidence, type Unit } from './draft.ts';

/** What happens once, so that two days or two places of it cannot both be. */
const ONCE: ReadonlySet<string> = new Set(['dismissal', 'emergency', 'help-request', 'internet-shutdown', 'coup']);

/** Claims without a number in which reports say yes and no, or tell two days or two places of one event. */
export function contradictions(evidence: Evidence): Draft[] {
  const { situation, units } = evidence;
  return units.flatMap((unit) =>
    unit.claim.kind === 'figure' || unit.tellings.length < 2
      ? []
      : [yesAgainstNo(unit, situation), days(unit, situation), places(unit, situation)].flatMap((found) => found ?? []),
  );
}

const denies = ({ statement: { negated, certainty } }: Telling): boolean => negated !== (certainty === 'denied');

/**
 * One says so, another denies it. Asserted where who denies it is named, and it is told on a named word or as a fact; one
 * who denies their own words withdraws them.
 */
function yesAgainstNo({ claim, tellings }: Unit, situation: Situation): Draft | undefined {
  const no = tellings.filter(denies);
  const yes = tellings.filter((telling) => !denies(telling) && telling.statement.kind !== 'reported');
  const [denial] = no;
  const [other] = yes;
  if (!denial || !other) return undefined;
  const speakers = new Set(no.flatMap(({ speaker }) => speaker ?? []));
  const against = yes.filter(({ speaker }) => speaker === undefined || !speakers.has(speaker));
  const [first] = against;
  if (!first) return undefined;
  const named = against.some(hasSource);
  const asserted = no.some(hasSource) && (named || against.some(isToldAsFact));
  return draft('conflict', {
    claim: claim.id,
    tellings: [...against, ...no],
    asserted,
    said: say('denied-by', {
      words: wordsOf(first),
      by: tellersOf(against, situation),
      against: tellersOf(no, situation),
      denial: wordsOf(denial),
    }),
    because: [say('one-denies'), ...(asserted ? [say(named ? 'both-named' : 'denial-named')] : [])],
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
