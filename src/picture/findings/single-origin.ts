import type { Situation } from '../situation.ts';
import { counted, quoteText } from '../words.ts';
import { type Draft, draft, type Evidence, reportsIn, type Unit } from './draft.ts';
import { figureText } from './figure-words.ts';

/** From so many reports on, or of a figure so many tellings, a single word behind them is worth saying. */
const MANY = 3;

/** Many reports, one word: whatever three or more reports tell that begins with one source. */
export function singleOrigins({ situation, units }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const unit of units) {
    const { origins, tellings, claim } = unit;
    const reports = reportsIn(tellings);
    if (!isMany(unit, reports) || origins.low !== 1) continue;
    const root = leadingRoot(origins);
    if (!root) continue;
    const asserted = origins.high === 1;
    const others = asserted ? '' : `, or on up to ${origins.high}`;
    found.push(
      draft('single-origin', {
        claim: claim.id,
        tellings,
        asserted,
        says: `${toldText(unit)}: ${toldBy(tellings.length, reports)}, on the word of one source, ${rootText(root, situation)}${others}.`,
        because: [...new Set(origins.roots.map(({ why }) => why))].slice(0, MOST_REASONS),
      }),
    );
  }
  return found;
}

/** Told by many; a report that tells a figure again and again makes much of one word, too. */
const isMany = ({ value, tellings, origins }: Unit, reports: number): boolean =>
  reports >= MANY ||
  (value !== undefined && tellings.length >= MANY && origins.roots.some(({ entity }) => entity !== undefined));

const toldBy = (tellings: number, reports: number): string =>
  reports >= MANY ? `${counted(reports, 'report')} tell it` : `told ${tellings} times in ${counted(reports, 'report')}`;

const MOST_REASONS = 6;

/** What a unit tells: the figure, or the words of its first telling. */
export function toldText({ track, value, tellings, claim }: Unit): string {
  if (track && value) return figureText(value, track);
  const [first] = tellings;
  return first ? quoteText(first) : claim.label;
}

/** Of beginnings that may be one: whom most name, before what no one is named for. */
function leadingRoot({ roots }: Unit['origins']): Unit['origins']['roots'][number] | undefined {
  const rank = ({ entity, statements }: Unit['origins']['roots'][number]): number =>
    (entity === undefined ? 0 : 1e9) + statements.length;
  return roots.reduce<Unit['origins']['roots'][number] | undefined>(
    (best, root) => (!best || rank(root) > rank(best) ? root : best),
    undefined,
  );
}

/** The name of who a claim begins with: the entity, else the outlet of the report. */
export function rootText(
  { entity, report, statements }: Unit['origins']['roots'][number],
  situation: Situation,
): string {
  const name = entity === undefined ? undefined : situation.entity.get(entity)?.name;
  if (name !== undefined) return name;
  const telling = statements.map((id) => situation.tellings.get(id)).find(Boolean);
  return telling?.digest.report.outlet ?? telling?.digest.report.title ?? report ?? entity ?? 'a report';
}
