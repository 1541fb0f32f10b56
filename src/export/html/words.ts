import type { FigurePoint, Picture, PictureStatement } from '../../model/index.ts';
import type { Wording } from '../../wording/index.ts';
import { HUES } from './style.ts';

/** The value of a point with its comparator, or its range. */
export function pointWords({ value, low, high, comparator }: FigurePoint, { amount, page }: Wording): string {
  const compared = comparator === '=' ? {} : { comparator };
  if (value !== undefined) return amount({ value, ...compared });
  if (low !== undefined && high !== undefined) return amount({ low, high });
  if (low !== undefined) return amount({ value: low, comparator: '>=' });
  return high === undefined ? page('a-figure') : amount({ value: high, comparator: '<=' });
}

/** "rests on 1 independent word", "on 1 to 3 independent words". */
export function originWords({ low, high }: { readonly low: number; readonly high: number }, { page }: Wording): string {
  if (high === 0) return page('no-source');
  return low === high ? page('rests-on', { n: low }) : page('rests-between', { low, high });
}

/** What the parts of a page look up in the picture. */
export interface Lookup {
  readonly picture: Picture;
  readonly wording: Wording;
  readonly statements: ReadonlyMap<string, PictureStatement>;
  /** What a report, an entity or a source never added is called. */
  readonly nameOf: (id: string) => string;
}

/** The indexes of a picture, made once for a page. */
export function lookUp(picture: Picture, wording: Wording): Lookup {
  const statements = new Map(picture.statements.map((statement) => [statement.id, statement]));
  const names = new Map<string, string>();
  for (const { id, outlet, title, opening } of picture.reports) names.set(id, outlet ?? title ?? opening ?? id);
  for (const { id, name } of picture.entities) names.set(id, name);
  const nameOf = (id: string): string => names.get(id) ?? id.replace(/^source:/, '');
  return { picture, wording, statements, nameOf };
}

/** Who said a statement, in words. */
export function speakerWords({ nameOf, wording: { page, quoted } }: Lookup, statement: PictureStatement): string {
  if (statement.kind === 'narrated') return page('report-itself');
  if (statement.speaker) return nameOf(statement.speaker);
  return statement.speakerText ? quoted(statement.speakerText) : page('no-source');
}

/** The hue of a source, the same for the same id as in the workbench. */
export function hueOf(id: string): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return (hash >>> 0) % HUES;
}

/** Two initials of a name: those of its first and last word, or the first two letters of its only one. */
export function initialsOf(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{N}]*/gu) ?? name.match(/\p{N}+/gu) ?? [];
  const first = words[0] ?? '·';
  const last = words.length > 1 ? words.at(-1) : undefined;
  const head = (word: string): string => [...word][0]?.toUpperCase() ?? '';
  return last ? head(first) + head(last) : [...first].slice(0, 2).join('');
}
