import { languageOf } from '../../language/index.ts';
import { Tag } from '../../language/shared/attribution.ts';
import type { Genre, Span } from '../../model/index.ts';
import type { Open } from '../../model/readonly.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis } from '../analysis.ts';
import { lexiconOf } from '../quantities/lexicon.ts';
import { namesPerson } from '../quantities/persons.ts';
import { isPlural } from '../quantities/units.ts';
import type { Attributed } from './attributed.ts';
import type { Candidate } from './candidate.ts';
import { tagTokens } from './lexis.ts';
import { findQuotations } from './quotations.ts';
import type { Ranker } from './rank/ranker.ts';
import type { UnitReading } from './rank/reading.ts';
import { readUnits } from './reader.ts';
import { withPosts } from './rules/post.ts';
import { genreOf } from './speech/genre.ts';
import { countedAt } from './subject.ts';
import { withDialogue } from './svo/dialogue.ts';
import { joinQuotations } from './svo/join.ts';
import { type Scene, setScene } from './unit.ts';

export interface Attributions {
  /** Given with the text, else told from its words. */
  readonly genre: Genre;
  /** In the order of the text. */
  readonly attributed: readonly Attributed[];
}

/** Every attribution of the text, by the rules of its genre. */
export function readAttributions(analysis: Analysis, ranker: Ranker | null = null): Attributions {
  const scene = setScene(analysis, findQuotations(analysis), tagTokens(analysis));
  const genre = analysis.source.genre ?? genreOf(scene);
  const readings: UnitReading[] | null = ranker ? [] : null;
  const read = withPosts(scene, withDialogue(scene, joinQuotations(scene, readUnits(scene, genre, readings))));
  const units = scene.units.map((_, index) => readings?.[index] ?? { cues: [], pool: [] });
  const found = ranker && genre === 'report' ? ranker.choose(scene, { found: read, units }) : read;
  const inOrder = found
    .map((candidate) => attributed(scene, { ...candidate, speaker: soundSpeaker(scene, candidate) }))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return { genre, attributed: inOrder };
}

/** Every attribution of the text alone. */
export const findAttributions = (analysis: Analysis): readonly Attributed[] => readAttributions(analysis).attributed;

/** Tokens of the longest speaker that may be no more than a number with its noun. */
const COUNTED = 3;

/** The speaker, unless it is what is counted ("32 intensive", "4 March", «девять тел») or a time ("Monday's"). */
function soundSpeaker(scene: Scene, { speaker, unit: index }: Candidate): Candidate['speaker'] {
  const [only] = speaker;
  const unit = scene.units[index];
  if (!only || !unit || speaker.length > 1 || only.to - only.from > COUNTED) return speaker;
  const { tokens, tags } = scene;
  const alone = only.to - only.from === 1;
  const owner = tokens.lower[only.from]?.replace(/['’]s$/, '') ?? '';
  if (alone && unit.data.never.has(owner)) return [];
  const counted =
    tokens.kind[only.from] === TokenKind.number ||
    unit.data.svo?.numbers.test(tokens.lower[only.from] ?? '') === true ||
    countedAt(scene, unit, only.from);
  if (!counted) return speaker;
  const language = languageOf(unit.code);
  for (let i = only.from + 1; i < only.to; i++) {
    const lower = tokens.lower[i] ?? '';
    const tag = tags[i] ?? 0;
    if (
      unit.data.speakers.test(lower) ||
      tag & (Tag.title | Tag.pronoun | Tag.preposition) ||
      (language && namesPerson(tokens.form[i] ?? NO_FORM, language))
    )
      return speaker;
  }
  // "twelve nations": in a language that marks it, a plural noun may be many who speak
  const last = tokens.lower[only.to - 1] ?? '';
  if (!alone && language?.quantities.nouns === 'plural' && isPlural(last, lexiconOf(language.quantities)))
    return speaker;
  // "two said": persons by the verb; a number of digits alone, or with a thing, says nothing
  return alone && tokens.kind[only.from] !== TokenKind.number ? speaker : [];
}

function attributed(scene: Scene, candidate: Candidate): Attributed {
  const { tokens, units } = scene;
  const item: Open<Attributed> = {
    kind: candidate.kind,
    content: spansOf(tokens, candidate.content),
    speaker: spansOf(tokens, candidate.speaker),
    cue: spansOf(tokens, candidate.cue),
    frame: spansOf(tokens, candidate.frame),
    addressee: spansOf(tokens, candidate.addressee),
    rule: `${units[candidate.unit]?.code ?? 'de'}/${candidate.rule}`,
    score: Math.round(candidate.score * 100) / 100,
  };
  if (candidate.mode) item.mode = candidate.mode;
  return item;
}

function spansOf({ start, end }: Tokens, ranges: readonly TokenRange[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of ranges) if (to > from) spans.push({ start: start[from] ?? 0, end: end[to - 1] ?? 0 });
  return spans;
}
