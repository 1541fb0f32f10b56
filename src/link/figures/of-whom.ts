import { lexiconOf } from '../../extract/quantities/lexicon.ts';
import { loserBefore, losersOf } from '../../extract/quantities/losses.ts';
import type { Population } from '../../language/shared/figures.ts';
import { isState, type Topic } from '../../language/shared/topics.ts';
import { DASHES } from '../../text/marks.ts';
import { TokenKind } from '../../text/tokens.ts';
import { CLAUSE_MARKS } from './clause-marks.ts';
import type { Hit, Placed } from './hits.ts';
import { namesWhole, wholeOf } from './part.ts';
import type { Scanned } from './scan.ts';

/** Of whom a figure is told, and which words say so. */
export interface OfWhom {
  readonly population: Population;
  readonly because: string;
}

/** Words that may stand between number and noun, or between noun and of whom it is. */
const LINKS = 4;

/** Kinds that say themselves who is counted. */
const named: Readonly<Record<string, Population>> = {
  attackers: 'attackers',
  'security-forces': 'security-forces',
  protesters: 'protesters',
  rescuers: 'rescuers',
};

/**
 * Of whom a figure of a state is told: "18 Angehörige der Sicherheitskräfte", "26 „bewaffnete Kriminelle“". Undefined:
 * of everyone, or the kind says it. `before`: of whom the figure before it is; `whole`: of whom that is of which it is
 * said to be a part.
 */
export function populationOf(
  scanned: Scanned,
  figure: Placed,
  counts: string | undefined,
  before: Population | undefined,
  whole: Population | undefined,
): OfWhom | undefined {
  const found =
    toldOf(scanned, figure, counts, before) ??
    (whole && counts?.startsWith('people') && !named[counts]
      ? { population: whole, because: 'of those whom the whole counts' }
      : undefined);
  return found?.population === 'patients' && ILL.has(counts ?? '') ? undefined : found;
}

/** Kinds of whom everyone is a patient. */
export const ILL: ReadonlySet<string> = new Set(['people-infected', 'people-in-hospital', 'people-critical']);

function toldOf(
  scanned: Scanned,
  figure: Placed,
  counts: string | undefined,
  before: Population | undefined,
): OfWhom | undefined {
  if (counts === undefined || named[counts] || !counts.startsWith('people')) return undefined;
  const { analysis, lexicon, populations } = scanned;
  const { tokens } = analysis;
  const { stopWords } = scanned.sentence.language.pivot;
  const { partOf } = figure.quantity;
  const whole =
    partOf === undefined
      ? undefined
      : named[scanned.figures.find(({ quantity }) => quantity.id === partOf)?.quantity.kind ?? ''];
  const unit = unitTopic(scanned, figure);
  const hit =
    populations.find(
      ({ from, to }) =>
        from >= figure.from && (to <= figure.to || from < figure.to) && !isTeller(scanned, figure, from),
    ) ?? populations.find(({ from }) => from >= figure.to);
  const them = scanned.ofThem.find(({ from }) => from === figure.to);
  const said = them && populations.find(({ from }) => from >= them.to && from <= them.to + LINKS);
  const another =
    said && scanned.figures.some((other) => other !== figure && other.from < said.to && other.to > figure.to);
  if (said && !another)
    return {
      population: said.sense,
      because: `of whom: “${wordsOf(analysis, said)}”`,
    };
  const ofWhole = whole
    ? { population: whole, because: 'a part of those counted before' }
    : before && isElliptic(scanned, figure)
      ? { population: before, because: 'of those whom the number before it counts' }
      : undefined;
  const stated = predicated(scanned, figure) ?? (figure.quantity.value === 0 ? amongWhom(scanned, figure) : undefined);
  if (stated) return stated;
  const taken = takenFrom(scanned, figure);
  if (taken && !unit && !(hit && hit.to <= figure.to)) return taken;
  const announced = announcedPopulation(scanned, figure);
  if (announced && (!hit || isParted(scanned, figure.to, hit.from))) return announced;
  const lost =
    counts === 'people-dead' && !unit && !(hit && hit.to <= figure.to) ? ofLosses(scanned, figure) : undefined;
  if (lost) return lost;
  const shared = jointPopulation(scanned, figure);
  if (shared && !unit && !(hit && hit.to <= figure.to)) return shared;
  if (!hit || (unit && hit.from >= figure.to)) return unit ?? ofWhole;
  if (hit.from >= figure.to) {
    const words: string[] = [];
    for (let i = figure.to; i < hit.from; i++) {
      if (tokens.kind[i] === TokenKind.quote) continue;
      // "Eleven of the dead were children": the state is part of the figure's own noun.
      if (scanned.topics.some(({ topic, from, to }) => isState(topic) && i >= from && i < to && from <= figure.to + 2))
        continue;
      words.push(tokens.lower[i] ?? '');
    }
    const direct =
      figure.quantity.unit === undefined &&
      words.length <= 2 &&
      words.every((word) => isWord(word) && !stopWords.has(word));
    const linked =
      words.length > 0 && words.length <= LINKS && words.every((word) => lexicon.populationLinks.has(word));
    if (!direct && !linked) return ofWhole;
  }
  return {
    population: hit.sense,
    because: `of whom: “${wordsOf(analysis, hit)}”`,
  };
}

