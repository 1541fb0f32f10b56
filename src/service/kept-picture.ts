import { pack, unpack } from '../case/sqlite/pack.ts';
import type { BasePicture, EntityNames, Picture } from '../index.ts';

/** Items of a list that are packed as one part. */
const ITEMS = 1000;
/** A picture that needs more bytes than this is not kept. */
const MOST_BYTES = 256 << 20;
/** Fast: it is packed once, and the gain of packing it better is small. */
const LEVEL = 1;

export type Section = Exclude<keyof Picture, 'schema' | 'judgements'>;

/** The first part: which lists follow, in how many parts each. */
interface Contents {
  readonly schema: Picture['schema'];
  readonly sections: readonly (readonly [Section, number])[];
  /** What the reports call each entity, behind the sections. */
  readonly names: number;
}

/** A base picture that was kept: its sections are unpacked when they are asked for, each once. */
export interface KeptPicture extends BasePicture {
  /** A section as JSON in pieces: what `JSON.stringify` gives, without making its items. */
  readonly pieces: (section: Section) => Iterable<string>;
}

/** The picture as parts to be kept; undefined where they would be too many bytes. */
export function packPicture({ picture, names }: BasePicture): readonly Uint8Array[] | undefined {
  const { schema, judgements: _none, ...lists } = picture;
  const sections: (readonly [Section, number])[] = [];
  const parts: Uint8Array[] = [];
  const add = (items: readonly unknown[]): number => {
    const before = parts.length;
    for (let from = 0; from < items.length; from += ITEMS)
      parts.push(pack(Buffer.from(JSON.stringify(items.slice(from, from + ITEMS))), LEVEL));
    return parts.length - before;
  };
  for (const [section, items] of Object.entries(lists)) sections.push([section as Section, add(items)]);
  const contents: Contents = { schema, sections, names: add([...names()]) };
  parts.unshift(pack(Buffer.from(JSON.stringify(contents))));
  return parts.reduce((sum, { length }) => sum + length, 0) > MOST_BYTES ? undefined : parts;
}

/** The picture that was packed. Throws where the parts are not `packPicture`'s. */
export function unpackPicture(parts: readonly Uint8Array[]): KeptPicture {
  const [first, ...rest] = parts;
  if (!first) throw new RangeError('a kept picture without contents');
  const contents = JSON.parse(unpack(first).toString()) as Contents;
  const ranges = new Map<Section | 'names', readonly Uint8Array[]>();
  let next = 0;
  for (const [section, count] of [...contents.sections, ['names', contents.names] as const]) {
    ranges.set(section, rest.slice(next, next + count));
    next += count;
  }
  if (next !== rest.length) throw new RangeError('a kept picture without all of its parts');
  const made = new Map<Section | 'names', readonly unknown[]>();
  /** What was packed under that name is of that type. */
  const list = <Item>(section: Section | 'names'): readonly Item[] => {
    const known = made.get(section);
    if (known) return known as readonly Item[];
    const items: Item[] = [];
    for (const part of ranges.get(section) ?? []) {
      const some: readonly Item[] = JSON.parse(unpack(part).toString());
      for (const item of some) items.push(item);
    }
    made.set(section, items);
    return items;
  };
  let names: ReadonlyMap<string, readonly EntityNames[]> | undefined;
  return {
    picture: {
      schema: contents.schema,
      get reports() {
        return list<Picture['reports'][number]>('reports');
      },
      get entities() {
        return list<Picture['entities'][number]>('entities');
      },
      get statements() {
        return list<Picture['statements'][number]>('statements');
      },
      get claims() {
        return list<Picture['claims'][number]>('claims');
      },
      get findings() {
        return list<Picture['findings'][number]>('findings');
      },
      get lineage() {
        return list<Picture['lineage'][number]>('lineage');
      },
      get timeline() {
        return list<Picture['timeline'][number]>('timeline');
      },
      judgements: [],
    },
    names: () => {
      names ??= new Map(list<readonly [string, readonly EntityNames[]]>('names'));
      return names;
    },
    pieces: (section) => piecesOf(ranges.get(section) ?? []),
  };
}

function* piecesOf(parts: readonly Uint8Array[]): Generator<string> {
  yield '[';
  for (const [index, part] of parts.entries()) {
    const list = unpack(part).toString();
    yield `${index ? ',' : ''}${list.slice(1, -1)}`;
  }
  yield ']';
}
