import './report.css';
import { type FocusEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useResource } from '../../api/resource.ts';
import type { ReportAnswer } from '../../api/types.ts';
import { useKeys } from '../../app/keys.ts';
import { useQuery } from '../../app/navigation.tsx';
import type { ViewProps } from '../../app/routes.ts';
import { hrefOf, searchOf } from '../../app/routes.ts';
import { useTitle } from '../../app/title.ts';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { useMessages } from '../../i18n/index.tsx';
import { Head } from './head.tsx';
import { LineageSection } from './lineage.tsx';
import { useLit } from './lit.ts';
import { ReportMargin } from './margin.tsx';
import { ReportText, statementAt } from './report-text.tsx';
import { StatementMargin } from './statement-margin.tsx';

/** What does this text rest on? The text as it was, and beside it whose word each statement is. */
export default function ReportView({ id = '' }: ViewProps) {
  const { data, error, loading, retry } = useResource<ReportAnswer>(`/api/reports/${encodeURIComponent(id)}`);
  if (error && !data) return <Failure error={error} retry={retry} alone />;
  if (loading || !data) return <Loading lines={12} />;
  return <Report answer={data} />;
}

function Report({ answer }: { readonly answer: ReportAnswer }) {
  const { document } = answer;
  const { report, reports } = useMessages();
  useTitle(document.title ?? document.outlet ?? reports.noTitle);
  const [query, change] = useQuery();
  const asked = query.get('s');
  const fade = query.get('fade') === '1';
  const indexes = useMemo(() => new Map(document.statements.map(({ id }, index) => [id, index])), [document]);
  const pinned = asked === null ? undefined : (indexes.get(asked) ?? indexes.get(`${document.id}/${asked}`));
  const gone = asked !== null && pinned === undefined;
  const [pointed, setPointed] = useState<number>();
  const text = useRef<HTMLDivElement>(null);
  const shown = pinned ?? pointed;
  useLit(text, pointed ?? pinned);

  const pin = useCallback(
    (index: number | undefined) => change({ s: index === undefined ? undefined : document.statements[index]?.id }),
    [change, document],
  );
  const step = (by: number): void => {
    if (!document.statements.length) return;
    const focused = window.document.activeElement?.getAttribute('data-anchor') ?? undefined;
    const from = pinned ?? (focused === undefined ? (by > 0 ? -1 : document.statements.length) : Number(focused));
    pin(Math.min(Math.max(from + by, 0), document.statements.length - 1));
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    f: () => change({ fade: !fade }),
    Escape: () => {
      setPointed(undefined);
      pin(undefined);
    },
  });
  useInView(text, pinned);

  const addressOf = useCallback(
    (index: number) => hrefOf('reports', document.id) + searchOf({ s: document.statements[index]?.id ?? '' }),
    [document],
  );
  const point = (event: MouseEvent): void => setPointed(statementAt(event.target));
  const focus = (event: FocusEvent): void => {
    const anchor = event.target.getAttribute('data-anchor');
    if (anchor !== null) setPointed(Number(anchor));
  };
  return (
    <article className={`report ${pinned === undefined ? '' : 'has-pinned'}`}>
      <Head answer={answer} fade={fade} onFade={(on) => change({ fade: on })} />
      {gone && (
        <div className="report-gone" role="status">
          <Empty title={report.gone}>
            <p>{report.goneDo}</p>
          </Empty>
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing lights up what focus lights up too */}
      <div
        ref={text}
        className={fade ? 'faded' : ''}
        onMouseOver={point}
        onMouseLeave={() => setPointed(undefined)}
        onFocus={focus}
        onBlur={() => setPointed(undefined)}
      >
        <ReportText document={document} hrefOf={addressOf} onSelect={pin} />
      </div>
      <aside className={`margin ${pinned === undefined ? '' : 'pinned'}`} aria-label={report.margin}>
        {shown === undefined ? (
          <ReportMargin answer={answer} />
        ) : (
          <StatementMargin key={shown} answer={answer} index={shown} pinned={pinned !== undefined} onPin={pin} />
        )}
      </aside>
      <LineageSection answer={answer} />
    </article>
  );
}

/** Brings the statement of the address into view and gives it the focus, unless it has it. */
function useInView(text: { readonly current: HTMLElement | null }, index: number | undefined): void {
  useEffect(() => {
    if (index === undefined) return;
    const anchor = text.current?.querySelector<HTMLElement>(`[data-anchor="${index}"]`);
    if (!anchor) return;
    const { top, bottom } = anchor.getBoundingClientRect();
    const room = window.innerHeight;
    if (top < 60 || bottom > room * 0.5) anchor.scrollIntoView({ block: 'center' });
    if (window.matchMedia('(max-width: 61.99rem)').matches && bottom > room * 0.5)
      window.scrollBy({ top: anchor.getBoundingClientRect().top - room * 0.2 });
    anchor.focus({ preventScroll: true });
  }, [text, index]);
}
