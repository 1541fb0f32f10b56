import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap } from '../../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { beginsRelative, clauseEnd, isUtterance, subjunctiveIn } from '../clause.ts';
import { trimEnd } from '../content.ts';
import type { Cue } from '../cues.ts';
import { textNamed } from '../named-sources.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { behind, subjectOf } from '../subject.ts';
import { Trigger } from '../triggers.ts';
import { turnWords } from '../turns/turn.ts';
import type { Scene, Unit } from '../unit.ts';
import { asideFrame } from './aside.ts';
import { beforeMainVerb } from './noun.ts';
import { nounOfSaying } from './source-phrase.ts';

const one = (range: TokenRange | null): readonly TokenRange[] => (range ? [range] : []);

/** "Demnach …", ", wonach …": one word that refers back to a source named before is frame, cue and speaker at once. */
export function backReferences(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens } = scene;
  const words = unit.data.verbSecond;
  const out: Candidate[] = [];
  for (let i = unit.from; i < unit.last; i++) {
    const lower = tokens.lower[i] ?? '';
    const accordingTo = i > unit.from && tokens.word[i - 1] === ',' ? relativeSource(scene, unit, i) : null;
    if (accordingTo) out.push(accordingTo);
    if (!((scene.triggers[i] ?? 0) & Trigger.back)) continue;
    const quote = scene.quoted[i] ?? -1;
    if (quote >= 0 && isUtterance(scene, quote)) continue;
    const end = trimEnd(scene, i + 1, unit.last);
    const relates = words?.relativeReferences.has(lower) === true;
    const relative = relates && tokens.word[i - 1] === ',';
    if (relates && !relative) continue;
    if (words?.temporalReferences.has(lower) && !subjunctiveIn(scene, { from: i + 1, to: end })) continue;
    const self = { from: i, to: i + 1 };
    if (relative) {
      const phrase = nounBefore(scene, unit, i - 1);
      out.push({
        kind: 'indirect',
        content: [beforeMainVerb(scene, { from: i + 1, to: end })],
        speaker: one(phrase),
        cue: [self],
        frame: [{ from: Math.max(unit.from, phrase?.from ?? i - 1), to: i + 1 }],
        addressee: [],
        rule: 'wonach',
        score: 0.85,
        unit: unit.index,
      });
      continue;
    }
    const from = behindDash(scene, unit.from, i);
    const content: TokenRange[] =
      i > from
        ? [
            { from, to: trimEnd(scene, from, i) },
            { from: i + 1, to: end },
          ]
        : [{ from: i + 1, to: end }];
    if (content.every(({ from, to }) => to - from < 2)) continue;
    out.push({
      kind: 'indirect',
      content: content.filter(({ from, to }) => to > from),
      speaker: [self],
      cue: [self],
      frame: [self],
      addressee: [],
      rule: lower,
      score: 0.88,
      unit: unit.index,
    });
  }
  return out;
}

/** Behind the last dash between blanks from `from` to `to`: in a ticker of one line each item stands for itself; `from` where none stands. */
function behindDash({ tokens }: Scene, from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (/^[-–—]$/.test(tokens.word[at] ?? '') && tokens.gap[at] !== Gap.none && tokens.gap[at + 1] !== Gap.none)
      return at + 1;
  return from;
}

/** ", nach denen …", ", laut dem …", ", denen zufolge …" behind a noun of saying: its relative clause is what it says. */
function relativeSource(scene: Scene, unit: Unit, i: number): Candidate | null {
  const { tokens, tags } = scene;
  const post =
    unit.data.postpositions.has(tokens.lower[i + 1] ?? '') &&
    !unit.data.nounPrepositions.has(tokens.lower[i + 1] ?? '');
  const before =
    unit.data.prepositions.has(tokens.lower[i] ?? '') || unit.data.nounPrepositions.has(tokens.lower[i] ?? '');
  const pronoun = post ? i : i + 1;
  if (!(post || before) || !((tags[pronoun] ?? 0) & Tag.relative) || !(post || beginsRelative(scene, unit, i)))
    return null;
  const source = nounBefore(scene, unit, i - 1);
  if (!source || !holdsNounOfSaying(scene, unit, source)) return null;
  const from = i + 2;
  const end = trimEnd(scene, from, unit.last);
  if (end - from < 2) return null;
  return {
    kind: 'indirect',
    content: [beforeMainVerb(scene, { from, to: end })],
    speaker: [source],
    cue: [{ from: post ? i + 1 : i, to: post ? i + 2 : i + 1 }],
    frame: [{ from: source.from, to: from }],
    addressee: [],
    rule: 'wonach',
    score: 0.9,
    unit: unit.index,
  };
}

