import type { Document } from '../../index.ts';
import { type Parts, partsOf } from '../../service/parts.ts';
import { documentsOf, type InputOptions } from '../documents.ts';
import { Log, type Terminal, write } from '../output.ts';
import { harmless, oneLine } from '../terminal/harmless.ts';
import { painted, piece, wrap } from '../terminal/wrap.ts';
import { headLines } from '../text/report.ts';
import { ruleLine, type Setting, settingFor } from '../text/setting.ts';
import { labelled, statementHead } from '../text/statement.ts';
import { whyNothing } from './nothing.ts';
import { type Selection, type Stretch, select } from './select.ts';
import { wayTo } from './way.ts';

export interface ExplainOptions extends InputOptions, Selection {}

/** `hearsay explain`: prints the way to each statement, and for what gave none, why. Resolves to the exit code. */
export async function runExplain(
  inputs: readonly string[],
  options: ExplainOptions,
  terminal: Terminal,
): Promise<number> {
  const log = new Log(terminal);
  const setting = settingFor(terminal);
  let found = false;
  for await (const document of documentsOf(inputs, options, log)) {
    const stretches = select(document, options);
    if (!stretches.length) continue;
    if (found) await write(terminal, `\n${ruleLine(setting)}\n\n`);
    found = true;
    for (const piece of explained(document, stretches, setting)) await write(terminal, piece);
  }
  log.clear();
  if (!found && log.exitCode === 0) log.line(oneLine(notFound(options)));
  return log.exitCode;
}

function notFound({ at, statement, grep }: Selection): string {
  if (grep !== undefined) return `nothing in these reports has the words “${grep}”`;
  if (statement !== undefined) return `nothing in these reports is a statement ${statement}`;
  return at === undefined ? 'nothing in these reports can be explained' : `nothing in these reports stands at ${at}`;
}

/** What was found in the stretches of a report, each with the way to it, or why there is nothing. In pieces. */
export function* explained(document: Document, stretches: readonly Stretch[], setting: Setting): Generator<string> {
  const parts = partsOf(document);
  yield `${headLines(document, setting).join('\n')}\n`;
  for (const stretch of stretches) {
    for (const lines of stretchBlocks(stretch, parts, setting)) yield `\n${lines.join('\n')}\n`;
  }
}

function stretchBlocks(stretch: Stretch, parts: Parts, setting: Setting): string[][] {
  const { width, paint } = setting;
  if (!stretch.statements.length) return [nothingLines(stretch, parts, setting)];
  return stretch.statements.map((statement) => [
    ...statementHead(statement, parts, width, paint),
    ...wayTo(statement, parts).flatMap(([label, pieces]) => labelled(piece(label, 'quiet'), pieces, width, paint)),
  ]);
}

function nothingLines(stretch: Stretch, parts: Parts, { width, paint }: Setting): string[] {
  const { document } = parts;
  const block = document.blocks[stretch.block];
  const words = harmless(document.text.slice(stretch.start, stretch.end));
  const where = `${block?.kind ?? 'block'} ${stretch.block + 1}, ${stretch.start}–${stretch.end}`;
  return [
    `${paint('quiet', '–')}   ${paint('quiet', `no statement begins here (${where})`)}`,
    ...wrap([piece(words, 'quiet')], width - 4).map((line) => `    ${painted(line, paint)}`),
    ...whyNothing(stretch, parts).flatMap((why, index) =>
      labelled(piece(index ? '' : 'why', 'quiet'), [piece(why)], width, paint),
    ),
  ];
}
