import { languageOf } from '../../language/index.ts';
import { isState, type Topic, topics } from '../../language/shared/topics.ts';
import { formOf } from '../../text/word-forms.ts';
import type { Digest, FigureSlots, StatementDigest } from '../digest.ts';
import type { LinkedEntities } from '../linked.ts';
import { conceptsOf } from '../pivot.ts';
import { wordKeys } from '../sentence-keys.ts';
import { stemOfWord } from '../stems.ts';
import { Stretch } from '../stretch.ts';

/** A report in its place in the order of reports, with what holds for all its statements. */
export interface Setting {
  readonly order: number;
  readonly digest: Digest;
  /** Milliseconds; infinite where the report has no time. */
  readonly time: number;
  readonly home?: string;
}

/** A figure, told in one or more statements of one report (a statement may stand inside another). */
export interface FigureItem {
  readonly setting: Setting;
  readonly statements: readonly StatementDigest[];
  /** The innermost statement: the one whose speaker is nearest. */
  readonly statement: StatementDigest;
  readonly slots: FigureSlots;
  /** What is counted, as a key: kind, else the concept or the words of the unit; undefined for a bare number. */
  readonly counts?: string;
  /** It is a term of a total that the report gives. */
  readonly term: boolean;
  /** That total. */
  readonly total?: FigureSlots;
  /** The figure that it is a part of. */
  readonly whole?: FigureSlots;
  /** Others of a name, and more of them, stand beside it in one statement: "14 pupils and a teacher". */
  readonly besides?: true;
  /** The unit as a key. */
  readonly unit?: string;
  /** Milliseconds: when it holds, else when its report was published. */
  readonly time: number;
  /** The days that it holds for, where the words or their context say so: milliseconds, half-open. */
  readonly holds?: Stretch;
}

/** How many a figure says: the value, else the lower bound, without its sign; 0 where it says neither. */
export const sizeOf = ({ slots: { value, low } }: Pick<FigureItem, 'slots'>): number => Math.abs(value ?? low ?? 0);

/** Smaller numbers are met by chance. */
export const FEW_COUNTED = 5;

/** Whether a figure is told as what holds now. */
export const isCurrent = ({ slots }: Pick<FigureItem, 'slots'>): boolean => slots.role === 'current' && !slots.negated;

/** Who denies a number, or takes it back, has it from those who told it. */
export const isTakenBack = ({ slots: { role, negated } }: FigureItem): boolean => role === 'withdrawn' || negated;

/** Two who are named tell one thing differently: "the minister spoke of nine, the families of 40". */
export const onTwoNames = ({ statement: a }: FigureItem, { statement: b }: FigureItem): boolean =>
  a.speakerText !== undefined &&
  b.speakerText !== undefined &&
  (a.speaker === undefined || b.speaker === undefined ? a.speakerText !== b.speakerText : a.speaker !== b.speaker);

/** A statement without figures that are counted. */
export interface TextItem {
  readonly setting: Setting;
  readonly statement: StatementDigest;
  /** Linked entities that it names or that its words belong to, places left out. */
  readonly entities: readonly string[];
  readonly countries: readonly string[];
  /** The linked entity whose word it is. */
  readonly speaker?: string;
  readonly time: number;
}

/** Answers the country that a place lies in: of a country itself its code. */
export type CountryOf = (place: string) => string | undefined;

/** Reads it from the entities of the reports. */
export function countriesOf(digests: readonly Digest[]): CountryOf {
  const countries = new Map<string, string>();
  for (const { entities } of digests)
    for (const { geonames, country } of entities)
      if (geonames !== undefined && country !== undefined) countries.set(String(geonames), country);
  return (place) => (isCountryCode(place) ? place : countries.get(place));
}

export const isCountryCode = (place: string): boolean => /^[A-Z]{2}$/.test(place);

const unitKeys = new Map<string, string>();
const MOST_UNITS = 20_000;

