import type { FindingKind } from '../../../../src/model/index.ts';
import { useQuery } from '../../app/navigation.tsx';
import { useFormat, useMessages, useWording } from '../../i18n/index.tsx';

const KINDS: readonly FindingKind[] = [
  'conflict',
  'withdrawal',
  'certainty-lost',
  'attribution-lost',
  'figure-drift',
  'sum-mismatch',
  'update',
  'single-origin',
  'unsourced',
  'sum-holds',
];
const VERDICTS = ['open', 'confirmed', 'dismissed'] as const;

/** Which findings are listed: by kind and by what was decided. */
export function Filters({
  kind,
  verdict,
  total,
}: {
  readonly kind: string;
  readonly verdict: string;
  readonly total: number | undefined;
}) {
  const { findings, common } = useMessages();
  const wording = useWording();
  const format = useFormat();
  const [, change] = useQuery();
  return (
    <div className="filters">
      <label>
        {findings.kindFilter}
        <select value={kind} onChange={(event) => change({ kind: event.target.value, sel: '', open: false })}>
          <option value="">{common.all}</option>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {wording.terms.findings[each][1]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {findings.verdictFilter}
        <select value={verdict} onChange={(event) => change({ verdict: event.target.value, sel: '', open: false })}>
          <option value="">{common.all}</option>
          {VERDICTS.map((each) => (
            <option key={each} value={each}>
              {findings[each]}
            </option>
          ))}
        </select>
      </label>
      {total !== undefined && <p className="soft num">{format.number(total)}</p>}
    </div>
  );
}
