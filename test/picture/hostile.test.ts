import { describe, expect, it } from 'vitest';
import { buildPicture, type Digest, digestOf, extract, readBytes } from '../../src/index.ts';
import { assemble } from '../../src/picture/assemble.ts';
import { figure, linked, report } from './hand.ts';

async function digestsOf(...reports: readonly object[]): Promise<Digest[]> {
  const digests: Digest[] = [];
  const lines = reports.map((report) => JSON.stringify({ language: 'en', ...report })).join('\n');
  for await (const reading of readBytes(Buffer.from(lines), 'hostile.jsonl'))
    if (reading.kind === 'source') digests.push(digestOf(extract(reading.source)));
  return digests;
}

const SENTENCE = 'The Interior Ministry said that 164 people had been killed in Almaty.';

/** Copies of a digest under other ids, as if the same words had come from elsewhere. */
function repeated(digest: Digest, count: number): Digest[] {
  const { id } = digest.report;
  return Array.from({ length: count }, (_, index) => ({
    ...digest,
    report: {
      ...digest.report,
      id: `r${index}`,
      outlet: `Outlet ${index}`,
      published: new Date(Date.UTC(2022, 0, 8, 0, index)).toISOString(),
    },
    statements: digest.statements.map((statement) => ({ ...statement, id: statement.id.replace(id, `r${index}`) })),
  }));
}

const sentence = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(', ');

describe('input that is meant to hurt', () => {
  it('ten thousand reports with the same sentence are told once, in bounded time', async () => {
    const [digest] = await digestsOf({ id: 'x', text: SENTENCE, published: '2022-01-08' });
    if (!digest) throw new Error('nothing read');
    const started = performance.now();
    const { claims, findings } = buildPicture(repeated(digest, 10_000));
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(claims).toHaveLength(digest.statements.length);
    expect(findings.map(({ kind }) => kind)).toEqual(['single-origin']);
  }, 60_000);

  it('a report of 100,000 statements, each with a figure of its own, takes bounded time', () => {
    const statements = Array.from({ length: 100_000 }, (_, index) => ({
      figures: [figure(index)],
      start: index * 100,
      end: index * 100 + 80,
    }));
    const digests = [report('x', '2022-01-08', statements)];
    const found = linked(digests);
    const started = performance.now();
    assemble(digests, found, []);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);

  it.each([
    'The ministry said 1e999 people had been killed. Police said 20.000.000.0 people had been killed.',
    'The ministry said -5 people had been killed on 31 February 2022. Police said 7 people were killed.',
    'The ministry said that on 30 February 12 people died. The police said that on 31 April 15 people died.',
    `${'9'.repeat(400)} people were killed, the ministry said. 3 people were killed, police said.`,
  ])('no conflict comes of figures and days that are none: %.60s', async (text) => {
    const digests = await digestsOf(
      { id: 'a', text, published: '2022-03-01' },
      { id: 'b', text, published: '2022-02-31' },
    );
    const { findings } = buildPicture(digests);
    expect(
      findings.filter(
        ({ kind, asserted }) => asserted && ['conflict', 'update', 'withdrawal', 'sum-mismatch'].includes(kind),
      ),
    ).toEqual([]);
  });

  it.each([
    ['en', (n: number) => `The ministry said ${sentence(n, (i) => `${i + 3} people were killed`)}.`],
    [
      'de',
      (n: number) => `Nach Angaben des Ministeriums starben ${sentence(n, (i) => `${i + 3}, darunter ${i} Kinder`)}.`,
    ],
    ['ru', (n: number) => `Министерство сообщило, что ${sentence(n, (i) => `погибли ${i + 3} человек`)}.`],
  ])(
    'a sentence with thousands of figures costs as much a figure as one with hundreds (%s)',
    async (language, text) => {
      const cost = async (count: number): Promise<number> => {
        const started = performance.now();
        buildPicture(await digestsOf({ id: 'x', language, text: text(count), published: '2022-01-08' }));
        return performance.now() - started;
      };
      await cost(300);
      const few = await cost(500);
      // Eight times the figures: linear is about 8, quadratic 64; the rest is room for what else the machine does.
      expect(await cost(4000)).toBeLessThan(20 * few + 500);
    },
    60_000,
  );

  it('a report that denies a figure thousands of times costs as much a time as one that does so hundreds of times', async () => {
    const cost = async (count: number): Promise<number> => {
      const denial = 'In Almaty starben nicht 27, sondern 24 Menschen, sagte der Minister.';
      const digests = await digestsOf(
        {
          id: 'a',
          language: 'de',
          text: 'In Almaty starben 27 Menschen, sagte der Minister.',
          published: '2022-01-07',
        },
        { id: 'b', language: 'de', text: `${denial} `.repeat(count), published: '2022-01-08' },
      );
      const started = performance.now();
      const { findings } = buildPicture(digests);
      expect(findings.filter(({ kind }) => kind === 'withdrawal')).toHaveLength(1);
      return performance.now() - started;
    };
    await cost(300);
    const few = await cost(500);
    expect(await cost(4000)).toBeLessThan(20 * few + 500);
  }, 60_000);

  it('no reports make an empty picture', () => {
    const picture = buildPicture([]);
    expect([picture.reports, picture.claims, picture.findings, picture.timeline]).toEqual([[], [], [], []]);
  });
});
