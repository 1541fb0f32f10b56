import { sameNumber } from '../../link/claims/compatible.ts';
import { type Certainty, say, type Teller } from '../../model/index.ts';
import type { Telling } from '../situation.ts';
import { listed, placeOf } from '../tellers.ts';
import { type Draft, draft, type Evidence, type Unit } from './draft.ts';
import { kinRepeats, type Repeat, repeatsOf, surest } from './repeats.ts';
import { aboutIn } from './single-origin.ts';

type Level = Certainty['level'];

const SURENESS: Readonly<Record<Level, number>> = {
  denied: -1,
  doubtful: 0,
  possible: 1,
  probable: 2,
  unmarked: 3,
  boosted: 4,
};

const isHedged = ({ statement: { certainty, negated } }: Telling): boolean =>
  !negated && SURENESS[certainty] >= 0 && SURENESS[certainty] < SURENESS.unmarked;

const isPlain = ({ statement: { certainty, negated } }: Telling): boolean =>
  !negated && SURENESS[certainty] >= SURENESS.unmarked;

/** A hedge that stood with the source and is gone with who repeats it. What another names their own source for is no repeat. */
export function certaintyLost({ situation, units }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const unit of units) {
    const kept = surest(
      [
        ...repeatsOf(situation, unit.tellings, isHedged, isPlain),
        ...kinRepeats(situation, unit, isHedged, isPlain),
      ].filter((repeat) => ofOneWord(repeat) && !isOtherNumber(repeat)),
    );
    const [first] = kept;
    if (!first) continue;
    const last = Math.max(...new Set(kept.map(({ to }) => to.order)));
    const nearest = kept.map(({ from }) => from);
    // Whoever hedged it before the hedge was gone stands with the one that it was taken from.
    const sources = [
      ...new Set([...nearest, ...unit.tellings.filter((telling) => isHedged(telling) && telling.order < last)]),
    ];
    const put = (telling: Telling): Teller => ({
      ...placeOf(situation, telling),
      put: telling.statement.certainty,
    });
    found.push(
      draft('certainty-lost', {
        claim: unit.claim.id,
        tellings: [...sources, ...kept.map(({ to }) => to)],
        asserted: kept.some(({ sure, to }) => sure || isPlainlyLost(unit, to)),
        said: say('certainty-lost', {
          what: aboutIn({ ...unit, tellings: sources }),
          from: put(first.from),
          to: listed(kept.map(({ to }) => put(to))),
        }),
        because: kept.map(({ why }) => say(why)),
      }),
    );
  }
  return found;
}

/**
 * Whether everyone who told it before had hedged it, and the one who did not names no source. Who they have it from is not
 * said; that the hedge is gone is plain. Not so of a figure: what was preliminary may be settled since.
 */
const isPlainlyLost = ({ tellings, value }: Unit, to: Telling): boolean =>
  value === undefined &&
  tellings.includes(to) &&
  to.statement.speakerText === undefined &&
  tellings.every((telling) => telling.order >= to.order || isHedged(telling));

/** "About 150 were on the ice", then "187 were": what was settled meanwhile has lost no hedge. */
const isOtherNumber = ({ from: { statement: a }, to: { statement: b } }: Repeat): boolean =>
  a.figures.length > 0 &&
  b.figures.length > 0 &&
  !a.figures.some((one) => b.figures.some((other) => sameNumber(one, other)));

/** The one who repeats it names no source of their own, or the same one; who it is may be lost in a derived report. */
const ofOneWord = ({ from, to, derived }: Repeat): boolean =>
  to.statement.speakerText === undefined || (to.speaker === undefined ? derived : to.speaker === from.speaker);
