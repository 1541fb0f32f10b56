import { foldPlace } from '../extract/places/fold.ts';
import { countBefore } from '../model/sorted.ts';
import type { Credit, Digest } from './digest.ts';
import { pageOf } from './link-credits.ts';
import { byOutlet, sourceKey } from './sources.ts';

/** What the reports say of one another. */
export interface Told {
  /** Indexes of the reports that a report says it took from or answers. */
  readonly of: (report: number) => ReadonlySet<number>;
  /** Those of the channel that it was forwarded from. */
  readonly forwarded: (report: number) => ReadonlySet<number>;
  /** The report that a link leads to, with how surely; undefined where none is known. */
  readonly linked: (report: number, credit: Credit) => { readonly from: number; readonly sure: boolean } | undefined;
}

/** Reports of one outlet that are looked at for one that names it: the nearest before. */
const NEAREST = 50;
const NONE: ReadonlySet<number> = new Set();

/** Reads which reports name which: by reply, link, forward header and outlet. `sorted` in the order of time. */
export function toldBy(sorted: readonly Digest[]): Told {
  const byId = new Map(sorted.map(({ report }, index) => [report.id, index]));
  const byPage = new Map<string, number>();
  const outlets = byOutlet(sorted);
  for (const [index, { report }] of sorted.entries()) {
    const page = report.url === undefined ? null : pageOf(report.url);
    if (page && !byPage.has(`${page.host}${page.path}`)) byPage.set(`${page.host}${page.path}`, index);
  }
  const ofOutlet = (name: string, report: number): readonly number[] => {
    const all = outlets.get(sourceKey(name)) ?? [];
    const own = sorted[report]?.report.outlet;
    if (own !== undefined && sourceKey(own) === sourceKey(name)) return [];
    return nearest(all, report);
  };
  const linked: Told['linked'] = (report, { url }) => {
    const page = url === undefined ? null : pageOf(url);
    if (!page) return undefined;
    const known = byPage.get(`${page.host}${page.path}`);
    if (known !== undefined && known !== report) return { from: known, sure: true };
    const slug = slugOf(page.path);
    for (const name of siteNames(page.host))
      for (const from of ofOutlet(name, report))
        if (slug && isSlugOf(slug, sorted[from]?.report.title)) return { from, sure: true };
    return undefined;
  };
  const cache = new Map<number, ReadonlySet<number>>();
  const of = (report: number): ReadonlySet<number> => {
    const kept = cache.get(report);
    if (kept) return kept;
    const { credits, report: head } = sorted[report] ?? { credits: [], report: { replyTo: undefined } };
    const found = new Set<number>();
    const answered = head.replyTo === undefined ? undefined : byId.get(head.replyTo);
    if (answered !== undefined) found.add(answered);
    for (const credit of credits) {
      const link = credit.kind === 'link' ? linked(report, credit) : undefined;
      if (link) found.add(link.from);
      else if (credit.kind !== 'link' && credit.statements === 'all')
        for (const index of ofOutlet(credit.name, report)) found.add(index);
    }
    const made = found.size ? found : NONE;
    cache.set(report, made);
    return made;
  };
  return {
    of,
    linked,
    forwarded: (report) => {
      const name = sorted[report]?.report.forwardedFrom;
      return name === undefined ? NONE : new Set(ofOutlet(name, report));
    },
  };
}

/** Of the reports of an outlet the nearest before a report, and those right behind, whose times may be uncertain. */
function nearest(all: readonly number[], report: number): readonly number[] {
  const before = countBefore(all, (other) => other < report);
  return all.slice(Math.max(0, before - NEAREST), before + 4).filter((index) => index !== report);
}

/** What a site may be called after its address: "quergelesen.example" is "quergelesen". */
function siteNames(host: string): readonly string[] {
  const parts = host.split('.');
  const label = parts.length > 1 ? (parts.at(-2) ?? '') : host;
  return [host, label, label.replaceAll('-', ' ')];
}

const wordsIn = (text: string): readonly string[] =>
  foldPlace(text)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

/** The words of an address's last part, where it is made of words. */
function slugOf(path: string): readonly string[] | undefined {
  const last = decoded(path.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const words = wordsIn(last);
  return words.length > 0 && words.some((word) => /\p{L}{3}/u.test(word)) ? words : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether an address's words are those of a title, umlauts written out or not. */
function isSlugOf(slug: readonly string[], title: string | undefined): boolean {
  if (title === undefined) return false;
  const plain = (word: string): string => word.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u');
  const words = new Set(wordsIn(title).map(plain));
  const shared = slug.filter((word) => words.has(plain(word))).length;
  return shared >= Math.min(2, slug.length) && shared >= slug.length * 0.75;
}
