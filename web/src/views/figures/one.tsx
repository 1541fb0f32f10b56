import { useState } from 'react';
import type { FigurePoint } from '../../../../src/model/index.ts';
import { whenOf } from '../../../../src/picture/latest.ts';
import { useResource } from '../../api/resource.ts';
import type { FigureAnswer, FigureRow, StatementDetail } from '../../api/types.ts';
import { Link, useQuery } from '../../app/navigation.tsx';
import { hrefOf, statementHref } from '../../app/routes.ts';
import { useTitle } from '../../app/title.ts';
import { keyOf, Track, tellerOf } from '../../charts/track.tsx';
import { FindingLine } from '../../components/finding-line.tsx';
import { Unlinked } from '../../components/said.tsx';
import { isWithdrawn } from '../../components/small-track.tsx';
import { SourceName } from '../../components/source.tsx';
import { Failure, Loading } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';

/** One figure: its track, what is to be looked at in it, and the table behind it. */
export function OneFigure({ id }: { readonly id: string }) {
  const { data, error, loading, retry } = useResource<FigureAnswer>(`/api/figures/${encodeURIComponent(id)}`);
  if (error && !data) return <Failure error={error} retry={retry} alone />;
  if (loading || !data) return <Loading lines={12} />;
  return <Shown answer={data} />;
}

function Shown({ answer: { figure, findings, statements } }: { readonly answer: FigureAnswer }) {
  const { tracks, common, picture } = useMessages();
  const wording = useWording();
  const format = useFormat();
  const [query, change] = useQuery();
  const [hovered, setHovered] = useState<string>();
  useTitle(wording.claim(figure.claim));
  const { claim, reports, points } = figure;
  const current = hovered ?? query.get('point') ?? undefined;
  return (
    <article className="figure-page">
      <header>
        <h1>
          <Words text={wording.claim(claim)} />
        </h1>
        <p className="soft">
          {common.tellings(points, format.number(points))} {picture.inReports(reports, format.number(reports))} ·{' '}
          <Link href={hrefOf('sources', undefined, { claim: claim.id })}>
            {common.origins(claim.origins.low, claim.origins.high)}
          </Link>{' '}
          · <Link href={hrefOf('claims', claim.id)}>{tracks.toClaim}</Link>
        </p>
      </header>
      <Track
        row={figure}
        current={current}
        onCurrent={(key) => {
          setHovered(key);
          change({ point: key });
        }}
      />
      <Signs figure={figure} />
      {findings.length > 0 && (
        <section>
          <h2 className="section-title">{tracks.findings}</h2>
          <ul className="list">
            {findings.map((finding) => (
              <li key={finding.id}>
                <FindingLine finding={finding} href={hrefOf('findings', undefined, { sel: finding.id })} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Table figure={figure} statements={statements} current={current} onCurrent={setHovered} />
    </article>
  );
}

/** What the marks mean, of those that are drawn. */
function Signs({ figure }: { readonly figure: FigureRow }) {
  const { tracks } = useMessages();
  const track = figure.claim.figure?.track ?? [];
  const has = (fits: (point: FigurePoint) => boolean): boolean => track.some(fits);
  const roles: readonly FigurePoint['role'][] = ['forecast', 'rumour', 'part', 'delta'];
  return (
    <ul className="track-signs small soft">
      <li>
        <svg aria-hidden="true">
          <circle className="filled" cx={7} cy={7} r={4.6} />
        </svg>
        {tracks.sign.named}
      </li>
      {has(({ source }) => source === undefined) && (
        <li>
          <svg aria-hidden="true">
            <circle cx={7} cy={7} r={4.6} />
          </svg>
          {tracks.sign.unnamed}
        </li>
      )}
      {has(isWithdrawn) && (
        <li>
          <svg aria-hidden="true">
            <path d="M2 2L12 12M2 12L12 2" />
          </svg>
          {tracks.sign.withdrawn}
        </li>
      )}
      {has(({ comparator }) => comparator === '>' || comparator === '>=') && (
        <li>
          <svg aria-hidden="true">
            <path d="M7 14V1M3.5 5L7 1L10.5 5" />
          </svg>
          {tracks.sign.more}
        </li>
      )}
      {has(({ asOfBasis }) => asOfBasis !== 'stated') && (
        <li>
          <svg aria-hidden="true">
            <circle cx={7} cy={7} r={4.6} strokeDasharray="2.4 2" />
          </svg>
          {tracks.sign.carried}
        </li>
      )}
      {has(({ role }) => roles.includes(role)) && (
        <li>
          <svg aria-hidden="true">
            <rect x={3} y={3} width={8} height={8} />
          </svg>
          {tracks.sign.other}
        </li>
      )}
      {figure.conflicts.length > 0 && (
        <li>
          <svg aria-hidden="true">
            <path d="M1 12L13 2" strokeDasharray="2 3" />
          </svg>
          {tracks.sign.conflict}
        </li>
      )}
    </ul>
  );
}

function Table({
  figure,
  statements,
  current,
  onCurrent,
}: {
  readonly figure: FigureRow;
  readonly statements: readonly StatementDetail[];
  readonly current: string | undefined;
  readonly onCurrent: (key: string | undefined) => void;
}) {
  const { tracks, common } = useMessages();
  const format = useFormat();
  const words = new Map(statements.map((statement) => [statement.id, statement]));
  const track = [...(figure.claim.figure?.track ?? [])].sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
  return (
    <section className="figure-table">
      <h2 className="section-title">{tracks.table}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{tracks.asOf}</th>
            <th scope="col" className="value">
              {tracks.value}
            </th>
            <th scope="col">{tracks.whose}</th>
            <th scope="col">{tracks.saidIn}</th>
            <th scope="col">{tracks.words}</th>
          </tr>
        </thead>
        <tbody>
          {track.map((point) => {
            const key = keyOf(point);
            const teller = tellerOf(point, figure);
            const statement = words.get(point.statement);
            return (
              <tr
                key={key}
                className={key === current ? 'lit' : undefined}
                onMouseEnter={() => onCurrent(key)}
                onMouseLeave={() => onCurrent(undefined)}
              >
                <td className="num">
                  {whenOf(point) ? format.date(whenOf(point).slice(0, 10)) : common.notDated}
                  {point.asOfBasis !== 'stated' && <span className="soft small"> {tracks.basis[point.asOfBasis]}</span>}
                </td>
                <td className="value">
                  <span className={isWithdrawn(point) ? 'figure withdrawn' : 'figure'}>{format.amount(point)}</span>
                  {point.role !== 'current' && <span className="soft small"> {common.roles[point.role]}</span>}
                </td>
                <td>
                  {teller.named ? (
                    <Link href={hrefOf('entities', teller.id)}>
                      <SourceName id={teller.id} name={teller.name} />
                    </Link>
                  ) : (
                    <Unlinked words={point.sourceText} />
                  )}
                </td>
                <td>
                  <Words text={figure.outlets[point.report] ?? point.report} />
                  {point.saidAt && <span className="soft">, {format.date(point.saidAt.slice(0, 10))}</span>}
                </td>
                <td className="words" {...(statement?.language && { lang: statement.language })}>
                  <Link
                    href={statementHref(point.statement)}
                    className={statement ? `k k-${statement.kind}` : undefined}
                  >
                    <Words text={statement?.text ?? tracks.toWords} />
                  </Link>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
