import { lexiconOf as quantityWords } from '../../extract/quantities/lexicon.ts';
import { isRefused } from '../../extract/quantities/no-state.ts';
import type { TopicHit } from '../../extract/topics.ts';
import type { Topic } from '../../language/shared/topics.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { FigureSlots } from '../digest.ts';
import { describedOnes, isCarried, ofPersonsOnly, rivalOf, toldAgain } from './carried.ts';
import {
  besides,
  type Counted,
  comesAgain,
  exceptionOf,
  isAlone,
  isPersons,
  kindOf,
  NEAR,
  namedHere,
  numberedBy,
  numberOf,
  ofUnknown,
  quote,
  trending,
} from './counted.ts';
import type { Placed } from './hits.ts';
import { inList } from './lists.ts';
import { isPartOf, wholeOf } from './part.ts';
import { isDifference, isLevelBefore } from './role.ts';
import type { Scanned } from './scan.ts';
import { setAgainst } from './set-against.ts';

/** Tokens between the numbers of a list. */
const LIST = 14;
/** Tokens between words that count on and their number. */
const REACH = 4;
/** Kinds that say no more than that persons, or anything, are counted. */
const isWeak = (kind: string | undefined): boolean => kind === undefined || kind === 'people';
const HARMED: ReadonlySet<string> = new Set(['people-injured', 'people-affected', 'people-victims']);
/** Kinds that say of persons in a hospital why they are there. */
const TREATED: ReadonlySet<string> = new Set(['people-injured', 'people-infected']);
const THINGS: { readonly [topic in Topic]?: string } = {
  premises: 'premises-damaged',
  vehicles: 'vehicles-damaged',
  aircraft: 'aircraft-lost',
};

/**
 * Kind and state of what the figure counts, from the words of its sentence: "die Zahl der …", the noun beside a bare
 * number; else carried over from what stands before. `earlier`: the figures before it in its sentence with their kinds;
 * `carried`: what the sentence before announces; `before`: what the last figure of the paragraph counts; `isEpidemic`:
 * whether the report is about a disease; `lastCase`: what the last figure counts that is of the ill, hurt or dead; `told`:
 * the figures before it in the report.
 */
export function countsOf(...given: Parameters<typeof kindHere>): Counted {
  const [scanned, figure] = given;
  const counted = kindHere(...given);
  return ofPersonsOnly(scanned, figure, counted) ?? counted;
}

