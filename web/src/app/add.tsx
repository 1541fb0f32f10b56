import { useEffect, useRef, useState } from 'react';
import { ApiError, apiError, events, post, send } from '../api/client.ts';
import { refresh } from '../api/resource.ts';
import type { AddEvent, JobStarted } from '../api/types.ts';
import { Sheet } from '../components/dialog.tsx';
import { failureWords } from '../components/states.tsx';
import { Words } from '../components/words.tsx';
import { useFormat, useMessages } from '../i18n/index.tsx';

interface Progress {
  /** Files dealt with so far, and in all. */
  readonly read: number;
  readonly of: number;
  readonly added: number;
  readonly same: number;
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  readonly state: 'running' | 'done' | 'failed';
  readonly error?: ApiError;
}

const NONE: readonly File[] = [];
const START: Progress = { read: 0, of: 0, added: 0, same: 0, refused: [], state: 'running' };

/** Adds reports: files dropped or chosen, or a text pasted; tells how far it is and what could not be read, and why. */
export function AddSheet({
  open,
  onClose,
  dropped,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly dropped: readonly File[];
}) {
  const { app } = useMessages();
  const [progress, setProgress] = useState<Progress>();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const files = useRef<HTMLInputElement>(null);
  const abort = useRef<AbortController>(undefined);
  /** Starts one job after the other, each sending `files` files, and follows each to its end. */
  const run = async (jobs: readonly { readonly files: number; readonly start: () => Promise<JobStarted> }[]) => {
    abort.current?.abort();
    const control = new AbortController();
    abort.current = control;
    setProgress({ ...START, of: jobs.reduce((sum, { files: count }) => sum + count, 0) });
    try {
      for (const { files: count, start } of jobs) {
        const { job } = await start();
        let ended = false;
        for await (const { data } of events(`/api/jobs/${encodeURIComponent(job)}/events`, control.signal)) {
          const event = data as AddEvent;
          ended ||= event.type === 'done';
          setProgress((before) => after(before ?? START, event));
        }
        if (control.signal.aborted) return;
        if (!ended) throw new ApiError(0, 'connection-lost', '', '');
        setProgress((before) => before && { ...before, read: before.read + count });
      }
      setProgress((before) => before && { ...before, state: 'done' });
    } catch (thrown) {
      const error = apiError(thrown);
      setProgress((before) => ({ ...(before ?? START), state: 'failed', error }));
    }
    refresh();
  };
  const addFiles = (list: readonly File[]): void => {
    if (list.length)
      void run(batches(list).map((part) => ({ files: part.length, start: () => send<JobStarted>('/api/add', part) })));
  };
  const taken = useRef(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each drop is added once
  useEffect(() => {
    if (!dropped.length || taken.current === dropped) return;
    taken.current = dropped;
    addFiles(dropped);
  }, [dropped]);
  const busy = progress?.state === 'running';

  return (
    <Sheet open={open} onClose={onClose} title={app.drop.title}>
      <div className="stack">
        {progress && <How progress={progress} />}
        <p>{app.drop.hint}</p>
        <p className="soft small">{app.drop.formats}</p>
        <p>
          <button type="button" className="button" disabled={busy} onClick={() => files.current?.click()}>
            {app.drop.choose}
          </button>
          <input
            ref={files}
            type="file"
            multiple
            hidden
            onChange={(event) => {
              addFiles([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </p>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            const given = name.trim() || app.drop.pasteNameDefault;
            void run([{ files: 1, start: () => post<JobStarted>('/api/add', { name: given, text }) }]).then(() =>
              setText(''),
            );
          }}
        >
          <label className="field">
            {app.drop.paste}
            <textarea value={text} onChange={(event) => setText(event.target.value)} rows={8} />
          </label>
          <label className="field">
            {app.drop.pasteName}
            <input value={name} onChange={(event) => setName(event.target.value)} maxLength={120} />
          </label>
          <p>
            <button type="submit" className="button" disabled={busy || !text.trim()}>
              {app.drop.addText}
            </button>
          </p>
        </form>
      </div>
    </Sheet>
  );
}

/** Files sent at once: few enough that it shows how far it is, and that a lost connection costs little. */
const BATCH = { files: 20, bytes: 4_000_000 };

function batches(files: readonly File[]): File[][] {
  const all: File[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = all.at(-1);
    if (last && last.length < BATCH.files && bytes + file.size <= BATCH.bytes) {
      last.push(file);
      bytes += file.size;
    } else {
      all.push([file]);
      bytes = file.size;
    }
  }
  return all;
}

/** The state of adding after one more event of the server's. */
function after(before: Progress, event: AddEvent): Progress {
  if (event.type === 'done') return { ...before, added: before.added + event.added, same: before.same + event.same };
  if (event.type === 'file' && event.status === 'refused')
    return { ...before, refused: [...before.refused, { name: event.name, reason: event.reason ?? '' }] };
  return before;
}

function How({ progress }: { readonly progress: Progress }) {
  const { app, common } = useMessages();
  const format = useFormat();
  const { read, of, added, same, refused, state, error } = progress;
  const written = (n: number): string => format.number(n);
  return (
    <div role="status" className="stack">
      {state === 'running' && (
        <>
          <p>{of > 1 ? app.drop.reading(read, of) : app.drop.working}</p>
          <progress aria-label={app.drop.title} {...(of > 1 && { value: read, max: of })} />
        </>
      )}
      {state === 'done' && (
        <p>
          <b>{added ? app.drop.done(added, written(added)) : app.drop.none}</b>
          {same > 0 && <>, {app.drop.same(same, written(same))}</>}
        </p>
      )}
      {error && (
        <p>
          <b>{failureWords(error, common.errors).title}.</b> {failureWords(error, common.errors).remedy}
        </p>
      )}
      {refused.length > 0 && (
        <>
          <p>{app.drop.refused(refused.length, written(refused.length))}</p>
          <ul>
            {refused.map(({ name, reason }) => (
              <li key={`${name} ${reason}`}>
                <Words text={name} />: <Words text={reason} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
