import { linkClaims } from '../link/claims.ts';
import type { Digest } from '../link/digest.ts';
import { linkEntities } from '../link/entities.ts';
import { standing } from '../link/judged.ts';
import { linkLineage } from '../link/lineage.ts';
import type { LinkedEntities } from '../link/linked.ts';
import { haveOneOrigin, originsOf } from '../link/origins.ts';
import type { Judgement, Picture } from '../model/index.ts';
import { writeSections } from './assemble.ts';
import { isShaping, shown, withoutWithdrawn } from './judged.ts';
import { type EntityNames, namesOfEntities } from './mentions.ts';
import type { PictureOptions } from './options.ts';
import { collected, type TakeSection } from './sections.ts';
import { sorted } from './situation.ts';

/** A picture before what persons noted is laid beside it: it depends on the reports, the merges and the splits alone. */
export interface BasePicture {
  /** Without judgements, and without marks of them. */
  readonly picture: Picture;
  /** What the reports call each entity: by this judgements name it. */
  readonly names: () => ReadonlyMap<string, readonly EntityNames[]>;
}

/**
 * The picture of a set of reports: what is claimed, by whom, how the figures moved, where reports conflict, and on how
 * many independent words each claim rests. A pure function of the set: the order of `digests` changes no byte of the
 * answer, and of two with one report's id the same is taken each time. Merges and splits among the `judgements` are
 * applied before anything is inferred, and reports that one of them withdraws are left out, as if they had never been
 * there; all others stand beside what was inferred, under `judgements`.
 */
export function buildPicture(
  digests: Iterable<Digest>,
  judgements: readonly Judgement[] = [],
  options: PictureOptions = {},
): Picture {
  const decided = standing(judgements);
  return collected((take) => write(digests, decided, options, take), shown(decided));
}

/** The part of the picture that takes long to make; `withJudgements` (base.ts) makes of it what `buildPicture` gives. */
export function buildBasePicture(
  digests: Iterable<Digest>,
  judgements: readonly Judgement[] = [],
  options: PictureOptions = {},
): BasePicture {
  let names: ReadonlyMap<string, readonly EntityNames[]> = new Map();
  const picture = collected((take) => {
    names = writeBasePicture(digests, judgements, take, options);
  }, []);
  return { picture, names: () => names };
}

/** The same, handed on section by section, so that not all of it need stand in memory; answers the names of its entities. */
export function writeBasePicture(
  digests: Iterable<Digest>,
  judgements: readonly Judgement[],
  take: TakeSection,
  options: PictureOptions = {},
): ReadonlyMap<string, readonly EntityNames[]> {
  const { reports, entities } = write(digests, standing(judgements).filter(isShaping), options, take);
  return namesOfEntities(reports, entities);
}

/** `decided`: judgements that stand. Answers the reports that are in the picture, without their passages. */
function write(
  digests: Iterable<Digest>,
  decided: readonly Judgement[],
  { aliases }: PictureOptions,
  take: TakeSection,
): { readonly reports: readonly Digest[]; readonly entities: LinkedEntities } {
  const marks = shown(decided);
  let reports = withoutWithdrawn(sorted(digests), decided);
  const entities = linkEntities(reports, marks, aliases ? { aliases } : {});
  const lineage = linkLineage(reports, entities);
  reports = reports.map(withoutPassages);
  const claims = linkClaims(reports, entities, marks, lineage);
  reports = reports.map(withoutStems);
  const linked = {
    entities,
    claims,
    lineage,
    originsOf: (statements: readonly string[]) => originsOf(statements, lineage, reports, entities),
    haveOneOrigin: (a: string, b: string) => haveOneOrigin([a, b], lineage, reports, entities),
  };
  writeSections(reports, linked, marks, take);
  return { reports, entities };
}

/** What reports share is known: their words are needed no more. */
const withoutPassages = (digest: Digest): Digest => ({ ...digest, passages: { words: '', spans: '', sentences: '' } });

/** What says the same is known. */
const withoutStems = (digest: Digest): Digest => ({
  ...digest,
  statements: digest.statements.map((statement) => ({ ...statement, stems: NONE, keys: NONE })),
});

const NONE: readonly never[] = [];
