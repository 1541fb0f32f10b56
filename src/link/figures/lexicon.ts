import type { Language } from '../../language/language.ts';
import type { Hazard, Population } from '../../language/shared/figures.ts';
import { compilePhrases, type PhraseNode, wordSet } from '../../language/shared/phrases.ts';

/** The words of one language that fill the slots of a figure, compiled. */
export interface FigureLexicon {
  readonly populations: PhraseNode<Population>;
  readonly hazards: PhraseNode<Hazard>;
  readonly backThen: PhraseNode<true>;
  readonly thatOne: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly those: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly numberOf: PhraseNode<true>;
  /** Words of one sentence that colour its figures. */
  readonly marks: PhraseNode<FigureMark>;
  readonly previousBefore: PhraseNode<true>;
  readonly noScope: PhraseNode<NoScope>;
  readonly ofThem: PhraseNode<true>;
  readonly sends: PhraseNode<true>;
  readonly among: PhraseNode<true>;
  readonly outOf: PhraseNode<true>;
  readonly toll: PhraseNode<true>;
  readonly again: PhraseNode<true>;
  readonly tells: PhraseNode<true>;
  readonly allBut: PhraseNode<true>;
  readonly nameless: PhraseNode<true>;
  readonly inPlace: ReadonlySet<string>;
  readonly noPlace: ReadonlySet<string>;
  readonly noPlaceEndings: readonly string[];
  readonly thereAgain: PhraseNode<true>;
  readonly regionsBefore: ReadonlySet<string>;
  readonly regionsAfter: ReadonlySet<string>;
  readonly existential: ReadonlySet<string>;
  readonly here: PhraseNode<true>;
  readonly moves: PhraseNode<true>;
  readonly goes: ReadonlySet<string>;
  readonly countrywide: PhraseNode<true>;
  /** Words beside which a place is that of a part. */
  readonly partPlaces: PhraseNode<'part' | 'alone'>;
  readonly capital: PhraseNode<true>;
  readonly toCapital: PhraseNode<true>;
  readonly whither: ReadonlySet<string>;
  readonly inhabitants: ReadonlySet<string>;
  readonly offices: PhraseNode<Office>;
  readonly happened: PhraseNode<true>;
  readonly where: ReadonlySet<string>;
  readonly authorities: ReadonlySet<string>;
  readonly embassies: ReadonlySet<string>;
  readonly saidBy: ReadonlySet<string>;
  readonly heard: PhraseNode<true>;
  readonly cases: ReadonlySet<string>;
  readonly caseStatus: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly attending: ReadonlySet<string>;
  readonly numbering: ReadonlySet<string>;
  readonly tellsApart: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly total: PhraseNode<true>;
  readonly others: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
  readonly gravely: ReadonlySet<string>;
  readonly delta: ReadonlySet<string>;
  readonly populationLinks: ReadonlySet<string>;
  readonly were: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  readonly but: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly wards: ReadonlySet<string>;
  readonly posted: ReadonlySet<string>;
  readonly superlatives: ReadonlySet<string>;
  readonly origin: ReadonlySet<string>;
  readonly goal: ReadonlySet<string>;
  readonly still: ReadonlySet<string>;
  readonly after: PhraseNode<true>;
  readonly raises: PhraseNode<true>;
  readonly fewer: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  readonly likened: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  readonly figureWords: ReadonlySet<string>;
  readonly ascribed: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly changeBy: ReadonlySet<string>;
  readonly changeTo: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
}

/** Words before a place that is no scope: a direction, which "in the north of" makes a part of it, or a border. */
export type NoScope = 'direction' | 'border';

/** For where an office speaks: for its town, for the place that it is named with, for the country. */
export type Office = 'town' | 'local' | 'country';

export type FigureMark =
  | 'flow'
  | 'at-night'
  | 'previous'
  | 'corrected'
  | 'previous-behind'
  | 'reminder'
  | 'withdrawn'
  | 'withdrawn-of'
  | 'overcounted'
  | 'remaining'
  | 'forecast'
  | 'rumour'
  | 'set-against';

const compiled = new WeakMap<Language, FigureLexicon>();

/** The compiled words of a language; made once. */
export function figureLexicon(language: Language): FigureLexicon {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(language);
  compiled.set(language, made);
  return made;
}

/** A list of words as phrases of one word. */
const listed = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '-')
    .join(', ');

