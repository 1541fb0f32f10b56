import { Sheet } from '../components/dialog.tsx';
import { useMessages } from '../i18n/index.tsx';

export function AddSheet({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly dropped: readonly File[];
}) {
  const { app } = useMessages();
  return (
    <Sheet open={open} onClose={onClose} title={app.drop.title}>
      <p>{app.drop.hint}</p>
    </Sheet>
  );
}
