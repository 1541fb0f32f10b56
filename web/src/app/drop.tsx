import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/index.tsx';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files dropped anywhere on the window. */
export function DropTarget({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { app } = useMessages();
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    let depth = 0;
    const listeners: readonly [string, (event: DragEvent) => void][] = [
      [
        'dragenter',
        (event) => {
          depth++;
          setOver(hasFiles(event));
        },
      ],
      [
        'dragleave',
        () => {
          if (--depth <= 0) setOver(false);
        },
      ],
      [
        'dragover',
        (event) => {
          if (hasFiles(event)) event.preventDefault();
        },
      ],
      [
        'drop',
        (event) => {
          depth = 0;
          setOver(false);
          if (!hasFiles(event)) return;
          event.preventDefault();
          const files = [...(event.dataTransfer?.files ?? [])];
          if (files.length) latest.current(files);
        },
      ],
    ];
    for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener);
    };
  }, []);
  return over ? (
    <div className="drop-veil" aria-hidden="true">
      {app.drop.here}
    </div>
  ) : null;
}
