import { type Analysis, analyse, type Sentence } from '../extract/analysis.ts';
import { roleOf } from '../extract/entities/lexicon.ts';
import { insideOf } from '../extract/inside.ts';
import { findTopics } from '../extract/topics.ts';
import type { Language } from '../language/language.ts';
import type { Hazard } from '../language/shared/figures.ts';
import { Tag } from '../language/shared/tags.ts';
import type { Document, Entity, Span, Statement } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import { cutAtWord } from '../text/cut.ts';
import { unwrapped, withoutQuoteMarks } from '../text/over-line.ts';
import { tokenAt } from '../text/tokens.ts';
import { NO_FORM } from '../text/word-forms.ts';
import { countryReader, homeOf, townOfOutlet } from './countries.ts';
import { creditsOf } from './credits.ts';
import type { Digest, StatementDigest } from './digest.ts';
import { eventTown } from './event-place.ts';
import { readFigures } from './figure-slots.ts';
import { findAll } from './figures/hits.ts';
import { figureLexicon } from './figures/lexicon.ts';
import type { FigureSetting } from './figures/reading.ts';
import { placeKey } from './figures/scan.ts';
import { passagesOf } from './passages.ts';
import { isManner } from './pivot.ts';
import { withRegions } from './regions.ts';
import { wordKeys } from './sentence-keys.ts';
import { stemAt } from './stems.ts';
import { toldBy } from './told-by.ts';

/**
 * What linking needs of a report, computed once when the report is added. Reads the report's text again for the words
 * of topics and causes; linear in its length, and a pure function of the report.
 */
export function digestOf(document: Document): Digest {
  const analysis = analyse(document);
  const words = readWords(analysis);
  const placed = withRegions(document, analysis);
  const named = eventTown(placed, analysis);
  const home = countryOf(placed, named) ?? homeOf(placed, analysis);
  const local =
    document.places.length === 0 ? townOfOutlet(document.outlet ?? '', analysis.sentences[0]?.language) : undefined;
  const isHome = local !== undefined && (home === undefined || home === local.country);
  const place = named ?? (isHome && local.geonames !== undefined ? String(local.geonames) : undefined);
  const country = home ?? local?.country;
  const setting = { ...(country && { country }), ...(place && { place }) };
  const hazard = mostOf(words.hazards.map(({ what }) => what));
  return {
    report: headOf(document),
    entities: entitiesOf(document, analysis),
    setting: { ...setting, ...(hazard && { hazard }) },
    statements: statementsOf(placed, analysis, words, { ...setting, ...(hazard && { hazard }) }),
    passages: passagesOf(document, analysis),
    credits: creditsOf(document, analysis),
  };
}

/** The country of the town that a report is about. */
const countryOf = ({ places }: Document, town: string | undefined): string | undefined =>
  town === undefined ? undefined : places.find(({ geonames }) => String(geonames) === town)?.country;

function headOf(document: Document): Digest['report'] {
  const { id, outlet, author, title, forwardedFrom, replyTo, published, language, origin } = document;
  return {
    id,
    ...(outlet !== undefined && { outlet }),
    ...(author !== undefined && { author }),
    ...(title === undefined ? openingOf(document) : { title }),
    ...(origin.url !== undefined && { url: origin.url }),
    ...(forwardedFrom !== undefined && { forwardedFrom }),
    ...(replyTo !== undefined && { replyTo }),
    ...(published && { published: published.value }),
    ...(language !== undefined && { language }),
    sha256: origin.sha256,
  };
}

const LONGEST_OPENING = 60;

/** The first words of the text behind what the site puts around it; none where there are none. */
function openingOf({ text, blocks }: Document): { readonly opening?: string } {
  const first = blocks.find(({ kind }) => kind !== 'furniture');
  if (!first) return {};
  const words = unwrapped(text.slice(first.start, Math.min(first.end, first.start + 4 * LONGEST_OPENING))).trim();
  return words ? { opening: cutAtWord(words, LONGEST_OPENING) } : {};
}