function kindHere(
  scanned: Scanned,
  figure: Placed,
  earlier: readonly { readonly figure: Placed; readonly counted: Counted }[],
  carried: Counted | undefined,
  before: Counted | undefined,
  isEpidemic: boolean,
  lastCase: string | undefined,
  told: readonly FigureSlots[],
): Counted {
  const { quantity } = figure;
  const exception = exceptionOf(scanned, figure, earlier.at(-1)?.counted ?? before);
  if (exception) return exception;
  const sort = sortOf(scanned, figure);
  if (sort) return sort;
  if (isWeak(quantity.kind) && isOfIllness(scanned, figure))
    return {
      counts: 'people-infected',
      basis: 'stated',
      because: 'cases that are confirmed, suspected or set beside deaths',
    };
  const bare = quantity.unit === undefined;
  // "78 on board", «Мятежников 200»
  if (bare && !isPartOf(scanned, figure) && (quantity.kind === 'people' || quantity.kind === 'attackers'))
    return { counts: quantity.kind, basis: 'stated' };
  const described = bare ? describedOnes(scanned, figure, earlier.at(-1)?.counted ?? before) : undefined;
  if (described) return described;
  const beside = bare ? besides(scanned, figure, earlier.at(-1)?.figure) : undefined;
  const ofState = groupOf(scanned, figure, earlier, before, beside);
  if (ofState) return ofState;
  const grouped = GROUPS.has(quantity.kind ?? '') ? inList(scanned, figure, earlier) : undefined;
  if (grouped?.counts?.startsWith('people-')) return grouped;
  const against = isWeak(quantity.kind) || GROUPS.has(quantity.kind ?? '') ? setAgainst(scanned, figure) : undefined;
  if (against && (isWeak(quantity.kind) || against.counts?.startsWith('people-'))) return against;
  if (!isWeak(quantity.kind)) return { counts: quantity.kind ?? '', basis: 'stated' };
  const listed = inList(scanned, figure, earlier);
  if (listed) return listed;
  const named = numberOf(scanned, figure, earlier.at(-1)?.figure);
  if (named) return named;
  const unknown = ofUnknown(scanned, figure, earlier.at(-1)?.figure);
  if (unknown) return unknown;
  if (beside && !(isWeak(beside.counts) && quantity.partOf !== undefined)) return beside;
  const lastHere = earlier.at(-1)?.counted ?? before;
  if (lastHere?.counts && isDifference(scanned, figure))
    return { counts: lastHere.counts, basis: 'carried', because: 'a difference to what was counted before' };
  const wholeId = quantity.partOf ?? wholeOf(scanned, figure);
  const whole = earlier.find((one) => one.figure.quantity.id === wholeId);
  // "Ihre 14 Berater, sechs davon aus Riga": of what is not known a part is not known
  if (quantity.kind === undefined && quantity.partOf !== undefined && whole && !whole.counted.counts)
    return { basis: 'default' };
  const ofPersons = quantity.partOf !== undefined || whole?.counted.counts?.startsWith('people-');
  if (whole?.counted.counts && ofPersons)
    return {
      counts: whole.counted.counts,
      basis: 'carried',
      because: 'a part of the figure before counts what it does',
    };
  const ofThem = scanned.ofThem.some(
    (hit) => Math.abs(hit.from - figure.to) <= NEAR || Math.abs(figure.from - hit.to) <= NEAR,
  );
  if (bare && ofThem) {
    const hit = scanned.topics.findLast((topic) => topic.to <= figure.from && isPersons(topic.topic));
    const kind = hit && kindOf(hit.topic);
    if (hit && kind) return { counts: kind, basis: 'carried', because: `“of them” stands for ${quote(scanned, hit)}` };
  }
  const last = earlier.at(-1)?.counted;
  if (bare && last && (comesAgain(scanned, figure) || isLevelBefore(scanned, figure)))
    return last.counts === undefined
      ? { basis: 'default' }
      : { counts: last.counts, basis: 'carried', because: 'an older value of the figure beside it' };
  if (scanned.toll.some((hit) => hit.to <= figure.from && hit.from >= (lastOf(figure, earlier)?.to ?? 0)))
    return { counts: 'people-dead', basis: 'stated', because: 'the number of the dead' };
  const risen = bare && quantity.kind === undefined && quantity.trend ? trending(scanned, figure) : undefined;
  if (risen) return risen;
  const numbered = quantity.kind === undefined ? numberedBy(scanned, figure) : undefined;
  if (numbered) return numbered;
  const newer = bare && comesAgain(scanned, figure) ? scanned.figures[scanned.figures.indexOf(figure) + 1] : undefined;
  if (newer && !isWeak(newer.quantity.kind))
    return { counts: newer.quantity.kind ?? '', basis: 'carried', because: 'an older value of the figure beside it' };
  const ofGroup = quantity.kind === undefined && namesOthers(scanned, figure);
  const joined = besideNumber(scanned, figure, bare || ofGroup ? earlier.at(-1) : undefined);
  if (joined) return joined;
  const own = bare && quantity.kind === undefined ? namedHere(scanned, figure, earlier.at(-1)?.figure) : undefined;
  if (own) return own;
  const ofNamed = scanned.among.some(({ to }) => to <= figure.from);
  if (quantity.partOf !== undefined && !ofNamed && before?.counts)
    return { counts: before.counts, basis: 'carried', because: 'a part of the figure before counts what it does' };
  const again =
    !isCarried(scanned, figure) && scanned.again.some((hit) => hit.to <= figure.from && hit.to >= figure.from - REACH);
  const measured = bare && MEASURED.has(before?.counts ?? '');
  if (
    again &&
    !measured &&
    before?.counts &&
    (bare ||
      (before.counts.startsWith('people') &&
        (before.counts === 'people' || comesAgain(scanned, figure) || !namesOthers(scanned, figure))))
  )
    return { counts: before.counts, basis: 'carried', because: 'counts on what was counted before' };
  const tells = scanned.tells.some((hit) => hit.to <= figure.from && hit.to >= figure.from - REACH);
  // «Сбежавших насчитали 63»: who is counted stands at the head.
  const heading = tells ? scanned.topics.find(({ topic, to }) => topic === 'people' && to <= figure.from) : undefined;
  if (heading?.from === scanned.sentence.from && bare && quantity.kind === undefined)
    return { counts: 'people', basis: 'stated', because: `counts ${quote(scanned, heading)}` };
  const rival = tells && bare && !measured && before?.counts ? rivalOf(quantity.value, before, told) : undefined;
  if (rival && quantity.kind === undefined)
    return {
      counts: rival,
      basis: 'carried',
      because: 'another number of what was counted before',
    };
  if (bare && carried?.counts) return { ...carried, basis: 'carried' };
  if (bare && quantity.kind === undefined && before?.counts && GOES_ON.has(before.counts) && opens(scanned, figure))
    return {
      counts: before.counts,
      basis: 'carried',
      because: 'opens its sentence and counts what was counted before',
    };
  if (namesCases(scanned, figure)) {
    const counts = CASES.has(lastHere?.counts ?? '') ? lastHere?.counts : isEpidemic ? 'people-infected' : lastCase;
    if (counts) return { counts, basis: 'carried', because: 'cases of what is told of' };
  }
  if (quantity.kind === undefined && scanned.lexicon.names.has(scanned.analysis.tokens.lower[figure.to - 1] ?? ''))
    return { counts: 'people', basis: 'stated', because: 'names of persons' };
  const repeated = bare && quantity.kind === undefined ? toldAgain(figure, told) : undefined;
  if (repeated) return repeated;
  // "26 died: eleven in a heat of 43 degrees in the city, another seven in the port"
  const beforeIt = earlier.at(-1);
  const passes = beforeIt?.figure.quantity.unit !== undefined && beforeIt.counted.counts === undefined;
  const goesOn = passes ? earlier.findLast(({ counted }) => counted.counts)?.counted : (beforeIt?.counted ?? before);
  const near =
    earlier.length > 0 || (quantity.value ?? quantity.high ?? 0) <= MOST * Math.max(MOST, goesOn?.value ?? 0);
  if (bare && quantity.kind === undefined && near && goesOn?.counts && CARRIED.test(goesOn.counts))
    return {
      counts: goesOn.counts,
      basis: 'carried',
      because: 'a number without a noun counts what was counted before',
    };
  if (bare && quantity.kind === undefined && ofThem) return { counts: 'people', basis: 'default' };
  return quantity.kind === undefined ? { basis: 'default' } : { counts: quantity.kind, basis: 'stated' };
}

