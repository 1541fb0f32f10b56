import type { Document, Entity, Place, Quantity, Statement, Time } from '../index.ts';

/** The parts of a report by their ids. */
export interface Parts {
  readonly document: Document;
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly times: ReadonlyMap<string, Time>;
  readonly places: ReadonlyMap<string, Place>;
  /** The entity that a mention, by its id, stands for. */
  readonly entities: ReadonlyMap<string, Entity>;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

export function partsOf(document: Document): Parts {
  const entities = byId(document.entities);
  return {
    document,
    quantities: byId(document.quantities),
    times: byId(document.times),
    places: byId(document.places),
    entities: new Map(
      document.mentions.flatMap(({ id, entity }) => {
        const found = entities.get(entity);
        return found ? [[id, found] as const] : [];
      }),
    ),
  };
}

/** The items with these ids, in the ids' order. */
export const pick = <Item>(items: ReadonlyMap<string, Item>, ids: readonly string[]): Item[] =>
  ids.flatMap((id) => {
    const item = items.get(id);
    return item === undefined ? [] : [item];
  });

/** Whose word a statement is: the name, and the report's words for them where they differ. */
export interface Said {
  readonly who: string;
  readonly words?: string;
  /** Whether someone is named or described; a source that is unnamed or unstated is not. */
  readonly known: boolean;
}

export const NO_SOURCE = 'no source given';
export const UNNAMED = 'unnamed source';
/** Who a pronoun stands for where the report does not make it plain. */
export const UNRESOLVED = 'someone';
export const REPORT = 'the report itself';

/** Whose word the statement is, as far as the report says. */
export function saidBy(statement: Statement, parts: Parts): Said {
  const { attribution } = statement;
  if (!attribution) return { who: REPORT, known: true };
  const { speaker } = attribution;
  if (!speaker) return { who: NO_SOURCE, known: false };
  if (speaker.as === 'pronoun' && speaker.mention === undefined && speaker.name === undefined)
    return { who: UNRESOLVED, words: speaker.text, known: false };
  if (speaker.as === 'anonymous') return { who: UNNAMED, words: speaker.text, known: false };
  const name = speaker.mention === undefined ? speaker.name : parts.entities.get(speaker.mention)?.name;
  if (name === undefined || name === speaker.text) return { who: speaker.text, known: true };
  return { who: name, words: speaker.text, known: true };
}
