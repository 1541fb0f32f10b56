import { Tag } from '../../language/shared/tags.ts';
import type { VerbSecondWords } from '../../language/shared/verb-second.ts';
import type { VerbSecondForms } from '../../language/shared/verb-second-forms.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Analysis, Sentence } from '../analysis.ts';

/** Mends the tags of a sentence in which the verb stands second, by what stands beside each word. */
export function mendVerbSecond(analysis: Analysis, tags: Int32Array, { from, to, language }: Sentence): void {
  const words = language.attribution.verbSecond;
  if (!words) return;
  leaveGovernors(analysis, tags, from, to, words);
  guessSubjunctives(analysis, tags, from, to, words);
}

/** How far an infinitive is looked for behind the word that opens its clause, in tokens. */
const LONGEST_CLAUSE = 40;

/** "Um 18.40 Uhr sei Schluss": a word that opens clauses with an infinitive opens none where no infinitive follows. */
function leaveGovernors(
  { tokens }: Analysis,
  tags: Int32Array,
  from: number,
  to: number,
  { infinitiveOpeners, forms }: VerbSecondWords,
): void {
  const either = Tag.subordinator | Tag.preposition;
  for (let i = from; i < to; i++) {
    if (((tags[i] ?? 0) & either) !== either || !infinitiveOpeners.has(tokens.lower[i] ?? '')) continue;
    let infinitive = false;
    for (let at = i + 1; at < Math.min(to, i + LONGEST_CLAUSE) && !infinitive; at++) {
      const word = tokens.lower[at] ?? '';
      if (word === ',' || word === ';' || word === ':') break;
      infinitive = forms.to.has(word) || forms.holdsTo.test(word);
    }
    if (!infinitive) tags[i] = (tags[i] ?? 0) & ~Tag.subordinator;
  }
}

/** "der veröffentlichten Studie", "in unbestätigten Berichten": what could be a verb in -te, -ten stands before its noun. */
function isAttribute({ lower }: Tokens, tags: Int32Array, i: number, forms: VerbSecondForms): boolean {
  const word = lower[i] ?? '';
  if (!forms.attributes.test(word) || (tags[i] ?? 0) & (Tag.noun | Tag.auxiliary | Tag.modal)) return false;
  const next = tags[i + 1] ?? 0;
  if (!(next & Tag.noun) && !(next & Tag.adjective && (tags[i + 2] ?? 0) & Tag.noun)) return false;
  let at = i - 1;
  // "der erst kürzlich ernannte Bischof"
  while (at > i - 3 && (tags[at] ?? 0) & Tag.adverb && !((tags[at] ?? 0) & Tag.determiner)) at--;
  const before = tags[at] ?? 0;
  if (before & Tag.noun) return false;
  if (forms.beforeVerbs.has(lower[at] ?? '')) return false;
  if (before & (Tag.determiner | Tag.oblique)) return forms.declined.test(word) || (before & Tag.oblique) === 0;
  return before === Tag.preposition && at === i - 1 && !forms.undeclined.test(word);
}

/** "die Werft brauche …": an unknown word in -e behind a noun that no noun follows can only be a verb in the subjunctive. */
function guessSubjunctives(
  { tokens }: Analysis,
  tags: Int32Array,
  from: number,
  to: number,
  { writer, forms }: VerbSecondWords,
): void {
  const nominal = Tag.noun | Tag.adjective | Tag.number | Tag.coordinator;
  const isWritten = (k: number): boolean => writer.has(tokens.lower[k] ?? '');
  for (let i = from + 1; i < to; i++) {
    if (!((tags[i] ?? 0) & (Tag.subjunctive1 | Tag.verb | Tag.adjective))) continue;
    if ((tags[i] ?? 0) & Tag.subjunctive1 && (isWritten(i - 1) || isWritten(i + 1)))
      tags[i] = ((tags[i] ?? 0) & ~Tag.subjunctive1) | Tag.verb;
    if ((tags[i] ?? 0) & Tag.verb && isAttribute(tokens, tags, i, forms)) {
      tags[i] = Tag.adjective;
      continue;
    }
    if (
      tags[i] === Tag.adjective &&
      forms.subjects.has(tokens.lower[i + 1] ?? '') &&
      (tags[i - 1] ?? 0) & (Tag.noun | Tag.adverb)
    ) {
      tags[i] = Tag.verb;
      continue;
    }
    if (
      tags[i] === Tag.adjective &&
      forms.pasts.test(tokens.word[i] ?? '') &&
      !((tags[i + 1] ?? 0) & nominal) &&
      !forms.particleTo.test(tokens.lower[i] ?? '') &&
      !forms.noPasts.test(tokens.lower[i] ?? '')
    ) {
      tags[i] = Tag.verb;
      continue;
    }
    // "eine heiße Spur": an adjective that looks like the subjunctive of a verb
    if (
      tags[i] === Tag.subjunctive1 &&
      (tags[i + 1] ?? 0) & Tag.noun &&
      forms.determiners.test(tokens.lower[i - 1] ?? '')
    ) {
      tags[i] = Tag.adjective;
      continue;
    }
    if (tags[i] !== Tag.adjective || !forms.subjunctives.test(tokens.word[i] ?? '')) continue;
    // "zwei Meter hohe, schwere Türen"
    if (tokens.word[i + 1] === ',' && (tags[i + 2] ?? 0) & Tag.adjective && (tags[i + 3] ?? 0) & Tag.noun) continue;
    // "Jedoch ruhe die Arbeit": in second place, before its subject
    const second = i === from + 1 && ((tags[i - 1] ?? 0) & (Tag.adverb | Tag.coordinator)) !== 0;
    const beforeSubject = ((tags[i + 1] ?? 0) & (Tag.determiner | Tag.pronoun)) !== 0;
    if (!((tags[i - 1] ?? 0) & (Tag.noun | Tag.pronoun)) && !(second && beforeSubject)) continue;
    if ((tags[i + 1] ?? 0) & nominal && !(second && beforeSubject)) continue;
    if (forms.noSubjunctives.test(tokens.lower[i] ?? '')) continue;
    if (forms.adverbs.has(tokens.lower[i] ?? '')) continue;
    tags[i] = Tag.subjunctive1;
  }
}
