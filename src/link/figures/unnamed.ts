import { capitalOf, isOfficialSeat } from '../../extract/places/capitals.ts';
import { ownerOf, type Usable } from './owner-of.ts';
import { isOfPart, partMarks, type Scanned } from './scan.ts';
import type { Around, Where } from './scope.ts';
import { comesFrom } from './sender.ts';

/**
 * With the places that words name without a name: the capital ("in der Hauptstadt"), the town that the report is written
 * from ("here"), and the one named last ("dort 640, in Wanadsor 310").
 */
export function withUnnamed(
  named: readonly Usable[],
  scanned: Scanned,
  country: string | undefined,
  { here, town, speaker, excluded }: Pick<Around, 'here' | 'town' | 'speaker' | 'excluded'>,
): readonly Usable[] {
  if (scanned.capital.length + scanned.toCapital.length + scanned.here.length + scanned.thereAgain.length === 0)
    return named;
  const seat = country === undefined ? undefined : capitalOf(country)?.geonames;
  const { analysis, lexicon, sentence } = scanned;
  const parts = partMarks(analysis, sentence);
  const unnamed = [
    ...(seat === undefined
      ? []
      : [...scanned.capital, ...scanned.toCapital].map((hit) => ({ ...hit, key: String(seat), text: 'the capital' }))),
    ...(here?.place === undefined ? [] : scanned.here.map((hit) => ({ ...hit, key: here.place, text: 'here' }))),
  ];
  const towns = [...named.filter(({ isTown }) => isTown), ...unnamed].sort((a, b) => a.from - b.from);
  const again = scanned.thereAgain.flatMap((hit) => {
    const before = towns.findLast(({ to }) => to <= hit.from)?.key ?? ownOf(scanned, hit.from, country, excluded);
    const key = before ?? (speaker ?? town)?.place ?? writtenIn(here);
    return key === undefined || comesFrom(scanned, hit.from) ? [] : [{ ...hit, key, text: 'there', again: true }];
  });
  const more = [...unnamed, ...again].flatMap(({ sense: _, ...hit }): Usable[] => {
    const { from, to } = hit;
    const isNamed = scanned.places.some(
      ({ sense, ...at }) => sense.geonames !== undefined && at.from >= from && at.from <= to + 1,
    );
    if (isNamed) return [];
    const isGoal = scanned.toCapital.some((one) => one.from === from);
    const owner = isGoal ? scanned.figures.findLast((figure) => figure.to <= from) : ownerOf(scanned, from, to);
    if (isGoal && owner === undefined) return [];
    return [{ ...hit, country, isTown: true, ofPart: isOfPart(analysis, hit, parts, lexicon.all), owner }];
  });
  return [...named, ...more].sort((a, b) => a.from - b.from);
}

/** The town of the date line where it is no capital: from there things are told of everywhere. */
const writtenIn = (here: Where | undefined): string | undefined =>
  here?.place !== undefined && isOfficialSeat(Number(here.place)) ? undefined : here?.place;

/** The town whose mayor, hospital or police a sentence names as its source before it says "in the city". */
function ownOf(
  { places }: Scanned,
  before: number,
  country: string | undefined,
  isFrame: (at: number) => boolean,
): string | undefined {
  const last = places.findLast(({ to }) => to <= before)?.sense;
  if (last?.geonames === undefined || !isFrame(last.start) || isOfficialSeat(last.geonames)) return undefined;
  return country === undefined || last.country === country ? String(last.geonames) : undefined;
}
