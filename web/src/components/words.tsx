import { Fragment } from 'react';
import type { Message } from '../../../src/model/index.ts';
import { useMessages, useWording } from '../i18n/index.tsx';
import { runsOf } from './hidden.ts';

/** Text from outside inside a line that is already isolated: hidden characters are shown as marks. */
export function Runs({ text }: { readonly text: string }) {
  const { common } = useMessages();
  const runs = runsOf(text);
  const [only] = runs;
  if (runs.length === 1 && only && 'text' in only) return <>{only.text}</>;
  return (
    <>
      {runs.map((run, i) =>
        'text' in run ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other name
          <Fragment key={i}>{run.text}</Fragment>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other name
          <span key={i} className="hidden-character" title={common.hidden[run.kind](run.code)}>
            {run.code}
          </span>
        ),
      )}
    </>
  );
}

/** Text from outside (a name, a title, a sentence) in a line of ours: its direction cannot turn what is around it. */
export function Words({
  text,
  className,
  lang,
}: {
  readonly text: string;
  readonly className?: string;
  /** The language that the words are in, where that is known and may not be the reader's. */
  readonly lang?: string | undefined;
}) {
  return (
    <bdi {...(className && { className })} {...(lang && { lang })}>
      <Runs text={text} />
    </bdi>
  );
}

/** Reasons in the reader's language, in one line. */
export function Reasons({ reasons }: { readonly reasons: readonly Message[] }) {
  const { say } = useWording();
  return <Words text={reasons.map(say).join('; ')} />;
}
