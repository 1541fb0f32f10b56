import '../lists.css';
import './timeline.css';
import { type KeyboardEvent, useMemo } from 'react';
import { usePages } from '../../api/pages.ts';
import type { TimelineRow } from '../../api/types.ts';
import { useCase } from '../../app/case.tsx';
import { Link, useQuery } from '../../app/navigation.tsx';
import { hrefOf, searchOf, statementHref } from '../../app/routes.ts';
import { momentOf, type TimeScale, timeScale } from '../../charts/time-scale.ts';
import { ClaimName } from '../../components/claim-name.tsx';
import { Rows } from '../../components/rows.tsx';
import { hueOf } from '../../components/source-sign.ts';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { useFormat, useMessages } from '../../i18n/index.tsx';

const DAY = 86_400_000;
const TICKS = 9;

/** What happened when, and when was it said? Each claim on one line: when it is said to have been, and each telling. */
export default function TimelineView() {
  const { timeline, search, common } = useMessages();
  const format = useFormat();
  const { summary } = useCase();
  const [query, change] = useQuery();
  const axis = query.get('axis') === 'happened' ? 'happened' : 'said';
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const { items, total, error, loading, loadMore, retry } = usePages<TimelineRow>(
    `/api/timeline${searchOf({ axis, from, to })}`,
  );
  const scale = useMemo(() => {
    const told = items
      .flatMap(({ said }) => said.map(({ at }) => momentOf(at)))
      .filter((moment) => !Number.isNaN(moment));
    const whole = [momentOf(summary?.first ?? ''), momentOf(summary?.last ?? '')] as const;
    const [most, late] = mostOf(told);
    const first = from ? momentOf(from) : (most ?? whole[0]);
    const last = to ? momentOf(to) : (late ?? whole[1]);
    if (Number.isNaN(first) || Number.isNaN(last)) return undefined;
    return timeScale(Math.min(first, last) - DAY, Math.max(first, last) + DAY, TICKS);
  }, [from, to, items, summary?.first, summary?.last]);
  return (
    <>
      <header className="page-head">
        <h1>{timeline.title}</h1>
        {total !== undefined && <p className="soft num">{common.claims(total, format.number(total))}</p>}
        <p className="soft">{timeline.intro}</p>
      </header>
      <div className="filters">
        <label>
          {timeline.order}
          <select value={axis} onChange={(event) => change({ axis: event.target.value === 'said' ? '' : 'happened' })}>
            <option value="said">{timeline.said}</option>
            <option value="happened">{timeline.happened}</option>
          </select>
        </label>
        <label>
          {search.from}
          <input type="date" value={from} onChange={(event) => change({ from: event.target.value })} />
        </label>
        <label>
          {search.to}
          <input type="date" value={to} onChange={(event) => change({ to: event.target.value })} />
        </label>
        {(from || to) && (
          <button type="button" className="button" onClick={() => change({ from: '', to: '' })}>
            {timeline.whole}
          </button>
        )}
      </div>
      <ul className="timeline-signs small soft">
        <li>
          <svg aria-hidden="true" viewBox="0 0 14 14">
            <path d="M7 1L13 7L7 13L1 7Z" />
          </svg>
          {timeline.happened}
        </li>
        <li>
          <svg aria-hidden="true" viewBox="0 0 14 14">
            <circle cx={7} cy={7} r={4} />
          </svg>
          {timeline.told}
        </li>
      </ul>
      {error && !items.length ? (
        <Failure error={error} retry={retry} />
      ) : loading ? (
        <Loading lines={12} />
      ) : items.length === 0 || !scale ? (
        <Empty title={timeline.none}>
          <p>{timeline.noneDo}</p>
        </Empty>
      ) : (
        <div className="timeline">
          <Axis scale={scale} />
          <Rows
            items={items}
            keyOf={({ claim }) => claim}
            estimate={64}
            label={timeline.list}
            total={total}
            onEnd={loadMore}
            className="list"
            render={(row) => <Lane row={row} scale={scale} />}
          />
        </div>
      )}
    </>
  );
}

/** Share of the tellings that the whole time may leave at its edges, so that one late report does not press all others together. */
const TAIL = 0.02;

function mostOf(moments: readonly number[]): readonly [number | undefined, number | undefined] {
  const sorted = [...moments].sort((a, b) => a - b);
  const at = (share: number): number | undefined => sorted[Math.round((sorted.length - 1) * share)];
  return [at(TAIL), at(1 - TAIL)];
}

