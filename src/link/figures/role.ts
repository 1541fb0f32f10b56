import { isState } from '../../language/shared/topics.ts';
import type { FigureSlots } from '../digest.ts';
import { isOlderInBracket } from './bracketed.ts';
import { comesAgain } from './counted.ts';
import type { Hit, Placed } from './hits.ts';
import type { FigureMark } from './lexicon.ts';
import type { Scanned } from './scan.ts';

type Role = FigureSlots['role'];

/** A slot's value and the words that filled it. */
export interface Told<Value> {
  readonly value: Value;
  readonly because?: string;
}

const BREAKS = new Set([';', ':', '.', '!', '?', '(', ')', '–', '—']);

const textOf = ({ analysis: { text, tokens } }: Scanned, { from, to }: Hit<unknown>): string =>
  `“${text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0)}”`;

/** Whether only words of one clause, and no other figure, stand between the mark and the figure. */
function reaches(scanned: Scanned, { from, to, sense }: Hit<FigureMark>, figure: Placed, commas: boolean): boolean {
  const [first, last] = from >= figure.to ? [figure.to, from] : [to, figure.from];
  for (let i = first; i < last; i++) {
    const word = scanned.analysis.tokens.word[i] ?? '';
    // "counts on reinforcements: 150 soldiers"
    const lists = word === ':' && sense === 'forecast' && to <= figure.from;
    if (BREAKS.has(word) && !lists) return false;
    // "They reckon, that 500 will leave": what is reckoned stands in the clause that hangs on it.
    const governs = to <= figure.from && scanned.lexicon.that.has(scanned.analysis.tokens.lower[i + 1] ?? '');
    if (word === ',' && !commas && !governs) return false;
  }
  // "we have found eleven and expect more": the verb of another clause
  const joined =
    sense === 'forecast' && from > figure.to && scanned.lexicon.or.has(scanned.analysis.tokens.lower[from - 1] ?? '');
  return !joined && !scanned.figures.some((other) => other !== figure && other.from >= first && other.to <= last);
}

/** "Six are missing, a day earlier it had been nine": behind a comma, and before a figure of its own clause. */
function belongsToNext({ figures, analysis: { tokens } }: Scanned, hit: Hit<FigureMark>, figure: Placed): boolean {
  const next = figures[figures.indexOf(figure) + 1];
  if (!next || next.from < hit.from) return false;
  let parted = false;
  for (let i = figure.to; i < hit.from; i++) parted ||= tokens.word[i] === ',';
  for (let i = hit.to; i < next.from; i++) if (tokens.word[i] === ',') return false;
  return parted;
}

/** «15 из 18 задержанных накануне»: a time right behind a participle that is what is counted, or in one phrase with it. */
const isOfNoun = ({ topics, figures }: Scanned, { from, to }: Hit<FigureMark>): boolean =>
  figures.some((figure) => from > figure.from && to <= figure.to) ||
  topics.some(
    (state) => state.to === from && isState(state.topic) && figures.some((figure) => figure.to === state.from),
  );

/** "Report 8 gave 22; the correct figure is 12": what is put right before the next figure. */
const isCorrected = ({ marks, figures }: Scanned, figure: Placed): boolean => {
  const next = figures[figures.indexOf(figure) + 1];
  return (
    next !== undefined &&
    marks.some(({ sense, from, to }) => sense === 'corrected' && from >= figure.to && to <= next.from)
  );
};

/** "Earlier the ministry spoke of 12 dead": a word for earlier times at the head of the sentence. */
function opensEarlier({ sentence, lexicon, analysis: { tokens } }: Scanned, figure: Placed): boolean {
  if (!lexicon.earlier.has(tokens.lower[sentence.from] ?? '')) return false;
  // "Earlier it had been 43, but two were struck off"
  for (let i = sentence.from; i < figure.from; i++) if (lexicon.but.has(tokens.lower[i] ?? '')) return false;
  return true;
}

/** Whether a reminder holds for the figure: one at the head for all, one behind the figures for the last of them. */
function reminds({ figures }: Scanned, { from }: Hit<FigureMark>, figure: Placed): boolean {
  const last = figures.findLast((other) => other.to <= from);
  return last === undefined || last === figure;
}

