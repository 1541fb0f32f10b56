import { lexiconOf } from '../../extract/quantities/lexicon.ts';
import type { Language } from '../../language/language.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { FigureSlots } from '../digest.ts';
import { stemOfWord } from '../stems.ts';
import type { Placed } from './hits.ts';
import type { Scanned } from './scan.ts';

/** Figures back that a group may stand which a noun names again. */
const MOST_BACK = 24;
/** Figures back of the part that "the other four" goes with. */
const NEAR_BACK = 6;
/** Words of a group that is named again ("of the schools in the valley" is named by the first). */
const PHRASE = 3;

/**
 * The figure that another is taken from where a noun names its group again: "31 pupils and 2 teachers … Five of the pupils",
 * "Of the officers, seven", or where a word leaves the rest of a group over: "six of the eight … the remaining two". The last
 * such figure before it that is not smaller; one that is itself so many of the same gives its own whole.
 */
export function groupOf(scanned: Scanned, figure: Placed, told: readonly FigureSlots[]): string | undefined {
  const { value } = figure.quantity;
  if (value === undefined || value <= 0) return undefined;
  const { language } = scanned.sentence;
  const noun = isRest(scanned, figure) ? undefined : nounOf(scanned, figure);
  if (noun !== undefined) {
    const stem = stemOfWord(noun, language);
    const before = told.slice(-MOST_BACK);
    const found = before.findLast((one) => mayHold(one, value) && isNamed(one, stem, language));
    const above = found && before.find(({ quantity }) => quantity === found.partOf);
    return above && mayHold(above, value) && isNamed(above, stem, language) ? above.quantity : found?.quantity;
  }
  if (!isRest(scanned, figure)) return undefined;
  const near = told.slice(-NEAR_BACK);
  const whole = near.findLast(({ partOf }) => partOf !== undefined)?.partOf;
  return near.find((one) => one.quantity === whole && mayHold(one, value))?.quantity;
}

const mayHold = ({ value, high, low, role, negated, extent }: FigureSlots, least: number): boolean =>
  (value ?? high ?? low ?? 0) >= least && role === 'current' && !negated && extent !== 'delta';

/** Whether the last word of what a figure counts has a stem. */
const isNamed = ({ unit }: FigureSlots, stem: string, language: Language): boolean =>
  unit !== undefined && stemOfWord(headOf(unit), language) === stem;

const headOf = (phrase: string): string => phrase.split(/\s+/).at(-1)?.toLowerCase() ?? '';

/** The noun of the group that a figure is taken from: "five of the pupils", "1.200 dieser Familien", "Of the officers, seven". */
function nounOf(scanned: Scanned, figure: Placed): string | undefined {
  const { analysis, sentence, outOf, figures } = scanned;
  const { tokens } = analysis;
  const { unit } = figure.quantity;
  const { sets } = lexiconOf(sentence.language.quantities);
  if (unit !== undefined) {
    for (let i = figure.from + 1; i < figure.to - 1; i++)
      if (sets.partOf.has(tokens.lower[i] ?? '')) return headOf(unit);
    return undefined;
  }
  const opening = outOf.findLast(({ from, to }) => from === sentence.from && to <= figure.from);
  if (!opening || figures.some(({ from }) => from >= opening.to && from < figure.from)) return undefined;
  for (let i = opening.to; i < Math.min(figure.from, opening.to + PHRASE); i++) {
    const word = tokens.lower[i] ?? '';
    if (tokens.kind[i] !== TokenKind.word) return undefined;
    // "of the climbers, eight", "von den Bergsteigern kehrten acht um"
    if (!sets.partArticles.has(word)) return word;
  }
  return undefined;
}

/** Whether a number is what is left of a group: "the other four", "die übrigen zwölf", «остальные 35». */
const isRest = ({ analysis: { tokens }, lexicon }: Scanned, { from }: Placed): boolean =>
  lexicon.rest.has(tokens.lower[from - 1] ?? '') && !lexicon.others.has(tokens.lower[from + 1] ?? '');

/** The whole that a figure names itself, behind it: "one of the three missing", "zwei der 16". */
export function statedWhole({ figures }: Scanned, { quantity, from }: Placed): string | undefined {
  const { partOf } = quantity;
  return figures.some((other) => other.quantity.id === partOf && other.from > from) ? partOf : undefined;
}
