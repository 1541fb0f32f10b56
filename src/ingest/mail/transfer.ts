/** What a transfer encoding stands for: the bytes, and for each the byte of the mail that it begins at. */
export interface Transferred {
  readonly bytes: Uint8Array;
  readonly at: (index: number) => number;
}

/** Decodes a part of a mail (RFC 2045, 6): `raw` is the mail written as Latin 1. */
export function transferred(raw: string, start: number, end: number, encoding: string): Transferred {
  if (encoding === 'quoted-printable') return quotedPrintable(raw, start, end);
  if (encoding === 'base64') return base64(raw, start, end);
  return { bytes: Buffer.from(raw.slice(start, end), 'latin1'), at: (index) => start + index };
}

function quotedPrintable(raw: string, start: number, end: number): Transferred {
  const bytes = new Uint8Array(end - start);
  const from = new Uint32Array(end - start + 1);
  let size = 0;
  for (let at = start; at < end; ) {
    const unit = raw.charCodeAt(at);
    let width = 1;
    let value: number | undefined = unit;
    if (unit === 0x3d) {
      const hex = /^[\dA-Fa-f]{2}/.exec(raw.slice(at + 1, Math.min(at + 3, end)))?.[0];
      const soft = /^[ \t]*\r?\n/.exec(raw.slice(at + 1, Math.min(at + 80, end)))?.[0];
      if (hex) [value, width] = [Number.parseInt(hex, 16), 3];
      else if (soft !== undefined) [value, width] = [undefined, soft.length + 1];
    }
    if (value !== undefined) {
      from[size] = at;
      bytes[size++] = value;
    }
    at += width;
  }
  from[size] = end;
  return { bytes: bytes.subarray(0, size), at: (index) => from[Math.min(index, size)] ?? end };
}

function base64(raw: string, start: number, end: number): Transferred {
  const digits = new Uint32Array(end - start);
  let count = 0;
  let text = '';
  for (let at = start; at < end; at++) {
    const unit = raw.charCodeAt(at);
    if (unit === 0x3d) break;
    if (!/[A-Za-z\d+/]/.test(raw.charAt(at))) continue;
    digits[count++] = at;
    text += raw.charAt(at);
  }
  const bytes = Buffer.from(text, 'base64');
  // three bytes stand in four digits
  const at = (index: number): number => (index >= bytes.length ? end : (digits[Math.floor((index * 4) / 3)] ?? end));
  return { bytes, at };
}
