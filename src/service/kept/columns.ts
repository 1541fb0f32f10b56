import { packList, unpack } from '../../case/sqlite/pack.ts';

/** Items of a list that are packed as one part. */
const ITEMS = 1000;

/** A run of fields of an item, or of one of its fields, that is kept apart from the others. */
interface Column {
  readonly name: string;
  readonly fields: string[];
  /** The field whose fields they are. */
  readonly of?: string;
}

type AnyLayout = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
type Fields = Readonly<Record<string, unknown>>;

/** The columns of a layout, in the order of its fields. Throws where one is no run. */
export function columnsOf(layout: AnyLayout): readonly Column[] {
  const columns: Column[] = [];
  const put = (name: string, field: string, of?: string): void => {
    const last = columns.at(-1);
    if (last?.name === name && last.of === of) last.fields.push(field);
    else if (columns.some((column) => column.name === name)) throw new Error(`${name} is no run of fields`);
    else columns.push({ name, fields: [field], ...(of !== undefined && { of }) });
  };
  for (const [field, to] of Object.entries(layout)) {
    if (typeof to === 'string') put(to, field);
    else for (const [inner, name] of Object.entries(to)) put(name, inner, field);
  }
  return columns;
}

/** Items as parts, and how many they were. */
interface Packed {
  readonly length: number;
  readonly parts: readonly Uint8Array[];
}

/**
 * The items as parts: column by column, each in lists of a thousand lines, a line the fields of an item as JSON. They are
 * gone through once, and no more than a thousand are held on to.
 */
export function packItems(items: Iterable<unknown>, columns: readonly Column[]): Packed {
  const parts: Uint8Array[][] = columns.map(() => []);
  let length = 0;
  let some: Fields[] = [];
  const packSome = (): void => {
    for (const [index, { fields, of }] of columns.entries()) {
      const lines = some.map((item) =>
        fieldsAsJson(of === undefined ? item : (item[of] as Fields | undefined), fields),
      );
      parts[index]?.push(packList(Buffer.from(lines.join('\n'))));
    }
    length += some.length;
    some = [];
  };
  for (const item of items) if (some.push(item as Fields) === ITEMS) packSome();
  if (some.length) packSome();
  return { length, parts: parts.flat() };
}

/** `"id":"C1","kind":"event"`: what `JSON.stringify` gives, without its brackets. */
function fieldsAsJson(item: Fields | undefined, fields: readonly string[]): string {
  let json = '';
  if (!item) return json;
  for (const field of fields) {
    const value = item[field];
    if (value !== undefined) json += `${json && ','}"${field}":${asJson(value)}`;
  }
  return json;
}

/** What JSON writes as it is: most texts. */
const UNESCAPED = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** What `JSON.stringify` gives: asking it costs more than most of the answers do. */
function asJson(value: unknown): string {
  if (typeof value === 'string') return UNESCAPED.test(value) ? `"${value}"` : JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return Array.isArray(value) && value.length === 0 ? '[]' : JSON.stringify(value);
}

/** How many parts `packItems` makes. */
export const partsFor = (items: number, columns: readonly Column[]): number =>
  Math.ceil(items / ITEMS) * columns.length;

/**
 * A list of items that was packed in columns: of these those are unpacked that are asked for. Lines stay bytes, as a
 * string of a character each, until they are parsed or written.
 */
export class PackedItems {
  readonly length: number;
  private readonly columns: readonly Column[];
  private readonly parts: readonly Uint8Array[];
  private readonly last = new Map<number, { readonly chunk: number; readonly lines: readonly string[] }>();

  constructor(length: number, columns: readonly Column[], parts: readonly Uint8Array[]) {
    this.length = length;
    this.columns = columns;
    this.parts = parts;
  }

  /** All items; `names`: with the fields of these columns alone. */
  all(names?: readonly string[]): unknown[] {
    const items: unknown[] = [];
    for (let chunk = 0; chunk < this.chunks; chunk++) {
      const some: readonly unknown[] = parse(`[${this.records(chunk, names).join(',')}]`);
      for (const item of some) items.push(item);
    }
    return items;
  }

  /** One item; undefined where there is none. */
  at(index: number, names?: readonly string[]): unknown {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) return undefined;
    return parse(this.records(Math.floor(index / ITEMS), names, index % ITEMS).join(''));
  }

  /** The places of the items in whose column the text stands somewhere, as a string of its own. */
  holding(name: string, text: string): number[] {
    const column = this.columns.findIndex((each) => each.name === name);
    const needle = Buffer.from(JSON.stringify(text)).toString('latin1');
    const places: number[] = [];
    for (let chunk = 0; chunk < this.chunks; chunk++)
      for (const [index, line] of this.lines(column, chunk, false).entries())
        if (line.includes(needle)) places.push(chunk * ITEMS + index);
    return places;
  }

  /** What `JSON.stringify` gives of the list, in pieces; `behind`: what an item has behind its fields, as JSON. */
  *json(behind?: (index: number) => string | undefined): Generator<Uint8Array> {
    yield Buffer.from('[');
    for (let chunk = 0; chunk < this.chunks; chunk++) {
      let records = this.records(chunk);
      if (behind)
        records = records.map((record, index) => {
          const more = behind(chunk * ITEMS + index);
          return more === undefined ? record : `${record.slice(0, -1)},${Buffer.from(more).toString('latin1')}}`;
        });
      yield Buffer.from(`${chunk ? ',' : ''}${records.join(',')}`, 'latin1');
    }
    yield Buffer.from(']');
  }

  private get chunks(): number {
    return Math.ceil(this.length / ITEMS);
  }

  /** Items of a thousand as JSON: all, or the one. */
  private records(chunk: number, names?: readonly string[], only?: number): string[] {
    const read = this.columns.flatMap((column, index) =>
      names === undefined || names.includes(column.name)
        ? [{ of: column.of, lines: this.lines(index, chunk, only !== undefined) }]
        : [],
    );
    const records: string[] = [];
    const [from, to] = only === undefined ? [0, Math.min(ITEMS, this.length - chunk * ITEMS)] : [only, only + 1];
    for (let index = from; index < to; index++) {
      let record = '{';
      let open: string | undefined;
      let comma = '';
      for (const { of, lines } of read) {
        const fields = lines[index];
        if (!fields) continue;
        if (of !== open) {
          if (open !== undefined) {
            record += '}';
            comma = ',';
          }
          if (of !== undefined) {
            record += `${comma}"${of}":{`;
            comma = '';
          }
          open = of;
        }
        record += comma + fields;
        comma = ',';
      }
      records.push(open === undefined ? `${record}}` : `${record}}}`);
    }
    return records;
  }

  /** The lines of a part; `again`: the same part will be asked for soon. */
  private lines(column: number, chunk: number, again: boolean): readonly string[] {
    const known = this.last.get(column);
    if (known?.chunk === chunk) return known.lines;
    const part = this.parts[column * this.chunks + chunk];
    const lines = part ? unpack(part).toString('latin1').split('\n') : [];
    if (again) this.last.set(column, { chunk, lines });
    return lines;
  }
}

/** `bytes`: those of JSON, a character each. */
const parse = (bytes: string) => JSON.parse(Buffer.from(bytes, 'latin1').toString());
