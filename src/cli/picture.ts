import {
  buildPicture,
  type Digest,
  digestOf,
  type Leading,
  type Locale,
  leadingOf,
  type Picture,
  printedIn,
  wordingIn,
} from '../index.ts';
import { inPieces } from '../service/json.ts';
import { pictureOf, picturePieces } from '../service/material.ts';
import { type CaseOptions, withCase } from '../service/open.ts';
import { documentsOf, type InputOptions } from './documents.ts';
import { Log, type Terminal, write } from './output.ts';
import { pictureBlocks } from './text/picture.ts';
import { settingFor } from './text/setting.ts';

export interface PictureOptions extends InputOptions, CaseOptions {
  readonly format: 'text' | 'json' | 'html';
  /** The language in which text and html say what was found. */
  readonly locale?: Locale;
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
  const found = inputs.length ? await fromInputs(inputs, options, log) : await fromCase(options);
  log.clear();
  await printPicture(found, options.format, terminal, options.locale);
  return log.exitCode;
}

/** A picture as it is printed: each form of it is made where it is asked for. */
interface Printable {
  readonly picture: Picture;
  readonly leading: () => Leading;
  /** As JSON. */
  readonly pieces: () => Iterable<string | Uint8Array>;
}

async function fromInputs(inputs: readonly string[], options: InputOptions, log: Log): Promise<Printable> {
  const digests: Digest[] = [];
  const hashes = new Map<string, string>();
  for await (const document of documentsOf(inputs, options, log)) {
    const { id, origin } = document;
    if ((hashes.get(id) ?? origin.sha256) !== origin.sha256)
      log.doubt(id, 'same-id', 'two reports have this id, and one of them is left out: give each an id of its own');
    hashes.set(id, origin.sha256);
    digests.push(digestOf(document));
  }
  const picture = buildPicture(digests);
  return { picture, leading: () => leadingOf(picture), pieces: () => inPieces(picture) };
}

/** What the case holds; it is closed again before the picture is printed. */
function fromCase(options: CaseOptions): Promise<Printable> {
  return withCase(options, async (store) => {
    const made = await pictureOf(store);
    return { picture: made.picture, leading: made.kept.leading, pieces: () => picturePieces(made) };
  });
}

/** Prints a picture to read, or as JSON. */
async function printPicture(
  { picture, leading, pieces }: Printable,
  format: PictureOptions['format'],
  terminal: Terminal,
  locale: Locale = 'en',
): Promise<void> {
  if (format === 'html') {
    const { pictureHtml } = await import('../export/html/index.ts');
    await write(terminal, pictureHtml(picture, { wording: printedIn(locale) }));
    return;
  }
  const printed = format === 'json' ? pieces() : pictureBlocks(leading(), settingFor(terminal), wordingIn(locale));
  for (const piece of printed) await write(terminal, piece);
  if (format === 'json') await write(terminal, '\n');
}
