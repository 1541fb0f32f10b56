import type { CueVerb } from '../../../language/shared/cue-verbs.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { TYPED_DASHES } from '../../../text/marks.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap, TokenKind } from '../../../text/tokens.ts';
import { isSpeaker } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd, clauseStartOver, isBreak, isFiniteVerb, isUtterance } from '../clause.ts';
import type { Cue } from '../cues.ts';
import { nounPhrase } from '../noun-phrase.ts';
import type { Scene, Unit } from '../unit.ts';
import { holdsCount, holdsTally, isCount, tellsFigure } from './figure.ts';

/**
 * Where a sentence turns to what another tells: "…, die Polizei zählte 4000", "…, die Polizei 4000", "…, der Wirt die Spenden".
 * `gapped`: its verb is that of the clause before.
 */
export interface Turn {
  readonly comma: number;
  readonly speaker: TokenRange;
  readonly gapped?: CueVerb;
}

/** How far before a comma the verb of what it goes on with may stand, in tokens. */
const NEAR = 30;
/** Most tokens of a gapped clause behind its subject. */
const GAPPED = 8;

/** The first turn behind token `from`; null where there is none. */
export function turnIn(scene: Scene, unit: Unit, from: number, to: number): Turn | null {
  for (let comma = from; comma < to - 2; comma++) {
    if (scene.tokens.kind[comma] !== TokenKind.punctuation) continue;
    const word = scene.tokens.word[comma] ?? '';
    if (word !== ',' && word !== ';' && !isDash(scene, comma)) continue;
    const quote = scene.quoted[comma] ?? -1;
    if (quote >= 0 && isUtterance(scene, quote)) continue;
    const turn = turnsTo(scene, unit, comma);
    if (turn) return turn;
  }
  return null;
}

const isDash = ({ tokens }: Scene, i: number): boolean =>
  tokens.gap[i] !== Gap.none && tokens.gap[i + 1] !== Gap.none && TYPED_DASHES.has(tokens.word[i] ?? '');

/** Who tells something of his own behind token `comma`: the subject before a verb that tells a figure, or before what a verb of the clause before tells. */
function turnsTo(scene: Scene, unit: Unit, comma: number): Turn | null {
  const i = comma + 1;
  const end = clauseEnd(scene, unit, i);
  const other = another(scene, unit, i);
  if (other) {
    const gapped = verbBefore(scene, unit, comma);
    return gapped && isGapped(scene, unit, other.to, end, gapped) ? { comma, speaker: other, gapped } : null;
  }
  return withSubject(scene, unit, comma, end, true) ?? withSubject(scene, unit, comma, end, false);
}

/** As `turnsTo`, with the phrase behind the comma as subject; `attach`: with what hangs on it. */
function withSubject(scene: Scene, unit: Unit, comma: number, end: number, attach: boolean): Turn | null {
  const phrase = nounPhrase(scene, unit, comma + 1, end, { apposition: false, attach });
  if (!phrase?.nominative || !isSpeaker(scene, unit, phrase)) return null;
  // "…; er spricht von drei": a clause of its own
  if (phrase.kind === 'pronoun' && scene.tokens.word[comma] !== ';') return null;
  if (holdsCount(scene, unit, phrase)) return null;
  const speaker = { from: phrase.from, to: phrase.to };
  const verb = unit.data.verbs
    .get(scene.tokens.lower[phrase.to] ?? '')
    ?.find(({ form, verb }) => form === 'finite' && verb.figures?.length)?.verb;
  if (verb) {
    const at = { verb: { ...verb, contrasts: false }, main: phrase.to, finite: phrase.to };
    return tellsFigure(scene, { ...unit, from: phrase.to + 1 }, at, speaker, end) ? { comma, speaker } : null;
  }
  if (phrase.kind === 'pronoun') return null;
  let at = phrase.to;
  while (at < end && (scene.tags[at] ?? 0) & Tag.adverb && !((scene.tags[at] ?? 0) & Tag.determiner)) at++;
  if (at > phrase.to && at < end && isCountAlone(scene, unit, at, end)) return { comma, speaker };
  const gapped = phrase.determined || phrase.kind === 'name' ? verbBefore(scene, unit, comma) : null;
  // "die Klinik von mehr als 40": less the phrase that only seems to hang on it
  if (!attach && !((scene.tags[phrase.to] ?? 0) & Tag.preposition)) return null;
  return gapped && isGapped(scene, unit, phrase.to, end, gapped) ? { comma, speaker, gapped } : null;
}

/** "ein anderer", "andere": one more of those who spoke before, from token `i` on. */
function another({ tokens }: Scene, { data }: Unit, i: number): TokenRange | null {
  const others = data.verbSecond?.others;
  const at = others?.articles.has(tokens.lower[i] ?? '') ? i + 1 : i;
  return others?.words.has(tokens.lower[at] ?? '') ? { from: i, to: at + 1 } : null;
}

/** The verb that tells something in the clause before a comma; null where the nearest finite verb tells nothing. */
function verbBefore(scene: Scene, unit: Unit, comma: number): CueVerb | null {
  for (let at = comma - 1; at >= Math.max(unit.from, comma - NEAR); at--) {
    if ((scene.quoted[at] ?? -1) >= 0) continue;
    const verbs = (scene.tags[at] ?? 0) & Tag.noun ? undefined : unit.data.verbs.get(scene.tokens.lower[at] ?? '');
    const telling = verbs?.find(
      ({ form, verb: { particle, figures, takes } }) =>
        form === 'finite' &&
        particle.every((word, k) => scene.tokens.lower[comma - particle.length + k] === word) &&
        (figures?.length || takes.has('object')),
    );
    if (telling) return telling.verb.contrasts ? null : telling.verb;
    if (isFiniteVerb(scene, at)) return null;
  }
  return null;
}

