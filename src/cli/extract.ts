import type { Document } from '../index.ts';
import { jsonOf } from '../service/json.ts';
import { documentsOf, type InputOptions } from './documents.ts';
import { Log, type Terminal, write } from './output.ts';
import { legendText } from './text/legend.ts';
import { reportBlocks } from './text/report.ts';
import { ruleLine, settingFor } from './text/setting.ts';

type Format = 'text' | 'json' | 'jsonl';

export interface ExtractOptions extends InputOptions {
  readonly format: Format;
  /** Text output: explain its signs and words first. */
  readonly legend?: boolean;
}

/** How documents are written one after the other. `open` and `close` are written also where there is none. */
interface Writer {
  readonly open: string;
  readonly close: string;
  readonly between: string;
  /** After each. */
  readonly end: string;
  /** The document, in pieces. */
  readonly each: (document: Document) => Iterable<string>;
}

const WRITERS: Readonly<Record<Format, (options: ExtractOptions, terminal: Terminal) => Writer>> = {
  jsonl: () => ({ open: '', close: '', between: '', end: '\n', each: jsonOf }),
  json: () => ({
    open: '{"schema":"hearsay/documents@1","documents":[\n',
    close: '\n]}\n',
    between: ',\n',
    end: '',
    each: jsonOf,
  }),
  text: ({ legend }, terminal) => {
    const setting = settingFor(terminal);
    return {
      open: legend ? `${legendText(setting)}\n` : '',
      close: '',
      between: `\n${ruleLine(setting)}\n\n`,
      end: '',
      each: (document) => reportBlocks(document, setting),
    };
  },
};

/** `hearsay extract`: reads the inputs and prints what is said in them, each as soon as it is read. To the exit code. */
export async function runExtract(
  inputs: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<number> {
  const log = new Log(terminal);
  const documents = documentsOf(inputs, options, log);
  const { open, close, between, end, each } = WRITERS[options.format](options, terminal);
  await write(terminal, open);
  let separator = '';
  for await (const document of documents) {
    await writeAll(terminal, separator, each(document), end);
    separator = between;
  }
  await write(terminal, close);
  log.clear();
  return log.exitCode;
}

/** Characters that are gathered before they are written. */
const GATHERED = 1 << 16;

/** Writes a document between what stands before and after it, in as few writes as a few pages in memory allow. */
async function writeAll(terminal: Terminal, before: string, pieces: Iterable<string>, after: string): Promise<void> {
  let gathered = before;
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < GATHERED) continue;
    await write(terminal, gathered);
    gathered = '';
  }
  await write(terminal, gathered + after);
}
