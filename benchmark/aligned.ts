import type { Answer, AnsweredFigure } from './answer.ts';
import type { Gold, GoldFigure, GoldStatement } from './gold.ts';
import { toldOf } from './gold.ts';

/** Which gold figure or statement each of the program's is, and which gold figures repeat one another. */
export interface Aligned {
  readonly figureOf: ReadonlyMap<string, AnsweredFigure>;
  /** Gold ids of a program's figure or statement. */
  readonly goldOf: ReadonlyMap<string, readonly string[]>;
  /** The first telling that a figure merely repeats: itself where it repeats none. */
  readonly unitOf: ReadonlyMap<string, string>;
  readonly told: ReadonlyMap<string, GoldFigure | GoldStatement>;
}

interface Spanned {
  readonly start: number;
  readonly end: number;
}
const overlap = (a: Spanned, b: Spanned): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Families of reports that hand on the same words: copies, translations, forwards; each report's first ancestor. */
function familyOf(gold: Gold): (report: string) => string {
  const parent = new Map(
    gold.lineage
      .filter(({ kind, named }) => kind !== 'citation' && !named)
      .map(({ from, to }): [string, string] => [to, from]),
  );
  return (report) => {
    let at = report;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
}

/**
 * Repeats are merged: tellings of one value of one claim in the same report, or in reports that hand on the same words.
 * Otherwise every copy of an agency's report would count again.
 */
function unitsOf(gold: Gold): Map<string, string> {
  const family = familyOf(gold);
  const first = new Map<string, string>();
  return new Map(
    [...gold.figures].map((f): [string, string] => {
      const key = JSON.stringify([f.claim, f.values[0], f.role[0], family(f.report)]);
      const unit = first.get(key) ?? f.id;
      first.set(key, unit);
      return [f.id, unit];
    }),
  );
}

/** Each gold figure gets the one that overlaps it most, and none twice; a statement those that cover half of its words. */
export function align(gold: Gold, answer: Answer): Aligned {
  const figureOf = new Map<string, AnsweredFigure>();
  const goldOf = new Map<string, string[]>();
  const candidates = gold.figures
    .flatMap((g) => answer.figures.filter((a) => a.report === g.report).map((a) => ({ g, a, by: overlap(g, a) })))
    .filter(({ by }) => by > 0)
    .sort((x, y) => y.by - x.by);
  for (const { g, a } of candidates) {
    if (figureOf.has(g.id) || goldOf.has(a.id)) continue;
    figureOf.set(g.id, a);
    goldOf.set(a.id, [g.id]);
  }
  for (const a of answer.statements) {
    const covered = gold.statements.filter((g) => g.report === a.report && overlap(g, a) >= (g.end - g.start) / 2);
    goldOf.set(
      a.id,
      covered.map(({ id }) => id),
    );
  }
  const told = toldOf(gold);
  const unitOf = unitsOf(gold);
  for (const { id } of gold.statements) unitOf.set(id, id);
  return { figureOf, goldOf, unitOf, told };
}
