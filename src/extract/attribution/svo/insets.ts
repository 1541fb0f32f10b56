import { languageOf } from '../../../language/index.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { phraseAt as namedPhraseAt } from '../../phrases.ts';
import { countedAt } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { isBreak, isUtterance, isUttered } from '../clause.ts';
import { trimEnd } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { opensRelative } from './asides.ts';
import { turningBefore } from './content-end.ts';
import { pastHedge } from './content-object.ts';
import { isNumber, isSeveral, isVerb, phraseAt } from './phrase.ts';
import { isSpeaker, subjectBefore } from './subject.ts';

/** What a number counts, or what it does. */
const COUNTED = Tag.noun | Tag.adjective | Tag.verb | Tag.participle | Tag.auxiliary;

/** How far the ends of a part of a sentence are looked for, in tokens. */
const LONGEST = 200;

/** And the end of a relative clause behind a source. */
const LONGEST_RELATIVE = 30;

/** What sets a frame apart in a sentence. */
export interface Inset {
  /** From the first word of the frame; its end is found. */
  readonly from: number;
  /** End of the words that are surely the frame's. */
  readonly to: number;
  readonly cue: readonly TokenRange[];
  readonly speaker: TokenRange | null;
  readonly rule: string;
  readonly score: number;
}

/** "according to X", "по словам X", "согласно X": the rest of the sentence is what X said. */
export function insetFrames(scene: Scene, unit: Unit): readonly Candidate[] {
  const out: Candidate[] = [];
  for (let i = unit.from; i < unit.last; i++) {
    if (isUttered(scene, i)) continue;
    const inside = insideRelative(scene, unit, i);
    if (inside) {
      out.push(inside);
      i = (inside.content[0]?.to ?? i + 1) - 1;
      continue;
    }
    const inset = insetAt(scene, unit, i);
    if (!inset) continue;
    const made = isAside(scene, unit, inset) ? null : around(scene, unit, inset);
    if (made) out.push(made);
    i = inset.to - 1;
  }
  return unit.data.svo?.free ? countsApart(scene, unit, out) : out;
}

/** "По данным полиции, погибли пятеро, по данным больницы — семеро": a count right behind a source that stands behind another count is told by that source alone. */
function countsApart(scene: Scene, unit: Unit, found: readonly Candidate[]): readonly Candidate[] {
  const counts = ({ from, to }: TokenRange): boolean => {
    for (let at = from; at < to; at++) if (countedAt(scene, unit, at)) return true;
    return false;
  };
  const out: Candidate[] = [];
  for (const one of found) {
    const [before, behind] = one.content;
    const [frame] = one.frame;
    const last = out.at(-1);
    const dash = /^[—–-]$/.test(scene.tokens.word[(behind?.from ?? 0) - 1] ?? '');
    const apart =
      before &&
      behind &&
      frame &&
      counts(before) &&
      (dash || last) &&
      countedAt(scene, unit, pastHedge(scene, unit, behind.from));
    if (!apart) {
      out.push(one);
      continue;
    }
    if (last)
      out[out.length - 1] = {
        ...last,
        content: last.content.flatMap(({ from, to }) =>
          from >= frame.from ? [] : [{ from, to: to > frame.from ? trimEnd(scene, from, frame.from) : to }],
        ),
      };
    out.push({ ...one, content: [behind] });
  }
  return out;
}

/** "Врач, по словам которого тяжёлых нет, …": a relative clause that gives the words of the one before it. */
function insideRelative(scene: Scene, unit: Unit, i: number): Candidate | null {
  const { tokens, tags } = scene;
  const nouns = unit.data.nounPrepositions.get(tokens.lower[i] ?? '');
  if (!unit.data.svo?.free || !nouns?.has(tokens.lower[i + 1] ?? '') || tokens.word[i - 1] !== ',') return null;
  if (!((tags[i + 2] ?? 0) & Tag.relative)) return null;
  const owner = subjectBefore(scene, unit, i - 1, unit.from)?.speaker ?? { from: i + 1, to: i + 3 };
  let end = i + 3;
  while (end < Math.min(unit.last, i + LONGEST) && tokens.word[end] !== ',' && tokens.word[end] !== ';') end++;
  if (end - i < 5) return null;
  return {
    kind: 'indirect',
    content: [{ from: i + 3, to: end }],
    speaker: [owner],
    cue: [{ from: i, to: i + 2 }],
    frame: [{ from: i, to: i + 3 }],
    addressee: [],
    rule: 'inset-noun',
    score: 0.9,
    unit: unit.index,
  };
}

