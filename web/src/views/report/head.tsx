import { useSave } from '../../api/save.ts';
import type { ReportAnswer } from '../../api/types.ts';
import { Words } from '../../components/words.tsx';
import { useFormat, useMessages } from '../../i18n/index.tsx';
import { TakeOut, Withdrawn } from './take-out.tsx';

interface HeadProps {
  readonly answer: ReportAnswer;
  readonly fade: boolean;
  readonly onFade: (on: boolean) => void;
}

/** Who published what when, and how that is known; the tools of the page. */
export function Head({ answer, fade, onFade }: HeadProps) {
  const { document, withdrawn } = answer;
  const { report, reports, common } = useMessages();
  const format = useFormat();
  const { title, outlet, author, published, language, forwardedFrom, id } = document;
  return (
    <header className="report-head">
      <h1 dir="auto" {...(language && { lang: language })}>
        <Words text={title ?? outlet ?? reports.noTitle} />
      </h1>
      <p className="about">
        {outlet && <Words text={outlet} />}
        {author && <Words text={report.by(author)} />}
        <span title={published && report.published[published.basis]}>
          {published ? format.date(published.value) : common.notDated}
        </span>
        {language && <span>{format.languageName(language)}</span>}
        {forwardedFrom && <Words text={report.forwarded(forwardedFrom)} />}
      </p>
      <p className="report-tools no-print">
        <label>
          <input type="checkbox" checked={fade} onChange={(event) => onFade(event.target.checked)} />
          {report.fade}
        </label>
        <Original id={id} />
        <TakeOut answer={answer} />
      </p>
      {withdrawn && <Withdrawn withdrawn={withdrawn} />}
    </header>
  );
}

/** The bytes as they were added, saved to a file; never shown as a page. */
function Original({ id }: { readonly id: string }) {
  const { report } = useMessages();
  const [save, failed] = useSave();
  return (
    <>
      <button
        type="button"
        className="link-button"
        title={report.originalHint}
        onClick={() => save(`/api/reports/${encodeURIComponent(id)}/original`, `${id}.txt`)}
      >
        {report.original}
      </button>
      {failed && <span role="alert">{failed}</span>}
    </>
  );
}