function holdsNounOfSaying(scene: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + 5); at++)
    if (nounOfSaying(unit, scene.tokens.lower[at] ?? '')) return true;
  return false;
}

/** The noun phrase that ends at `end`: from its determiner, at most a dozen tokens back. */
function nounBefore(scene: Scene, unit: Unit, end: number): TokenRange | null {
  for (let at = Math.max(unit.from, end - 14); at < end; at++) {
    const phrase = nounPhrase(scene, unit, at, end, { whole: true });
    if (phrase && phrase.to === end) return { from: phrase.from, to: phrase.to };
  }
  return null;
}

/** "Wie X mitteilte, …", "…, wie X mitteilte". */
export function asFrames(scene: Scene, unit: Unit, cues: readonly Cue[]): readonly Candidate[] {
  const { tokens } = scene;
  const out: Candidate[] = [];
  for (const cue of cues) {
    const start = asWord(scene, unit, cue);
    if (
      start < 0 ||
      asksHow(scene, unit, cue, start) ||
      cue.verb.labels ||
      !(cue.verb.takes.has('clause') || cue.verb.objects.length)
    )
      continue;
    const last = (cue.tokens.at(-1) ?? cue.main) + 1;
    const end = Math.max(last, clauseEnd(scene, unit, last - 1));
    const subject = subjectOf(scene, unit, { ...cue, final: !cue.passive }, start + 1, cue.main);
    // "wie Sie wissen"
    if (subject.speaker && turnWords(unit)?.second.has(tokens.word[subject.speaker.from] ?? '')) continue;
    const cueRange = cueRanges(cue, start);
    const speaker = cue.passive
      ? one(subject.speaker)
      : one(subject.speaker ?? textNamed(scene, unit, start + 1, cue.main));
    if (start === unit.from || (start === unit.from + 1 && (scene.tags[unit.from] ?? 0) & Tag.coordinator)) {
      const from = tokens.word[end] === ',' ? end + 1 : end;
      const to = trimEnd(scene, from, unit.last);
      if (to - from < 2) continue;
      out.push({
        kind: 'indirect',
        ...(cue.verb.mode && { mode: cue.verb.mode }),
        content: [{ from, to }],
        speaker,
        cue: cueRange,
        frame: [{ from: start, to: from }],
        addressee: one(subject.addressee),
        rule: 'as-clause',
        score: 0.965,
        unit: unit.index,
      });
      continue;
    }
    if (tokens.word[start - 1] !== ',' && tokens.word[start - 1] !== '–' && (scene.quoted[start - 1] ?? -1) < 0)
      continue;
    const comma = tokens.word[start - 1] === ',' || tokens.word[start - 1] === '–' ? start - 1 : start;
    const aside = asideFrame(scene, unit, {
      frame: { from: comma, to: end },
      cue: { from: cue.main, to: cue.main + 1 },
      speaker: speaker[0] ?? { from: start, to: start },
      rule: 'as-clause',
      score: 0.92,
    });
    if (aside) out.push({ ...aside, ...(cue.verb.mode && { mode: cue.verb.mode }), speaker, cue: cueRange });
  }
  return out;
}

const cueRanges = (cue: Cue, start: number): TokenRange[] => {
  const out: { from: number; to: number }[] = [{ from: start, to: start + 1 }];
  for (const i of cue.tokens) {
    const last = out.at(-1);
    if (last && last.to === i) last.to = i + 1;
    else out.push({ from: i, to: i + 1 });
  }
  return out;
};

