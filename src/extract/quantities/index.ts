import type { Language } from '../../language/language.ts';
import type { QuantityKind } from '../../language/shared/topics.ts';
import type { Quantity, Time } from '../../model/index.ts';
import { unwrapped } from '../../text/over-line.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import { findTopics, type TopicHit } from '../topics.ts';
import { type Figure, isSetAgainst } from './figure.ts';
import { figuresOf } from './figures.ts';
import { inHospitals } from './hospitals.ts';
import { kindsOf } from './kinds.ts';
import { lexiconOf, type QuantityLexicon } from './lexicon.ts';
import { namesPerson } from './persons.ts';
import { relationsOf } from './relations.ts';
import { tendencies } from './trends.ts';

/** Numbers below it are no years. */
const FIRST_YEAR = 1000;

type Described = Pick<Quantity, 'comparator' | 'trend' | 'kind'>;

/**
 * The figures of the report, in the order of its text, none over another; offsets are UTF-16 code units. A number that a time
 * expression covers is none, but a mere length of time ("drei Jahre Haft") is also an amount and stays. Reads each
 * sentence by the rules of its language. Time is linear in the length of the text.
 */
export function findQuantities(analysis: Analysis, times: readonly Time[]): readonly Quantity[] {
  const { tokens, marks, sentences, text } = analysis;
  const figures: Figure[] = [];
  const described: Described[] = [];
  const taken = times.filter(({ type }) => type !== 'DURATION');
  let next = 0;
  let counted: Pick<Figure, 'high' | 'sentence'> | undefined;
  for (const sentence of sentences) {
    const lexicon = lexiconOf(sentence.language.quantities);
    const { from, to, index, language } = sentence;
    let hits: readonly TopicHit[] | undefined;
    const topics = (): readonly TopicHit[] => {
      hits ??= inHospitals(findTopics(tokens, from, to, language, marks), { tokens, sentence, lexicon });
      return hits;
    };
    const all = figuresOf({ tokens, marks, from, to, index, language, lexicon, topics });
    if (all.length === 0) continue;
    const found: Figure[] = [];
    const isNoYear = (figure: Figure, before: Figure | undefined): boolean =>
      !figure.unit &&
      figure.low >= FIRST_YEAR &&
      // "1,900 people in 1950, not 2010"
      (taken[next - 1]?.end ?? 0) <= (before?.end ?? 0) &&
      isSetAgainst({ tokens, lexicon, language }, figure.amount, before);
    for (const figure of all) {
      const at = figure.amount.endChar - 1;
      while (next < taken.length && (taken[next]?.end ?? 0) <= at) next++;
      if (isOneMore(tokens, figure, counted, lexicon)) {
        counted = { high: counted?.high === undefined ? 0 : counted.high + 1, sentence: index };
        continue;
      }
      counted = figure;
      const isTime = (taken[next]?.start ?? Number.POSITIVE_INFINITY) <= at;
      if (!isTime || isNoYear(figure, found.at(-1))) found.push(figure);
    }
    if (found.length === 0) continue;
    const tendency = tendencies(tokens, found, sentence, lexicon);
    const kinds = kindsOf(tokens, found, topics(), sentence, lexicon);
    for (const [k, figure] of found.entries()) {
      const kind = kinds[k];
      const { comparator = '=', trend } = tendency[k] ?? {};
      figures.push(figure);
      described.push({ comparator, ...(trend && { trend }), ...(kind && { kind }) });
    }
  }
  const languageOf = ({ sentence }: Figure): Language => (sentences[sentence] ?? sentences[0])?.language ?? neverRead();
  const relations = relationsOf(tokens, figures, (figure) => lexiconOf(languageOf(figure).quantities));
  // "drei Niederländer", "sechs Wärter"
  const persons = (figure: Figure): QuantityKind | undefined => {
    const last = figure.told === undefined && figure.unit?.as === 'noun' ? tokens.form[figure.unit.to - 1] : undefined;
    return last && namesPerson(last, languageOf(figure)) ? 'people' : undefined;
  };
  const id = (k: number): string => `q${k + 1}`;
  return figures.map((figure, k): Quantity => {
    const { start, end, low, high } = figure;
    const part = relations.partOf.get(k);
    const whole = part === undefined ? undefined : figures[part];
    const unit = (whole && (!figure.unit || figure.unit.of) ? whole.unit : figure.unit)?.text;
    const kind = described[k]?.kind ?? (part === undefined ? undefined : described[part]?.kind) ?? persons(figure);
    const total = relations.totalOf.get(k);
    return {
      id: id(k),
      start,
      end,
      text: text.slice(start, end),
      ...(low === high ? { value: low } : { low, high }),
      comparator: described[k]?.comparator ?? '=',
      ...(described[k]?.trend && { trend: described[k].trend }),
      ...(unit && { unit: unwrapped(unit) }),
      ...(kind && { kind }),
      ...(total && { totalOf: total.map(id) }),
      ...(part !== undefined && { partOf: id(part) }),
    };
  });
}

/** "Two died at the scene. A third died in hospital": one more than were counted before, and no share of them. */
function isOneMore(
  tokens: Tokens,
  { amount, unit, sentence }: Figure,
  before: Pick<Figure, 'high' | 'sentence'> | undefined,
  { sets }: QuantityLexicon,
): boolean {
  if (amount.as !== 'part' || unit || !before || sentence - before.sentence > 1) return false;
  if (!sets.ordinals.has(tokens.lower[amount.to - 1] ?? '') || sets.partOf.has(tokens.lower[amount.to] ?? ''))
    return false;
  return Math.round(1 / amount.high) === before.high + 1;
}

function neverRead(): never {
  throw new RangeError('a figure without a sentence');
}
