import '../lists.css';
import { usePages } from '../../api/pages.ts';
import type { SearchAnswer, StatementRow } from '../../api/types.ts';
import { Link, useQuery } from '../../app/navigation.tsx';
import { hrefOf, searchOf } from '../../app/routes.ts';
import { Rows } from '../../components/rows.tsx';
import { Said } from '../../components/said.tsx';
import { SourceMark } from '../../components/source.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Runs, Words } from '../../components/words.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';
import { FILTERS, SearchFilters } from './filters.tsx';

const statementsOf = (answer: SearchAnswer): SearchAnswer['statements'] => answer.statements;

/** Statements, names and texts with the words, over all languages of the case; each leads to its place in the original. */
export default function SearchView() {
  const { search } = useMessages();
  const format = useFormat();
  const [query] = useQuery();
  const asked = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? '']));
  const anything = Object.values(asked).some((value) => value !== '');
  const { items, total, first, error, loading, loadMore, retry } = usePages<StatementRow, SearchAnswer>(
    anything ? `/api/search${searchOf(asked)}` : undefined,
    statementsOf,
  );
  const names = first?.names ?? [];
  const texts = first?.reports.items ?? [];
  const nothing = first !== undefined && !items.length && !names.length && !texts.length;
  return (
    <>
      <header className="page-head">
        <h1>
          {search.title}
          {asked['q'] && (
            <>
              : <Words text={asked['q']} />
            </>
          )}
        </h1>
      </header>
      <SearchFilters asked={asked} />
      {!anything && <p className="soft">{search.start}</p>}
      {error && !first && <Failure error={error} retry={retry} />}
      {loading && <Loading lines={10} />}
      {nothing && (
        <Empty title={search.none}>
          <p>{search.noneDo}</p>
        </Empty>
      )}
      {names.length > 0 && (
        <section>
          <h2 className="section-title">{search.names}</h2>
          <Names names={names} />
        </section>
      )}
      {items.length > 0 && (
        <section>
          <h2 className="section-title">
            {search.statements} <span className="soft num small">{format.number(total ?? items.length)}</span>
          </h2>
          <Rows
            items={items}
            keyOf={({ id }) => id}
            estimate={88}
            label={search.statements}
            total={total}
            onEnd={loadMore}
            className="result-list"
            render={(statement) => <Said {...statement} />}
          />
        </section>
      )}
      {texts.length > 0 && (
        <section>
          <h2 className="section-title">
            {search.texts} <span className="soft num small">{format.number(first?.reports.total ?? texts.length)}</span>
          </h2>
          <ul className="list">
            {texts.map((hit) => (
              <li key={hit.report.id}>
                <Hit hit={hit} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Names({ names }: { readonly names: SearchAnswer['names'] }) {
  const { common } = useMessages();
  const { say } = useWording();
  const format = useFormat();
  return (
    <ul className="result-names">
      {names.map(({ id, name, matched, reason, reports }) => (
        <li key={id}>
          <Link className="source" href={hrefOf('entities', id)} title={reason && say(reason)}>
            <SourceMark id={id} name={name} /> <Words text={name} />
          </Link>{' '}
          <span className="soft small">
            {matched !== name && (
              <>
                <Words text={matched} />,{' '}
              </>
            )}
            {common.reports(reports, format.number(reports))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A report with the words in its text, each marked. */
function Hit({ hit: { report, snippet, found } }: { readonly hit: SearchAnswer['reports']['items'][number] }) {
  const { reports, common } = useMessages();
  const format = useFormat();
  const pieces: { readonly text: string; readonly marked: boolean; readonly at: number }[] = [];
  let at = 0;
  for (const { start, end } of found) {
    if (start > at) pieces.push({ text: snippet.slice(at, start), marked: false, at });
    pieces.push({ text: snippet.slice(start, end), marked: true, at: start });
    at = end;
  }
  pieces.push({ text: snippet.slice(at), marked: false, at });
  return (
    <div className="list-row hit">
      <Link href={hrefOf('reports', report.id)}>
        <Words
          text={report.title ?? report.opening ?? report.outlet ?? reports.noTitle}
          lang={(report.title ?? report.opening) ? report.language : undefined}
        />
      </Link>{' '}
      <span className="soft small">
        {(report.title ?? report.opening) && report.outlet && (
          <>
            <Words text={report.outlet} />,{' '}
          </>
        )}
        {report.published ? format.short(report.published) : common.notDated}
      </span>
      <p className="serif" dir="auto" {...(report.language && { lang: report.language })}>
        {pieces.map((piece) =>
          piece.marked ? (
            <mark key={piece.at}>
              <Runs text={piece.text} />
            </mark>
          ) : (
            <Runs key={piece.at} text={piece.text} />
          ),
        )}
      </p>
    </div>
  );
}
