import { Tag } from '../../../language/shared/tags.ts';
import type { VerbSecondWords } from '../../../language/shared/verb-second.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { canSpeak, isSpeaker } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { beginsRelative, clauseStart, isFiniteVerb, isUtterance, subjunctiveIn } from '../clause.ts';
import { contentAt } from '../content.ts';
import { type NounPhrase, nounPhrase } from '../noun-phrase.ts';
import { phraseIndex } from '../phrase-index.ts';
import { behind, prefield, skipConnectors } from '../subject.ts';
import { Trigger } from '../triggers.ts';
import type { Scene, Unit } from '../unit.ts';
import { nounOfSaying } from './source-phrase.ts';

const one = (range: TokenRange | null): readonly TokenRange[] => (range ? [range] : []);

/** "die Behauptung, dass …", "Berichte, wonach …": a noun of saying with its content behind it. */
export function nounFrames(scene: Scene, unit: Unit): readonly Candidate[] {
  if (!(unit.triggers & Trigger.saying)) return [];
  const { tokens, tags } = scene;
  const out: Candidate[] = [];
  for (let i = unit.from; i < unit.last - 2; i++) {
    if (tokens.word[i] !== ',' && tokens.word[i] !== ':') continue;
    const noun = headBefore(scene, unit, i);
    if (noun < 0) continue;
    const content = contentAt(scene, unit, i + 1, unit.last);
    if (!content || content.form === 'plain' || beginsRelative(scene, unit, i + 1)) continue;
    if (content.form === 'that' && !unit.data.verbSecond?.that.has(tokens.lower[i + 1] ?? '')) continue;
    const start = phraseStart(scene, unit, noun);
    const clause = clauseStart(scene, unit, noun);
    const end = phraseEnd(scene, unit, noun, i);
    const named: TokenRange | null = noun + 1 < end ? { from: start, to: end } : null;
    if (content.form !== 'quotation' && unit.data.nounPrepositions.has(tokens.lower[start - 1] ?? '') && named)
      continue;
    const before = (tags[start - 1] ?? 0) & Tag.preposition ? start - 1 : start;
    const holder = named ? null : holderOf(scene, unit, clause, start);
    const tail: TokenRange[] = end < i ? [{ from: end, to: i }] : [];
    if (tail.length && !tailHolds(scene, unit, { from: clause, to: i }, i + 1)) continue;
    const subject = tail.length > 0 && isFiniteVerb(scene, end) ? { from: start, to: end } : null;
    out.push({
      kind: content.form === 'quotation' ? 'direct' : 'indirect',
      ...(unit.data.nouns.get(tokens.lower[noun] ?? '') && {
        mode: unit.data.nouns.get(tokens.lower[noun] ?? '') ?? 'speech',
      }),
      content: [content.form === 'quotation' ? content.range : beforeMainVerb(scene, content.range)],
      speaker: one(subject ?? named ?? holder?.speaker ?? null),
      cue: [
        ...(subject ? [] : holder ? verbAndNoun(holder.verb, before, noun + 1) : [{ from: start, to: noun + 1 }]),
        ...tail,
      ],
      frame: [{ from: Math.min(clause, before), to: i + 1 }],
      addressee: [],
      rule: `noun-${content.form}`,
      score: content.form === 'infinitive' ? 0.55 : 0.7,
      unit: unit.index,
    });
  }
  return out;
}

/** "X vertritt die Ansicht", "von X kam die Information": who has what the noun names, and the verb that says so. */
function holderOf(
  scene: Scene,
  unit: Unit,
  clause: number,
  noun: number,
): { readonly speaker: TokenRange; readonly verb: number } | null {
  const verb = finiteIn(scene, clause, noun);
  if (verb < 0) return holderFirst(scene, unit, clause, noun);
  const subject = prefield(scene, unit, clause, verb) ?? behind(scene, unit, verb + 1, noun).phrase;
  if (subject && subject.to <= noun && holds(scene, unit, subject))
    return { speaker: { from: subject.from, to: subject.to }, verb };
  const source = unit.data.verbSecond?.sources.has(scene.tokens.lower[clause] ?? '')
    ? nounPhrase(scene, unit, clause + 1, verb, { whole: true })
    : null;
  return source && source.to === verb ? { speaker: { from: source.from, to: source.to }, verb } : null;
}

/** Whether a subject may have a view: one that can speak, and that is not itself a saying. */
const holds = (scene: Scene, unit: Unit, subject: NounPhrase): boolean =>
  canSpeak(scene, unit, subject) &&
  (isSpeaker(scene, unit, subject) || !nounOfSaying(unit, scene.tokens.lower[subject.head] ?? ''));

