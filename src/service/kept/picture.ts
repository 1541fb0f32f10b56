import { packList, unpack } from '../../case/sqlite/pack.ts';
import {
  type BasePicture,
  type EntityNames,
  type Leading,
  LeadingGatherer,
  type Picture,
  type TakeSection,
} from '../../index.ts';
import { columnsOf, PackedItems, packItems, partsFor } from './columns.ts';
import { type ColumnOf, type Items, LAYOUTS, type Part, type Section } from './layout.ts';

const SECTIONS = Object.keys(LAYOUTS) as readonly Section[];
const COLUMNS = new Map(SECTIONS.map((section) => [section, columnsOf(LAYOUTS[section])]));
const columnsIn = (section: Section) => COLUMNS.get(section) ?? [];
const NAMES = columnsOf({ entity: 'entity', names: 'names' });

/** In which form a picture is kept: another number for what is packed otherwise. */
const FORM = 2;

/** The first part: how many items each section has. The second is what leads, the others are the sections and the names. */
interface Contents {
  readonly form: typeof FORM;
  readonly schema: Picture['schema'];
  readonly sections: Readonly<Record<Section, number>>;
  /** What the reports call each entity, behind the sections. */
  readonly names: number;
}

/** A base picture that was kept: what is asked for is unpacked, anew each time, and nothing else. */
export interface KeptPicture extends BasePicture {
  /** What `picture` prints as text. */
  readonly leading: () => Leading;
  readonly size: (section: Section) => number;
  /** All items of a section with the fields of some columns alone. */
  readonly list: <Name extends Section, Column extends ColumnOf<Name>>(
    section: Name,
    columns: readonly Column[],
  ) => Part<Name, Column>[];
  /** One item of a section, by its place in it; undefined where there is none. */
  readonly at: <Name extends Section>(section: Name, index: number) => Items[Name] | undefined;
  /** The places of the items in whose column the text stands somewhere, as a string of its own. */
  readonly holding: <Name extends Section>(section: Name, column: ColumnOf<Name>, text: string) => number[];
  /**
   * A section as JSON in pieces: what `JSON.stringify` gives, without making its items; `behind`: what an item by its
   * place has behind its other fields, as JSON.
   */
  readonly json: (section: Section, behind?: (index: number) => string | undefined) => Iterable<Uint8Array>;
}

/** A picture as parts to be kept. `write` hands its sections on, in their order, and answers what reports call each entity. */
export function packPicture(
  write: (take: TakeSection) => ReadonlyMap<string, readonly EntityNames[]>,
): readonly Uint8Array[] {
  const gatherer = new LeadingGatherer();
  const sizes: Partial<Record<Section, number>> = {};
  const parts: (readonly Uint8Array[])[] = [];
  const names = write((section, items) => {
    const packed = packItems(gatherer.through(section, items), columnsIn(section));
    sizes[section] = packed.length;
    parts.push(packed.parts);
  });
  const called = packItems(
    [...names].map(([entity, list]) => ({ entity, names: list })),
    NAMES,
  );
  const contents: Contents = {
    form: FORM,
    schema: 'hearsay/picture@1',
    sections: sizes as Contents['sections'],
    names: called.length,
  };
  return [
    packList(Buffer.from(JSON.stringify(contents))),
    packList(Buffer.from(JSON.stringify(gatherer.leading()))),
    ...parts.flat(),
    ...called.parts,
  ];
}

/** The picture that was packed. Throws where the parts are not `packPicture`'s. */
export function unpackPicture(parts: readonly Uint8Array[]): KeptPicture {
  const [first, second, ...rest] = parts;
  if (!first || !second) throw new RangeError('a kept picture without contents');
  const { form, schema, sections, names: called } = JSON.parse(unpack(first).toString()) as Contents;
  if (form !== FORM) throw new RangeError('a kept picture of another form');
  let next = 0;
  const taken = (length: number, columns: ReturnType<typeof columnsOf>): PackedItems => {
    const from = next;
    next += partsFor(length, columns);
    return new PackedItems(length, columns, rest.slice(from, next));
  };
  const packed = new Map(SECTIONS.map((section) => [section, taken(sections[section], columnsIn(section))]));
  const packedNames = taken(called, NAMES);
  if (next !== rest.length) throw new RangeError('a kept picture without all of its parts');
  const itemsOf = (section: Section): PackedItems => packed.get(section) ?? new PackedItems(0, [], []);
  /** What was packed under that name is of that type. */
  const whole = <Name extends Section>(section: Name): readonly Items[Name][] =>
    itemsOf(section).all() as readonly Items[Name][];
  let names: ReadonlyMap<string, readonly EntityNames[]> | undefined;
  return {
    picture: {
      schema,
      get reports() {
        return whole('reports');
      },
      get entities() {
        return whole('entities');
      },
      get statements() {
        return whole('statements');
      },
      get claims() {
        return whole('claims');
      },
      get findings() {
        return whole('findings');
      },
      get lineage() {
        return whole('lineage');
      },
      get timeline() {
        return whole('timeline');
      },
      judgements: [],
    },
    names: () => {
      names ??= new Map(
        (packedNames.all() as { readonly entity: string; readonly names: readonly EntityNames[] }[]).map((each) => [
          each.entity,
          each.names,
        ]),
      );
      return names;
    },
    leading: () => JSON.parse(unpack(second).toString()) as Leading,
    size: (section) => itemsOf(section).length,
    list: <Name extends Section, Column extends ColumnOf<Name>>(section: Name, columns: readonly Column[]) =>
      itemsOf(section).all(columns) as Part<Name, Column>[],
    at: <Name extends Section>(section: Name, index: number) => itemsOf(section).at(index) as Items[Name] | undefined,
    holding: (section, column, text) => itemsOf(section).holding(column, text),
    json: (section, behind) => itemsOf(section).json(behind),
  };
}
