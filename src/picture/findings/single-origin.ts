import { distinct, say, type Teller, type Thing } from '../../model/index.ts';
import type { Situation } from '../situation.ts';
import { outletOf, quoteOf } from '../tellers.ts';
import { type Draft, draft, type Evidence, reportsIn, tellingsIn, type Unit } from './draft.ts';
import { figureThing, numberOf } from './figure-words.ts';

/** From so many reports on, or of a figure so many tellings, a single word behind them is worth saying. */
const MANY = 3;

/**
 * Many reports, one word: whatever three or more reports tell that begins with one source. A figure with all its values
 * where that is so of all of them, else value by value.
 */
export function singleOrigins({ situation, units }: Evidence): Draft[] {
  const found: Draft[] = [];
  const whole = new Map<string, Draft | undefined>();
  for (const unit of units) {
    const { id } = unit.claim;
    if (!whole.has(id)) {
      const draft = ofAllValues(unit, situation);
      whole.set(id, draft);
      if (draft) found.push(draft);
    }
    if (!whole.get(id)) found.push(...ofOne(unit, situation));
  }
  return found;
}

/** All values of a total on one word. What is counted in periods is told anew each time. */
function ofAllValues({ claim, track, whole }: Unit, situation: Situation): Draft | undefined {
  if (!track || whole?.high !== 1 || track.values.length < 2 || track.slots.extent === 'flow') return undefined;
  const tellings = tellingsIn(track.values.flatMap(({ points }) => points)).sort((a, b) => a.order - b.order);
  const [root] = whole.roots;
  const reports = reportsIn(tellings);
  if (!root || reports < MANY) return undefined;
  return draft('single-origin', {
    claim: claim.id,
    tellings,
    asserted: true,
    said: say('values-one-source', {
      ...numberOf(track, situation),
      reports,
      values: track.values.length,
      root: rootOf(root, situation),
    }),
    because: [root.reason],
  });
}

function ofOne(unit: Unit, situation: Situation): readonly Draft[] {
  const { origins, tellings, claim } = unit;
  if (tellings.length < MANY || origins.low !== 1) return [];
  const reports = reportsIn(tellings);
  if (!isMany(unit, reports)) return [];
  const root = leadingRoot(origins);
  if (!root) return [];
  const asserted = origins.high === 1;
  const told = {
    what: toldIn(unit),
    reports,
    root: rootOf(root, situation),
    ...(!asserted && { most: origins.high }),
  };
  return [
    draft('single-origin', {
      claim: claim.id,
      tellings,
      asserted,
      said: reports >= MANY ? say('one-source', told) : say('one-source-again', { ...told, times: tellings.length }),
      because: distinct(
        origins.roots.map(({ reason }) => reason),
        MOST_REASONS,
      ),
    }),
  ];
}

/** Told by many; a report that tells a figure again and again makes much of one word, too. */
const isMany = ({ value, origins }: Unit, reports: number): boolean =>
  reports >= MANY || (value !== undefined && origins.roots.some(({ entity }) => entity !== undefined));

const MOST_REASONS = 6;

/** What a unit tells: the figure, or the words of its first telling; where all who tell of these deny them, their denial. */
export function toldIn(unit: Unit): Thing {
  const thing = aboutIn(unit);
  const denied = unit.tellings.length > 0 && unit.tellings.every(({ statement }) => statement.certainty === 'denied');
  return denied && 'words' in thing ? { ...thing, denied } : thing;
}

/** What a unit is about, whoever denies it. */
export function aboutIn({ track, value, tellings, claim }: Unit): Thing {
  if (track && value) return figureThing(value, track);
  const [first] = tellings;
  return first ? quoteOf(first) : { words: claim.label };
}

/** Of beginnings that may be one: whom most name, before what no one is named for. */
function leadingRoot({ roots }: Unit['origins']): Unit['origins']['roots'][number] | undefined {
  const rank = ({ entity, statements }: Unit['origins']['roots'][number]): number =>
    (entity === undefined ? 0 : 1e9) + statements.length;
  return roots.reduce<Unit['origins']['roots'][number] | undefined>(
    (best, root) => (!best || rank(root) > rank(best) ? root : best),
    undefined,
  );
}

/** The name of who a claim begins with: the entity, else the outlet of the report. */
function rootOf({ entity, report, statements }: Unit['origins']['roots'][number], situation: Situation): Teller {
  const name = entity === undefined ? undefined : situation.entity.get(entity)?.name;
  if (name !== undefined) return { by: name };
  const telling = statements.map((id) => situation.tellings.get(id)).find(Boolean);
  return telling ? outletOf(telling) : { in: report ?? entity ?? '' };
}
