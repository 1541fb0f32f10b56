import { useState } from 'react';
import type { Judgement } from '../../../../src/model/index.ts';
import { useFormat, useMessages } from '../../i18n/index.tsx';
import { Words } from '../words.tsx';
import { JudgeProblem, useJudge } from './use-judge.tsx';
import { judgementWords } from './words.ts';

/** The judgements about something, each with who and when, and a way to take it back. */
export function Judgements({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const { judge } = useMessages();
  const format = useFormat();
  const judging = useJudge();
  if (!judgements.length) return null;
  return (
    <>
      <ul className="judgements">
        {judgements.map((judgement) => (
          <li key={judgement.id}>
            <Words text={judgementWords(judgement, judge)} />
            <span className="soft small">
              {' '}
              <Words text={judge.by(judgement.by, format.moment(judgement.at))} />
            </span>{' '}
            <button
              type="button"
              className="link-button small no-print"
              disabled={judging.busy}
              onClick={() => void judging.undo(judgement.id)}
            >
              {judge.undo}
            </button>
          </li>
        ))}
      </ul>
      <JudgeProblem judging={judging} />
    </>
  );
}

/** Writes a note on something. */
export function NoteForm({
  id,
  last,
  onDone,
}: {
  readonly id: string;
  readonly last: string | null;
  readonly onDone: () => void;
}) {
  const { findings, common } = useMessages();
  const judging = useJudge();
  const [text, setText] = useState('');
  const keep = async (): Promise<void> => {
    if (!text.trim()) return;
    if (await judging.judge({ kind: 'note', ids: [id], value: text.trim(), expects: last })) onDone();
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label>
        {findings.noteLabel}
        <textarea
          // biome-ignore lint/a11y/noAutofocus: it opens because the reader asked to write
          autoFocus
          value={text}
          maxLength={4000}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void keep();
          }}
        />
      </label>
      <p className="row">
        <button type="submit" className="button primary" disabled={judging.busy || !text.trim()}>
          {findings.keepNote}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {common.cancel}
        </button>
      </p>
      <JudgeProblem judging={judging} />
    </form>
  );
}
