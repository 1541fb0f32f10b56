const HUES = 8;

/** The hue of a source, 0 to 7 (`--source-N`): the same for the same id in every view. */
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
