import { officeIn } from '../../link/offices.ts';
import { say } from '../../model/index.ts';
import { indexOf } from '../report-index.ts';
import type { Situation, Telling } from '../situation.ts';
import { hasSource, isBare } from '../sourced.ts';
import { listed, placeOf, reportOf } from '../tellers.ts';
import { type Draft, draft, type Evidence, GRAVE, type Unit } from './draft.ts';
import { kinRepeats, repeatsOf } from './repeats.ts';
import { toldIn } from './single-origin.ts';
import { mayBeImplied } from './unsourced.ts';

/**
 * Where a source that may have been lost is worth a question: a figure, an accusation, what became of people, what its
 * source had told with a hedge, or another denies.
 */
const isWorthAsking = ({ value, claim, tellings }: Unit): boolean =>
  value !== undefined ||
  claim.topics.some((topic) => GRAVE.has(topic)) ||
  tellings.some(({ statement: { certainty } }) => certainty !== 'unmarked' && certainty !== 'boosted');

/**
 * The first report that tells it on no word. That it has it from those who had told it on a named word is likely enough;
 * that the name is gone is plain.
 */
function firstBare({ tellings }: Unit): number {
  const bare = tellings.find((telling) => !hasSource(telling) && !mayBeImplied(telling));
  return bare?.order ?? Number.POSITIVE_INFINITY;
}

/**
 * Answers whether a telling names one of those on whose word others tell the same, or its report has other words of theirs:
 * "On Monday, he put the number at 20,000."
 */
function namesSource({ entities, confirmed }: Situation, { tellings }: Unit): (telling: Telling) => boolean {
  let speakers: ReadonlySet<string> | undefined;
  return ({ statement, digest }) => {
    if (confirmed.get(statement.id)?.some(hasSource) === true) return true;
    speakers ??= new Set(tellings.flatMap(({ speaker }) => speaker ?? []));
    const isOne = (entity: string): boolean => speakers?.has(entities.idOf(digest.report.id, entity) ?? '') === true;
    return statement.entities.some(isOne) || indexOf(digest).speakers.some(isOne);
  };
}

/** What a public body publishes itself it may have counted itself, whoever told it before. */
function isOfBody({ digest: { report } }: Telling): boolean {
  const sender = report.outlet === undefined ? null : officeIn(report.outlet);
  return sender !== null && (sender.state || sender.world === true);
}

/** Words at the head of a statement among which its subject is looked for. */
const HEAD = 3;

/** "The interior ministry registered 14,250", "At the police nobody had heard of injured": the body that the words are from tells, or has, it. */
function isSubject({ statement: from }: Telling, { statement: to }: Telling): boolean {
  const source = officeIn(from.speakerText ?? '');
  if (source?.department === undefined) return false;
  const head = to.text.split(/\s+/).slice(0, HEAD).join(' ');
  return officeIn(head)?.department === source.department;
}

/** A source that was named and is gone with who repeats it. */
export function attributionLost({ situation, units }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const unit of units) {
    const names = namesSource(situation, unit);
    const all = [
      ...repeatsOf(situation, unit.tellings, hasSource, isBare),
      ...kinRepeats(situation, unit, hasSource, isBare),
      // That something was told before makes no repeat of it; that the same figure was, nearly always does.
      // None at all ("no children") is told by anyone.
    ].filter(({ sure, to }) => sure || (!names(to) && isWorthAsking(unit) && unit.value?.nominal !== 0));
    // Who may mean a source that stands right before has perhaps lost none.
    const plain = all.filter(({ sure, to }) => sure || !mayBeImplied(to));
    const kept = plain.length > 0 ? plain : all;
    const [first] = kept;
    if (!first) continue;
    const bareFrom = firstBare(unit);
    found.push(
      draft('attribution-lost', {
        claim: unit.claim.id,
        tellings: [...new Set(kept.map(({ from }) => from)), ...kept.map(({ to }) => to)],
        asserted: kept.some(
          ({ sure, from, to }) =>
            !isSubject(from, to) && (sure || (to.order <= bareFrom && !mayBeImplied(to) && !isOfBody(to))),
        ),
        said: say('source-lost', {
          what: toldIn(unit),
          from: placeOf(situation, first.from),
          to: listed(kept.map(({ to }) => reportOf(to))),
        }),
        because: kept.map(({ why }) => say(why)),
      }),
    );
  }
  return found;
}
