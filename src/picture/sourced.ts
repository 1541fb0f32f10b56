import { covers } from '../link/digest.ts';
import { isPublicBody } from '../link/offices.ts';
import { isOwnName } from '../link/sources.ts';
import type { Telling } from './situation.ts';

/** Told on someone's word, who is named or described. */
export const hasSource = ({ speaker, statement }: Telling): boolean =>
  speaker !== undefined || (statement.speakerText !== undefined && statement.speakerAs !== 'anonymous');

/** Told in the report's own voice, with no source named for it. A bare link names none, nor does an outlet's own name. */
export const isBare = ({ statement, digest: { report, credits } }: Telling): boolean =>
  statement.kind === 'narrated' &&
  statement.via.every(({ name }) => isOwnName(name, report.outlet)) &&
  !credits.some(
    (credit) =>
      credit.kind !== 'link' &&
      credit.kind !== 'translation' &&
      covers(credit, statement.id) &&
      !isOwnName(credit.name, report.outlet),
  );

/** Told by a public body in its own report: it is its word, though it names nobody. */
export const isOwnWord = (telling: Telling): boolean => {
  const { outlet } = telling.digest.report;
  return outlet !== undefined && isPublicBody(outlet) && isBare(telling);
};

/** Bare, and nobody's own word: with no source given. */
export const hasNone = (telling: Telling): boolean => isBare(telling) && !isOwnWord(telling);
