import type { ReportAnswer } from '../../api/types.ts';
import { Link } from '../../app/navigation.tsx';
import { hrefOf } from '../../app/routes.ts';
import { Grade } from '../../components/judging/grade.tsx';
import { Judgements } from '../../components/judging/notes.tsx';
import { SourceMark } from '../../components/source.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages } from '../../i18n/index.tsx';

/** The report as a whole: how much of it stands on whose word. Shown while no statement is pointed at. */
export function ReportMargin({ answer }: { readonly answer: ReportAnswer }) {
  const { report, common } = useMessages();
  const format = useFormat();
  const { document, statements } = answer;
  const own = document.statements.filter(({ kind }) => kind === 'narrated').length;
  const whose = speakersOf(answer);
  const named = whose.reduce((sum, { count }) => sum + count, 0);
  const nobody = document.statements.length - own - named;
  return (
    <>
      <h2>{report.rests}</h2>
      {statements.length ? (
        <>
          <ul className="balance margin-part">
            <Share count={named} words={report.onWord} />
            <Share count={nobody} words={report.noWord} />
            <Share count={own} words={report.ownVoice} />
          </ul>
          {whose.length > 0 && (
            <section>
              <h3>{report.whose}</h3>
              <ul>
                {whose.map(({ id, name, count }) => (
                  <li key={id ?? name}>
                    {id === undefined ? (
                      <Words text={name} />
                    ) : (
                      <Link className="source" href={hrefOf('entities', id)}>
                        <SourceMark id={id} name={name} /> <Words text={name} />
                      </Link>
                    )}{' '}
                    <span className="soft small">{common.statements(count, format.number(count))}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p className="soft small margin-part no-print">{report.restsHint}</p>
        </>
      ) : (
        <p className="soft margin-part">{report.noStatements}</p>
      )}
      <Grade kind="reliability" id={document.id} judgements={answer.judgements} />
      <Judgements judgements={answer.judgements.filter(({ kind }) => kind !== 'reliability')} />
      <Versions answer={answer} />
      {document.diagnostics.length > 0 && (
        <section>
          <h3>{report.doubts}</h3>
          <ul>
            {document.diagnostics.map(({ code, message, start }) => (
              <li key={`${code} ${start ?? ''}`} lang="en">
                <Words text={message} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Share({ count, words }: { readonly count: number; readonly words: string }) {
  const format = useFormat();
  return (
    <li>
      <b>{format.number(count)}</b>
      <span>{words}</span>
    </li>
  );
}

interface Whose {
  readonly id?: string;
  readonly name: string;
  readonly count: number;
}

/** The speakers of a report with how many statements stand on their word, the most first. */
function speakersOf({ statements, document }: ReportAnswer): Whose[] {
  const by = new Map<string, { id?: string; name: string; count: number }>();
  for (const [index, { chain }] of statements.entries()) {
    const [first] = chain;
    if (first?.role !== 'speaker' || document.statements[index]?.kind === 'narrated') continue;
    const key = first.entity ?? first.name;
    const row = by.get(key) ?? { name: first.name, count: 0, ...(first.entity && { id: first.entity }) };
    row.count++;
    by.set(key, row);
  }
  return [...by.values()].sort((a, b) => b.count - a.count);
}

/** The readings of this report: kept, the current one shown. */
function Versions({ answer: { versions } }: { readonly answer: ReportAnswer }) {
  const { report } = useMessages();
  const format = useFormat();
  if (versions.length < 2) return null;
  return (
    <section>
      <h3>{report.versions}</h3>
      <ol>
        {versions.map(({ number, current, at }) => (
          <li key={number} className={current ? '' : 'soft'}>
            <span className="num">{number}</span> {format.moment(at)}
            {current && <span className="soft small">, {report.shown}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
