import type { AttributionData } from '../../language/shared/attribution.ts';
import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { TokenKind } from '../../text/tokens.ts';
import { Trigger } from './triggers.ts';
import type { Scene, Unit } from './unit.ts';

/** How far a rule looks for the rest of a clause, in tokens: what keeps every rule linear. */
export const REACH = 60;

const BREAKS = new Set([',', ';', ':', '–', '—', '-', '(', ')', '[', ']', '…']);

/** Whether token `i` separates clauses. */
export function isBreak(scene: Scene, i: number): boolean {
  const word = scene.tokens.word[i] ?? '';
  // "BREAKING | Mayor confirms"
  return (scene.tokens.kind[i] === TokenKind.punctuation && BREAKS.has(word)) || word === '|';
}

/** Whether a quotation is words of somebody, not a name in marks. */
export const isUtterance = ({ utterances }: Scene, quotation: number): boolean => utterances[quotation] === 1;

/** Whether token `i` stands in words of somebody. */
export const isUttered = (scene: Scene, i: number): boolean => {
  const quote = scene.quoted[i] ?? -1;
  return quote >= 0 && isUtterance(scene, quote);
};

/** As `isUtterance`, found out: longer than a title, or begun in lower case. */
export function looksUttered(scene: Omit<Scene, 'utterances'>, data: AttributionData, quotation: number): boolean {
  const q = scene.quotations[quotation];
  if (!q) return false;
  const from = q.from + q.width;
  const to = q.closed ? q.to - q.width : q.to;
  if (to - from <= 0 || namesSource(scene, data, q.from, q.to)) return false;
  if (to - from > 8) return true;
  const first = scene.tokens.word[from] ?? '';
  const capital = first !== first.toLowerCase();
  if (capital && namesNoun(scene, data, q.from, from, to)) return false;
  if (to - from > 6) return true;
  for (let i = from; i < to; i++) {
    const word = scene.tokens.word[i] ?? '';
    const tag = scene.tags[i] ?? 0;
    if (capital && to - from <= 2 && !/[!?.]/.test(word) && !(tag & (Tag.auxiliary | Tag.modal))) {
      if (i === from && tag & Tag.noun && !data.declined.test(word)) return false;
      if (i > from) continue;
    }
    const lower = word === word.toLowerCase() && /\p{L}/u.test(word);
    if (lower && !(tag & (Tag.preposition | Tag.determiner | Tag.coordinator | Tag.oblique))) return true;
    if (tag & (Tag.auxiliary | Tag.modal | Tag.verb | Tag.pronoun) && lower) return true;
    if (word === '!' || word === '?' || (word === '.' && i === to - 1)) return true;
  }
  return false;
}

/** "Wie „heute live“ berichtet", "laut „heute.live“": what stands before the verb or behind the preposition is who says it. */
function namesSource(scene: Omit<Scene, 'utterances'>, data: AttributionData, from: number, to: number): boolean {
  const { tokens } = scene;
  if (to - from <= 5 && data.prepositions.has(tokens.lower[from - 1] ?? '')) return true;
  const as = (scene.tags[from - 1] ?? 0) & Tag.determiner ? from - 2 : from - 1;
  const verb = (scene.tags[to] ?? 0) & Tag.adverb ? to + 1 : to;
  return (
    to - from <= 6 &&
    data.asWords.has(tokens.lower[as] ?? '') &&
    ((scene.tags[verb] ?? 0) & Tag.verb) !== 0 &&
    tokens.word[verb + 1] === ','
  );
}

/** "die Gruppe „Aktion und Hilfe“": words in marks right behind the noun that they name, with no verb and no end of a sentence. */
function namesNoun(
  scene: Omit<Scene, 'utterances'>,
  data: AttributionData,
  mark: number,
  from: number,
  to: number,
): boolean {
  if (!((scene.tags[mark - 1] ?? 0) & Tag.noun) || data.worded.test(scene.tokens.lower[mark - 1] ?? '')) return false;
  for (let i = from; i < to; i++) {
    const tag = scene.tags[i] ?? 0;
    if (tag & (Tag.auxiliary | Tag.modal | Tag.verb) && !(tag & Tag.noun)) return false;
    if (/^[.!?…]$/.test(scene.tokens.word[i] ?? '')) return false;
  }
  return true;
}

