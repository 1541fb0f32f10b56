import { useEffect } from 'react';

/** What the window is called while a view is shown: "What it shows · Hearsay". */
export function useTitle(shown: string | undefined): void {
  useEffect(() => {
    document.title = shown ? `${shown} · Hearsay` : 'Hearsay';
  }, [shown]);
}
