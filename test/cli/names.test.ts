import { describe, expect, it } from 'vitest';
import { linesOf, runNames } from '../../src/cli/names.ts';

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

async function run(
  ...parts: (string | Uint8Array)[]
): Promise<{ code: number; out: string; failed: [number, string][] }> {
  const failed: [number, string][] = [];
  let out = '';
  const code = await runNames(linesOf(chunks(...parts)), {
    write: (line) => {
      out += line;
    },
    fail: (line, reason) => void failed.push([line, reason]),
  });
  return { code, out, failed };
}

describe('hearsay names', () => {
  it('answers each pair with a line: same or different, the score, the reasons', async () => {
    const { code, out, failed } = await run('Toqajew\tТокаев\nMassimow\tMaximow\n');
    expect({ code, failed }).toEqual({ code: 0, failed: [] });
    expect(out.split('\n').map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['same', expect.stringMatching(/^0\.9\d\d$/)],
      ['different', expect.stringMatching(/^0\.\d{3}$/)],
      [''],
    ]);
    expect(out.split('\n')[0]?.split('\t')).toHaveLength(3);
  });

  it('names lines that are no pair with their numbers, does the others, and ends with 1', async () => {
    const { code, out, failed } = await run('Toqajew\nA\tB\tC\n\nPutin\t \nPutin\tПутин\n');
    expect(code).toBe(1);
    expect(out).toMatch(/^same\t1\.000\t[^\n]+\n$/);
    expect(failed).toEqual([
      [1, 'no tab between two names'],
      [2, 'more than two names'],
      [3, 'no tab between two names'],
      [4, 'a name is empty'],
    ]);
  });

  it('reads lines over chunks, letters over chunks, CRLF, and a last line without its end', async () => {
    const bytes = new TextEncoder().encode('Putin\tПутин\r\nPutin\tПутин');
    const { code, out } = await run(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect({ code, out }).toEqual({ code: 0, out: 'same\t1.000\tthe same words\n'.repeat(2) });
  });

  it('refuses a line that is too long without keeping it, and goes on', async () => {
    const { code, out, failed } = await run('a'.repeat(150_000), 'b'.repeat(150_000), '\nPutin\tПутин\n');
    expect({ code, out }).toEqual({ code: 1, out: 'same\t1.000\tthe same words\n' });
    expect(failed).toEqual([[1, 'longer than 100000 characters']]);
  });

  it('lets no control character of a name into the answer', async () => {
    const { out } = await run('\u001b[31mKarim Massimow\tK. Massimow\u202e\n');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
  });
});
