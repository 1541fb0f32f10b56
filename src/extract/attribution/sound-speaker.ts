import { languageOf } from '../../language/index.ts';
import { Tag } from '../../language/shared/tags.ts';
import { POSSESSIVE_S } from '../../text/possessive.ts';
import { TokenKind } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import { lexiconOf } from '../quantities/lexicon.ts';
import { namesPerson } from '../quantities/persons.ts';
import { isPlural } from '../quantities/units.ts';
import { countedAt } from './can-speak.ts';
import type { Candidate } from './candidate.ts';
import type { Scene, Unit } from './unit.ts';

/** "No group claimed it", "Keiner der Beamten sagte", «Ни одна группировка не заявила»: what nobody says is nobody's statement. */
export function saysNobody({ tokens, tags }: Scene, unit: Unit, { speaker, answers }: Candidate): boolean {
  const from = speaker[0]?.from;
  if (from === undefined) return false;
  // "Neither the army nor the police confirmed this": each of them did not
  const to = answers?.stance === 'confirms' ? (speaker[0]?.to ?? from) : from;
  for (let at = from + 2; at < to - 1; at++) if ((tags[at] ?? 0) & Tag.coordinator) return false;
  const { nobody } = unit.data;
  const before = from > unit.from ? (tokens.lower[from - 1] ?? '') : '';
  return nobody.first.has(tokens.lower[from] ?? '') || nobody.before.has(before);
}

/** Tokens of the longest speaker that may be no more than a number with its noun. */
const COUNTED = 3;

/** The speaker, unless it is what is counted ("32 intensive", "4 March", «девять тел») or a time ("Monday's"). */
export function soundSpeaker(scene: Scene, { speaker, unit: index, rule }: Candidate): Candidate['speaker'] {
  // a chat names some of those who write by their numbers
  if (rule === 'turn') return speaker;
  const [only] = speaker;
  const unit = scene.units[index];
  if (!only || !unit || speaker.length > 1 || only.to - only.from > COUNTED) return speaker;
  const { tokens, tags } = scene;
  const alone = only.to - only.from === 1;
  const owner = tokens.lower[only.from]?.replace(POSSESSIVE_S, '') ?? '';
  if (alone && unit.data.never.has(owner)) return [];
  // "Am3.Mai": words that a scan ran together
  const glued = alone ? /^(\p{L}\p{Ll}+)\d/u.exec(tokens.word[only.from] ?? '')?.[1] : undefined;
  if (glued && unit.data.tags.has(glued.toLowerCase())) return [];
  if (!countedAt(scene, unit, only.from)) return speaker;
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
