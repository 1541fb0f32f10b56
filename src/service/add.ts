import { type Addition, identityOf, type Place, type Run } from '../case/case.ts';
import { CaseError } from '../case/errors.ts';
import { carriedOver } from '../case/versions.ts';
import { type Digest, type Document, digestOf, type SourceReading } from '../index.ts';
import { extractEach, Fault } from './extracted.ts';
import { nameOf } from './name-of.ts';
import type { ReportCase } from './open.ts';

/** Reports that are kept in one transaction: as many as come in a short time, so that few are lost by an interruption. */
const GROUP = 64;
const GROUP_CHARACTERS = 1_000_000;
const GROUP_MS = 300;
/** Times that a report is looked up again because another process changed it meanwhile. */
const TRIES = 10;

/** What became of a report that was added: new, a new version of one that is there, or there already. */
export type Kept = 'added' | 'version' | 'known';

/** Told of each report, once it is on the disk or once it is clear that it cannot be kept. */
export interface AddListener {
  readonly kept: (kind: Kept, report: string, version: number) => Promise<void> | void;
  readonly failed: (name: string, code: string, message: string) => void;
}

/** The readings in groups that are worth a transaction each. */
export async function* grouped(readings: AsyncIterable<SourceReading>): AsyncGenerator<SourceReading[]> {
  let group: SourceReading[] = [];
  let characters = 0;
  let started = performance.now();
  for await (const reading of readings) {
    if (!group.length) started = performance.now();
    group.push(reading);
    characters += reading.source.text.length;
    if (group.length < GROUP && characters < GROUP_CHARACTERS && performance.now() - started < GROUP_MS) continue;
    yield group;
    group = [];
    characters = 0;
  }
  if (group.length) yield group;
}

/** A report that is new to the case, and where in it it belongs. */
interface Wanted {
  readonly reading: SourceReading;
  readonly place: Place;
}

interface Prepared {
  readonly reading: SourceReading;
  readonly addition: Addition<Digest>;
}

/** Reports on their way into a case, and the count of what became of them. */
export class Adding {
  readonly counts: Record<Kept, number> = { added: 0, version: 0, known: 0 };
  private readonly store: ReportCase;
  private readonly path: string;
  private readonly run: Run;
  private readonly listener: AddListener;

  /** `path` names the case in messages. */
  constructor(store: ReportCase, path: string, run: Run, listener: AddListener) {
    this.store = store;
    this.path = path;
    this.run = run;
    this.listener = listener;
  }

  /** Extracts the reports and keeps them. Rejects with CaseError; a report that cannot be kept only tells the listener. */
  async group(readings: readonly SourceReading[]): Promise<void> {
    let rest = readings;
    for (let tries = 0; rest.length; tries++) {
      if (tries === TRIES)
        throw new CaseError('locked', this.path, 'other processes keep changing the reports that are added');
      rest = await this.once(rest);
    }
  }

  /** Adds what can be added; resolves to the readings whose reports changed meanwhile. */
  private async once(readings: readonly SourceReading[]): Promise<SourceReading[]> {
    const places = await this.store.find(readings.map(({ source }) => identityOf(source)));
    const wanted: Wanted[] = [];
    for (const [index, reading] of readings.entries()) {
      const place = places[index];
      if (place?.kind === 'known') await this.tell('known', place.report, place.version);
      else if (place) wanted.push({ reading, place });
    }
    return this.keep(await this.prepare(wanted));
  }

  /** What is found in the reports, but for those where that fails, which is told. */
  private async prepare(wanted: readonly Wanted[]): Promise<Prepared[]> {
    const found = extractEach(wanted.map(({ reading }) => reading.source));
    const prepared: Prepared[] = [];
    for (const [index, { reading, place }] of wanted.entries()) {
      const document = found[index];
      if (!document) continue;
      const ready = document instanceof Fault ? document : await this.prepareOne(reading, place, document);
      if (ready instanceof Fault) this.listener.failed(nameOf(reading.source), 'internal', ready.message);
      else prepared.push(ready);
    }
    return prepared;
  }

  private async prepareOne(reading: SourceReading, place: Place, found: Document): Promise<Prepared | Fault> {
    const after = place.kind === 'other' ? place.last : 0;
    const earlier = place.kind === 'other' ? await this.documents(place.report) : [];
    try {
      const document = carriedOver(earlier, found);
      const identity = identityOf(reading.source);
      return {
        reading,
        addition: { identity, original: reading.original, document, digest: digestOf(document), after },
      };
    } catch (error) {
      return new Fault(error);
    }
  }

  private async documents(report: string): Promise<Document[]> {
    const documents: Document[] = [];
    for (const { number } of await this.store.versions(report)) {
      const stored = await this.store.report(report, number);
      if (stored) documents.push(stored.document);
    }
    return documents;
  }

  private async keep(prepared: readonly Prepared[]): Promise<SourceReading[]> {
    if (!prepared.length) return [];
    let results: Awaited<ReturnType<ReportCase['add']>>;
    try {
      results = await this.store.add(
        prepared.map(({ addition }) => addition),
        this.run,
      );
    } catch (error) {
      // What was found in a report may be longer than a string can be: that report fails, the others are kept.
      if (!(error instanceof RangeError)) throw error;
      const [first] = prepared;
      if (first && prepared.length === 1) {
        this.listener.failed(nameOf(first.reading.source), 'too-large', 'what was found in it is too much to be kept');
        return [];
      }
      const again: SourceReading[] = [];
      for (const each of prepared) again.push(...(await this.keep([each])));
      return again;
    }
    const moved: SourceReading[] = [];
    for (const [index, { kind, report, version }] of results.entries()) {
      const reading = prepared[index]?.reading;
      if (kind === 'moved') {
        if (reading) moved.push(reading);
      } else await this.tell(kind, report, version);
    }
    return moved;
  }

  private async tell(kind: Kept, report: string, version: number): Promise<void> {
    this.counts[kind]++;
    await this.listener.kept(kind, report, version);
  }
}
