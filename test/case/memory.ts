import { createHash } from 'node:crypto';
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
} from '../../src/case/case.ts';
import { isDerived, namesOf } from '../../src/case/identity.ts';
import { checkErasure, checkJudgement, numbered } from '../../src/case/judgements.ts';
import { isEarlier } from '../../src/case/versions.ts';
import type { Document, Judgement } from '../../src/model/index.ts';

interface Kept {
  readonly id: string;
  readonly sha256: string;
  readonly at: string;
  rules: string;
  document: string;
  digest: string;
}

interface Report {
  readonly id: string;
  readonly given: boolean;
  readonly versions: Kept[];
  current: number;
}

/** A case that is kept nowhere: the plainest thing that meets the contract, for holding the others against. */
export class MemoryCase<Digest> implements CaseStore<Digest> {
  private readonly all = new Map<string, Report>();
  private readonly names = new Map<string, Report>();
  private readonly bytes = new Map<string, Uint8Array>();
  private readonly judged: Judgement[] = [];
  private readonly computed = new Map<string, Derived>();
  private readonly entries: LogEntry[] = [
    { number: 1, at: new Date().toISOString(), by: 'test', what: 'create', subject: '1' },
  ];

  async find(identities: readonly Identity[]): Promise<Place[]> {
    return identities.map((identity) => this.place(identity));
  }

  async add(additions: readonly Addition<Digest>[], run: Run): Promise<Added[]> {
    for (const { original, identity } of additions) {
      if (createHash('sha256').update(original).digest('hex') !== identity.sha256) throw new TypeError('other bytes');
    }
    return additions.map((addition) => this.put(addition, run));
  }

  async reread(report: string, version: number, document: Document, digest: Digest, run: Run): Promise<boolean> {
    const kept = this.all.get(report)?.versions[version - 1];
    if (!kept) return false;
    kept.document = JSON.stringify(document);
    kept.digest = JSON.stringify(digest);
    kept.rules = run.rules;
    this.note(run.by, 'reread', report, version);
    return true;
  }

  async report(id: string, version?: number): Promise<Stored | undefined> {
    const report = this.all.get(id);
    const number = version ?? report?.current ?? 0;
    const kept = report?.versions[number - 1];
    return report && kept && this.stored(report, kept, number);
  }

  async versions(id: string): Promise<Version[]> {
    const report = this.all.get(id);
    return (report?.versions ?? []).map((kept, index) => versionOf(kept, index + 1, report?.current === index + 1));
  }

  async original(sha256: string): Promise<Uint8Array | undefined> {
    return this.bytes.get(sha256);
  }

  async *reports(): AsyncGenerator<Stored> {
    for (const report of this.all.values()) {
      const kept = report.versions[report.current - 1];
      if (kept) yield this.stored(report, kept, report.current);
    }
  }

  async *digests(): AsyncGenerator<Digest> {
    for (const { versions, current } of this.all.values()) {
      const kept = versions[current - 1];
      if (kept) yield JSON.parse(kept.digest);
    }
  }

  async size(): Promise<CaseSize> {
    const reports = [...this.all.values()];
    const versions = reports.reduce((sum, report) => sum + report.versions.length, 0);
    return { reports: reports.length, versions, judgements: this.judged.length };
  }

  async judge(judgement: NewJudgement): Promise<Judgement> {
    checkJudgement(judgement, this.judged);
    const made = numbered(judgement, this.judged);
    this.judged.push(made);
    this.note(made.by, 'judge', made.id);
    return made;
  }

  async judgements(): Promise<Judgement[]> {
    return [...this.judged];
  }

