/** A part of a text: words, a parameter, words by number, or a stretch that is left out where a parameter is missing. */
export type Part =
  | string
  | { readonly name: string; readonly form?: string }
  | { readonly name: string; readonly plural: readonly string[] }
  | { readonly optional: readonly Part[] };

const FIELD = /\{(\w+)(?::(\w+))?(?:\?([^}]*))?\}|\[|\]/g;

/** Reads a text of a table into its parts. Throws on brackets that do not match: a mistake in the table. */
export function parse(text: string): readonly Part[] {
  const stack: Part[][] = [[]];
  const top = (): Part[] => {
    const parts = stack.at(-1);
    if (!parts) throw new SyntaxError(`brackets do not match: ${text}`);
    return parts;
  };
  let at = 0;
  for (const match of text.matchAll(FIELD)) {
    if (match.index > at) top().push(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, name = '', form, plural] = match;
    if (whole === '[') stack.push([]);
    else if (whole === ']') {
      const optional = stack.pop() ?? [];
      top().push({ optional });
    } else if (plural !== undefined) top().push({ name, plural: plural.split('|') });
    else top().push({ name, ...(form !== undefined && { form }) });
  }
  if (at < text.length) top().push(text.slice(at));
  if (stack.length > 1) throw new SyntaxError(`brackets do not match: ${text}`);
  return top();
}

/** The parameters that a text names. */
export function namesIn(parts: readonly Part[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of parts) {
    if (typeof part === 'string') continue;
    if ('optional' in part) for (const name of namesIn(part.optional)) names.add(name);
    else names.add(part.name);
  }
  return names;
}
