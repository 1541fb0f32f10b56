import type { FigureSlots } from '../digest.ts';
import type { OfWhom } from './of-whom.ts';
import type { Scanned } from './scan.ts';

/** Numbers of a list that are looked at. */
const MOST_TERMS = 8;
/** Numbers that make a sum of states of one whole no chance, and the least such whole. */
const STATES = 3;
const LEAST = 10;

/** Kinds that say who is counted, and nothing of what became of them, with the population that they name. */
const GROUPS: Readonly<Record<string, OfWhom['population'] | undefined>> = {
  people: undefined,
  'people-victims': undefined,
  troops: 'security-forces',
  'security-forces': 'security-forces',
  attackers: 'attackers',
  protesters: 'protesters',
  rescuers: 'rescuers',
};

/** Nouns of a state ("inmates", "hostages") that name who is counted, and what befell them besides. */
const HELD: ReadonlySet<string> = new Set(['people-detained', 'people-abducted']);
const BEFALLS: ReadonlySet<string> = new Set(['people-dead', 'people-injured', 'people-infected', 'people-missing']);

const isGroup = (counts: string | undefined): boolean => counts === undefined || counts in GROUPS;

const isCurrent = (one: FigureSlots | undefined): one is FigureSlots =>
  one?.value !== undefined && one.role === 'current' && !one.negated;
const isPersons = ({ counts }: FigureSlots): boolean => isGroup(counts) || (counts?.startsWith('people') ?? false);

/**
 * Totals that the next sentences break down exactly: "The toll rose to 31. 28 of them were recruits, two trainers, one a cook"
 * (of one state), "On board: 142. Rescued: 66. Dead: 29. Missing: 47" (of several). By the total the ids of its terms.
 */
export function sumsBehind(
  sentences: readonly Scanned[],
  slots: ReadonlyMap<string, FigureSlots>,
): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (const [at, { figures }] of sentences.entries()) {
    const whole = figures
      .map(({ quantity }) => slots.get(quantity.id))
      .findLast((one) => isCurrent(one) && isPersons(one));
    if (!whole || whole.totalOf || whole.partOf !== undefined) continue;
    const terms = termsBehind(sentences, at, whole, slots);
    if (terms) out.set(whole.quantity, terms);
  }
  return out;
}

function termsBehind(
  sentences: readonly Scanned[],
  at: number,
  whole: FigureSlots,
  slots: ReadonlyMap<string, FigureSlots>,
): readonly string[] | undefined {
  const terms: FigureSlots[] = [];
  let sum = 0;
  for (let s = at + 1; s < sentences.length && terms.length < MOST_TERMS; s++) {
    const [before, here] = [sentences[s - 1], sentences[s]];
    if (!before || !here || here.sentence.index - before.sentence.index > 1) return undefined;
    for (const { quantity } of here.figures) {
      const term = slots.get(quantity.id);
      if (!term) continue;
      if (terms.length > 0 && term.partOf === terms.at(-1)?.quantity) continue;
      if (s === at + 1 && terms.length > 0 && !goesOn(here, quantity.id)) return undefined;
      if (!isCurrent(term) || !isPersons(term) || (term.partOf !== undefined && term.partOf !== whole.quantity))
        return undefined;
      terms.push(term);
      sum += term.value ?? 0;
      if (sum > (whole.value ?? 0)) return undefined;
      if (sum < (whole.value ?? 0)) continue;
      const ofOneState = s === at + 1 && terms.every(({ counts }) => isGroup(counts) || counts === whole.counts);
      const isList = s === at + 1 || areRows(sentences, at + 1, s);
      const ofStates = terms.length >= STATES && sum >= LEAST && isList;
      return terms.length > 1 && (ofOneState || ofStates) ? terms.map((one) => one.quantity) : undefined;
    }
  }
  return undefined;
}

/** Tokens between the numbers of a list. */
const ITEM = 9;

/** Whether a number goes on with the list of the one before it: near, and nothing between that ends a clause. */
function goesOn({ figures, analysis: { tokens } }: Scanned, id: string): boolean {
  const at = figures.findIndex(({ quantity }) => quantity.id === id);
  const [last, here] = [figures[at - 1], figures[at]];
  if (!last || !here || here.from - last.to > ITEM) return false;
  for (let i = last.to; i < here.from; i++) if (';.:!?'.includes(tokens.word[i] ?? ' ')) return false;
  return true;
}

/** Whether each of the sentences is a label with its number ("Rescued: 66."). */
const areRows = (sentences: readonly Scanned[], from: number, to: number): boolean =>
  sentences
    .slice(from, to + 1)
    .every(
      ({ figures, analysis: { tokens } }) => figures.length === 1 && tokens.word[(figures[0]?.from ?? 0) - 1] === ':',
    );

/** A term of an exact sum that only says who they are counts what its total does. */
export function asTerm(term: FigureSlots, whole: FigureSlots | undefined, sum: number): FigureSlots {
  if (!whole?.counts?.startsWith('people-') || sum !== whole.value) return term;
  const isHeld = HELD.has(term.counts ?? '') && term.unit !== undefined && BEFALLS.has(whole.counts);
  if (!isHeld && (!isGroup(term.counts) || term.counts === whole.counts)) return term;
  const population = term.population ?? GROUPS[term.counts ?? ''];
  return {
    ...term,
    counts: whole.counts,
    countsBasis: 'carried',
    ...(population && { population }),
    because: [...term.because, 'one of a list of what its total counts'],
  };
}
