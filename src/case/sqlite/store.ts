import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Document, Judgement } from '../../model/index.ts';
import type {
  Added,
  Addition,
  CaseSize,
  CaseStore,
  Changes,
  Derived,
  Erased,
  Erasure,
  Identity,
  LogEntry,
  NewJudgement,
  Place,
  Run,
  Stored,
  Version,
} from '../case.ts';
import { CaseError } from '../errors.ts';
import { isDerived, namesOf } from '../identity.ts';
import { checkErasure, checkJudgement, numbered } from '../judgements.ts';
import { isEarlier } from '../versions.ts';
import { deleteReport, scrub, zeroing } from './erase.ts';
import { faultOf } from './faults.ts';
import { pack, unpack } from './pack.ts';
import { type Queries, queriesOf, type VersionRow } from './queries.ts';

/** Rows that are read at once where all are gone through. */
const PAGE = 200;

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Of parts that belong together: where one ends and the next begins counts too. */
function hashOfAll(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest();
}

const now = (): string => new Date().toISOString();

/** A case in an SQLite file. */
export class SqliteCase<Digest = unknown> implements CaseStore<Digest> {
  private readonly database: Database.Database;
  private readonly where: string;
  private readonly release: () => void;
  private readonly queries: Queries;

  /** `release` is called once the database is closed. */
  constructor(database: Database.Database, where: string, release: () => void = () => {}) {
    this.release = release;
    this.database = database;
    this.where = where;
    this.queries = queriesOf(database);
  }

  find(identities: readonly Identity[]): Promise<Place[]> {
    return this.reading(() => identities.map((identity) => this.place(identity)));
  }

  async add(additions: readonly Addition<Digest>[], run: Run): Promise<Added[]> {
    const packed = additions.map((addition) => {
      const { original, identity } = addition;
      if (hashOf(original) !== identity.sha256)
        throw new TypeError(`the bytes of ${identity.id} are not those under its hash`);
      return { addition, bytes: pack(original), ...packedResults(addition) };
    });
    return this.writing(() => packed.map((item) => this.put(item, run)));
  }

  async reread(report: string, version: number, document: Document, digest: Digest, run: Run): Promise<boolean> {
    const results = packedResults({ document, digest });
    return this.writing(() => {
      const row = this.queries.version.get(report, version);
      if (!row) return false;
      this.queries.replaceDocument.run(results.document, row.number);
      this.queries.replaceDigest.run(results.digest, row.number);
      this.queries.replaceRules.run(this.rulesNumber(run.rules), row.number);
      this.queries.log.run(now(), run.by, 'reread', report, version);
      return true;
    });
  }

  report(id: string, version?: number): Promise<Stored | undefined> {
    return this.reading(() => {
      const row = version === undefined ? this.queries.current.get(id) : this.queries.version.get(id, version);
      const packed = row && this.queries.document.get(row.number);
      return row && packed && { ...versionOf(row), report: id, document: this.read<Document>(packed.json) };
    });
  }

  versions(id: string): Promise<Version[]> {
    return this.reading(() => this.queries.versions.all(id).map(versionOf));
  }

  original(sha256: string): Promise<Uint8Array | undefined> {
    return this.reading(() => {
      const row = this.queries.original.get(Buffer.from(sha256, 'hex'));
      const bytes = row && this.whole(() => unpack(row.bytes));
      if (bytes && hashOf(bytes) !== sha256)
        throw new CaseError('damaged', this.where, `is damaged: the bytes under ${sha256} are others`);
      return bytes;
    });
  }

  async *reports(): AsyncGenerator<Stored> {
    for (let after = 0; ; ) {
      const rows = await this.reading(() => this.queries.currentAfter.all(after, PAGE));
      for (const row of rows) {
        const packed = await this.reading(() => this.queries.document.get(row.number));
        if (packed) yield { ...versionOf(row), report: row.name, document: this.read<Document>(packed.json) };
      }
      const last = rows.at(-1);
      if (!last) return;
      after = last.place;
    }
  }

  async *digests(): AsyncGenerator<Digest> {
    for (let after = 0; ; ) {
      const rows = await this.reading(() => this.queries.digestsAfter.all(after, PAGE));
      for (const { json } of rows) yield this.read<Digest>(json);
      const last = rows.at(-1);
      if (!last) return;
      after = last.place;
    }
  }

