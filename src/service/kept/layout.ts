import type {
  Claim,
  Finding,
  Lineage,
  PictureEntity,
  PictureReport,
  PictureStatement,
  TimelineEntry,
} from '../../index.ts';

/** In which column each field of an item is kept, in the order in which items have them; fields of a field, one deep. */
export type Layout<Item> = {
  readonly [Field in Exclude<keyof Item, 'judgements'>]-?:
    | string
    | { readonly [Inner in keyof NonNullable<Item[Field]>]-?: string };
};

/** What is in each section of a kept picture. */
export interface Items {
  readonly reports: PictureReport;
  readonly entities: PictureEntity;
  readonly statements: PictureStatement;
  readonly claims: Claim;
  readonly findings: Finding;
  readonly lineage: Lineage;
  readonly timeline: TimelineEntry;
}
export type Section = keyof Items;

/**
 * What is asked for apart from the rest is kept apart: the words of statements, why a claim begins where it does, what is
 * said in sentences, as messages and in English. A column is a run of fields.
 */
export const LAYOUTS = {
  reports: {
    id: 'report',
    outlet: 'report',
    opening: 'report',
    title: 'report',
    published: 'report',
    language: 'report',
    statements: 'report',
  },
  entities: { id: 'names', kind: 'names', name: 'names', names: 'names', joins: 'joins', reports: 'reports' },
  statements: {
    id: 'place',
    report: 'place',
    kind: 'place',
    text: 'text',
    speaker: 'said',
    speakerText: 'said',
    certainty: 'said',
    negated: 'said',
  },
  claims: {
    id: 'about',
    label: 'about',
    naming: 'about',
    kind: 'about',
    topics: 'about',
    places: 'about',
    statements: 'statements',
    possibly: 'possibly',
    origins: { low: 'origins', high: 'origins', roots: 'roots' },
    figure: 'figure',
    because: 'why',
    reasons: 'why',
  },
  findings: {
    id: 'place',
    kind: 'place',
    claim: 'place',
    statements: 'place',
    rests: 'place',
    asserted: 'place',
    says: 'words',
    said: 'words',
    because: 'words',
    reasons: 'words',
    weight: 'weight',
  },
  lineage: {
    from: 'edge',
    to: 'edge',
    kind: 'edge',
    passages: 'passages',
    score: 'score',
    because: 'why',
    reasons: 'why',
  },
  timeline: { at: 'time', precision: 'time', axis: 'time', claims: 'claims', statements: 'statements' },
} as const satisfies { readonly [Name in Section]: Layout<Items[Name]> };

type Layouts = typeof LAYOUTS;

/** The names of a section's columns. */
export type ColumnOf<Name extends Section> = ColumnIn<Layouts[Name]>;
type ColumnIn<Of> = { [Field in keyof Of]: NamesIn<Of[Field]> }[keyof Of];
type NamesIn<To> = To extends string ? To : To[keyof To] & string;

/** An item with the fields of some columns alone. */
export type Part<Name extends Section, Columns extends ColumnOf<Name>> = PartOf<Items[Name], Layouts[Name], Columns>;
type PartOf<Item, Of, Columns> = {
  readonly [Field in keyof Item as Field extends keyof Of
    ? Extract<NamesIn<Of[Field]>, Columns> extends never
      ? never
      : Field
    : never]: Field extends keyof Of
    ? Of[Field] extends string
      ? Item[Field]
      : InnerOf<Item[Field], Of[Field], Columns>
    : never;
};
type InnerOf<Item, Of, Columns> = {
  readonly [Field in keyof Item as Field extends keyof Of
    ? Of[Field] extends Columns
      ? Field
      : never
    : never]: Item[Field];
};