/** The figure before this one; "lowered the toll from the collision of two ships to four": none where a level is told behind what a noun counts. */
function lastOf(
  { quantity }: Placed,
  earlier: readonly { readonly figure: Placed; readonly counted: Counted }[],
): Placed | undefined {
  const last = earlier.at(-1)?.figure;
  const passes = quantity.unit === undefined && quantity.trend !== undefined && last?.quantity.unit !== undefined;
  return passes && !last.quantity.kind?.startsWith('people') ? undefined : last;
}

/** Damage to things by the first word of what counts them. */
const DAMAGED: { readonly [things: string]: string } = {
  premises: 'premises-damaged',
  vehicles: 'vehicles-damaged',
  aircraft: 'aircraft-lost',
};

/** Kinds that say who is counted, and nothing of what became of them. */
const GROUPS: ReadonlySet<string> = new Set(['security-forces', 'troops', 'attackers', 'protesters', 'rescuers']);

/**
 * "14 were arrested, two of them policemen": the part of a state that names who they are; "40 houses were flooded, another
 * nine condemned": the damage of what the number before it counts.
 */
function groupOf(
  scanned: Scanned,
  figure: Placed,
  earlier: readonly { readonly figure: Placed; readonly counted: Counted }[],
  before: Counted | undefined,
  beside: Counted | undefined,
): Counted | undefined {
  const { quantity } = figure;
  const thing =
    quantity.kind === 'damage'
      ? scanned.topics.find(
          ({ topic, from }) => THINGS[topic] !== undefined && from >= figure.from && from <= figure.to + NEAR,
        )
      : undefined;
  const harmedThing = thing && isAlone(scanned, figure, thing.from) ? THINGS[thing.topic] : undefined;
  // "233 destroyed or damaged houses"
  if (thing && harmedThing) return { counts: harmedThing, basis: 'stated', because: `counts ${quote(scanned, thing)}` };
  const harmed = quantity.kind === 'damage' || (quantity.kind === undefined && beside?.counts === 'damage');
  if (harmed && quantity.unit === undefined) {
    const last = earlier.at(-1)?.counted.counts;
    const counts = DAMAGED[last?.split('-')[0] ?? ''];
    if (counts) return { counts, basis: 'carried', because: 'damage to what was counted before' };
  }
  if (quantity.partOf === undefined || !GROUPS.has(quantity.kind ?? '')) return undefined;
  const whole = earlier.find(({ figure }) => figure.quantity.id === quantity.partOf)?.counted ?? before;
  return whole?.counts?.startsWith('people-')
    ? { counts: whole.counts, basis: 'carried', because: 'a part of the figure before counts what it does' }
    : undefined;
}