/** "Weitere Vermisste gibt es laut Polizei nicht": who stands behind "laut" inside a zero tells it. */
const isTeller = ({ analysis, sentence }: Scanned, { quantity }: Placed, at: number): boolean =>
  quantity.value === 0 && lexiconOf(sentence.language.quantities).sets.insets.has(analysis.tokens.lower[at - 1] ?? '');

/** Tokens between "of the" at the head of a sentence and who is taken from. */
const TAKEN = 3;

/**
 * "Drei der acht verschleppten Frauen", "Von den verletzten Soldaten liegen noch fünf im Krankenhaus", «Нападавших убито семеро»:
 * of those of whom the figure is taken.
 */
function takenFrom(scanned: Scanned, figure: Placed): OfWhom | undefined {
  const { analysis, figures, outOf, populations, sentence } = scanned;
  const { tokens } = analysis;
  const { partOf, unit } = figure.quantity;
  const told = (hit: Hit<Population> | undefined): OfWhom | undefined =>
    hit && { population: hit.sense, because: `of whom: “${wordsOf(analysis, hit)}”` };
  const whole = figures.find(({ quantity, from }) => quantity.id === partOf && from > figure.from);
  if (whole) return told(populations.find(({ from, to }) => from >= whole.from && to <= whole.to));
  if (unit !== undefined) return undefined;
  const opening = outOf.find(({ from, to }) => from === sentence.from && to <= figure.from);
  if (opening && !figures.some(({ from }) => from < opening.to + TAKEN && from >= opening.to))
    return told(
      populations.find(({ from, to }) => from >= opening.to && from < opening.to + TAKEN && to <= figure.from),
    );
  const { genitivePlural } = sentence.language.quantities;
  const head = populations[0];
  let clause = figure.from;
  while (clause > sentence.from && !CLAUSE_MARKS.has(tokens.word[clause - 1] ?? '')) clause--;
  return head && head.to <= figure.from && head.from === clause && genitivePlural?.test(tokens.lower[head.from] ?? '')
    ? told(head)
    : undefined;
}

/** Tokens between "lost" or "the losses" and their number or who suffered them. */
const LOST = 3;

/** "The army lost four men", "beziffern die Verluste des Heeres mit 50", «Потери армии, 11 военных»: of those who lost them. */
function ofLosses({ analysis, sentence, toll }: Scanned, { from }: Placed): OfWhom | undefined {
  const { tokens } = analysis;
  const losers = losersOf(sentence.language);
  const { losing } = lexiconOf(sentence.language.quantities).sets;
  const told = toll.findLast((hit) => hit.to <= from);
  for (let i = told?.from ?? from; told && i < Math.min(from, told.to + LOST); i++) {
    const population = losers.get(tokens.lower[i] ?? '');
    if (population) return { population, because: `of whom: “${tokens.word[i]}”` };
  }
  for (let i = from - 1; i >= Math.max(sentence.from, from - LOST); i--) {
    if (!losing.has(tokens.lower[i] ?? '')) continue;
    const population = loserBefore(tokens, i, sentence.from, losers);
    return population && { population, because: 'of those who lost them' };
  }
  return undefined;
}

