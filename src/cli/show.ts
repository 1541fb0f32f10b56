import type { Stored } from '../case/case.ts';
import { reportNamed, standing } from '../case/judgements.ts';
import type { Judgement } from '../index.ts';
import { absences, reportsNamedBy } from '../service/absence.ts';
import { inPieces } from '../service/json.ts';
import { CasePicture } from '../service/material.ts';
import { type CaseOptions, type ReportCase, withCase } from '../service/open.ts';
import { partsOf } from '../service/parts.ts';
import { resolve, type Thing } from '../service/resolve.ts';
import { Log, type Terminal, UsageError, write } from './output.ts';
import { oneLine } from './terminal/harmless.ts';
import { piece } from './terminal/wrap.ts';
import { absenceText } from './text/absence.ts';
import { judgementText } from './text/judgement.ts';
import {
  claimRows,
  entityRows,
  findingRows,
  judgedRows,
  lineageRows,
  statementInPicture,
} from './text/parts-of-picture.ts';
import { headLines, reportBlocks } from './text/report.ts';
import { type Row, rowLines, titleLines } from './text/rows.ts';
import { ruleLine, type Setting, settingFor } from './text/setting.ts';
import { statementLines } from './text/statement.ts';
import { versionRows } from './text/versions.ts';

export interface ShowOptions extends CaseOptions {
  readonly format: 'text' | 'json';
  /** Of a report: this version. */
  readonly version?: number;
  /** Of a report: the unchanged bytes and nothing else. */
  readonly original?: boolean;
}

/** `hearsay show`: prints what the ids name. Resolves to the exit code; an id that names nothing fails, the others are shown. */
export function runShow(ids: readonly string[], options: ShowOptions, terminal: Terminal): Promise<number> {
  return withCase(options, async (store) => {
    const log = new Log(terminal);
    const picture = new CasePicture(store);
    const setting = settingFor(terminal);
    let between = '';
    for (const id of ids) {
      const thing = await resolve(id, store, picture);
      if (!thing) {
        const [absence] = await absences([reportNamed(id)], store);
        if (absence) log.failure(id, absence.how, absenceText(absence));
        else log.failure(id, 'unknown', `there is nothing of that id in ${options.case}`);
        continue;
      }
      if (options.original) {
        await writeOriginal(thing, options, store, terminal);
        continue;
      }
      const chosen = await versionOf(thing, options, store);
      const pieces = options.format === 'json' ? jsonPieces(chosen) : await textPieces(chosen, store, picture, setting);
      await write(terminal, between);
      for (const text of pieces) await write(terminal, text);
      between = options.format === 'json' ? '' : `\n${ruleLine(setting)}\n\n`;
    }
    return log.exitCode;
  });
}

/** The report in the version that was asked for. Throws UsageError where there is none. */
async function versionOf(thing: Thing, { version }: ShowOptions, store: ReportCase): Promise<Thing> {
  if (version === undefined) return thing;
  if (thing.kind !== 'report') throw new UsageError(`a ${thing.kind} has no versions`);
  const stored = await store.report(thing.stored.report, version);
  if (!stored) throw new UsageError(`${oneLine(thing.stored.report)} has no version ${version}`);
  return { kind: 'report', stored };
}

async function writeOriginal(thing: Thing, options: ShowOptions, store: ReportCase, { out }: Terminal): Promise<void> {
  const chosen = await versionOf(thing, options, store);
  if (chosen.kind !== 'report') throw new UsageError(`a ${chosen.kind} has no bytes of its own: name its report`);
  const bytes = await store.original(chosen.stored.sha256);
  if (bytes)
    await new Promise<void>((resolve_, reject) => out.write(bytes, (error) => (error ? reject(error) : resolve_())));
}

function* jsonPieces(thing: Thing): Generator<string> {
  switch (thing.kind) {
    case 'report': {
      const { document, ...version } = thing.stored;
      yield* inPieces({ ...document, version });
      break;
    }
    case 'statement':
      yield JSON.stringify(thing.statement);
      break;
    case 'mention':
      yield JSON.stringify(thing.mention);
      break;
    case 'judgement':
      yield JSON.stringify(thing.judgement);
      break;
    case 'claim':
      yield* inPieces(thing.claim);
      break;
    case 'entity':
      yield* inPieces(thing.entity);
      break;
    case 'finding':
      yield* inPieces(thing.finding);
  }
  yield '\n';
}

