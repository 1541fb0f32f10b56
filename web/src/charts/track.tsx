import './track.css';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { FigurePoint } from '../../../src/model/index.ts';
import { latestOf } from '../../../src/picture/latest.ts';
import type { FigureRow } from '../api/types.ts';
import { Link } from '../app/navigation.tsx';
import { statementHref } from '../app/routes.ts';
import { isWithdrawn } from '../components/small-track.tsx';
import { hueOf, initialsOf } from '../components/source-sign.ts';
import { useFormat, useMessages, useWording } from '../i18n/index.tsx';
import { labelsThatFit, layoutTrack, lineThrough, type PlacedPoint, waysOf } from './track-layout.ts';

const HEIGHT = 340;
const EDGE = { left: 52, right: 18, top: 34, bottom: 30 };
const NARROW = 520;

export const keyOf = ({ statement, quantity }: FigurePoint): string => `${statement} ${quantity}`;

/** How wide the element is, in pixels. */
function useWidth(): [React.RefObject<HTMLElement | null>, number] {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(720);
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(260, Math.round(entry.contentRect.width)));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

/** How wide a label is, roughly, in pixels: its number and two initials. */
const labelWidth = ({ value, low, high }: FigurePoint): number =>
  8.4 * (value ?? low ?? high ?? 0).toString().length + 26;
/** Whether a label has no room to the right of its mark. */
const isLeft = (x: number, wide: number, width: number): boolean => x + 9 + wide > width;

/** Whose word a point is: the speaker, else the outlet that tells it with no source. */
export const tellerOf = (
  { source, report }: FigurePoint,
  row: FigureRow,
): { id: string; name: string; named: boolean } => {
  const name = source === undefined ? undefined : row.sources[source];
  if (source !== undefined && name !== undefined) return { id: source, name, named: true };
  return { id: `outlet:${row.outlets[report] ?? report}`, name: row.outlets[report] ?? report, named: false };
};

/**
 * How a number moved: a mark for each telling, in the hue of its source with its initials, strokes for open bounds, crosses
 * for what was withdrawn, a dashed line between values in conflict. Each mark leads to its words; arrow keys go along them.
 */
export function Track({
  row,
  current,
  onCurrent,
}: {
  readonly row: FigureRow;
  /** The point that is looked at, by `keyOf`. */
  readonly current: string | undefined;
  readonly onCurrent: (key: string | undefined) => void;
}) {
  const { tracks, common } = useMessages();
  const wording = useWording();
  const format = useFormat();
  const [box, width] = useWidth();
  const track = row.claim.figure?.track ?? [];
  const height = width < NARROW ? 260 : HEIGHT;
  const layout = useMemo(() => layoutTrack(track, { width, height, ...EDGE }), [track, width, height]);
  const ordered = useMemo(() => [...layout.points].sort((a, b) => a.x - b.x || b.y - a.y), [layout]);
  const latest = latestOf(track);
  const labelled = useMemo(() => {
    const weight = ({ point }: PlacedPoint): number =>
      (point === latest ? 4 : 0) + (isWithdrawn(point) ? 3 : 0) + (point.role === 'current' ? 1 : 0);
    const sorted = [...ordered].sort((a, b) => weight(b) - weight(a));
    const labels = sorted.map(({ point, x, y }) => {
      const wide = labelWidth(point);
      return { x: isLeft(x, wide, width) ? x - 8 - wide : x + 8, y: y - 8, width: wide };
    });
    const fit = labelsThatFit(labels);
    return new Set(sorted.filter((_, index) => fit.has(index)).map(({ point }) => keyOf(point)));
  }, [ordered, latest, width]);
  if (!layout.points.length) return <p className="soft">{tracks.noTime}</p>;
  const year = new Date(layout.days.at(-1)?.value ?? 0).getUTCFullYear();
  const base = height - EDGE.bottom;
  const lines = waysOf(ordered).map(lineThrough);
  const go = (event: KeyboardEvent<SVGSVGElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const at = ordered.findIndex(({ point }) => keyOf(point) === current);
    const next = ordered[Math.min(ordered.length - 1, Math.max(0, at + step))];
    if (!next) return;
    onCurrent(keyOf(next.point));
    event.currentTarget.querySelector<SVGElement>(`[data-key="${CSS.escape(keyOf(next.point))}"]`)?.focus();
  };
  const focusable = ordered.some(({ point }) => keyOf(point) === current)
    ? current
    : keyOf(ordered[0]?.point ?? (track[0] as FigurePoint));
  return (
    <figure ref={box} className="track" aria-label={tracks.chart(wording.claim(row.claim))}>
      <svg width={width} height={height} onKeyDown={go}>
        <title>{tracks.chart(wording.claim(row.claim))}</title>
        {layout.values.map(({ at, value }) => (
          <g key={value} className="grid">
            <line x1={EDGE.left} x2={width - EDGE.right} y1={at} y2={at} />
            <text x={EDGE.left - 8} y={at + 4} textAnchor="end">
              {format.number(value)}
            </text>
          </g>
        ))}
        {layout.days.map(({ at, value, unit }) => {
          const iso = new Date(value).toISOString();
          const parts = [
            ...(unit === 'hour' ? [] : [format.day(iso, year)]),
            ...(unit === 'day' ? [] : [format.clock(iso)]),
          ];
          return (
            <text key={value} className="day" x={at} y={base + 19} textAnchor="middle">
              {parts.join(', ')}
            </text>
          );
        })}
        {lines.map((line) => (
          <polyline key={line} className="way" points={line} />
        ))}
        <Conflicts row={row} points={ordered} />
        {ordered.map((placed) => {
          const { point } = placed;
          const key = keyOf(point);
          const teller = tellerOf(point, row);
          const when = point.asOf ?? point.saidAt;
          const words = [
            format.amount(point),
            teller.named ? teller.name : `${common.noSource}, ${teller.name}`,
            when ? format.date(when.slice(0, 10)) : common.notDated,
            common.roles[point.role],
          ].join(', ');
          return (
            <Link
              key={key}
              href={statementHref(point.statement)}
              data-key={key}
              tabIndex={key === focusable ? 0 : -1}
              className={`mark ${current === key ? 'mark-lit' : ''} hue-${hueOf(teller.id)}`}
              onFocus={() => onCurrent(key)}
              onMouseEnter={() => onCurrent(key)}
            >
              <title>{words}</title>
              <Mark placed={placed} named={teller.named} />
              {labelled.has(key) && (
                <text
                  {...(isLeft(placed.x, labelWidth(point), width)
                    ? { x: placed.x - 9, textAnchor: 'end' }
                    : { x: placed.x + 9 })}
                  y={placed.y - 8}
                  className={isWithdrawn(point) ? 'label withdrawn' : 'label'}
                >
                  {format.number(point.value ?? point.low ?? point.high ?? 0)}
                  <tspan className="initials" dx="5">
                    {initialsOf(teller.name)}
                  </tspan>
                </text>
              )}
            </Link>
          );
        })}
      </svg>
      {layout.unplaced.length > 0 && (
        <p className="small soft">{tracks.unplaced(layout.unplaced.length, format.number(layout.unplaced.length))}</p>
      )}
    </figure>
  );
}

