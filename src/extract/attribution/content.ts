import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { TokenKind } from '../../text/tokens.ts';
import { beginsRelative, infinitiveIn, isFiniteVerb, isUtterance, subjunctiveIn } from './clause.ts';
import { onlyCounts } from './cues.ts';
import type { Scene, Unit } from './unit.ts';

/** What the clause behind a comma, a colon or a verb is, as said content. */
type ContentForm = 'that' | 'subjunctive' | 'infinitive' | 'plain' | 'quotation';

export interface Content {
  readonly form: ContentForm;
  readonly range: TokenRange;
}

/** The outer quotation that opens at token `i` and is an utterance; -1 where there is none. */
export function utteranceAt(scene: Scene, i: number): number {
  const quote = scene.quoted[i] ?? -1;
  return quote >= 0 && scene.quotations[quote]?.from === i && isUtterance(scene, quote) ? quote : -1;
}

/**
 * The content that begins at token `i`, just behind a frame and its comma or colon. `limit`: end of the sentence.
 * Null where what stands there is no said content: a relative clause, an adverbial clause, something else.
 */
export function contentAt(scene: Scene, unit: Unit, i: number, limit: number): Content | null {
  const { tokens, tags } = scene;
  const words = unit.data.verbSecond;
  if (i >= limit) return null;
  const quote = utteranceAt(scene, i);
  if (quote >= 0) {
    const { to } = scene.quotations[quote] ?? { to: limit };
    if (to >= limit || tokens.word[to] === ',' || tokens.word[to] === '.' || tokens.word[to] === '(')
      return { form: 'quotation', range: { from: i, to: Math.min(to, unit.to) } };
  }
  const lower = tokens.lower[i] ?? '';
  const end = contentEnd(scene, unit, i, limit);
  const range = { from: i, to: end };
  if (unit.data.complementisers.has(lower)) {
    if (words?.clauses.relativeLike.has(lower) && subjunctiveIn(scene, range) !== 1) return { form: 'plain', range };
    return { form: 'that', range };
  }
  const mood = subjunctiveIn(scene, range);
  if (words?.infinitiveOpeners.has(lower)) return null;
  if (beginsRelative(scene, unit, i)) return null;
  const first = { from: i, to: Math.min(end, nextComma(scene, i, end)) };
  if (infinitiveIn(scene, first) && mood !== 1 && !(mood && subjunctiveIn(scene, first)))
    return { form: 'infinitive', range };
  if (mood || hasHearsayModal(scene, unit, range)) return { form: 'subjunctive', range };
  if (infinitiveIn(scene, range)) return { form: 'infinitive', range };
  if (words?.clauses.circumstance.has(lower) || (tags[i] ?? 0) & Tag.coordinator) return null;
  return { form: 'plain', range };
}

function nextComma(scene: Scene, i: number, end: number): number {
  for (let at = i + 1; at < end; at++) if (scene.tokens.word[at] === ',') return at;
  return end;
}

/** Whether the words are given on hearsay by their modal: "200 Stellen sollen wegfallen". */
function hasHearsayModal(scene: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  if (
    unit.data.verbSecond?.clauses.circumstance.has(scene.tokens.lower[from] ?? '') ||
    (scene.tags[from] ?? 0) & Tag.coordinator
  )
    return false;
  for (let at = from + 1; at < Math.min(to, from + 20); at++) {
    if (scene.tokens.word[at] === ',') return false;
    if (unit.data.hearsayModals.has(scene.tokens.lower[at] ?? '') && (scene.quoted[at] ?? -1) < 0) return true;
  }
  return false;
}