/** "В минздраве, по данным «Волны», считают, что …": whether the inset only says through whom another's words came. */
function isAside(scene: Scene, unit: Unit, { from, to }: Inset): boolean {
  const { word, lower } = scene.tokens;
  if (!unit.data.svo?.free || word[from - 1] !== ',' || word[to] !== ',') return false;
  const says = unit.data.verbs
    .get(lower[to + 1] ?? '')
    ?.some(({ verb, form }) => form === 'finite' && verb.takes.has('clause'));
  if (!says || !(word[to + 2] === ':' || (word[to + 2] === ',' && unit.data.svo.openers.has(lower[to + 3] ?? ''))))
    return false;
  const within =
    unit.data.svo.within.has(lower[unit.from] ?? '') && phraseAt(scene, unit, unit.from + 1, from - 1)?.to === from - 1;
  const subject = within ? null : subjectBefore(scene, unit, from - 1, unit.from, to + 1);
  return within || (subject !== null && isSpeaker(scene, unit, subject.speaker));
}

function insetAt(scene: Scene, unit: Unit, i: number): Inset | null {
  const { tokens } = scene;
  const { data } = unit;
  const lower = tokens.lower[i] ?? '';
  const fixed = data.svo?.insets.find((words) => words.every((word, k) => tokens.lower[i + k] === word));
  const length = fixed ? fixed.length : data.prepositions.has(lower) && parted(scene, unit, i) ? 1 : 0;
  if (length > 0) {
    const phrase = phraseAt(scene, unit, i + length, unit.last, { apposition: data.svo?.bareClauses === true });
    // "according to her,": a form that is a possessor as well
    const at = i + length;
    const alone =
      !phrase && data.svo?.possessors.has(tokens.lower[at] ?? '') && (at + 1 >= unit.last || isBreak(scene, at + 1));
    if (!phrase && !alone) return null;
    const to = phrase ? lessNumber(scene, unit, phrase.from, phrase.to) : at + 1;
    return {
      from: i,
      to,
      cue: [{ from: i, to: i + length }],
      speaker: { from: at, to },
      rule: 'inset',
      score: 0.93,
    };
  }
  const hearsay =
    i === unit.from && data.hearsay.find((words) => words.every((word, k) => tokens.lower[i + k] === word));
  if (hearsay && tokens.word[i + hearsay.length] === ',') {
    const words = { from: i, to: i + hearsay.length };
    return { ...words, cue: [words], speaker: words, rule: 'hearsay', score: 0.9 };
  }
  const governed = data.nounPrepositions.get(lower);
  if (!governed) return null;
  const bare = data.svo?.bareClauses === true;
  for (let at = i + 1; at < Math.min(unit.last, i + 8); at++) {
    // "by the army's own account"
    const owner = data.svo?.ownWords.has(tokens.lower[at - 1] ?? '') ? at - 2 : at - 1;
    const owns = owner > i && data.svo?.possessive(tokens.lower[owner] ?? '') === true;
    if (
      governed.has(tokens.lower[at] ?? '') &&
      (!bare || owns || data.svo?.possessors.has(tokens.lower[at - 1] ?? ''))
    ) {
      // "вице-президент по исследованиям": a field of work
      if (data.svo?.free?.fields.has(tokens.lower[at] ?? '') && data.speakers.test(tokens.lower[i - 1] ?? ''))
        return null;
      // "по словам её адвоката": a possessive stands before the one whose words they are
      const its = !bare && languageOf(unit.code)?.entities.possessives.has(tokens.lower[at + 1] ?? '') ? at + 2 : 0;
      const phrase =
        (its ? phraseAt(scene, unit, its, unit.last, { apposition: false }) : null) ??
        phraseAt(scene, unit, i + 1, unit.last, { apposition: false });
      const source = lessCount(scene, unit, at + 1, phrase?.to ?? 0);
      const owned = Math.max(at + 1, lessNumber(scene, unit, at + 1, source));
      const to = owned > at + 1 ? withSecondName(scene, unit, withRelative(scene, unit, owned)) : owned;
      return {
        from: i,
        to,
        cue: [{ from: i, to: i + 1 }],
        speaker: { from: i + 1, to },
        rule: 'inset-noun',
        score: 0.93,
      };
    }
    const part = Tag.determiner | Tag.oblique | Tag.adjective | (bare ? Tag.noun | Tag.title : 0);
    if ((at > i + 4 && !bare) || !((scene.tags[at] ?? 0) & part)) return null;
  }
  return null;
}

/** "По данным МЧС информации нет": the end of a source before the noun of a count that begins what is said. */
function lessCount({ tokens, tags }: Scene, unit: Unit, from: number, to: number): number {
  if (!unit.data.svo?.free) return to;
  for (let at = from + 1; at < to; at++) {
    const between = (tags[at - 1] ?? 0) & (Tag.preposition | Tag.adjective | Tag.coordinator);
    if (unit.data.svo.counts.test(tokens.lower[at] ?? '') && !between) return at;
  }
  return to;
}

