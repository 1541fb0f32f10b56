/** HTML that is safe to put into a page: made by `html`, never from outside. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Markup | string | number | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Characters that would change how other text is shown: direction overrides and isolates, and controls. They are shown
 * by their number instead, so that nobody is misled and nothing is lost.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const HARMFUL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;

/** Text as it may stand in an element or a quoted attribute. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
    .replace(HARMFUL, (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return part.map(written).join('');
}

/** A template whose values are escaped, but for those that are `Markup` themselves. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  for (const [i, value] of values.entries()) text += written(value) + (strings[i + 1] ?? '');
  return new Markup(text);
}

/** An id of ours as it may stand in `id` and, percent-encoded, behind `#`. */
export const anchor = (id: string): string => encodeURIComponent(id);
