import './findings.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { usePages } from '../../api/pages.ts';
import { useResource } from '../../api/resource.ts';
import type { FindingAnswer, FindingRow } from '../../api/types.ts';
import { useKeys } from '../../app/keys.ts';
import { Link, useQuery } from '../../app/navigation.tsx';
import { hrefOf, searchOf } from '../../app/routes.ts';
import { Judgements, NoteForm } from '../../components/judging/notes.tsx';
import { JudgeProblem, useJudge } from '../../components/judging/use-judge.tsx';
import { lastOf } from '../../components/judging/words.ts';
import { Rows } from '../../components/rows.tsx';
import { Said } from '../../components/said.tsx';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';
import { Filters } from './filters.tsx';

/** No finding is listed, and why: none matches, each has its verdict, or there is none. */
function Nothing({ kind, verdict }: { readonly kind: string; readonly verdict: string }) {
  const { findings, picture } = useMessages();
  const filtered = kind !== '' || verdict !== '';
  return (
    <Empty title={filtered ? findings.none : findings.noneYet}>
      <p>{verdict === 'open' ? findings.allDone : filtered ? findings.noneDo : picture.noFindings}</p>
    </Empty>
  );
}

/** What must I look at? An inbox: each finding with its reasons, to confirm, dismiss or annotate; by keys alone if wished. */
export default function FindingsView() {
  const { findings } = useMessages();
  const [query, change] = useQuery();
  const kind = query.get('kind') ?? '';
  const verdict = query.get('verdict') ?? '';
  const selected = query.get('sel');
  const open = query.get('open') === '1';
  const { items, total, error, loading, loadMore, retry } = usePages<FindingRow>(
    `/api/findings${searchOf({ kind, verdict })}`,
  );
  const at = useMemo(() => items.findIndex(({ id }) => id === selected), [items, selected]);
  const [noting, setNoting] = useState(false);
  const [told, setTold] = useState('');
  const judging = useJudge();
  const current = items[at];

  const select = useCallback(
    (index: number, more: { readonly open?: boolean } = {}) => {
      const item = items[Math.min(Math.max(index, 0), items.length - 1)];
      if (item) change({ sel: item.id, ...more });
      setNoting(false);
    },
    [items, change],
  );
  useEffect(() => {
    if (at >= 0 && at >= items.length - 5) loadMore();
  }, [at, items.length, loadMore]);

  const decide = async (value: 'confirmed' | 'dismissed'): Promise<void> => {
    if (!current || judging.busy) return;
    const kept = await judging.judge({
      kind: 'verdict',
      ids: [current.id],
      value,
      expects: current.judgements.at(-1)?.id ?? null,
    });
    if (!kept) return;
    setTold(findings.done(findings[value]));
    if (at < items.length - 1 && items[at + 1]) select(at + 1);
  };
  const takeBack = async (): Promise<void> => {
    const last = current?.judgements.at(-1);
    if (!last) setTold(findings.nothingToUndo);
    else if (await judging.undo(last.id)) setTold(findings.undone);
  };
  useKeys({
    j: () => select(at + 1),
    k: () => select(at < 0 ? 0 : at - 1),
    ArrowDown: () => select(at + 1),
    ArrowUp: () => select(at < 0 ? 0 : at - 1),
    Enter: () => (at < 0 ? select(0, { open: true }) : change({ open: !open })),
    Escape: () => change({ open: false }),
    c: () => void decide('confirmed'),
    d: () => void decide('dismissed'),
    n: () => {
      if (!current) return;
      change({ open: true });
      setNoting(true);
    },
    u: () => void takeBack(),
  });

  return (
    <>
      <header className="page-head">
        <h1>{findings.title}</h1>
        <p className="soft">{findings.intro}</p>
      </header>
      <Filters kind={kind} verdict={verdict} total={total} />
      <p className="soft small no-print keys-hint">{findings.keys}</p>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      <JudgeProblem judging={judging} />
      {error && !items.length ? (
        <Failure error={error} retry={retry} />
      ) : loading ? (
        <Loading lines={10} />
      ) : items.length === 0 ? (
        <Nothing kind={kind} verdict={verdict} />
      ) : (
        <Rows
          items={items}
          keyOf={({ id }) => id}
          estimate={72}
          label={findings.list}
          total={total}
          onEnd={loadMore}
          current={at}
          className="findings"
          render={(finding, index) => (
            <Row
              finding={finding}
              current={index === at}
              open={index === at && open}
              noting={index === at && noting}
              onToggle={() => select(index, { open: !(index === at && open) })}
              onDecide={(value) => void decide(value)}
              onNote={() => setNoting(true)}
              onNoted={() => setNoting(false)}
              busy={judging.busy}
            />
          )}
        />
      )}
    </>
  );
}

