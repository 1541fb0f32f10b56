import { useState } from 'react';
import { failureWords } from '../components/states.tsx';
import { useMessages } from '../i18n/index.tsx';
import { apiError, ask } from './client.ts';

/** Saves what the server answers as a file, under the name it gives. Fetched, so that the token goes along. */
async function saveAs(path: string, fallback: string): Promise<void> {
  const response = await ask(path);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? fallback;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A way to save files, and why the last could not be saved, in words; empty where it could. */
export function useSave(): [save: (path: string, fallback: string) => void, failed: string] {
  const { common } = useMessages();
  const [failed, setFailed] = useState('');
  const save = (path: string, fallback: string): void => {
    setFailed('');
    saveAs(path, fallback).catch((thrown: unknown) => {
      const error = apiError(thrown);
      const { title, remedy } = failureWords(error, common.errors);
      setFailed(`${title}. ${remedy}`);
    });
  };
  return [save, failed];
}
