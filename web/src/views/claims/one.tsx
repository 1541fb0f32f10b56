import { useState } from 'react';
import { useResource } from '../../api/resource.ts';
import type { ClaimAnswer, StatementDetail } from '../../api/types.ts';
import { Link, useQuery } from '../../app/navigation.tsx';
import { hrefOf, statementHref } from '../../app/routes.ts';
import { useTitle } from '../../app/title.ts';
import { ClaimName } from '../../components/claim-name.tsx';
import { Differences, Exact } from '../../components/exact.tsx';
import { FindingLine } from '../../components/finding-line.tsx';
import { SplitButton } from '../../components/judging/joins.tsx';
import { JudgeProblem, useJudge } from '../../components/judging/use-judge.tsx';
import { Speaker } from '../../components/said.tsx';
import { SourceName } from '../../components/source.tsx';
import { Failure, Loading } from '../../components/states.tsx';
import { Reasons, Words } from '../../components/words.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';

/** One claim: where it begins, its statements side by side, what may be the same, what is to be looked at. */
export function OneClaim({ id }: { readonly id: string }) {
  const { data, error, loading, retry } = useResource<ClaimAnswer>(`/api/claims/${encodeURIComponent(id)}`);
  if (error && !data) return <Failure error={error} retry={retry} alone />;
  if (loading || !data) return <Loading lines={12} />;
  return <Shown answer={data} />;
}

