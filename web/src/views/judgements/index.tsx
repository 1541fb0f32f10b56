import '../lists.css';
import { usePages } from '../../api/pages.ts';
import type { JudgementRow } from '../../api/types.ts';
import { Link } from '../../app/navigation.tsx';
import { hrefOf, statementHref } from '../../app/routes.ts';
import { JudgeProblem, type Judging, useJudge } from '../../components/judging/use-judge.tsx';
import { judgementWords } from '../../components/judging/words.ts';
import { Rows } from '../../components/rows.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages } from '../../i18n/index.tsx';

/** Every judgement ever made in the case, those taken back among them. */
export default function JudgementsView() {
  const { judge } = useMessages();
  const { items, total, error, loading, loadMore, retry } = usePages<JudgementRow>('/api/judgements');
  const judging = useJudge();
  return (
    <>
      <header className="page-head">
        <h1>{judge.title}</h1>
        <p className="soft">{judge.intro}</p>
      </header>
      <JudgeProblem judging={judging} />
      {error && !items.length ? (
        <Failure error={error} retry={retry} />
      ) : loading ? (
        <Loading />
      ) : items.length === 0 ? (
        <Empty title={judge.none}>
          <p>{judge.noneDo}</p>
        </Empty>
      ) : (
        <Rows
          items={items}
          keyOf={({ id }) => id}
          estimate={64}
          label={judge.list}
          total={total}
          onEnd={loadMore}
          className="list"
          render={(row) => <Row row={row} judging={judging} />}
        />
      )}
    </>
  );
}

function Row({ row, judging }: { readonly row: JudgementRow; readonly judging: Judging }) {
  const { judge } = useMessages();
  const format = useFormat();
  const [subject] = row.subjects;
  return (
    <div className="list-row">
      <p>
        <span className={row.undone ? 'withdrawn' : ''}>
          <Words text={judgementWords(row, judge)} />
        </span>{' '}
        <span className="soft small">
          <Words text={judge.by(row.by, format.moment(row.at))} />
        </span>{' '}
        {row.undone ? (
          <span className="soft small">{judge.undone}</span>
        ) : (
          row.kind !== 'undo' && (
            <button
              type="button"
              className="link-button small"
              disabled={judging.busy}
              onClick={() => void judging.undo(row.id)}
            >
              {judge.undo}
            </button>
          )
        )}
      </p>
      {subject && row.about === 'statement' && (
        <p className="small">
          <Link href={statementHref(subject)}>{subject}</Link>
        </p>
      )}
      {subject && row.about === 'report' && (
        <p className="small">
          <Link href={hrefOf('reports', subject)}>{subject}</Link>
        </p>
      )}
      {row.absent?.map(({ report, how }) => (
        <p key={report} className="small soft">
          {judge.absent[how]}: <Link href={hrefOf('reports', report)}>{report}</Link>
        </p>
      ))}
    </div>
  );
}