/** Tokens between "wrongly" and who is said to have done it. */
const NEAR_DOER = 6;

/** "Wrongly attributed to the rebels", "fälschlich den Rebellen zugeschrieben": how many there were stands. */
function isOfDoer({ analysis: { tokens }, lexicon, sentence }: Scanned, hit: Hit<FigureMark>): boolean {
  const to = Math.min(sentence.to, hit.to + NEAR_DOER);
  for (let i = Math.max(sentence.from, hit.from - 1); i < to; i++)
    if (lexicon.ascribed.has(tokens.lower[i] ?? '')) return true;
  return false;
}

/**
 * Current, or an older, withdrawn, expected or rumoured value, from the words around the figure. `differs`: the report has
 * told another number of the same before; `isOver`: it dates from another time long over, so that a reminder makes it no
 * older value of what the report is about.
 */
export function roleOf(scanned: Scanned, figure: Placed, differs: boolean, isOver: boolean): Told<Role> {
  const marks = scanned.marks;
  const only = scanned.figures.length === 1;
  const withdrawn = marks.find(
    (hit) =>
      (hit.sense === 'withdrawn' ||
        (hit.sense === 'withdrawn-of' && scanned.namesFigure) ||
        (hit.sense === 'overcounted' && only)) &&
      !isOfDoer(scanned, hit) &&
      (only ? !isBehindColon(scanned, hit, figure) : reaches(scanned, hit, figure, false)),
  );
  // "Corrected the number of dead to 19": what is taken back is the number before.
  const putRight = withdrawn?.sense === 'withdrawn-of' && withdrawn.to <= figure.from;
  const renewed = (figure.quantity.trend !== undefined || putRight) && isLevel(scanned, figure);
  if (withdrawn && isCount(figure) && !renewed)
    return { value: 'withdrawn', because: `withdrawn: ${textOf(scanned, withdrawn)}` };
  if (isCorrected(scanned, figure)) return { value: 'withdrawn', because: 'put right by the next figure' };
  if (isOlderInBracket(scanned, figure))
    return { value: 'previous', because: 'an older value, in brackets behind a newer one' };
  if (comesAgain(scanned, figure) || isFrom(scanned, figure) || isUntilNow(scanned, figure))
    return { value: 'previous', because: 'an older value, told beside a newer one' };
  const near = (mark: FigureMark, commas: boolean, after: boolean): Hit<FigureMark> | undefined =>
    marks.find(
      (hit) =>
        hit.sense === mark &&
        (after || hit.from < figure.from) &&
        !(mark === 'previous' && isOfNoun(scanned, hit)) &&
        reaches(scanned, hit, figure, commas) &&
        !(hit.from >= figure.to && belongsToNext(scanned, hit, figure)),
    );
  if (differs && opensEarlier(scanned, figure))
    return { value: 'previous', because: 'an older value, told as of earlier' };
  // "thirty more than the day before": what it is compared with is older.
  const compares = isDifference(scanned, figure);
  const previous = compares
    ? undefined
    : (marks.find((hit) => hit.sense === 'reminder' && !isOver && reminds(scanned, hit, figure)) ??
      near('previous', true, true) ??
      marks.find(
        (hit) => hit.sense === 'previous-behind' && hit.from >= figure.to && reaches(scanned, hit, figure, false),
      ));
  if (previous) return { value: 'previous', because: `an older value: ${textOf(scanned, previous)}` };
  const forecast = near('forecast', false, true);
  if (forecast) return { value: 'forecast', because: `not yet so: ${textOf(scanned, forecast)}` };
  const rumour = near('rumour', true, false);
  if (rumour) return { value: 'rumour', because: `hearsay: ${textOf(scanned, rumour)}` };
  return { value: 'current' };
}

/** "Das Amt korrigierte seine Angabe: sieben Tote": what is put right is told behind the colon, or the semicolon. */
function isBehindColon({ analysis: { tokens } }: Scanned, { to }: Hit<FigureMark>, { from }: Placed): boolean {
  for (let i = to; i < from; i++) if (tokens.word[i] === ':' || tokens.word[i] === ';') return true;
  return false;
}

