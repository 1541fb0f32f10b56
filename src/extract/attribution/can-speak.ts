import { languageOf } from '../../language/index.ts';
import { wordSet } from '../../language/shared/phrases.ts';
import { Tag } from '../../language/shared/tags.ts';
import { TokenKind } from '../../text/tokens.ts';
import { perLanguage } from '../per-language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Scene, Unit } from './unit.ts';

/** Whether a noun phrase may be one who speaks: a name, a personal pronoun, a noun that is no thing or event. */
export function canSpeak(scene: Scene, unit: Unit, phrase: NounPhrase): boolean {
  const lower = scene.tokens.lower[phrase.head] ?? '';
  if (phrase.kind === 'pronoun')
    return (
      !unit.data.impersonal.has(lower) &&
      !unit.data.verbSecond?.subjects.nobody.has(lower) &&
      !unit.data.pointers.has(lower)
    );
  return !unit.data.mute.test(lower) && !(countedAt(scene, unit, phrase.from) && !unit.data.speakers.test(lower));
}

/** Whether token `i` is a number, in digits or in words. */
export const countedAt = ({ tags, tokens }: Scene, { data }: Unit, i: number): boolean =>
  tokens.kind[i] === TokenKind.number ||
  ((tags[i] ?? 0) & Tag.number) !== 0 ||
  data.numerals?.has(tokens.lower[i] ?? '') === true ||
  data.svo?.numbers.test(tokens.lower[i] ?? '') === true;

/** Whether more than the want of a ban says that a phrase may speak: a pronoun, a name, a noun of people or bodies. */
export function isSpeaker(scene: Scene, unit: Unit, phrase: NounPhrase): boolean {
  if (!canSpeak(scene, unit, phrase)) return false;
  if (phrase.kind !== 'noun') return true;
  for (let at = phrase.from; at <= phrase.head; at++)
    if (
      (scene.tags[at] ?? 0) & Tag.noun &&
      (unit.data.speakers.test(scene.tokens.lower[at] ?? '') || isAcronym(scene.tokens.word[at] ?? ''))
    )
      return true;
  return false;
}

/** "die HVG": letters that stand for a body. */
export const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

/** Whether a phrase begins with the article that is nominative, genitive and dative alike: der. */
export const isSyncretic = ({ data }: Unit, word: string | undefined): boolean =>
  data.verbSecond?.nounPhrases.syncretic.has(word ?? '') === true;

/** Whether a phrase is a thing or an event that says nothing: "Die Äußerungen bezeichnete Braun als …". */
export function isThing(scene: Scene, unit: Unit, { kind, from, to, head }: NounPhrase): boolean {
  if (kind !== 'noun') return false;
  const words = unit.data.verbSecond?.subjects;
  for (let at = from; at < Math.min(to, head + 1); at++) {
    const lower = scene.tokens.lower[at] ?? '';
    if (!((scene.tags[at] ?? 0) & Tag.noun)) continue;
    if (unit.data.mute.test(lower)) return true;
    if (unit.data.speakers.test(lower) || words?.texts.test(lower) || words?.agents.test(lower)) return false;
    if (isAcronym(scene.tokens.word[at] ?? '')) return false;
  }
  return true;
}

const onesOf = perLanguage(({ quantities: { one, oneAlone } }) => wordSet(`${one} ${oneAlone}`));

/** Whether token `i` is a number, or one in words, where it may be an article or a pronoun as well: "один из них". */
export function countedOrOne(scene: Scene, unit: Unit, i: number): boolean {
  const language = languageOf(unit.code);
  return countedAt(scene, unit, i) || (language !== undefined && onesOf(language).has(scene.tokens.lower[i] ?? ''));
}
