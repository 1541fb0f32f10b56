import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseStore } from '../../src/case/case.ts';
import { JudgementError } from '../../src/case/errors.ts';
import { standing, withdrawalOf } from '../../src/case/judgements.ts';
import { addAll, additionFor, all, RUN, readReport, type TestDigest } from './reports.ts';

type Store = CaseStore<TestDigest>;

const FIRST = {
  id: 'a',
  url: 'https://example.org/a?utm_source=x#top',
  text: 'Minister Sadyqow sagte, der Hafen sei offen. Es gebe 12 Verletzte, sagte er.',
};
const SECOND = { id: 'b', text: 'Laut Polizei gab es zwei Tote.' };
const CHANGED = { ...FIRST, text: 'Minister Sadyqow sagte, der Hafen sei offen. Es gebe 40 Verletzte, sagte er.' };

/** What every store of a case must hold to. `make` gives an empty one. */
export function storeContract(make: () => Promise<Store> | Store): void {
  let store: Store;
  beforeEach(async () => {
    store = await make();
  });
  afterEach(() => store.close());

  describe('adding', () => {
    it('keeps bytes, document and digest as they were given', async () => {
      const addition = await additionFor(store, FIRST);
      expect(await store.add([addition], RUN)).toEqual([{ kind: 'added', report: 'a', version: 1 }]);
      expect(Buffer.from((await store.original(addition.identity.sha256)) ?? [])).toEqual(
        Buffer.from(addition.original),
      );
      const stored = await store.report('a');
      expect(stored).toMatchObject({ report: 'a', number: 1, current: true, rules: RUN.rules });
      expect(stored?.document).toEqual(addition.document);
      expect(await all(store.digests())).toEqual([addition.digest]);
    });

    it('keeps any bytes and any text unchanged', async () => {
      let count = 0;
      const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }).filter((value) => value.trim() !== '');
      await fc.assert(
        fc.asyncProperty(text, async (words) => {
          const line = { id: `n${count++}`, text: `Er sagte: ${words}` };
          const { original, source } = await readReport(line);
          const addition = await additionFor(store, line);
          await store.add([addition], RUN);
          expect(Buffer.from((await store.original(source.origin.sha256)) ?? [])).toEqual(Buffer.from(original));
          expect((await store.report(line.id))?.document).toEqual(JSON.parse(JSON.stringify(addition.document)));
        }),
        { numRuns: 30 },
      );
    });

    it('of the same bytes adds nothing and says so', async () => {
      expect(await addAll(store, [FIRST, SECOND])).toEqual(['added a 1', 'added b 1']);
      const before = await all(store.log());
      expect(await addAll(store, [FIRST, SECOND])).toEqual(['known a 1', 'known b 1']);
      expect(await all(store.log())).toEqual(before);
      expect(await store.size()).toEqual({ reports: 2, versions: 2, judgements: 0 });
    });

    it('of the same bytes twice in one go adds them once', async () => {
      const addition = await additionFor(store, FIRST);
      expect((await store.add([addition, addition], RUN)).map(({ kind }) => kind)).toEqual(['added', 'known']);
      expect((await store.size()).versions).toBe(1);
    });

    it('of other bytes under the hash is refused, and nothing of the group is kept', async () => {
      const good = await additionFor(store, SECOND);
      const bad = { ...(await additionFor(store, FIRST)), original: Buffer.from('other') };
      await expect(store.add([good, bad], RUN)).rejects.toThrow(TypeError);
      expect((await store.size()).reports).toBe(0);
      expect(await store.original(good.identity.sha256)).toBeUndefined();
    });

    it('of what was looked up before someone else added it is sent back', async () => {
      const stale = await additionFor(store, CHANGED);
      await addAll(store, [FIRST]);
      expect(await store.add([stale], RUN)).toEqual([{ kind: 'moved', report: 'a', version: 1 }]);
      expect(await store.size()).toMatchObject({ reports: 1, versions: 1 });
      expect(await addAll(store, [CHANGED])).toEqual(['version a 2']);
    });

    it('gives the digests in the order of adding, however many', async () => {
      const lines = Array.from({ length: 450 }, (_, n) => ({ id: `r${(n * 7919) % 1009}`, text: `Bericht ${n}.` }));
      const additions = await Promise.all(lines.map((line) => additionFor(store, line)));
      await store.add(additions, RUN);
      expect((await all(store.digests())).map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
      expect((await all(store.reports())).map(({ report }) => report)).toEqual(lines.map(({ id }) => id));
    });
  });

  describe('versions', () => {
    it('come from other bytes under the same id, keep what vanished, and the ids of what stayed', async () => {
      await addAll(store, [FIRST]);
      const before = (await store.report('a'))?.document;
      expect(await addAll(store, [CHANGED])).toEqual(['version a 2']);
      const after = (await store.report('a'))?.document;
      expect((await store.report('a', 1))?.document).toEqual(before);
      const ids = (document: typeof before): string[] => document?.statements.map(({ id }) => id) ?? [];
      expect(ids(before)).toEqual(['a/s1', 'a/s2']);
      expect(ids(after)).toEqual(['a/s1', 'a/s3']);
      expect((await store.versions('a')).map(({ number, current }) => [number, current])).toEqual([
        [1, false],
        [2, true],
      ]);
      expect((await all(store.digests())).map(({ id }) => id)).toEqual(['a']);
    });

    it.each<[string, object, object, string[]]>([
      [
        'the same page without a given id',
        { url: 'https://example.org/p' },
        { url: 'http://Example.org/p/#x' },
        ['version'],
      ],
      [
        'the same page under a given id',
        { url: 'https://example.org/p' },
        { id: 'x', url: 'https://example.org/p' },
        ['version'],
      ],
      [
        'two given ids at one address',
        { id: 'x', url: 'https://example.org/p' },
        { id: 'y', url: 'https://example.org/p' },
        ['added'],
      ],
      ['a site’s front page', { url: 'https://example.org/' }, { url: 'https://example.org/' }, ['added']],
      ['another query', { url: 'https://example.org/?p=1' }, { url: 'https://example.org/?p=2' }, ['added']],
      ['no address', {}, {}, ['added']],
    ])('%s', async (_what, first, second, kinds) => {
      await addAll(store, [{ ...first, text: 'Es gab zwei Tote.' }]);
      const told = await addAll(store, [{ ...second, text: 'Es gab drei Tote.' }]);
      expect(told.map((line) => line.split(' ')[0])).toEqual(kinds);
    });

    it('of a page go on under the first id, also by an id that came with a later one', async () => {
      const page = { url: 'https://example.org/p' };
      await addAll(store, [{ ...page, text: 'Es gab zwei Tote.' }]);
      const [first] = await all(store.reports());
      expect(await addAll(store, [{ ...page, id: 'x', text: 'Es gab drei Tote.' }])).toEqual([
        `version ${first?.report} 2`,
      ]);
      expect(await addAll(store, [{ id: 'x', text: 'Es gab vier Tote.' }])).toEqual([`version ${first?.report} 3`]);
      expect(await addAll(store, [{ ...page, id: 'x', text: 'Es gab drei Tote.' }])).toEqual([
        `known ${first?.report} 2`,
      ]);
      expect(await store.size()).toMatchObject({ reports: 1, versions: 3 });
    });

    it('that say of themselves that they are older do not become the current one', async () => {
      await addAll(store, [{ ...FIRST, published: '2022-01-09T10:00' }]);
      await addAll(store, [{ ...CHANGED, published: '2022-01-08' }]);
      expect((await store.report('a'))?.number).toBe(1);
      await addAll(store, [{ ...CHANGED, text: 'Der Hafen ist offen.', published: '2022-01-09' }]);
      expect((await store.report('a'))?.number).toBe(3);
    });
  });

  describe('reading again', () => {
    it('replaces what was found, names the rules, and keeps bytes, versions and judgements', async () => {
      await addAll(store, [FIRST]);
      const judgement = await store.judge({ by: 'm', kind: 'note', about: 'report', subjects: ['a'], value: 'look' });
      const stored = await store.report('a');
      if (!stored) throw new Error('not there');
      const document = { ...stored.document, statements: [] };
      const digest = { id: 'a', words: ['new'] };
      expect(await store.reread('a', 1, document, digest, { by: 'm', rules: 'rules 2' })).toBe(true);
      expect(await store.report('a')).toMatchObject({
        rules: 'rules 2',
        document,
        sha256: stored.sha256,
        at: stored.at,
      });
      expect(await all(store.digests())).toEqual([digest]);
      expect(await store.judgements()).toEqual([judgement]);
      expect((await all(store.log())).at(-1)).toMatchObject({ what: 'reread', by: 'm', subject: 'a', version: 1 });
    });

    it('of what is not there does nothing', async () => {
      const { document, digest } = await additionFor(store, FIRST);
      expect(await store.reread('a', 1, document, digest, RUN)).toBe(false);
      expect((await all(store.log())).map(({ what }) => what)).toEqual(['create']);
    });
  });

  describe('judgements', () => {
    const note = { by: 'm', kind: 'note', about: 'report', subjects: ['a'], value: 'look' } as const;
    const undo = (id: string) => ({ by: 'k', kind: 'undo', about: 'judgement', subjects: [id] }) as const;

    it('get a number and a time, and are never lost: undoing one is a judgement too', async () => {
      const first = await store.judge(note);
      expect(first).toMatchObject({ id: 'J1', ...note });
      const second = await store.judge(undo('J1'));
      expect(await store.judgements()).toEqual([first, second]);
      expect(second.at > first.at).toBe(true);
      expect(standing(await store.judgements())).toEqual([]);
      await store.judge(undo('J2'));
      expect(standing(await store.judgements())).toEqual([first]);
    });

    it.each<[string, Parameters<Store['judge']>[0]]>([
      ['an undo of what is not there', undo('J9')],
      ['a grade that is none', { ...note, kind: 'reliability', value: 'G' }],
      ['a credibility that is none', { ...note, kind: 'credibility', value: '0' }],
      ['a merge of one', { ...note, kind: 'merge', about: 'claim' }],
      ['a merge of one with itself', { ...note, kind: 'merge', about: 'claim', subjects: ['a/s1', 'a/s1'] }],
      ['a note without words', { ...note, value: ' ' }],
      ['no one who judges', { ...note, by: '' }],
      ['no subject', { ...note, subjects: [] }],
    ])('%s is refused and not kept', async (_what, judgement) => {
      await expect(store.judge(judgement)).rejects.toThrow(JudgementError);
      expect(await store.judgements()).toEqual([]);
    });

    it('are not undone twice', async () => {
      await store.judge(note);
      await store.judge(undo('J1'));
      await expect(store.judge(undo('J1'))).rejects.toThrow('undone already');
    });
  });

  it('logs every change: who, what, of what', async () => {
    await addAll(store, [FIRST, CHANGED]);
    await store.judge({ by: 'm', kind: 'verdict', about: 'statement', subjects: ['a/s1'], value: 'open' });
    const entries = await all(store.log());
    expect(entries.map(({ number, by, what, subject, version }) => [number, by, what, subject, version])).toEqual([
      [1, 'test', 'create', expect.stringMatching(/^\d+$/), undefined],
      [2, 'test', 'add', 'a', 1],
      [3, 'test', 'version', 'a', 2],
      [4, 'm', 'judge', 'J1', undefined],
    ]);
    for (const { at } of entries) expect(new Date(at).toISOString()).toBe(at);
    expect((await all(store.log(3))).map(({ what }) => what)).toEqual(['judge']);
  });

  describe('what was computed from the reports', () => {
    const bytes = (...parts: string[]): Uint8Array[] => parts.map((part) => Buffer.from(part));
    const texts = async (name: string, rules = 'rules 1'): Promise<string[] | undefined> =>
      (await store.derived(name, rules))?.parts.map((part) => Buffer.from(part).toString());
    const keep = async (name: string, parts: readonly string[], rules = 'rules 1'): Promise<boolean> =>
      store.keepDerived(name, { reports: (await store.changes()).reports, rules, parts: bytes(...parts) });

    it('is handed back as it was kept, under its name and by its rules only, and the last that was kept', async () => {
      await addAll(store, [FIRST]);
      expect(await texts('picture')).toBeUndefined();
      expect(await keep('picture', ['one', '', 'two'])).toBe(true);
      expect(await texts('picture')).toEqual(['one', '', 'two']);
      expect(await texts('other')).toBeUndefined();
      expect(await texts('picture', 'rules 2')).toBeUndefined();
      expect(await keep('other', [])).toBe(true);
      expect(await keep('picture', ['three'], 'rules 2')).toBe(true);
      expect(await texts('picture')).toBeUndefined();
      expect(await texts('picture', 'rules 2')).toEqual(['three']);
      expect(await texts('other')).toEqual([]);
    });

    it('is no change, and is kept while persons judge', async () => {
      await addAll(store, [FIRST]);
      const before = await all(store.log());
      await keep('picture', ['one']);
      expect(await all(store.log())).toEqual(before);
      expect(await store.changes()).toEqual({ last: before.length, reports: before.length });
      await store.judge({ by: 'm', kind: 'note', about: 'report', subjects: ['a'], value: 'look' });
      expect(await store.changes()).toEqual({ last: before.length + 1, reports: before.length });
      expect(await texts('picture')).toEqual(['one']);
    });

    it('is gone with the reports that it was computed from', async () => {
      const change: Record<string, () => Promise<unknown>> = {
        add: () => addAll(store, [FIRST]),
        version: () => addAll(store, [CHANGED]),
        reread: async () => {
          const { document, digest } = await additionFor(store, SECOND);
          return store.reread('a', 1, document, digest, RUN);
        },
      };
      for (const [what, make] of Object.entries(change)) {
        expect(await keep('picture', [what])).toBe(true);
        const { reports } = await store.changes();
        await make();
        expect(await texts('picture'), what).toBeUndefined();
        // Computed from what is no longer so: too late.
        expect(await store.keepDerived('picture', { reports, rules: 'rules 1', parts: bytes('late') })).toBe(false);
        expect(await texts('picture'), what).toBeUndefined();
      }
      expect(await addAll(store, [FIRST])).toEqual(['known a 1']);
      expect(await keep('picture', ['again'])).toBe(true);
      expect(await addAll(store, [FIRST])).toEqual(['known a 1']);
      expect(await texts('picture')).toEqual(['again']);
    });
  });

  describe('a report that is taken out', () => {
    const withdraw = (report: string, value = 'the wrong file') =>
      store.judge({ by: 'm', kind: 'withdraw', about: 'report', subjects: [report], value });

    it('is withdrawn by a judgement, with a reason, once, and comes in again by undoing it', async () => {
      await addAll(store, [FIRST, SECOND]);
      const made = await withdraw('a');
      expect(made).toMatchObject({ id: 'J1', kind: 'withdraw', subjects: ['a'], value: 'the wrong file', by: 'm' });
      expect(withdrawalOf('a', await store.judgements())).toEqual(made);
      expect(withdrawalOf('b', await store.judgements())).toBeUndefined();
      await expect(withdraw('a')).rejects.toThrow(JudgementError);
      await expect(withdraw('b', ' ')).rejects.toThrow(JudgementError);
      await expect(
        store.judge({ by: 'm', kind: 'withdraw', about: 'claim', subjects: ['a/s1'], value: 'x' }),
      ).rejects.toThrow(JudgementError);
      // It is kept as it was.
      expect((await store.report('a'))?.document.text).toBe(FIRST.text);
      await store.judge({ by: 'n', kind: 'undo', about: 'judgement', subjects: ['J1'] });
      expect(withdrawalOf('a', await store.judgements())).toBeUndefined();
      expect((await withdraw('a', 'again')).id).toBe('J3');
    });

    it('is erased with all its versions and whatever was computed, and the log says who and why', async () => {
      await addAll(store, [FIRST, CHANGED, SECOND]);
      const shas = (await store.versions('a')).map(({ sha256 }) => sha256);
      const { reports } = await store.changes();
      await store.keepDerived('picture', { reports, rules: 'r', parts: [Buffer.from('x')] });
      await store.judge({ by: 'm', kind: 'note', about: 'statement', subjects: ['a/s1'], value: 'asked' });
      expect(await store.erase('a', { by: 'm', why: 'court order' })).toEqual({ kind: 'erased', clean: true });
      expect(await store.report('a')).toBeUndefined();
      expect(await store.report('a', 1)).toBeUndefined();
      expect(await store.versions('a')).toEqual([]);
      for (const sha256 of shas) expect(await store.original(sha256)).toBeUndefined();
      expect((await all(store.digests())).map(({ id }) => id)).toEqual(['b']);
      expect((await all(store.reports())).map(({ report }) => report)).toEqual(['b']);
      expect(await store.size()).toEqual({ reports: 1, versions: 1, judgements: 1 });
      expect(await store.derived('picture', 'r')).toBeUndefined();
      expect((await store.judgements())[0]).toMatchObject({ subjects: ['a/s1'], value: 'asked' });
      const [entry] = (await all(store.log())).slice(-1);
      expect(entry).toMatchObject({ what: 'erase', subject: 'a', by: 'm', why: 'court order' });
      expect(await store.erased()).toEqual([{ report: 'a', at: entry?.at, by: 'm', why: 'court order' }]);
      // Pictures that were kept meanwhile are of reports that are no longer there.
      expect(await store.keepDerived('picture', { reports, rules: 'r', parts: [] })).toBe(false);
      expect((await store.report('b'))?.document.text).toBe(SECOND.text);
    });

    it('is erased once, only where it is there, and with a reason and a name', async () => {
      await addAll(store, [FIRST]);
      await expect(store.erase('a', { by: 'm', why: ' ' })).rejects.toThrow(JudgementError);
      await expect(store.erase('a', { by: '', why: 'x' })).rejects.toThrow(JudgementError);
      expect(await store.erase('x', { by: 'm', why: 'x' })).toEqual({ kind: 'missing', clean: true });
      expect((await store.size()).reports).toBe(1);
      expect((await store.erase('a', { by: 'm', why: 'x' })).kind).toBe('erased');
      expect(await store.erase('a', { by: 'm', why: 'x' })).toEqual({ kind: 'before', clean: true });
      expect(await store.erased()).toHaveLength(1);
    });

    it('can be added again, as new', async () => {
      await addAll(store, [FIRST, SECOND]);
      await store.erase('a', { by: 'm', why: 'x' });
      expect(await addAll(store, [CHANGED])).toEqual(['added a 1']);
      expect((await all(store.digests())).map(({ id }) => id).sort()).toEqual(['a', 'b']);
    });

    it('leaves the bytes that another report has, too', async () => {
      const bytes = await additionFor(store, SECOND);
      await store.add([bytes], RUN);
      const twin = {
        ...bytes,
        identity: { ...bytes.identity, id: 'c' },
        document: { ...bytes.document, id: 'c' },
        digest: { ...bytes.digest, id: 'c' },
      };
      expect((await store.add([twin], RUN)).map(({ kind }) => kind)).toEqual(['added']);
      await store.erase('b', { by: 'm', why: 'x' });
      expect(await store.original(bytes.identity.sha256)).toBeDefined();
      await store.erase('c', { by: 'm', why: 'x' });
      expect(await store.original(bytes.identity.sha256)).toBeUndefined();
    });
  });

  it('has nothing under what it does not know', async () => {
    expect(await store.report('x')).toBeUndefined();
    expect(await store.versions('x')).toEqual([]);
    expect(await store.original('0'.repeat(64))).toBeUndefined();
    expect(await store.find([{ id: 'x', sha256: '0'.repeat(64) }])).toEqual([{ kind: 'new' }]);
    expect(await all(store.digests())).toEqual([]);
  });
}
