import type { Language } from '../../language/language.ts';
import type { PronounSense } from '../../language/shared/entities.ts';
import { Tag } from '../../language/shared/tags.ts';
import type { Analysis } from '../analysis.ts';
import { headOf, type Phrases } from './head.ts';
import { roleAt } from './lexicon.ts';
import { firstOf, type Subject } from './subjects.ts';

/** Most tokens between a possessive and the mark that parts it from the clause before. */
const REACH = 12;

/**
 * Whose "her figures" are behind a colon or semicolon: the subject of the clause before it, where that is a person or a body
 * by its noun that the possessive at token `at` may stand for, and nobody else stands behind it: "Die Polizei widerspricht: Nach
 * ihren Angaben …". Null where it cannot be told.
 */
export function partedSubject(
  analysis: Analysis,
  phrases: Phrases,
  at: number,
  sentence: number,
  sense: PronounSense,
  language: Language,
): Subject | null {
  const { tokens, sentences } = analysis;
  const start = sentences[sentence]?.from ?? at;
  let mark = at - 1;
  while (mark > start && at - mark < REACH && tokens.word[mark] !== ':' && tokens.word[mark] !== ';') mark--;
  if (tokens.word[mark] !== ':' && tokens.word[mark] !== ';') return null;
  const tag = (i: number): number => language.attribution.tags.get(tokens.lower[i] ?? '') ?? 0;
  let clause = mark;
  while (clause > start && !(tokens.word[clause - 1] === ',' && tag(clause) & Tag.coordinator)) clause--;
  while (clause < mark && tag(clause) & Tag.coordinator) clause++;
  const subject = firstOf(analysis, phrases, sentence, mark, clause);
  const head = subject && headOf(phrases, subject.from, subject.to, language);
  const role = subject ? roleAt(tokens, subject.to - 1, language) : undefined;
  if (!subject || !head || !role) return null;
  for (let i = subject.to; i < mark; i++) {
    const other = roleAt(tokens, i, language);
    if ((other && other.kind !== 'honorific') || phrases.mentionAt[i]) return null;
  }
  const many = head.as === 'collective';
  if (sense.number === 'plural' || many) return many && sense.number !== 'singular' ? subject : null;
  const fits = role.gender === sense.gender || (sense.gender === 'male' && role.gender === 'neuter');
  return fits ? subject : null;
}