/** Words between "were" or a dash and of whom it is ("waren freiwillige Feuerwehrleute"). */
const DESCRIBED = 3;
/** Tokens between a part and the state of its whole ("two of the dead"). */
const OF_WHICH = 2;

/** «Из них пятеро — добровольцы», "drei der Toten waren freiwillige Feuerwehrleute": who the part of a whole were. */
function predicated(scanned: Scanned, figure: Placed): OfWhom | undefined {
  const { analysis, lexicon, populations, sentence, figures } = scanned;
  const { tokens } = analysis;
  const isPart =
    figure.quantity.partOf !== undefined || wholeOf(scanned, figure) !== undefined || namesWhole(scanned, figure);
  if (!isPart) return undefined;
  const noun = scanned.topics.find(
    ({ topic, from }) => isState(topic) && from >= figure.to && from - figure.to <= OF_WHICH,
  );
  const at = noun?.to ?? scanned.ofThem.find(({ from }) => from === figure.to)?.to ?? figure.to;
  if (!(DASHES.has(tokens.word[at] ?? '') || lexicon.were.has(tokens.lower[at] ?? ''))) return undefined;
  const hit = populations.find(({ from }) => from > at);
  if (!hit || hit.from - at - 1 > DESCRIBED || figures.some(({ from }) => from > at && from < hit.to)) return undefined;
  const { stopWords } = sentence.language.pivot;
  for (let i = at + 1; i < hit.from; i++)
    if (tokens.word[i] !== '-' && (!isWord(tokens.lower[i] ?? '') || stopWords.has(tokens.lower[i] ?? '')))
      return undefined;
  // a name behind it makes a subject of it: "— police spokesman X said"
  const next = tokens.word[hit.to] ?? '';
  if (isWord(next) && next !== tokens.lower[hit.to] && !sentence.language.places.capitalNouns) return undefined;
  return { population: hit.sense, because: `of whom: “${wordsOf(analysis, hit)}”` };
}

/** "Среди охраны обошлось без жертв", "among the rescuers nobody was hurt": a zero of those among whom it is told. */
function amongWhom({ among, populations, figures, analysis }: Scanned, figure: Placed): OfWhom | undefined {
  for (const { to } of among) {
    const hit = populations.find(({ from }) => from >= to && from - to < DESCRIBED);
    if (!hit) continue;
    const [first, last] = hit.to <= figure.from ? [hit.to, figure.from] : [figure.to, to];
    let parted = figures.some(({ from }) => from >= first && from < last);
    for (let i = first; i < last; i++) parted ||= ',;:'.includes(analysis.tokens.word[i] ?? ' ');
    if (!parted) return { population: hit.sense, because: `of whom: “${wordsOf(analysis, hit)}”` };
  }
  return undefined;
}

/** Whether a mark ends the clause between tokens `from` and `to`. */
function isParted({ analysis: { tokens } }: Scanned, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLAUSE_MARKS.has(tokens.word[i] ?? '')) return true;
  return false;
}

/** Tokens behind "the number of" in which it is said of whom. */
const NUMBER_OF = 6;

/** "The number of its soldiers killed near X at nine", "die Zahl der verwundeten Beamten gab das Ministerium mit fünf an". */
function announcedPopulation(
  { numberOf, populations, figures, analysis, lexicon, sentence }: Scanned,
  figure: Placed,
): OfWhom | undefined {
  if (figure.quantity.unit !== undefined) return undefined;
  const mark = numberOf.findLast(({ to }) => to <= figure.from);
  // "from 22 to 20"
  const changes = figures.find((other) => other.to <= figure.from && figure.from - other.to <= 1);
  if (!mark || figures.some((other) => other !== changes && other.from >= mark.to && other.from < figure.from))
    return undefined;
  const hit = populations.find(({ from, to }) => from >= mark.to && from - mark.to <= NUMBER_OF && to <= figure.from);
  // "the toll is above what officials had said": what parts them is no phrase of one noun
  const { stopWords } = sentence.language.pivot;
  for (let i = mark.to + 1; hit && i < hit.from; i++) {
    const word = analysis.tokens.lower[i] ?? '';
    if (stopWords.has(word) && !lexicon.populationLinks.has(word)) return undefined;
  }
  return hit && { population: hit.sense, because: `of whom: “${wordsOf(analysis, hit)}”` };
}

