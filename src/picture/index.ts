import { linkClaims } from '../link/claims.ts';
import type { Digest } from '../link/digest.ts';
import { linkEntities } from '../link/entities.ts';
import { standing } from '../link/judged.ts';
import { linkLineage } from '../link/lineage.ts';
import { originsOf } from '../link/origins.ts';
import type { Judgement, Picture } from '../model/index.ts';
import type { AliasTable } from '../names/index.ts';
import { assemble } from './assemble.ts';
import { sorted } from './situation.ts';

export interface PictureOptions {
  /** Names of one bearer beside those that rules can know; by default the built-in table. */
  readonly aliases?: AliasTable;
}

/**
 * The picture of a set of reports: what is claimed, by whom, how the figures moved, where reports conflict, and on how
 * many independent words each claim rests. A pure function of the set: the order of `digests` changes no byte of the
 * answer, and of two with one report's id the same is taken each time. Merges and splits among the `judgements` are
 * applied before anything is inferred; all others stand beside what was inferred, under `judgements`.
 */
export function buildPicture(
  digests: Iterable<Digest>,
  judgements: readonly Judgement[] = [],
  { aliases }: PictureOptions = {},
): Picture {
  const reports = sorted(digests);
  const decided = standing(judgements);
  const entities = linkEntities(reports, decided, aliases ? { aliases } : {});
  const lineage = linkLineage(reports, entities);
  const claims = linkClaims(reports, entities, decided, lineage);
  return assemble(
    reports,
    { entities, claims, lineage, originsOf: (statements) => originsOf(statements, lineage, reports, entities) },
    decided,
  );
}