/** The bracket that the one at `i` closes, at most a dozen tokens back; -1 where there is none. */
function openingBracket(scene: Scene, i: number, floor: number): number {
  for (let at = i - 1; at >= Math.max(floor, i - 12); at--) if (scene.tokens.word[at] === '(') return at;
  return -1;
}

/** First token of the clause that holds `i`: after the break or the utterance before it, in reach. */
export function clauseStart(scene: Scene, unit: Unit, i: number): number {
  let at = i;
  const floor = Math.max(unit.from, i - REACH);
  while (at > floor) {
    const before = at - 1;
    const quote = scene.quoted[before] ?? -1;
    if (quote >= 0 && quote !== scene.quoted[i]) {
      if (isUtterance(scene, quote)) return at;
      at = Math.max(floor, scene.quotations[quote]?.from ?? before);
      continue;
    }
    if (scene.tokens.word[before] === ')') {
      const open = openingBracket(scene, before, floor);
      if (open >= 0) {
        at = open;
        continue;
      }
    }
    if (isBreak(scene, before)) return at;
    at = before;
  }
  return at;
}

/** As `clauseStart`, over words in marks that stand inside the clause right before `i`: "während Helfer von „gut 150“ sprachen". */
export function clauseStartOver(scene: Scene, unit: Unit, i: number): number {
  const { from } = scene.quotations[scene.quoted[i - 1] ?? -1] ?? { from: unit.from };
  const inside = from > unit.from && !isBreak(scene, from - 1) && clauseStart(scene, unit, i) === i;
  return clauseStart(scene, unit, inside ? from - 1 : i);
}

/** End (exclusive) of the clause that holds `i`: at the next break or utterance, in reach. */
export function clauseEnd(scene: Scene, unit: Unit, i: number): number {
  let at = i + 1;
  const ceiling = Math.min(unit.last, i + REACH);
  while (at < ceiling) {
    const quote = scene.quoted[at] ?? -1;
    if (quote >= 0 && quote !== scene.quoted[i]) {
      if (isUtterance(scene, quote)) return at;
      at = scene.quotations[quote]?.to ?? at + 1;
      continue;
    }
    if (isBreak(scene, at)) return at;
    at++;
  }
  return Math.min(at, unit.last);
}

/** Whether a subjunctive stands in the range outside quotation marks, and which: 1 present (or both), 2 past only, 0 none. */
export function subjunctiveIn(scene: Scene, { from, to }: TokenRange): 0 | 1 | 2 {
  let found: 0 | 1 | 2 = 0;
  for (let i = from; i < to; i++) {
    if ((scene.quoted[i] ?? -1) >= 0 && isUtterance(scene, scene.quoted[i] ?? -1)) continue;
    const tag = scene.tags[i] ?? 0;
    if (tag & Tag.subjunctive1) return 1;
    if (tag & Tag.subjunctive2) found = 2;
  }
  return found;
}

/** Whether the range holds an infinitive with zu ("zu helfen", "einzureichen"). */
export function infinitiveIn({ triggers, tags }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const own = triggers[i] ?? 0;
    if (own & Trigger.holdsTo) return true;
    const next = triggers[i + 1] ?? 0;
    if (own & Trigger.to && next & Trigger.infinitive && !((tags[i + 1] ?? 0) & Tag.noun)) return true;
  }
  return false;
}

/** End of an infinitive with zu that begins at `i` and fills the rest of its clause, without the comma before it; 0 where there is none. */
export function bareInfinitive(scene: Scene, unit: Unit, i: number): number {
  const first = scene.tags[i] ?? 0;
  if (!(first & (Tag.determiner | Tag.oblique | Tag.noun)) || isBreak(scene, i)) return 0;
  const end = clauseEnd(scene, unit, i);
  if (end - i < 3 || !infinitiveIn(scene, { from: Math.max(i, end - 2), to: end })) return 0;
  for (let at = i; at < end; at++) if (isFiniteVerb(scene, at)) return 0;
  return end;
}

