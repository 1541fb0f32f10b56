import { createHash } from 'node:crypto';
import type { Derived } from '../case/case.ts';
import { CaseError } from '../case/errors.ts';
import { standing } from '../case/judgements.ts';
import {
  type Digest,
  isShaping,
  type Judgement,
  leanDigest,
  type MarkOf,
  markedSections,
  marksOf,
  mentionsIn,
  type Picture,
  withJudgements,
  writeBasePicture,
} from '../index.ts';
import { holdHeapDown } from './heap.ts';
import type { Section } from './kept/layout.ts';
import { type KeptPicture, packPicture, unpackPicture } from './kept/picture.ts';
import { PictureReader } from './kept/reader.ts';
import type { ReportCase } from './open.ts';
import { PICTURE_RULES } from './rules.ts';

/** Under what the case keeps its picture. */
const NAME = 'picture';

/** A picture of more bytes than this, packed, is not kept. */
const MOST_BYTES = 256 << 20;

/** A picture and what it was made from. */
export interface Made {
  /** Its lists are read when they are asked for. */
  readonly picture: Picture;
  /** The same without what stands beside it, to read parts of. */
  readonly kept: KeptPicture;
  /** All judgements ever made, in order. */
  readonly judgements: readonly Judgement[];
  /** The number of the last change of the case that is in it. */
  readonly change: number;
}

/**
 * The picture of a case as it is now. The part of it that takes long is made of reports, merges, splits and withdrawals alone; it is
 * kept in the case, and made again where one of these or the rules have changed. Where it cannot be kept, for the case
 * may not be written or another process writes to it, nothing is lost but time. `rules`: by what it is made; undefined:
 * nothing is kept, and nothing that was kept is trusted. Rejects with CaseError.
 */
export async function pictureOf(store: ReportCase, rules: string | undefined = PICTURE_RULES): Promise<Made> {
  const { last: change, reports } = await store.changes();
  const judgements = await store.judgements();
  const joins = standing(judgements).filter(isShaping);
  const key = rules === undefined ? undefined : keyOf(rules, joins);
  const known = key === undefined ? undefined : await keptIn(store, key);
  if (known) return { picture: withJudgements(known, judgements), kept: known, judgements, change };
  const digests = await digestsOf(store);
  const parts = packPicture((take) => writeBasePicture(digests, joins, take));
  if (key !== undefined) await keep(store, { reports, rules: key, parts });
  const made = unpackPicture(parts);
  return { picture: withJudgements(made, judgements), kept: made, judgements, change };
}

/** Whether the case gives its picture without its reports being read. */
export async function isPictureKept(store: ReportCase, rules: string): Promise<boolean> {
  const joins = standing(await store.judgements()).filter(isShaping);
  return (await keptIn(store, keyOf(rules, joins))) !== undefined;
}

/** A picture of more reports is made when it is asked for: it would need more memory than adding them does. */
const MOST_AHEAD = 12_000;
/** So great a part of a case must have come that its picture is made at once. */
const MUCH = 1 / 2;

/**
 * Makes and keeps the picture of a case to which so many reports have just come, where they are so great a part of it
 * that over any number of runs the pictures made ahead take no more than about twice the time of the last one.
 */
export async function keepPictureAhead(store: ReportCase, come: number, rules = PICTURE_RULES): Promise<void> {
  if (rules === undefined || come === 0) return;
  const { reports } = await store.size();
  if (reports <= MOST_AHEAD && come >= reports * MUCH) await pictureOf(store, rules);
}

/** Of so many reports a picture takes so much memory that the process is to be careful with it. */
const MANY = 1000;

/** The digests of a case, for making its picture, to be gone through once: none is held on to. */
async function digestsOf(store: ReportCase): Promise<Iterable<Digest>> {
  const digests: Digest[] = [];
  for await (const digest of store.digests()) digests.push(leanDigest(digest));
  if (digests.length >= MANY) holdHeapDown();
  return drained(digests);
}

