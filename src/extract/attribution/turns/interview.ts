import { languageOf } from '../../../language/index.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { isPatronymic } from '../../entities/name-words.ts';
import { foldedToken } from '../../places/fold.ts';
import type { Scene, Unit } from '../unit.ts';
import { holds, type Turn, turnWords } from './turn.ts';

/** Questions of an interview at least, and answers in the first person. */
const LEAST = 2;
/** A block that asks is no longer, in tokens. */
const LONGEST_QUESTION = 90;
/** Words of a name by which somebody is addressed. */
const LONGEST_NAME = 3;

interface Part extends TokenRange {
  readonly unit: Unit;
  readonly asks: boolean;
}

/**
 * The turns of an interview without labels: paragraphs that ask, and the paragraphs behind them that answer in the first
 * person. A question must address who answers by name ("Frau Orlowa, was haben Sie gesehen?"); they are taken for the speaker of
 * the paragraph right behind a question and of others in the first person: what else stands there may be a
 * question that does not ask.
 */
export function interviewTurns(scene: Scene): readonly Turn[] {
  const parts = partsOf(scene);
  const begin = parts.findIndex(({ asks }) => asks);
  if (begin < 0) return [];
  const questions = parts.filter(({ asks }) => asks);
  if (questions.length < LEAST) return [];
  const answers = parts.filter((part, at) => at > begin && !part.asks && parts[at - 1]?.asks === true);
  const own = parts.filter((part, at) => at > begin && !part.asks && isFirstPerson(scene, part)).length;
  const addresses = questions.some(({ unit, from, to }) => {
    const words = turnWords(unit);
    return words !== undefined && holds(scene, { from: from + 1, to }, (word) => words.second.has(word));
  });
  if (own < LEAST || own * 2 < answers.length || !addresses) return [];
  const speaker = addressed(scene, questions);
  if (!speaker) return [];
  return parts.slice(begin).flatMap((part, at): Turn[] => {
    const { from, to, asks } = part;
    const answered = parts[begin + at - 1]?.asks === true || isFirstPerson(scene, part);
    return [{ from, to, label: null, speaker: !asks && answered ? speaker : null }];
  });
}

/** Whether it is spoken in the first person. */
function isFirstPerson(scene: Scene, part: Part): boolean {
  const words = turnWords(part.unit);
  return words !== undefined && holds(scene, part, (_, lower) => words.first.has(lower) || words.several.has(lower));
}

/** The paragraphs of a report, less its title. */
function partsOf({ tokens, units, analysis }: Scene): readonly Part[] {
  const out: Part[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    if (!unit) break;
    let end = at;
    while (units[end + 1]?.block === unit.block) end++;
    const { from } = unit;
    const to = units[end]?.to ?? unit.to;
    if (analysis.source.blocks[unit.block]?.kind !== 'title')
      out.push({ from, to, unit, asks: tokens.word[to - 1] === '?' && to - from <= LONGEST_QUESTION });
    at = end + 1;
  }
  return out;
}

/** The one name by which the questions address somebody; null where there is none, or there are two. */
function addressed(scene: Scene, questions: readonly Part[]): TokenRange | null {
  const { tokens } = scene;
  let found: TokenRange | null = null;
  const wordsOf = ({ from, to }: TokenRange): string => tokens.lower.slice(from, to).join(' ');
  for (const question of questions) {
    const name = addressIn(scene, question);
    if (!name) continue;
    if (found && wordsOf(found) !== wordsOf(name)) return null;
    found ??= name;
  }
  return found;
}

/** "Frau Orlowa, …", "…, Mr. Smith?", «Анна Петровна, …» */
function addressIn({ tokens }: Scene, { from, to, unit }: Part): TokenRange | null {
  const language = languageOf(unit.code);
  if (!language) return null;
  const isName = (i: number): boolean =>
    i < to && tokens.kind[i] === TokenKind.word && /^\p{Lu}\p{Ll}/u.test(tokens.word[i] ?? '');
  for (let i = from; i < to; i++) {
    if (i > from && tokens.word[i - 1] !== ',') continue;
    const honorific = language.entities.honorifics.has(tokens.lower[i] ?? '');
    let start = honorific ? i + 1 : i;
    if (honorific && tokens.word[start] === '.') start++;
    let end = start;
    while (end - start < LONGEST_NAME && isName(end)) end++;
    if (end === start || !/^[,?]$/.test(tokens.word[end] ?? '')) continue;
    const called = end - start === 2 && isPatronymic(foldedToken(tokens, end - 1), language);
    if (honorific || called) return { from: i, to: end };
  }
  return null;
}
