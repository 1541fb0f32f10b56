import { useMemo, useState } from 'react';
import { useResource } from '../../api/resource.ts';
import type { ReportAnswer } from '../../api/types.ts';
import { Link } from '../../app/navigation.tsx';
import { hrefOf, plainName, sourceHref } from '../../app/routes.ts';
import { Failure, Loading } from '../../components/states.tsx';
import { Reasons, Runs, Words } from '../../components/words.tsx';
import { useMessages } from '../../i18n/index.tsx';
import { changesOf } from './diff.ts';

type Edge = ReportAnswer['lineage'][number];

/** What this report took from others, and others from it, with the passages side by side. */
export function LineageSection({ answer }: { readonly answer: ReportAnswer }) {
  const { report } = useMessages();
  const { document, lineage } = answer;
  const taken = lineage.filter(({ to }) => to === document.id);
  const given = lineage.filter(({ from }) => from === document.id);
  if (!taken.length && !given.length) return null;
  return (
    <section className="report-lineage">
      {taken.length > 0 && <Edges title={report.taken} edges={taken} answer={answer} />}
      {given.length > 0 && <Edges title={report.takenBy} edges={given} answer={answer} />}
    </section>
  );
}

function Edges({
  title,
  edges,
  answer,
}: {
  readonly title: string;
  readonly edges: readonly Edge[];
  readonly answer: ReportAnswer;
}) {
  return (
    <>
      <h2>{title}</h2>
      <ul className="edges">
        {edges.map((edge) => (
          <li key={`${edge.from} ${edge.to} ${edge.kind}`}>
            <OneEdge edge={edge} answer={answer} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneEdge({ edge, answer }: { readonly edge: Edge; readonly answer: ReportAnswer }) {
  const { report } = useMessages();
  const [open, setOpen] = useState(false);
  const here = answer.document.id;
  const other = edge.to === here ? edge.from : edge.to;
  const words = edge.to === here ? report.took[edge.kind] : report.tookBy[edge.kind];
  return (
    <>
      <p>
        <span className="soft">{words}</span>{' '}
        {edge.isReport ? (
          <Link href={hrefOf('reports', other)}>
            <Words text={edge.title} />
          </Link>
        ) : (
          <Link href={sourceHref(other, edge.title)}>
            <Words text={plainName(edge.title)} />
          </Link>
        )}{' '}
        {edge.passages.length > 0 && (
          <button type="button" className="link-button no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
            {report.compare}, {report.passages(edge.passages.length)}
          </button>
        )}
      </p>
      <p className="soft small">
        <Reasons reasons={edge.reasons} />
      </p>
      {open && <Compare edge={edge} answer={answer} other={other} />}
    </>
  );
}

/** The passages of both reports side by side; what only one of them has is marked in both. */
function Compare({
  edge,
  answer,
  other,
}: {
  readonly edge: Edge;
  readonly answer: ReportAnswer;
  readonly other: string;
}) {
  const { report } = useMessages();
  const { data, error, retry } = useResource<ReportAnswer>(`/api/reports/${encodeURIComponent(other)}`);
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading lines={3} />;
  const taken = edge.to === answer.document.id;
  const earlier = taken ? data.document : answer.document;
  const later = taken ? answer.document : data.document;
  return (
    <>
      {edge.passages.map(({ from, to }) => (
        <Pair
          key={`${from[0]} ${to[0]}`}
          left={earlier.text.slice(from[0], from[1])}
          right={later.text.slice(to[0], to[1])}
          comparable={edge.kind !== 'translation'}
          titles={[taken ? edge.title : report.outlet, taken ? report.outlet : edge.title]}
          languages={[earlier.language, later.language]}
        />
      ))}
    </>
  );
}

function Pair({
  left,
  right,
  comparable,
  titles,
  languages,
}: {
  readonly left: string;
  readonly right: string;
  /** False for a translation: every word would differ. */
  readonly comparable: boolean;
  readonly titles: readonly [string, string];
  readonly languages: readonly [string | undefined, string | undefined];
}) {
  const { report } = useMessages();
  const changes = useMemo(() => (comparable ? changesOf(left, right) : undefined), [left, right, comparable]);
  const same = changes?.every(({ kind }) => kind === 'same') ?? false;
  const side = (which: 'left' | 'right', whole: string) =>
    changes
      ? changes
          .filter(({ kind }) => kind === 'same' || kind === which)
          .map(({ kind, text }, i) =>
            kind === 'same' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs of one passage have no other name
              <Runs key={i} text={text} />
            ) : kind === 'left' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs of one passage have no other name
              <del key={i} title={report.onlyEarlier}>
                <Runs text={text} />
              </del>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs of one passage have no other name
              <ins key={i} title={report.onlyLater}>
                <Runs text={text} />
              </ins>
            ),
          )
      : whole && <Runs text={whole} />;
  return (
    <div className="compare">
      <div dir="auto" {...(languages[0] && { lang: languages[0] })}>
        <h4>
          <Words text={titles[0]} />
        </h4>
        {side('left', left)}
      </div>
      <div dir="auto" {...(languages[1] && { lang: languages[1] })}>
        <h4>
          <Words text={titles[1]} />
        </h4>
        {side('right', right)}
      </div>
      {same && <p className="soft small">{report.changedNothing}</p>}
    </div>
  );
}
