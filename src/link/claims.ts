import { distinct, type Judgement, type Lineage, type Message } from '../model/index.ts';
import { contextOf } from './claims/context.ts';
import { derivedBy } from './claims/derived.ts';
import { joinFigures } from './claims/figures.ts';
import {
  countriesOf,
  type FigureItem,
  figureItems,
  isEvent,
  type Setting,
  type TextItem,
  textItems,
} from './claims/items.ts';
import { applyJudgements, type Draft } from './claims/judgements.ts';
import { figureNaming, labelOf, textNaming } from './claims/labels.ts';
import { joinTexts } from './claims/texts.ts';
import { countryName } from './country-name.ts';
import type { Digest, StatementDigest } from './digest.ts';
import { standing } from './judged.ts';
import type { ClaimSlots, LinkedClaim, LinkedEntities, PossibleStatement } from './linked.ts';
import { homesOf, inOrder, timeOf } from './order.ts';

/** Of what may belong to a claim, so many statements are kept, the likeliest. */
const MOST_POSSIBLE = 50;

interface ClaimDraft extends Draft {
  readonly slots?: ClaimSlots;
  readonly possibly: readonly {
    readonly statement: StatementDigest;
    readonly score: number;
    readonly because: readonly Message[];
  }[];
}

/**
 * Joins statements that say the same, over reports and languages: figures by what is counted, of whom and where; other
 * statements by their words, topics, names, places and days. Under-merges: what is doubtful is kept as `possibly`.
 * `lineage` (copies and translations) supports statements in passages that one report has from another.
 * Judgements about claims name them by statements. The result depends on the set of digests only, not on their order.
 */
export function linkClaims(
  digests: readonly Digest[],
  entities: LinkedEntities,
  judgements: readonly Judgement[] = [],
  lineage: readonly Lineage[] = [],
): readonly LinkedClaim[] {
  const sorted = inOrder(digests);
  const homes = homesOf(sorted);
  const countryOf = countriesOf(sorted);
  const settings = sorted.map((digest, order): Setting => {
    const home = homes.get(digest.report.id);
    return { order, digest, time: timeOf(digest), ...(home !== undefined && { home }) };
  });
  const context = contextOf(settings, entities);
  const texts = settings.flatMap((setting) => textItems(setting, entities, countryOf));
  const drafts: ClaimDraft[] = [
    ...joinFigures(settings.flatMap(figureItems), countryOf, context, lineage).map((group) => ({
      figures: group.items,
      texts: [],
      slots: group.slots,
      reasons: [...group.because],
      possibly: group.possibly.map(({ item, ...rest }) => ({ statement: item.statement, ...rest })),
    })),
    ...joinTexts(texts, context.oneStory, derivedBy(lineage)).map((group) => ({
      figures: [],
      texts: group.items,
      reasons: [...group.because],
      possibly: group.possibly.map(({ item, ...rest }) => ({ statement: item.statement, ...rest })),
    })),
  ];
  applyJudgements(drafts, standing(judgements), ({ slots }) => ({
    figures: [],
    texts: [],
    reasons: [],
    possibly: [],
    ...(slots && { slots }),
  }));
  return named(
    drafts.filter(({ figures, texts }) => figures.length + texts.length > 0),
    sorted,
    entities,
  );
}

/** Where a draft first stands: report, then place in its text, then figure. */
interface Position {
  readonly order: number;
  readonly start: number;
  readonly figure: number;
}

const byPosition = (a: Position, b: Position): number => a.order - b.order || a.start - b.start || a.figure - b.figure;
const positionOfFigure = ({ setting, slots }: FigureItem): Position => ({
  order: setting.order,
  start: slots.start,
  figure: 1,
});
const positionOfText = ({ setting, statement }: TextItem): Position => ({
  order: setting.order,
  start: statement.start,
  figure: 0,
});