/** "Einige teilen die Ansicht": the verb behind the first phrase of a clause whose form alone does not show it. */
function holderFirst(
  scene: Scene,
  unit: Unit,
  clause: number,
  noun: number,
): { readonly speaker: TokenRange; readonly verb: number } | null {
  const subject = nounPhrase(scene, unit, skipConnectors(scene, clause, noun), noun);
  if (!subject?.nominative || subject.to >= noun || !holds(scene, unit, subject)) return null;
  const tag = scene.tags[subject.to] ?? 0;
  return tag & (Tag.participle | Tag.adjective) &&
    unit.data.verbSecond?.clusters.verbs.test(scene.tokens.lower[subject.to] ?? '')
    ? { speaker: { from: subject.from, to: subject.to }, verb: subject.to }
    : null;
}

const verbAndNoun = (verb: number, from: number, to: number): TokenRange[] =>
  verb + 1 === from
    ? [{ from: verb, to }]
    : [
        { from: verb, to: verb + 1 },
        { from, to },
      ];

/** Whether verbs between a noun and its clause leave the clause to the noun: an indicative, with no new main clause behind. */
function tailHolds(scene: Scene, unit: Unit, clause: TokenRange, content: number): boolean {
  const first = scene.tokens.lower[content] ?? '';
  if (subjunctiveIn(scene, clause) || (scene.tags[content] ?? 0) & Tag.coordinator) return false;
  return unit.data.complementisers.has(first) || !((scene.tags[content] ?? 0) & Tag.subordinator);
}

const phraseEnd = (scene: Scene, unit: Unit, noun: number, comma: number): number =>
  noun + 1 === comma ? comma : (nounPhrase(scene, unit, noun, comma, { whole: true })?.to ?? comma);

/** Less the main clause that goes on behind the content: "die Behauptung, dass …, wurde nie belegt". */
export function beforeMainVerb(scene: Scene, { from, to }: TokenRange): TokenRange {
  const told = Tag.subjunctive1 | Tag.subjunctive2;
  for (let at = from + 2; at < to - 1; at++)
    if (scene.tokens.word[at] === ',' && isFiniteVerb(scene, at + 1) && !((scene.tags[at + 1] ?? 0) & told))
      return { from, to: at };
  return { from, to };
}

/** The noun of saying that heads the noun phrase before a comma; -1 where there is none near. */
function headBefore(scene: Scene, unit: Unit, comma: number): number {
  for (let at = comma - 1; at >= Math.max(unit.from, comma - 8); at--) {
    const quote = scene.quoted[at] ?? -1;
    if (quote >= 0 && isUtterance(scene, quote)) return -1;
    const tag = scene.tags[at] ?? 0;
    if (tag & Tag.noun && (scene.triggers[at] ?? 0) & Trigger.saying) {
      if (at === comma - 1) return at;
      const phrase = nounPhrase(scene, unit, at, comma, { whole: true });
      if (!phrase) return -1;
      return phrase.to === comma || onlyVerbs(scene, unit, phrase.to, comma) ? at : -1;
    }
    if (tag & (Tag.modal | Tag.subordinator) && !(tag & Tag.noun)) return -1;
  }
  return -1;
}

/** "die Forderung erhoben, dass", "Vorwürfe werden laut, dass": verbs and their particles between the noun and its clause. */
function onlyVerbs(scene: Scene, unit: Unit, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) {
    const tag = scene.tags[at] ?? 0;
    if (
      tag & Tag.noun ||
      !(
        tag & (Tag.verb | Tag.participle | Tag.auxiliary) ||
        unit.data.verbSecond?.phraseParticles.has(scene.tokens.lower[at] ?? '')
      )
    )
      return false;
  }
  return true;
}

function phraseStart(scene: Scene, unit: Unit, noun: number): number {
  let at = noun;
  while (at > unit.from && (scene.tags[at - 1] ?? 0) & (Tag.adjective | Tag.participle | Tag.number) && at > noun - 4)
    at--;
  return at > unit.from && (scene.tags[at - 1] ?? 0) & (Tag.determiner | Tag.oblique) ? at - 1 : at;
}

