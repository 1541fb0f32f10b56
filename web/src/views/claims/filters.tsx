import { useEffect, useState } from 'react';
import type { FindingKind, PictureStatement } from '../../../../src/model/index.ts';
import { useCase } from '../../app/case.tsx';
import { useQuery } from '../../app/navigation.tsx';
import { useMessages, useWording } from '../../i18n/index.tsx';

/** What the server filters claims by, as it stands in the address. */
export const CLAIM_FILTERS = ['q', 'kind', 'topic', 'source', 'certainty', 'finding', 'place', 'sort'] as const;
type Filter = (typeof CLAIM_FILTERS)[number];

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
/** Milliseconds without a key after which the words are looked for. */
const PAUSE = 250;

export function ClaimFilters({ asked }: { readonly asked: Readonly<Record<string, string>> }) {
  const { claims, search, common } = useMessages();
  const wording = useWording();
  const { summary } = useCase();
  const [, change] = useQuery();
  const [text, setText] = useState(asked['q'] ?? '');
  useEffect(() => {
    const timer = setTimeout(() => change({ q: text.trim() }), PAUSE);
    return () => clearTimeout(timer);
  }, [text, change]);
  const select = (name: Filter, label: string, options: readonly (readonly [string, string])[], none = common.all) => (
    <label>
      {label}
      <select value={asked[name]} onChange={(event) => change({ [name]: event.target.value })}>
        <option value="">{none}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  const narrowed = CLAIM_FILTERS.some((name) => name !== 'sort' && asked[name]);
  return (
    <div className="filters">
      <label>
        {claims.words}
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {select('kind', claims.kind, [
        ['figure', common.claimKinds.figure],
        ['event', common.claimKinds.event],
        ['assertion', common.claimKinds.assertion],
      ])}
      {summary &&
        summary.topics.length > 0 &&
        select(
          'topic',
          search.topic,
          summary.topics.map((topic) => [topic, topic] as const),
        )}
      {select('source', claims.source, summary?.outlets.map((outlet) => [outlet, outlet] as const) ?? [])}
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
      {select(
        'sort',
        claims.order,
        [
          ['latest', claims.orders.latest],
          ['origins', claims.orders.origins],
        ],
        claims.orders.reports,
      )}
      {narrowed && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setText('');
            change(Object.fromEntries(CLAIM_FILTERS.map((name) => [name, ''])));
          }}
        >
          {search.clear}
        </button>
      )}
    </div>
  );
}