/** "Firmen", "companies" and «предприятий» as one, where the lexicon knows them; else the stems of the unit's words («тоннах», «тонн»). */
function unitKey(unit: string, code: string | undefined): string {
  const asked = `${code ?? ''} ${unit}`;
  const known = unitKeys.get(asked);
  if (known !== undefined) return known;
  const language = languageOf(code);
  const words = unit.toLowerCase().split(/\s+/);
  const concepts = language ? conceptsOf(words.at(-1) ?? '', language) : [];
  const stems = language ? words.map((word) => stemOfWord(word, language)) : words;
  const key = concepts.length > 0 ? `#${Math.min(...concepts)}` : stems.join(' ');
  if (unitKeys.size >= MOST_UNITS) unitKeys.clear();
  unitKeys.set(asked, key);
  return key;
}

const DAY = 86_400_000;

function timeOfFigure({ asOf, asOfBasis }: FigureSlots, setting: Setting): number {
  const told = asOf && asOfBasis === 'stated' ? Date.parse(`${asOf.from.slice(0, 10)}T12:00:00Z`) : Number.NaN;
  if (Number.isNaN(told)) return setting.time;
  // A month or a year says less than the day of publication, where that lies in it.
  const end = Date.parse(`${asOf?.to.slice(0, 10)}T12:00:00Z`);
  if (end - told <= 7 * DAY) return told;
  return setting.time >= told && setting.time < end + 7 * DAY ? setting.time : end - DAY;
}

function holdsFor({ asOf, asOfBasis }: FigureSlots): FigureItem['holds'] {
  if (asOf === undefined || asOfBasis === 'default') return undefined;
  return new Stretch(Date.parse(asOf.from.slice(0, 10)), Date.parse(asOf.to.slice(0, 10)));
}

/** Fewer of what no topic names ("ein Zentrum", "two reasons") are no figures. */
const LEAST_COUNTED = 5;

/** The figures of a report, each once, in the order of the text. */
export function figureItems(setting: Setting): readonly FigureItem[] {
  const tellings = new Map<string, { statement: StatementDigest; slots: FigureSlots }[]>();
  for (const statement of setting.digest.statements)
    for (const slots of statement.figures) {
      const known = tellings.get(slots.quantity);
      if (known) known.push({ statement, slots });
      else tellings.set(slots.quantity, [{ statement, slots }]);
    }
  const totals = new Map<string, FigureSlots>();
  for (const { figures } of setting.digest.statements)
    for (const total of figures) for (const term of total.totalOf ?? []) totals.set(term, total);
  const wholeOf = ({ partOf }: FigureSlots): FigureSlots | undefined =>
    partOf === undefined ? undefined : tellings.get(partOf)?.[0]?.slots;
  const out: FigureItem[] = [];
  for (const told of tellings.values()) {
    const inner = told.reduce((a, b) => (length(b.statement) < length(a.statement) ? b : a));
    const { slots } = inner;
    const unit = slots.unit === undefined ? undefined : unitKey(slots.unit, setting.digest.report.language);
    const counts = slots.counts ?? unit;
    const whole = wholeOf(slots);
    const sum = totals.get(slots.quantity);
    // "on board: 142; rescued: 66": what became of some of them is a count of its own
    const total = sum?.counts === slots.counts || slots.partOf === sum?.quantity ? sum : undefined;
    if (
      slots.counts === undefined &&
      slots.unit !== undefined &&
      Math.abs(slots.value ?? slots.low ?? 0) < LEAST_COUNTED
    )
      continue;
    const holds = holdsFor(slots);
    out.push({
      setting,
      term: total !== undefined,
      ...(total && { total }),
      ...(whole && { whole }),
      ...(isBesides(inner.statement, slots) && { besides: true as const }),
      ...(unit !== undefined && { unit }),
      statements: told.map(({ statement }) => statement),
      statement: inner.statement,
      slots,
      ...(counts !== undefined && { counts }),
      time: timeOfFigure(slots, setting),
      ...(holds && { holds }),
    });
  }
  return out;
}

/** Characters between two figures of "14 pupils and a teacher". */
const BESIDES = 40;

