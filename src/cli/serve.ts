import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCase } from '../case/sqlite/index.ts';
import { isLoopback } from '../http/guard.ts';
import { createServer } from '../http/server.ts';
import type { Digest } from '../index.ts';
import { authorOf, type CaseOptions } from '../service/open.ts';
import { Exit, type Terminal, UsageError, write } from './output.ts';
import { PictureMaker } from './picture-maker.ts';
import { hostsToOpen } from './reachable.ts';
import { oneLine } from './terminal/harmless.ts';
import { counted } from './text/words.ts';

export interface ServeOptions extends CaseOptions {
  readonly host: string;
  readonly port: number;
  /** What everyone who asks must know; made up where others can reach the address and none is given. */
  readonly token?: string;
  /** Who is named in the log where the browser does not say. */
  readonly by?: string;
}

/** Characters that a token must have at least: fewer could be guessed. */
const SHORTEST_TOKEN = 16;

/** Reports whose picture takes so long that it is said. */
const MANY = 1000;

const OPEN_TO_ALL =
  'hearsay: it is open to the network: whoever has the address with its token reads the case and judges in it, and nothing is encrypted on the way\n';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** The built workbench lies beside the command. */
const WEB = join(HERE, 'web');
const ASIDE = join(HERE, 'aside.mjs');

/**
 * `hearsay serve`: the workbench over a case, until it is stopped (SIGINT, SIGTERM). A case that is not there is made.
 * Resolves to the exit code. Throws UsageError, CaseError.
 */
export async function runServe(options: ServeOptions, terminal: Terminal): Promise<number> {
  const { host, port, case: path } = options;
  const token = tokenFor(options);
  const by = authorOf(options.by, terminal.env.HEARSAY_BY);
  const isNew = !existsSync(path);
  const store = openCase<Digest>(path, { create: true, by });
  const failed = (error: unknown): void => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err.write(`hearsay: ${text}\n`);
  };
  const maker = new PictureMaker(path, ASIDE, MANY);
  try {
    const { reports } = await store.size();
    if (reports >= MANY) terminal.err.write(`reading ${counted(reports, 'report')} …\n`);
    const app = await createServer(store, {
      host,
      path,
      by,
      failed,
      aside: maker,
      web: terminal.env.HEARSAY_WEB ?? WEB,
      ...(token !== undefined && { token }),
    });
    try {
      await app.listen({ host, port });
    } catch (error) {
      throw cannotListen(error, host, port);
    }
    const address = app.server.address();
    const taken = typeof address === 'object' && address ? address.port : port;
    const [at = '', ...others] = hostsToOpen(host, networkInterfaces()).map(
      (name) =>
        `http://${name.includes(':') ? `[${name}]` : name}:${taken}/${token === undefined ? '' : `?token=${token}`}`,
    );
    // A name that was mistyped looks like a case of no reports.
    if (isNew) terminal.err.write(`hearsay: there was no ${oneLine(path)}: an empty case was made\n`);
    await write(terminal, `${oneLine(path)} is open at ${at}\n`);
    for (const other of others) await write(terminal, `and at ${other}\n`);
    if (!isLoopback(host)) terminal.err.write(OPEN_TO_ALL);
    await write(terminal, 'Stop with Ctrl-C.\n');
    await stopped();
    await app.close();
    return Exit.done;
  } finally {
    maker.close();
    await store.close();
  }
}

function tokenFor({ host, token }: ServeOptions): string | undefined {
  if (token !== undefined && (token.length < SHORTEST_TOKEN || !/^[\w.~-]+$/.test(token)))
    throw new UsageError(`a token needs ${SHORTEST_TOKEN} letters, digits, - or _ at least`);
  if (token !== undefined || isLoopback(host)) return token;
  return randomBytes(24).toString('base64url');
}

function cannotListen(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new UsageError(`port ${port} is in use: choose another with --port, or 0 for any that is free`);
  if (code === 'EACCES') return new UsageError(`port ${port} may not be used: choose one above 1023 with --port`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new UsageError(`${host} is no address of this machine`);
  return error;
}

/** Resolves when the process is asked to stop. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