/** Whether what stands from `i` to the end of the clause is all that a verb governs: a count, or its object behind the verb's own preposition. */
function isGapped(scene: Scene, unit: Unit, i: number, end: number, verb: CueVerb): boolean {
  if (i >= end || end - i > GAPPED) return false;
  for (let at = i; at < end; at++) if (isFiniteVerb(scene, at)) return false;
  const tag = scene.tags[i] ?? 0;
  const preposition = tag & Tag.preposition && !(tag & Tag.noun) ? (scene.tokens.lower[i] ?? '') : '';
  const governed = [...(verb.figures ?? []), ...verb.objects];
  const tallied = preposition !== '' && verb.figures !== undefined && holdsTally(scene, unit, i);
  if (!governed.includes(preposition) && !tallied) return false;
  if (isCountAlone(scene, unit, i, end)) return true;
  // "der Wirt die Spenden": only a phrase of its own, with its article
  if (!verb.takes.has('object') || !verb.objects.includes(preposition)) return false;
  const from = preposition ? i + 1 : i;
  if (!preposition && (!(tag & (Tag.determiner | Tag.oblique)) || isGenitive(scene, unit, from))) return false;
  return nounPhrase(scene, unit, from, end, { oblique: true, apposition: false })?.to === end;
}

/** Whether the article at token `i` may be that of a genitive, which hangs on the noun before it: "des", "der". */
function isGenitive({ tokens }: Scene, { data }: Unit, i: number): boolean {
  const words = data.verbSecond?.nounPhrases;
  const lower = tokens.lower[i] ?? '';
  return words?.genitive.has(lower) === true || words?.syncretic.has(lower) === true;
}

/** Whether a count, perhaps behind its preposition and with what bounds it, is all that stands from `i` to `end`. */
export function isCountAlone(scene: Scene, unit: Unit, i: number, end: number): boolean {
  if (i >= end || end - i > GAPPED) return false;
  const beside = Tag.preposition | Tag.adverb | Tag.determiner | Tag.oblique | Tag.adjective | Tag.participle;
  let count = -1;
  for (let at = i; at < end; at++) {
    const tag = scene.tags[at] ?? 0;
    if (isCount(scene, unit, at)) count = at;
    else if (scene.tokens.kind[at] === TokenKind.quote) continue;
    else if (
      tag & Tag.noun ? count < 0 : !(tag & beside) && !unit.data.verbSecond?.bounds.has(scene.tokens.lower[at] ?? '')
    )
      return false;
  }
  return count >= 0;
}

const toldAct = (unit: Unit, content: TokenRange, speaker: TokenRange, gapped?: CueVerb): Candidate => ({
  kind: 'reported',
  mode: gapped?.mode ?? 'speech',
  content: [content],
  speaker: [speaker],
  cue: [],
  frame: [],
  addressee: [],
  rule: gapped ? 'reported-gap' : 'reported-figure',
  score: 0.65,
  unit: unit.index,
});

/** "Während die Polizei von 12 Toten spricht, …": the figure of a clause that a turning conjunction opens and its verb closes. */
function besideFigure(
  scene: Scene,
  unit: Unit,
  cue: Cue,
): { readonly content: TokenRange; readonly speaker: TokenRange } | null {
  const start = clauseStartOver(scene, unit, cue.main);
  const end = clauseEnd(scene, unit, cue.main);
  if (!unit.data.verbSecond?.turning.has(scene.tokens.lower[start] ?? '') || end > cue.main + 2) return null;
  const phrase = nounPhrase(scene, unit, start + 1, cue.main, { attach: false, apposition: false });
  if (!phrase?.nominative || phrase.kind === 'pronoun' || !isSpeaker(scene, unit, phrase)) return null;
  const speaker = { from: phrase.from, to: phrase.to };
  const inside = { ...unit, from: start + 1 };
  const counted = tellsFigure(scene, inside, { ...cue, main: start, finite: start }, speaker, cue.main);
  return counted ? { content: { from: start, to: end }, speaker } : null;
}

/** What others tell in the clauses behind the first, each with its own speaker. */
export function turnedFigures(
  scene: Scene,
  unit: Unit,
  cues: readonly Cue[],
  taken: readonly Candidate[],
): readonly Candidate[] {
  const out: Candidate[] = [];
  const add = (content: TokenRange, speaker: TokenRange, gapped?: CueVerb): void => {
    const clash = taken.some(({ kind, content: other }) =>
      other.some(
        ({ from, to }) =>
          from < content.to && content.from < to && !(kind === 'direct' && from >= content.from && to <= content.to),
      ),
    );
    if (!clash && !isBreak(scene, content.from)) out.push(toldAct(unit, content, speaker, gapped));
  };
  for (const cue of cues) {
    const beside = cue.verb.figures?.length ? besideFigure(scene, unit, cue) : null;
    if (beside) add(beside.content, beside.speaker);
  }
  let turn = turnIn(scene, unit, unit.from, unit.last);
  while (turn) {
    const { speaker, comma, gapped } = turn;
    const next = turnIn(scene, unit, comma + 1, unit.last);
    const end = next?.comma ?? unit.last;
    const content = { from: comma + 1, to: end === unit.last ? unit.to : end };
    add(content, speaker, gapped);
    turn = next;
  }
  return out;
}