  size(): Promise<CaseSize> {
    return this.reading(() => this.queries.size.get() ?? { reports: 0, versions: 0, judgements: 0 });
  }

  judge(judgement: NewJudgement): Promise<Judgement> {
    return this.writing(() => {
      const before = this.allJudgements();
      checkJudgement(judgement, before);
      const made = numbered(judgement, before);
      this.queries.judge.run(JSON.stringify(made));
      this.queries.log.run(made.at, made.by, 'judge', made.id, null);
      return made;
    });
  }

  judgements(): Promise<Judgement[]> {
    return this.reading(() => this.allJudgements());
  }

  async *log(after = 0): AsyncGenerator<LogEntry> {
    for (let last = after; ; ) {
      const rows = await this.reading(() => this.queries.logAfter.all(last, PAGE));
      for (const { version, why, ...entry } of rows)
        yield { ...entry, ...(version !== null && { version }), ...(why !== null && { why }) };
      const end = rows.at(-1);
      if (!end) return;
      last = end.number;
    }
  }

  async erase(report: string, { by, why }: Pick<Erasure, 'by' | 'why'>): Promise<Erased> {
    checkErasure(by, why);
    const kind = await this.reading(() =>
      zeroing(this.database, () =>
        this.database
          .transaction((): Erased['kind'] => {
            const row = this.queries.reportNumber.get(report);
            if (row) {
              this.queries.logErased.run(now(), by, report, why);
              deleteReport(this.database, row.number);
              return 'erased';
            }
            return this.queries.erased.all().some((each) => each.report === report) ? 'before' : 'missing';
          })
          .immediate(),
      ),
    );
    return { kind, clean: kind === 'missing' || (await this.scrubbed()) };
  }

  erased(): Promise<Erasure[]> {
    return this.reading(() => this.queries.erased.all());
  }

  /** Leaves nothing of what was deleted in the file; false where somebody else uses it, or the disk is full. */
  private async scrubbed(): Promise<boolean> {
    try {
      return await this.reading(() => scrub(this.database));
    } catch (error) {
      if (error instanceof CaseError && (error.code === 'locked' || error.code === 'disk-full')) return false;
      throw error;
    }
  }

  changes(): Promise<Changes> {
    return this.reading(() => this.lastChanges());
  }

  derived(name: string, rules: string): Promise<Derived | undefined> {
    // One transaction: another process may put something else in its place between row and parts.
    const work = this.database.transaction((): Derived | undefined => {
      const row = this.queries.derived.get(name);
      if (row?.rules !== rules || row.reports !== this.lastChanges().reports) return undefined;
      const parts = this.queries.derivedParts.all(row.number).map(({ bytes }) => bytes);
      if (!hashOfAll(parts).equals(row.sha256)) return undefined;
      return { reports: row.reports, rules, parts };
    });
    return this.reading(() => work.deferred());
  }

  keepDerived(name: string, { reports, rules, parts }: Derived): Promise<boolean> {
    const hash = hashOfAll(parts);
    const work = this.database.transaction(() => {
      if (this.lastChanges().reports !== reports) return false;
      this.queries.dropDerived.run(name);
      const { lastInsertRowid } = this.queries.addDerived.run(name, reports, rules, hash);
      for (const [index, bytes] of parts.entries()) this.queries.addDerivedPart.run(lastInsertRowid, index, bytes);
      return true;
    });
    return this.reading(() => this.withoutWaiting(() => work.immediate()));
  }

  close(): Promise<void> {
    return this.reading(() => {
      this.database.close();
      this.release();
    });
  }

  /** Where the case has the report: by its bytes under its own id, by its id, or by its page. */
  private place(identity: Identity): Place {
    const known = this.queries.known.get(Buffer.from(identity.sha256, 'hex'), identity.id);
    if (known) return { kind: 'known', ...known };
    const names = namesOf(identity);
    const byId = this.queries.named.get(names.id);
    if (byId) return { kind: 'other', report: byId.id, last: byId.last };
    const byPage = names.page === undefined ? undefined : this.queries.named.get(names.page);
    // Two ids that were both given are two reports, whatever address they share.
    if (byPage && (isDerived(identity) || !byPage.given))
      return { kind: 'other', report: byPage.id, last: byPage.last };
    return { kind: 'new' };
  }