function entitiesOf(document: Document, analysis: Analysis): Digest['entities'] {
  const { entities, mentions, places } = document;
  const countryAt = countryReader(analysis, document);
  const placeAt = new Map(places.map((place) => [`${place.start} ${place.end}`, place]));
  const mentionsOf = new Map<string, (typeof mentions)[number][]>();
  for (const mention of mentions) {
    const known = mentionsOf.get(mention.entity);
    if (known) known.push(mention);
    else mentionsOf.set(mention.entity, [mention]);
  }
  const language = analysis.sentences[0]?.language;
  return entities.map((entity) => {
    const own = mentionsOf.get(entity.id) ?? [];
    const place = own.map(({ start, end }) => placeAt.get(`${start} ${end}`)).find((found) => found !== undefined);
    const country =
      entity.kind === 'place' ? place?.country : mostOf(own.map(countryAt).filter((found) => found !== undefined));
    return {
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      names: entity.names,
      ...(place?.geonames !== undefined && { geonames: place.geonames }),
      ...(country !== undefined && { country }),
      described: language !== undefined && isDescribed(entity, language),
      mentions: own.map(({ id }) => id),
    };
  });
}

/** Whether an entity's names only say what it is: an office or role, alone or with what it belongs to. */
function isDescribed({ kind, name, names }: Entity, language: Language): boolean {
  if (kind !== 'person' && kind !== 'group') return false;
  return [name, ...names].every((text) => {
    const words = text.split(/\s+/).filter(Boolean);
    const head = words.findIndex((word) => roleOf(word.toLowerCase(), language) !== undefined);
    if (head < 0 || words.slice(0, head).some((word) => !isSmall(word))) return words.every(isSmall);
    const next = words[head + 1];
    return next === undefined || isSmall(next) || roleOf(next.toLowerCase(), language) !== undefined;
  });
}

const isSmall = (word: string): boolean => word === word.toLowerCase();

function mostOf<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

interface Word<What extends string = string> {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly what: What;
}

/** What the words of a report name, in the order of the text. */
interface Words {
  readonly topics: readonly Word[];
  readonly hazards: readonly Word<Hazard>[];
}

function readWords(analysis: Analysis): Words {
  const { tokens } = analysis;
  const topics: Word[] = [];
  const hazards: Word<Hazard>[] = [];
  const add = <What extends string>(list: Word<What>[], what: What, from: number, to: number): void => {
    list.push({ id: String(list.length), start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0, what });
  };
  for (const { from, to, language } of analysis.sentences) {
    for (const hit of findTopics(tokens, from, to, language)) add(topics, hit.topic, hit.from, hit.to);
    for (const hit of findAll(analysis, from, to, figureLexicon(language).hazards))
      add(hazards, hit.sense, hit.from, hit.to);
  }
  return { topics, hazards };
}

/** Answers what the words in the spans name, without repeats. */
function namedIn(words: readonly Word[]): (spans: readonly Span[]) => readonly string[] {
  const inside = insideOf(words);
  return (spans) => [...new Set(inside(spans).flatMap((id) => words[Number(id)]?.what ?? []))];
}

