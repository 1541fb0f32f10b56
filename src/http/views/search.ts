import anyAscii from 'any-ascii';
import { compareNames, type Message, type PictureStatement, type Span } from '../../index.ts';
import type { ReportCase } from '../../service/open.ts';
import type { SearchAnswer, StatementRow } from '../schemas/index.ts';
import type { Situation } from '../situation.ts';
import { type TextIndex, wordsOf } from '../text-index.ts';
import { pageOf } from './page.ts';

export interface SearchFilter {
  readonly q?: string;
  readonly source?: string;
  readonly speaker?: string;
  readonly kind?: PictureStatement['kind'];
  readonly certainty?: PictureStatement['certainty'];
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly topic?: string;
  readonly finding?: string;
  readonly language?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** Names that are compared over scripts and spellings: of the entities that most reports name. */
const NAMES_COMPARED = 3000;
const NAMES = 20;
/** Letters up to which a word may be an acronym. */
const LONGEST_ACRONYM = 6;
const REPORTS = 20;
/** Characters of a snippet before and behind the first word that was found. */
const BEFORE = 60;
const LENGTH = 200;

/** Statements, names and reports that fit. Without words all statements that pass the filters. Throws BadCursor. */
export async function searchFor(
  filter: SearchFilter,
  situation: Situation,
  index: TextIndex,
  store: ReportCase,
): Promise<SearchAnswer> {
  const q = filter.q?.trim() ?? '';
  const passes = filterOf(filter, situation);
  const found = q === '' ? situation.picture.statements : statementsOf(index.statementsWith(q), situation);
  const statements = pageOf(
    found.filter(passes),
    filter,
    ({ id }) => id,
    (statement): StatementRow => {
      const start = index.startOf(statement.id);
      return { ...situation.row(statement), ...(start !== undefined && { start }) };
    },
  );
  return {
    statements,
    names: q === '' ? [] : namesFor(q, situation),
    reports: await reportsFor(q, filter, situation, index, store),
  };
}

const statementsOf = (ids: readonly string[], situation: Situation): PictureStatement[] =>
  ids.flatMap((id) => situation.statements.get(id) ?? []);

function filterOf(filter: SearchFilter, situation: Situation): (statement: PictureStatement) => boolean {
  const { source, speaker, kind, certainty, from, to, place, topic, finding, language } = filter;
  const inFinding =
    finding === undefined
      ? undefined
      : new Set(situation.picture.findings.filter((each) => each.kind === finding).flatMap((each) => each.statements));
  return (statement) => {
    const report = situation.reports.get(statement.report);
    const at = report?.published;
    const claims = place === undefined && topic === undefined ? [] : situation.claimsOf(statement.id);
    return (
      (source === undefined || report?.outlet === source) &&
      (speaker === undefined || statement.speaker === speaker) &&
      (kind === undefined || statement.kind === kind) &&
      (certainty === undefined || statement.certainty === certainty) &&
      (language === undefined || report?.language === language) &&
      (from === undefined || (at !== undefined && at.slice(0, from.length) >= from)) &&
      (to === undefined || (at !== undefined && at.slice(0, to.length) <= to)) &&
      (place === undefined || claims.some((claim) => claim.places.includes(place) || claim.figure?.place === place)) &&
      (topic === undefined || claims.some((claim) => claim.topics.includes(topic))) &&
      (inFinding === undefined || inFinding.has(statement.id))
    );
  };
}

/** Who is named so: by the words, and over scripts and spellings. */
function namesFor(q: string, situation: Situation): SearchAnswer['names'] {
  const words = wordsOf(q);
  const sounds = soundsOf(q);
  // an acronym shares no sounds with what it stands for
  const short = words.length === 1 && q.length <= LONGEST_ACRONYM;
  const found: { readonly row: SearchAnswer['names'][number]; readonly weight: number }[] = [];
  const entities = [...situation.picture.entities].sort((a, b) => b.reports.length - a.reports.length);
  for (const [rank, { id, kind, name, names, reports }] of entities.entries()) {
    const all = [name, ...names.map(({ text }) => text)];
    const matched = all.find((each) => {
      const own = wordsOf(each);
      return words.every((word) => own.some((other) => other.startsWith(word)));
    });
    const base = { id, kind, name, reports: reports.length };
    if (matched !== undefined) found.push({ row: { ...base, matched }, weight: reports.length + 1e6 });
    else if (rank < NAMES_COMPARED && (short || all.some((each) => mayBe(sounds, each)))) {
      const same = soundsLike(q, all);
      if (same) found.push({ row: { ...base, ...same }, weight: reports.length });
    }
  }
  return found
    .sort((a, b) => b.weight - a.weight || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, NAMES)
    .map(({ row }) => row);
}

/** The first two consonants of each word in Latin letters: what spellings of one name in any script mostly share. */
const soundsOf = (name: string): ReadonlySet<string> =>
  new Set(
    anyAscii(name)
      .toLowerCase()
      .split(/[^a-z]+/)
      .map((word) =>
        word
          .replace(/[aeiouyhj]/g, '')
          .replace(/[ckqxgz]/g, 's')
          .replace(/[wf]/g, 'v')
          .slice(0, 2),
      )
      .filter((sound) => sound !== ''),
  );

const kept = new Map<string, ReadonlySet<string>>();
/** Names whose sounds are remembered. */
const KEPT = 50_000;

function mayBe(sounds: ReadonlySet<string>, name: string): boolean {
  let own = kept.get(name);
  if (!own) {
    if (kept.size >= KEPT) kept.clear();
    own = soundsOf(name);
    kept.set(name, own);
  }
  for (const sound of own) if (sounds.has(sound)) return true;
  return false;
}

function soundsLike(q: string, names: readonly string[]): { matched: string; reason?: Message } | undefined {
  for (const name of new Set(names)) {
    const { same, because } = compareNames(q, name);
    const [reason] = because;
    if (same) return { matched: name, ...(reason !== undefined && { reason }) };
  }
  return undefined;
}

async function reportsFor(
  q: string,
  filter: SearchFilter,
  situation: Situation,
  index: TextIndex,
  store: ReportCase,
): Promise<SearchAnswer['reports']> {
  if (q === '') return { items: [], next: null, total: 0 };
  const passes = (id: string): boolean => {
    const report = situation.reports.get(id);
    const { source, from, to, language } = filter;
    return (
      report !== undefined &&
      (source === undefined || report.outlet === source) &&
      (language === undefined || report.language === language) &&
      (from === undefined || (report.published ?? '').slice(0, from.length) >= from) &&
      (to === undefined || (report.published !== undefined && report.published.slice(0, to.length) <= to))
    );
  };
  const ids = index.reportsWith(q).filter(passes);
  const items: SearchAnswer['reports']['items'][number][] = [];
  for (const id of ids.slice(0, REPORTS)) {
    const report = situation.reports.get(id);
    const text = (await store.report(id))?.document.text;
    if (report && text !== undefined) items.push({ report, ...snippetOf(text, wordsOf(q)) });
  }
  return { items, next: null, total: ids.length };
}

/** The text around the first of the words, with where the words stand in it. */
function snippetOf(text: string, words: readonly string[]): { snippet: string; start: number; found: Span[] } {
  const all = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const fits = (word: string): boolean => {
    const [folded = ''] = wordsOf(word);
    return words.some((each) => folded === each || (each === words.at(-1) && folded.startsWith(each)));
  };
  const first = all.find(([word]) => fits(word));
  const start = Math.max(0, (first?.index ?? 0) - BEFORE);
  const snippet = text.slice(start, start + LENGTH);
  const found = all
    .filter(({ index, 0: word }) => index >= start && index + word.length <= start + snippet.length && fits(word))
    .map(({ index, 0: word }) => ({ start: index - start, end: index - start + word.length }));
  return { snippet, start, found };
}
