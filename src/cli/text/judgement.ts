import type { Judgement } from '../../index.ts';
import type { Absence } from '../../service/absence.ts';
import { oneLine } from '../terminal/harmless.ts';
import { isoToRead } from './words.ts';

/** "J3  verdict confirmed, about the claim of a/s1 · Mara, 2022-01-12 10:15". */
export function judgementText(
  { id, at, by, kind, about, subjects, value }: Judgement,
  undone = false,
  absent: readonly Absence[] = [],
): string {
  const said =
    value === undefined ? '' : kind === 'note' || kind === 'withdraw' ? ` “${oneLine(value)}”` : ` ${oneLine(value)}`;
  const named = kind === 'merge' ? LIST.format(subjects.map(oneLine)) : subjects.map(oneLine).join(', ');
  const what = kind === 'undo' ? named : `${(kind === 'merge' ? MERGED[about] : undefined) ?? AS[about]} ${named}`;
  return `${id}  ${kind}${said}, ${kind === 'undo' ? 'takes back' : 'about'} ${what} · ${oneLine(by)}, ${isoToRead(at.slice(0, 16))} UTC${undone ? ' · undone' : ''}${absent.map(({ report, how }) => ` · ${oneLine(report)} is ${how}`).join('')}`;
}

/** How a judgement names what it is about: claims, entities and findings by what is in them. */
const AS: Readonly<Record<Judgement['about'], string>> = {
  claim: 'the claim of',
  entity: 'whom is named in',
  statement: 'the statement',
  report: 'the report',
  finding: 'the finding',
  judgement: '',
};

/** The same where it says that several are one. */
const MERGED: Readonly<Partial<Record<Judgement['about'], string>>> = {
  claim: 'the claims of',
  entity: 'those named in',
};
const LIST = new Intl.ListFormat('en', { type: 'conjunction' });
