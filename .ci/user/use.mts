// Uses the installed package's types: compiles only where they are plain and complete.
import { type Document, extract, type Reading, read, type Statement } from 'hearsay';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const kinds: Same<Statement['kind'], 'direct' | 'indirect' | 'unframed' | 'free-indirect' | 'reported' | 'narrated'> =
  true;

export async function speakers(path: string): Promise<string[]> {
  const found: string[] = [];
  for await (const reading of read([path])) found.push(...speakersIn(reading));
  return kinds ? found : [];
}

function speakersIn(reading: Reading): string[] {
  if (reading.kind === 'failure') return [reading.message];
  const document: Document = extract(reading.source);
  // @ts-expect-error documents are read-only
  document.statements = [];
  return document.statements.map(({ attribution }) => attribution?.speaker?.text ?? '');
}