  private put({ addition, bytes, document, digest }: Packed<Digest>, run: Run): Added {
    const { identity, after } = addition;
    const place = this.place(identity);
    if (place.kind === 'known') return place;
    const last = place.kind === 'other' ? place.last : 0;
    const id = place.kind === 'other' ? place.report : identity.id;
    if (last !== after || addition.document.id !== id) return { kind: 'moved', report: id, version: last };

    const version = last + 1;
    const at = now();
    const { queries } = this;
    const report =
      queries.named.get(`id:${id}`)?.number ??
      Number(queries.addReport.run(id, isDerived(identity) ? 0 : 1).lastInsertRowid);
    const hash = Buffer.from(identity.sha256, 'hex');
    const original =
      queries.originalNumber.get(hash)?.number ?? Number(queries.addOriginal.run(hash, bytes).lastInsertRowid);
    const earlier = version > 1 && this.isBehindCurrent(id, addition.document);
    const row = queries.addVersion.run(report, version, original, identity.id, at, this.rulesNumber(run.rules));
    queries.addDocument.run(row.lastInsertRowid, document);
    queries.addDigest.run(row.lastInsertRowid, digest);
    if (earlier) queries.setLast.run(version, report);
    else queries.setCurrent.run(row.lastInsertRowid, version, report);
    const names = namesOf(identity);
    queries.addName.run(names.id, report);
    if (names.page !== undefined) queries.addName.run(names.page, report);
    queries.log.run(at, run.by, version === 1 ? 'add' : 'version', id, version);
    return { kind: version === 1 ? 'added' : 'version', report: id, version };
  }

  private isBehindCurrent(id: string, document: Document): boolean {
    const row = this.queries.current.get(id);
    const packed = row && this.queries.document.get(row.number);
    return packed !== undefined && isEarlier(document, this.read<Document>(packed.json));
  }

  private rulesNumber(versions: string): number {
    const known = this.queries.rules.get(versions)?.number;
    if (known !== undefined) return known;
    return Number(this.queries.addRules.run(versions).lastInsertRowid);
  }

  private lastChanges(): Changes {
    return {
      last: this.queries.lastChange.get()?.number ?? 0,
      reports: this.queries.lastOfReports.get()?.number ?? 0,
    };
  }

  private allJudgements(): Judgement[] {
    return this.queries.judgements.all().map(({ json }) => JSON.parse(json) as Judgement);
  }

  private read<Value>(blob: Uint8Array): Value {
    return this.whole(() => JSON.parse(unpack(blob).toString()) as Value);
  }

  private whole<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw new CaseError('damaged', this.where, 'is damaged: a part of it does not hold what was put in', error);
    }
  }

  private async reading<Result>(work: () => Result): Promise<Result> {
    try {
      return work();
    } catch (error) {
      throw faultOf(error, this.where);
    }
  }

  /** Fails at once where another process writes. */
  private withoutWaiting<Result>(work: () => Result): Result {
    const patience = Number(this.database.pragma('busy_timeout', { simple: true }));
    this.database.pragma('busy_timeout = 0');
    try {
      return work();
    } finally {
      this.database.pragma(`busy_timeout = ${patience}`);
    }
  }

  /** All of it or nothing, and on the disk when it is done; waits while another process writes. */
  private writing<Result>(work: () => Result): Promise<Result> {
    return this.reading(() => this.database.transaction(work).immediate());
  }
}

interface Packed<Digest> {
  readonly addition: Addition<Digest>;
  readonly bytes: Buffer;
  readonly document: Buffer;
  readonly digest: Buffer;
}

const packedResults = <Digest>({ document, digest }: Pick<Addition<Digest>, 'document' | 'digest'>) => ({
  document: pack(Buffer.from(JSON.stringify(document))),
  digest: pack(Buffer.from(JSON.stringify(digest ?? null))),
});

const versionOf = ({ version, current, sha256, at, rules }: VersionRow): Version => ({
  number: version,
  current: current === 1,
  sha256: hex(sha256),
  at,
  rules,
});
