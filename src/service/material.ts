import { createHash } from 'node:crypto';
import { CaseError } from '../case/errors.ts';
import { standing } from '../case/judgements.ts';
import {
  type BasePicture,
  buildBasePicture,
  type Digest,
  isShaping,
  type Judgement,
  leanDigest,
  markedSections,
  mentionsIn,
  type Picture,
  withJudgements,
} from '../index.ts';
import { listOf } from './json.ts';
import { type KeptPicture, packPicture, unpackPicture } from './kept-picture.ts';
import type { ReportCase } from './open.ts';
import { PICTURE_RULES } from './rules.ts';

/** Under what the case keeps its picture. */
const NAME = 'picture';

/** A picture and what it was made from. */
export interface Made {
  readonly picture: Picture;
  readonly names: BasePicture['names'];
  /** All judgements ever made, in order. */
  readonly judgements: readonly Judgement[];
  /** The number of the last change of the case that is in it. */
  readonly change: number;
  /** Sections without marks as JSON, where they are kept so. */
  readonly pieces?: KeptPicture['pieces'];
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
  const base = known ?? buildBasePicture(await digestsOf(store), joins);
  const kept = known ?? (key === undefined ? undefined : await keep(store, base, { reports, rules: key }));
  return {
    picture: withJudgements(base, judgements),
    names: base.names,
    judgements,
    change,
    ...(kept && { pieces: kept.pieces }),
  };
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

/** The digests of a case, to be gone through once: none is held on to. */
async function digestsOf(store: ReportCase): Promise<Iterable<Digest>> {
  const digests: Digest[] = [];
  for await (const digest of store.digests()) digests.push(leanDigest(digest));
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
    // What is damaged of it is made again; if more is damaged, reading the reports will tell.
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}

/** Keeps the picture; the packed form of it, whether it could be kept or not. */
async function keep(
  store: ReportCase,
  base: BasePicture,
  from: { readonly reports: number; readonly rules: string },
): Promise<KeptPicture | undefined> {
  const parts = packPicture(base);
  if (!parts) return undefined;
  try {
    await store.keepDerived(NAME, { ...from, parts });
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
  }
  return unpackPicture(parts);
}

/** The picture as JSON on one line, in pieces: what `JSON.stringify` gives. What is kept as JSON is not made anew. */
export function* picturePieces({ picture, pieces, judgements }: Made): Generator<string> {
  const marked = markedSections(judgements);
  const { schema } = picture;
  yield `{"schema":${JSON.stringify(schema)}`;
  for (const name of Object.keys(picture) as (keyof Picture)[]) {
    if (name === 'schema') continue;
    yield `,${JSON.stringify(name)}:`;
    if (pieces && name !== 'judgements' && !marked.has(name)) yield* pieces(name);
    else yield* listOf(picture[name]);
  }
  yield '}';
}

/** The picture of a case, made when it is first asked for. */
export class CasePicture {
  private readonly store: ReportCase;
  private made: Promise<Made> | undefined;

  constructor(store: ReportCase) {
    this.store = store;
  }

  async get(): Promise<Picture> {
    return (await this.make()).picture;
  }

  /** As JSON on one line, in pieces. */
  async pieces(): Promise<Iterable<string>> {
    return picturePieces(await this.make());
  }

  /** The names by which a judgement can name an entity: its mentions. */
  async mentionsOf(entity: string): Promise<readonly string[]> {
    return mentionsIn((await this.make()).names().get(entity) ?? []);
  }

  private make(): Promise<Made> {
    this.made ??= pictureOf(this.store);
    return this.made;
  }
}
