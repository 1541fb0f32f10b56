import { type MouseEvent, memo, useMemo, useState } from 'react';
import type { Document, Statement } from '../../../../src/model/index.ts';
import { Runs } from '../../components/words.tsx';
import { useMessages, useWording } from '../../i18n/index.tsx';
import { type FurnitureBlock, type Segment, shownBlocks, type TextBlock } from './segments.ts';

/** Index of the statement that a click or a hover is meant for: the innermost around it. */
export function statementAt(target: EventTarget | null): number | undefined {
  if (!(target instanceof Element)) return undefined;
  const around =
    target.closest('[data-s]')?.getAttribute('data-s') || target.closest('[data-f]')?.getAttribute('data-f');
  const last = around?.split(' ').at(-1);
  return last ? Number(last) : undefined;
}

interface TextProps {
  readonly document: Document;
  /** The address of a statement, by its index. */
  readonly hrefOf: (index: number) => string;
  readonly onSelect: (index: number) => void;
}

/** The report as it was: its words unchanged, each statement marked by kind, certainty words and figures visible inside. */
export const ReportText = memo(function ReportText({ document, hrefOf, onSelect }: TextProps) {
  const blocks = useMemo(() => shownBlocks(document), [document]);
  const choose = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const index = statementAt(event.target);
    if (index === undefined) return;
    event.preventDefault();
    if (window.getSelection()?.isCollapsed !== false) onSelect(index);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: each statement is a link of its own; this is the pointer's shortcut
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a statement's link does the same
    <div className="report-text" lang={document.language} onClick={choose}>
      {blocks.map((block) =>
        block.kind === 'furniture' ? (
          <Furniture key={block.start} block={block} text={document.text} />
        ) : (
          <Block key={block.start} block={block} document={document} hrefOf={hrefOf} />
        ),
      )}
    </div>
  );
});

const TAGS = { title: 'h2', heading: 'h3', paragraph: 'p', item: 'p', quote: 'blockquote', table: 'p' } as const;

function Block({
  block,
  document,
  hrefOf,
}: {
  readonly block: TextBlock;
  readonly document: Document;
  readonly hrefOf: (index: number) => string;
}) {
  const Tag = TAGS[block.kind];
  return (
    <Tag className={`block block-${block.kind}`} dir="auto" {...(block.language && { lang: block.language })}>
      {block.segments.map((segment) => (
        <Piece key={segment.start} segment={segment} document={document} hrefOf={hrefOf} />
      ))}
    </Tag>
  );
}

function Piece({
  segment,
  document,
  hrefOf,
}: {
  readonly segment: Segment;
  readonly document: Document;
  readonly hrefOf: (index: number) => string;
}) {
  const { common } = useMessages();
  const wording = useWording();
  const { start, end, statements, speakers, cues, frames, begins, marker, markerEnds, figure } = segment;
  const text = document.text.slice(start, end);
  const inner = document.statements[statements.at(-1) ?? -1];
  let words = <Runs text={text} />;
  if (figure) words = <span className="figure">{words}</span>;
  if (marker)
    words = (
      <span
        className={`marker marker-${marker.kind} ${markerEnds ? 'marker-end' : ''}`}
        title={`${common.markers[marker.kind]}, ${common.holder[marker.holder]}`}
      >
        {words}
      </span>
    );
  if (!inner && !frames.length && !speakers.length && !cues.length) return words;
  const [own, ...others] = [...begins].reverse();
  const data = {
    ...(statements.length && { 'data-s': statements.join(' ') }),
    ...(speakers.length && { 'data-w': speakers.join(' ') }),
    ...(cues.length && { 'data-c': cues.join(' ') }),
    ...(frames.length && { 'data-f': frames.join(' ') }),
  };
  const className = `piece ${inner ? kindClasses(statements, document.statements) : ''}`;
  if (own === undefined)
    return (
      <span className={className} {...data}>
        {words}
      </span>
    );
  return (
    <>
      {others.map((index) => (
        <a key={index} className="anchor" href={hrefOf(index)} data-anchor={index} data-s={index}>
          <span className="visually-hidden">{spoken(document.statements[index], common, wording)}</span>
        </a>
      ))}
      <a className={`${className} anchor`} href={hrefOf(own)} data-anchor={own} {...data}>
        <span className="visually-hidden">{spoken(document.statements[own], common, wording)}: </span>
        {words}
      </a>
    </>
  );
}

/** The innermost kind underlines; where a reported or quoted statement holds another, the outer's line stands below. */
function kindClasses(indexes: readonly number[], statements: readonly Statement[]): string {
  const kinds = indexes.flatMap((index) => statements[index]?.kind ?? []);
  const inner = kinds.at(-1) ?? 'narrated';
  const outer = kinds
    .slice(0, -1)
    .filter((kind) => kind !== 'narrated')
    .at(-1);
  return `k k-${inner}${outer ? ` within within-${outer}` : ''}${kinds.every((kind) => kind === 'narrated') ? ' narrated-only' : ''}`;
}

function spoken(
  statement: Statement | undefined,
  common: ReturnType<typeof useMessages>['common'],
  { terms }: ReturnType<typeof useWording>,
): string {
  if (!statement) return '';
  const speaker =
    statement.kind === 'narrated' ? common.reportItself : (statement.attribution?.speaker?.text ?? common.noSource);
  const certainty = statement.certainty.level === 'unmarked' ? '' : `, ${terms.certainties[statement.certainty.level]}`;
  return `${speaker}, ${terms.kinds[statement.kind]}${certainty}`;
}

/** What the site put around the text: folded, one click away, and said to be so. */
function Furniture({ block, text }: { readonly block: FurnitureBlock; readonly text: string }) {
  const { report } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className="furniture">
      <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {report.furniture(block.pieces.length)}
      </button>
      {open &&
        block.pieces.map(({ start, end }) => (
          <p key={start} dir="auto">
            <Runs text={text.slice(start, end)} />
          </p>
        ))}
    </div>
  );
}
