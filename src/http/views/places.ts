import type { PlaceRow } from '../schemas/index.ts';
import type { ClaimHead, Situation } from '../situation.ts';
import type { TextIndex } from '../text-index.ts';

/** Claims that a place lists: the most told. */
const CLAIMS = 30;

/** The places of the claims, those of most statements first. */
export function placesOf(situation: Situation, index: TextIndex): readonly PlaceRow[] {
  const byPlace = new Map<string, ClaimHead[]>();
  for (const claim of situation.picture.claims) {
    const own = new Set([...claim.places, ...(claim.figure?.place === undefined ? [] : [claim.figure.place])]);
    for (const place of own) {
      const known = byPlace.get(place);
      if (known) known.push(claim);
      else byPlace.set(place, [claim]);
    }
  }
  return [...byPlace]
    .map(([id, claims]): PlaceRow => {
      const where = index.whereIs(id);
      const named = claims.find(({ figure }) => figure?.place === id)?.figure?.placeName;
      const told = [...claims].sort((a, b) => b.statements.length - a.statements.length);
      return {
        id,
        name: where?.name ?? named ?? id,
        ...(where?.country !== undefined && { country: where.country }),
        ...(where?.lat !== undefined && { lat: where.lat }),
        ...(where?.lon !== undefined && { lon: where.lon }),
        claims: told.slice(0, CLAIMS).map(({ id: claim, label, naming, kind, statements }) => ({
          id: claim,
          label,
          ...(naming && { naming }),
          kind,
          statements: statements.length,
        })),
        more: Math.max(0, told.length - CLAIMS),
        statements: new Set(claims.flatMap(({ statements }) => statements)).size,
      };
    })
    .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
}
