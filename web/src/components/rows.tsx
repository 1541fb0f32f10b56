import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export interface RowsProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly render: (item: T, index: number) => ReactNode;
  /** Roughly how tall a row is, in pixels. */
  readonly estimate: number;
  readonly label: string;
  /** How many there are in all, where more are to be loaded. */
  readonly total?: number | undefined;
  /** Asked for when the end comes near. */
  readonly onEnd?: (() => void) | undefined;
  /** Kept in view when it changes. */
  readonly current?: number | undefined;
  readonly className?: string;
}

/** How much of a selected row is to be seen above the lower edge, in pixels. */
const HEAD = 160;

/** A list of any length in the flow of the page: only what is seen, and a little around it, is rendered. */
export function Rows<T>({ items, keyOf, render, estimate, label, total, onEnd, current, className }: RowsProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    setOffset((before) => (Math.abs(before - top) > 1 ? top : before));
  });
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    overscan: 8,
    scrollMargin: offset,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
  });
  const printing = usePrinting();
  const seen = rows.getVirtualItems();
  const last = seen.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= items.length - 20) onEnd?.();
  }, [last, items.length, onEnd]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection scrolls
  useEffect(() => {
    if (current === undefined || current < 0) return;
    const row = list.current?.querySelector<HTMLElement>(`:scope > [data-index="${current}"]`);
    if (!row) {
      rows.scrollToIndex(current, { align: 'center' });
      return;
    }
    // What is selected is brought into view by its head; a long one may run out of it below.
    const { top } = row.getBoundingClientRect();
    if (top < 0) window.scrollBy({ top: top - 16 });
    else if (top > window.innerHeight - HEAD) window.scrollBy({ top: top - window.innerHeight + HEAD });
  }, [current]);
  if (printing)
    return (
      <ul ref={list} className={className} aria-label={label}>
        {items.map((item, index) => (
          <li key={keyOf(item)}>{render(item, index)}</li>
        ))}
      </ul>
    );
  return (
    <ul ref={list} className={`rows ${className ?? ''}`} aria-label={label} style={{ height: rows.getTotalSize() }}>
      {seen.map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={key}
            data-index={index}
            ref={rows.measureElement}
            aria-setsize={total ?? items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {render(item, index)}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the page is being printed: paper has all that was read, not only what is seen. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