/** Where content that runs to the end of its sentence ends: before the full stop, a bracket of its own, or a clause with a new cue. */
export function contentEnd(scene: Scene, unit: Unit, i: number, limit: number): number {
  const { tokens } = scene;
  const words = unit.data.verbSecond;
  const first = tokens.lower[i] ?? '';
  let told = false;
  let segment = i;
  let before = i;
  for (let at = i + 1; at < limit; at++) {
    const quote = scene.quoted[at] ?? -1;
    if (quote >= 0 && isUtterance(scene, quote)) {
      at = Math.max(at, (scene.quotations[quote]?.to ?? at + 1) - 1);
      continue;
    }
    const word = tokens.word[at] ?? '';
    if (word === ';' && !goesOnBehind(scene, unit, at, limit)) return at;
    if (word === ':' && utteranceAt(scene, at + 1) >= 0) return at;
    if (
      word === ',' &&
      words?.clauses.sequel.has(tokens.lower[at + 1] ?? '') &&
      !subjunctiveIn(scene, { from: at + 2, to: limit })
    )
      return at;
    if (word === ',') segment = at + 1;
    // "…, er komme, ging aber", "…, er komme und ging": an indicative whose subject is the speaker
    if (
      told &&
      (word === ',' || words?.clauses.goingOn.has(word)) &&
      isIndicative(scene, unit, at + 1) &&
      !isSubordinate(scene, unit, word === ',' ? before : segment)
    )
      return tokens.word[at - 1] === ',' ? at - 1 : at;
    // "dass die Furt trüge und bog ab": behind the verb that ends the clause another begins one of the speaker's
    if (
      isFiniteVerb(scene, at - 1) &&
      words?.and.has(word) &&
      isSubordinate(scene, unit, segment) &&
      isIndicative(scene, unit, at + 1) &&
      !endsClause(scene, at + 2, limit)
    )
      return at;
    if (word === ',') before = segment;
    if ((scene.tags[at] ?? 0) & (Tag.subjunctive1 | Tag.subjunctive2)) told = !unit.data.complementisers.has(first);
    // "…, und kündigte an": the speaker goes on to something else
    if (words?.clauses.adding.has(word) && startsCue(scene, unit, at + 1))
      return tokens.word[at - 1] === ',' ? at - 1 : at;
  }
  return trimEnd(scene, i, limit);
}

/** "…, es gebe 17 Tote; die Suche dauere an": whether the mood of the clause behind a semicolon, in which nobody else speaks, says that it is told too. */
function goesOnBehind(scene: Scene, unit: Unit, semicolon: number, limit: number): boolean {
  let to = semicolon + 1;
  for (; to < limit && scene.tokens.word[to] !== ';'; to++)
    if ((scene.quoted[to] ?? -1) >= 0 || startsCue(scene, unit, to)) return false;
  return subjunctiveIn(scene, { from: semicolon + 1, to }) === 1;
}

/** Whether token `i` is a finite verb in the indicative, and no infinitive or participle by its form. */
function isIndicative(scene: Scene, unit: Unit, i: number): boolean {
  const tag = scene.tags[i] ?? 0;
  return (
    isFiniteVerb(scene, i) &&
    !(tag & (Tag.subjunctive1 | Tag.subjunctive2 | Tag.participle | Tag.adjective)) &&
    !unit.data.verbSecond?.infinitive.test(scene.tokens.lower[i] ?? '')
  );
}

const endsClause = (scene: Scene, i: number, limit: number): boolean =>
  i >= limit || scene.tokens.kind[i] === TokenKind.punctuation;

const isSubordinate = (scene: Scene, unit: Unit, i: number): boolean =>
  ((scene.tags[i] ?? 0) & Tag.subordinator) !== 0 || beginsRelative(scene, unit, i);

function startsCue(scene: Scene, unit: Unit, i: number): boolean {
  const forms = unit.data.verbs.get(scene.tokens.lower[i] ?? '');
  return (
    !!forms?.some(({ form, verb }) => form === 'finite' && !onlyCounts(verb)) &&
    !((scene.tags[i] ?? 0) & Tag.noun) &&
    !forms.some(({ form }) => form === 'infinitive' || form === 'participle')
  );
}

/** Less trailing commas, dashes and full stops. */
export function trimEnd(scene: Scene, from: number, to: number): number {
  let end = to;
  while (
    end > from + 1 &&
    scene.tokens.kind[end - 1] === TokenKind.punctuation &&
    /^[,;:–—\-.]$/.test(scene.tokens.word[end - 1] ?? '')
  )
    end--;
  return end;
}
