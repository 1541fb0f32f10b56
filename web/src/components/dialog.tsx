import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/index.tsx';

/** What every sheet is told: whether it is shown, and whom to tell that it was closed. */
export interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A sheet over the page: closes by Escape, by its button, or by a click beside it; focus returns to where it was. */
export function Sheet({
  open,
  onClose,
  title,
  children,
}: SheetProps & { readonly title: string; readonly children: ReactNode }) {
  const { common } = useMessages();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="sheet-backdrop" />
        <Dialog.Popup className="sheet">
          <div className="sheet-head">
            <Dialog.Title className="sheet-title">{title}</Dialog.Title>
            <Dialog.Close className="quiet-button" aria-label={common.close}>
              <span aria-hidden="true">×</span>
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
