import { languages } from '../../language/index.ts';
import { compilePhrases, type PhraseNode, wordSet } from '../../language/shared/phrases.ts';
import type { AloneAs, MeasureKind, NounRule, QuantityData, ZeroData } from '../../language/shared/quantities.ts';
import type { Comparator } from '../../model/index.ts';
import { CURRENCY_SIGNS } from './currencies.ts';
import { hasMark } from './has-mark.ts';

/** What a number word adds to the reading of a figure. */
export type NumberSense =
  | { readonly as: 'add'; readonly value: number }
  | { readonly as: 'one'; readonly value: 1 }
  | { readonly as: 'times'; readonly value: number; readonly alone: AloneAs }
  | { readonly as: 'many'; readonly low: number; readonly high: number };

/** What a phrase after the number says of its unit. */
export type UnitSense =
  | { readonly as: 'percent' }
  | { readonly as: 'points' }
  | { readonly as: 'currency'; readonly unit: string }
  | { readonly as: 'measure'; readonly measure: MeasureKind };

/** Names of months in all languages: dates are quoted as they stand. */
const MONTHS = Object.values(languages)
  .map(({ quantities }) => quantities.months)
  .join(' ');

/** A language's data compiled to hashed lookups. */
export interface QuantityLexicon {
  readonly data: QuantityData;
  readonly numbers: ReadonlyMap<string, NumberSense>;
  readonly pieces: ReadonlyMap<string, number>;
  readonly longestPiece: number;
  /** The first two letters of all pieces, as `pairOf` gives them. */
  readonly pieceStarts: ReadonlySet<number>;
  /** Whether a word may begin a figure: a quick look before it is read. */
  readonly mayBegin: (lower: string) => boolean;
  /** Whether a word may begin a zero told without a number. */
  readonly mayBeZero: (lower: string) => boolean;
  readonly zeros: ZeroLexicon;
  readonly parts: ReadonlyMap<string, number>;
  readonly halves: ReadonlyMap<string, number>;
  /** Comparators, their words in reverse order: they are looked for backwards from the number. */
  readonly before: PhraseNode<Comparator>;
  readonly after: PhraseNode<Comparator>;
  readonly governed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly andHalf: PhraseNode<true>;
  readonly rangeOpenings: PhraseNode<string>;
  readonly rangeMiddles: ReadonlySet<string>;
  readonly units: PhraseNode<UnitSense>;
  /** Scales, measures, percentages and currencies that stand behind digits in one word ("50mph", "1.2m"). */
  readonly compoundMeasures: ReadonlyMap<string, MeasureKind>;
  readonly clock: PhraseNode<true>;
  readonly ageBefore: PhraseNode<true>;
  readonly partBefore: PhraseNode<true>;
  readonly partAfter: PhraseNode<true>;
  readonly ratio: PhraseNode<true>;
  readonly total: PhraseNode<true>;
  /** Words that say how many were there: behind a number, and in reverse order before it. */
  readonly aboard: PhraseNode<true>;
  readonly carrying: PhraseNode<true>;
  /** What stands before those who tell something, in reverse order. */
  readonly tellers: PhraseNode<true>;
  readonly nouns: NounRule;
  /** Whether an unknown noun names things, or persons by its ending. */
  readonly isThing: (lower: string) => boolean;
  readonly isHospital: (lower: string) => boolean;
  readonly isPerson: (lower: string) => boolean;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  readonly adjectiveEndings: readonly string[];
  readonly singular: RegExp | null;
  readonly stopEndings: readonly string[];
}

/** The words of zero, compiled; as in `ZeroData`. */
interface ZeroLexicon {
  readonly determiners: PhraseNode<true>;
  readonly pronouns: PhraseNode<true>;
  readonly without: PhraseNode<true>;
  readonly absent: PhraseNode<true>;
  readonly unreported: PhraseNode<true>;
  /** Its words in reverse order: it is looked for backwards from a noun. */
  readonly among: PhraseNode<true>;
  readonly noun: (lower: string) => boolean;
  readonly victims: (lower: string) => boolean;
  readonly subject: (lower: string) => boolean;
  readonly pluralStates: readonly string[];
  readonly sets: Readonly<Record<ZeroSet, ReadonlySet<string>>>;
}

