import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Addition, identityOf, type NewJudgement } from '../../../src/case/case.ts';
import { standing } from '../../../src/case/judgements.ts';
import { openCase } from '../../../src/case/sqlite/index.ts';
import { packList } from '../../../src/case/sqlite/pack.ts';
import {
  buildBasePicture,
  buildPicture,
  type Digest,
  digestOf,
  entityMentions,
  extract,
  type Judgement,
  type Picture,
  read,
  withJudgements,
  writeBasePicture,
} from '../../../src/index.ts';
import { leadingOf } from '../../../src/picture/leading.ts';
import { packPicture, unpackPicture } from '../../../src/service/kept/picture.ts';
import { CasePicture, keepPictureAhead, pictureOf, picturePieces } from '../../../src/service/material.ts';
import type { ReportCase } from '../../../src/service/open.ts';
import { FOLDER } from '../../picture/expected.ts';

const RULES = 'rules of the test';

let folder: string;
let count = 0;
const additions: Addition<Digest>[] = [];
let whole: Picture;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-kept-'));
  for await (const reading of read([`${FOLDER}reports`])) {
    if (reading.kind !== 'source') continue;
    const document = extract(reading.source);
    const { original, source } = reading;
    additions.push({ identity: identityOf(source), original, document, digest: digestOf(document), after: 0 });
  }
  whole = buildPicture(additions.map(({ digest }) => digest));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packed = (): readonly Uint8Array[] =>
  packPicture((take) =>
    writeBasePicture(
      additions.map(({ digest }) => digest),
      [],
      take,
    ),
  );

const path = (): string => join(folder, `${count++}.hearsay`);

function opened(file: string = path()): ReportCase {
  return openCase<Digest>(file, { create: true, by: 'test' });
}

const add = (store: ReportCase, some: readonly Addition<Digest>[]) => store.add(some, { by: 'test', rules: 'test' });

/** The picture made from what the case holds, by nothing that was kept. */
async function afresh(store: ReportCase): Promise<string> {
  const digests: Digest[] = [];
  for await (const digest of store.digests()) digests.push(digest);
  return JSON.stringify(buildPicture(digests, await store.judgements()));
}

/** The picture as the case gives it, read and as pieces of JSON, which are to be the same. */
async function given(store: ReportCase, rules: string | undefined = RULES): Promise<string> {
  const made = await pictureOf(store, rules);
  const pieces = Buffer.concat([...picturePieces(made)]).toString();
  expect(JSON.stringify(made.picture) === pieces).toBe(true);
  return pieces;
}

/** Whether the case gives its picture without its reports being read. */
async function isKept(store: ReportCase, rules: string | undefined = RULES): Promise<boolean> {
  let reads = 0;
  const counting: ReportCase = Object.create(store, {
    digests: {
      value: () => {
        reads++;
        return store.digests();
      },
    },
  });
  await pictureOf(counting, rules);
  return reads === 0;
}

/** A judgement of each kind about each kind of thing in the picture. */
function judgements({ reports, statements, claims, findings, entities }: Picture): NewJudgement[] {
  const said = (about: NewJudgement['about'], subjects: readonly (string | undefined)[]): NewJudgement => ({
    by: 'm',
    kind: 'note',
    about,
    subjects: subjects.flatMap((subject) => subject ?? []),
    value: 'look',
  });
  const [finding] = findings;
  const many = entities.filter(({ reports: of }) => of.length > 1);
  const digest = (id: string | undefined) => additions.find(({ digest: { report } }) => report.id === id)?.digest;
  const mentionOf = (entity: Picture['entities'][number] | undefined): string => {
    const first = entity?.reports[0];
    const own = digest(first)?.entities.find(({ name }) => entity?.names.some(({ text }) => text === name));
    return `${first}/${own?.mentions[0] ?? own?.id}`;
  };
  const of = (claim: Picture['claims'][number] | undefined): string => claim?.statements[0] ?? '';
  const [a, b] = claims;
  const shared = claims.find(({ statements: all }) => all.length > 2);
  return [
    said('report', [reports[0]?.id]),
    said('statement', [statements[3]?.id]),
    said('claim', shared?.statements ?? []),
    said('finding', [finding?.kind, ...(finding?.statements ?? [])]),
    said('entity', [mentionOf(many[0])]),
    { by: 'k', kind: 'reliability', about: 'report', subjects: [reports[1]?.id ?? ''], value: 'B' },
    { by: 'k', kind: 'reliability', about: 'entity', subjects: [mentionOf(many[1])], value: 'D' },
    { by: 'k', kind: 'credibility', about: 'statement', subjects: [statements[4]?.id ?? ''], value: '2' },
    { by: 'k', kind: 'verdict', about: 'claim', subjects: [of(a)], value: 'confirmed' },
    { by: 'k', kind: 'merge', about: 'claim', subjects: [of(a), of(b)] },
    { by: 'k', kind: 'split', about: 'claim', subjects: shared?.statements.slice(0, 2) ?? [] },
    { by: 'k', kind: 'merge', about: 'entity', subjects: [mentionOf(many[0]), mentionOf(many[2])] },
  ];
}

