import type { Source, Time } from '../../model/index.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Analysis, Sentence } from '../analysis.ts';
import { type Anchor, anchorOf, NOTHING_TOLD, type Told } from './anchors.ts';
import { civilDate, isDate, isoDay, isoMinute } from './calendar.ts';
import { holds } from './checks.ts';
import { entryMoments, type Located } from './entries.ts';
import { cliticOf, type Grammar, grammarOf } from './grammar.ts';
import { type Acceptance, type Match, Matcher } from './match.ts';
import { isPresent } from './present.ts';
import type { Reading, Setting } from './reading.ts';
import { resolve } from './resolve.ts';
import { scan } from './scan.ts';
import { type Tense, tenseOf } from './tense.ts';

/** A time expression with the id of the rule that found it. */
export interface FoundTime {
  readonly time: Time;
  readonly rule: string;
}

/** The time expressions of the report, in the order of its text. */
export function findTimes(analysis: Analysis): readonly Time[] {
  return explainTimes(analysis).map(({ time }) => time);
}

/**
 * The time expressions of the report with the rules that found them, in the order of its text, none overlapping another.
 * Values after TIMEX3; relative ones are reckoned from `source.published`, in the
 * entries of a report that goes on from the entry's own time, and from what was told before. A date that no
 * calendar has ("31. Februar") gives none.
 */
export function explainTimes(analysis: Analysis): readonly FoundTime[] {
  const located = locate(analysis);
  const published = anchorOf(analysis.source.published?.value);
  const fallbackYear = published ? undefined : firstYear(located);
  const tenses = new Map<number, Tense>();
  const tense = (sentence: Sentence): Tense => {
    let known = tenses.get(sentence.index);
    if (known === undefined) {
      known = tenseOf(analysis, sentence, grammarOf(sentence.language.times));
      tenses.set(sentence.index, known);
    }
    return known;
  };
  const dayWise = published?.minute !== undefined || located.some(({ match }) => reckonsInDays(match));
  const momentOf = entryMoments(analysis, located, lastChange(analysis.source, published));
  const found: FoundTime[] = [];
  let told: Told = NOTHING_TOLD;
  let entry: Anchor | undefined;
  for (const { match, sentence } of located) {
    const moment = momentOf(sentence.block);
    // What one entry tells of is not what the next goes on from.
    if (moment !== entry) told = NOTHING_TOLD;
    entry = moment;
    const grammar = grammarOf(sentence.language.times);
    const isAhead = told.ahead === sentence.index;
    const setting: Setting = {
      published: moment ?? published,
      fallbackYear,
      told,
      sentence: sentence.index,
      block: sentence.block,
      tense: () => (isAhead ? 'future' : tense(sentence)),
      openWeekdays: grammar.data.openWeekdays,
      role: grammar.roles.get(analysis.tokens.lower[match.from - 1] ?? ''),
      present: match.rule.as === 'day' && isPresent(analysis, grammar, match, sentence, dayWise, tense(sentence)),
    };
    const reading = resolve(match, setting);
    if (!reading) continue;
    told = after(told, reading, match, setting);
    found.push({ time: timeOf(analysis, grammar, match, reading, found.length + 1), rule: match.rule.id });
  }
  return found;
}

/** When the newest entry of a report can have been added: its last change, else its publication. */
function lastChange({ edited }: Source, published: Anchor | undefined): Anchor | undefined {
  const changed = anchorOf(edited);
  return changed && published && changed.day >= published.day ? changed : published;
}

