import { isState, type QuantityKind, type Topic, topics } from '../../language/shared/topics.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { TopicHit } from '../topics.ts';
import type { Figure } from './figure.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** How far before a figure the predicate that it is the subject or object of may stand. */
const REACH = 10;
/** The same where it is not known what the noun names. */
const NEAR = 4;

/** States that presuppose another: the dead are identified, the injured recovered. */
const LATER: ReadonlySet<Topic> = new Set(['identified', 'recovered', 'buried', 'released']);

const PERSONS: ReadonlySet<Topic> = new Set([
  'victims',
  'attackers',
  'troops',
  'police',
  'rescuers',
  'protesters',
  'people',
]);
/** States that also hold of what is not known to be a person. */
const FIRM: ReadonlySet<Topic> = new Set([
  'dead',
  'injured',
  'missing',
  'detained',
  'released',
  'abducted',
  'rescued',
  'critical',
]);
/** States that yield to any other: a place or a circumstance more often than a predicate. */
const WEAK: ReadonlySet<Topic> = new Set(['in-hospital', 'affected', 'buried', 'recovered', 'displaced']);

const kindOf = (topic: Topic): QuantityKind | undefined => {
  const entry: { readonly role: string; readonly kind?: QuantityKind } = topics[topic];
  return entry.kind;
};

/**
 * What each figure of a sentence counts. A predicate in its clause beats the noun ("115 Tote seien identifiziert"), one
 * after the figure beats one before; money, shares, ages and lengths of time are told by their unit.
 */
export function kindsOf(
  tokens: Tokens,
  figures: readonly Figure[],
  hits: readonly TopicHit[],
  sentence: { readonly from: number; readonly to: number },
  lexicon: QuantityLexicon,
): readonly (QuantityKind | undefined)[] {
  const clause = clausesOf(tokens, sentence, lexicon);
  let h = 0;
  const out: (QuantityKind | undefined)[] = [];
  for (const [k, figure] of figures.entries()) {
    const floor = figures[k - 1]?.to ?? sentence.from;
    const limit = figures[k + 1]?.from ?? sentence.to;
    while (h < hits.length && (hits[h]?.from ?? 0) < floor) h++;
    const near: TopicHit[] = [];
    for (let i = h; i < hits.length; i++) {
      const hit = hits[i];
      if (!hit || hit.from >= limit) break;
      near.push(hit);
    }
    const kind = kindAmong(figure, near, limit, clause, sentence.from, lexicon);
    // "stieg von 31 auf 38": the new value counts what the old one does.
    const renewed = figure.from - floor === 1 && lexicon.sets.changeTo.has(tokens.lower[floor] ?? '');
    out.push(kind ?? (renewed ? out[k - 1] : undefined));
  }
  return out;
}

/** For each token of the sentence the number of its clause; a relative clause belongs to the one before it. */
function clausesOf(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  lexicon: QuantityLexicon,
) {
  const out = new Int32Array(to - from);
  // A relative clause has an odd number, the one after the clause it hangs on; other clauses have even numbers.
  let current = 0;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] ?? '';
    const ends = word === ';' || word === ':' || word === '(' || word === ')' || word === '–' || word === '—';
    const relative = word === ',' && lexicon.sets.relatives.has(tokens.lower[i + 1] ?? '');
    if (relative && current % 2 === 0) current++;
    else if (ends || word === ',') current += 2 - (current % 2);
    out[i - from] = current;
  }
  return out;
}

function kindAmong(
  figure: Figure,
  near: readonly TopicHit[],
  limit: number,
  clause: Int32Array,
  first: number,
  lexicon: QuantityLexicon,
): QuantityKind | undefined {
  const { unit } = figure;
  const clauseAt = (token: number): number => clause[token - first] ?? -1;
  const own = clauseAt(figure.amount.to - 1);
  const sameClause = (hit: TopicHit): boolean => clauseAt(hit.from) === own;
  if (unit && unit.as !== 'noun') {
    const topicsHere = new Set(near.filter(sameClause).map(({ topic }) => topic));
    if (unit.as === 'percent') return 'share';
    if (unit.as === 'currency')
      return topicsHere.has('damage') ? 'damage-money' : topicsHere.has('price') ? 'price' : 'money';
    if (unit.as === 'measure') return unit.measure === 'time' ? 'duration' : unit.measure === 'age' ? 'age' : undefined;
    return undefined;
  }
  const inUnit = unit ? near.filter((hit) => hit.from >= unit.from && hit.from < unit.to) : [];
  const noun = inUnit.at(-1)?.topic;
  const after = near.filter((hit) => {
    const there = clauseAt(hit.from);
    return hit.from >= figure.to && (there === own || (own % 2 === 0 && there === own + 1));
  });
  const states = after.filter((hit) => isState(hit.topic) && !(hit.to === limit && limit < first + clause.length));
  const before = near.filter(
    (hit) => hit.to <= figure.from && hit.to >= figure.from - (unit && !noun ? NEAR : REACH) && sameClause(hit),
  );
  const nounState = inUnit.find((hit) => isState(hit.topic))?.topic;
  const predicate = choose(states, noun, lexicon.nouns === 'capitals');
  const statesBefore = before.filter((hit) => isState(hit.topic));
  const later = statesBefore.findLast((hit) => LATER.has(hit.topic) && hit.to >= figure.from - NEAR)?.topic;
  const told = predicate ?? (nounState && later) ?? nounState ?? choose(statesBefore, noun, true);
  if (noun === 'waves')
    return after[0]?.topic === 'attack' || inUnit.some((hit) => hit.topic === 'attack') ? 'attack-waves' : 'waves';
  if (told && applies(told, noun ?? nounState, unit !== undefined)) return combined(told, noun);
  return noun ? kindOf(noun) : undefined;
}

/** The state that decides: in verb-final languages the last, else the first; weak ones only where there is no other. */
function choose(states: readonly TopicHit[], noun: Topic | undefined, last: boolean): Topic | undefined {
  const fitting = states.filter(({ topic }) => applies(topic, noun, true) || noun === undefined);
  const firm = fitting.filter(({ topic }) => !WEAK.has(topic));
  const list = firm.length ? firm : fitting;
  return (last ? list.at(-1) : list[0])?.topic;
}

/** Whether the state can be said of what the noun names. */
function applies(state: Topic, noun: Topic | undefined, hasNoun: boolean): boolean {
  const things = noun === 'premises' || noun === 'vehicles' || noun === 'aircraft' || noun === 'vessels';
  if (state === 'damage') return things;
  if (noun === undefined) return !hasNoun || FIRM.has(state);
  return PERSONS.has(noun) || isState(noun);
}

function combined(state: Topic, noun: Topic | undefined): QuantityKind | undefined {
  if (state !== 'damage') return kindOf(state);
  if (noun === 'vehicles') return 'vehicles-damaged';
  if (noun === 'aircraft') return 'aircraft-lost';
  return noun === 'premises' ? 'premises-damaged' : 'damage';
}
