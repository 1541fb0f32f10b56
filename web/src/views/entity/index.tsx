import '../lists.css';
import { useResource } from '../../api/resource.ts';
import type { EntityAnswer } from '../../api/types.ts';
import { Link } from '../../app/navigation.tsx';
import type { ViewProps } from '../../app/routes.ts';
import { hrefOf } from '../../app/routes.ts';
import { useTitle } from '../../app/title.ts';
import { Grade } from '../../components/judging/grade.tsx';
import { MergeName } from '../../components/judging/joins.tsx';
import { Judgements } from '../../components/judging/notes.tsx';
import { Said } from '../../components/said.tsx';
import { SourceMark } from '../../components/source.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Reasons, Words } from '../../components/words.tsx';
import { useFormat, useMessages } from '../../i18n/index.tsx';

/** One name of the case: what it is called, why these are taken for one, what it says, how reliable it is held to be. */
export default function EntityView({ id }: ViewProps) {
  const { search } = useMessages();
  const { data, error, loading, retry } = useResource<EntityAnswer>(
    id === undefined ? undefined : `/api/entities/${encodeURIComponent(id)}`,
  );
  if (id === undefined) return <Empty title={search.start} alone />;
  if (error && !data) return <Failure error={error} retry={retry} alone />;
  if (loading || !data) return <Loading />;
  return <Shown answer={data} />;
}

function Shown({ answer }: { readonly answer: EntityAnswer }) {
  const { entity, judgements } = answer;
  const { entity: words, common } = useMessages();
  const format = useFormat();
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
      <MergeName id={entity.id} />
      <Grade kind="reliability" id={entity.id} judgements={judgements} />
      <Judgements judgements={judgements.filter(({ kind }) => kind !== 'reliability')} />
      {entity.joins.length > 0 && (
        <section>
          <h2 className="section-title">{words.joins}</h2>
          <table className="entity-joins">
            <tbody>
              {entity.joins.map(({ a, b, score, reasons, judged }) => (
                <tr key={`${a} ${b} ${JSON.stringify(reasons)}`}>
                  <td>
                    <Words text={a} /> <span className={judged ? 'join join-judged' : 'join'} aria-hidden="true" />{' '}
                    <Words text={b} />
                  </td>
                  <td className="soft">
                    <Reasons reasons={reasons} />
                  </td>
                  <td className="soft num">
                    {judged ? common.judged : words.score(format.number(Math.round(score * 100)))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Statements answer={answer} />
    </article>
  );
}

/** What stands on its word: the first here, all in the search. */
function Statements({ answer: { entity, statements, said } }: { readonly answer: EntityAnswer }) {
  const { entity: words } = useMessages();
  const format = useFormat();
  return (
    <section>
      <h2 className="section-title">
        {words.statements} <span className="soft num small">{format.number(said)}</span>
      </h2>
      {!statements.length && <p className="soft">{words.noStatements}</p>}
      <ul className="list">
        {statements.map((statement) => (
          <li key={statement.id}>
            <Said {...statement} />
          </li>
        ))}
      </ul>
      {said > statements.length && (
        <p>
          <Link href={hrefOf('search', undefined, { speaker: entity.id })}>{words.all(format.number(said))}</Link>
        </p>
      )}
    </section>
  );
}
