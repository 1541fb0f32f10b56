import '../lists.css';
import './map.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { usePages } from '../../api/pages.ts';
import type { PlaceRow } from '../../api/types.ts';
import { Link, useQuery } from '../../app/navigation.tsx';
import { hrefOf } from '../../app/routes.ts';
import { labelsThatFit } from '../../charts/track-layout.ts';
import { cornersOf, countryOf, mapOf, middleOf } from '../../charts/world.ts';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';

/** Where? Places with their claims, on a map that is drawn here and asks no one. */
export default function MapView() {
  const { map } = useMessages();
  const [query, change] = useQuery();
  const { items, total, error, loading, loadMore, more, retry } = usePages<PlaceRow>('/api/places');
  const selected = items.find(({ id }) => id === query.get('place'));
  const select = (id: string | undefined): void => change({ place: id });
  if (error && !items.length) return <Failure error={error} retry={retry} alone />;
  if (loading) return <Loading lines={12} />;
  return (
    <>
      <header className="page-head">
        <h1>{map.title}</h1>
        <p className="soft">{map.intro}</p>
      </header>
      {items.length === 0 ? (
        <Empty title={map.none}>
          <p>{map.noneDo}</p>
        </Empty>
      ) : (
        <div className="map-page">
          <World places={items} selected={selected?.id} onSelect={select} />
          <Places
            places={items}
            total={total ?? items.length}
            selected={selected?.id}
            onSelect={select}
            onMore={more ? loadMore : undefined}
          />
        </div>
      )}
    </>
  );
}

interface Dot {
  readonly place: PlaceRow;
  readonly lon: number;
  readonly lat: number;
  /** A country is drawn as its shape's middle, open: no one place is meant. */
  readonly country: boolean;
}

const dotOf = (place: PlaceRow): Dot | undefined => {
  if (place.lat !== undefined && place.lon !== undefined)
    return { place, lat: place.lat, lon: place.lon, country: false };
  const shape = countryOf(place.id);
  if (!shape) return undefined;
  const [lon, lat] = middleOf(shape);
  return { place, lon, lat, country: true };
};

/** Share of the statements whose places decide what the map shows: far ones with few are left to the list. */
const SHOWN = 0.9;

function World({
  places,
  selected,
  onSelect,
}: {
  readonly places: readonly PlaceRow[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
}) {
  const { map, common } = useMessages();
  const format = useFormat();
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const node = box.current;
    if (!node) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(280, Math.round(entry.contentRect.width))),
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  const height = Math.round(Math.min(560, Math.max(300, width * 0.62)));
  const dots = useMemo(() => places.flatMap((place) => dotOf(place) ?? []), [places]);
  const drawn = useMemo(() => {
    const all = dots.reduce((sum, { place }) => sum + place.statements, 0);
    let seen = 0;
    const deciding = dots.filter(({ place }) => {
      const counts = seen < all * SHOWN;
      seen += place.statements;
      return counts;
    });
    return mapOf(
      deciding.flatMap(({ lon, lat, country, place }) => {
        const shape = country ? countryOf(place.id) : undefined;
        return [[lon, lat] as const, ...(shape ? cornersOf(shape) : [])];
      }),
      width,
      height,
    );
  }, [dots, width, height]);
  const most = Math.max(1, ...dots.map(({ place }) => place.statements));
  const placed = dots.flatMap((dot) => {
    const at = drawn.at(dot.lon, dot.lat);
    if (!at || at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height) return [];
    return [{ ...dot, x: at[0], y: at[1], r: 4 + 13 * Math.sqrt(dot.place.statements / most) }];
  });
  const isLeft = (x: number, r: number, name: string): boolean => x + r + 3 + name.length * 7.2 > width;
  /** A name stands whole: level with its place, but for places at the upper or lower edge. */
  const level = (y: number): number => Math.min(height - 8, Math.max(8, y));
  const fit = labelsThatFit(
    placed.map(({ x, y, r, place: { name } }) => ({
      x: isLeft(x, r, name) ? x - r - 3 - name.length * 7.2 : x + r + 3,
      y: level(y),
      width: name.length * 7.2,
    })),
    15,
  );
  const countries = new Set(
    dots.flatMap(({ place, country }) => (country ? [countryOf(place.id)?.properties.name] : [])),
  );
  const away = dots.length - placed.length;
  return (
    <figure ref={box} className="world" aria-label={map.chart}>
      <svg width={width} height={height}>
        <title>{map.chart}</title>
        {drawn.shapes.map(({ name, path }) => (
          <path key={name} d={path} className={countries.has(name) ? 'land land-told' : 'land'} />
        ))}
        {[...placed]
          .sort((a, b) => b.r - a.r)
          .map(({ place, x, y, r, country }) => (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
            <g
              key={place.id}
              role="button"
              tabIndex={0}
              aria-pressed={place.id === selected}
              aria-label={`${place.name}, ${common.statements(place.statements, format.number(place.statements))}`}
              className={place.id === selected ? 'place place-lit' : 'place'}
              onClick={() => onSelect(place.id === selected ? undefined : place.id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                onSelect(place.id === selected ? undefined : place.id);
              }}
            >
              <circle cx={x} cy={y} r={r} className={country ? 'place-country' : undefined} />
            </g>
          ))}
        {placed.map(({ place, x, y, r }, index) =>
          fit.has(index) ? (
            <text
              key={place.id}
              {...(isLeft(x, r, place.name) ? { x: x - r - 3, textAnchor: 'end' } : { x: x + r + 3 })}
              y={level(y) + 4}
            >
              {place.name}
            </text>
          ) : null,
        )}
      </svg>
      {away > 0 && <p className="small soft">{map.away(away, format.number(away))}</p>}
    </figure>
  );
}

function Places({
  places,
  total,
  selected,
  onSelect,
  onMore,
}: {
  readonly places: readonly PlaceRow[];
  readonly total: number;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onMore: (() => void) | undefined;
}) {
  const { map, common } = useMessages();
  const wording = useWording();
  const format = useFormat();
  return (
    <section className="places">
      <h2 className="section-title">
        {map.places} <span className="soft num small">{format.number(total)}</span>
      </h2>
      <ul className="list">
        {places.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className="place-name"
              aria-expanded={place.id === selected}
              onClick={() => onSelect(place.id === selected ? undefined : place.id)}
            >
              <span>
                <Words text={place.name} />
                {place.country && place.country !== place.id && (
                  <span className="soft small">, {format.countryName(place.country)}</span>
                )}
              </span>
              <span className="soft small num">
                {common.statements(place.statements, format.number(place.statements))}
              </span>
            </button>
            {place.id === selected && (
              <ul className="place-claims">
                {place.claims.map((claim) => (
                  <li key={claim.id}>
                    <Link href={hrefOf('claims', claim.id)}>
                      <Words text={wording.claim(claim)} />
                    </Link>{' '}
                    <span className="soft small">
                      {common.statements(claim.statements, format.number(claim.statements))}
                    </span>
                  </li>
                ))}
                {place.more > 0 && (
                  <li>
                    <Link href={hrefOf('claims', undefined, { place: place.id })}>
                      {common.more(format.number(place.more))}
                    </Link>
                  </li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {onMore && (
        <button type="button" className="button" onClick={onMore}>
          {map.morePlaces}
        </button>
      )}
    </section>
  );
}
