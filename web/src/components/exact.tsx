import type { StatementDetail } from '../api/types.ts';
import { useMessages } from '../i18n/index.tsx';
import { changesOf } from '../views/report/diff.ts';
import { Runs } from './words.tsx';

interface Piece {
  readonly text: string;
  readonly at: number;
  readonly mark?: StatementDetail['marks'][number];
}

/** The words of one span cut where a figure or a word of certainty begins and ends; of overlapping marks the first. */
function piecesOf(text: string, start: number, marks: StatementDetail['marks']): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    const from = mark.start - start;
    const to = mark.end - start;
    if (from < at || to > text.length || (mark.kind !== 'figure' && mark.kind !== 'certainty')) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), at });
    pieces.push({ text: text.slice(from, to), at: from, mark });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at });
  return pieces;
}

/** The exact words of a statement, with its figures and words of certainty marked; pieces that stand apart are set apart. */
export function Exact({ statement }: { readonly statement: StatementDetail }) {
  const { content, pieces, marks } = statement;
  return (
    <bdi className="exact" {...(statement.language && { lang: statement.language })}>
      {pieces.map((text, index) => {
        const start = content[index]?.start ?? 0;
        return (
          <span key={start}>
            {index > 0 && <span className="soft"> […] </span>}
            {piecesOf(text, start, marks).map((piece) =>
              piece.mark ? (
                <span
                  key={piece.at}
                  className={piece.mark.kind === 'figure' ? 'figure' : `marker ${markerOf(piece.mark.means)}`}
                  title={piece.mark.means}
                >
                  <Runs text={piece.text} />
                </span>
              ) : (
                <Runs key={piece.at} text={piece.text} />
              ),
            )}
          </span>
        );
      })}
    </bdi>
  );
}

const markerOf = (means: string): string =>
  means.includes('booster')
    ? 'marker-booster'
    : means.includes('preliminary')
      ? 'marker-preliminary'
      : means.includes('denial')
        ? 'marker-denial'
        : '';

/** The words of a statement beside those of another: what only it has is marked, what it lacks is struck out. */
export function Differences({ base, other }: { readonly base: string; readonly other: StatementDetail }) {
  const { claims } = useMessages();
  const changes = changesOf(base, other.text);
  return (
    <bdi className="exact" {...(other.language && { lang: other.language })}>
      {changes.map(({ kind, text }, index) =>
        kind === 'same' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other name
          <Runs key={index} text={text} />
        ) : kind === 'right' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other name
          <ins key={index} title={claims.onlyHere}>
            <Runs text={text} />
          </ins>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other name
          <del key={index} title={claims.missingHere}>
            <Runs text={text} />
          </del>
        ),
      )}
    </bdi>
  );
}
