import type { NounPhraseWords } from '../../language/shared/noun-phrases.ts';
import { Tag } from '../../language/shared/tags.ts';
import { Gap } from '../../text/tokens.ts';
import { clauseStart, isFiniteVerb } from './clause.ts';
import type { NounPhrase } from './noun-phrase-types.ts';
import type { Scene, Unit } from './unit.ts';

/** Whether all before token `i` must be one constituent: the finite verb or a postposition stands there. */
export const endsBeforeVerb = (scene: Scene, unit: Unit, i: number): boolean =>
  !((scene.tags[i] ?? 0) & Tag.noun) &&
  (isFiniteVerb(scene, i) ||
    unit.data.postpositions.has(scene.tokens.lower[i] ?? '') ||
    unit.data.verbs.get(scene.tokens.lower[i] ?? '')?.some(({ form }) => form === 'finite') === true);

const isNoun = ({ tags }: Scene, i: number): boolean => ((tags[i] ?? 0) & Tag.noun) !== 0;

/** Whether token `i` is the adjective of a measure: "der 330 Seiten starke Bericht". */
export const isMeasured = (scene: Scene, i: number): boolean =>
  ((scene.tags[i - 2] ?? 0) & Tag.number) !== 0 && ((scene.tags[i] ?? 0) & Tag.adjective) !== 0 && isNoun(scene, i + 1);

/** Whether token `i` is a participle without an ending, which is no attribute by itself: "verringert". */
export const isUninflected = (scene: Scene, { bareParticiple }: NounPhraseWords, i: number): boolean =>
  ((scene.tags[i] ?? 0) & Tag.participle) !== 0 && bareParticiple.test(scene.tokens.lower[i] ?? '');

/** Whether behind "der" the adjective at token `i` shows the nominative, which no noun governs: "… der größte Teil". */
export const showsNominative = (scene: Scene, { nominative }: NounPhraseWords, i: number): boolean =>
  ((scene.tags[i] ?? 0) & (Tag.adjective | Tag.participle)) !== 0 &&
  nominative.test(scene.tokens.lower[i] ?? '') &&
  isNoun(scene, i + 1);

/** "Die Boote entstammen Berichten zufolge …": the verb of its clause, though it looks like a participle or an adjective. */
export function isOnlyVerb(scene: Scene, unit: Unit, i: number): boolean {
  const tag = scene.tags[i] ?? 0;
  if (!(tag & (Tag.participle | Tag.adjective)) || tag & (Tag.noun | Tag.determiner | Tag.oblique)) return false;
  const { verbSecond } = unit.data;
  if (verbSecond && isUninflected(scene, verbSecond.nounPhrases, i)) return true;
  const start = clauseStart(scene, unit, i);
  if (!(tag & Tag.participle) || i === start || !verbSecond?.plural.test(scene.tokens.lower[i] ?? '')) return false;
  if ((scene.tags[start] ?? 0) & Tag.subordinator) return false;
  for (let at = start; at < i; at++) if (isFiniteVerb(scene, at)) return false;
  return true;
}

/** "sagte Braun der Agentur KXP": what looks like a genitive behind a name is a medium that is told. */
export function isMediumTold(scene: Scene, { data }: Unit, words: NounPhraseWords, i: number, to: number): boolean {
  const { lower } = scene.tokens;
  const before = lower[i - 1] ?? '';
  if (!words.syncretic.has(lower[i] ?? '') || data.nouns.has(before) || data.verbSecond?.saying.test(before))
    return false;
  for (let at = i + 1; at < to; at++) if (data.listeners?.media.test(lower[at] ?? '')) return true;
  return false;
}

/** "37 Prozent sind dafür": the share of those asked, right before its verb in the plural; elsewhere it is a measure. */
export function isAsked(scene: Scene, { data }: Unit, i: number, noun: number): boolean {
  const { tags, tokens } = scene;
  if (noun !== i + 1 || !((tags[i] ?? 0) & Tag.number) || (tags[i - 1] ?? 0) & Tag.preposition) return false;
  if (data.verbSecond?.plural.test(tokens.lower[noun + 1] ?? '') !== true || !isFiniteVerb(scene, noun + 1))
    return false;
  return data.speakers.test(tokens.lower[noun] ?? '');
}

/** "Pütz' Nachbar": whether token `i` is the apostrophe of a name that ends like its own genitive, before what is its own. */
export function isOwner({ tokens: { word, gap } }: Scene, { sibilant }: NounPhraseWords, i: number): boolean {
  const closes = /^['’]$/.test(word[i] ?? '') && sibilant.test(word[i - 1] ?? '');
  return closes && gap[i] === Gap.none && gap[i + 1] === Gap.space;
}

/** "von ai": a name in lower case at token `i`. */
export function lowerName({ tags, tokens }: Scene, i: number): Omit<NounPhrase, 'from'> | null {
  if (tags[i] !== 0 || !/^\p{Ll}{2,5}$/u.test(tokens.word[i] ?? '')) return null;
  return { to: i + 1, head: i, kind: 'name', nominative: true, determined: false };
}