/** "Wie X überzeugt ist, …", "Wie im Ministerium hervorgehoben, …": a phrase or a bare participle in place of the cue verb. */
export function asPhrases(scene: Scene, unit: Unit): readonly Candidate[] {
  const start = unit.from;
  if (!unit.data.asWords.has(scene.tokens.lower[start] ?? '')) return [];
  const end = clauseEnd(scene, unit, start);
  if (scene.tokens.word[end] !== ',' || end - start > 20) return [];
  const found = closingPhrase(scene, unit, end) ?? bareParticiple(scene, unit, end);
  if (!found) return [];
  const subject = behind(scene, unit, start + 1, found.from);
  const place = subject.speaker ? null : placeOfSpeech(scene, unit, start + 1, found.from);
  const to = trimEnd(scene, end + 1, unit.last);
  // "Wie gestern bekannt wurde": on nobody's word in particular
  const impersonal = unit.data.verbSecond?.impersonalPhrases.has(scene.tokens.lower[found.from] ?? '');
  if (to - end < 3 || (!subject.speaker && !place && !impersonal)) return [];
  return [
    {
      kind: 'indirect',
      content: [{ from: end + 1, to }],
      speaker: one(subject.speaker ?? place),
      cue: [{ from: start, to: start + 1 }, found],
      frame: [{ from: start, to: end + 1 }],
      addressee: [],
      rule: 'as-phrase',
      score: 0.88,
      unit: unit.index,
    },
  ];
}

function closingPhrase(scene: Scene, unit: Unit, end: number): TokenRange | null {
  let to = end;
  while (to > unit.from && (scene.tags[to - 1] ?? 0) & Tag.auxiliary) to--;
  if (to === end) return null;
  const phrase = unit.data.phrases.find((words) =>
    words.every((word, k) => scene.tokens.lower[to - words.length + k] === word),
  );
  return phrase ? { from: to - phrase.length, to: end } : null;
}

function bareParticiple(scene: Scene, unit: Unit, end: number): TokenRange | null {
  const forms = unit.data.verbs.get(scene.tokens.lower[end - 1] ?? '');
  return forms?.some(({ form, verb }) => form === 'participle' && verb.takes.has('clause'))
    ? { from: end - 1, to: end }
    : null;
}

/** "im Ministerium": a body that is named as the place where something was said. */
function placeOfSpeech(scene: Scene, unit: Unit, from: number, to: number): TokenRange | null {
  for (let at = from; at < to; at++) {
    if (!((scene.tags[at] ?? 0) & Tag.preposition) || !unit.data.verbSecond?.places.has(scene.tokens.lower[at] ?? ''))
      continue;
    const phrase = nounPhrase(scene, unit, at + 1, to);
    if (phrase && phrase.kind !== 'pronoun') return { from: phrase.from, to: phrase.to };
  }
  return null;
}

/** "So das Innenministerium.": a sentence that only says whose word the one before it was. */
function soSentence(scene: Scene, unit: Unit, previous: Unit): readonly Candidate[] {
  if (!unit.data.soWords.has(scene.tokens.lower[unit.from] ?? '') || unit.last - unit.from > 25) return [];
  const phrase = nounPhrase(scene, unit, unit.from + 1, unit.last);
  if (!phrase?.nominative || phrase.to !== unit.last) return [];
  return [
    {
      kind: 'indirect',
      content: [{ from: previous.from, to: previous.to }],
      speaker: [{ from: phrase.from, to: phrase.to }],
      cue: [{ from: unit.from, to: unit.from + 1 }],
      frame: [{ from: unit.from, to: unit.last }],
      addressee: [],
      rule: 'so-sentence',
      score: 0.85,
      unit: unit.index,
    },
  ];
}

