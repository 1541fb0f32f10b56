import { parentPort } from 'node:worker_threads';
import { digestOf, extract } from '../index.ts';
import { type Answer, type Question, READY } from './second-thread.ts';

/** The entry of the second thread: answers what is found in each report that it is given. */
const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> => {
  const json = JSON.stringify(value);
  return new TextEncoder().encode(json);
};

parentPort?.on('message', ({ number, source }: Question) => {
  try {
    const found = extract(source);
    const document = bytesOf(found);
    const digest = bytesOf(digestOf(found));
    const answer: Answer = { number, json: { report: found.id, document, digest } };
    parentPort?.postMessage(answer, [document.buffer, digest.buffer]);
  } catch {
    // The first thread tries again, and tells what is wrong.
    parentPort?.postMessage({ number } satisfies Answer);
  }
});
parentPort?.postMessage(READY);
