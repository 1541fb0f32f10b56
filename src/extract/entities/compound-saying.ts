import type { Language } from '../../language/language.ts';
import { type Role, roleOf } from './lexicon.ts';

/** Who speaks by the first part of a compound noun of saying. */
export interface SayingOwner {
  readonly role: Role;
  /** The first part as a noun of its own: "Polizei", "Ministerium", "Behörden". */
  readonly noun: string;
}

/** Letters of the shortest first part. */
const SHORTEST = 3;

/** "Polizeiangaben", "Ministeriumsangaben": the body whose words a compound noun of saying names, or undefined. */
export function ownerInCompound(word: string, language: Language): SayingOwner | undefined {
  const { saidParts, joints } = language.entities;
  if (saidParts.length === 0) return undefined;
  const lower = word.toLowerCase();
  const part = saidParts.find((one) => lower.length >= one.length + SHORTEST && lower.endsWith(one));
  if (part === undefined) return undefined;
  const first = word.slice(0, word.length - part.length);
  // "Ministeriums-angaben": the letter that joins them is no case
  const joint = joints.find((one) => first.endsWith(one)) ?? '';
  for (const noun of joint ? [first.slice(0, -joint.length), first] : [first]) {
    const role = roleOf(noun.toLowerCase(), language);
    if (role?.kind === 'body') return { role, noun };
  }
  return undefined;
}