function compile({ figures: data, quantities }: Language): FigureLexicon {
  const { endings } = data;
  const words = (phrases: string): PhraseNode<true> => compilePhrases([[phrases, true as const]], endings);
  return {
    populations: compilePhrases(
      Object.entries(data.populations).map(([population, phrases]) => [phrases, population as Population] as const),
      endings,
    ),
    hazards: compilePhrases(
      Object.entries(data.hazards).map(([hazard, phrases]) => [phrases, hazard as Hazard] as const),
      endings,
    ),
    backThen: words(data.backThen),
    thatOne: wordSet(data.thatOne),
    of: wordSet(data.of),
    those: wordSet(data.those),
    ordinals: wordSet(data.ordinals),
    numberOf: words(data.numberOf),
    marks: compilePhrases<FigureMark>(
      [
        [data.withdrawn, 'withdrawn'],
        [data.withdrawnOf, 'withdrawn-of'],
        [data.overcounted, 'overcounted'],
        [data.remaining, 'remaining'],
        [data.corrected, 'corrected'],
        [data.previousBehind, 'previous-behind'],
        [data.reminder, 'reminder'],
        [data.previousNear, 'previous'],
        [data.forecast, 'forecast'],
        [data.rumour, 'rumour'],
        [data.against, 'set-against'],
        [data.flow, 'flow'],
        [data.atNight, 'at-night'],
      ],
      endings,
    ),
    previousBefore: words(data.previousBefore),
    noScope: compilePhrases<NoScope>(
      [
        [data.noScope, 'direction'],
        [data.borders, 'border'],
      ],
      endings,
    ),
    ofThem: words(data.ofThem),
    sends: words(data.sends),
    among: words(data.among),
    outOf: words(data.outOf),
    toll: words(data.toll),
    again: words(data.again),
    tells: words(data.tells),
    allBut: words(data.allBut),
    nameless: words(data.nameless),
    inPlace: wordSet(data.inPlace),
    noPlace: wordSet(data.noPlace),
    noPlaceEndings: [...wordSet(data.noPlaceEndings)].filter((ending) => ending !== ''),
    thereAgain: words(data.thereAgain),
    regionsBefore: wordSet(data.regionsBefore),
    regionsAfter: wordSet(data.regionsAfter),
    existential: wordSet(data.existential),
    here: words(data.here),
    moves: words(data.moves),
    goes: wordSet(data.goes),
    countrywide: words(data.countrywide),
    partPlaces: compilePhrases<'part' | 'alone'>(
      [
        [data.ofThem, 'part'],
        [quantities.partBefore, 'part'],
        [quantities.partAfter, 'part'],
        [data.mostly, 'part'],
        [listed(data.alone), 'alone'],
      ],
      { ...quantities.endings, ...endings },
    ),
    capital: words(data.capital),
    toCapital: words(data.toCapital),
    whither: wordSet(data.whither),
    inhabitants: wordSet(data.inhabitants),
    offices: compilePhrases<Office>(
      [
        [data.townOffices, 'town'],
        [data.localOffices, 'local'],
        [data.countryOffices, 'country'],
      ],
      endings,
    ),
    happened: words(data.happened),
    where: wordSet(data.where),
    authorities: wordSet(data.authorities),
    embassies: wordSet(data.embassies),
    saidBy: wordSet(data.saidBy),
    heard: words(data.heard),
    cases: wordSet(data.cases),
    caseStatus: wordSet(data.caseStatus),
    names: wordSet(data.names),
    attending: wordSet(data.attending),
    numbering: wordSet(data.numbering),
    tellsApart: wordSet(data.tellsApart),
    or: wordSet(data.or),
    total: compilePhrases([[quantities.total, true as const]], quantities.endings),
    others: wordSet(data.others),
    rest: wordSet(data.rest),
    gravely: wordSet(data.gravely),
    delta: wordSet(data.delta),
    populationLinks: wordSet(data.populationLinks),
    were: wordSet(data.were),
    from: wordSet(data.from),
    earlier: wordSet(data.earlier),
    but: wordSet(data.but),
    all: wordSet(data.all),
    wards: wordSet(data.wards),
    posted: wordSet(data.posted),
    superlatives: wordSet(data.superlatives),
    origin: wordSet(data.origin),
    goal: wordSet(data.goal),
    still: wordSet(data.still),
    after: words(data.after),
    raises: words(data.raises),
    fewer: wordSet(data.fewer),
    than: wordSet(data.than),
    likened: wordSet(data.likened),
    not: wordSet(data.not),
    figureWords: wordSet(data.figureWords),
    ascribed: wordSet(data.ascribed),
    that: wordSet(data.that),
    now: wordSet(data.now),
    until: wordSet(data.until),
    since: wordSet(data.since),
    changeBy: wordSet(quantities.changeBy || '-'),
    changeTo: wordSet(quantities.changeTo || '-'),
    fillers: wordSet(quantities.fillers || '-'),
  };
}
