import { useEffect, useState } from 'react';
import type { Statement } from '../../../../src/model/index.ts';
import { useResource } from '../../api/resource.ts';
import type { ClaimAnswer, ReportAnswer } from '../../api/types.ts';
import { Link } from '../../app/navigation.tsx';
import { hrefOf, reportOf } from '../../app/routes.ts';
import { Credibility } from '../../components/judging/credibility.tsx';
import { SplitButton } from '../../components/judging/joins.tsx';
import { Said } from '../../components/said.tsx';
import { SourceMark } from '../../components/source.tsx';
import { Failure, Loading } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';

interface Props {
  readonly answer: ReportAnswer;
  readonly index: number;
  readonly pinned: boolean;
  readonly onPin: (index: number | undefined) => void;
}

/** One statement: from its speaker to the reader, how it is said, its figures, who else says it, how it was found. */
export function StatementMargin({ answer, index, pinned, onPin }: Props) {
  const { report } = useMessages();
  const statement = answer.document.statements[index];
  const told = answer.statements[index];
  const count = answer.document.statements.length;
  if (!statement || !told) return null;
  return (
    <div aria-live={pinned ? 'polite' : 'off'}>
      <div className="steps">
        <span>{report.statement(index + 1, count)}</span>
        {pinned && (
          <span className="no-print">
            <button
              type="button"
              className="quiet-button"
              aria-label={report.previous}
              disabled={index === 0}
              onClick={() => onPin(index - 1)}
            >
              ←
            </button>
            <button
              type="button"
              className="quiet-button"
              aria-label={report.next}
              disabled={index === count - 1}
              onClick={() => onPin(index + 1)}
            >
              →
            </button>
            <button type="button" className="quiet-button" aria-label={report.unpin} onClick={() => onPin(undefined)}>
              ×
            </button>
          </span>
        )}
      </div>
      <Chain language={answer.document.language} statement={statement} told={told} pinned={pinned} />
      <How answer={answer} statement={statement} />
      <Answered answer={answer} statement={statement} onPin={onPin} />
      <Figures answer={answer} statement={statement} />
      <Others told={told} settled={pinned} />
      {pinned && <Credibility statement={statement.id} judgements={told.judgements} source={answer.judgements} />}
      <Found statement={statement} ruleWords={told.ruleWords} />
    </div>
  );
}

type Told = ReportAnswer['statements'][number];

/** Speaker, links between, this report: on whose word it stands, and through what it came. */
function Chain({
  statement,
  told,
  language,
  pinned,
}: {
  readonly statement: Statement;
  readonly told: Told;
  readonly language: string | undefined;
  readonly pinned: boolean;
}) {
  const mention = statement.attribution?.speaker?.mention;
  const { report, common } = useMessages();
  const narrated = statement.kind === 'narrated';
  // the picture's speaker is then whom the one in the text cites
  const carried = told.chain[0]?.role === 'speaker' && statement.attribution?.citing !== undefined;
  const inText = statement.attribution?.frame?.text ?? statement.attribution?.speaker?.text;
  return (
    <section>
      <h3>{report.chain}</h3>
      <ol className="chain">
        {told.chain.map((link, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one name may stand in a chain twice
          <li key={i} className={i === 0 && !narrated ? 'root' : ''}>
            {link.entity ? (
              <Link className="source" href={hrefOf('entities', link.entity)}>
                <SourceMark id={link.entity} name={link.name} /> <Words text={link.name} />
              </Link>
            ) : (
              <Words text={link.name} />
            )}
            {link.role === 'cited' && <span className="role">{report.cited}</span>}
            {link.role === 'speaker' && (
              <span className="role">
                {inText && <Words text={report.cue(inText)} lang={language} />}{' '}
                {pinned && link.entity && mention && !carried && (
                  <SplitButton ids={[`${reportOf(statement.id)}/${mention}`, link.entity]} label={report.otherOne} />
                )}
              </span>
            )}
          </li>
        ))}
        {!told.chain.length && <li>{narrated ? common.reportItself : common.noSource}</li>}
      </ol>
    </section>
  );
}