  async erase(report: string, { by, why }: Pick<Erasure, 'by' | 'why'>): Promise<Erased> {
    checkErasure(by, why);
    const gone = this.all.get(report);
    if (!gone) {
      const before = (await this.erased()).some((each) => each.report === report);
      return { kind: before ? 'before' : 'missing', clean: true };
    }
    this.all.delete(report);
    for (const [name, each] of this.names) if (each === gone) this.names.delete(name);
    const kept = new Set([...this.all.values()].flatMap(({ versions }) => versions.map(({ sha256 }) => sha256)));
    for (const { sha256 } of gone.versions) if (!kept.has(sha256)) this.bytes.delete(sha256);
    this.computed.clear();
    this.note(by, 'erase', report, undefined, why);
    return { kind: 'erased', clean: true };
  }

  async erased(): Promise<Erasure[]> {
    return this.entries.flatMap(({ what, subject: report, at, by, why = '' }) =>
      what === 'erase' ? [{ report, at, by, why }] : [],
    );
  }

  async *log(after = 0): AsyncGenerator<LogEntry> {
    yield* this.entries.slice(after);
  }

  async changes(): Promise<Changes> {
    const reports = this.entries.findLast(({ what }) => what !== 'judge')?.number ?? 0;
    return { last: this.entries.length, reports };
  }

  async derived(name: string, rules: string): Promise<Derived | undefined> {
    const kept = this.computed.get(name);
    return kept?.rules === rules && kept.reports === (await this.changes()).reports ? kept : undefined;
  }

  async keepDerived(name: string, derived: Derived): Promise<boolean> {
    if (derived.reports !== (await this.changes()).reports) return false;
    this.computed.set(name, { ...derived, parts: derived.parts.map((part) => part.slice()) });
    return true;
  }

  async close(): Promise<void> {}

  private place(identity: Identity): Place {
    for (const { id, versions } of this.all.values()) {
      const at = versions.findIndex((kept) => kept.sha256 === identity.sha256 && kept.id === identity.id);
      if (at >= 0) return { kind: 'known', report: id, version: at + 1 };
    }
    const { id, page } = namesOf(identity);
    const byId = this.names.get(id);
    const byPage = page === undefined ? undefined : this.names.get(page);
    const found = byId ?? (byPage && (isDerived(identity) || !byPage.given) ? byPage : undefined);
    return found ? { kind: 'other', report: found.id, last: found.versions.length } : { kind: 'new' };
  }

  private put({ identity, original, document, digest, after }: Addition<Digest>, run: Run): Added {
    const place = this.place(identity);
    if (place.kind === 'known') return place;
    const id = place.kind === 'other' ? place.report : identity.id;
    const last = place.kind === 'other' ? place.last : 0;
    if (last !== after || document.id !== id) return { kind: 'moved', report: id, version: last };
    const report = this.all.get(id) ?? { id, given: !isDerived(identity), versions: [], current: 0 };
    const current = report.versions[report.current - 1];
    report.versions.push({
      id: identity.id,
      sha256: identity.sha256,
      at: new Date().toISOString(),
      rules: run.rules,
      document: JSON.stringify(document),
      digest: JSON.stringify(digest),
    });
    if (!current || !isEarlier(document, JSON.parse(current.document))) report.current = report.versions.length;
    this.all.set(id, report);
    this.bytes.set(identity.sha256, original.slice());
    const names = namesOf(identity);
    for (const name of [names.id, names.page])
      if (name !== undefined && !this.names.has(name)) this.names.set(name, report);
    const kind = last ? 'version' : 'added';
    this.note(run.by, last ? 'version' : 'add', id, last + 1);
    return { kind, report: id, version: last + 1 };
  }

  private stored(report: Report, kept: Kept, number: number): Stored {
    const version = versionOf(kept, number, report.current === number);
    return { ...version, report: report.id, document: JSON.parse(kept.document) };
  }

  private note(by: string, what: LogEntry['what'], subject: string, version?: number, why?: string): void {
    const number = this.entries.length + 1;
    this.entries.push({
      number,
      at: new Date().toISOString(),
      by,
      what,
      subject,
      ...(version !== undefined && { version }),
      ...(why !== undefined && { why }),
    });
  }
}

const versionOf = ({ sha256, at, rules }: Kept, number: number, current: boolean): Version => ({
  number,
  current,
  sha256,
  at,
  rules,
});