/** Kinds that a number has by its unit: without one it is no other number of them. */
const MEASURED: ReadonlySet<string> = new Set(['share', 'money']);

/** Tokens from a number to the word for cases that it shares with the next: "74 confirmed and 23 probable cases". */
const SHARED = 6;

/** "74 confirmed and 23 probable cases", "58 cases and 33 deaths": cases of an illness by how sure they are, or by the deaths beside. */
function isOfIllness({ analysis: { tokens }, lexicon, figures }: Scanned, figure: Placed): boolean {
  const { from, to } = figure;
  let cases = -1;
  for (let i = from + 1; i < Math.max(to, from + SHARED) && cases < 0; i++)
    if (lexicon.cases.has(tokens.lower[i] ?? '')) cases = i;
  if (cases < 0) return false;
  if (lexicon.caseStatus.has(tokens.lower[from + 1] ?? '') || lexicon.caseStatus.has(tokens.lower[to - 1] ?? ''))
    return true;
  const next = figures[figures.indexOf(figure) + 1];
  return (
    cases === to - 1 &&
    next?.quantity.kind === 'people-dead' &&
    next.from - to === 1 &&
    lexicon.or.has(tokens.lower[to] ?? '')
  );
}

/** Kinds that a case of what is told of may be. */
export const CASES: ReadonlySet<string> = new Set([
  'people-infected',
  'people-injured',
  'people-in-hospital',
  'people-affected',
  'people-dead',
]);

/** Kinds of which a report goes on telling with bare numbers ("Some 4,300 sleep in schools"). */
const GOES_ON: ReadonlySet<string> = new Set(['people-displaced', 'people-evacuated', 'people', 'protesters']);

/** So many times as many as in the sentence before are something else ("Nine died. The stadium holds 1,400."). */
const MOST = 10;

/** Whether "cases" are counted: by the noun itself, or by a bare number behind it ("New cases: 256"). */
function namesCases({ sentence, lexicon, analysis: { tokens } }: Scanned, { quantity, from, to }: Placed): boolean {
  if (quantity.kind !== undefined) return false;
  if (quantity.unit !== undefined) return lexicon.cases.has(tokens.lower[to - 1] ?? '');
  for (let i = sentence.from; i < from; i++) if (lexicon.cases.has(tokens.lower[i] ?? '')) return true;
  return false;
}

/** Kinds that a number without a noun may go on counting: living beings, homes and machines, no money and no shares. */
const CARRIED = /^(people|protesters|troops|attackers|households|premises|vehicles|vessels|aircraft)/;

/** Whether the number is the subject at the head of its sentence: "Roughly 4,300 sleep in schools". */
function opens({ sentence, analysis: { tokens } }: Scanned, { from, to }: Placed): boolean {
  const next = tokens.kind[to];
  return from === sentence.from && next === TokenKind.word;
}