const ZERO_SETS = [
  'present',
  'survived',
  'about',
  'prepositions',
  'losses',
  'empty',
  'existing',
  'not',
  'pluralVerbs',
  'stateOpenings',
  'auxiliaries',
  'links',
  'objects',
  'harmed',
  'intransitive',
  'unreal',
  'breaks',
] as const satisfies readonly (keyof ZeroData)[];
type ZeroSet = (typeof ZERO_SETS)[number];

const SETS = [
  'one',
  'oneAlone',
  'oneBefore',
  'oneNotAfter',
  'oneNotOf',
  'oneThen',
  'aboutOne',
  'couples',
  'both',
  'articles',
  'oneOfMany',
  'several',
  'whence',
  'agedOf',
  'agedPersons',
  'agedBelow',
  'ofThem',
  'halfBefore',
  'halfNotAfter',
  'halving',
  'scalesBefore',
  'numberLinks',
  'lengthWords',
  'measureOnly',
  'fillers',
  'exact',
  'rangeTo',
  'rangeOr',
  'putAgainst',
  'and',
  'minus',
  'notAfterDigits',
  'designators',
  'countedBehind',
  'determined',
  'ordinalAfter',
  'bodies',
  'ordinals',
  'yearAfter',
  'yearBefore',
  'months',
  'clockAfter',
  'ago',
  'agoBefore',
  'stops',
  'unitPrepositions',
  'plurals',
  'up',
  'down',
  'upBehind',
  'downBehind',
  'upLoose',
  'downLoose',
  'upBefore',
  'downBefore',
  'changeBy',
  'changeTo',
  'partOf',
  'partArticles',
  'relatives',
  'insets',
  'fell',
  'losing',
  'mourned',
  'fighters',
  'collective',
  'warrants',
  'demands',
  'refusing',
  'staying',
  'hospitalIn',
  'holding',
  'freeing',
  'rescues',
  'crimes',
  'crimeBefore',
  'gathering',
  'gatheredFor',
  'kin',
  'kinOf',
  'carers',
  'patients',
] as const satisfies readonly (keyof QuantityData)[];
type SetName = (typeof SETS)[number];

const STARTERS = ['articles', 'several', 'halving'] as const;

/** The first two UTF-16 code units of a word as one number. */
export const pairOf = (word: string): number => word.charCodeAt(0) * 0x10000 + (word.charCodeAt(1) || 0);

const lexicons = new WeakMap<QuantityData, QuantityLexicon>();

/** The compiled data of a language, made on first use. */
export function lexiconOf(data: QuantityData): QuantityLexicon {
  const known = lexicons.get(data);
  if (known) return known;
  const made = compile(data);
  lexicons.set(data, made);
  return made;
}

