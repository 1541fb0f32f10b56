import type { Telling } from '../situation.ts';
import { listText, outletText, reportText, speakerText } from '../words.ts';
import { type Draft, draft, type Evidence, GRAVE, type Unit } from './draft.ts';
import { kinRepeats, repeatsOf } from './repeats.ts';
import { toldText } from './single-origin.ts';

/** Told on someone's word, who is named or described. */
export const hasSource = ({ speaker, statement }: Telling): boolean =>
  speaker !== undefined || (statement.speakerText !== undefined && statement.speakerAs !== 'anonymous');

/** Told in the report's own voice, with no source named for it. A bare link names none. */
export const hasNone = ({ statement, digest }: Telling): boolean =>
  statement.kind === 'narrated' &&
  statement.via.length === 0 &&
  !digest.credits.some(
    ({ kind, statements }) =>
      kind !== 'link' && kind !== 'translation' && (statements === 'all' || statements.includes(statement.id)),
  );

/** Where a source that may have been lost is worth a question: a figure, an accusation, what became of people. */
const isWorthAsking = ({ value, claim }: Unit): boolean =>
  value !== undefined || claim.topics.some((topic) => GRAVE.has(topic));

/** A source that was named and is gone with who repeats it. */
export function attributionLost({ situation, units }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const unit of units) {
    const kept = [
      ...repeatsOf(situation, unit.tellings, hasSource, hasNone),
      ...kinRepeats(situation, unit, hasSource, hasNone),
      // That something was told before makes no repeat of it; that the same figure was, nearly always does.
    ].filter(({ sure }) => sure || isWorthAsking(unit));
    const [first] = kept;
    if (!first) continue;
    const who = speakerText(situation, first.from) ?? outletText(first.from);
    found.push(
      draft('attribution-lost', {
        claim: unit.claim.id,
        tellings: [...new Set(kept.map(({ from }) => from)), ...kept.map(({ to }) => to)],
        asserted: kept.some(({ sure }) => sure),
        says: `${toldText(unit)}: the word of ${who} in ${reportText(first.from)}, and told with no source given in ${listText([...new Set(kept.map(({ to }) => reportText(to)))])}.`,
        because: [...new Set(kept.map(({ why }) => why))],
      }),
    );
  }
  return found;
}
