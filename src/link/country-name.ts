let regions: Intl.DisplayNames | undefined;
const known = new Map<string, string | undefined>();

/** The English name of a country by its ISO 3166-1 code; undefined for any other text. */
export function countryName(code: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  if (!known.has(code)) {
    regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    known.set(code, regions.of(code));
  }
  return known.get(code);
}