/** The phrase that stands at token `i`. */
const standingAt = (
  { lower }: Tokens,
  i: number,
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined => phrases.find((words) => words.every((word, k) => lower[i + k] === word));

/** "ist der Ansicht, dass …", "zeigte sich überzeugt, dass …", "wurde bekannt, dass …". */
export function phraseFrames(scene: Scene, unit: Unit): readonly Candidate[] {
  if (!(unit.triggers & Trigger.phrase)) return [];
  const { tokens, tags } = scene;
  const index = phraseIndex(unit.data).phrases;
  const words = unit.data.verbSecond;
  const out: Candidate[] = [];
  for (let i = unit.from + 1; i < unit.last; i++) {
    if (!((scene.triggers[i] ?? 0) & Trigger.phrase)) continue;
    const beginning = index.get(tokens.lower[i] ?? '');
    const phrase = beginning && standingAt(tokens, i, beginning);
    if (!phrase) continue;
    let end = i + phrase.length;
    while ((tags[end] ?? 0) & Tag.auxiliary) end++;
    const mark = tokens.word[end] ?? '';
    if (mark !== ',' && mark !== ':') continue;
    const content = contentAt(scene, unit, end + 1, unit.last);
    if (!content || content.form === 'plain') continue;
    if (content.form === 'infinitive' && !words?.infinitivePhrases.has(phrase[0] ?? '')) continue;
    if (content.form === 'that' && !words?.phraseClauses.has(tokens.lower[end + 1] ?? '')) continue;
    const verb = verbBefore(scene, unit, i);
    if (verb < 0) continue;
    const start = clauseStart(scene, unit, verb);
    const impersonal = words?.impersonalPhrases.has(phrase[0] ?? '') === true;
    if (impersonal && hasNegation(scene, unit, verb, i)) continue;
    const first = prefield(scene, unit, start, verb);
    const subject = impersonal ? null : (first ?? behind(scene, unit, verb + 1, i).phrase);
    if (first?.kind === 'pronoun' && unit.data.impersonal.has(tokens.lower[first.head] ?? '') && !impersonal) continue;
    if (!impersonal && !subject) continue;
    out.push({
      kind: content.form === 'quotation' ? 'direct' : 'indirect',
      mode: 'thought',
      content: [content.range],
      speaker: one(subject && { from: subject.from, to: subject.to }),
      cue: [
        { from: verb, to: verb + 1 },
        { from: i, to: end },
      ],
      frame: [{ from: start, to: end + 1 }],
      addressee: [],
      rule: 'phrase-clause',
      score: (tags[verb] ?? 0) & Tag.auxiliary ? 0.85 : 0.8,
      unit: unit.index,
    });
  }
  return out;
}

function hasNegation(scene: Scene, unit: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if ((scene.tags[at] ?? 0) & Tag.negation || unit.data.verbSecond?.negative.test(scene.tokens.lower[at] ?? ''))
      return true;
  return false;
}

function verbBefore(scene: Scene, unit: Unit, i: number): number {
  for (let at = i - 1; at >= Math.max(unit.from, i - 25); at--) {
    const word = scene.tokens.lower[at] ?? '';
    if (unit.data.verbSecond?.showing.has(word) && !((scene.tags[at] ?? 0) & Tag.noun)) return at;
    if (word === ';' || word === ':') return -1;
  }
  return -1;
}

/** "Der Kapitän machte zur Bedingung, dass …": any verb of one who can speak, with a clause in dass behind it. */
export function anyVerbFrames(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens } = scene;
  const words = unit.data.verbSecond;
  for (let i = unit.from + 2; i < unit.last - 3; i++) {
    if (tokens.word[i] !== ',' || !words?.that.has(tokens.lower[i + 1] ?? '')) continue;
    if (words.consequence.has(tokens.lower[i - 1] ?? '')) return [];
    const start = clauseStart(scene, unit, i - 1);
    const finite = finiteIn(scene, start, i);
    if (finite < 0) return [];
    if (!isHeld(scene, words, start, finite, i)) return [];
    const subject = prefield(scene, unit, start, finite) ?? behind(scene, unit, finite + 1, i).phrase;
    const content = contentAt(scene, unit, i + 1, unit.last);
    if (!subject || !content || !isSpeaker(scene, unit, subject)) return [];
    const last = i - 1 > finite && ((scene.tags[i - 1] ?? 0) & Tag.noun) === 0 ? [{ from: i - 1, to: i }] : [];
    return [
      {
        kind: 'indirect',
        content: [content.range],
        speaker: [{ from: subject.from, to: subject.to }],
        cue: [{ from: finite, to: finite + 1 }, ...last],
        frame: [{ from: start, to: i + 1 }],
        addressee: [],
        rule: 'any-verb-that',
        score: 0.55,
        unit: unit.index,
      },
    ];
  }
  return [];
}

/** Whether the verb of a clause can hold a clause in dass as somebody's word: in the active, without a modal, of no measure or end. */
function isHeld(scene: Scene, words: VerbSecondWords, from: number, finite: number, to: number): boolean {
  const tag = scene.tags[finite] ?? 0;
  if (tag & (Tag.modal | Tag.subjunctive1 | Tag.subjunctive2) || words.passives.has(scene.tokens.lower[finite] ?? ''))
    return false;
  if (words.copulas.has(scene.tokens.lower[finite] ?? '') && finite === from + 1 && (scene.tags[from] ?? 0) & Tag.noun)
    return false;
  for (let at = from; at < to; at++) if (words.measures.has(scene.tokens.lower[at] ?? '')) return false;
  return true;
}

function finiteIn(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isFiniteVerb(scene, at)) return at;
  return -1;
}
