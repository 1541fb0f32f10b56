import { Tag } from '../../../language/shared/tags.ts';
import { isBreak, isUtterance } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import type { SvoCue } from './cue.ts';
import { isNominal, isNumber, isVerb, phraseAt } from './phrase.ts';

/** Whether a clause begins at `i` for certain: a noun phrase with its finite verb right behind it. */
export function isClause(scene: Scene, unit: Unit, i: number, end: number): boolean {
  const phrase = phraseAt(scene, unit, i, end);
  if (!phrase) return clauseAt(scene, unit, i, Math.min(end, i + 12));
  let at = phrase.to;
  while (at < end && (scene.tags[at] ?? 0) & (Tag.adverb | Tag.negation)) at++;
  if (at >= end) return false;
  if ((scene.tags[phrase.from] ?? 0) & Tag.pronoun && /['’]/.test(scene.tokens.word[phrase.from] ?? '')) return true;
  return (scene.tags[at] ?? 0) & Tag.relative
    ? clauseAt(scene, unit, at, end)
    : isVerb(scene, at) && !isNominal(scene, at);
}

/** "Owner denies it, says ferry carried 112": whether a verb right behind a comma has a clause behind it, and so the subject of the one before. */
export function goesOnSaying(scene: Scene, unit: Unit, { verb, form, from, to }: SvoCue): boolean {
  const { word } = scene.tokens;
  if (!unit.data.svo?.bareClauses || form !== 'finite' || !verb.takes.has('clause') || word[from - 1] !== ',')
    return false;
  if ((scene.quoted[from - 1] ?? -1) >= 0) return false;
  // "Hale, who reports on mines, said"
  let at = from - 2;
  while (at > unit.from && word[at] !== ',') at--;
  if (word[at] === ',' && (scene.tags[at + 1] ?? 0) & Tag.relative) return false;
  return isClause(scene, unit, to, unit.last);
}

/** Whether a noun phrase begins at `i` and more follows than a word or two: its verb may be one that no list holds. */
export function longNominal(scene: Scene, i: number, end: number): boolean {
  const tag = scene.tags[i] ?? 0;
  if (end - i < 4 || (tag & (Tag.preposition | Tag.infinitive) && !(tag & Tag.determiner))) return false;
  return isNominal(scene, i) || (tag & (Tag.determiner | Tag.pronoun) && !(tag & Tag.relative)) !== 0;
}

/** Whether a clause begins at `i`: a subject with a finite verb behind it. */
export function clauseAt(scene: Scene, unit: Unit, i: number, end: number): boolean {
  const tag = scene.tags[i] ?? 0;
  const forms = unit.data.svo?.forms;
  if (isBreak(scene, i) || i >= end) return false;
  if (end - i < 2) return (tag & Tag.number) !== 0;
  if (
    tag & Tag.preposition &&
    !(tag & Tag.determiner) &&
    !forms?.circumstances.has(scene.tokens.lower[i] ?? '') &&
    !hedgesNumber(scene, i)
  )
    return false;
  if (tag & (Tag.infinitive | Tag.coordinator)) return false;
  const ceiling = Math.min(end, i + 40);
  for (let at = i; at < ceiling; at++) {
    if (isVerb(scene, at) && at > i) return true;
    if (
      at > i &&
      (scene.tags[at] ?? 0) & Tag.verb &&
      forms?.thirdPerson.test(scene.tokens.lower[at] ?? '') &&
      isNominal(scene, at - 1)
    )
      return true;
    if ((scene.tags[at] ?? 0) & Tag.pronoun && /['’]/.test(scene.tokens.word[at] ?? '')) return true;
    if (at > i && forms?.relatives.has(scene.tokens.lower[at] ?? '')) return false;
    if ((scene.quoted[at] ?? -1) >= 0 && isUtterance(scene, scene.quoted[at] ?? -1)) return true;
  }
  return false;
}

/** "about 40 people", "up to 40": whether the preposition at `i` belongs to a number. */
function hedgesNumber(scene: Scene, i: number): boolean {
  let at = i + 1;
  while (at < i + 3 && (scene.tags[at] ?? 0) & Tag.preposition) at++;
  return isNumber(scene, at);
}

/** How far the verb of a clause and the one behind it are looked for, in tokens. */
const LONGEST = 80;

const VERBAL = Tag.verb | Tag.auxiliary | Tag.modal;
const LINKING = Tag.relative | Tag.subordinator | Tag.coordinator | Tag.infinitive;

/**
 * Where a clause that hangs on a noun ends before the verb of the sentence around it: "the claim that he fled | angered
 * her". `end` where no second verb stands in its reach with nothing before it that opens a clause of its own.
 */
export function beforeOuterVerb(scene: Scene, from: number, end: number): number {
  const { tags, tokens } = scene;
  let seen = false;
  let inner = 0;
  for (let at = from; at < Math.min(end, from + LONGEST); at++) {
    const tag = tags[at] ?? 0;
    if ((scene.quoted[at] ?? -1) >= 0 || tokens.word[at] === ';' || tokens.word[at] === ':') return end;
    if (at > from && tag & LINKING && !(tag & Tag.determiner)) inner++;
    if (!isVerb(scene, at)) continue;
    if (!seen) seen = true;
    else if (inner > 0) inner--;
    else return at;
    // "was damaged | has been rejected": behind the verb itself an auxiliary begins another group
    let full = false;
    while (at + 1 < end && (tags[at + 1] ?? 0) & (VERBAL | Tag.adverb | Tag.negation | Tag.participle)) {
      if (!(tags[at] ?? 0) || !((tags[at] ?? 0) & (Tag.auxiliary | Tag.modal | Tag.adverb | Tag.negation))) full = true;
      if (full && (tags[at + 1] ?? 0) & (Tag.auxiliary | Tag.modal)) break;
      at++;
    }
  }
  return end;
}

/** Whether a dash at `i`, right behind a verb in its finite form, stands for the conjunction: a clause with a verb follows to the end. */
export function opensClause(scene: Scene, unit: Unit, i: number, cue: SvoCue): boolean {
  if (i !== cue.to || cue.form !== 'finite' || !/^[—–]$/.test(scene.tokens.word[i] ?? '') || unit.last - i < 4)
    return false;
  if ((scene.quoted[i] ?? -1) >= 0 || /^[,—–]$/.test(scene.tokens.word[cue.from - 1] ?? '')) return false;
  for (let at = i + 1; at < Math.min(unit.last, i + 40); at++) {
    if (/^[—–]$/.test(scene.tokens.word[at] ?? '')) return false;
    if (isVerb(scene, at)) return !((scene.tags[i + 1] ?? 0) & (Tag.coordinator | Tag.preposition));
  }
  return false;
}
