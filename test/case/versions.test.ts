import { describe, expect, it } from 'vitest';
import { isDerived, pageOf } from '../../src/case/identity.ts';
import { carriedOver, changesBetween, isEarlier, vanished } from '../../src/case/versions.ts';
import { type Document, extract } from '../../src/index.ts';
import { readReport } from './reports.ts';

const documentOf = async (text: string, more: object = {}): Promise<Document> =>
  extract((await readReport({ id: 'a', text, ...more })).source);

/** Versions of one report, each with the ids carried over from those before. */
async function versionsOf(...texts: readonly string[]): Promise<Document[]> {
  const versions: Document[] = [];
  for (const text of texts) versions.push(carriedOver(versions, await documentOf(text)));
  return versions;
}

const said = (document: Document | undefined): string[] =>
  (document?.statements ?? []).map(
    ({ id, content }) => `${id} ${content.map(({ start, end }) => document?.text.slice(start, end)).join(' … ')}`,
  );

const OPEN = 'Der Hafen sei offen, sagte Minister Sadyqow.';
const TWELVE = 'Es gebe 12 Verletzte, sagte Minister Sadyqow.';
const FORTY = 'Es gebe 40 Verletzte, sagte Minister Sadyqow.';

describe('ids over versions', () => {
  it('stay with the words, wherever they stand; new words get numbers that none had', async () => {
    const [first, second, third] = await versionsOf(`${OPEN} ${TWELVE}`, `${FORTY} ${OPEN}`, `${TWELVE} ${FORTY}`);
    expect(said(first)).toEqual(['a/s1 Der Hafen sei offen', 'a/s2 Es gebe 12 Verletzte']);
    expect(said(second)).toEqual(['a/s3 Es gebe 40 Verletzte', 'a/s1 Der Hafen sei offen']);
    // Words that come back get the id that they had.
    expect(said(third)).toEqual(['a/s2 Es gebe 12 Verletzte', 'a/s3 Es gebe 40 Verletzte']);
  });

  it('are told apart where the same words stand twice', async () => {
    const [first, second] = await versionsOf(`${OPEN} ${OPEN}`, `${OPEN} ${OPEN} ${OPEN}`);
    expect(first?.statements.map(({ id }) => id)).toEqual(['a/s1', 'a/s2']);
    expect(second?.statements.map(({ id }) => id)).toEqual(['a/s1', 'a/s2', 'a/s3']);
  });

  it('of mentions stay too, and whatever names a mention names the same one', async () => {
    const [, second] = await versionsOf(OPEN, `Präsident Tokajew reiste ab. ${OPEN}`);
    const speaker = second?.statements.find(({ id }) => id === 'a/s1')?.attribution?.speaker;
    const mention = second?.mentions.find(({ id }) => id === speaker?.mention);
    expect(mention && second?.text.slice(mention.start, mention.end)).toContain('Sadyqow');
    const ids = second?.mentions.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leave a report that is new as it was read, and change nothing of what they are given', async () => {
    const [first] = await versionsOf(OPEN);
    const next = await documentOf(FORTY);
    const before = JSON.stringify([first, next]);
    expect(carriedOver([], next)).toBe(next);
    if (first) carriedOver([first], next);
    expect(JSON.stringify([first, next])).toBe(before);
  });
});

describe('what changed', () => {
  it('is told as statements, blocks and fields', async () => {
    const first = await documentOf(`${OPEN}\n\n${TWELVE}`, { outlet: 'X' });
    const second = carriedOver([first], await documentOf(`${OPEN}\n\n${FORTY}`, { outlet: 'Y' }));
    const changes = changesBetween(first, second);
    expect(changes).toMatchObject({ kept: 1, blocksAdded: [FORTY], blocksGone: [TWELVE], fields: ['outlet'] });
    expect([changes.added, changes.gone].map((list) => list.map(({ id }) => id))).toEqual([['a/s3'], ['a/s2']]);
  });

  it('keeps every statement that vanished, each as it last stood', async () => {
    const versions = await versionsOf(`${OPEN} ${TWELVE}`, FORTY, OPEN);
    const last = versions.at(-1);
    expect(last && vanished(versions, last).map(({ statement }) => statement.id)).toEqual(['a/s3', 'a/s2']);
  });
});

describe('which version is the earlier', () => {
  it.each<[object, object, boolean]>([
    [{ published: '2022-01-08' }, { published: '2022-01-09' }, true],
    [{ published: '2022-01-09' }, { published: '2022-01-08' }, false],
    // A day says nothing about its hours, nothing said says nothing.
    [{ published: '2022-01-09' }, { published: '2022-01-09T22:16' }, false],
    [{}, { published: '2022-01-09' }, false],
    [{ published: '2022-01-09' }, {}, false],
  ])('%o before %o: %s', async (next, current, earlier) => {
    expect(isEarlier(await documentOf(OPEN, next), await documentOf(OPEN, current))).toBe(earlier);
  });
});

describe('the address of a page', () => {
  it.each<[string, string | undefined]>([
    ['https://Example.org/a/?utm_source=x&p=1#top', 'example.org/a?p=1'],
    ['http://example.org/a', 'example.org/a'],
    ['https://example.org/', undefined],
    ['https://example.org/?fbclid=1', undefined],
    ['https://example.org/?p=3', 'example.org?p=3'],
    ['mailto:a@example.org', undefined],
    ['no address', undefined],
  ])('%s: %s', (address, page) => {
    expect(pageOf(address)).toBe(page);
  });

  it('is no id, and an id that says no more than the hash was given by no one', () => {
    const sha256 = 'ab12'.repeat(16);
    expect(isDerived({ id: sha256.slice(0, 16), sha256 })).toBe(true);
    expect(isDerived({ id: 'ab', sha256 })).toBe(false);
    expect(isDerived({ id: 'feed-1', sha256 })).toBe(false);
  });
});
