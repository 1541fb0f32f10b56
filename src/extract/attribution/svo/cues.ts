import type { CueForm, CueVerb } from '../../../language/shared/cue-verbs.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { isBreak, isUtterance } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import type { SvoCue } from './cue.ts';
import { isNominal, isNumber, isSeveral, isVerb, phraseAt } from './phrase.ts';
import { isSpeaker } from './subject.ts';

/** Most cues of one unit: more stand in no prose. */
const MOST = 120;

/** Longest name of a speaker before a verb that may be a noun, in tokens. */
const LONGEST_NAME = 12;

/** Most words of a verb group before its verb. */
const GROUP = 5;

/** The cue verbs of a unit outside its utterances, by position. */
export function svoCues(scene: Scene, unit: Unit): readonly SvoCue[] {
  const out: SvoCue[] = [];
  for (let i = unit.from; i < unit.last && out.length < MOST; i++) {
    const quote = scene.quoted[i] ?? -1;
    if (quote >= 0 && !betweenDashes(scene, i)) continue;
    const forms = unit.data.verbs.get(scene.tokens.lower[i] ?? '');
    if (!forms || (scene.tags[i] ?? 0) & Tag.title) continue;
    const cue = cueAt(scene, unit, i, forms);
    if (!cue || isBeside(scene, unit, cue.from) || isNeither(scene, unit, i)) continue;
    // of "continues to insist" the second verb says what is said
    if ((out.at(-1)?.main ?? -1) >= cue.from) out.pop();
    out.push(cue);
  }
  return out;
}

/** "more than the police admit": whether a word that compares opens the clause of the verb at `i`, with who speaks right behind it. */
function isBeside(scene: Scene, unit: Unit, i: number): boolean {
  const { tokens } = scene;
  for (let at = i - 1; at >= Math.max(unit.from, i - LONGEST_NAME); at--) {
    if (/^[,;:().—–]$/.test(tokens.word[at] ?? '')) return false;
    if (unit.data.svo?.beside.has(tokens.lower[at] ?? '')) return !isNumber(scene, at + 1);
  }
  return false;
}

/** Tokens between "neither" and the second of its verbs: "neither confirm nor deny", "neither confirmed nor explicitly denied". */
const NEITHER = 5;

/** "would neither confirm nor deny it": what nobody does, and is no answer; "neither A nor B denied it" is one. */
function isNeither({ tokens, tags }: Scene, unit: Unit, i: number): boolean {
  if (!unit.data.svo?.bareClauses || !unit.data.answers.verbs.has(lemmaAt(unit, tokens.lower[i] ?? ''))) return false;
  for (let at = i - 1; at >= Math.max(unit.from + 1, i - NEITHER); at--) {
    if (!unit.data.nobody.first.has(tokens.lower[at] ?? '')) continue;
    if (at === i - 1) return true;
    const joined = tags[i - 1] ?? 0;
    return (joined & (Tag.coordinator | Tag.adverb)) !== 0 && unit.data.verbs.has(tokens.lower[at + 1] ?? '');
  }
  return false;
}

const lemmaAt = ({ data }: Unit, lower: string): string => data.verbs.get(lower)?.[0]?.verb.lemma ?? '';

/** «…, — говорит X. — …»: whether a frame begins at `i` inside quotation marks. */
const betweenDashes = (scene: Scene, i: number): boolean =>
  /^[—–-]$/.test(scene.tokens.word[i - 1] ?? '') && /^[,!?…]$/.test(scene.tokens.word[i - 2] ?? '');

function groupStart(scene: Scene, unit: Unit, i: number): number {
  let at = i;
  const floor = Math.max(unit.from, i - GROUP);
  while (at > floor) {
    const tag = scene.tags[at - 1] ?? 0;
    if (!(tag & (Tag.adverb | Tag.auxiliary | Tag.modal | Tag.infinitive | Tag.negation)) || tag & Tag.coordinator)
      break;
    at--;
  }
  return at;
}

const has = (scene: Scene, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (words.has(scene.tokens.lower[i] ?? '')) return true;
  return false;
};