function named(
  drafts: readonly ClaimDraft[],
  sorted: readonly Digest[],
  entities: LinkedEntities,
): readonly LinkedClaim[] {
  const placeNames = new Map<string, string>();
  const entityNames = new Map<string, string>();
  for (const { id, kind, name, geonames, country } of entities.entities) {
    entityNames.set(id, name);
    if (kind !== 'place') continue;
    const place = geonames === undefined ? country : String(geonames);
    if (place !== undefined) placeNames.set(place, name);
  }
  const nameOfPlace = (place: string): string | undefined => placeNames.get(place) ?? countryName(place);
  const nameOfEntity = (entity: string): string | undefined => entityNames.get(entity);
  const orders = new Map(sorted.map(({ report }, order) => [report.id, order]));
  return drafts
    .map((draft) => {
      const figures = ordered(draft.figures, positionOfFigure);
      const texts = ordered(draft.texts, positionOfText);
      const [figure, text] = [figures[0], texts[0]];
      const told = [...(figure ? [positionOfFigure(figure)] : []), ...(text ? [positionOfText(text)] : [])];
      const [first] = told.length > 1 ? told.sort(byPosition) : told;
      return { draft, figures, texts, first: first ?? { order: orders.size, start: 0, figure: 0 } };
    })
    .sort((a, b) => byPosition(a.first, b.first))
    .map(({ draft, figures, texts }, index): LinkedClaim => {
      const told: { readonly order: number; readonly statement: StatementDigest }[] = [];
      for (const { statements: own, setting } of figures)
        for (const statement of own) told.push({ order: setting.order, statement });
      for (const { statement, setting } of texts) told.push({ order: setting.order, statement });
      if (told.length > 1)
        told.sort(
          (a, b) => a.order - b.order || a.statement.start - b.statement.start || b.statement.end - a.statement.end,
        );
      const statements = once(told, ({ statement }) => [statement.id]);
      const topics = once(told, ({ statement }) => statement.topics);
      const { slots } = draft;
      const places = slots?.place === undefined ? once(told, ({ statement }) => statement.places) : [slots.place];
      const naming = slots ? figureNaming(slots, nameOfPlace) : textNaming(texts, nameOfPlace, nameOfEntity);
      return {
        id: `C${index + 1}`,
        label: labelOf(naming),
        naming,
        kind: slots ? 'figure' : topics.some(isEvent) ? 'event' : 'assertion',
        topics,
        places,
        statements,
        figures: figures.map(({ statement, setting, slots: own }) => ({
          statement: statement.id,
          report: setting.digest.report.id,
          slots: own,
        })),
        ...(slots && { slots }),
        possibly: draft.possibly.length === 0 ? [] : possible(draft.possibly, new Set(statements)),
        because: distinct(draft.reasons),
        ...(draft.judged && { judged: true as const }),
      };
    });
}

/** The items in the order of their places. */
const ordered = <Item>(items: readonly Item[], placeOf: (item: Item) => Position): readonly Item[] =>
  items.length < 2 ? items : [...items].sort((a, b) => byPosition(placeOf(a), placeOf(b)));

/** What each item has, without repeats, in order. */
function once<Item>(items: readonly Item[], of: (item: Item) => readonly string[]): readonly string[] {
  const [only] = items;
  if (only && items.length === 1) {
    const own = of(only);
    if (own.length < 2) return own;
  }
  const found: Set<string> = new Set();
  for (const item of items) for (const text of of(item)) found.add(text);
  return [...found];
}

/** The likeliest of what may belong to a claim, each statement once. */
function possible(doubts: ClaimDraft['possibly'], inside: ReadonlySet<string>): readonly PossibleStatement[] {
  const best = new Map<string, PossibleStatement>();
  for (const { statement, score, because } of doubts) {
    if (inside.has(statement.id) || (best.get(statement.id)?.score ?? -1) >= score) continue;
    best.set(statement.id, { statement: statement.id, score, because });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_POSSIBLE);
}
