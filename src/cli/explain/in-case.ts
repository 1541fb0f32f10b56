import type { Document, Statement } from '../../index.ts';
import type { PictureReader } from '../../service/kept/reader.ts';
import { CasePicture } from '../../service/material.ts';
import { type CaseOptions, withCase } from '../../service/open.ts';
import { partsOf } from '../../service/parts.ts';
import { resolve, type Thing } from '../../service/resolve.ts';
import { Log, type Terminal, write } from '../output.ts';
import { oneLine } from '../terminal/harmless.ts';
import { piece } from '../terminal/wrap.ts';
import { claimRows, entityRows, findingRows, lineageRows, statementInPicture } from '../text/parts-of-picture.ts';
import { headLines } from '../text/report.ts';
import { type Row, rowLines, titleLines } from '../text/rows.ts';
import { ruleLine, type Setting, settingFor } from '../text/setting.ts';
import { statementHead } from '../text/statement.ts';
import { explained } from './index.ts';
import { type Selection, select } from './select.ts';
import { wayTo } from './way.ts';

/**
 * `hearsay explain` for what a case holds: every step that led to a report's statements, a statement, a claim, an entity
 * or a finding. Resolves to the exit code; an id that names nothing fails, the others are explained. Throws CaseError.
 */
export function runExplainCase(
  ids: readonly string[],
  options: CaseOptions & Selection,
  terminal: Terminal,
): Promise<number> {
  return withCase(options, async (store) => {
    const log = new Log(terminal);
    const setting = settingFor(terminal);
    const picture = new CasePicture(store);
    let between = '';
    for (const id of ids) {
      const thing = await resolve(id, store, picture);
      if (!thing || thing.kind === 'judgement' || thing.kind === 'mention') {
        const what = thing ? `a ${thing.kind} is explained by itself: see hearsay show` : 'there is nothing of that id';
        log.failure(id, 'unknown', `${what} in ${options.case}`);
        continue;
      }
      await write(terminal, between);
      between = `\n${ruleLine(setting)}\n\n`;
      for (const text of wayPieces(thing, options, await picture.reader(), setting)) await write(terminal, text);
    }
    return log.exitCode;
  });
}

const block = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function* wayPieces(
  thing: Exclude<Thing, { readonly kind: 'judgement' | 'mention' }>,
  selection: Selection,
  parts: PictureReader,
  setting: Setting,
): Generator<string> {
  switch (thing.kind) {
    case 'report': {
      const { document, report } = thing.stored;
      yield* explained(document, select(document, selection), setting);
      const rows = lineageRows(report, parts, true);
      if (rows.length) yield `\n${block(rowLines(rows, setting))}`;
      break;
    }
    case 'statement':
      yield block(statementWay(thing.statement, thing.stored.document, thing.stored.rules, parts, setting));
      break;
    case 'claim':
      yield block([
        ...titleLines(thing.claim.id, thing.claim.label, setting),
        ...rowLines(claimRows(thing.claim, parts, true), setting),
      ]);
      break;
    case 'entity':
      yield block([
        ...titleLines(thing.entity.id, thing.entity.name, setting),
        ...rowLines(entityRows(thing.entity, parts, true), setting),
      ]);
      break;
    case 'finding':
      yield block([
        ...titleLines(thing.finding.id, thing.finding.kind, setting),
        ...rowLines(findingRows(thing.finding, parts), setting),
      ]);
  }
}

/** From the words of the report to the claims and findings that the statement stands in. */
function statementWay(
  statement: Statement,
  document: Document,
  rules: string,
  picture: PictureReader,
  setting: Setting,
): string[] {
  const parts = partsOf(document);
  const way: Row[] = wayTo(statement, parts).map(([label, pieces]): Row => [label, pieces]);
  return [
    ...headLines(document, setting),
    '',
    ...statementHead(statement, parts, setting.width, setting.paint),
    ...rowLines(
      [...way, ['found by', [piece(oneLine(rules))]], ...statementInPicture(statement.id, picture, true)],
      setting,
    ),
  ];
}