function cueAt(scene: Scene, unit: Unit, i: number, forms: readonly CueForm[]): SvoCue | null {
  const { tokens, tags } = scene;
  const from = groupStart(scene, unit, i);
  let auxiliary = false;
  let modal = false;
  let to = false;
  for (let k = from; k < i; k++) {
    const tag = tags[k] ?? 0;
    if (tag & Tag.auxiliary) auxiliary = true;
    if (tag & Tag.modal) modal = true;
    if (tag & Tag.infinitive) to = true;
  }
  const perfect = has(scene, from, i, unit.data.perfect);
  const passive = has(scene, from, i, unit.data.passive);
  const bare = !auxiliary && !modal && !to;
  if (bare && (tags[i] ?? 0) & Tag.noun && !readsAsVerb(scene, unit, i, from)) return null;
  for (const { verb, form } of forms) {
    if (verb.particle.some((word, k) => tokens.lower[i + 1 + k] !== word)) continue;
    // "puts it at 15" tells a figure, "as he puts it" words
    if (
      verb.particle.length &&
      verb.takes.has('quotation') &&
      unit.data.svo?.putAt.has(tokens.lower[i + 1 + verb.particle.length] ?? '') &&
      isNumberNear(scene, unit, i + 2 + verb.particle.length)
    )
      continue;
    const start = unit.data.svo?.bareClauses ? from : Math.max(from, i);
    const make = (as: SvoCue['form']): SvoCue => ({
      verb,
      from,
      start,
      to: i + 1 + verb.particle.length,
      main: i,
      form: as,
    });
    switch (form) {
      case 'participle':
        if (perfect && !(passive && has(scene, from, i, unit.data.svo?.forms.been ?? NONE))) return make('finite');
        if (passive || perfect || isAsReported(scene, unit, i, from)) return make('passive');
        break;
      case 'gerund':
        if (auxiliary || tellsInHeadline(scene, unit, from)) return make('finite');
        if (opensGerund(scene, unit, from)) return make('gerund');
        break;
      case 'infinitive':
        if (phaseBefore(scene, unit, from)) {
          const phase = phaseStart(scene, unit, from);
          return { ...make('finite'), from: phase, ...(unit.data.svo?.bareClauses && { start: phase }) };
        }
        if (to) return make('infinitive');
        if (modal || (auxiliary && !perfect && !passive)) return make('finite');
        break;
      case 'finite':
        if (
          bare &&
          ((unit.data.svo?.bareClauses === true &&
            (isPlural(scene, unit, i, from) ||
              isBelieved(scene, unit, i, forms) ||
              isUnattributive(scene, unit, i, from) ||
              isAsked(scene, unit, i, verb))) ||
            (tags[from - 1] ?? 0) & Tag.preposition ||
            namesCount(scene, unit, i))
        )
          break;
        if (bare) return make('finite');
        break;
      case 'subjunctive':
        break;
    }
  }
  return null;
}

/** "at 15", "at more than 15". */
function isNumberNear(scene: Scene, unit: Unit, i: number): boolean {
  for (let at = i; at < Math.min(unit.last, i + 4); at++) if (isNumber(scene, at)) return true;
  return false;
}

/** Whether its ending makes a third person of a verb. */
const isThird = ({ data }: Unit, lower: string): boolean => data.svo?.forms.thirdPerson.test(lower) === true;

/** "continues to insist", "продолжает настаивать": whether a verb right before `i` only says how far the deed has come. */
const phaseBefore = ({ tokens }: Scene, { from, data }: Unit, i: number): boolean =>
  i - 1 > from && data.svo?.phases.test(tokens.lower[i - 1] ?? '') === true;

const phaseStart = (scene: Scene, unit: Unit, i: number): number => groupStart(scene, unit, i - 1);

const NONE: ReadonlySet<string> = new Set();

/** "two volunteers are missing", "60 volunteers and": a plural before its verb or behind a number, not a third person. */
function isPlural({ tokens, tags }: Scene, unit: Unit, i: number, from: number): boolean {
  const lower = tokens.lower[i] ?? '';
  if (!isThird(unit, lower) || (tags[from - 1] ?? 0) & Tag.pronoun || unit.data.svo?.forms.onlyThird.has(lower))
    return false;
  if (/^\d/.test(tokens.word[from - 1] ?? '') && tokens.word[from - 1] !== '1') return true;
  const after = tags[i + 1] ?? 0;
  // "denies having received it"
  if (unit.data.svo?.forms.gerunds.test(tokens.lower[i + 1] ?? '')) return false;
  return (after & (Tag.auxiliary | Tag.modal)) !== 0 && !(after & Tag.noun);
}

