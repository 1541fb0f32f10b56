import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Schema from 'typebox/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearsay, line, parsed, plainEnvironment, ROOT } from './hearsay.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-formats-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT =
  'Der Hafen von Aktau sei wieder offen, sagte Minister Arman Sadyqow am Montag. Ihm zufolge warten 14 Schiffe.';
const REPORT = line({ id: 'hafen', text: TEXT, language: 'de', published: '2022-01-11', colour: 'blue' });
const schema = JSON.parse(readFileSync(join(ROOT, '.build/test/schema/document.schema.json'), 'utf8'));

describe('jsonl', () => {
  it('is one document a line, as the schema that ships says', async () => {
    const { code, out } = await hearsay(
      ['extract', '--format', 'jsonl', 'examples/kazakhstan-2022/reports', '-'],
      REPORT,
    );
    const documents = parsed(out);
    expect(documents.length).toBeGreaterThan(15);
    for (const document of documents) expect(Schema.Errors(schema, document)[1]).toEqual([]);
    expect(code).toBe(0);
  });

  it('keeps id and text as they came, and unknown keys as extra', async () => {
    const { out } = await hearsay(['extract', '--format', 'jsonl', '-'], REPORT);
    expect(parsed(out)).toMatchObject([{ id: 'hafen', text: TEXT, extra: { colour: 'blue' } }]);
  });

  it('finds the statement with its speaker', async () => {
    const { out } = await hearsay(['extract', '--format', 'jsonl', '-'], REPORT);
    const [document] = JSON.parse(`[${out}]`);
    const [first] = document.statements;
    expect(first.kind).toBe('indirect');
    expect(TEXT.slice(first.content[0].start, first.content[0].end)).toContain('Der Hafen von Aktau sei wieder offen');
    expect(first.attribution.speaker.text).toContain('Arman Sadyqow');
  });
});

describe('json', () => {
  it('is one object that names its schema and holds the same documents', async () => {
    const inputs = `${REPORT}${line({ id: 'zwei', text: 'Es schneit.', language: 'de' })}`;
    const [json, jsonl] = await Promise.all([
      hearsay(['extract', '--format', 'json', '-'], inputs),
      hearsay(['extract', '--format', 'jsonl', '-'], inputs),
    ]);
    expect(JSON.parse(json.out)).toEqual({ schema: 'hearsay/documents@1', documents: parsed(jsonl.out) });
  });

  it('is whole where every input failed', async () => {
    const { code, out } = await hearsay(['extract', '--format', 'json', join(folder, 'none.txt')]);
    expect(JSON.parse(out)).toEqual({ schema: 'hearsay/documents@1', documents: [] });
    expect(code).toBe(1);
  });
});

describe('text', () => {
  const plain = plainEnvironment();

  it('is the default, and has no colour in a pipe', async () => {
    const { code, out, err } = await hearsay(['extract', '-'], REPORT);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Arman Sadyqow');
    expect(out).toContain('2022-01-11, as given with the report');
    expect(out).not.toContain('\u001b');
  });

  it('has colour where FORCE_COLOR asks for it', async () => {
    const { out } = await hearsay(['extract', '-'], REPORT, { env: { ...plain, FORCE_COLOR: '1' } });
    expect(out).toContain('\u001b[');
  });

  it.each(['40', '60', '100'])('keeps within %s columns', async (columns) => {
    const { out } = await hearsay(['extract', '-'], REPORT, { env: { ...plain, COLUMNS: columns } });
    const longest = Math.max(...out.split('\n').map((each) => each.length));
    expect(longest).toBeLessThanOrEqual(Number(columns));
  });

  it('explains its signs first with --legend', async () => {
    const { out } = await hearsay(['extract', '--legend', '-'], REPORT);
    expect(out.startsWith('Signs\n')).toBe(true);
    expect(out).toContain('no source given');
  });

  it('hands no escape sequence on, neither from a report nor from a file name', async () => {
    const name = join(folder, 'böse\u001b[2J.txt');
    writeFileSync(name, 'Das Wasser sei sauber, sagte Minister \u001b]0;x\u0007Meier\u202e.');
    const { out, err } = await hearsay(['extract', '--language', 'de', name, `${name}.fehlt`]);
    expect(out + err).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(err).toContain('.fehlt');
  });
});

describe('explain', () => {
  it('prints the rule, the cue and the speaker of each statement', async () => {
    const { code, out } = await hearsay(['explain', '-'], REPORT);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {4}rule +de\//m);
    expect(out).toMatch(/^ {4}cue +“sagte”/m);
    expect(out).toMatch(/^ {4}speaker +“Minister Arman Sadyqow”/m);
  });

  it('keeps to the sentences with the words that are asked for', async () => {
    const { out } = await hearsay(['explain', '--grep', '14 schiffe', '-'], REPORT);
    expect(out).toContain('warten 14 Schiffe');
    expect(out).not.toContain('wieder offen');
  });

  it('keeps to the offset that is asked for', async () => {
    const { out } = await hearsay(['explain', '--at', String(TEXT.indexOf('14 Schiffe')), '-'], REPORT);
    expect(out).toContain('warten 14 Schiffe');
    expect(out).not.toContain('wieder offen');
  });

  it('keeps to the statement that is asked for', async () => {
    const { out } = await hearsay(['explain', '--statement', 's1', '-'], REPORT);
    expect(out).toContain('wieder offen');
    expect(out).not.toContain('14 Schiffe');
  });

  it('says why where nothing came from a sentence', async () => {
    const report = line({ id: 'x', text: `${TEXT}\n\nKommentar verfassen`, language: 'de' });
    const { out } = await hearsay(['explain', '--grep', 'Kommentar', '-'], report);
    expect(out).toMatch(/^ {4}why +It is furniture/m);
  });

  it('says so where nothing is what was asked for', async () => {
    const { code, out, err } = await hearsay(['explain', '--grep', 'Nachtigall', '-'], REPORT);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('nothing in these reports has the words “Nachtigall”');
  });
});

describe('picture of given reports', () => {
  it('says that of two reports with one id only one is in it', async () => {
    const other = line({ id: JSON.parse(REPORT).id, text: 'Der Hafen sei zu, sagte Arman Sadyqow.', language: 'de' });
    const { code, out, err } = await hearsay(['picture', '-'], `${REPORT}${other}`);
    expect(code).toBe(0);
    expect(out).toMatch(/^1\sreport\s/);
    expect(err).toContain('two reports have this id');
  });

  it('says nothing of a report that is given twice', async () => {
    expect((await hearsay(['picture', '-'], `${REPORT}${REPORT}`)).err).toBe('');
  });
});
