import { type Judgement, type Message, say } from '../../model/index.ts';
import type { FigureItem, TextItem } from './items.ts';

/** A claim before it is given its name. */
export interface Draft {
  readonly figures: FigureItem[];
  readonly texts: TextItem[];
  judged?: boolean;
  readonly reasons: Message[];
}

const holds = ({ figures, texts }: Draft, statement: string): boolean =>
  figures.some(({ statements }) => statements.some(({ id }) => id === statement)) ||
  texts.some((item) => item.statement.id === statement);

/**
 * Applies what persons decided about claims, which they name by statements. A merge joins the claims of its statements,
 * those that count the same where statements stand in several; a split takes the first statement out of every claim
 * that it shares with one of the others. `drafts` are changed in place: they were made for this.
 */
export function applyJudgements<Kind extends Draft>(
  drafts: Kind[],
  judgements: readonly Judgement[],
  fresh: (from: Kind) => Kind,
): void {
  for (const { kind, about, subjects, by } of judgements) {
    if (about !== 'claim' || (kind !== 'merge' && kind !== 'split')) continue;
    const [first, ...others] = subjects;
    if (first === undefined) continue;
    for (const other of others) {
      if (kind === 'merge') merge(drafts, first, other, by);
      else split(drafts, first, other, by, fresh);
    }
  }
}

const countsOf = ({ figures }: Draft): string | undefined => figures[0]?.counts;

function merge(drafts: Draft[], first: string, other: string, by: string): void {
  const [into, from] = [drafts.filter((draft) => holds(draft, first)), drafts.filter((draft) => holds(draft, other))];
  const pairs = into.flatMap((a) => from.filter((b) => a !== b).map((b) => [a, b] as const));
  const [a, b] = pairs.find(([x, y]) => countsOf(x) === countsOf(y)) ?? pairs[0] ?? [];
  if (!a || !b) return;
  a.figures.push(...b.figures.splice(0));
  a.texts.push(...b.texts.splice(0));
  a.reasons.push(say('decided-same', { who: by }));
  a.judged = true;
}

function split<Kind extends Draft>(
  drafts: Kind[],
  first: string,
  other: string,
  by: string,
  fresh: (from: Kind) => Kind,
): void {
  for (const draft of drafts.filter((one) => holds(one, first) && holds(one, other))) {
    const leaves = (ids: readonly string[]): boolean => ids.includes(first) && !ids.includes(other);
    const own = fresh(draft);
    own.figures.push(...take(draft.figures, ({ statements }) => leaves(statements.map(({ id }) => id))));
    own.texts.push(...take(draft.texts, ({ statement }) => leaves([statement.id])));
    if (own.figures.length + own.texts.length === 0) continue;
    for (const each of [own, draft]) {
      each.judged = true;
      each.reasons.push(say('decided-other', { who: by }));
    }
    drafts.push(own);
  }
}

/** Takes the items out of the list that fulfil the condition. */
function take<Item>(list: Item[], goes: (item: Item) => boolean): readonly Item[] {
  const taken = list.filter(goes);
  if (taken.length) list.splice(0, list.length, ...list.filter((item) => !goes(item)));
  return taken;
}