/** "three people feared missing turned up": a participle with the state that is believed of those before it, and no thing behind. */
function isBelieved({ tokens, tags }: Scene, unit: Unit, i: number, forms: readonly CueForm[]): boolean {
  if (!unit.data.svo?.believed.has(tokens.lower[i + 1] ?? '') || !forms.some(({ form }) => form === 'participle'))
    return false;
  let end = i + 2;
  // "reported shot dead"
  if (unit.data.svo.believed.has(tokens.lower[end] ?? '')) end++;
  const next = tags[end] ?? 0;
  return end >= unit.last || !(next & Tag.noun) || (next & (Tag.verb | Tag.preposition | Tag.auxiliary)) !== 0;
}

/** "Cumulative suspected cases: 1,846": a past form with its noun before the colon of a count. */
function namesCount(scene: Scene, unit: Unit, i: number): boolean {
  const { tokens } = scene;
  if (!unit.data.svo?.bareClauses || !unit.data.svo.forms.pasts.test(tokens.lower[i] ?? '')) return false;
  let at = i + 1;
  while (at < i + 3 && isNominal(scene, at) && !isNumber(scene, at)) at++;
  return at > i + 1 && tokens.word[at] === ':' && isNumber(scene, at + 1);
}

/** ", asked about it, said": a participle behind a comma, of one who was asked or told. */
function isAsked({ tokens, tags }: Scene, unit: Unit, i: number, verb: CueVerb): boolean {
  if (
    tokens.word[i - 1] !== ',' ||
    !verb.takes.has('addressee') ||
    !unit.data.svo?.forms.pasts.test(tokens.lower[i] ?? '')
  )
    return false;
  const next = tokens.lower[i + 1] ?? '';
  return (
    unit.data.complementisers.has(next) ||
    (((tags[i + 1] ?? 0) & Tag.preposition) !== 0 && !((tags[i + 1] ?? 0) & Tag.determiner))
  );
}

/** "the reported deal", "documents cited by": a past form that belongs to a noun. */
function isUnattributive(scene: Scene, unit: Unit, i: number, from: number): boolean {
  const before = scene.tags[from - 1] ?? 0;
  // "said by phone" is told by its subject
  if (unit.data.svo?.by.has(scene.tokens.lower[i + 1] ?? ''))
    return unit.data.svo.means.has(scene.tokens.lower[i + 2] ?? '') !== true;
  return (before & Tag.determiner) !== 0 && !(before & Tag.pronoun) && !(before & Tag.noun);
}

/** "as reported by X": a participle right behind "as" with who said it behind it. */
const isAsReported = ({ tokens }: Scene, { data }: Unit, i: number, from: number): boolean =>
  from === i && data.asWords.has(tokens.lower[i - 1] ?? '') && data.svo?.by.has(tokens.lower[i + 1] ?? '') === true;

/** "As the Daily Star reports, …": whether a verb of one ends the frame that "as" opens. */
function closesAs({ tokens }: Scene, unit: Unit, i: number, from: number): boolean {
  if (unit.data.svo?.bareClauses !== true || tokens.word[i + 1] !== ',' || !isThird(unit, tokens.lower[i] ?? ''))
    return false;
  for (let at = from - 1; at >= Math.max(unit.from, from - LONGEST_NAME); at--) {
    if (unit.data.asWords.has(tokens.lower[at] ?? '')) return at < from - 1;
    if (/^[,;:().—–]$/.test(tokens.word[at] ?? '')) return false;
  }
  return false;
}