function* drained<Item>(items: Item[]): Generator<Item> {
  yield* items;
  items.length = 0;
}

/** By what a base picture is made: other merges, splits and withdrawals in force make another. */
const keyOf = (rules: string, joins: readonly Judgement[]): string =>
  `${rules}; joins ${createHash('sha256').update(JSON.stringify(joins)).digest('hex').slice(0, 32)}`;

async function keptIn(store: ReportCase, rules: string): Promise<KeptPicture | undefined> {
  try {
    const derived = await store.derived(NAME, rules);
    return derived && unpackPicture(derived.parts);
  } catch (error) {
    // What is damaged of it, or of another form, is made again; if more is damaged, reading the reports will tell.
    if (error instanceof CaseError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Keeps the picture where that can be done. */
async function keep(store: ReportCase, derived: Derived): Promise<void> {
  if (derived.parts.reduce((sum, { length }) => sum + length, 0) > MOST_BYTES) return;
  try {
    await store.keepDerived(NAME, derived);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
  }
}

/** The picture as JSON on one line, in pieces: what `JSON.stringify` gives. */
export function* picturePieces({ picture, kept, judgements }: Omit<Made, 'change'>): Generator<Uint8Array> {
  const { schema } = picture;
  yield Buffer.from(`{"schema":${JSON.stringify(schema)}`);
  const marks = marksIn(kept, judgements);
  for (const name of Object.keys(picture) as (keyof Picture)[]) {
    if (name === 'schema') continue;
    yield Buffer.from(`,${JSON.stringify(name)}:`);
    if (name === 'judgements') yield Buffer.from(JSON.stringify(picture.judgements));
    else yield* kept.json(name, marks[name]?.());
  }
  yield Buffer.from('}');
}

/** Behind which items of the marked sections judgements stand: as JSON, by their places. */
function marksIn(
  kept: KeptPicture,
  judgements: readonly Judgement[],
): { readonly [Name in Section]?: () => (index: number) => string | undefined } {
  const mark = marksOf(judgements, kept.names);
  const marked = markedSections(judgements);
  const behind =
    <Item>(items: () => readonly Item[], marks: (item: Item) => ReturnType<MarkOf[keyof MarkOf]>) =>
    () => {
      const found = items().map((item) => marks(item).judgements);
      return (index: number) => found[index] && `"judgements":${JSON.stringify(found[index])}`;
    };
  return {
    ...(marked.has('reports') && { reports: behind(() => kept.list('reports', ['report']), mark.reports) }),
    ...(marked.has('entities') && { entities: behind(() => kept.list('entities', ['names']), mark.entities) }),
    ...(marked.has('statements') && { statements: behind(() => kept.list('statements', ['place']), mark.statements) }),
    ...(marked.has('claims') && { claims: behind(() => kept.list('claims', ['statements']), mark.claims) }),
    ...(marked.has('findings') && { findings: behind(() => kept.list('findings', ['place']), mark.findings) }),
  };
}

/** The picture of a case, made when it is first asked for. */
export class CasePicture {
  private readonly store: ReportCase;
  private made: Promise<Made> | undefined;
  private parts: PictureReader | undefined;

  constructor(store: ReportCase) {
    this.store = store;
  }

  async get(): Promise<Picture> {
    return (await this.make()).picture;
  }

  /** To read parts of. */
  async reader(): Promise<PictureReader> {
    const { kept, judgements } = await this.make();
    this.parts ??= new PictureReader(kept, judgements);
    return this.parts;
  }

  /** As JSON on one line, in pieces. */
  async pieces(): Promise<Iterable<Uint8Array>> {
    return picturePieces(await this.make());
  }

  /** The names by which a judgement can name an entity: its mentions. */
  async mentionsOf(entity: string): Promise<readonly string[]> {
    return mentionsIn((await this.make()).kept.names().get(entity) ?? []);
  }

  private make(): Promise<Made> {
    this.made ??= pictureOf(this.store);
    return this.made;
  }
}
