import { Unlinked } from '../../components/said.tsx';
import '../lists.css';
import './figures.css';
import { latestOf, saidOn } from '../../../../src/picture/latest.ts';
import { usePages } from '../../api/pages.ts';
import type { FigureRow } from '../../api/types.ts';
import { Link } from '../../app/navigation.tsx';
import type { ViewProps } from '../../app/routes.ts';
import { hrefOf } from '../../app/routes.ts';
import { Rows } from '../../components/rows.tsx';
import { SmallTrack } from '../../components/small-track.tsx';
import { SourceName } from '../../components/source.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';
import { OneFigure } from './one.tsx';

/** How did the number move? All figures, or one with its whole track. */
export default function FiguresView({ id }: ViewProps) {
  return id === undefined ? <All /> : <OneFigure id={id} />;
}

function All() {
  const { tracks } = useMessages();
  const format = useFormat();
  const { items, total, error, loading, loadMore, retry } = usePages<FigureRow>('/api/figures');
  return (
    <>
      <header className="page-head">
        <h1>{tracks.title}</h1>
        {total !== undefined && <p className="soft num">{format.number(total)}</p>}
        <p className="soft">{tracks.intro}</p>
      </header>
      {error && !items.length ? (
        <Failure error={error} retry={retry} />
      ) : loading ? (
        <Loading lines={12} />
      ) : items.length === 0 ? (
        <Empty title={tracks.none}>
          <p>{tracks.noneDo}</p>
        </Empty>
      ) : (
        <Rows
          items={items}
          keyOf={({ claim }) => claim.id}
          estimate={150}
          label={tracks.list}
          total={total}
          onEnd={loadMore}
          className="list"
          render={(row) => <Row row={row} />}
        />
      )}
    </>
  );
}

function Row({ row }: { readonly row: FigureRow }) {
  const { tracks, picture, common } = useMessages();
  const wording = useWording();
  const format = useFormat();
  const { claim, sources, withdrawn, conflicts, reports, points } = row;
  const track = claim.figure?.track ?? [];
  const latest = latestOf(track, withdrawn) ?? track.at(-1);
  const source = latest?.source === undefined ? undefined : sources[latest.source];
  const told = common.tellings(points, format.number(points));
  return (
    <div className="figure-row">
      <div>
        <h2>
          <Link href={hrefOf('figures', claim.id)}>
            <Words text={wording.claim(claim)} />
          </Link>
        </h2>
        {latest && (
          <p>
            <span className="figure figure-large">{format.amount(latest)}</span>{' '}
            <span className="small">
              {source && latest.source ? (
                <SourceName id={latest.source} name={source} />
              ) : (
                <Unlinked words={latest.sourceText} />
              )}
              {saidOn(latest) && <span className="soft">, {format.date((saidOn(latest) ?? '').slice(0, 10))}</span>}
            </span>
          </p>
        )}
        <p className="small soft">
          {told} {picture.inReports(reports, format.number(reports))} ·{' '}
          {common.origins(claim.origins.low, claim.origins.high)}
        </p>
        {(withdrawn.length > 0 || conflicts.length > 0) && (
          <p className="small figure-doubts">
            {withdrawn.map((amount) => (
              <span key={format.amount(amount)}>
                <span className="withdrawn num">{format.amount(amount)}</span> {picture.withdrawnShort}
              </span>
            ))}
            {conflicts.length > 0 && <span>{tracks.conflicts(conflicts.length)}</span>}
          </p>
        )}
      </div>
      <SmallTrack
        track={track}
        label={picture.trackLabel(wording.claim(claim), told, latest ? format.amount(latest) : common.aFigure)}
      />
    </div>
  );
}