function compile(data: QuantityData): QuantityLexicon {
  // Among the phrases a bare "~" is the sign itself, "~slash" a stroke ("km/h" is three tokens).
  const endings = { ...data.endings, '': ['~'], slash: ['/'] };
  const words = (list: string): ReadonlySet<string> => (list.trim() ? wordSet(list, endings) : new Set());
  const valued = <Value>(entries: readonly (readonly [Value, string])[]): Map<string, Value> =>
    new Map(entries.flatMap(([value, list]) => [...words(list)].map((word) => [word, value] as const)));
  const phrases = (list: string): PhraseNode<true> => compilePhrases([[list, true]], endings);
  const sets = Object.fromEntries(SETS.map((name) => [name, words(name === 'months' ? MONTHS : data[name])])) as Record<
    SetName,
    ReadonlySet<string>
  >;

  const numbers = new Map<string, NumberSense>();
  for (const word of sets.one) numbers.set(word, { as: 'one', value: 1 });
  for (const [value, list] of data.cardinals) for (const word of words(list)) numbers.set(word, { as: 'add', value });
  for (const [value, alone, list] of data.scales)
    for (const word of words(list)) numbers.set(word, { as: 'times', value, alone });
  for (const [low, high, list] of data.many)
    for (const word of words(list)) numbers.set(word, { as: 'many', low, high });

  const pieces = valued(data.pieces);
  const units: (readonly [string, UnitSense])[] = [
    [`${data.percent}, %`, { as: 'percent' }],
    [data.percentPoints, { as: 'points' }],
    ...data.currencies.map(([unit, list]) => [list, { as: 'currency', unit }] as const),
    ...data.measures.map(([measure, list]) => [list, { as: 'measure', measure }] as const),
    ...[...CURRENCY_SIGNS].map(([sign, unit]) => [sign, { as: 'currency', unit }] as const),
  ];
  const pieceStarts = new Set([...pieces.keys()].map(pairOf));
  const starters = new Set([
    ...numbers.keys(),
    ...valued(data.halves).keys(),
    ...STARTERS.flatMap((name) => [...sets[name]]),
  ]);
  const zeros = compileZeros(data.zeros, words);
  const zeroStarts = wordSet(
    [data.zeros.determiners, data.zeros.pronouns, data.zeros.without, data.zeros.absent, data.zeros.unreported]
      .flatMap((list) => list.split(/[,\n]/).map((phrase) => phrase.trim().split(/\s+/)[0] ?? ''))
      .concat([...zeros.sets.not])
      .join(' '),
  );
  return {
    data,
    numbers,
    zeros,
    mayBeZero: (lower) => zeroStarts.has(lower),
    pieces,
    pieceStarts,
    longestPiece: Math.max(0, ...[...pieces.keys()].map((piece) => piece.length)),
    mayBegin: (lower) => starters.has(lower) || pieceStarts.has(pairOf(lower)) || hasMark(lower),
    parts: valued(data.parts),
    halves: valued(data.halves),
    before: compilePhrases([...SIGNS, ...data.before.map(([sense, list]) => [reverse(list), sense] as const)], endings),
    after: compilePhrases(
      data.after.map(([sense, list]) => [list, sense] as const),
      endings,
    ),
    governed: new Map(data.governed.map(([comparator, list]) => [comparator, words(list)])),
    andHalf: phrases(data.andHalf),
    rangeOpenings: compilePhrases(
      data.ranges.map(([opening, middle]) => [reverse(opening), middle] as const),
      endings,
    ),
    rangeMiddles: words(data.ranges.map(([, middle]) => middle).join(' ')),
    units: compilePhrases(units, endings),
    compoundMeasures: valued(data.compoundMeasures),
    clock: phrases(data.clock),
    ageBefore: phrases(reverse(data.ageBefore)),
    partBefore: phrases(reverse(data.partBefore)),
    partAfter: phrases(data.partAfter),
    ratio: phrases(data.ratio),
    total: phrases(reverse(data.total)),
    aboard: phrases(data.aboard),
    carrying: phrases(reverse(data.carrying)),
    tellers: phrases(reverse(data.tellers)),
    nouns: data.nouns,
    isThing: oneOf(words(data.things)),
    isHospital: oneOf(words(data.hospitals)),
    isPerson: oneOf(words(data.persons)),
    sets,
    adjectiveEndings: [...words(data.adjectiveEndings)],
    singular: data.singular,
    stopEndings: [...words(data.stopEndings)],
  };
}

function compileZeros(data: ZeroData, words: (list: string) => ReadonlySet<string>): ZeroLexicon {
  const phrases = (list: string): PhraseNode<true> => compilePhrases([[list, true]], {});
  const sets = Object.fromEntries(ZERO_SETS.map((name) => [name, words(data[name])])) as ZeroLexicon['sets'];
  return {
    determiners: phrases(data.determiners),
    pronouns: phrases(data.pronouns),
    without: phrases(data.without),
    absent: phrases(data.absent),
    unreported: phrases(data.unreported),
    among: phrases(reverse(data.among)),
    noun: oneOf(words(data.nouns)),
    victims: oneOf(words(data.victims)),
    subject: data.subjects ? oneOf(words(data.subjects)) : () => true,
    pluralStates: [...words(data.pluralStates)],
    sets,
  };
}

/** Whether a word is one of the list, or ends as one that begins with "*". */
function oneOf(list: ReadonlySet<string>): (lower: string) => boolean {
  const ends = new Set([...list].filter((word) => word.startsWith('*')).map((word) => word.slice(1)));
  const lengths = [...new Set([...ends].map((end) => end.length))];
  return (lower) => list.has(lower) || lengths.some((length) => ends.has(lower.slice(-length)));
}

/** Comparators written as signs, in every language. */
const SIGNS: readonly (readonly [string, Comparator])[] = [
  ['~, ≈, ∼, ≃', '~'],
  ['>', '>'],
  ['≥', '>='],
  ['<', '<'],
  ['≤', '<='],
];

/** The phrases with their words in reverse order. */
function reverse(list: string): string {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim().split(/\s+/).reverse().join(' '))
    .join(', ');
}
