import { buildPicture, type Digest, digestOf, type Judgement, type Picture } from '../index.ts';
import { inPieces } from '../service/json.ts';
import { type CaseOptions, withCase } from '../service/open.ts';
import { documentsOf, type InputOptions } from './documents.ts';
import { Log, type Terminal, write } from './output.ts';
import { pictureBlocks } from './text/picture.ts';
import { settingFor } from './text/setting.ts';

export interface PictureOptions extends InputOptions, CaseOptions {
  readonly format: 'text' | 'json' | 'html';
}

interface Material {
  readonly digests: readonly Digest[];
  readonly judgements: readonly Judgement[];
}

/**
 * `hearsay picture`: prints the picture of a case, or, where inputs are given, of these alone, keeping nothing. Resolves
 * to the exit code. Throws CaseError.
 */
export async function runPicture(
  inputs: readonly string[],
  options: PictureOptions,
  terminal: Terminal,
): Promise<number> {
  const log = new Log(terminal);
  const { digests, judgements } = inputs.length ? await fromInputs(inputs, options, log) : await fromCase(options);
  log.clear();
  await printPicture(buildPicture(digests, judgements), options.format, terminal);
  return log.exitCode;
}

async function fromInputs(inputs: readonly string[], options: InputOptions, log: Log): Promise<Material> {
  const digests: Digest[] = [];
  for await (const document of documentsOf(inputs, options, log)) digests.push(digestOf(document));
  return { digests, judgements: [] };
}

/** What the case holds; it is closed again before the picture is made. */
function fromCase(options: CaseOptions): Promise<Material> {
  return withCase(options, async (store) => {
    const digests: Digest[] = [];
    for await (const digest of store.digests()) digests.push(digest);
    return { digests, judgements: await store.judgements() };
  });
}

/** Prints a picture to read, or as JSON. */
export async function printPicture(
  picture: Picture,
  format: PictureOptions['format'],
  terminal: Terminal,
): Promise<void> {
  if (format === 'html') {
    const { pictureHtml } = await import('../export/html/index.ts');
    await write(terminal, pictureHtml(picture));
    return;
  }
  const pieces = format === 'json' ? inPieces(picture) : pictureBlocks(picture, settingFor(terminal));
  for (const text of pieces) await write(terminal, text);
  if (format === 'json') await write(terminal, '\n');
}
