import { geoBounds, geoCentroid, geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

type Country = Feature<Geometry, { readonly name: string }>;

/** Countries whose name in the atlas is not the one that the browser gives their code. */
const ATLAS_NAMES: Readonly<Record<string, string>> = {
  US: 'United States of America',
  BA: 'Bosnia and Herz.',
  CD: 'Dem. Rep. Congo',
  CF: 'Central African Rep.',
  CG: 'Congo',
  CI: "Côte d'Ivoire",
  CZ: 'Czechia',
  DO: 'Dominican Rep.',
  EH: 'W. Sahara',
  GQ: 'Eq. Guinea',
  MK: 'Macedonia',
  MM: 'Myanmar',
  PS: 'Palestine',
  SB: 'Solomon Is.',
  SS: 'S. Sudan',
  SZ: 'eSwatini',
  TR: 'Turkey',
  HK: 'Hong Kong',
  TT: 'Trinidad and Tobago',
  ST: 'São Tomé and Principe',
  VC: 'St. Vin. and Gren.',
};

const world = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const countries: readonly Country[] = (
  feature(world, world.objects.countries) as FeatureCollection<Geometry, { name: string }>
).features;
const byName = new Map(countries.map((country) => [country.properties.name, country]));
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** The shape of a country by its ISO 3166-1 code, as far as the atlas has it. */
export function countryOf(code: string): Country | undefined {
  try {
    return byName.get(ATLAS_NAMES[code] ?? english.of(code) ?? code);
  } catch {
    return undefined;
  }
}

/** Where a country's name is put: longitude and latitude. */
export const middleOf = (country: Country): readonly [number, number] => {
  const [lon = 0, lat = 0] = geoCentroid(country);
  return [lon, lat];
};

/** Corners of a country, so that it is seen as a whole; none of one that spans half the world. */
export function cornersOf(country: Country): readonly (readonly [number, number])[] {
  const [[west, south], [east, north]] = geoBounds(country);
  if (east < west || east - west > 90) return [];
  return [
    [west, south],
    [east, north],
  ];
}

export interface WorldMap {
  readonly shapes: readonly { readonly name: string; readonly path: string }[];
  readonly at: (lon: number, lat: number) => readonly [number, number] | undefined;
}

/** Least span of the map in degrees, so that one town does not fill it. */
const LEAST = 9;

/** The world drawn so that the points fill the frame, in pixels. */
export function mapOf(points: readonly (readonly [number, number])[], width: number, height: number): WorldMap {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const spread = (values: readonly number[]): readonly [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const more = Math.max(0, LEAST - (high - low)) / 2;
    return [low - more, high + more];
  };
  const [west, east] = points.length ? spread(lons) : [-170, 170];
  const [south, north] = points.length ? spread(lats) : [-55, 70];
  const edge = Math.min(width, height) * 0.08;
  const projection = geoMercator().fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [west, Math.max(-80, south)],
        [east, Math.min(80, north)],
      ],
    },
  );
  projection.clipExtent([
    [-20, -20],
    [width + 20, height + 20],
  ]);
  const draw = geoPath(projection).digits(1);
  return {
    shapes: countries.flatMap((country) => {
      const path = draw(country);
      return path ? [{ name: country.properties.name, path }] : [];
    }),
    at: (lon, lat) => {
      const point = projection([lon, lat]);
      return point ? [point[0], point[1]] : undefined;
    },
  };
}
