import type { Judgement } from '../model/index.ts';
import type { NewJudgement } from './case.ts';
import { JudgementError } from './errors.ts';

const VALUES: Readonly<Partial<Record<Judgement['kind'], readonly string[]>>> = {
  verdict: ['confirmed', 'dismissed', 'open'],
  reliability: ['A', 'B', 'C', 'D', 'E', 'F'],
  credibility: ['1', '2', '3', '4', '5', '6'],
};

/** Judgements that were made and not taken back; an undo that was itself undone takes nothing back. In their order. */
export function standing(judgements: readonly Judgement[]): Judgement[] {
  const undone = undoneBy(judgements);
  return judgements.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id));
}

/** The judgement in force that takes a report out of the picture; undefined where it is in. */
export const withdrawalOf = (report: string, judgements: readonly Judgement[]): Judgement | undefined =>
  standing(judgements).findLast(({ kind, subjects }) => kind === 'withdraw' && subjects.includes(report));

/** The report that a judgement's subject is, or is a part of: "a" of "a/s3". */
export const reportNamed = (subject: string): string => subject.replace(/\/[a-z]\d+$/, '');

/** Throws JudgementError where a judgement says nothing: a value that is none, too few subjects, an undo of nothing. */
export function checkJudgement(judgement: NewJudgement, before: readonly Judgement[]): void {
  const { kind, about, subjects, value, by } = judgement;
  const refuse = (message: string): never => {
    throw new JudgementError(message);
  };
  if (by.trim() === '') refuse('a judgement needs someone who made it');
  if (subjects.length === 0 || subjects.some((subject) => subject === '')) refuse('a judgement needs a subject');
  if ((kind === 'merge' || kind === 'split') && new Set(subjects).size < 2)
    refuse(`${kind} needs two subjects or more`);
  if ((kind === 'merge' || kind === 'split') && about !== 'claim' && about !== 'entity')
    refuse(`${kind} is about claims or entities, not about a ${about}`);
  const values = VALUES[kind];
  if (values && !values.includes(value ?? '')) refuse(`${kind} is one of ${values.join(', ')}`);
  if (kind === 'note' && !value?.trim()) refuse('a note needs words');
  if (kind === 'withdraw') {
    if (about !== 'report') refuse(`withdraw is about a report, not about a ${about}`);
    if (!value?.trim()) refuse('withdraw needs a reason');
    for (const subject of subjects) {
      const known = withdrawalOf(subject, before);
      if (known) refuse(`${subject} is withdrawn already (${known.id})`);
    }
  }
  if ((kind === 'undo') !== (about === 'judgement')) refuse('undo, and nothing else, is about a judgement');
  if (kind !== 'undo') return;
  const ids = new Set(before.map(({ id }) => id));
  const undone = undoneBy(before);
  for (const subject of subjects) {
    if (!ids.has(subject)) refuse(`there is no judgement ${subject}`);
    if (undone.has(subject)) refuse(`${subject} is undone already`);
  }
}

/** Ids of what was taken back. From the last to the first, so that an undo is known to stand before it counts. */
function undoneBy(judgements: readonly Judgement[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (let i = judgements.length - 1; i >= 0; i--) {
    const judgement = judgements[i];
    if (judgement?.kind !== 'undo' || undone.has(judgement.id)) continue;
    for (const subject of judgement.subjects) undone.add(subject);
  }
  return undone;
}

/** Throws JudgementError where nobody, or no reason, is named for erasing a report. */
export function checkErasure(by: string, why: string): void {
  if (by.trim() === '') throw new JudgementError('erasing needs someone who does it');
  if (why.trim() === '') throw new JudgementError('erasing needs a reason');
}

/** The judgement with its number and its time, which is after that of the one before. */
export function numbered(judgement: NewJudgement, before: readonly Judgement[]): Judgement {
  const last = before.at(-1)?.at;
  const at = Math.max(Date.now(), last === undefined ? 0 : Date.parse(last) + 1);
  return { id: `J${before.length + 1}`, at: new Date(at).toISOString(), ...judgement };
}