/** Values in conflict, joined. */
function Conflicts({ row, points }: { readonly row: FigureRow; readonly points: readonly PlacedPoint[] }) {
  const { tracks } = useMessages();
  const same = (a: FigurePoint, b: FigureRow['conflicts'][number][number]): boolean =>
    a.value === b.value && a.low === b.low && a.high === b.high && a.comparator === b.comparator;
  return row.conflicts.map((amounts) => {
    const ends = amounts.flatMap((amount) => points.filter(({ point }) => same(point, amount)).slice(-1));
    const [a, ...rest] = ends;
    if (!a || !rest.length) return null;
    return (
      <g
        key={amounts.map((amount) => `${amount.comparator}${amount.value}${amount.low}`).join(' ')}
        className="conflict"
      >
        <title>{tracks.conflict}</title>
        {rest.map((b) => (
          <line key={keyOf(b.point)} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        ))}
      </g>
    );
  });
}

function Mark({
  placed: { point, x, y, from, to, open },
  named,
}: {
  readonly placed: PlacedPoint;
  readonly named: boolean;
}) {
  const uncertain = point.asOfBasis === 'stated' ? '' : 'carried';
  const bounds = (from !== y || to !== y) && (
    <g className={`bound ${uncertain}`}>
      <line x1={x} x2={x} y1={from} y2={to} />
      {open !== 'up' && <line x1={x - 4} x2={x + 4} y1={to} y2={to} />}
      {open !== 'down' && from !== y && open !== 'up' && <line x1={x - 4} x2={x + 4} y1={from} y2={from} />}
      {open === 'up' && <path d={`M${x - 3.5} ${from + 5}L${x} ${from}L${x + 3.5} ${from + 5}`} />}
      {open === 'down' && <path d={`M${x - 3.5} ${to - 5}L${x} ${to}L${x + 3.5} ${to - 5}`} />}
    </g>
  );
  return (
    <>
      <circle className="hit" cx={x} cy={y} r={12} />
      {bounds}
      <Sign point={point} x={x} y={y} named={named} uncertain={uncertain} />
    </>
  );
}

/** The sign of a telling: filled where a source is named, empty where none is; a cross for what was taken back. */
function Sign({
  point,
  x,
  y,
  named,
  uncertain,
}: {
  readonly point: FigurePoint;
  readonly x: number;
  readonly y: number;
  readonly named: boolean;
  readonly uncertain: string;
}) {
  const fill = named ? 'filled' : 'open';
  if (isWithdrawn(point))
    return <path className="cross" d={`M${x - 5} ${y - 5}L${x + 5} ${y + 5}M${x - 5} ${y + 5}L${x + 5} ${y - 5}`} />;
  if (point.role === 'forecast' || point.role === 'rumour')
    return <path className={`${fill} ${uncertain}`} d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />;
  if (point.role === 'part' || point.role === 'delta')
    return <rect className={`${fill} ${uncertain}`} x={x - 4.5} y={y - 4.5} width={9} height={9} />;
  return <circle className={`${fill} ${uncertain}`} cx={x} cy={y} r={point.role === 'previous' ? 3 : 4.6} />;
}
