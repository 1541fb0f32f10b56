import '../lists.css';
import { usePages, useResource } from '../../api/resource.ts';
import type { EntityAnswer, StatementRow } from '../../api/types.ts';
import { searchOf } from '../../app/routes.ts';
import { useTitle } from '../../app/title.ts';
import type { ViewProps } from '../../app/views.tsx';
import { Grade } from '../../components/judging/grade.tsx';
import { Judgements } from '../../components/judging/notes.tsx';
import { JudgeProblem, useJudge } from '../../components/judging/use-judge.tsx';
import { Rows } from '../../components/rows.tsx';
import { Said } from '../../components/said.tsx';
import { SourceMark } from '../../components/source.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages } from '../../i18n/index.tsx';

/** One name of the case: what it is called, why these are taken for one, what it says, how reliable it is held to be. */
export default function EntityView({ id }: ViewProps) {
  const { search } = useMessages();
  const { data, error, loading, retry } = useResource<EntityAnswer>(
    id === undefined ? undefined : `/api/entities/${encodeURIComponent(id)}`,
  );
  if (id === undefined) return <Empty title={search.start} />;
  if (error && !data) return <Failure error={error} retry={retry} />;
  if (loading || !data) return <Loading />;
  return <Shown answer={data} />;
}

function Shown({ answer: { entity, judgements } }: { readonly answer: EntityAnswer }) {
  const { entity: words, common } = useMessages();
  const format = useFormat();
  const judging = useJudge();
  useTitle(entity.name);
  return (
    <article>
      <header className="page-head">
        <h1>
          <SourceMark id={entity.id} name={entity.name} /> <Words text={entity.name} />
        </h1>
        <p className="soft">
          {common.entityKinds[entity.kind]},{' '}
          {common.reports(entity.reports.length, format.number(entity.reports.length))}
        </p>
      </header>
      <section>
        <h2>{words.names}</h2>
        <ul className="entity-names">
          {entity.names.map(({ text, reports }) => (
            <li key={text}>
              <Words text={text} />{' '}
              <span className="soft small">{common.reports(reports, format.number(reports))}</span>
            </li>
          ))}
        </ul>
      </section>
      <Grade kind="reliability" id={entity.id} judgements={judgements} />
      <Judgements judgements={judgements.filter(({ kind }) => kind !== 'reliability')} />
      {entity.joins.length > 0 && (
        <section>
          <h2 className="section-title">{words.joins}</h2>
          <table className="entity-joins">
            <tbody>
              {entity.joins.map(({ a, b, score, because, judged }) => (
                <tr key={`${a} ${b} ${because.join()}`}>
                  <td>
                    <Words text={a} /> <span className={judged ? 'join join-judged' : 'join'} aria-hidden="true" />{' '}
                    <Words text={b} />
                  </td>
                  <td className="soft" lang="en">
                    <Words text={because.join('; ')} />
                  </td>
                  <td className="soft num">{judged ? common.judged : words.score(format.number(score))}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <JudgeProblem judging={judging} />
        </section>
      )}
      <Statements id={entity.id} />
    </article>
  );
}

function Statements({ id }: { readonly id: string }) {
  const { entity } = useMessages();
  const { items, total, error, loading, loadMore, retry } = usePages<StatementRow>(
    `/api/search${searchOf({ speaker: id })}`,
  );
  return (
    <section>
      <h2 className="section-title">{entity.statements}</h2>
      {error && !items.length && <Failure error={error} retry={retry} />}
      {loading && <Loading />}
      {!loading && !error && !items.length && <p className="soft">{entity.noStatements}</p>}
      {items.length > 0 && (
        <Rows
          items={items}
          keyOf={({ id: statement }) => statement}
          estimate={86}
          label={entity.statements}
          total={total}
          onEnd={loadMore}
          className="list"
          render={(statement) => <Said {...statement} />}
        />
      )}
    </section>
  );
}
