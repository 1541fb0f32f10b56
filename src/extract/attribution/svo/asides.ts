import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Scene, Unit } from '../unit.ts';
import { adverbialEnd } from './adverbials.ts';
import { isVerb } from './phrase.ts';

/** Most tokens of what stands between commas before a verb, and of the words before a relative pronoun. */
const LONGEST = 14;
const GOVERNORS = 3;

/** ", который", ", с которым", ", слова которого": whether a relative clause begins at `i`, behind its comma, where commas set off every clause. */
export function opensRelative({ tags, tokens }: Scene, unit: Unit, i: number): boolean {
  if (!unit.data.svo?.free) return false;
  for (let at = i; at <= i + GOVERNORS; at++) {
    const tag = tags[at] ?? 0;
    if (tag & Tag.relative && !(tag & Tag.determiner)) return true;
    if (tokens.word[at] === ',' || !(tag & (Tag.noun | Tag.preposition))) return false;
  }
  return false;
}

/** How far before a verb the comma of a relative clause is looked for, in tokens. */
const LONGEST_RELATIVE = 30;

/** "Мэр, слова которого приводит газета, заявил": the comma before the relative clause that ends right before the verb at `i`; -1 where none does. */
export function relativeBefore(scene: Scene, unit: Unit, i: number): number {
  if (!unit.data.svo?.free || scene.tokens.word[i - 1] !== ',') return -1;
  for (let at = i - 2; at > Math.max(unit.from, i - LONGEST_RELATIVE); at--) {
    const word = scene.tokens.word[at];
    if (word === ';' || word === ':') return -1;
    if (word === ',') return opensRelative(scene, unit, at + 1) ? at : -1;
  }
  return -1;
}

/** "В больнице, в свою очередь, уточнили": the comma before what stands between commas right before the verb at `i`; -1 where nothing does. */
export function asideBefore(scene: Scene, unit: Unit, i: number): number {
  const { tokens, tags } = scene;
  const free = unit.data.svo?.free;
  if (!free || tokens.word[i - 1] !== ',') return -1;
  let comma = -1;
  for (let at = i - 2; at > Math.max(unit.from, i - LONGEST) && comma < 0; at--)
    if (tokens.word[at] === ',') comma = at;
  if (comma < 0 || (scene.quoted[comma] ?? -1) >= 0) return -1;
  const first = tags[comma + 1] ?? 0;
  if (adverbialEnd(scene, unit, comma + 1) === i - 1) return comma;
  if (comma + 2 === i - 1 && (free.asides.has(tokens.lower[comma + 1] ?? '') || first === Tag.adverb)) return comma;
  // "В ростехнадзоре, по информации ТАСС, считают": through whom it is told
  if (unit.data.nounPrepositions.get(tokens.lower[comma + 1] ?? '')?.has(tokens.lower[comma + 2] ?? '')) return comma;
  // "комментируя ситуацию": what is done meanwhile
  if (!(first & Tag.participle) || first & Tag.noun) return -1;
  for (let at = comma + 1; at < i - 1; at++) if (isVerb(scene, at)) return -1;
  return comma;
}

/** "в полицию", "в городской отдел": whether the phrase behind a preposition of place is whom something is told, not a body that tells. */
export function isGoal({ tokens, tags }: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  const free = unit.data.svo?.free;
  if (!free) return false;
  let at = from;
  while (
    at < to - 1 &&
    (tags[at] ?? 0) & (Tag.adjective | Tag.determiner) &&
    !free.goalAdjective.test(tokens.lower[at] ?? '')
  )
    at++;
  const lower = tokens.lower[at] ?? '';
  return (tokens.word[at] === lower || free.goalName.test(lower)) && free.goal.test(lower);
}

/** "со ссылкой на", "в разговоре с": whether words begin at `i` behind which stands whom a speaker refers or speaks to. */
export function turnsAway({ tokens }: Scene, unit: Unit, i: number): boolean {
  const { svo } = unit.data;
  if (!svo?.free) return false;
  if (svo.within.has(tokens.lower[i] ?? '') && svo.occasions.has(tokens.lower[i + 1] ?? '')) return true;
  return svo.free.citing.some((words) => words.every((word, k) => tokens.lower[i + k] === word));
}