/** All matches of the report, block by block, in the language of the block. */
function locate(analysis: Analysis): Located[] {
  const { tokens, sentences, entries } = analysis;
  const heads = new Set(entries.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  // At the head of an entry a bare clock time needs no preposition.
  const accepts: Acceptance = (matcher, match, range) =>
    (match.rule.check === 'clock' && heads.has(match.from)) || holds(matcher, match, range);
  const starts = new Set(sentences.map(({ from }) => from));
  const matchers = new Map<Grammar, Matcher>();
  const located: Located[] = [];
  for (let first = 0; first < sentences.length; ) {
    const head = sentences[first];
    if (!head) break;
    let next = first + 1;
    while (sentences[next]?.block === head.block) next++;
    const grammar = grammarOf(head.language.times);
    let matcher = matchers.get(grammar);
    if (!matcher) {
      matcher = new Matcher(grammar, analysis, (i) => starts.has(i) || isOpening(tokens.word[i - 1] ?? ''), accepts);
      matchers.set(grammar, matcher);
    }
    let at = first;
    for (const match of scan(matcher, { from: head.from, to: sentences[next - 1]?.to ?? head.to })) {
      while (at + 1 < next && (sentences[at]?.to ?? 0) <= match.from) at++;
      if (!isTitle(tokens, match)) located.push({ match, sentence: sentences[at] ?? head });
    }
    first = next;
  }
  return located;
}

/** A word alone in quotation marks, with a capital, is what something is called: «правозащитники «Весны»», "die Zeitung „Morgen“". */
const isTitle = ({ gap, capital, kind }: Tokens, { from, to }: Match): boolean =>
  to - from === 1 &&
  capital[from] === 1 &&
  kind[from] === TokenKind.word &&
  gap[from] === Gap.none &&
  gap[to] === Gap.none &&
  kind[from - 1] === TokenKind.quote &&
  kind[to] === TokenKind.quote;

/** What a sentence may begin behind: an opening quotation mark, a colon, a dash, a bullet. */
const isOpening = (word: string): boolean => word.length === 1 && '„“"«»‚:–—•·-('.includes(word);

/** The year of the first full date: it stands in for the publication's where that is not known. */
function firstYear(located: readonly Located[]): number | undefined {
  for (const { match } of located) {
    const { year, month, day } = match.sense;
    if (year !== undefined && month !== undefined && day !== undefined && isDate(year, month, day)) return year;
  }
  return undefined;
}

/** Whether an expression shows that the report tells of single days, as news does and essays do not. */
function reckonsInDays({ rule, sense }: Match): boolean {
  if (rule.as === 'day') return sense.part !== undefined;
  if (rule.as === 'shift') return (sense.unit === 'D' && !sense.told) || sense.weekday !== undefined;
  return (
    rule.as === 'calendar' && (sense.hour !== undefined || (sense.weekday !== undefined && sense.day === undefined))
  );
}

/** What has been told once a reading stands. */
function after(told: Told, { place, type, namesYear }: Reading, { sense, rule }: Match, setting: Setting): Told {
  // What is told of an earlier time in passing ("am Tag zuvor") is not where the telling goes on from.
  if (!place || type === 'DURATION' || (sense.told && (sense.shift ?? 0) < 0)) return told;
  const { sentence, block, published } = setting;
  const isTime = place.scale === 'minute';
  const isDay = isTime || place.to - place.from === 1;
  const night = isTime && sense.part === 'NI' && sense.hour === undefined;
  const day = isTime ? Math.floor((night ? place.to : place.from) / 1440) : place.from;
  const first = isTime ? day : place.from;
  const isDate = rule.as === 'calendar' && !isTime;
  const isYear = namesYear !== undefined && rule.as === 'calendar' && sense.month !== undefined;
  const minute = sense.hour === undefined ? undefined : place.from;
  return {
    day: isDay ? day : told.day,
    minute: isDay ? minute : told.minute,
    daySentence: isDay ? sentence : told.daySentence,
    night: isDay ? night : told.night,
    start: isDate ? first : told.start,
    startSentence: isDate ? sentence : told.startSentence,
    year: isYear ? civilDate(first).year : told.year,
    yearSentence: isYear ? sentence : told.yearSentence,
    yearBlock: isYear ? block : told.yearBlock,
    ahead: isDay && published && first > published.day ? sentence : undefined,
  };
}

function timeOf({ tokens, text }: Analysis, grammar: Grammar, match: Match, reading: Reading, number: number): Time {
  const start = tokens.start[match.from] ?? 0;
  const end = (tokens.end[match.to - 1] ?? start) - cliticOf(tokens.lower[match.to - 1] ?? '', grammar.data);
  const { type, value, mod, place, basis } = reading;
  const iso = place?.scale === 'minute' ? isoMinute : isoDay;
  return {
    id: `t${number}`,
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    ...(mod && { mod }),
    ...(place && { from: iso(place.from), to: iso(place.to) }),
    basis,
  };
}
