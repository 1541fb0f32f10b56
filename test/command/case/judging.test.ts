import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/index.ts';
import { hearsay, line } from '../hearsay.ts';

let folder: string;
let path: string;

/** Runs a command on the case. */
const on = (command: string, ...args: string[]) => hearsay([...command.split(' '), '--case', path, ...args]);
const picture = async (): Promise<Picture> => JSON.parse((await on('picture', '--format', 'json')).out);

const REPORTS = [
  [
    'a',
    '2022-01-08',
    'Lahntaler Bote',
    'In Almaty wurden 26 Menschen getötet, teilte das Innenministerium am Freitag mit. Präsident Tokajew sagte, die Lage sei ruhig.',
  ],
  [
    'b',
    '2022-01-09',
    'Quergelesen',
    'Mindestens 26 Menschen wurden in Almaty getötet, sagte das Innenministerium. Präsident Toqajew dankte den Helfern, sagte ein Sprecher.',
  ],
  [
    'c',
    '2022-01-10',
    'Ostpanorama',
    'Nach Angaben des Innenministeriums wurden in Almaty 164 Menschen getötet. Der Flughafen sei geschlossen, sagte Minister Sadyqow.',
  ],
] as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-judging-'));
  path = join(folder, 'a.hearsay');
  const input = REPORTS.map(([id, published, outlet, text]) =>
    line({ id, published, outlet, text, language: 'de' }),
  ).join('');
  const { code, err } = await hearsay(['add', '--case', path, '-'], input);
  if (code !== 0) throw new Error(err);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('hearsay show', () => {
  it('prints a report with its version, and what else is in the case by its id', async () => {
    const { claims, entities, findings } = await picture();
    const ids = ['a', 'a/s1', 'a/m1', claims[0]?.id, entities[0]?.id, findings[0]?.id].flatMap((id) => id ?? []);
    expect(ids.length).toBeGreaterThan(4);
    for (const id of ids) {
      const { code, out, err } = await on('show', id);
      expect({ id, code, err }).toEqual({ id, code: 0, err: '' });
      expect(out.length).toBeGreaterThan(20);
    }
    expect((await on('show', 'a')).out).toMatch(/version\s+1 added \d{4}-\d\d-\d\d/);
  });

  it('prints as JSON what the picture says of it', async () => {
    const { claims } = await picture();
    expect(JSON.parse((await on('show', '--format', 'json', claims[0]?.id ?? '')).out)).toEqual(claims[0]);
  });

  it('names what is not there, and shows the rest', async () => {
    const { code, out, err } = await on('show', 'x', 'b', 'C999');
    expect(code).toBe(1);
    expect(err).toMatch(/x: there is nothing of that id.*\n.*C999/);
    expect(out).toContain('Quergelesen');
  });

  it.each([
    [['--version', '2', 'a'], 'no version 2'],
    [['--version', '1', 'a/s1'], 'has no versions'],
    [['--original', 'a/s1'], 'no bytes of its own'],
  ])('%s: ends with 2', async (args, reason) => {
    const { code, err } = await on('show', ...args);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});

describe('hearsay explain of what a case holds', () => {
  it('leads from a statement’s words over its rule to its claims', async () => {
    const { out, code } = await on('explain', 'a/s1');
    expect(code).toBe(0);
    expect(out).toMatch(/rule\s+de\//);
    expect(out).toMatch(/found by\s+hearsay \d/);
    expect(out).toMatch(/claim\s+C\d+/);
    expect(out).toMatch(/because\s+\S/);
  });

  it('gives the reasons for a claim, an entity and a report', async () => {
    const { claims, entities } = await picture();
    const joined = entities.find(({ joins }) => joins.length)?.id;
    const shared = claims.find(({ statements }) => statements.length > 1)?.id;
    expect((await on('explain', joined ?? '')).out).toMatch(/joined.*score/s);
    expect((await on('explain', shared ?? '')).out).toMatch(/because\s+\S/);
    expect((await on('explain', 'a')).out).toMatch(/rule\s+de\//);
  });
});

describe('hearsay judge', () => {
  it('keeps a decision beside the picture, never in it, and takes it back', async () => {
    const before = await picture();
    const report = await on('judge reliability', 'a', 'B', '--by', 'Mara');
    expect(report.out).toMatch(/^J\d+ {2}reliability B, about the report a · Mara, /);
    const id = report.out.split(' ')[0] ?? '';
    const judged = await picture();
    expect(judged.reports.find((each) => each.id === 'a')?.judgements).toEqual([id]);
    expect(judged.claims).toEqual(before.claims);
    expect((await on('show', 'a')).out).toContain('reliability B');
    expect((await on('judge undo', id)).code).toBe(0);
    expect(await picture()).toEqual(before);
    expect((await on('show', id)).out).toContain('undone');
    expect((await on('judge undo', id)).code).toBe(2);
  });

  it('names a claim by a statement in it, so that the judgement finds it again', async () => {
    const { claims } = await picture();
    const claim = claims.find(({ statements }) => statements.length > 1);
    const { out } = await on('judge verdict', claim?.id ?? '', 'confirmed');
    expect((await picture()).claims.find(({ id }) => id === claim?.id)?.judgements).toEqual([out.split(' ')[0]]);
  });

  it('names a finding by its kind and its statements', async () => {
    const [finding] = (await picture()).findings;
    const { out } = await on('judge verdict', finding?.id ?? '', 'dismissed');
    expect((await picture()).findings.find(({ id }) => id === finding?.id)?.judgements).toEqual([out.split(' ')[0]]);
  });

  it('parts an entity and joins it again, and both outlive a new report', async () => {
    const before = await picture();
    const joined = before.entities.find(
      ({ reports }) => reports.length > 1 && reports.includes('a') && reports.includes('b'),
    );
    expect(joined).toBeDefined();
    const one = before.entities.length;
    const documents = await Promise.all(
      ['a', 'b'].map(async (id) => JSON.parse((await on('show', '--format', 'json', id)).out)),
    );
    const mention = (index: number): string => {
      const entity = documents[index].entities.find(({ names, name }: { names: string[]; name: string }) =>
        [name, ...names].some((text) => joined?.names.some((known) => known.text === text)),
      );
      return `${'ab'[index]}/${documents[index].mentions.find((each: { entity: string }) => each.entity === entity.id).id}`;
    };
    const split = await on('judge split', mention(1), mention(0));
    expect(split).toMatchObject({ code: 0, err: '' });
    expect((await picture()).entities.length).toBe(one + 1);
    await hearsay(
      ['add', '--case', path, '-'],
      line({ id: 'd', text: 'Es regnet.', language: 'de', published: '2022-02-01' }),
    );
    expect((await picture()).entities.length).toBe(one + 1);
    await on('judge undo', split.out.split(' ')[0] ?? '');
    expect((await picture()).entities.length).toBe(one);
  });

  it.each<[string, string, string[]]>([
    ['a grade that is none', 'judge reliability', ['a', 'G']],
    ['a grade of reliability for a statement', 'judge reliability', ['a/s1', 'B']],
    ['a merge of one', 'judge merge', ['C1']],
    ['a merge of a claim and a report', 'judge merge', ['C1', 'a']],
    ['what is not in the case', 'judge note', ['nothing', 'words']],
    ['an undo of what is no judgement', 'judge undo', ['a']],
  ])('%s ends with 2 and keeps nothing', async (_what, command, args) => {
    const before = (await picture()).judgements.length;
    const { code, out, err } = await on(command, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^hearsay: /);
    expect((await picture()).judgements.length).toBe(before);
  });

  it('takes the case of the kind, not of judge', async () => {
    expect(await hearsay(['judge', '--case', path, 'note', 'a', 'words'])).toMatchObject({ code: 2, out: '' });
  });

  it('says who by HEARSAY_BY where no one is named', async () => {
    const { out } = await hearsay(['judge', 'note', '--case', path, 'a', 'look'], '', {
      env: { ...process.env, HEARSAY_BY: 'Nadja' },
    });
    expect(out).toContain('note “look”, about the report a · Nadja, ');
  });
});

describe('hearsay export', () => {
  it.each(['statements', 'reports', 'claims', 'figures', 'findings', 'entities', 'judgements'])(
    '%s as CSV',
    async (table) => {
      const { code, out } = await on('export', '--format', 'csv', '--table', table);
      expect(code).toBe(0);
      const [head = '', ...rows] = out.split('\r\n').slice(0, -1);
      expect(rows.length).toBeGreaterThan(0);
      expect(head.split(',').length).toBeGreaterThan(4);
    },
  );

  it('the whole case as JSON', async () => {
    const whole = JSON.parse((await on('export', '--format', 'json')).out);
    expect(whole.schema).toBe('hearsay/case@1');
    expect(whole.reports.map(({ document }: { document: { id: string } }) => document.id)).toEqual(
      expect.arrayContaining(['a', 'b', 'c']),
    );
    expect(whole.picture).toEqual(await picture());
    expect(whole.judgements.length).toBeGreaterThan(0);
    expect(whole.log[0]).toMatchObject({ what: 'create' });
  });

  it('wants a format', async () => {
    expect((await on('export')).code).toBe(2);
  });
});
