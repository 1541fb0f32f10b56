import '../lists.css';
import './claims.css';
import { usePages } from '../../api/pages.ts';
import type { ClaimRow } from '../../api/types.ts';
import { Link, useQuery } from '../../app/navigation.tsx';
import type { ViewProps } from '../../app/routes.ts';
import { hrefOf, searchOf, statementHref } from '../../app/routes.ts';
import { ClaimName } from '../../components/claim-name.tsx';
import { Rows } from '../../components/rows.tsx';
import { SourceMark } from '../../components/source.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';
import { CLAIM_FILTERS, ClaimFilters } from './filters.tsx';
import { OneClaim } from './one.tsx';

/** Who says this, and who does not? All claims by source, or one with its statements side by side. */
export default function ClaimsView({ id }: ViewProps) {
  return id === undefined ? <All /> : <OneClaim id={id} />;
}

function All() {
  const { claims } = useMessages();
  const format = useFormat();
  const [query] = useQuery();
  const asked = Object.fromEntries(CLAIM_FILTERS.map((name) => [name, query.get(name) ?? '']));
  const filtered = Object.values(asked).some((value) => value !== '');
  const { items, total, error, loading, loadMore, retry } = usePages<ClaimRow>(`/api/claims${searchOf(asked)}`);
  return (
    <>
      <header className="page-head">
        <h1>{claims.title}</h1>
        {total !== undefined && <p className="soft num">{format.number(total)}</p>}
        <p className="soft">{claims.intro}</p>
      </header>
      <ClaimFilters asked={asked} />
      {error && !items.length ? (
        <Failure error={error} retry={retry} />
      ) : loading ? (
        <Loading lines={12} />
      ) : items.length === 0 ? (
        <Empty title={filtered ? claims.none : claims.noneYet}>
          <p>{filtered ? claims.noneDo : claims.noneYetDo}</p>
        </Empty>
      ) : (
        <Rows
          items={items}
          keyOf={({ id }) => id}
          estimate={112}
          label={claims.list}
          total={total}
          onEnd={loadMore}
          className="list"
          render={(row) => <Row row={row} />}
        />
      )}
    </>
  );
}

function Row({ row }: { readonly row: ClaimRow }) {
  const { claims, common, picture } = useMessages();
  const wording = useWording();
  const format = useFormat();
  const { id, kind, reports, origins, first, last, findings, possibly, places } = row;
  const days = [first, last].flatMap((day) => (day === undefined ? [] : [format.date(day.slice(0, 10))]));
  return (
    <div className="claim-row">
      <div>
        <h2>
          <Link href={hrefOf('claims', id)}>
            <ClaimName claim={row} language={row.language} />
          </Link>
        </h2>
        <p className="small soft">
          {common.claimKinds[kind]} · {common.reports(reports, format.number(reports))} ·{' '}
          {common.origins(origins.low, origins.high)}
          {days[0] !== undefined && <> · {days[0] === days[1] ? days[0] : picture.span(days[0], days[1] ?? days[0])}</>}
          {places.length > 0 && (
            <>
              {' '}
              · <Words text={places.map(({ name }) => name).join(', ')} />
            </>
          )}
        </p>
        {(findings.length > 0 || possibly > 0) && (
          <p className="small claim-notes">
            {byKind(findings).map(({ kind: found, id: first, count }) => (
              <Link key={found} href={hrefOf('findings', undefined, { sel: first })}>
                {wording.terms.findings[found][1]}
                {count > 1 && <span className="num"> ×{format.number(count)}</span>}
              </Link>
            ))}
            {possibly > 0 && <span className="soft">{claims.possibly(possibly, format.number(possibly))}</span>}
          </p>
        )}
      </div>
      <Cells row={row} />
    </div>
  );
}

/** Findings of one kind as one, with how many there are. */
function byKind(
  findings: ClaimRow['findings'],
): readonly { readonly kind: ClaimRow['findings'][number]['kind']; readonly id: string; readonly count: number }[] {
  const kinds = new Map<ClaimRow['findings'][number]['kind'], { id: string; count: number }>();
  for (const { kind, id } of findings)
    kinds.set(kind, { id: kinds.get(kind)?.id ?? id, count: (kinds.get(kind)?.count ?? 0) + 1 });
  return [...kinds].map(([kind, rest]) => ({ kind, ...rest }));
}

/** Each source with how, how sure and when it tells the claim. */
function Cells({ row }: { readonly row: ClaimRow }) {
  const { claims, common } = useMessages();
  const wording = useWording();
  const format = useFormat();
  const year = row.last === undefined ? undefined : Number(row.last.slice(0, 4));
  return (
    <ul className="cells" aria-label={claims.tellers}>
      {row.cells.map(({ source, statement, kind, certainty, negated, at, times, language }) => (
        <li key={`${source.id} ${statement}`}>
          <Link href={statementHref(statement)} title={wording.terms.kinds[kind]} className="cell">
            <SourceMark id={source.id} name={source.name} />{' '}
            <span className={`k k-${kind}`}>
              <Words text={source.name} lang={language} />
            </span>
            <span className="visually-hidden">, {wording.terms.kinds[kind]}</span>
          </Link>{' '}
          <span className="soft small">
            {at !== undefined && <span className="num">{format.day(at, year)}</span>}
            {certainty !== 'unmarked' && <>, {wording.terms.certainties[certainty]}</>}
            {negated && <>, {common.negated}</>}
            {times > 1 && <>, {claims.times(format.number(times))}</>}
          </span>
        </li>
      ))}
      {row.moreCells > 0 && <li className="soft small">{common.more(format.number(row.moreCells))}</li>}
    </ul>
  );
}