/**
 * Whether a clause that begins at `i` is a relative clause: a relative pronoun, perhaps behind a preposition, with the
 * finite verb at the end. "die Lage sei ernst" has its verb second and "das Haus brenne" is a noun phrase with its verb.
 */
export function beginsRelative(scene: Scene, unit: Unit, i: number): boolean {
  const words = unit.data.verbSecond?.clauses;
  let at = i;
  if ((scene.tags[at] ?? 0) & Tag.preposition && (scene.tags[at + 1] ?? 0) & Tag.relative) {
    at++;
    if (words?.sureRelatives.has(scene.tokens.lower[at] ?? '')) return true;
  }
  if (!((scene.tags[at] ?? 0) & Tag.relative) || (scene.tags[at] ?? 0) & Tag.noun) return false;
  const ceiling = Math.min(scene.tokens.count, at + REACH);
  let finite = -1;
  let end = at + 1;
  for (; end < ceiling && !closes(scene, end) && scene.tokens.word[end] !== '.'; end++) {
    const quote = scene.quoted[end] ?? -1;
    // "die Fähre „ist und bleibt ein Wrack“": a verb within the marks is not that of the clause
    if (quote >= 0 && quote !== scene.quoted[at] && isUtterance(scene, quote))
      end = (scene.quotations[quote]?.to ?? end + 1) - 1;
    else if (finite < 0 && isFiniteVerb(scene, end)) finite = end;
  }
  if (finite < 0) return !isNominal(scene, at + 1) && !infinitiveIn(scene, { from: at, to: end });
  const joined = ((scene.tags[finite + 1] ?? 0) & Tag.coordinator) !== 0 && finite + 2 < end;
  if (finite < end - 1 && !joined && !onlyVerbs(scene, finite, end)) return false;
  // "die Kritik an ihm müsse hingenommen werden": behind its infinitive or participle the finite verb would close a relative clause
  if (finite < end - 1 && !joined && (scene.tags[finite - 1] ?? 0) & Tag.noun && isNominal(scene, at + 1)) return false;
  const ending = words?.articleEndings.get(scene.tokens.lower[at] ?? '');
  for (let k = at + 1; k < finite; k++) if (!isNominal(scene, k) || isPredicative(scene, k, ending)) return true;
  return finite === at + 1;
}

/** "der verletzt wurde", "der schweigen will": whether the word at `i` lacks the ending that it would have behind an article. */
function isPredicative({ tokens, tags }: Scene, i: number, ending: RegExp | undefined): boolean {
  if (!ending || (tags[i] ?? 0) & (Tag.noun | Tag.number | Tag.title)) return false;
  const lower = tokens.lower[i] ?? '';
  return tokens.word[i] === lower && !ending.test(lower);
}

/** Whether token `i` ends a clause that goes on over brackets. */
const closes = (scene: Scene, i: number): boolean => isBreak(scene, i) && !/^[()]$/.test(scene.tokens.word[i] ?? '');

/** Whether nothing but verb forms stands from `from` to `to`: the cluster at the end of a subordinate clause. */
function onlyVerbs(scene: Scene, from: number, to: number): boolean {
  const verbal = Tag.auxiliary | Tag.modal | Tag.verb | Tag.participle | Tag.subjunctive1 | Tag.subjunctive2;
  for (let i = from; i < to; i++) if (!((scene.tags[i] ?? 0) & verbal) || (scene.tags[i] ?? 0) & Tag.noun) return false;
  return true;
}

const isNominal = (scene: Scene, i: number): boolean =>
  ((scene.tags[i] ?? 0) & (Tag.noun | Tag.adjective | Tag.number | Tag.participle)) !== 0;

/** Whether token `i` is a finite verb as far as its form tells. */
export function isFiniteVerb(scene: Scene, i: number): boolean {
  const tag = scene.tags[i] ?? 0;
  if (tag & Tag.noun || !(tag & (Tag.auxiliary | Tag.modal | Tag.subjunctive1 | Tag.subjunctive2 | Tag.verb)))
    return false;
  return !((scene.triggers[i - 1] ?? 0) & Trigger.to);
}
