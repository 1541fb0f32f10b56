/** Why a case cannot be used. Stable: scripts may tell by it what to do. */
export type CaseErrorCode =
  | 'missing'
  | 'not-a-case'
  | 'newer'
  | 'damaged'
  | 'read-only'
  | 'locked'
  | 'disk-full'
  | 'unreadable';

/** The case cannot be opened, read or written. What was in it before is in it still. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
  readonly code: CaseErrorCode;
  /** The case as the caller named it. */
  readonly where: string;

  constructor(code: CaseErrorCode, where: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.where = where;
  }
}

/** A judgement that says nothing, or is about what is not in the case. */
export class JudgementError extends Error {
  override readonly name = 'JudgementError';
}
