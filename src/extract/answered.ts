import type { Attribution, Mention, Quantity, Span, Statement } from '../model/index.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import type { Answering } from './attribution/candidate.ts';

/** How many sentences before its own an answer with a pronoun is looked for at most, and among how many statements. */
const REACH = 2;
const MOST = 40;

type Answer = NonNullable<Statement['answers']>;

/** An act that answers what was said before it: "Police denied this". */
interface AnsweringAct extends Answering {
  readonly content: readonly Span[];
  readonly attribution: Attribution | null;
}

/** Finds the statement that an act answers among those before it, in the order of the text. */
export type AnswerOf = (act: AnsweringAct, before: readonly Statement[]) => Answer | undefined;

/** "The ministry denied that": an answer whose own question stands nowhere near. */
const isDenial = ({ kind, certainty }: Statement): boolean => kind === 'reported' && certainty.level === 'denied';

/** Counts of those whom nobody is said to have done something to: who "rejects the accusations" does not mean them. */
const BLAMELESS: ReadonlySet<string> = new Set([
  'people-infected',
  'people-in-hospital',
  'people-critical',
  'people-evacuated',
  'people-displaced',
  'people-missing',
  'people-rescued',
]);

/**
 * The nearest statement that is no answer itself and not the same speaker's word, whole where another is quoted in it, at
 * most two sentences back, one where a noun of saying stands for it ("the claims"). What the report says in its own voice
 * is answered only from the next sentence, and by no such noun. A noun that blames passes over a count of the ill. Undefined where none is so near.
 */
export function readAnswers(
  analysis: Analysis,
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
): AnswerOf {
  const blameless = new Set(quantities.flatMap(({ id, kind }) => (kind && BLAMELESS.has(kind) ? [id] : [])));
  const isCount = (statement: Statement): boolean => statement.quantities.some((id) => blameless.has(id));
  let entities: Map<string, string> | undefined;
  const speakerOf = (attribution: Attribution | null): string | undefined => {
    entities ??= new Map(mentions.map(({ id, entity }) => [id, entity]));
    return entities.get(attribution?.speaker?.mention ?? '');
  };
  return ({ stance, named, blames, content, attribution }, before) => {
    const start = content[0]?.start ?? 0;
    const sentence = sentenceAt(analysis, start);
    const own = speakerOf(attribution);
    let found: Statement | undefined;
    let passed = false;
    for (let index = before.length - 1; index >= Math.max(0, before.length - MOST); index--) {
      const other = before[index];
      if (!other) continue;
      const [from, to] = [other.content[0]?.start ?? 0, other.content.at(-1)?.end ?? 0];
      const away = sentence - sentenceAt(analysis, to - 1);
      if (away > (named && !passed ? 1 : REACH)) break;
      if (to > start || other.answers || isDenial(other)) continue;
      if (blames && !found && isCount(other)) {
        passed = true;
        continue;
      }
      if (found) {
        if (from > (found.content[0]?.start ?? 0) || to < (found.content.at(-1)?.end ?? 0)) break;
        found = other;
      } else if (other.attribution ? speakerOf(other.attribution) !== own || own === undefined : away <= 1 && !named)
        found = other;
    }
    return found && { statement: found.id, stance };
  };
}
