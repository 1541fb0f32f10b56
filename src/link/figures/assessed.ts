import type { Statement } from '../../model/index.ts';
import type { FigureSlots } from '../digest.ts';

/** What only the statement can say of its figure: hearsay, and when it was said. */
export function assessed(
  slots: FigureSlots,
  { certainty, attribution }: Statement,
  saidAt: { readonly from?: string; readonly to?: string; readonly text: string } | undefined,
): FigureSlots {
  const hearsay =
    slots.role === 'current' && !attribution?.speaker && certainty.markers.some(({ kind }) => kind === 'hearsay');
  // «Полиция опровергла сообщения о 20 погибших»: who denies a number has not told it, and takes nothing back
  const denied = certainty.level === 'denied' && slots.role === 'withdrawn';
  const dated = slots.asOfBasis === 'default' && saidAt?.from !== undefined && saidAt.to !== undefined;
  if (!hearsay && !dated && !denied) return slots;
  return {
    ...slots,
    ...(hearsay && { role: 'rumour' as const }),
    ...(denied && { role: 'current' as const }),
    ...(dated && saidAt.from && saidAt.to
      ? { asOf: { from: saidAt.from, to: saidAt.to }, asOfBasis: 'carried' as const }
      : {}),
    because: [
      ...(denied ? slots.because.filter((reason) => !reason.startsWith('withdrawn')) : slots.because),
      ...(hearsay ? ['the report gives it as hearsay'] : []),
      ...(dated ? [`said “${saidAt.text}”`] : []),
    ],
  };
}
