import type { Finding } from '../../../src/model/index.ts';
import { Link } from '../app/navigation.tsx';
import { useMessages, useWording } from '../i18n/index.tsx';
import { Words } from './words.tsx';

/** A finding in a line: what kind, what it says; what a person decided stands beside it. */
export function FindingLine({
  finding,
  href,
  verdict,
}: {
  readonly finding: Pick<Finding, 'kind' | 'asserted' | 'said'>;
  readonly href: string;
  readonly verdict?: string | undefined;
}) {
  const { common } = useMessages();
  const wording = useWording();
  const { kind, asserted } = finding;
  return (
    <p className="finding-line">
      <Link href={href}>
        <span className="finding-kind">
          {wording.terms.findings[kind][1]}
          {!asserted && <span className="soft">, {common.possibly}</span>}
        </span>{' '}
        <span className="finding-says">
          <Words text={wording.say(finding.said)} />
        </span>
      </Link>
      {verdict && <span className="verdict">{verdict}</span>}
    </p>
  );
}
