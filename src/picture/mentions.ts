import type { Digest } from '../link/digest.ts';
import { linkEntities } from '../link/entities.ts';
import { standing } from '../link/judged.ts';
import type { LinkedEntities } from '../link/linked.ts';
import type { Judgement } from '../model/index.ts';
import type { PictureOptions } from './options.ts';
import { sorted } from './situation.ts';

/** What a report calls an entity: the report's id, its own id of the entity, and the ids of its mentions. */
export type EntityNames = readonly [report: string, entity: string, ...mentions: string[]];

/** What the reports call each linked entity, by its id, in the order of the reports. */
export function namesOfEntities(
  sorted: readonly Digest[],
  linked: LinkedEntities,
): ReadonlyMap<string, readonly EntityNames[]> {
  const byEntity = new Map<string, EntityNames[]>();
  for (const { report, entities } of sorted)
    for (const { id, mentions } of entities) {
      const entity = linked.idOf(report.id, id);
      if (entity === undefined) continue;
      const names: EntityNames = [report.id, id, ...mentions];
      const known = byEntity.get(entity);
      if (known) known.push(names);
      else byEntity.set(entity, [names]);
    }
  return byEntity;
}

/** By what a judgement can name the entity: its mentions; where a report only counts on it, the report's own id of it. */
export const mentionsIn = (names: readonly EntityNames[]): readonly string[] =>
  names.flatMap(([report, entity, ...mentions]) =>
    (mentions.length ? mentions : [entity]).map((name) => `${report}/${name}`),
  );

/**
 * By what a judgement can name each entity of the picture of the same reports: "<report>/m3" for each of its mentions, in
 * the order of the reports; "<report>/e2" where a report only counts on it.
 */
export function entityMentions(
  digests: Iterable<Digest>,
  judgements: readonly Judgement[] = [],
  { aliases }: PictureOptions = {},
): ReadonlyMap<string, readonly string[]> {
  const reports = sorted(digests);
  const linked = linkEntities(reports, standing(judgements), aliases ? { aliases } : {});
  return new Map([...namesOfEntities(reports, linked)].map(([id, names]) => [id, mentionsIn(names)]));
}
