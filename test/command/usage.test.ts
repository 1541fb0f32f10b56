import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { EXAMPLES } from '../../src/cli/help.ts';
import { hearsay, line } from './hearsay.ts';

const REPORT = line({ id: 'a', text: 'Der Hafen sei offen, sagte Minister Arman Sadyqow.', language: 'de' });

describe('help and version', () => {
  it('prints the version', async () => {
    expect(await hearsay(['--version'])).toMatchObject({ code: 0, out: `${packageJson.version}\n`, err: '' });
  });

  it('prints help with examples, for the command and for each of its commands', async () => {
    for (const args of [['--help'], ...Object.keys(EXAMPLES).map((name) => ['help', name])].filter(
      ([, name]) => name !== 'hearsay',
    )) {
      const { code, out, err } = await hearsay(args);
      expect({ args, code, err }).toEqual({ args, code: 0, err: '' });
      expect(out).toContain('Usage: hearsay');
      const shown = EXAMPLES[(args[1] ?? 'hearsay') as keyof typeof EXAMPLES];
      for (const example of shown) expect(out).toContain(example.line);
    }
  });
});

describe('help for a command of a command', () => {
  it('is printed by help with both names', async () => {
    const { code, out } = await hearsay(['help', 'judge', 'verdict']);
    expect(code).toBe(0);
    expect(out).toContain('Usage: hearsay judge verdict');
  });

  it('of a command that there is none of ends with 2', async () => {
    expect(await hearsay(['help', 'judge', 'guess'])).toMatchObject({ code: 2, out: '' });
  });

  it.each<[string[], string]>([
    [['extract', '--colour', 'a.txt'], 'Try: hearsay extract --help'],
    [['extract', '--language', 'fr', '-'], 'Try: hearsay extract --help'],
    [['judge', 'verdict', 'F1'], 'Try: hearsay judge verdict --help'],
    [['extrat'], 'Try: hearsay --help'],
  ])('%j says where it is', async (args, hint) => {
    expect((await hearsay(args, REPORT)).err).toContain(`${hint}\n`);
  });
});

describe('a wrong command line ends with 2, says why and prints nothing else', () => {
  it.each<[string, string[], string]>([
    ['no command', [], 'Usage: hearsay'],
    ['an unknown command', ['extrat', 'a.txt'], "unknown command 'extrat'"],
    ['no input', ['extract'], 'missing required argument'],
    ['an unknown option', ['extract', '--colour', 'a.txt'], "unknown option '--colour'"],
    ['an unknown format', ['extract', '--format', 'xml', 'a.txt'], 'text, json, jsonl'],
    ['an unknown language', ['extract', '--language', 'fr', '-'], 'known are: de, en, ru'],
    ['a date that is none', ['extract', '--published', 'yesterday', '-'], '2022-01-08'],
    ['a day that no calendar has', ['extract', '--published', '2022-02-31', '-'], 'no such day'],
    ['an offset that is none', ['explain', '--at', '-1', '-'], 'whole number'],
    ['two ways to choose', ['explain', '--at', '3', '--grep', 'x', '-'], 'cannot be used with'],
  ])('%s', async (_what, args, reason) => {
    const { code, out, err } = await hearsay(args, REPORT);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  it('also in the format json, where nothing must be opened that is not closed', async () => {
    expect(await hearsay(['extract', '--format', 'json', '--language', 'xx', '-'], REPORT)).toMatchObject({
      code: 2,
      out: '',
    });
  });
});