const wordsOf = ({ tokens, text }: Scanned['analysis'], { from, to }: Pick<Hit<true>, 'from' | 'to'>): string =>
  text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);

/** "Sechs tote und neun verletzte Zivilisten": the noun of the second number is that of the first. */
function jointPopulation(
  { figures, populations, topics, lexicon, analysis }: Scanned,
  figure: Placed,
): OfWhom | undefined {
  const { tokens } = analysis;
  const next = figures[figures.indexOf(figure) + 1];
  if (!next || next.from - figure.to > 2 || !lexicon.or.has(tokens.lower[next.from - 1] ?? '')) return undefined;
  const unit = tokens.word[next.from - 2] ?? '';
  if (figure.quantity.unit !== undefined && unit !== unit.toLowerCase()) return undefined;
  // "six men and three children": it has a noun of its own
  if (topics.some(({ topic, from, to }) => topic === 'people' && from >= figure.from && to <= figure.to))
    return undefined;
  // "4 inmates and 2 warders": each has a noun of its own
  const own = figure.quantity.unit === undefined ? 0 : 1;
  const hit = populations.find(({ from, to }) => from > next.from + own && to <= next.to);
  return (
    hit && {
      population: hit.sense,
      because: `of whom: “${wordsOf(analysis, hit)}”`,
    }
  );
}

/** Of whom a topic of persons is, where no word of the list names them ("Blauhelmsoldaten", "US-Marines"). */
const BY_TOPIC: { readonly [topic in Topic]?: Population } = {
  troops: 'security-forces',
  police: 'security-forces',
  attackers: 'attackers',
  protesters: 'protesters',
  rescuers: 'rescuers',
};

function unitTopic({ topics, analysis }: Scanned, figure: Placed): OfWhom | undefined {
  const hit = topics.findLast(
    ({ topic, from, to }) => from >= figure.from && to <= figure.to && BY_TOPIC[topic] !== undefined,
  );
  const population = hit && BY_TOPIC[hit.topic];
  if (!hit || !population) return undefined;
  return {
    population,
    because: `of whom: “${wordsOf(analysis, hit)}”`,
  };
}

/** A number without a noun, or with "others": "Sieben Soldaten wurden getötet und 19 weitere verletzt". */
function isElliptic({ analysis: { tokens }, lexicon, figures, numberOf, toll }: Scanned, figure: Placed): boolean {
  const last = figures[figures.indexOf(figure) - 1];
  if (!last) return isOthers(tokens, figure, lexicon);
  if ([...numberOf, ...toll].some(({ from }) => from >= last.to && from < figure.from)) return false;
  const { unit } = figure.quantity;
  return (
    unit === undefined ||
    lexicon.others.has(unit.toLowerCase()) ||
    lexicon.others.has(tokens.lower[figure.to - 1] ?? '')
  );
}

const LETTER = /^\p{L}/u;
const isWord = (word: string): boolean => LETTER.test(word);

/**
 * Of whom the first figure of a sentence is where it counts more of those of the last one of the sentence before: "Sieben Soldaten
 * starben. Fünf weitere wurden verletzt."
 */
export function goesOnOf(
  { figures, analysis: { tokens }, lexicon, sentence }: Scanned,
  before: Population | undefined,
) {
  const first = figures[0];
  return first && first.from === sentence.from && isOthers(tokens, first, lexicon) ? before : undefined;
}

/** "Five others", "fünf weitere": whether a word for more of the same stands in the place of a noun. */
const isOthers = (
  { lower }: Scanned['analysis']['tokens'],
  { to, quantity }: Placed,
  { others }: Scanned['lexicon'],
): boolean => others.has(lower[to - 1] ?? '') || (quantity.unit === undefined && others.has(lower[to] ?? ''));