const numbered = (made: readonly NewJudgement[]): Judgement[] =>
  made.map((each, index) => ({ id: `J${index + 1}`, at: new Date(1_700_000_000_000 + index).toISOString(), ...each }));

describe('a picture that is kept', () => {
  it('comes back as it was, section by section', () => {
    const base = buildBasePicture(additions.map(({ digest }) => digest));
    const back = unpackPicture(packed());
    expect(JSON.stringify(back.picture)).toBe(JSON.stringify(base.picture));
    expect(JSON.stringify(base.picture)).toBe(JSON.stringify(whole));
    expect(back.names()).toEqual(base.names());
    expect(Buffer.concat([...back.json('claims')]).toString()).toBe(JSON.stringify(whole.claims));
  });

  it('is refused where a part of it is missing', () => {
    const parts = packed();
    expect(() => unpackPicture([])).toThrow(RangeError);
    expect(() => unpackPicture(parts.slice(0, -1))).toThrow(RangeError);
  });

  it('is refused where it is of another form', () => {
    const [, ...parts] = packed();
    const contents = JSON.stringify({ schema: whole.schema, sections: [['reports', 1]], names: 1 });
    expect(() => unpackPicture([packList(Buffer.from(contents)), ...parts])).toThrow(RangeError);
  });

  it('is told as text without a section of it being unpacked: neither why claims begin where they do nor the words', () => {
    const [contents, leading, ...sections] = packed();
    if (!contents || !leading) throw new Error('nothing was packed');
    const back = unpackPicture([contents, leading, ...sections.map(() => Buffer.from('damaged'))]);
    expect(back.leading()).toEqual(leadingOf(whole));
    expect(back.size('claims')).toBe(whole.claims.length);
    expect(() => back.picture.claims).toThrow();
  });

  it('gives parts of items without the other parts', () => {
    const back = unpackPicture(packed());
    expect(back.list('claims', ['origins', 'statements'])).toEqual(
      whole.claims.map(({ statements, origins: { low, high } }) => ({ statements, origins: { low, high } })),
    );
    expect(back.at('findings', 3)).toEqual(whole.findings[3]);
    expect(back.at('findings', whole.findings.length)).toBeUndefined();
  });

  it('with judgements laid beside it is the picture made with them', () => {
    const digests = additions.map(({ digest }) => digest);
    const all = judgements(whole);
    const marks = new Set<string>();
    for (const some of [...all.map((each) => [each]), all]) {
      const made = numbered(some);
      const expected = buildPicture(digests, made);
      expect(JSON.stringify(withJudgements(buildBasePicture(digests, made), made))).toBe(JSON.stringify(expected));
      for (const section of ['reports', 'entities', 'statements', 'claims', 'findings'] as const)
        if (expected[section].some((each: { readonly judgements?: unknown }) => each.judgements)) marks.add(section);
    }
    // The judgements are about something, or nothing was tested.
    expect([...marks].sort()).toEqual(['claims', 'entities', 'findings', 'reports', 'statements']);
  });
});