/** Share of the width behind which the words of a tick have no room, and where the width is that of a telephone. */
const EDGE = 0.9;
const NEAR = 0.8;
const edgeOf = (share: number): string | undefined => (share > EDGE ? 'late' : share > NEAR ? 'near' : undefined);

function Axis({ scale }: { readonly scale: TimeScale }) {
  const format = useFormat();
  const year = new Date(scale.to).getUTCFullYear();
  const words = (moment: number, unit: string): string => {
    const iso = new Date(moment).toISOString();
    return unit === 'day' ? format.day(iso, year) : unit === 'month' ? format.month(iso) : iso.slice(0, 4);
  };
  return (
    <div className="timeline-axis" aria-hidden="true">
      <span />
      <div className={scale.ticks.some(({ unit }) => unit === 'month') ? 'coarse' : undefined}>
        {scale.ticks.map(({ at, moment, unit }) => (
          <span key={moment} className={edgeOf(at)} style={{ insetInlineStart: `${at * 100}%` }}>
            {words(moment, unit)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The arrows go from telling to telling of a line: its first alone is a stop of the tab key. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.findIndex((link) => link.matches(':focus')) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Behind it the words of a telling stand to its left. */
const MIDDLE = 0.4;
const inside = (share: number): boolean => share >= 0 && share <= 1;
const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** One claim: a diamond where it is said to have been, a dot for each telling, a line between the first of both. */
function Lane({ row, scale }: { readonly row: TimelineRow; readonly scale: TimeScale }) {
  const { timeline, common } = useMessages();
  const format = useFormat();
  const { claim, happened, said, statements } = row;
  const was = happened ? scale.at(momentOf(happened.at)) : undefined;
  const first = said[0] ? scale.at(momentOf(said[0].at)) : undefined;
  const last = said.at(-1);
  const words = [
    happened && `${timeline.happened} ${format.date(happened.at.slice(0, 10))}`,
    said[0] && `${timeline.firstTold} ${format.date(said[0].at.slice(0, 10))}`,
    last &&
      last.at.slice(0, 10) !== said[0]?.at.slice(0, 10) &&
      `${timeline.lastTold} ${format.date(last.at.slice(0, 10))}`,
  ].filter((each) => typeof each === 'string');
  return (
    <div className="lane">
      <div>
        <h2>
          <Link href={hrefOf('claims', claim)}>
            <ClaimName claim={row} language={row.language} />
          </Link>
          {row.figure && <span className="figure lane-figure"> {format.amount(row.figure)}</span>}
        </h2>
        <p className="small soft">
          {words.join(' · ')} · {common.tellings(statements, format.number(statements))}
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lays out what it holds in a box of its own */}
      <div role="group" className="lane-track" aria-label={timeline.tellings} onKeyDown={step}>
        {scale.ticks.map(({ at, moment }) => (
          <i key={moment} className="lane-tick" style={{ insetInlineStart: `${at * 100}%` }} />
        ))}
        {was !== undefined && first !== undefined && (
          <i
            className="lane-lag"
            style={{
              insetInlineStart: `${clamp(Math.min(was, first)) * 100}%`,
              width: `${Math.abs(clamp(first) - clamp(was)) * 100}%`,
            }}
          />
        )}
        {was !== undefined && happened && (
          <i
            className={inside(was) ? 'lane-was' : was < 0 ? 'lane-was lane-before' : 'lane-was lane-after'}
            style={{ insetInlineStart: `${clamp(was) * 100}%` }}
            title={`${timeline.happened} ${format.date(happened.at)}`}
          />
        )}
        {said.map(({ at, statement, by }, index) => {
          const share = scale.at(momentOf(at));
          if (Number.isNaN(share)) return null;
          return (
            <Link
              key={statement}
              href={statementHref(statement)}
              className={`lane-said hue-${hueOf(by)}${inside(share) ? '' : ' lane-away'}${share > MIDDLE ? ' lane-late' : ''}`}
              style={{ insetInlineStart: `${clamp(share) * 100}%` }}
              aria-label={`${by}, ${format.date(at)}`}
              title={`${by}, ${format.date(at)}`}
              tabIndex={index === 0 ? 0 : -1}
            />
          );
        })}
      </div>
    </div>
  );
}
