import type { Language } from '../../language/language.ts';
import { TYPED_DASHES } from '../../text/marks.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis, Sentence } from '../analysis.ts';
import { roleAt } from '../entities/lexicon.ts';
import { genderOfGivenName } from '../given-names.ts';
import { topicOf } from '../topics.ts';
import { type Candidate, type Candidates, FAMOUS, isCapital } from './candidates.ts';
import { countryOfForm } from './context.ts';
import { foldedToken } from './fold.ts';
import { NAMESAKES } from './format.ts';
import { isCountry, type PlaceRecord } from './table.ts';

/** What must be reached to be taken for a place. The weights below were set on examples, not trained. */
const ENOUGH = 3;
/** What the towns that come later may make enough of. */
const OPEN = 1;

/** Names of this length are acronyms where countries bear them ("US", "РФ"). */
const ACRONYM = 3;

/** How well known a city must be to be meant without further evidence: by 10 · log10(population). */
function fame({ rank, alias }: PlaceRecord): number {
  if (alias === 'far') return 0;
  if (rank >= FAMOUS) return 3;
  if (rank >= 50) return 2;
  return rank >= 43 ? 1 : 0;
}

/** What a place counts for lying in a country that the report names, or that its other towns lie in: 10 · log10 of how much larger it seems. */
const NAMED = 15;
const LIKELY = 12;
/** What it loses where the name is another's own, and is only another spelling, or another name, of it. */
const BORROWED = 12;
const FOREIGN = 25;

/** Of the places that bear the name the best known, where those of the report's countries count as larger, and those that only may be called so as smaller. */
function choose(records: readonly PlaceRecord[], { countries, likely }: Candidates): PlaceRecord | undefined {
  if (records.length === 1) return records[0];
  const isOwn = records.some(({ alias }) => alias === undefined);
  let best: PlaceRecord | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const record of records) {
    const { country = '', alias } = record;
    const near = NAMESAKES.has(country) ? LIKELY : NAMED;
    const known = countries.has(country) ? near : likely.has(country) ? LIKELY : 0;
    const borrowed = alias === 'far' ? FOREIGN : alias && isOwn ? BORROWED : 0;
    const weight = record.rank + known - borrowed;
    if (weight > most) {
      best = record;
      most = weight;
    }
  }
  return best;
}

/** Marks after the name of a town that may make a date line of it, and the tokens in which one is closed. */
const DATELINE: ReadonlySet<string> = new Set(['(', '—', '–', '-', '--', ',', '/']);
const DATELINE_REACH = 8;
/** Tokens in which the header of a statement or bulletin ends. */
const HEADER = 40;
const CLOSES: ReadonlySet<string> = new Set(['(', '—', '–', '--']);

/** Rank of a city of a hundred thousand. */
const LARGE = 50;

/** Names of towns that are as long are seldom anything else, but for those of persons that towns were called after. */
const PLAIN = 6;

/** Signs before the first word of a text. */
const SIGNS = 8;

/** What stands behind a name that is set off. */
const APART: ReadonlySet<string> = new Set(['.', ',']);

/** What stands before the places of a list, and between each and its number. */
const OPENS: ReadonlySet<string> = new Set(['(', ',', ';']);

/** Tokens from a town's name to what is built there. */
const SITE = 3;

/** Words of the name of an office behind a town's. */
const OFFICE = 3;

/** Countries from which on a name says nothing of where its bearer is. */
const MANY = 3;

/** Whether towns of many countries bear the name as their own. */
const isInManyCountries = ({ records }: Candidate): boolean =>
  new Set(records.flatMap(({ alias, country }) => (alias === undefined && country ? [country] : []))).size >= MANY;

