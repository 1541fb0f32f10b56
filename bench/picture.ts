import { fileURLToPath } from 'node:url';
import { extract } from '../src/index.ts';
import { linkClaims } from '../src/link/claims.ts';
import type { Digest } from '../src/link/digest.ts';
import { digestOf } from '../src/link/digest-of.ts';
import { linkEntities } from '../src/link/entities.ts';
import { linkLineage } from '../src/link/lineage.ts';
import { buildPicture } from '../src/picture/index.ts';
import { sorted } from '../src/picture/situation.ts';
import { corpora, exampleSources, sourcesOf } from './corpus.ts';
import { processorTime } from './stages.ts';

const OUTLETS = 200;
const DAYS = 60;
const FIRST_DAY = Date.UTC(2022, 0, 2);
/** Of the mixed reports, so many in a hundred tell of the example's event. */
const EXAMPLES = 20;
/** Paragraphs of a mixed report. */
const PARAGRAPHS = 4;

/** Numbers from 0 to 1 that are the same in every run (xorshift, Marsaglia 2003). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * So many reports, mixed from paragraphs of the German corpus and from reports of the example, cut and with other
 * figures, of many outlets over two months.
 */
export async function mixedDigests(count: number): Promise<Digest[]> {
  const random = randomFrom(20220108);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const { german } = await corpora();
  const paragraphs = (await sourcesOf(german.jsonl)).flatMap(({ text, blocks }) =>
    blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end)),
  );
  const examples = await exampleSources();
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    const told = random() * 100 < EXAMPLES ? pick(examples) : undefined;
    const mixed = Array.from({ length: PARAGRAPHS }, () => pick(paragraphs) ?? '');
    const body = told ? [told.text, mixed[0] ?? ''] : mixed;
    // One digit in five is another one: templates with new figures.
    const text = body
      .join('\n\n')
      .replace(/\d/g, (digit) => (random() < 0.2 ? String(Math.floor(random() * 9) + 1) : digit));
    const published = new Date(FIRST_DAY + Math.floor(random() * DAYS * 24 * 60) * 60_000).toISOString();
    const outlet = `Outlet ${Math.floor(random() * OUTLETS)}`;
    lines.push(JSON.stringify({ id: `m${i}`, text, published, outlet, language: told?.language ?? 'de' }));
  }
  const digests: Digest[] = [];
  for (const source of await sourcesOf(lines.join('\n'))) digests.push(digestOf(extract(source)));
  return digests;
}

export interface PictureTimes {
  readonly reports: number;
  readonly statements: number;
  /** Milliseconds of processor time. */
  readonly entities: number;
  readonly claims: number;
  readonly lineage: number;
  readonly whole: number;
  readonly findings: number;
}

/** Milliseconds of processor time that the picture of these reports takes, and its parts; once, as a command runs it. */
export function timePicture(digests: readonly Digest[]): PictureTimes {
  const timed = <Result>(work: () => Result): readonly [Result, number] => {
    const started = processorTime();
    const result = work();
    return [result, Math.round(processorTime() - started)];
  };
  const [picture, whole] = timed(() => buildPicture(digests));
  const reports = sorted(digests);
  const [linked, entities] = timed(() => linkEntities(reports, []));
  const [, claims] = timed(() => linkClaims(reports, linked, []));
  const [, lineage] = timed(() => linkLineage(reports, linked));
  return {
    reports: reports.length,
    statements: picture.statements.length,
    entities,
    claims,
    lineage,
    whole,
    findings: picture.findings.length,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url) || process.argv[1]?.endsWith('unrun')) {
  const digests = await mixedDigests(Number(process.argv[2] ?? 10_000));
  console.log(timePicture(digests));
}