interface RowProps {
  readonly finding: FindingRow;
  readonly current: boolean;
  readonly open: boolean;
  readonly noting: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
  readonly onDecide: (value: 'confirmed' | 'dismissed') => void;
  readonly onNote: () => void;
  readonly onNoted: () => void;
}

function Row({ finding, current, open, noting, busy, onToggle, onDecide, onNote, onNoted }: RowProps) {
  const { common, findings, judge } = useMessages();
  const wording = useWording();
  const verdict = lastOf(finding.judgements, 'verdict');
  const value = verdict?.value;
  return (
    <article
      className={`finding ${current ? 'current' : ''} ${value === 'dismissed' ? 'is-dismissed' : ''}`}
      aria-current={current ? 'true' : undefined}
    >
      <button type="button" className="finding-head" aria-expanded={open} onClick={onToggle}>
        <span className="finding-kind">
          {wording.terms.findings[finding.kind][1]}
          {!finding.asserted && <span className="soft">, {common.possibly}</span>}
        </span>
        <span className="finding-says">
          <Words text={wording.say(finding.said)} />
        </span>
        <span className="verdict">
          {verdict && (value === 'confirmed' || value === 'dismissed') && (
            <>
              {value === 'confirmed' ? '✓' : '✕'} {judge.verdicts[value]}
              <span className="soft small">
                , <Words text={verdict.by} />
              </span>
            </>
          )}
        </span>
      </button>
      {open && (
        <div className="finding-body">
          <p className="row no-print">
            <button
              type="button"
              className="button"
              disabled={busy}
              aria-pressed={value === 'confirmed'}
              onClick={() => onDecide('confirmed')}
            >
              {findings.confirm} <kbd>c</kbd>
            </button>
            <button
              type="button"
              className="button"
              disabled={busy}
              aria-pressed={value === 'dismissed'}
              onClick={() => onDecide('dismissed')}
            >
              {findings.dismiss} <kbd>d</kbd>
            </button>
            <button type="button" className="button" onClick={onNote}>
              {findings.note} <kbd>n</kbd>
            </button>
            {finding.claim && <Link href={hrefOf('claims', finding.claim)}>{findings.toClaim}</Link>}
          </p>
          {noting && <NoteForm id={finding.id} last={finding.judgements.at(-1)?.id ?? null} onDone={onNoted} />}
          <Judgements judgements={finding.judgements} />
          <Body id={finding.id} />
        </div>
      )}
    </article>
  );
}

/** The reasons, and the exact words of each statement where they stand. */
function Body({ id }: { readonly id: string }) {
  const { findings } = useMessages();
  const { say } = useWording();
  const format = useFormat();
  const { data, error, loading, retry } = useResource<FindingAnswer>(`/api/findings/${encodeURIComponent(id)}`);
  if (error) return <Failure error={error} retry={retry} />;
  if (loading || !data) return <Loading lines={4} />;
  const rests = new Set(data.finding.rests);
  const own = data.statements.filter((statement) => !rests.has(statement.id));
  const still = data.statements.filter((statement) => rests.has(statement.id));
  return (
    <>
      {data.finding.reasons.length > 0 && (
        <>
          <h3>{findings.reasons}</h3>
          <ul className="because">
            {data.finding.reasons.map(say).map((reason) => (
              <li key={reason}>
                <Words text={reason} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!data.finding.asserted && <p className="soft">{findings.leans}</p>}
      {own.length > 0 && <h3>{findings.words}</h3>}
      {own.map((statement) => (
        <Said key={statement.id} {...statement} />
      ))}
      {still.length > 0 && (
        <h3>
          {findings.rests} <span className="soft num">{format.number(still.length)}</span>
        </h3>
      )}
      {still.map((statement) => (
        <Said key={statement.id} {...statement} />
      ))}
    </>
  );
}
