import type { Claim } from '../../../src/model/index.ts';
import { useWording } from '../i18n/index.tsx';
import { Words } from './words.tsx';

/** What a claim is called. One that only the words of a report name is in that report's `language`. */
export function ClaimName({
  claim,
  language,
}: {
  readonly claim: Pick<Claim, 'label' | 'naming'>;
  readonly language: string | undefined;
}) {
  const { naming } = claim;
  const isQuoted =
    naming?.words !== undefined && !naming.figure && !naming.what.length && !naming.names.length && !naming.place;
  return <Words text={useWording().claim(claim)} lang={isQuoted ? language : undefined} />;
}