/** The "wie" that opens the clause of a cue in last place; -1 where it is another clause. */
function asWord(scene: Scene, unit: Unit, cue: Cue): number {
  const floor = Math.max(unit.from, cue.main - 40);
  for (let at = cue.main - 1; at >= floor; at--) {
    const word = scene.tokens.word[at] ?? '';
    if ((scene.triggers[at] ?? 0) & Trigger.as) {
      const opens =
        at === unit.from ||
        scene.tokens.word[at - 1] === ',' ||
        scene.tokens.word[at - 1] === '–' ||
        (scene.quoted[at - 1] ?? -1) >= 0 ||
        ((scene.tags[at - 1] ?? 0) & Tag.coordinator) !== 0;
      return opens &&
        !unit.data.verbSecond?.comparing.has(scene.tokens.lower[at + 1] ?? '') &&
        !unit.data.complementisers.has(scene.tokens.lower[at + 1] ?? '')
        ? at
        : -1;
    }
    if (word === ';' || word === ':') return -1;
    const quote = scene.quoted[at] ?? -1;
    if (quote >= 0 && isUtterance(scene, quote)) return -1;
    if ((scene.triggers[at] ?? 0) & Trigger.complementiser) return -1;
  }
  return -1;
}

/** "…, wie sie das behaupten konnte": a question, not a frame. */
const asksHow = (scene: Scene, unit: Unit, { main }: Cue, start: number): boolean =>
  start > unit.from && unit.data.verbSecond?.abilities.test(scene.tokens.lower[main + 1] ?? '') === true;

/** The words in marks that are all of a unit; null where it holds more. */
function onlyWords(scene: Scene, unit: Unit): TokenRange | null {
  const [index] = unit.quotations;
  if (index === undefined || !isUtterance(scene, index)) return null;
  const { from, to } = scene.quotations[index] ?? unit;
  return from === unit.from && to >= unit.last ? { from, to: Math.min(to, unit.to) } : null;
}

/** "Das teilte X mit.", "Dies geht aus … hervor.": the content is the sentence before, and the pointing word itself. */
export function pointedBack(scene: Scene, unit: Unit, cues: readonly Cue[]): readonly Candidate[] {
  const previous = scene.units[unit.index - 1];
  if (!previous || previous.block !== unit.block) return [];
  if (!unit.data.pointers.has(scene.tokens.lower[unit.from] ?? '')) return soSentence(scene, unit, previous);
  const second = unit.from + 1;
  const cue = cues.find(({ finite }) => finite === second);
  const evident = unit.data.verbSecond?.evident;
  const isEvident =
    evident?.verbs.has(scene.tokens.lower[second] ?? '') === true &&
    scene.tokens.lower[unit.last - 1] === evident.particle;
  if (!cue && !isEvident) return [];
  if (cue && (!cue.verb.takes.has('clause') || unit.data.stances?.has(cue.verb.lemma))) return [];
  // "Das hat Brandt nicht gesagt": whose word the sentence before is not
  for (let i = second; cue && i < unit.last; i++)
    if ((scene.tags[i] ?? 0) & Tag.negation && (scene.quoted[i] ?? -1) < 0) return [];
  const subject = cue ? subjectOf(scene, unit, cue, unit.from, unit.last) : null;
  const speaker = isEvident
    ? (textNamed(scene, unit, second, unit.last) ?? placeOfSpeech(scene, unit, second, unit.last))
    : (subject?.speaker ?? (cue?.passive ? placeOfSpeech(scene, unit, second, unit.last) : null));
  if (!speaker || unit.last - unit.from > 40) return [];
  const words = isEvident ? null : onlyWords(scene, previous);
  return [
    {
      kind: words ? 'direct' : 'indirect',
      ...(cue?.verb.mode && { mode: cue.verb.mode }),
      content: words
        ? [words]
        : [
            { from: previous.from, to: previous.to },
            { from: unit.from, to: second },
          ],
      speaker: [speaker],
      cue: cue
        ? cueRanges(cue, second).slice(1)
        : [
            { from: second, to: second + 1 },
            { from: unit.last - 1, to: unit.last },
          ],
      frame: [{ from: second, to: cue ? clauseEnd(scene, unit, cue.tokens.at(-1) ?? second) : unit.last }],
      addressee: [],
      rule: 'pointing-back',
      score: 0.85,
      unit: unit.index,
    },
  ];
}
