import type { Digest } from '../link/digest.ts';
import { linkEntities } from '../link/entities.ts';
import { standing } from '../link/judged.ts';
import type { Judgement } from '../model/index.ts';
import type { PictureOptions } from './index.ts';
import { sorted } from './situation.ts';

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
  const byEntity = new Map<string, string[]>();
  for (const { report, entities } of reports)
    for (const { id, mentions } of entities) {
      const entity = linked.idOf(report.id, id);
      if (entity === undefined) continue;
      const names = (mentions.length ? mentions : [id]).map((name) => `${report.id}/${name}`);
      const known = byEntity.get(entity);
      if (known) known.push(...names);
      else byEntity.set(entity, names);
    }
  return byEntity;
}
