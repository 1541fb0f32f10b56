import { JudgementError } from '../case/errors.ts';
import { type Decision, judgementOf, NothingThere } from '../service/judge.ts';
import { CasePicture } from '../service/material.ts';
import { authorOf, type CaseOptions, withCase } from '../service/open.ts';
import { Exit, type Terminal, UsageError, write } from './output.ts';
import { oneLine } from './terminal/harmless.ts';
import { judgementText } from './text/judgement.ts';

export type { Decision } from '../service/judge.ts';

export interface JudgeOptions extends CaseOptions {
  /** Who judges. */
  readonly by?: string;
}

/**
 * `hearsay judge`: keeps what a person decided. Resolves to the exit code. Throws UsageError, JudgementError, CaseError.
 */
export function runJudge(decision: Decision, options: JudgeOptions, terminal: Terminal): Promise<number> {
  return withCase(options, async (store) => {
    const by = authorOf(options.by, terminal.env.HEARSAY_BY);
    const made = await store.judge(await asUsage(judgementOf(decision, by, store, new CasePicture(store)), options));
    await write(terminal, `${judgementText(made)}\n`);
    return Exit.done;
  });
}

/** What is wrong with the ids that were given is wrong with the command line. */
async function asUsage<Made>(made: Promise<Made>, { case: path }: CaseOptions): Promise<Made> {
  try {
    return await made;
  } catch (error) {
    if (error instanceof NothingThere) throw new UsageError(`there is no ${oneLine(error.id)} in ${oneLine(path)}`);
    if (error instanceof JudgementError) throw new UsageError(error.message);
    throw error;
  }
}
