import type { FigurePoint } from '../../../src/model/index.ts';
import { placedAt } from '../../../src/picture/latest.ts';
import { momentOf } from '../charts/time-scale.ts';
import { lineThrough, waysOf } from '../charts/track-layout.ts';
import { useFormat } from '../i18n/index.tsx';
import { hueOf } from './source-sign.ts';

const WIDE = 320;
const TALL = 96;
const EDGE = { left: 8, right: 8, top: 26, bottom: 18 };

const heightOf = ({ value, low, high }: FigurePoint): number | undefined =>
  value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high));
export const isWithdrawn = ({ role }: FigurePoint): boolean => role === 'withdrawn' || role === 'denied';

interface Placed {
  readonly point: FigurePoint;
  readonly x: number;
  readonly y: number;
}

/** A figure's way through time, small: a mark for each telling, open bounds as strokes, what was withdrawn crossed out. */
export function SmallTrack({ track, label }: { readonly track: readonly FigurePoint[]; readonly label: string }) {
  const format = useFormat();
  const timed = track.flatMap((point) => {
    const time = momentOf(placedAt(point));
    const height = heightOf(point);
    return Number.isNaN(time) || height === undefined ? [] : [{ point, time, height }];
  });
  if (timed.length < 2) return null;
  const times = timed.map(({ time }) => time);
  const first = Math.min(...times);
  const last = Math.max(...times);
  const top = Math.max(...timed.map(({ height }) => height), 1);
  const placed: Placed[] = timed.map(({ point, time, height }) => ({
    point,
    x: EDGE.left + (WIDE - EDGE.left - EDGE.right) * (last === first ? 0.5 : (time - first) / (last - first)),
    y: TALL - EDGE.bottom - (TALL - EDGE.top - EDGE.bottom) * (height / top),
  }));
  const year = new Date(last).getUTCFullYear();
  const iso = (time: number): string => new Date(time).toISOString();
  const day = (time: number): string => format.day(iso(time), year);
  const oneDay = iso(first).slice(0, 10) === iso(last).slice(0, 10);
  const spread = last !== first;
  const lines = waysOf([...placed].sort((a, b) => a.x - b.x || b.y - a.y)).map(lineThrough);
  const base = TALL - EDGE.bottom;
  return (
    <svg className="small-track" viewBox={`0 0 ${WIDE} ${TALL}`} role="img" aria-label={label}>
      <line className="axis" x1={EDGE.left} x2={WIDE - EDGE.right} y1={base} y2={base} />
      {lines.map((line) => (
        <polyline key={line} className="way" points={line} />
      ))}
      {placed.map((mark) => (
        <Mark key={`${mark.point.statement} ${mark.point.quantity}`} {...mark} />
      ))}
      <text x={EDGE.left - 4} y={TALL - 4}>
        {oneDay && spread ? `${day(first)}, ${format.clock(iso(first))}` : day(first)}
      </text>
      {spread && (
        <text x={WIDE - EDGE.right + 4} y={TALL - 4} textAnchor="end">
          {oneDay ? format.clock(iso(last)) : day(last)}
        </text>
      )}
      <text x={EDGE.left - 4} y={10}>
        {format.number(top)}
      </text>
    </svg>
  );
}

function Mark({ point, x, y }: Placed) {
  const hue = point.source === undefined ? '' : `hue-${hueOf(point.source)}`;
  if (isWithdrawn(point))
    return (
      <path
        className={`cross ${hue}`}
        d={`M${x - 4.5} ${y - 4.5}L${x + 4.5} ${y + 4.5}M${x - 4.5} ${y + 4.5}L${x + 4.5} ${y - 4.5}`}
      />
    );
  const up = point.comparator === '>' || point.comparator === '>=';
  const down = point.comparator === '<' || point.comparator === '<=';
  return (
    <g className={hue}>
      {(up || down) && <line className="bound" x1={x} x2={x} y1={y} y2={up ? y - 10 : y + 10} />}
      <circle
        className={point.role === 'current' && point.source !== undefined ? 'filled' : 'open'}
        cx={x}
        cy={y}
        r={3.4}
      />
    </g>
  );
}
