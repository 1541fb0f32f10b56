import { useId, useState } from 'react';
import { apiError, post } from '../../api/client.ts';
import { refresh } from '../../api/resource.ts';
import type { ErasedAnswer, ReportAnswer } from '../../api/types.ts';
import { keptAuthor } from '../../app/author.ts';
import { navigate } from '../../app/navigation.tsx';
import { hrefOf } from '../../app/routes.ts';
import { Sheet } from '../../components/dialog.tsx';
import { JudgeProblem, useJudge } from '../../components/judging/use-judge.tsx';
import { failureWords } from '../../components/states.tsx';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages } from '../../i18n/index.tsx';

/** That the report is out of the picture: since when, by whom, why; and the way in again. */
export function Withdrawn({ withdrawn }: { readonly withdrawn: NonNullable<ReportAnswer['withdrawn']> }) {
  const { takeOut, judge } = useMessages();
  const format = useFormat();
  const judging = useJudge();
  const { by, at, why, judgement } = withdrawn;
  return (
    <div className="taken-out" role="status">
      <p>
        <b>{takeOut.isOut}</b>{' '}
        <span className="soft">
          <Words text={judge.by(by, format.moment(at))} />
        </span>
      </p>
      <p>
        <Words text={why} />
      </p>
      {judgement !== undefined && (
        <p className="no-print">
          <button type="button" className="button" disabled={judging.busy} onClick={() => void judging.undo(judgement)}>
            {takeOut.takeIn}
          </button>
        </p>
      )}
      <JudgeProblem judging={judging} />
    </div>
  );
}

/** Takes the report out of the picture, or deletes it for good: each with a reason, the second with its id written out. */
export function TakeOut({ answer: { document, withdrawn } }: { readonly answer: ReportAnswer }) {
  const { takeOut } = useMessages();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {takeOut.open}
      </button>
      <Sheet open={open} onClose={close} title={takeOut.title}>
        {!withdrawn && <WithdrawForm id={document.id} onDone={close} />}
        <EraseForm id={document.id} />
      </Sheet>
    </>
  );
}

interface WhyFieldProps {
  readonly value: string;
  /** Id of the words that say what it is for. */
  readonly hint: string;
  readonly onChange: (value: string) => void;
}

/** The reason, without which no report is taken out. */
function WhyField({ value, hint, onChange }: WhyFieldProps) {
  const { takeOut } = useMessages();
  return (
    <label className="field">
      {takeOut.why}
      <textarea
        required
        value={value}
        maxLength={4000}
        aria-describedby={hint}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function WithdrawForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { takeOut } = useMessages();
  const judging = useJudge();
  const [why, setWhy] = useState('');
  const hint = useId();
  const withdraw = async (): Promise<void> => {
    if (await judging.judge({ kind: 'withdraw', ids: [id], value: why.trim() })) onDone();
  };
  return (
    <form
      className="take-out"
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim()) void withdraw();
      }}
    >
      <h3>{takeOut.withdraw}</h3>
      <p id={hint}>{takeOut.withdrawHint}</p>
      <WhyField value={why} hint={hint} onChange={setWhy} />
      <p className="row">
        <button type="submit" className="button primary" disabled={judging.busy || !why.trim()}>
          {takeOut.withdraw}
        </button>
      </p>
      <JudgeProblem judging={judging} />
    </form>
  );
}

function EraseForm({ id }: { readonly id: string }) {
  const { takeOut, judge, common } = useMessages();
  const [why, setWhy] = useState('');
  const [confirm, setConfirm] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const [unclean, setUnclean] = useState(false);
  const hint = useId();
  const isMeant = confirm.trim() === id && why.trim() !== '';
  const erase = async (): Promise<void> => {
    setBusy(true);
    setFailed(undefined);
    try {
      const { clean } = await post<ErasedAnswer>(`/api/reports/${encodeURIComponent(id)}/erase`, {
        confirm: confirm.trim(),
        why: why.trim(),
        by: keptAuthor() || judge.anonymous,
      });
      if (clean) {
        refresh();
        navigate(hrefOf('reports'));
      } else setUnclean(true);
    } catch (thrown) {
      const error = apiError(thrown);
      const { title, remedy } = failureWords(error, common.errors);
      setFailed(`${title}. ${remedy}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <details className="take-out">
      <summary>{takeOut.erase}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isMeant) void erase();
        }}
      >
        <p id={hint}>{takeOut.eraseHint}</p>
        <WhyField value={why} hint={hint} onChange={setWhy} />
        <label className="field">
          <span>
            {takeOut.confirm} <code>{id}</code>
          </span>
          <input
            type="text"
            required
            value={confirm}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setConfirm(event.target.value)}
          />
        </label>
        <p className="row">
          <button type="submit" className="button" disabled={busy || !isMeant}>
            {takeOut.erase}
          </button>
        </p>
        {failed && (
          <p className="problem" role="alert">
            {failed}
          </p>
        )}
        {unclean && (
          <p className="problem" role="alert">
            {takeOut.unclean}
          </p>
        )}
      </form>
    </details>
  );
}
