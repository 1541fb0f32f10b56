import { lazy, Suspense } from 'react';

export type SheetName = 'legend' | 'add' | 'settings';

const LegendSheet = lazy(async () => ({ default: (await import('./legend.tsx')).LegendSheet }));
const AddSheet = lazy(async () => ({ default: (await import('./add.tsx')).AddSheet }));
const SettingsSheet = lazy(async () => ({ default: (await import('./settings.tsx')).SettingsSheet }));

/** The sheets over the page, each loaded when it is first asked for. `asked` are those that ever were. */
export function Sheets({
  asked,
  shown,
  onClose,
  dropped,
}: {
  readonly asked: ReadonlySet<SheetName>;
  readonly shown: SheetName | undefined;
  readonly onClose: () => void;
  readonly dropped: readonly File[];
}) {
  return (
    <Suspense fallback={null}>
      {asked.has('legend') && <LegendSheet open={shown === 'legend'} onClose={onClose} />}
      {asked.has('add') && <AddSheet open={shown === 'add'} onClose={onClose} dropped={dropped} />}
      {asked.has('settings') && <SettingsSheet open={shown === 'settings'} onClose={onClose} />}
    </Suspense>
  );
}
