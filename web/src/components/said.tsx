import type { ReactNode } from 'react';
import type { PictureStatement } from '../../../src/model/index.ts';
import { Link } from '../app/navigation.tsx';
import { hrefOf, statementHref } from '../app/routes.ts';
import { useFormat, useMessages, useWording } from '../i18n/index.tsx';
import { SourceMark } from './source.tsx';
import { Words } from './words.tsx';

export interface SaidProps {
  readonly id: string;
  readonly kind: PictureStatement['kind'];
  readonly text: string;
  /** Entity id and name of the speaker; words only where nobody is known behind them. */
  readonly speaker?: string | undefined;
  readonly speakerName?: string | undefined;
  readonly speakerText?: string | undefined;
  readonly certainty: PictureStatement['certainty'];
  readonly negated: boolean;
  readonly reportTitle: string;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  /** A claim begins here (true) or is repeated (false); absent where that is not the question. */
  readonly root?: boolean | undefined;
  readonly children?: ReactNode;
}

/** A statement out of its report: its exact words, linked to where they stand; whose, where, when, how firmly. */
export function Said(props: SaidProps) {
  const { common } = useMessages();
  const wording = useWording();
  const format = useFormat();
  const {
    id,
    kind,
    text,
    speaker,
    speakerName,
    speakerText,
    certainty,
    negated,
    reportTitle,
    outlet,
    published,
    language,
    root,
  } = props;
  return (
    <div className="said">
      <p className="whose">
        {root !== undefined && (
          <span title={root ? common.root : common.repeat}>
            <span className={root ? 'dot dot-root' : 'dot'} aria-hidden="true" />
            <span className="visually-hidden">{root ? common.root : common.repeat}</span>
          </span>
        )}
        <Speaker kind={kind} id={speaker} name={speakerName ?? speakerText} />
        <span>
          <Words text={outlet ?? reportTitle} lang={outlet === undefined ? language : undefined} />
          {published && <>, {format.short(published)}</>}
        </span>
        <span>
          {wording.terms.kinds[kind]}
          {certainty !== 'unmarked' && <>, {wording.terms.certainties[certainty]}</>}
          {negated && <>, {common.negated}</>}
        </span>
      </p>
      <blockquote {...(language && { lang: language })}>
        <Link href={statementHref(id)} className={`k k-${kind}`} title={reportTitle}>
          <Words text={text} />
        </Link>
      </blockquote>
      {props.children}
    </div>
  );
}

/** Whose word a statement is: an entity with its sign, words of the report, nobody, or the report itself. */
export function Speaker({
  kind,
  id,
  name,
}: {
  readonly kind: PictureStatement['kind'];
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}) {
  const { common } = useMessages();
  if (kind === 'narrated') return <span>{common.reportItself}</span>;
  if (id !== undefined && name !== undefined)
    return (
      <Link className="source" href={hrefOf('entities', id)}>
        <SourceMark id={id} name={name} /> <Words text={name} />
      </Link>
    );
  return <Unlinked words={name || undefined} />;
}

/** A speaker who is no entity, in the report's words for them; without words, that no source is given. */
export function Unlinked({ words }: { readonly words: string | undefined }) {
  const { common } = useMessages();
  const [open, close] = useWording().quotes;
  if (words === undefined) return <span className="no-source">{common.noSource}</span>;
  return (
    <span className="source">
      {open}
      <Words text={words} />
      {close}
    </span>
  );
}
