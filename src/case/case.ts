import type { Document, Judgement, Source } from '../model/index.ts';

/** By what a case tells whether it has a report already: its own id, the hash of its bytes, and its page. */
export interface Identity {
  /** As read: given in the input, or derived from the hash. */
  readonly id: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly url?: string;
}

export const identityOf = ({ id, origin }: Pick<Source, 'id' | 'origin'>): Identity => ({
  id,
  sha256: origin.sha256,
  ...(origin.url !== undefined && { url: origin.url }),
});

/** Where a report stands in a case. */
export type Place =
  | { readonly kind: 'new' }
  /** The same bytes are in the case. */
  | { readonly kind: 'known'; readonly report: string; readonly version: number }
  /** Other bytes of a report that the case has: under the same id, or of the same page. */
  | { readonly kind: 'other'; readonly report: string; readonly last: number };

/** Who changes the case. */
interface Author {
  readonly by: string;
}

/** Who changes the case, and the versions of the rules that found what is put in. */
export interface Run extends Author {
  readonly rules: string;
}

/** A report to be added. */
export interface Addition<Digest> {
  /** As read, before ids were carried over from an earlier version. */
  readonly identity: Identity;
  /** The unchanged bytes under `identity.sha256`. */
  readonly original: Uint8Array;
  /** With the report's id in the case; see `carriedOver`. */
  readonly document: Document;
  readonly digest: Digest;
  /** The last version that the case had when the document's ids were carried over; 0 for a report that was new. */
  readonly after: number;
}

export interface Added {
  /** `moved`: the case changed since the report was looked up; look it up again and add it again. Nothing was added. */
  readonly kind: 'added' | 'version' | 'known' | 'moved';
  readonly report: string;
  readonly version: number;
}

/** One state of a report's bytes. */
export interface Version {
  /** From 1, in the order in which they were added. */
  readonly number: number;
  /** What the picture is made from: the latest by what it says of its own date, else the last that was added. */
  readonly current: boolean;
  readonly sha256: string;
  /** When it was added, ISO 8601, UTC. */
  readonly at: string;
  /** The versions of the rules that found what is in its document. */
  readonly rules: string;
}

/** A version of a report and what was found in it. */
export interface Stored extends Version {
  readonly report: string;
  readonly document: Document;
}

/** One change of the case. */
export interface LogEntry {
  /** From 1. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly what: 'create' | 'migrate' | 'add' | 'version' | 'reread' | 'judge' | 'erase';
  /** The report or judgement that it is about; for `create` and `migrate` the version of the schema. */
  readonly subject: string;
  readonly version?: number;
  /** Of `erase`: why. */
  readonly why?: string;
}

/** That a report was erased: all that is left of it. */
export interface Erasure extends Author {
  readonly report: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly why: string;
}

/** What became of a report that was to be erased. */
export interface Erased {
  /** `before`: it had been erased already; only what may have been left of it in the file was looked after again. */
  readonly kind: 'erased' | 'before' | 'missing';
  /** False where bytes of it may still stand in what the case is kept in, for somebody else uses it: erase it again. */
  readonly clean: boolean;
}

export interface CaseSize {
  readonly reports: number;
  readonly versions: number;
  readonly judgements: number;
}

/** Up to where the log of a case goes. */
export interface Changes {
  /** The number of the last change of any kind. */
  readonly last: number;
  /** That of the last change of its reports, or of the schema that they are kept in: all but judgements. */
  readonly reports: number;
}

/** What was computed from the reports of a case and can be computed again: kept to save the time, and nothing more. */
export interface Derived {
  /** What it was computed from: `Changes.reports` when its reports were read. */
  readonly reports: number;
  /** By what it was computed: program, rules, and all else that it depends on. */
  readonly rules: string;
  readonly parts: readonly Uint8Array[];
}

/** What a person decided, before the case has given it a number and a time. */
export type NewJudgement = Omit<Judgement, 'id' | 'at'>;

/**
 * One investigation, kept. A narrow interface that any database can stand behind; `test/case/contract.ts` says what each
 * must hold to. Whatever is put in is there as a whole or not at all, and is on the disk when the promise resolves.
 * Nothing is ever overwritten but what the program itself inferred. The digest is plain JSON that the case hands through.
 * All methods reject with CaseError.
 */
export interface CaseStore<Digest = unknown> {
  /** Where the case has what is read under these identities, in their order. */
  find(identities: readonly Identity[]): Promise<readonly Place[]>;
  /**
   * Adds reports in one transaction. Bytes that are known add nothing. Throws TypeError where the bytes are not those
   * under the hash.
   */
  add(additions: readonly Addition<Digest>[], run: Run): Promise<readonly Added[]>;
  /** Puts in what newer rules found in a version that is there. False where there is no such version. */
  reread(report: string, version: number, document: Document, digest: Digest, run: Run): Promise<boolean>;

  /** The current version of a report, or the one with that number. */
  report(id: string, version?: number): Promise<Stored | undefined>;
  /** All versions of a report, in order; none for one that is not there. */
  versions(id: string): Promise<readonly Version[]>;
  /** The unchanged bytes. */
  original(sha256: string): Promise<Uint8Array | undefined>;
  /** The current versions of all reports, in the order in which the reports were added. Flat in memory. */
  reports(): AsyncIterable<Stored>;
  /** The digests of the current versions, in the same order. Flat in memory. */
  digests(): AsyncIterable<Digest>;
  size(): Promise<CaseSize>;

  /** Keeps a judgement; undoing one is a judgement, too. Throws JudgementError where it undoes what is not there. */
  judge(judgement: NewJudgement): Promise<Judgement>;
  /** All judgements ever made, in order; see `standing`. */
  judgements(): Promise<readonly Judgement[]>;

  /**
   * Deletes a report for good: all its versions, their bytes where no other report has the same, what was found in them,
   * and everything computed from any report; and sees to it that the bytes are gone from what the case is kept in, too.
   * The log keeps its id, when, by whom and why; judgements that name it stay. Throws JudgementError where no reason is
   * given.
   */
  erase(report: string, erasure: Pick<Erasure, 'by' | 'why'>): Promise<Erased>;
  /** Reports that were erased, in order. */
  erased(): Promise<readonly Erasure[]>;

  /** Every change, in order, from after that number. */
  log(after?: number): AsyncIterable<LogEntry>;
  changes(): Promise<Changes>;

  /**
   * What was kept under the name, if it was computed from the reports as they are now and by these rules; else undefined,
   * also where it is damaged. All its parts are those that were kept together.
   */
  derived(name: string, rules: string): Promise<Derived | undefined>;
  /**
   * Keeps it under the name, in place of what was there. That is no change of the case, and is not logged. False where
   * the reports have changed since they were read: nothing is kept. Does not wait for another process.
   */
  keepDerived(name: string, derived: Derived): Promise<boolean>;
  close(): Promise<void>;
}