const endsIn = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** Decides candidates in the order of the text; what was once accepted counts for the next ones of that name. */
export class Judge {
  readonly #tokens: Tokens;
  readonly #sentences: readonly Sentence[];
  readonly #candidates: Candidates;
  readonly #countries: ReadonlyMap<string, number>;
  readonly #accepted = new Set<string>();
  /** Countries of the towns accepted so far. */
  readonly #near = new Set<string>();
  #lastEnd = -1;
  /** What the last one reached. */
  #last = 0;

  constructor(analysis: Analysis, candidates: Candidates) {
    this.#tokens = analysis.tokens;
    this.#sentences = analysis.sentences;
    this.#candidates = candidates;
    this.#countries = candidates.countries;
  }

  /**
   * The places that the candidates mean, one each; undefined where one means none. Those that nearly are places are decided
   * once more, with the towns that come later ("Paper mill, Kotka. … Fire crews in Kotka …").
   */
  all(found: readonly Candidate[]): readonly (PlaceRecord | undefined)[] {
    const open = new Set<Candidate>();
    const records = found.map((candidate) => {
      const record = this.#decide(candidate);
      if (!record && this.#last >= OPEN) open.add(candidate);
      return record;
    });
    if (open.size === 0 || this.#near.size === 0) return records;
    this.#lastEnd = -1;
    return records.map((record, at) => {
      const candidate = found[at];
      return record ?? (candidate && open.has(candidate) ? this.#decide(candidate) : undefined);
    });
  }

  #decide(candidate: Candidate): PlaceRecord | undefined {
    this.#last = 0;
    const sentence = this.#sentences[candidate.sentence];
    const record = choose(candidate.records, this.#candidates);
    if (!sentence || !record || this.#isLikelyUnlisted(candidate, record)) return undefined;
    if (this.#isAmbiguous(candidate, record)) return undefined;
    this.#last = this.#score(candidate, record, sentence);
    if (this.#last < ENOUGH) return undefined;
    this.#accepted.add(candidate.key);
    if (record.country && !NAMESAKES.has(record.country)) this.#near.add(record.country);
    this.#lastEnd = candidate.to;
    return record;
  }

  /**
   * Whether it is likely to be a village that the table does not have: smaller towns of several countries bear the name, none
   * of them of the report's, or one where towns are called after others ("near Taylor" in a report on British Columbia).
   */
  #isLikelyUnlisted({ records }: Candidate, { country, rank }: PlaceRecord): boolean {
    const { countries, likely } = this.#candidates;
    if (country === undefined || rank >= LARGE || countries.size + likely.size === 0) return false;
    if (countries.has(country) || likely.has(country)) return false;
    const isNamesake = NAMESAKES.has(country) && countries.size > 0;
    return isNamesake || records.some((other) => other.country !== country);
  }

  /**
   * Whether it is no better known than a capital that is one alone, nothing in the report tells of its country, and a large
   * town elsewhere bears its name ("in Hamilton": in New Zealand, Canada, Bermuda …).
   */
  #isAmbiguous({ records }: Candidate, { country = '', rank }: PlaceRecord): boolean {
    const { countries, likely } = this.#candidates;
    if (rank !== FAMOUS || countries.has(country) || likely.has(country)) return false;
    return records.some((other) => other.country !== country && !other.alias && other.rank >= LARGE);
  }

  #score(candidate: Candidate, record: PlaceRecord, { from, to, language }: Sentence): number {
    const tokens = this.#tokens;
    const { places } = language;
    const country = isCountry(record);
    const at = candidate.from;
    const word = tokens.word[at] ?? '';
    if (
      candidate.key.length <= ACRONYM &&
      country &&
      word !== word.toUpperCase() &&
      !places.shortNames.has(candidate.key)
    )
      return 0;
    const dateline = !country && this.#isDateline(at, from, candidate.to, to, places.calendar);
    if (!country && !dateline && this.#isAcronym(at, from, candidate.to, to)) return 0;
    const before = at > from && tokens.gap[at] !== Gap.blankLine ? (tokens.lower[at - 1] ?? '') : '';
    const twoBefore = at - 1 > from ? (tokens.lower[at - 2] ?? '') : '';
    const joined = candidate.to < to && tokens.gap[candidate.to] === Gap.space;
    const after = joined ? (tokens.lower[candidate.to] ?? '') : '';
    const called = before === '.' ? twoBefore : before;
    if (places.notAfter.has(called) || places.notBefore.has(after)) return 0;
    const headed =
      places.headsBefore.has(called) ||
      endsIn(called, places.headEndings) ||
      (places.linkers.has(before) && (places.headsBefore.has(twoBefore) || endsIn(twoBefore, places.headEndings)));
    const tailed = places.headsAfter.has(after);
    const locative =
      places.locative.has(before) ||
      (places.attacked.has(before) && this.#isAttack(at - 2, from, language)) ||
      (places.locative.has(twoBefore) && (country || this.#isAdjective(before, language)));
    const nameBefore = this.#isGivenName(at - 1, from);
    if (nameBefore && !locative && !headed) return 0;

    let score = country ? 4 : fame(record);
    if (headed) score += 4;
    if (dateline) score += 3;
    if (!country && this.#isOfCountry(at, from, record, language)) score += 2;
    if (tailed) score += 2;
    const ofReport = this.#countries.has(record.country ?? '') || this.#near.has(record.country ?? '');
    // "San Pedro prison": what is called after one of many
    if (!country && !ofReport && !headed && places.sitesAfter.has(after) && isInManyCountries(candidate)) return 0;
    const site =
      !country &&
      !places.wordlike.has(candidate.key) &&
      !this.#isElsewhere(candidate, record) &&
      this.#isSite(candidate.to, to, language);
    if (site) score += 3;
    if (country && this.#isInBrackets(at, from, candidate.to)) score += 2;
    if (locative) score += 2;
    if (!country && ofReport) score += 1;
    if (this.#accepted.has(candidate.key)) score += 2;
    if (this.#isListed(at, language)) score += 1;
    if (!locative && this.#isSecond(at, from, language)) score += 2;
    if (!country && this.#isRow(at, from, candidate.to)) score += 2;
    else if (!country && ofReport && this.#isApart(at, from, candidate.to, to)) score += 1;
    if (this.#isPlain(candidate, record, language)) score += 1;
    if (!country && ofReport && this.#isCounted(at, from, candidate.to, to)) score += 1;
    if (!country && !ofReport && locative && this.#isSole(candidate, language)) score += 1;
    if (places.wordlike.has(candidate.key)) score -= at === from ? 3 : 2;
    if (!candidate.basic && !country && !locative) score -= 1;
    if (!country && !site && places.articles.has(before)) score -= 2;

    const nextCapital = joined && isCapital(tokens, candidate.to);
    if (genderOfGivenName(candidate.key) !== undefined && !headed) score -= nextCapital ? 4 : locative ? 1 : 3;
    if (!places.capitalNouns) {
      if (nextCapital && !country && !tailed && !places.calendar.has(after) && !this.#isOffice(candidate.to, language))
        score -= 2;
      if (at - 1 > from && tokens.gap[at] === Gap.space && isCapital(tokens, at - 1) && !headed && !locative)
        score -= country ? 1 : 2;
    }
    return score;
  }

  /**
   * Whether it lies in none of the countries that the report names, or that its other towns lie in: a mine may bear the name
   * of a town of another continent ("the Santa Rita tin mine" in Bolivia).
   */
  #isElsewhere({ key }: Candidate, { country = '', rank }: PlaceRecord): boolean {
    const { countries, likely } = this.#candidates;
    if (rank >= FAMOUS || countries.has(country)) return false;
    const own = likely.get(country);
    if (own && (own.size > 1 || !own.has(key))) return false;
    return countries.size > 0 || likely.size > (own ? 1 : 0);
  }

  /** "der Angriff auf Talodi", "the attack on Talodi". */
  #isAttack(i: number, from: number, language: Language): boolean {
    return i >= from && topicOf(this.#tokens.form[i] ?? NO_FORM, language) === 'attack';
  }

  /** Whether the word before is a given name that the candidate would be the surname to. */
  #isGivenName(i: number, from: number): boolean {
    if (i < from || this.#tokens.gap[i + 1] !== Gap.space || !isCapital(this.#tokens, i)) return false;
    return genderOfGivenName(foldedToken(this.#tokens, i)) !== undefined;
  }

  /**
   * Whether a paragraph opens with it as agencies' reports do: with what sets it off, and a name in brackets, a date or a
   * dash soon after ("KYIV (AP) —", "Braga (dpa) -", "ЕРЕВАН, 16 октября —", "Aden/Tais (dpa)").
   */
  #isDateline(at: number, from: number, end: number, to: number, days: ReadonlySet<string>): boolean {
    const { word, gap, kind } = this.#tokens;
    const opens = at === from || (at - from === 2 && word[at - 1] === '/');
    const next = word[end] ?? '';
    if (this.#isHeader(at, from, end, to, days)) return true;
    // "Quito. Das Gesundheitsministerium …": the name alone is the first sentence of the report.
    if (this.#isFirst(at) && next === '.' && end + 1 === to && end < word.length - 1) return true;
    if (!opens || (from > 0 && (gap[from] ?? 0) < Gap.newline) || end >= to || !DATELINE.has(next)) return false;
    if (next !== ',' && next !== '/') return gap[end] !== Gap.none;
    for (let i = end + 1; i < Math.min(to, end + DATELINE_REACH); i++)
      if (CLOSES.has(word[i] ?? '') || (word[i] === '-' && gap[i] !== Gap.none) || kind[i] === TokenKind.number)
        return true;
    return false;
  }

  /** Whether nothing but signs stands before the token in the text. */
  #isFirst(at: number): boolean {
    for (let i = 0; i < at; i++)
      if (this.#tokens.kind[i] === TokenKind.word || this.#tokens.kind[i] === TokenKind.number) return false;
    return at <= SIGNS;
  }

  /** Whether it stands beside the date in the first lines of a report ("From: Police Service. Rustenburg, 3 October 2025."). */
  #isHeader(at: number, from: number, end: number, to: number, days: ReadonlySet<string>): boolean {
    const { word, kind, lower } = this.#tokens;
    if (at > HEADER || word[end] !== ',' || end + 1 >= to || !(at === from || word[at - 1] === ',')) return false;
    return kind[end + 1] === TokenKind.number || days.has(lower[end + 1] ?? '');
  }

  /** Whether an adjective of its country stands right before it or its head: "der jemenitischen Stadt Tais". */
  #isOfCountry(at: number, from: number, { country }: PlaceRecord, language: Language): boolean {
    if (!country) return false;
    for (let i = Math.max(from, at - 3); i < at; i++)
      if (countryOfForm(this.#tokens.form[i] ?? NO_FORM, language) === country) return true;
    return false;
  }

  /** Capitals among words that are not: an acronym that spells a place ("ISNA"). In a line of capitals they say nothing. */
  #isAcronym(at: number, from: number, end: number, to: number): boolean {
    const isShouted = (i: number): boolean => {
      const word = this.#tokens.word[i] ?? '';
      return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
    };
    return isShouted(at) && !(at > from && isShouted(at - 1)) && !(end < to && isShouted(end));
  }

  /** Whether the word ends as an adjective does: "im finnischen Tampere", "в турецком Измире". */
  #isAdjective(word: string, { places }: Language): boolean {
    for (let length = 2; length <= 3; length++)
      if (word.length > length + 3 && places.adjectiveEndings.has(word.slice(-length))) return true;
    return false;
  }

  /** Whether a noun for what is built stands behind it, with words between that are no names: "the Constanta grain terminal". */
  #isSite(from: number, to: number, { places }: Language): boolean {
    const { lower, gap, kind } = this.#tokens;
    for (let i = from; i < Math.min(to, from + SITE) && gap[i] === Gap.space && kind[i] === TokenKind.word; i++) {
      if (isCapital(this.#tokens, i)) return false;
      if (places.sitesAfter.has(lower[i] ?? '')) return true;
    }
    return false;
  }

  /** Whether the words say an office: "Moscow Mayor", "Barranquilla Metropolitan Police". */
  #isOffice(i: number, language: Language): boolean {
    for (let at = i; at < i + OFFICE && isCapital(this.#tokens, at); at++)
      if (roleAt(this.#tokens, at, language) !== undefined) return true;
    return false;
  }

  /** Whether it is a town in a country that the report names, under a name that is hardly anything else. */
  #isPlain({ basic, key }: Candidate, { country, geonames }: PlaceRecord, { places }: Language): boolean {
    if (geonames === undefined || country === undefined || !this.#countries.has(country)) return false;
    return basic && key.length >= PLAIN && !places.wordlike.has(key) && !NAMESAKES.has(country);
  }

  /** Whether a line opens with it and a colon: a row of a list, or a date line ("Ptuj: two dead"). */
  #isRow(at: number, from: number, end: number): boolean {
    const { word, gap } = this.#tokens;
    return word[end] === ':' && at === from && (at === 0 || (gap[at] ?? 0) >= Gap.newline);
  }

  /** Whether it stands alone in brackets behind a name ("Adré (Chad)"). */
  #isInBrackets(at: number, from: number, end: number): boolean {
    const { word } = this.#tokens;
    return at - 1 > from && word[at - 1] === '(' && word[end] === ')' && isCapital(this.#tokens, at - 2);
  }

  /** Whether signs set it off on both sides ("Paper mill, Kotka. Dead: 4"). */
  #isApart(at: number, from: number, end: number, to: number): boolean {
    const { word } = this.#tokens;
    return (at === from || word[at - 1] === ',') && (end >= to || APART.has(word[end] ?? ''));
  }

  /** Whether "and" joins it to a name behind a preposition of place ("in Minya and Asyut"). */
  #isSecond(at: number, from: number, { places, credits }: Language): boolean {
    const { lower } = this.#tokens;
    if (at - 3 < from || !credits.and.has(lower[at - 1] ?? '') || !isCapital(this.#tokens, at - 2)) return false;
    return places.locative.has(lower[at - 3] ?? '');
  }

  /** Whether it stands in a list with its number: "Ziguinchor took in 6,100, Kolda 3,900", "8 (Gyumri 6, Vanadzor 2)". */
  #isCounted(at: number, from: number, end: number, to: number): boolean {
    const { word, kind } = this.#tokens;
    if (at === from || !OPENS.has(word[at - 1] ?? '')) return false;
    const number = TYPED_DASHES.has(word[end] ?? '') || word[end] === ':' ? end + 1 : end;
    return number < to && kind[number] === TokenKind.number;
  }

  /** Whether all towns of its name lie in one country, and the name is hardly anything else. */
  #isSole({ basic, key, records }: Candidate, { places }: Language): boolean {
    if (!basic || key.length < PLAIN || places.wordlike.has(key)) return false;
    const [first] = records;
    if (!first?.country || NAMESAKES.has(first.country) || first.alias === 'far') return false;
    return records.every(({ country }) => country === first.country) && genderOfGivenName(key) === undefined;
  }

  /** Whether it follows an accepted place in a list: "Akureyri, im Norden" is none. */
  #isListed(at: number, { places }: Language): boolean {
    const gap = at - this.#lastEnd;
    if (this.#lastEnd <= 0 || gap < 1 || gap > 2) return false;
    return !places.locative.has(this.#tokens.lower[at - 1] ?? '') || this.#tokens.word[at - 2] === ',';
  }
}