/** Things of which a state is told as of persons («пострадали более 920 предприятий»), and waves that are attacks. */
function sortOf(scanned: Scanned, figure: Placed): Counted | undefined {
  const { kind } = figure.quantity;
  if (TREATED.has(kind ?? '')) {
    // "two of the injured died in hospital"
    const died = scanned.topics.find(({ topic, from }) => topic === 'dead' && isAlone(scanned, figure, from));
    const { tokens } = scanned.analysis;
    const words = quantityWords(scanned.sentence.language.quantities);
    const hospital = scanned.topics.find(
      ({ topic, from, to }) =>
        topic === 'in-hospital' &&
        !isRefused(tokens, { topic, from, to }, words) &&
        isAlone(scanned, figure, from) &&
        !isOfOther(scanned, figure, from) &&
        // "58 were hurt, of them in hospital: 22"
        !scanned.ofThem.some((hit) => hit.from >= figure.to && hit.to <= from),
    );
    if (died && hospital && died.from < hospital.from && died.from >= figure.to)
      return { counts: 'people-dead', basis: 'stated', because: `counts ${quote(scanned, died)}` };
    if (hospital)
      return { counts: 'people-in-hospital', basis: 'stated', because: `the injured in ${quote(scanned, hospital)}` };
  }
  if (kind === 'waves') {
    const attack = scanned.topics.find(({ topic }) => topic === 'attack' || topic === 'attackers');
    return attack && { counts: 'attack-waves', basis: 'stated', because: `waves of ${quote(scanned, attack)}` };
  }
  const harmed = kind === 'premises' || kind === 'vehicles';
  const suffers = ({ topic, from }: TopicHit): boolean =>
    (topic === 'injured' || topic === 'affected') &&
    isAlone(scanned, figure, from) &&
    !scanned.figures.some((other) => other !== figure && from >= other.from && from <= other.to);
  if (kind === undefined || !(HARMED.has(kind) || (harmed && scanned.topics.some(suffers)))) return undefined;
  const own = scanned.topics.find(
    ({ topic, from, to }) => from >= figure.from && to <= figure.to && THINGS[topic] !== undefined,
  );
  const counts = own && THINGS[own.topic];
  return own && counts ? { counts, basis: 'stated', because: `counts ${quote(scanned, own)}` } : undefined;
}

/** Whether a noun names a group of its own («было 36 пассажиров»): it is no other number of those counted before. */
const namesOthers = ({ populations }: Scanned, { from, to }: Placed): boolean =>
  populations.some((hit) => hit.from >= from && hit.to <= to);

/** "Three were slightly hurt, a fourth was taken to hospital": another subject behind the comma, and a verb between. */
function isOfOther({ lexicon, analysis: { tokens } }: Scanned, { to }: Placed, hospital: number): boolean {
  for (let i = to; i < hospital; i++)
    if (tokens.word[i] === ',' && lexicon.ordinals.has(tokens.lower[i + 2] ?? '')) return true;
  return false;
}

/** A bare number in a list with others: "27 Menschen, in Wanadsor 14", "nicht 800 oder 1.000 Menschen, sondern 640". */
function besideNumber(
  { analysis: { tokens }, figures, lexicon, topics: hits }: Scanned,
  figure: Placed,
  last: { readonly figure: Placed; readonly counted: Counted } | undefined,
): Counted | undefined {
  const next = figures[figures.indexOf(figure) + 1];
  const nextKind = next?.quantity.kind;
  // "46 cases and 4 deaths": a noun of its own is counted for itself
  const shared = figure.quantity.unit === undefined || figure.quantity.unit === next?.quantity.unit;
  if (
    next &&
    shared &&
    !isWeak(nextKind) &&
    next.from - figure.to <= 1 &&
    lexicon.or.has(tokens.lower[figure.to] ?? '')
  )
    return { counts: nextKind ?? '', basis: 'carried', because: 'counts what the number beside it does' };
  if (!last?.counted.counts || figure.from - last.figure.to > LIST) return undefined;
  if (hits.some((hit) => hit.from > last.figure.to && hit.to <= figure.from && isPersons(hit.topic))) return undefined;
  for (let i = last.figure.to; i < figure.from; i++)
    if (lexicon.or.has(tokens.lower[i] ?? '') || tokens.word[i] === ',')
      return { counts: last.counted.counts, basis: 'carried', because: 'counts what the number before it does' };
  return undefined;
}
