import { useState } from 'react';
import { useResource } from '../../api/resource.ts';
import type { SearchAnswer } from '../../api/types.ts';
import { searchOf } from '../../app/routes.ts';
import { useFormat, useMessages } from '../../i18n/index.tsx';
import { SourceName } from '../source.tsx';
import { Words } from '../words.tsx';
import { JudgeProblem, useJudge } from './use-judge.tsx';

/** Says that things are not one: ids of statements told as one claim, or of mentions taken for one name. */
export function SplitButton({ ids, label }: { readonly ids: readonly string[]; readonly label?: string }) {
  const { judge } = useMessages();
  const judging = useJudge();
  return (
    <span className="no-print">
      <button
        type="button"
        className="link-button small soft"
        disabled={judging.busy}
        onClick={() => void judging.judge({ kind: 'split', ids })}
      >
        {label ?? judge.notSame}
      </button>
      <JudgeProblem judging={judging} />
    </span>
  );
}

/** Says that a name is the same as another of the case, found by its letters. */
export function MergeName({ id }: { readonly id: string }) {
  const { judge, common } = useMessages();
  const format = useFormat();
  const judging = useJudge();
  const [text, setText] = useState('');
  const wanted = text.trim();
  const { data } = useResource<SearchAnswer>(
    wanted.length < 2 ? undefined : `/api/search${searchOf({ q: wanted, limit: 1 })}`,
  );
  const names = data?.names.filter((name) => name.id !== id).slice(0, 8) ?? [];
  return (
    <div className="merge no-print">
      <label className="field">
        {judge.mergeWith}
        <input type="search" value={text} autoComplete="off" onChange={(event) => setText(event.target.value)} />
      </label>
      <ul>
        {names.map((name) => (
          <li key={name.id} className="row">
            <SourceName id={name.id} name={name.name} />
            <span className="soft small">
              {name.matched !== name.name && (
                <>
                  <Words text={name.matched} />,{' '}
                </>
              )}
              {common.reports(name.reports, format.number(name.reports))}
            </span>
            <button
              type="button"
              className="link-button"
              disabled={judging.busy}
              onClick={() =>
                void judging.judge({ kind: 'merge', ids: [id, name.id] }).then((kept) => kept && setText(''))
              }
            >
              {judge.merge}
            </button>
          </li>
        ))}
      </ul>
      <JudgeProblem judging={judging} />
    </div>
  );
}
