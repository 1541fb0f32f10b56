import type { Digest, FigureSlots, StatementDigest } from './digest.ts';

const NONE: readonly never[] = [];

const shared = new Map<string, readonly string[]>();
const MOST_SHARED = 50_000;

/** A list that stands for all that are the same, where they are none or one long, as nearly all lists of a statement are. */
function asShared(list: readonly string[]): readonly string[] {
  const [only] = list;
  if (only === undefined) return NONE;
  if (list.length > 1) return list;
  const known = shared.get(only);
  if (known) return known;
  if (shared.size >= MOST_SHARED) shared.clear();
  shared.set(only, list);
  return list;
}

/** The same digest in three quarters of the memory, for reports of which very many are held: without why figures are read as they are. */
export const leanDigest = (digest: Digest): Digest => ({ ...digest, statements: digest.statements.map(leanStatement) });

function leanStatement(statement: StatementDigest): StatementDigest {
  const { via, topics, hazards, places, figures } = statement;
  return {
    ...statement,
    via: via.length === 0 ? NONE : via,
    topics: asShared(topics),
    hazards: asShared(hazards),
    places: asShared(places),
    entities: statement.entities.length === 0 ? NONE : statement.entities,
    figures: figures.length === 0 ? NONE : figures.map(leanFigure),
  };
}

const leanFigure = (figure: FigureSlots): FigureSlots => ({ ...figure, because: NONE });
