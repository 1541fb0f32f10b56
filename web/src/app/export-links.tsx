import { useState } from 'react';
import { ApiError, ask } from '../api/client.ts';
import { failureWords } from '../components/states.tsx';
import { useMessages } from '../i18n/index.tsx';

const FORMATS = ['html', 'csv', 'json'] as const;

/** The case as files to send and to work with, and as paper. Fetched, so that the token goes along, then saved. */
export function ExportLinks() {
  const { app, common } = useMessages();
  const [failed, setFailed] = useState('');
  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    setFailed('');
    try {
      const response = await ask(`/api/export?format=${format}`);
      const url = URL.createObjectURL(await response.blob());
      const link = document.createElement('a');
      link.href = url;
      link.download =
        /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `case.${format}`;
      link.click();
      URL.revokeObjectURL(url);
    } catch (error) {
      const known = error instanceof ApiError ? error : new ApiError(0, 'unexpected', '', '');
      const { title, remedy } = failureWords(known, common.errors);
      setFailed(`${title}. ${remedy}`);
    }
  };
  return (
    <fieldset>
      <legend>{app.exportCase}</legend>
      {FORMATS.map((format) => (
        <button key={format} type="button" className="link-button" onClick={() => void save(format)}>
          {app.exports[format]}
        </button>
      ))}
      <button type="button" className="link-button" onClick={() => window.print()}>
        {app.print}
      </button>
      {failed && <p role="alert">{failed}</p>}
    </fieldset>
  );
}