function statementsOf(
  document: Document,
  analysis: Analysis,
  words: Words,
  setting: FigureSetting,
): readonly StatementDigest[] {
  const figuresOf = readFigures(document, analysis, setting);
  const topicsIn = namedIn(words.topics);
  const hazardsIn = namedIn(words.hazards);
  const entityOf = new Map(document.mentions.map(({ id, entity }) => [id, entity]));
  const placeOf = new Map(document.places.map((place) => [place.id, placeKey(place)]));
  const timeOf = new Map(document.times.map((time) => [time.id, time]));
  const unique = <Value>(values: readonly (Value | undefined)[]): readonly Value[] => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  const toldOf = toldBy(document, analysis);
  return document.statements.map((statement) => {
    const { id, kind, content, certainty, negated } = statement;
    const said = statement.saidAt === undefined ? undefined : timeOf.get(statement.saidAt);
    // a year or a month that is named is no day
    const saidAt = said && (/^\d{4}(?:-\d\d)?$/.test(said.value) ? said.value : (said.from ?? said.value));
    const happened = happenedIn(statement, timeOf);
    return {
      id,
      kind,
      text: wordsOf(document.text, analysis, content),
      start: content[0]?.start ?? 0,
      end: content.at(-1)?.end ?? 0,
      ...blockOf(analysis, content),
      ...toldOf(statement),
      certainty: certainty.level,
      negated,
      ...(statement.answers && { answers: statement.answers }),
      ...(saidAt !== undefined && { saidAt }),
      ...(happened && { happened }),
      topics: topicsIn(content),
      hazards: hazardsIn(content),
      places: unique(statement.places.map((place) => placeOf.get(place))),
      entities: unique(statement.mentions.map((mention) => entityOf.get(mention))),
      ...contentWords(analysis, content),
      figures: figuresOf(statement),
    };
  });
}

/** Words that only point back at what was said: "das", "об этом". */
const POINTS = Tag.determiner | Tag.pronoun | Tag.preposition | Tag.oblique;

/** The said in words, its pieces set apart, without those behind the first that only point back at it. */
function wordsOf(text: string, { tokens, sentences }: Analysis, content: readonly Span[]): string {
  const isPointer = ({ start, end }: Span): boolean => {
    const sentence = sentences[countBefore(sentences, ({ end }) => end <= start)];
    if (!sentence) return false;
    const { tags } = sentence.language.attribution;
    for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.start[i] ?? 0) < end; i++)
      if (!((tags.get(tokens.lower[i] ?? '') ?? 0) & POINTS)) return false;
    return true;
  };
  return content
    .filter((span, i) => i === 0 || !isPointer(span))
    .map(({ start, end }) => withoutQuoteMarks(text.slice(start, end)))
    .join(' … ');
}

function blockOf({ tokens, sentences }: Analysis, [first]: readonly Span[]): Pick<StatementDigest, 'block'> {
  const sentence = first && sentences[sentenceFrom(sentences, tokenAt(tokens, first.start))];
  return sentence ? { block: sentence.block } : {};
}

/** The first time in the content that can be placed. */
function happenedIn(
  { times, saidAt }: Statement,
  timeOf: ReadonlyMap<string, Document['times'][number]>,
): StatementDigest['happened'] {
  for (const id of times) {
    const time = timeOf.get(id);
    if (!time || id === saidAt || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    if (time.from !== undefined && time.to !== undefined) return { from: time.from, to: time.to };
  }
  return undefined;
}

/** Stems of the content's words, and the keys of what they tell, each once: how sure it is told is no part of it. */
function contentWords(
  { tokens, sentences }: Analysis,
  content: readonly Span[],
): Pick<StatementDigest, 'stems' | 'keys'> {
  const stems: string[] = [];
  const keys = new Set<number>();
  for (const { start, end } of content) {
    const to = tokenAt(tokens, end - 1) + 1;
    let i = tokenAt(tokens, start);
    for (let s = sentenceFrom(sentences, i); i < to; i++) {
      while (s < sentences.length - 1 && i >= (sentences[s]?.to ?? 0)) s++;
      const language = sentences[s]?.language;
      if (!language) break;
      const stem = stemAt(tokens, i, language);
      if (!stem) continue;
      stems.push(stem);
      for (const key of wordKeys(tokens.form[i] ?? NO_FORM, language)) if (!isManner(key)) keys.add(key);
    }
  }
  return { stems, keys: [...keys] };
}

/** Index of the first sentence that ends after token `i`. */
function sentenceFrom(sentences: readonly Sentence[], i: number): number {
  return countBefore(sentences, ({ to }) => to <= i);
}