function Shown({ answer }: { readonly answer: ClaimAnswer }) {
  const { claims, common } = useMessages();
  const wording = useWording();
  const format = useFormat();
  const { claim, findings, statements } = answer;
  useTitle(wording.claim(claim));
  const reports = new Set(statements.map(({ report }) => report)).size;
  return (
    <article>
      <header className="claim-head">
        <h1>
          <ClaimName claim={claim} language={statements[0]?.language} />
        </h1>
        <p className="soft">
          {common.claimKinds[claim.kind]} ·{' '}
          {common.statements(claim.statements.length, format.number(claim.statements.length))} ·{' '}
          {common.reports(reports, format.number(reports))} ·{' '}
          <Link href={hrefOf('sources', undefined, { claim: claim.id })}>{claims.network}</Link>
          {claim.figure && (
            <>
              {' '}
              · <Link href={hrefOf('figures', claim.id)}>{claims.track}</Link>
            </>
          )}
        </p>
      </header>
      <Roots answer={answer} />
      {findings.length > 0 && (
        <section>
          <h2 className="section-title">{claims.findings}</h2>
          <ul className="list">
            {findings.map((finding) => (
              <li key={finding.id}>
                <FindingLine finding={finding} href={hrefOf('findings', undefined, { sel: finding.id })} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Statements answer={answer} />
      <Possibly answer={answer} />
    </article>
  );
}

/** On how many words it rests, and why these are taken for its beginnings. */
function Roots({ answer: { claim, names } }: { readonly answer: ClaimAnswer }) {
  const { claims, common } = useMessages();
  const { roots, low, high } = claim.origins;
  return (
    <section className="roots">
      <h2 className="section-title">
        <span className="dot dot-root" aria-hidden="true" /> {common.origins(low, high)}
      </h2>
      <ul>
        {roots.map((root) => {
          const id = root.entity ?? root.report;
          const name = id === undefined ? undefined : names[id];
          return (
            <li key={`${id} ${root.statements[0]}`}>
              {name !== undefined && id !== undefined ? (
                <Link href={root.entity === undefined ? hrefOf('reports', id) : hrefOf('entities', id)}>
                  <SourceName id={id} name={name} />
                </Link>
              ) : (
                <span className="no-source">{common.noSource}</span>
              )}
              {!root.certain && <span className="soft small"> {claims.maybeSame}</span>}
              <span className="soft small">
                {' '}
                – <Reasons reasons={[root.reason]} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The statements side by side; on demand what each has otherwise than one of them. */
function Statements({ answer: { claim, statements, more } }: { readonly answer: ClaimAnswer }) {
  const { claims, common } = useMessages();
  const format = useFormat();
  const [query, change] = useQuery();
  const base = statements.find(({ id }) => id === query.get('base'));
  const origins = new Set(claim.origins.roots.flatMap((root) => root.statements));
  return (
    <section>
      <h2 className="section-title">{claims.sideBySide}</h2>
      <p className="soft small no-print">
        {base ? (
          <>
            {claims.comparedWith} <Words text={base.speakerName ?? base.outlet ?? base.reportTitle} />{' '}
            <button type="button" className="link-button" onClick={() => change({ base: undefined })}>
              {claims.noComparison}
            </button>
          </>
        ) : (
          claims.compareHint
        )}
      </p>
      <ul className="side-by-side">
        {statements.map((statement) => (
          <li key={statement.id} className={statement.id === base?.id ? 'base' : undefined}>
            <One
              statement={statement}
              base={base}
              root={origins.has(statement.id)}
              onBase={() => change({ base: statement.id })}
            />
            {statements.length > 1 && <SplitButton ids={[statement.id, firstOther(statements, statement)]} />}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft">{common.more(format.number(more))}</p>}
    </section>
  );
}

const firstOther = (statements: readonly StatementDetail[], { id }: StatementDetail): string =>
  statements.find((other) => other.id !== id)?.id ?? id;

function One({
  statement,
  base,
  root,
  onBase,
}: {
  readonly statement: StatementDetail;
  readonly base?: StatementDetail | undefined;
  readonly root?: boolean;
  readonly onBase?: () => void;
}) {
  const { claims, common } = useMessages();
  const wording = useWording();
  const format = useFormat();
  const { id, kind, speaker, speakerName, speakerText, certainty, negated, outlet, reportTitle, published } = statement;
  const differs = base && base.id !== id && base.language === statement.language;
  return (
    <>
      <p className="whose small">
        {root !== undefined && (
          <span title={root ? common.root : common.repeat}>
            <span className={root ? 'dot dot-root' : 'dot'} aria-hidden="true" />
            <span className="visually-hidden">{root ? common.root : common.repeat}</span>
          </span>
        )}{' '}
        <Speaker kind={kind} id={speaker} name={speakerName ?? speakerText} />
      </p>
      <blockquote>
        <Link href={statementHref(id)} className={differs ? 'plain' : `k k-${kind}`}>
          {differs ? <Differences base={base.text} other={statement} /> : <Exact statement={statement} />}
        </Link>
      </blockquote>
      <p className="small soft">
        <Words text={outlet ?? reportTitle} />
        {published && <>, {format.date(published)}</>} · {wording.terms.kinds[kind]}
        {certainty !== 'unmarked' && <>, {wording.terms.certainties[certainty]}</>}
        {negated && <>, {common.negated}</>}
      </p>
      {onBase && (
        <button type="button" className="link-button small no-print" onClick={onBase} aria-pressed={base?.id === id}>
          {claims.compare}
        </button>
      )}
    </>
  );
}

/** What may be the same, with the reason: to be joined by a person, or left. */
function Possibly({ answer: { claim, possibly } }: { readonly answer: ClaimAnswer }) {
  const { claims, judge } = useMessages();
  const judging = useJudge();
  const [joined, setJoined] = useState<ReadonlySet<string>>(new Set());
  if (!possibly.length) return null;
  return (
    <section>
      <h2 className="section-title">{claims.possiblyTitle}</h2>
      <JudgeProblem judging={judging} />
      <ul className="side-by-side">
        {possibly
          .filter(({ statement }) => !joined.has(statement.id))
          .map(({ statement, reasons }) => (
            <li key={statement.id}>
              <One statement={statement} />
              <p className="small soft">
                <Reasons reasons={reasons} />
              </p>
              <p className="no-print">
                <button
                  type="button"
                  className="link-button small"
                  disabled={judging.busy}
                  onClick={() =>
                    void judging
                      .judge({ kind: 'merge', ids: [claim.statements[0] ?? '', statement.id] })
                      .then((kept) => kept && setJoined((before) => new Set([...before, statement.id])))
                  }
                >
                  {judge.merge}
                </button>
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
