import type { StatementDigest } from './digest.ts';

/** GeoNames id of the one town that a statement's figures, else its words, are about. */
export function townOf({ figures, places }: StatementDigest): string | undefined {
  const of = figures.length ? figures.flatMap(({ place }) => place ?? []) : places;
  const towns = new Set(of.filter((place) => !isCountry(place)));
  return towns.size === 1 ? [...towns][0] : undefined;
}

const isCountry = (place: string): boolean => /^[A-Z]{2}$/.test(place);
