import type { Digest } from './digest.ts';
import { compareText } from './judged.ts';

const times = new WeakMap<Digest, number>();

/** When a report was published, in UTC where an offset is given; reports without a time come last. */
export function timeOf(digest: Digest): number {
  const known = times.get(digest);
  if (known !== undefined) return known;
  const time = readTime(digest.report.published);
  times.set(digest, time);
  return time;
}

function readTime(published: string | undefined): number {
  if (published === undefined) return Number.POSITIVE_INFINITY;
  const time = Date.parse(
    published.includes('T') && !/(?:Z|[+-]\d\d:?\d\d)$/.test(published) ? `${published}Z` : published,
  );
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}

/** The reports by time of publication, then by id: what is computed from them does not depend on the order of adding. */
export function inOrder(digests: readonly Digest[]): readonly Digest[] {
  return digests
    .map((digest) => ({ digest, time: timeOf(digest) }))
    .sort(
      (a, b) =>
        (a.time === b.time ? 0 : a.time < b.time ? -1 : 1) || compareText(a.digest.report.id, b.digest.report.id),
    )
    .map(({ digest }) => digest);
}

const WEEK = 7 * 86_400_000;
/** Reports of one outlet that are looked at on either side. */
const NEIGHBOURS = 20;

/**
 * The country that each report is about: what most of its places lie in, where it names more than one or its outlet
 * says nothing else in the week around; else what the outlet's reports around it are about. By the report's id.
 */
export function homesOf(sorted: readonly Digest[]): ReadonlyMap<string, string> {
  const byOutlet = new Map<string, Digest[]>();
  for (const digest of sorted) {
    const { outlet } = digest.report;
    if (outlet === undefined) continue;
    const known = byOutlet.get(outlet);
    if (known) known.push(digest);
    else byOutlet.set(outlet, [digest]);
  }
  const around = new Map<string, string>();
  for (const list of byOutlet.values())
    for (const [at, digest] of list.entries()) {
      const counts = new Map<string, number>();
      for (const other of list.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)) {
        const { country } = other.setting;
        if (other === digest || country === undefined || Math.abs(timeOf(other) - timeOf(digest)) > WEEK) continue;
        counts.set(country, (counts.get(country) ?? 0) + 1);
      }
      const [best] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
      if (best && best[1] > 1) around.set(digest.report.id, best[0]);
    }
  const homes = new Map<string, string>();
  for (const { report, setting, entities } of sorted) {
    const own = entities.filter(({ kind, country }) => kind === 'place' && country === setting.country).length;
    const near = around.get(report.id);
    const home = own > 1 ? setting.country : (near ?? setting.country);
    if (home !== undefined) homes.set(report.id, home);
  }
  return homes;
}
