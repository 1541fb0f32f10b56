import type { FindingKind, PictureStatement } from '../../../../src/model/index.ts';
import { useCase } from '../../app/case.tsx';
import { useQuery } from '../../app/navigation.tsx';
import { useMessages, useWording } from '../../i18n/index.tsx';

/** What the server filters by, as it stands in the address. */
export const FILTERS = [
  'q',
  'source',
  'speaker',
  'kind',
  'certainty',
  'from',
  'to',
  'place',
  'topic',
  'finding',
] as const;
type Filter = (typeof FILTERS)[number];

const KINDS: readonly PictureStatement['kind'][] = [
  'direct',
  'indirect',
  'unframed',
  'free-indirect',
  'reported',
  'narrated',
];
const LEVELS: readonly PictureStatement['certainty'][] = [
  'boosted',
  'unmarked',
  'probable',
  'possible',
  'doubtful',
  'denied',
];
const FINDINGS: readonly FindingKind[] = [
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

/** Narrows the search: by outlet, kind, certainty, day, topic, finding. */
export function SearchFilters({ asked }: { readonly asked: Readonly<Record<string, string>> }) {
  const { search, common } = useMessages();
  const wording = useWording();
  const { summary } = useCase();
  const [, change] = useQuery();
  const set = (name: Filter, value: string): void => change({ [name]: value });
  const narrowed = FILTERS.some((name) => name !== 'q' && asked[name]);
  const select = (name: Filter, label: string, options: readonly (readonly [string, string])[]) => (
    <label>
      {label}
      <select value={asked[name]} onChange={(event) => set(name, event.target.value)}>
        <option value="">{common.all}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="filters">
      {select('source', search.source, summary?.outlets.map((outlet) => [outlet, outlet] as const) ?? [])}
      {select(
        'kind',
        search.kind,
        KINDS.map((kind) => [kind, wording.terms.kinds[kind]] as const),
      )}
      {select(
        'certainty',
        search.certainty,
        LEVELS.map((level) => [level, wording.terms.certainties[level]] as const),
      )}
      {select(
        'finding',
        search.finding,
        FINDINGS.map((kind) => [kind, wording.terms.findings[kind][1]] as const),
      )}
      {summary &&
        summary.topics.length > 0 &&
        select(
          'topic',
          search.topic,
          summary.topics.map((topic) => [topic, topic] as const),
        )}
      <label>
        {search.from}
        <input type="date" value={asked['from']} onChange={(event) => set('from', event.target.value)} />
      </label>
      <label>
        {search.to}
        <input type="date" value={asked['to']} onChange={(event) => set('to', event.target.value)} />
      </label>
      {narrowed && (
        <button
          type="button"
          className="button"
          onClick={() => change(Object.fromEntries(FILTERS.map((name) => [name, name === 'q' ? asked['q'] : ''])))}
        >
          {search.clear}
        </button>
      )}
    </div>
  );
}
