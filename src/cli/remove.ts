import { absences } from '../service/absence.ts';
import { authorOf, type CaseOptions, withCase } from '../service/open.ts';
import { Log, type Terminal, UsageError, write } from './output.ts';
import { oneLine } from './terminal/harmless.ts';
import { absenceText } from './text/absence.ts';
import { judgementText } from './text/judgement.ts';

export interface WithdrawOptions extends CaseOptions {
  readonly why: string;
  readonly by?: string;
}

export interface EraseOptions extends WithdrawOptions {
  /** It is meant. */
  readonly yes?: boolean;
}

/**
 * `hearsay withdraw`: takes reports out of the picture and keeps them. Resolves to the exit code; an id that is none of a
 * report, or of one that is out already, fails, the others are taken out. Throws UsageError, CaseError.
 */
export function runWithdraw(ids: readonly string[], options: WithdrawOptions, terminal: Terminal): Promise<number> {
  needReason(options.why);
  return withCase(options, async (store) => {
    const log = new Log(terminal);
    const by = authorOf(options.by, terminal.env.HEARSAY_BY);
    for (const id of new Set(ids)) {
      const [absence] = await absences([id], store);
      if (absence) log.failure(id, absence.how, absenceText(absence));
      else if (!(await store.report(id))) log.failure(id, 'unknown', `there is no such report in ${options.case}`);
      else {
        const made = await store.judge({ by, kind: 'withdraw', about: 'report', subjects: [id], value: options.why });
        await write(terminal, `${judgementText(made)}\n`);
      }
    }
    return log.exitCode;
  });
}

/**
 * `hearsay erase`: deletes reports for good. Resolves to the exit code; an id that is none of a report fails, and so does
 * one of which traces may be left, the others are erased. Throws UsageError, CaseError.
 */
export function runErase(ids: readonly string[], options: EraseOptions, terminal: Terminal): Promise<number> {
  needReason(options.why);
  if (!options.yes)
    throw new UsageError(
      'erase deletes for good, with the original bytes; give --yes if that is meant, or use hearsay withdraw, which can be undone',
    );
  return withCase(options, async (store) => {
    const log = new Log(terminal);
    const by = authorOf(options.by, terminal.env.HEARSAY_BY);
    for (const id of new Set(ids)) {
      const versions = (await store.versions(id)).length;
      const { kind, clean } = await store.erase(id, { by, why: options.why });
      if (kind === 'missing') log.failure(id, 'unknown', `there is no such report in ${options.case}`);
      else {
        const what = versions === 1 ? 'its one version' : `its ${versions} versions`;
        await write(
          terminal,
          kind === 'before' ? `${oneLine(id)}: had been erased before\n` : `${oneLine(id)}: erased, with ${what}\n`,
        );
        if (!clean)
          log.failure(
            id,
            'in-use',
            'it is erased, but bytes of it may still stand in the file, for another process uses it or the disk is full: end that, and give the same command again',
          );
      }
    }
    return log.exitCode;
  });
}

function needReason(why: string): void {
  if (why.trim() === '') throw new UsageError('--why needs a reason');
}