/** "According to the ministry three people died": the end of a source before the number that begins what is said. */
function lessNumber(scene: Scene, unit: Unit, from: number, to: number): number {
  const { tags } = scene;
  for (let at = from + 1; at < to; at++)
    if (countedAt(scene, unit, at) && (tags[at - 1] ?? 0) & Tag.noun && (tags[at + 1] ?? 0) & COUNTED) return at;
  return to;
}

/** "По мнению автора, генерала Петра Орлова, …": the end of a second name in the genitive between commas; `i` where none stands. */
function withSecondName(scene: Scene, unit: Unit, i: number): number {
  const { tokens, tags } = scene;
  const genitive = unit.data.svo?.free?.genitive;
  if (!genitive || tokens.word[i] !== ',') return i;
  let named = false;
  let at = i + 1;
  for (; at < Math.min(unit.last, i + 8) && tokens.word[at] !== ','; at++) {
    const title = ((tags[at] ?? 0) & Tag.title) !== 0;
    named ||= title;
    if (!(tags[at] ?? 0) || (tags[at] ?? 0) & (Tag.verb | Tag.preposition | Tag.coordinator)) return i;
    if ((title || at === i + 1) && !genitive.test(tokens.lower[at] ?? '')) return i;
  }
  const behind = tags[at + 1] ?? 0;
  return named && at < unit.last && tokens.word[at] === ',' && !(behind & (Tag.relative | Tag.participle)) ? at : i;
}

/** Over ", которая …" and ", осмотревшего …" behind a source where commas set off every clause: up to the comma that closes it. */
export function withRelative(scene: Scene, unit: Unit, i: number): number {
  const { tokens } = scene;
  if (unit.data.svo?.bareClauses !== false || tokens.word[i] !== ',') return i;
  if (!opensRelative(scene, unit, i + 1) && !unit.data.svo.apposed.test(tokens.lower[i + 1] ?? '')) return i;
  for (let at = i + 2; at < Math.min(unit.last, i + 30); at++) if (tokens.word[at] === ',') return at;
  return i;
}

/** ", per Hale", not "per person": where a preposition has other uses as well, a comma or the head of the sentence, and a name or an article. */
const parted = ({ tokens, tags }: Scene, unit: Unit, i: number): boolean =>
  unit.data.svo?.bareClauses !== true ||
  ((i === unit.from || tokens.word[i - 1] === ',') &&
    (((tags[i + 1] ?? 0) & (Tag.determiner | Tag.title)) !== 0 || namesSpeaker({ tokens, tags }, unit, i + 1)));

/** Tokens in which a body without an article names who speaks ("per coast guard spokesperson"). */
const BODY = 4;

/** Whether a body is named without an article; "per person" is a rate, "per officials" is none. */
function namesSpeaker({ tokens, tags }: Pick<Scene, 'tokens' | 'tags'>, unit: Unit, from: number): boolean {
  for (let at = from; at < Math.min(unit.last, from + BODY) && (tags[at] ?? 0) & (Tag.noun | Tag.adjective); at++)
    if (unit.data.speakers.test(tokens.lower[at] ?? '')) return at > from || isSeveral(unit, tokens.lower[at] ?? '');
  return false;
}

/** The content around an inset: the sentence, without the commas that set it off. */
export function around(scene: Scene, unit: Unit, inset: Inset): Candidate | null {
  const { tokens } = scene;
  const speaker = inset.speaker && {
    from: inset.speaker.from,
    to: inset.speaker.to - (tokens.word[inset.speaker.to - 1] === ',' && inset.speaker.to === inset.to ? 1 : 0),
  };
  const start = partStart(scene, unit, inset.from);
  const tail = tailEnd(scene, unit, inset.to - (tokens.word[inset.to - 1] === ',' ? 1 : 0), inset.from === start);
  const relative = overRelative(scene, unit, tail);
  const frameTo = inset.from === start ? overCited(scene, unit, relative) : relative;
  const pieces: TokenRange[] = [];
  if (inset.from > start) pieces.push({ from: start, to: trimEnd(scene, start, inset.from) });
  let after = frameTo;
  if (/^[,—–]$/.test(tokens.word[after] ?? '')) after++;
  if (/^[—–]$/.test(tokens.word[after] ?? '')) after++;
  const end = pieces.length > 0 && turnsAway(scene, unit, after, true) ? after : partEnd(scene, unit, after);
  if (end > after) pieces.push({ from: after, to: end });
  const first = pieces[0];
  if (!first || pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0) < 2) return null;
  const quote = scene.quoted[first.from] ?? -1;
  const quotation = scene.quotations[quote];
  const direct =
    pieces.length === 1 &&
    quotation !== undefined &&
    isUtterance(scene, quote) &&
    quotation.from === first.from &&
    quotation.to >= first.to;
  return {
    kind: direct ? 'direct' : 'indirect',
    content: pieces,
    speaker: speaker ? [speaker] : [],
    cue: inset.cue,
    frame: [
      {
        from: inset.from > start && tokens.word[inset.from - 1] === ',' ? inset.from - 1 : inset.from,
        to: after > frameTo && inset.from <= start ? Math.min(after, frameTo + 1) : frameTo,
      },
    ],
    addressee: [],
    rule: inset.rule,
    score: inset.score,
    unit: unit.index,
  };
}

