import { createHash } from 'node:crypto';
import type { Diagnostic, Genre, Origin, Published, Source } from '../model/index.ts';
import { type Guess, tellLanguages } from './language.ts';
import type { Layout } from './layout/blocks.ts';

/** What a format says of a report beside its text. */
export interface Given {
  readonly id?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  readonly title?: string | undefined;
  readonly forwardedFrom?: string | undefined;
  readonly replyTo?: string | undefined;
  readonly edited?: string | undefined;
  readonly published?: Published | undefined;
  readonly language?: string | undefined;
  readonly genre?: Genre | undefined;
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** SHA-256 as 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Digits of the hash that an id derived from it has: enough for a case of a million reports. */
export const ID_DIGITS = 16;

/**
 * Puts a report together from its text, what stands in it (`layout`) and what its format says (`given`); what the format
 * says goes before what the text states.
 */
export function makeSource(
  text: string,
  layout: Layout,
  origin: Origin,
  given: Given,
  doubts: readonly Diagnostic[],
  guess?: Guess,
): { readonly source: Source; readonly open: boolean } {
  const { language, blocks, diagnostics, open } = tellLanguages(text, layout.blocks, given.language, guess);
  const stated = layout.stated?.date ?? layout.dateline?.date;
  const outlet = given.outlet ?? layout.dateline?.agency;
  const published =
    given.published ??
    (stated && { value: stated.value, basis: 'stated' as const, start: stated.start, end: stated.end });
  const author = given.author ?? layout.author;
  const title = given.title ?? layout.title;
  const all = [...doubts, ...diagnostics];
  if (layout.cut)
    all.push({ code: 'blocks-cut', message: 'too many lines: the last block holds the rest of the text' });
  if (blocks.every(({ kind }) => kind === 'furniture'))
    all.push({ code: 'only-furniture', message: 'nothing but what sites put around a text' });
  const source: Source = {
    id: given.id ?? origin.sha256.slice(0, ID_DIGITS),
    origin,
    ...(outlet !== undefined && { outlet }),
    ...(author !== undefined && { author }),
    ...(title !== undefined && { title }),
    ...(given.forwardedFrom !== undefined && { forwardedFrom: given.forwardedFrom }),
    ...(given.replyTo !== undefined && { replyTo: given.replyTo }),
    ...(given.edited !== undefined && { edited: given.edited }),
    ...(published && { published }),
    ...(language && { language }),
    ...(given.genre && { genre: given.genre }),
    text,
    blocks,
    links: layout.links,
    ...(given.extra && { extra: given.extra }),
    diagnostics: all,
  };
  return { source, open };
}

let tinyld: Promise<Guess> | undefined;

/** The guess by letter statistics (tinyld), loaded when first needed. */
export function loadGuess(): Promise<Guess> {
  tinyld ??= import('tinyld').then(({ detect }) => detect);
  return tinyld;
}

/** `makeSource`, with the guess where the words leave the language open. */
export async function settleSource(
  text: string,
  layout: Layout,
  origin: Origin,
  given: Given,
  doubts: readonly Diagnostic[],
): Promise<Source> {
  const { source, open } = makeSource(text, layout, origin, given, doubts);
  return open ? makeSource(text, layout, origin, given, doubts, await loadGuess()).source : source;
}