const block = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

async function textPieces(
  thing: Thing,
  store: ReportCase,
  picture: CasePicture,
  setting: Setting,
): Promise<Iterable<string>> {
  const rows = (id: string, title: string, found: readonly Row[]): string[] => [
    block([...titleLines(id, title, setting), ...rowLines(found, setting)]),
  ];
  switch (thing.kind) {
    case 'report':
      return reportPieces(thing.stored, store, picture, setting);
    case 'statement':
      return statementPieces(thing, store, picture, setting);
    case 'mention': {
      const { stored, mention } = thing;
      const entity = stored.document.entities.find(({ id }) => id === mention.entity);
      return rows(`${stored.report}/${mention.id}`, mention.text, [
        [
          'stands for',
          [piece(entity ? `${oneLine(entity.name)} (${entity.kind} ${entity.id} of the report)` : 'no one')],
        ],
        ['at', [piece(`${mention.start}–${mention.end}`)]],
      ]);
    }
    case 'judgement': {
      const inForce = standing(await store.judgements()).some(({ id }) => id === thing.judgement.id);
      const undone = !inForce && thing.judgement.kind !== 'undo';
      const named = thing.judgement.kind === 'withdraw' ? [] : reportsNamedBy(thing.judgement);
      return [`${judgementText(thing.judgement, undone, await absences(named, store))}\n`];
    }
    case 'claim':
      return rows(thing.claim.id, thing.claim.label, claimRows(thing.claim, await picture.reader(), false));
    case 'entity':
      return rows(thing.entity.id, thing.entity.name, entityRows(thing.entity, await picture.reader(), false));
    case 'finding':
      return rows(thing.finding.id, thing.finding.kind, findingRows(thing.finding, await picture.reader()));
  }
}

/** Versions of a report with their documents, in order. */
async function allVersions(store: ReportCase, report: string): Promise<Stored[]> {
  const found: Stored[] = [];
  for (const { number } of await store.versions(report)) {
    const stored = await store.report(report, number);
    if (stored) found.push(stored);
  }
  return found;
}

async function reportPieces(
  stored: Stored,
  store: ReportCase,
  picture: CasePicture,
  setting: Setting,
): Promise<string[]> {
  const parts = await picture.reader();
  const judged = parts.judgements.filter(({ subjects }) => isIn(subjects, stored.report)).map(({ id }) => id);
  const rows = [
    ...(await absenceRows(stored.report, store)),
    ...versionRows(await allVersions(store, stored.report)),
    ...lineageRows(stored.report, parts, false),
    ...judgedRows(judged, parts.judgements),
  ];
  return [...reportBlocks(stored.document, setting), `\n${block(rowLines(rows, setting))}`];
}

/** That a report is out of the picture, and how it comes in again. */
async function absenceRows(report: string, store: ReportCase): Promise<Row[]> {
  return (await absences([report], store)).map((absence): Row => {
    const undo = absence.judgement === undefined ? '' : `; hearsay judge undo ${absence.judgement} takes it in again`;
    return ['out', [piece(`${absenceText(absence)}${undo}`, 'warning')]];
  });
}

/** Whether a judgement names the report or something in it. */
const isIn = (subjects: Judgement['subjects'], report: string): boolean =>
  subjects.some((subject) => subject === report || reportNamed(subject) === report);

async function statementPieces(
  { stored, statement }: Thing & { readonly kind: 'statement' },
  store: ReportCase,
  picture: CasePicture,
  setting: Setting,
): Promise<string[]> {
  const parts = partsOf(stored.document);
  const rows: Row[] = [
    ...(await absenceRows(stored.report, store)),
    ...(stored.current
      ? []
      : [
          [
            'gone',
            [piece(`not in the current version of its report; last in version ${stored.number}`, 'warning')],
          ] satisfies Row,
        ]),
    ...statementInPicture(statement.id, await picture.reader(), false),
  ];
  return [
    block([
      ...headLines(stored.document, setting),
      '',
      ...statementLines(statement, parts, setting.width, setting.paint),
      ...(rows.length ? ['', ...rowLines(rows, setting)] : []),
    ]),
  ];
}
