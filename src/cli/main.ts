#!/usr/bin/env node
import { CommanderError } from 'commander';
import { CaseError, JudgementError } from '../case/errors.ts';
import { compileLess } from './compiling.ts';
import { Exit, UsageError } from './output.ts';
import { programFor, whereHelpIs } from './program.ts';
import { oneLine } from './terminal/harmless.ts';

/** Whoever read our output has gone (`| head`): there is nothing left to do, and nothing to complain about. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}

compileLess();
process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

const program = programFor({ out: process.stdout, err: process.stderr, env: process.env }, (code) => {
  process.exitCode = code;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? Exit.done : Exit.usage;
  else if (error instanceof UsageError || error instanceof JudgementError) {
    process.stderr.write(`hearsay: ${oneLine(error.message)}\n${whereHelpIs(program, process.argv.slice(2))}\n`);
    process.exitCode = Exit.usage;
  } else if (error instanceof CaseError) {
    process.stderr.write(`hearsay: ${oneLine(error.where)}: ${oneLine(error.message)} (${error.code})\n`);
    process.exitCode = Exit.badCase;
  } else throw error;
}
