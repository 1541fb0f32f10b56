import type { Finding } from '../../../src/model/index.ts';
import { Link } from '../app/navigation.tsx';
import { useMessages } from '../i18n/index.tsx';
import { Words } from './words.tsx';

/** A finding in a line: what kind, what it says; what a person decided stands beside it. */
export function FindingLine({
  finding: { kind, asserted, says },
  href,
  verdict,
}: {
  readonly finding: Pick<Finding, 'kind' | 'asserted' | 'says'>;
  readonly href: string;
  readonly verdict?: string | undefined;
}) {
  const { common } = useMessages();
  return (
    <p className="finding-line">
      <Link href={href}>
        <span className="finding-kind">
          {common.findings[kind]}
          {!asserted && <span className="soft">, {common.possibly}</span>}
        </span>{' '}
        <span lang="en" className="finding-says">
          <Words text={says} />
        </span>
      </Link>
      {verdict && <span className="verdict">{verdict}</span>}
    </p>
  );
}