/** "As the Star reports, citing doctors, …": past whom a medium has it from, where a comma closes it; else `at`. */
function overCited({ tokens }: Scene, unit: Unit, at: number): number {
  const citing = languageOf(unit.code)?.via.citing;
  if (tokens.word[at] !== ',' || !citing || !namedPhraseAt(citing, tokens, at + 1, unit.last)) return at;
  for (let i = at + 2; i < Math.min(unit.last, at + CITED); i++) if (tokens.word[i] === ',') return i;
  return at;
}

/** Tokens from the comma before "citing" to the one behind its source. */
const CITED = 12;

/** Tokens from the comma behind a frame to the verb of what another says. */
const TURN = 12;

/** "…, according to the union, while the government says four": whether what stands from token `from` on is another's word; `same`: a pronoun may be that other. */
function turnsAway(scene: Scene, unit: Unit, from: number, same: boolean): boolean {
  for (let at = from + 2; at < Math.min(unit.last, from + TURN); at++) {
    const says = unit.data.verbs
      .get(scene.tokens.lower[at] ?? '')
      ?.some(({ verb, form }) => form === 'finite' && (verb.takes.has('clause') || verb.takes.has('figure')));
    if (!says) continue;
    let verb = at;
    while (verb > from + 2 && (scene.tags[verb - 1] ?? 0) & Tag.adverb) verb--;
    if (turningBefore(scene, unit, verb - 1, from - 1) !== from - 1) return false;
    const subject = subjectBefore(scene, unit, verb, from + 1);
    if (!subject || !isSpeaker(scene, unit, subject.speaker)) return false;
    return same || !((scene.tags[subject.speaker.from] ?? 0) & Tag.pronoun);
  }
  return false;
}

/**
 * Where the frame ends: at the next comma, or at the end of the sentence. One that opens its sentence has what is said
 * behind it, with a comma or without: "According to the ministry at least two died".
 */
function tailEnd(scene: Scene, unit: Unit, i: number, opens: boolean): number {
  for (let at = i; at < Math.min(unit.last, i + 20); at++) {
    const word = scene.tokens.word[at] ?? '';
    if (word === ',' || word === ';' || word === ':' || word === '—' || word === ')' || isUttered(scene, at)) return at;
    if (isVerb(scene, at)) return i;
    if (opens && isNumber(scene, at) && !((scene.tags[at - 1] ?? 0) & Tag.preposition)) return i;
  }
  return unit.last - i < 20 && !opens ? unit.last : i;
}

/** Over ", who heads the service" behind a source, where commas set off only some clauses: up to the comma that closes it. */
function overRelative({ tokens, tags }: Scene, unit: Unit, i: number): number {
  const relative = (tags[i + 1] ?? 0) & Tag.relative && !((tags[i + 1] ?? 0) & Tag.determiner);
  if (!unit.data.svo?.bareClauses || tokens.word[i] !== ',' || !relative) return i;
  const last = Math.min(unit.last, i + LONGEST_RELATIVE);
  for (let at = i + 2; at < last; at++) if (tokens.word[at] === ',' || tokens.word[at] === ';') return at;
  return last === unit.last ? last : i;
}

function partStart(scene: Scene, unit: Unit, i: number): number {
  const { tokens } = scene;
  for (let at = i - 1; at > Math.max(unit.from, i - LONGEST); at--) {
    if (isUttered(scene, at)) continue;
    if (tokens.word[at] === ';' || (tokens.word[at] === ':' && unit.data.svo?.free)) return at + 1;
    const opens = unit.data.svo?.openers.has(tokens.lower[at] ?? '') === true;
    // "сообщил, что, по данным X, …": the inset is inside what another says
    if (opens && (tokens.word[at - 1] === ',' || unit.data.verbs.has(tokens.lower[at - 1] ?? ''))) return at;
  }
  return unit.from;
}

/** Before a semicolon, or before the comma of a clause that turns to what another says: ", while the authorities speak of four". */
function partEnd(scene: Scene, unit: Unit, i: number): number {
  const { word } = scene.tokens;
  for (let at = i; at < Math.min(unit.last, i + LONGEST); at++) {
    if (isUttered(scene, at)) continue;
    if (word[at] === ';') return at;
    if (word[at] === ',' && at > i + 1 && turnsAway(scene, unit, at + 1, false)) return at;
  }
  return unit.last;
}
