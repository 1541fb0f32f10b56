import { type Document, type ExtractOptions, extract, extractAll, type Source } from '../index.ts';

/** What went wrong where nothing may go wrong: the report is left out, the others are read. */
export class Fault {
  readonly message: string;

  constructor(error: unknown) {
    this.message = `a fault in hearsay, please report it: ${String(error)}`;
  }
}

/** What is found in each of the reports, in their order; a fault in place of what one of them throws. */
export function extractEach(sources: readonly Source[], options: ExtractOptions = {}): (Document | Fault)[] {
  try {
    return [...extractAll(sources, options)];
  } catch {
    return sources.map((source) => extractOr(source, options));
  }
}

function extractOr(source: Source, options: ExtractOptions): Document | Fault {
  try {
    return extract(source, options);
  } catch (error) {
    return new Fault(error);
  }
}
