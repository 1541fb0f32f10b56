import '../lists.css';
import { usePages } from '../../api/pages.ts';
import type { ReportRow } from '../../api/types.ts';
import { useCase } from '../../app/case.tsx';
import { Link, useQuery } from '../../app/navigation.tsx';
import { hrefOf, searchOf } from '../../app/routes.ts';
import { Rows } from '../../components/rows.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages } from '../../i18n/index.tsx';

/** Every report of the case, the newest first. */
export default function ReportsView() {
  const { reports, picture, search, common } = useMessages();
  const format = useFormat();
  const { summary } = useCase();
  const [query, change] = useQuery();
  const outlet = query.get('outlet') ?? '';
  const language = query.get('language') ?? '';
  const { items, total, error, loading, loadMore, retry } = usePages<ReportRow>(
    `/api/reports${searchOf({ outlet, language })}`,
  );
  const narrowed = outlet !== '' || language !== '';
  return (
    <>
      <header className="page-head">
        <h1>{reports.title}</h1>
        {total !== undefined && <p className="soft num">{format.number(total)}</p>}
      </header>
      <div className="filters">
        <label>
          {search.source}
          <select value={outlet} onChange={(event) => change({ outlet: event.target.value })}>
            <option value="">{common.all}</option>
            {summary?.outlets.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <label>
          {reports.language}
          <select value={language} onChange={(event) => change({ language: event.target.value })}>
            <option value="">{common.all}</option>
            {summary?.languages.map((each) => (
              <option key={each} value={each}>
                {format.languageName(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {error && !items.length ? (
        <Failure error={error} retry={retry} />
      ) : loading ? (
        <Loading lines={12} />
      ) : items.length === 0 ? (
        <Empty title={narrowed ? reports.none : picture.emptyTitle}>
          <p>{narrowed ? reports.noneDo : picture.emptyDo}</p>
        </Empty>
      ) : (
        <Rows
          items={items}
          keyOf={({ id }) => id}
          estimate={60}
          label={reports.list}
          total={total}
          onEnd={loadMore}
          className="list"
          render={(report) => <Row report={report} />}
        />
      )}
    </>
  );
}

function Row({
  report: { id, title, opening, outlet, published, language, statements },
}: {
  readonly report: ReportRow;
}) {
  const { reports, common } = useMessages();
  const format = useFormat();
  return (
    <div className="list-row report-row">
      <Link href={hrefOf('reports', id)} {...(language && { lang: language })}>
        <Words text={title ?? opening ?? outlet ?? reports.noTitle} />
      </Link>
      <span className="soft">{(title ?? opening) && outlet && <Words text={outlet} />}</span>
      <span className="soft num">{published ? format.short(published) : common.notDated}</span>
      <span className="soft num">{common.statements(statements, format.number(statements))}</span>
    </div>
  );
}
