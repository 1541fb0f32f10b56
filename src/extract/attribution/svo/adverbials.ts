import { languageOf } from '../../../language/index.ts';
import type { PhraseNode } from '../../../language/shared/phrases.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { lexiconOf } from '../../quantities/lexicon.ts';
import type { Scene, Unit } from '../unit.ts';

/** End of an adverb of several words at `i`: "между тем", "как минимум"; `i` where none stands. */
export function adverbialEnd({ tokens }: Scene, unit: Unit, i: number): number {
  for (const rest of unit.data.svo?.adverbials.get(tokens.lower[i] ?? '') ?? [])
    if (i + rest.length < unit.last && rest.every((word, k) => tokens.lower[i + 1 + k] === word))
      return i + 1 + rest.length;
  return i;
}

/** Past "во вторник вечером", "12 января", adverbs and adverbs of several words, where order is free; what stands between a verb and who speaks. */
export function pastTimes(scene: Scene, unit: Unit, i: number, limit: number): number {
  const { tags, tokens } = scene;
  const time = (at: number): boolean => at < limit && unit.data.never.has(tokens.lower[at] ?? '');
  let at = i;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const tag = tags[at] ?? 0;
    const phrase = adverbialEnd(scene, unit, at);
    const first = tag & Tag.preposition && !(tag & Tag.noun) ? at + 1 : at;
    const attribute = ((tags[first] ?? 0) & (Tag.number | Tag.determiner | Tag.adjective)) !== 0 ? first + 1 : first;
    if (phrase > at) at = phrase;
    else if (time(first)) at = first + 1;
    else if (attribute > first && time(attribute)) at = attribute + 1;
    else if (tag & Tag.adverb && !(tag & (Tag.noun | Tag.pronoun))) at++;
    else break;
  }
  return at;
}

/** Past times and adverbs that stand between a verb and its content: "said Friday", "said on Monday". */
export function pastAdverbs(scene: Scene, unit: Unit, i: number): number {
  let at = i;
  const { never, nobody } = unit.data;
  // "admitted that nobody had": no time
  const isTime = (word: string): boolean => never.has(word) && !nobody.first.has(word);
  for (let steps = 0; steps < 6 && at < unit.last; steps++) {
    const tag = scene.tags[at] ?? 0;
    const lower = scene.tokens.lower[at] ?? '';
    const phrase = adverbialEnd(scene, unit, at);
    if (phrase > at) at = phrase;
    else if (
      (isTime(lower) && !(tag & Tag.pronoun)) ||
      (tag & Tag.adverb && !(tag & (Tag.noun | Tag.pronoun | Tag.determiner | Tag.preposition)))
    )
      at++;
    else if (
      tag & (Tag.preposition | Tag.adverb | Tag.determiner) &&
      (isTime(scene.tokens.lower[at + 1] ?? '') ||
        (unit.data.svo?.forms.withinTimes.has(scene.tokens.lower[at + 1] ?? '') &&
          isTime(scene.tokens.lower[at + 2] ?? '')))
    )
      at += 2;
    else break;
  }
  // «сообщает почти о 10 тысячах»: the preposition that the verb governs opens what is told
  const governed = unit.data.svo?.free && (scene.tags[at] ?? 0) & Tag.preposition;
  return governed ? at : comparatorStart(scene, unit, i, at);
}

/** "said at least 14 had died": where the words that compare the number at or behind `at` begin, from `floor` on; `at` where none do. */
export function comparatorStart({ tokens, tags }: Scene, unit: Unit, floor: number, at: number): number {
  const language = at > floor ? languageOf(unit.code) : undefined;
  if (!language) return at;
  let number = at;
  while (number < at + 3 && tokens.kind[number] !== TokenKind.number && !((tags[number] ?? 0) & Tag.number)) number++;
  let start = at;
  let node: PhraseNode<unknown> | undefined = lexiconOf(language.quantities).before;
  for (let k = number - 1; k >= floor && node; k--) {
    node = node.next.get(tokens.lower[k] ?? '');
    if (node?.end && k < at) start = k;
  }
  return start;
}
