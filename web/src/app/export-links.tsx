import { useSave } from '../api/save.ts';
import { useLanguage } from '../i18n/index.tsx';

const FORMATS = ['html', 'csv', 'json'] as const;

/** The case as files to send and to work with, and as paper. */
export function ExportLinks({ onPrint }: { readonly onPrint: () => void }) {
  const { messages, locale } = useLanguage();
  const { app } = messages;
  const [save, failed] = useSave();
  return (
    <fieldset className="exports">
      <legend>{app.exportCase}</legend>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="link-button"
          onClick={() => save(`/api/export?format=${format}&locale=${locale}`, `case.${format}`)}
        >
          {app.exports[format]}
        </button>
      ))}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          onPrint();
          setTimeout(() => window.print(), 200); // once the sheet is gone
        }}
      >
        {app.print}
      </button>
      {failed && <p role="alert">{failed}</p>}
    </fieldset>
  );
}