const isBesides = ({ figures }: StatementDigest, own: FigureSlots): boolean =>
  own.population === undefined &&
  own.value !== undefined &&
  own.value > 0 &&
  own.role === 'current' &&
  own.totalOf === undefined &&
  figures.some(
    ({ counts, population, value, role, partOf, place, start, end }) =>
      counts !== undefined &&
      counts === own.counts &&
      place === own.place &&
      Math.max(start - own.end, own.start - end) <= BESIDES &&
      population !== undefined &&
      partOf === undefined &&
      role === 'current' &&
      (value ?? 0) > (own.value ?? 0),
  );

/** What the figure's event is about: as its statement says, else as its report does. */
export const causeOf = ({ statement, setting }: FigureItem): string | undefined =>
  statement.hazards[0] ?? setting.digest.setting.hazard;

const length = ({ start, end }: StatementDigest): number => end - start;

/** Fewer content words say too little to be compared, unless a topic says what happened. */
const LEAST_WORDS = 4;
const LEAST_WITH_TOPIC = 2;
/** With fewer a statement may still be what another says, but is no claim of its own. */
const LEAST_TO_JOIN = 2;

export const isEvent = (topic: string): boolean => {
  const entry = topics[topic as Topic];
  return entry !== undefined && (entry.role === 'event' || isState(topic as Topic));
};

const leastOf = ({ topics: named }: StatementDigest): number => (named.some(isEvent) ? LEAST_WITH_TOPIC : LEAST_WORDS);

/** Whether a statement has too few words to be a claim of its own. */
export const isShort = ({ statement }: TextItem): boolean => statement.stems.length < leastOf(statement);

/** The statements of a report that claim something without counting it. */
export function textItems(setting: Setting, { idOf }: LinkedEntities, countryOf: CountryOf): readonly TextItem[] {
  const { digest, time } = setting;
  const placed = new Set(digest.entities.flatMap(({ id, kind }) => (kind === 'place' ? [id] : [])));
  const out: TextItem[] = [];
  for (const statement of digest.statements) {
    if (statement.figures.some(({ counts }) => counts !== undefined && counts !== 'people')) continue;
    if (statement.stems.length < Math.min(LEAST_TO_JOIN, leastOf(statement))) continue;
    const entities = statement.entities
      .filter((id) => !placed.has(id))
      .map((id) => idOf(digest.report.id, id))
      .filter((id) => id !== undefined);
    const speaker = statement.speaker === undefined ? undefined : idOf(digest.report.id, statement.speaker);
    const countries = statement.places.map(countryOf).filter((country) => country !== undefined);
    out.push({
      setting,
      statement,
      entities: [...new Set(entities)],
      countries: [...new Set(countries)],
      ...(speaker !== undefined && { speaker }),
      time,
    });
  }
  return out;
}

const namesKnown = new WeakMap<StatementDigest, ReadonlySet<number>>();

const entitiesKnown = new WeakMap<Digest, ReadonlyMap<string, Digest['entities'][number]>>();

/** A report's entities by their ids: it may have very many. */
function entitiesOf(digest: Digest): ReadonlyMap<string, Digest['entities'][number]> {
  const known = entitiesKnown.get(digest);
  if (known) return known;
  const entities = new Map(digest.entities.map((entity) => [entity.id, entity]));
  entitiesKnown.set(digest, entities);
  return entities;
}

/** The keys of the words that name what a statement names: persons, bodies, places. */
export function nameKeys({ setting: { digest }, statement }: TextItem): ReadonlySet<number> {
  const known = namesKnown.get(statement);
  if (known) return known;
  const language = languageOf(digest.report.language);
  const keys = new Set<number>();
  const named = language ? entitiesOf(digest) : undefined;
  for (const id of statement.entities) {
    const entity = named?.get(id);
    if (!language || !entity || entity.described) continue;
    for (const name of [entity.name, ...entity.names])
      for (const word of name.split(/[^\p{L}]+/u))
        if (word !== word.toLowerCase()) for (const key of wordKeys(formOf(word), language)) keys.add(key);
  }
  namesKnown.set(statement, keys);
  return keys;
}