/** "Raised its losses to six": a word for the level reached opens the figure. */
const isLevel = ({ analysis: { tokens }, lexicon }: Scanned, { from }: Placed): boolean =>
  lexicon.changeTo.has(tokens.lower[from] ?? '') || lexicon.changeTo.has(tokens.lower[from - 1] ?? '');

/** Money, shares and lengths of time are not what a withdrawal is about. */
const isCount = ({ quantity }: Placed): boolean =>
  quantity.kind !== 'duration' && quantity.kind !== 'age' && quantity.kind !== 'share';

/** "lowered the toll to 24 from 25": the second of two, right behind the level that was reached. */
export function isLevelBefore(scanned: Scanned, figure: Placed): boolean {
  const { analysis, lexicon, figures } = scanned;
  const last = figures[figures.indexOf(figure) - 1];
  return (
    last?.quantity.trend !== undefined &&
    isLevel(scanned, last) &&
    figure.from - last.to <= 1 &&
    (lexicon.from.has(analysis.tokens.lower[figure.from - 1] ?? '') ||
      lexicon.from.has(analysis.tokens.lower[figure.from] ?? ''))
  );
}

/** "von 122 auf 125": the first of two, the second behind a word for the level reached. */
function isFrom(scanned: Scanned, figure: Placed): boolean {
  const {
    analysis: { tokens },
    lexicon,
    figures,
  } = scanned;
  if (!lexicon.from.has(tokens.lower[figure.from - 1] ?? '') && !lexicon.from.has(tokens.lower[figure.from] ?? ''))
    return false;
  if (isLevelBefore(scanned, figure)) return true;
  const next = figures[figures.indexOf(figure) + 1];
  if (!next || next.from - figure.to > 4) return false;
  for (let i = figure.to; i <= next.from; i++) if (lexicon.changeTo.has(tokens.lower[i] ?? '')) return true;
  return false;
}

/** "52 on Monday, now 60": the first of two, a word for the present before the second. */
function isUntilNow({ analysis: { tokens }, lexicon, figures }: Scanned, figure: Placed): boolean {
  const next = figures[figures.indexOf(figure) + 1];
  if (!next || next.from - figure.to > 9 || figure.quantity.unit !== undefined) return false;
  let parted = false;
  for (let i = figure.to; i < next.from; i++) {
    parted ||= tokens.word[i] === ',';
    if (parted && lexicon.now.has(tokens.lower[i] ?? '') && next.from - i <= COMES) return true;
  }
  return false;
}

/** Tokens between a word for the present and its number. */
const COMES = 4;

/** "63 fewer than on Tuesday": a number with nothing but a word for more or less that compares. */
export function isDifference({ analysis: { tokens }, lexicon }: Scanned, { quantity, to }: Placed): boolean {
  const { unit } = quantity;
  if (unit !== undefined) return lexicon.fewer.has(unit.toLowerCase()) && lexicon.than.has(tokens.lower[to] ?? '');
  // "five more, than the office admits"
  const than = tokens.word[to + 1] === ',' ? to + 2 : to + 1;
  return lexicon.fewer.has(tokens.lower[to] ?? '') && lexicon.than.has(tokens.lower[than] ?? '');
}

/** What an extent depends on beside the words around the figure. */
interface Extending {
  readonly counts: string | undefined;
  /** Whether the same was counted before in the report. */
  readonly isCounted: boolean;
  /** Whether the report is about what goes on night by night. */
  readonly isUnrest: boolean;
}

/** What is counted night by night; who died overnight did so once. */
const NIGHTLY: ReadonlySet<string> = new Set(['people-detained', 'people-infected', 'people-displaced']);

/**
 * Stock by default; an increment, or what happened in a period, where words say so. "Another 61 people" is an increment
 * only where the same was counted before (`isCounted`); else it comes beside.
 */