describe('the picture of a case', () => {
  it('is the same made afresh and kept, in whatever order and however many runs reports were added', async () => {
    const shuffled = fc.shuffledSubarray(additions, { minLength: additions.length });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }), async (order, sizes) => {
        const store = opened();
        let from = 0;
        for (const size of [...sizes, order.length]) {
          await add(store, order.slice(from, from + size));
          from += size;
          const expected = await afresh(store);
          expect((await given(store)) === expected).toBe(true);
          expect((await given(store)) === expected).toBe(true);
        }
        expect((await given(store)) === JSON.stringify(whole)).toBe(true);
        await store.close();
      }),
      { numRuns: 4 },
    );
  });

  it('is the same after each judgement and each undo', async () => {
    const store = opened();
    await add(store, additions);
    await given(store);
    const seen = new Set<string>();
    for (const judgement of judgements(whole)) {
      const { id } = await store.judge(judgement);
      const expected = await afresh(store);
      expect((await given(store)) === expected).toBe(true);
      seen.add(expected);
      if (judgement.kind === 'note') continue;
      await store.judge({ by: 'k', kind: 'undo', about: 'judgement', subjects: [id] });
      expect((await given(store)) === (await afresh(store))).toBe(true);
    }
    expect(seen.size).toBe(12);
    expect(standing(await store.judgements()).length).toBe(5);
    await store.close();
  });

  it('is not made again while the reports, the merges and the splits stay, and is by other rules', async () => {
    const store = opened();
    await add(store, additions);
    await given(store);
    for (const judgement of judgements(whole)) {
      await store.judge(judgement);
      const isJoin = judgement.kind === 'merge' || judgement.kind === 'split';
      expect(await isKept(store), judgement.kind).toBe(!isJoin);
      expect(await isKept(store), judgement.kind).toBe(true);
    }
    expect(await isKept(store, 'other rules')).toBe(false);
    expect(await isKept(store, undefined)).toBe(false);
    await store.close();
  });

  it('is made ahead where much of the case has just come, and only then', async () => {
    const store = opened();
    await add(store, additions.slice(0, 10));
    await keepPictureAhead(store, 0, RULES);
    expect(await isKept(store)).toBe(false);
    await add(store, additions.slice(10, 12));
    await keepPictureAhead(store, 2, RULES);
    expect(await isKept(store)).toBe(false);
    await add(store, additions.slice(12));
    await keepPictureAhead(store, additions.length - 12, RULES);
    expect(await isKept(store)).toBe(true);
    await store.close();
  });

  it('is not trusted where it was changed, and is made again', async () => {
    const file = path();
    const store = opened(file);
    await add(store, additions);
    const expected = await given(store);
    await store.close();
    const database = new Database(file);
    database.exec("UPDATE derived_parts SET bytes = CAST('changed' AS BLOB) WHERE part = 3");
    database.close();
    const again = opened(file);
    expect(await isKept(again)).toBe(false);
    expect((await given(again)) === expected).toBe(true);
    await again.close();
  });

  it('is given where it cannot be kept: another process writes', async () => {
    const file = path();
    const store = opened(file);
    await add(store, additions);
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const started = performance.now();
    expect((await given(store)) === JSON.stringify(whole)).toBe(true);
    expect(performance.now() - started).toBeLessThan(8000);
    expect(await isKept(store)).toBe(false);
    other.exec('ROLLBACK');
    other.close();
    expect(await isKept(store)).toBe(false);
    expect(await isKept(store)).toBe(true);
    await store.close();
  });

  it('is given where a report comes while it is made, and is then not kept', async () => {
    const store = opened();
    await add(store, additions.slice(1));
    const late: ReportCase = Object.create(store, {
      digests: {
        value: async function* () {
          yield* store.digests();
          await add(store, additions.slice(0, 1));
        },
      },
    });
    const digests = additions.slice(1).map(({ digest }) => digest);
    expect((await given(late)) === JSON.stringify(buildPicture(digests))).toBe(true);
    expect(await isKept(store)).toBe(false);
    expect((await given(store)) === JSON.stringify(whole)).toBe(true);
    await store.close();
  });

  it('names entities by the mentions that judgements may name them by', async () => {
    const store = opened();
    await add(store, additions);
    const expected = entityMentions(additions.map(({ digest }) => digest));
    const picture = new CasePicture(store);
    for (const { id } of (await picture.get()).entities)
      expect(await picture.mentionsOf(id)).toEqual(expected.get(id) ?? []);
    await store.close();
  });
});
