import type { Analysis, Sentence } from '../../extract/analysis.ts';
import { perLanguage } from '../../extract/per-language.ts';
import { countryOfAdjectiveAt } from '../../extract/places/context.ts';
import { countryOfNationals } from '../../extract/places/nationals.ts';
import type { Language } from '../../language/language.ts';
import type { Population } from '../../language/shared/figures.ts';
import { wordSet } from '../../language/shared/phrases.ts';
import type { Place } from '../../model/index.ts';
import type { Hit, Placed } from './hits.ts';

const citizensOf = perLanguage(({ figures }) => wordSet(figures.citizens));

/** Characters between "citizens" and the name of their country: " of ". */
const LINK = 4;

/**
 * Words of the tokens from `from` to `to` that tell those who are counted from another country than `home`, where the
 * event is: a noun for those who belong to it, or inside a figure its adjective ("zwei polnische Urlauber").
 */
function foreigners(
  { tokens }: Analysis,
  from: number,
  to: number,
  home: string | undefined,
  figures: readonly Placed[],
  places: readonly Place[],
  language: Language,
): Hit<Population>[] {
  if (home === undefined) return [];
  const out: Hit<Population>[] = [];
  for (let i = from; i < to; i++) {
    const lower = tokens.lower[i] ?? '';
    const counted = (): boolean => figures.some((figure) => i >= figure.from && i < figure.to);
    // «граждан Польши»
    const end = tokens.end[i] ?? 0;
    const named = citizensOf(language).has(lower)
      ? places.find(({ start }) => start > end && start - end <= LINK)?.country
      : undefined;
    const country =
      named ??
      countryOfNationals(lower, language) ??
      (counted() ? countryOfAdjectiveAt(tokens.lower, i, language) : undefined);
    if (country !== undefined && country !== home) out.push({ sense: 'foreigners', from: i, to: i + 1 });
  }
  return out;
}

/**
 * Who is told of, with those whom a country tells, in the order of the text; a figure that says otherwise of whom it is
 * says nothing by a country ("zwei polnische Soldaten").
 */
export function withForeigners(
  told: readonly Hit<Population>[],
  { from, to, language }: Sentence,
  analysis: Analysis,
  home: string | undefined,
  figures: readonly Placed[],
  places: readonly Place[] = [],
): readonly Hit<Population>[] {
  const inside = (hit: Hit<Population>, figure: Placed): boolean => hit.from >= figure.from && hit.from < figure.to;
  const own = foreigners(analysis, from, to, home, figures, places, language).filter((hit) => {
    const figure = figures.find((one) => inside(hit, one));
    return !figure || !told.some((other) => inside(other, figure));
  });
  return own.length === 0 ? told : [...told, ...own].sort((a, b) => a.from - b.from);
}