export function extentOf(
  scanned: Scanned,
  figure: Placed,
  { counts, isCounted, isUnrest }: Extending,
): Told<FigureSlots['extent']> {
  const { analysis, lexicon, marks } = scanned;
  const { lower } = analysis.tokens;
  if (isDifference(scanned, figure)) return { value: 'delta', because: 'by so many more or fewer' };
  if (lexicon.changeBy.has(lower[figure.from - 1] ?? '') && figure.quantity.trend)
    return { value: 'delta', because: 'by how much it changed' };
  const over = marks.find((hit) => hit.sense === 'overcounted' && reaches(scanned, hit, figure, false));
  if (over && scanned.figures.length > 1)
    return { value: 'delta', because: `too many by so many: ${textOf(scanned, over)}` };
  for (let i = figure.from - 1; i < figure.to; i++)
    // "Weitere Vermisste gibt es nicht" adds nothing
    if (
      isCounted &&
      figure.quantity.value !== 0 &&
      lexicon.delta.has(lower[i] ?? '') &&
      !lexicon.still.has(lower[i - 1] ?? '') &&
      // "a hundred or more"
      !lexicon.or.has(lower[i - 1] ?? '') &&
      !lexicon.than.has(lower[i + 1] ?? '')
    )
      return { value: 'delta', because: `comes on top: “${lower[i]}”` };
  // "climbed to 14 overnight": a level that was reached is a total.
  if (figure.quantity.trend && isLevel(scanned, figure)) return { value: 'stock' };
  // "two fewer than in the night before": nights are compared
  const isNightly = isUnrest || scanned.nights > 1 || NIGHTLY.has(counts ?? '');
  const isFlow = ({ sense }: Hit<FigureMark>): boolean => sense === 'flow' || (isNightly && sense === 'at-night');
  const flow =
    marks.find((hit) => isFlow(hit) && reaches(scanned, hit, figure, false)) ?? openingFlow(scanned, figure, isFlow);
  return flow ? { value: 'flow', because: `of a period: ${textOf(scanned, flow)}` } : { value: 'stock' };
}

/** States that nobody leaves in the count of all whom they befell, and many leave in truth. */
const LEFT: ReadonlySet<string> = new Set(['people-detained', 'people-abducted']);

/** "68 are still in custody": of those who were detained, whom they have let go or not. */
export const isRemaining = (scanned: Scanned, figure: Placed, counts: string | undefined): boolean =>
  LEFT.has(counts ?? '') &&
  scanned.marks.some(
    (hit) => hit.sense === 'remaining' && reaches(scanned, hit, figure, false) && !isBeforeNext(scanned, hit, figure),
  );

/** "Of the 226 there are still 86 in custody": right before the next figure. */
const isBeforeNext = ({ figures }: Scanned, { to }: Hit<FigureMark>, figure: Placed): boolean =>
  to === figures[figures.indexOf(figure) + 1]?.from;

/** Tokens before a period at the head of a sentence: "Накануне, в ночь на вторник, …". */
const HEAD = 2;

/** "За сутки выявлено 402 случая, скончались 14 человек": a period at the head holds until a total is told. */
function openingFlow(
  { marks, sentence, analysis, lexicon, numberOf, toll }: Scanned,
  figure: Placed,
  isFlow: (hit: Hit<FigureMark>) => boolean,
): Hit<FigureMark> | undefined {
  const flow = marks.find((hit) => isFlow(hit) && hit.from <= sentence.from + HEAD);
  if (!flow || flow.to > figure.from) return undefined;
  if ([...numberOf, ...toll].some((hit) => hit.from >= flow.to && hit.to <= figure.from)) return undefined;
  const { tokens } = analysis;
  for (let i = flow.to; i < figure.from; i++)
    if (BREAKS.has(tokens.word[i] ?? '') || lexicon.total.next.has(tokens.lower[i] ?? '')) return undefined;
  return flow;
}

/** "nicht 800 oder 1.000": the word right before the number denies it, or a number that it is joined to by "or". */
export function isDenied({ analysis: { tokens }, lexicon, figures }: Scanned, figure: Placed): boolean {
  let first = figure;
  for (let at = figures.indexOf(figure) - 1; at >= 0; at--) {
    const last = figures[at];
    if (!last || first.from - last.to !== 1 || !lexicon.or.has(tokens.lower[last.to] ?? '')) break;
    first = last;
  }
  return lexicon.not.has(tokens.lower[first.from - 1] ?? '');
}
