/** A field of a header: its name in lower case, its value unfolded, still encoded. */
export type Headers = ReadonlyMap<string, string>;

/** A part of a mail that holds no other parts. Offsets are of bytes, in the mail written as Latin 1. */
export interface Part {
  /** As in "text/plain", in lower case. */
  readonly type: string;
  readonly charset?: string;
  /** Content-Transfer-Encoding, in lower case. */
  readonly encoding: string;
  /** What it is called, still encoded, where it is attached. */
  readonly attached?: string;
  readonly start: number;
  readonly end: number;
}

/** How deep parts are looked for, and how many. */
const DEEPEST = 8;
const MOST = 500;
const FIELD = /^([!-9;-~]+):[ \t]*/;

/** The header at `start`, and where the body begins (RFC 5322, 2.2): behind the first empty line. */
export function headersAt(
  raw: string,
  start: number,
  end: number,
): { readonly headers: Headers; readonly body: number } {
  const headers = new Map<string, string>();
  let at = start;
  let name = '';
  while (at < end) {
    const feed = raw.indexOf('\n', at);
    const next = feed < 0 || feed >= end ? end : feed + 1;
    const line = raw.slice(at, next).replace(/\r?\n$/, '');
    at = next;
    if (line === '') break;
    if (/^[ \t]/.test(line)) {
      const before = headers.get(name);
      if (before !== undefined) headers.set(name, `${before} ${line.trim()}`);
      continue;
    }
    const field = FIELD.exec(line);
    name = field?.[1]?.toLowerCase() ?? '';
    // of fields that stand twice the first counts
    if (field && !headers.has(name)) headers.set(name, line.slice(field[0].length).trim());
    else name = '';
  }
  return { headers, body: at };
}

/** The value of a parameter of a field: charset="utf-8". */
function parameter(field: string | undefined, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\*?(?:0\\*?)?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(field ?? '');
  return match?.[1] ?? match?.[2];
}

/** The parts of a mail in their order (RFC 2046), those of mails inside it too. */
export function partsOf(raw: string): readonly Part[] {
  const parts: Part[] = [];
  const walk = (start: number, end: number, depth: number): void => {
    if (parts.length >= MOST) return;
    const { headers, body } = headersAt(raw, start, end);
    const field = headers.get('content-type');
    const type = /^[\w.+-]+\/[\w.+-]+/.exec(field ?? '')?.[0].toLowerCase() ?? 'text/plain';
    const boundary = parameter(field, 'boundary');
    if (type.startsWith('multipart/') && boundary && depth < DEEPEST) {
      for (const [from, to] of between(raw, body, end, `--${boundary}`)) walk(from, to, depth + 1);
      return;
    }
    if (type === 'message/rfc822' && depth < DEEPEST) {
      walk(body, end, depth + 1);
      return;
    }
    const disposition = headers.get('content-disposition');
    const name = parameter(disposition, 'filename') ?? parameter(field, 'name');
    const attached = /^attachment/i.test(disposition ?? '') || (name !== undefined && !type.startsWith('text/'));
    const charset = parameter(field, 'charset');
    parts.push({
      type,
      ...(charset && { charset }),
      encoding: headers.get('content-transfer-encoding')?.toLowerCase() ?? '7bit',
      ...(attached && { attached: name ?? type }),
      start: body,
      end,
    });
  };
  walk(0, raw.length, 0);
  return parts;
}

/** The stretches between lines that begin with a delimiter, up to the one that closes with two hyphens. */
function between(raw: string, start: number, end: number, delimiter: string): [number, number][] {
  const stretches: [number, number][] = [];
  let from = -1;
  for (
    let at = raw.indexOf(delimiter, start);
    at >= 0 && at < end;
    at = raw.indexOf(delimiter, at + delimiter.length)
  ) {
    if (at > start && raw[at - 1] !== '\n') continue;
    const behind = at + delimiter.length;
    const feed = raw.indexOf('\n', behind);
    const rest = raw.slice(behind, feed < 0 ? end : feed).trim();
    if (rest !== '' && rest !== '--') continue;
    // the line break before a delimiter is the delimiter's
    if (from >= 0) stretches.push([from, Math.max(from, raw[at - 2] === '\r' ? at - 2 : at - 1)]);
    from = feed < 0 ? end : feed + 1;
    if (rest === '--') return stretches;
  }
  if (from >= 0 && from < end) stretches.push([from, end]);
  return stretches;
}