/** Whether a form that is a noun as well has a subject before it and a complement behind it. */
function readsAsVerb(scene: Scene, unit: Unit, i: number, from: number): boolean {
  const { tokens, tags } = scene;
  const before = tags[from - 1] ?? 0;
  const word = tokens.lower[from - 1] ?? '';
  if (followsWords(scene, unit, i, from) || endsInverted(scene, unit, i, from)) return true;
  if (from <= unit.from || isBreak(scene, from - 1)) return false;
  if (before & Tag.pronoun && !(before & (Tag.determiner | Tag.oblique))) return true;
  if (unit.data.svo?.evidence.has(word) && shows(scene, unit, i)) return true;
  if (before & (Tag.determiner | Tag.preposition | Tag.oblique | Tag.verb)) return false;
  if (unit.data.svo?.possessive(word)) return false;
  const after = tags[i + 1] ?? 0;
  if (closesFrame(scene, unit, i, from) || closesAs(scene, unit, i, from)) return true;
  const complement =
    (after &
      (Tag.determiner | Tag.oblique | Tag.pronoun | Tag.title | Tag.infinitive | Tag.subordinator | Tag.number)) !==
      0 ||
    (scene.quoted[i + 1] ?? -1) >= 0 ||
    (after & (Tag.preposition | Tag.number)) !== 0;
  if (!complement) return false;
  // "Aid groups now count 8,000 displaced"
  if (
    isNumber(scene, i + 1) &&
    isSeveral(unit, word) &&
    !isThird(unit, tokens.lower[i] ?? '') &&
    unit.data.speakers.test(word)
  )
    return true;
  // "the defence ministry reports 14 deaths", "the union claims to have counted 14"
  if (unit.data.speakers.test(word) && isSeveral(unit, tokens.lower[i] ?? '') && !isThird(unit, word)) {
    if (isNumber(scene, i + 1)) return true;
    if (after & Tag.infinitive && unit.data.perfect.has(tokens.lower[i + 2] ?? '')) return true;
  }
  if (from - 1 === unit.from && isSeveral(unit, word) && !isThird(unit, tokens.lower[i] ?? '')) return true;
  // a plain form has several as its subject: "a Reed tweet", but "Hale and Reed tweet"
  const acronym = /^\p{Lu}{3,}$/u.test(tokens.word[from - 1] ?? '') && tokens.word[i] === tokens.lower[i];
  if (before & Tag.title || acronym)
    return isThird(unit, tokens.lower[i] ?? '') || isThird(unit, word) || joined(scene, unit, from);
  const opens = unit.data.svo?.openers.has(tokens.lower[i + 1] ?? '') === true;
  if (opens && isNominal(scene, from - 1) && (from < i || isSeveral(unit, word) || unit.data.speakers.test(word)))
    return !unit.data.nouns.has(word);
  const owned =
    unit.data.svo?.possessive(tokens.lower[from - 2] ?? '') === true && isThird(unit, tokens.lower[i] ?? '');
  if (owned && isNominal(scene, from - 1) && unit.data.speakers.test(word) && after & Tag.determiner) return true;
  let head = from - 2;
  // "the village head reports"
  const floor =
    unit.data.speakers.test(word) && isThird(unit, tokens.lower[i] ?? '') && !isThird(unit, word) ? from - 4 : from - 2;
  while (
    head > Math.max(floor, unit.from) &&
    (tags[head] ?? 0) & (Tag.noun | Tag.adjective) &&
    !((tags[head] ?? 0) & Tag.determiner)
  )
    head--;
  return (tags[head] ?? 0) !== 0 && isNominal(scene, from - 1) && ((tags[head] ?? 0) & Tag.determiner) !== 0;
}

/** "“They counted it,” jokes Reed": right behind verbatim words, with a name or a noun phrase behind it. */
function followsWords(scene: Scene, unit: Unit, i: number, from: number): boolean {
  const { tokens, tags } = scene;
  const mark = tokens.word[from - 1] === ',' ? from - 2 : from - 1;
  if (from !== i || mark <= unit.from || tokens.kind[mark] !== TokenKind.quote) return false;
  const quotation = scene.quotations[scene.quoted[mark] ?? -1];
  if (quotation?.to !== mark + 1 || !isUtterance(scene, scene.quoted[mark] ?? -1)) return false;
  return isThird(unit, tokens.lower[i] ?? '') && ((tags[i + 1] ?? 0) & (Tag.title | Tag.determiner)) !== 0;
}