/** Kind and certainty in words, with the words that make it so. */
function How({ answer: { document }, statement }: { readonly answer: ReportAnswer; readonly statement: Statement }) {
  const { report, common } = useMessages();
  const wording = useWording();
  const { level, markers } = statement.certainty;
  return (
    <section>
      <h3>{report.how}</h3>
      <p>
        <span className={`k k-${statement.kind}`}>{wording.terms.kinds[statement.kind]}</span>,{' '}
        {wording.terms.certainties[level]}
      </p>
      {markers.map(({ start, end, kind, holder }) => (
        <p key={`${start}-${end}`}>
          <span className={`marker marker-end marker-${kind} serif`}>
            <Words text={document.text.slice(start, end)} />
          </span>{' '}
          <span className="soft">
            {common.markers[kind]}, {common.holder[holder]}
          </span>
        </p>
      ))}
      {statement.negated && <p className="soft">{report.negated}</p>}
    </section>
  );
}

/** What it denies or confirms without saying it again; which statement is meant is inferred, and says so. */
function Answered({
  answer: { document },
  statement,
  onPin,
}: {
  readonly answer: ReportAnswer;
  readonly statement: Statement;
  readonly onPin: Props['onPin'];
}) {
  const { report } = useMessages();
  const { answers, negated } = statement;
  const meant = answers ? document.statements.findIndex(({ id }) => id === answers.statement) : -1;
  const words = document.statements[meant]?.content
    .map(({ start, end }) => document.text.slice(start, end))
    .join(' … ');
  if (!answers || words === undefined) return null;
  return (
    <section>
      <h3>{(negated ? report.answersNot : report.answers)[answers.stance]}</h3>
      <p>
        <button type="button" className="link-button serif" onClick={() => onPin(meant)}>
          <Words text={words} />
        </button>
      </p>
      <p className="soft">{report.answersInferred}</p>
    </section>
  );
}

function Figures({
  answer: { document },
  statement,
}: {
  readonly answer: ReportAnswer;
  readonly statement: Statement;
}) {
  const { report } = useMessages();
  const format = useFormat();
  const figures = document.quantities.filter(({ id }) => statement.quantities.includes(id));
  if (!figures.length) return null;
  return (
    <section>
      <h3>{report.figures}</h3>
      <ul>
        {figures.map((quantity) => (
          <li key={quantity.id}>
            <span className="figure">{format.amount(quantity)}</span> {quantity.unit && <Words text={quantity.unit} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How long a statement is pointed at before more is asked for, in milliseconds. */
const SETTLED = 250;

/** The claim, on how many words it rests, and every other report that makes it, in its exact words. */
function Others({ told, settled }: { readonly told: Told; readonly settled: boolean }) {
  const { report, common } = useMessages();
  const wording = useWording();
  const [waited, setWaited] = useState(settled);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), SETTLED);
    return () => clearTimeout(timer);
  }, []);
  const { data, error, loading, retry } = useResource<ClaimAnswer>(
    told.claim !== undefined && (waited || settled) ? `/api/claims/${encodeURIComponent(told.claim)}` : undefined,
  );
  if (told.claim === undefined)
    return (
      <section>
        <h3>{report.others}</h3>
        <p className="soft">{report.othersNone}</p>
      </section>
    );
  const roots = new Set(data?.claim.origins.roots.flatMap(({ statements }) => statements));
  const others = data?.statements.filter(({ id }) => id !== told.id) ?? [];
  return (
    <section>
      <h3>{report.claim}</h3>
      {data && (
        <p>
          <Link href={hrefOf('claims', data.claim.id)}>
            <Words text={wording.claim(data.claim)} />
          </Link>
        </p>
      )}
      {told.origins && <p className="soft">{common.origins(told.origins.low, told.origins.high)}</p>}
      {roots.has(told.id) && (
        <p>
          <span className="dot dot-root" aria-hidden="true" /> {report.begins}
        </p>
      )}
      <div className="margin-part">
        <h3>{report.others}</h3>
        {loading && <Loading lines={2} />}
        {error && <Failure error={error} retry={retry} />}
        {data && !others.length && <p className="soft">{report.othersNone}</p>}
        <ul className="others">
          {others.map((other) => (
            <li key={other.id}>
              <Said {...other} root={roots.has(other.id)}>
                {settled && <SplitButton ids={[other.id, told.id]} />}
              </Said>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** What found it and how sure that is. */
function Found({ statement, ruleWords }: { readonly statement: Statement; readonly ruleWords: string }) {
  const { report } = useMessages();
  const format = useFormat();
  return (
    <section>
      <details>
        <summary className="soft small">{report.explain}</summary>
        <dl className="pairs">
          <dt>{report.rule}</dt>
          <dd>
            <span lang="en">{ruleWords}</span> <code>{statement.rule}</code>
          </dd>
          <dt>{report.score}</dt>
          <dd className="num">{format.number(statement.score)}</dd>
        </dl>
      </details>
    </section>
  );
}
