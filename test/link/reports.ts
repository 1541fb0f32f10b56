import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../src/extract/analysis.ts';
import { extract } from '../../src/extract/pipeline.ts';
import { read } from '../../src/ingest/index.ts';
import type { Digest, FigureSlots } from '../../src/link/digest.ts';
import { digestOf } from '../../src/link/digest-of.ts';
import { readFigures } from '../../src/link/figure-slots.ts';
import type { FigureSetting } from '../../src/link/figures/reading.ts';
import type { Document, Source } from '../../src/model/index.ts';
import { sourceOf } from '../extract/statement-fixture.ts';

export const document = (language: string, text: string, more: Partial<Source> = {}): Document =>
  extract(sourceOf(text, language, { published: { value: '2022-01-08T12:00', basis: 'given' }, ...more }));

export const digest = (id: string, language: string, text: string, more: Partial<Source> = {}): Digest =>
  digestOf(document(language, text, { id, ...more }));

/** The slots of every figure in a text, whatever statements were found in it. */
export const figuresIn = (language: string, text: string, more: Partial<Source> = {}): readonly FigureSlots[] =>
  figuresOf(document(language, text, more), { place: 'KZ' });

/** The slots of all figures of a report whose event is where `setting` says. */
export const figureSlotsIn = (language: string, text: string, setting: FigureSetting): readonly FigureSlots[] =>
  figuresOf(document(language, text), setting);

function figuresOf(found: Document, setting: FigureSetting): readonly FigureSlots[] {
  return readFigures(
    found,
    analyse(found),
    setting,
  )({
    id: 'r/s0',
    kind: 'narrated',
    content: [{ start: 0, end: found.text.length }],
    attribution: null,
    certainty: { level: 'unmarked', markers: [] },
    negated: false,
    quantities: found.quantities.map(({ id }) => id),
    times: [],
    places: [],
    mentions: [],
    rule: 'test',
    score: 1,
  });
}

/** The report with other slots for its figures, in their order, where a test is not about reading them. */
export function withSlots(read: Digest, slots: readonly Partial<FigureSlots>[]): Digest {
  const of = new Map<string, FigureSlots>();
  const known = (figure: FigureSlots): FigureSlots => {
    const made = of.get(figure.quantity) ?? { ...figure, ...slots[of.size] };
    of.set(figure.quantity, made);
    return made;
  };
  return { ...read, statements: read.statements.map((s) => ({ ...s, figures: s.figures.map(known) })) };
}

/** The slots of the figure of that value. */
export function figureOf(language: string, text: string, value: number): FigureSlots {
  const found = figuresIn(language, text).find((one) => one.value === value);
  if (!found) throw new Error(`no ${value} in: ${text}`);
  return found;
}

/** The place of every value that a report tells: a country's code, or the first letters of a town as the text has it. */
export function placesOf(language: string, text: string, title?: string): Readonly<Record<number, string>> {
  const more = title === undefined ? {} : { title };
  const towns = new Map(document(language, text, more).places.map((one) => [String(one.geonames), one.text]));
  const out: Record<number, string> = {};
  for (const { figures } of digest('r', language, text, more).statements)
    for (const { value, place = '-' } of figures)
      if (value !== undefined) out[value] = (towns.get(place)?.slice(0, 3) ?? place).toUpperCase();
  return out;
}

export const exampleFolder = fileURLToPath(new URL('../../examples/kazakhstan-2022/', import.meta.url));

export interface Example {
  /** Path from the folder of the example; of a message or line in a file, the path and its id. */
  readonly key: string;
  readonly document: Document;
  readonly digest: Digest;
}

/** The reports of the example corpus. */
export async function examples(): Promise<readonly Example[]> {
  const found: Example[] = [];
  for await (const reading of read([join(exampleFolder, 'reports')])) {
    if (reading.kind === 'failure') throw new Error(reading.message);
    const { source } = reading;
    const path = (source.origin.path ?? '').slice((source.origin.path ?? '').indexOf('reports/'));
    const { format } = source.origin;
    const part = format === 'telegram' ? `#${source.id.split('-').at(-1)}` : format === 'jsonl' ? `#${source.id}` : '';
    const extracted = extract(source);
    found.push({ key: path + part, document: extracted, digest: digestOf(extracted) });
  }
  return found;
}