/** ", fears our coordinator.", ", claims the union.": behind a comma, with an article and one who speaks behind it, and the end of the sentence. */
function endsInverted({ tokens, tags }: Scene, unit: Unit, i: number, from: number): boolean {
  if (from !== i || tokens.word[i - 1] !== ',' || !unit.data.svo?.bareClauses || !isThird(unit, tokens.lower[i] ?? ''))
    return false;
  if (!((tags[i + 1] ?? 0) & Tag.determiner)) return false;
  let speaks = false;
  for (let at = i + 2; at < Math.min(unit.last, i + LONGEST_NAME); at++) {
    speaks ||= unit.data.speakers.test(tokens.lower[at] ?? '');
    if (tokens.word[at] === ',' && speaks) return true;
    if ((tags[at] ?? 0) & (Tag.auxiliary | Tag.modal | Tag.coordinator) || /^[,;:()]$/.test(tokens.word[at] ?? ''))
      return false;
  }
  return speaks && unit.last - i <= LONGEST_NAME;
}

/** "records show the pilot …": a plain form behind a plural noun that shows something, with what it shows behind it. */
function shows({ tokens, tags }: Scene, unit: Unit, i: number): boolean {
  if (isThird(unit, tokens.lower[i] ?? '')) return false;
  return ((tags[i + 1] ?? 0) & (Tag.determiner | Tag.pronoun | Tag.title | Tag.subordinator | Tag.number)) !== 0;
}

/** ", the lawyer Dana Reed estimates.", ", officials claim;": a verb at the end of its sentence, behind a comma and who speaks. */
function closesFrame(scene: Scene, unit: Unit, i: number, from: number): boolean {
  const { tokens, tags } = scene;
  if (i + 1 < unit.last && !/^[,;—–]$/.test(tokens.word[i + 1] ?? '')) return false;
  let start = from;
  while (start > unit.from && from - start < LONGEST_NAME) {
    const tag = tags[start - 1] ?? 0;
    if (isBreak(scene, start - 1) || (scene.quoted[start - 1] ?? -1) >= 0) break;
    if (!isNominal(scene, start - 1) && !(tag & (Tag.determiner | Tag.preposition))) return false;
    start--;
  }
  const closing = scene.quotations[scene.quoted[start - 1] ?? -1]?.to === start;
  if (start >= from || start <= unit.from + 2 || !(closing || tokens.word[start - 1] === ',')) return false;
  if ((tags[start] ?? 0) & (Tag.preposition | Tag.coordinator) && !((tags[start] ?? 0) & Tag.determiner)) return false;
  const several = isSeveral(unit, tokens.lower[from - 1] ?? '') && !((tags[from - 1] ?? 0) & Tag.title);
  if (several === isThird(unit, tokens.lower[i] ?? '')) return false;
  return isSpeaker(scene, unit, { from: start, to: from });
}

/** Whether a coordinator stands right before the phrase that ends at `i`. */
function joined(scene: Scene, unit: Unit, i: number): boolean {
  for (let at = i - 1; at >= Math.max(unit.from, i - 4); at--) if ((scene.tags[at] ?? 0) & Tag.coordinator) return true;
  return false;
}

/** ", saying …", "in saying", "without naming": a gerund that hangs on a clause. */
function opensGerund(scene: Scene, unit: Unit, from: number): boolean {
  if (from <= unit.from) return true;
  const before = scene.tags[from - 1] ?? 0;
  return (
    isBreak(scene, from - 1) ||
    (before & (Tag.preposition | Tag.coordinator | Tag.subordinator)) !== 0 ||
    ((scene.tags[from - 1] ?? 0) & Tag.title) !== 0
  );
}

/** "Local radio reporting 7 injured": a gerund right behind one who can speak at the head of a unit without a verb of its own. */
function tellsInHeadline(scene: Scene, unit: Unit, i: number): boolean {
  if (
    !unit.data.svo?.bareClauses ||
    i <= unit.from ||
    i - unit.from > LONGEST_NAME ||
    !isNumberNear(scene, unit, i + 1)
  )
    return false;
  const phrase = phraseAt(scene, unit, unit.from, i, { apposition: false });
  if (phrase?.to !== i || !isSpeaker(scene, unit, { from: unit.from, to: i })) return false;
  for (let at = i + 1; at < unit.last; at++) {
    const tag = scene.tags[at] ?? 0;
    if (scene.tokens.word[at] === ',') return true;
    if (tag & (Tag.subordinator | Tag.relative) && !(tag & Tag.preposition)) return true;
    if (isVerb(scene, at) && !(tag & Tag.participle)) return false;
  }
  return true;
}
