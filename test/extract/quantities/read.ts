import { analyse } from '../../../src/extract/analysis.ts';
import { findQuantities } from '../../../src/extract/quantities/index.ts';
import type { BlockKind, Quantity, Time } from '../../../src/model/index.ts';

/** The quantities of a text whose paragraphs are parted by empty lines. */
export function read(
  language: string,
  text: string,
  { times = [], kind = 'paragraph' }: { times?: readonly Time[]; kind?: BlockKind } = {},
): readonly Quantity[] {
  const blocks = [...text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g)].map(({ 0: words, index }) => ({
    kind,
    start: index,
    end: index + words.length,
    language,
  }));
  const source = {
    id: 'r',
    text,
    language,
    origin: { format: 'text', sha256: '' },
    blocks,
    links: [],
    diagnostics: [],
  };
  return findQuantities(analyse(source as Parameters<typeof analyse>[0]), times);
}

/** What the figures of a text count, in their order: "12 people-dead, 3 -". */
export const kinds = (language: string, text: string): string =>
  read(language, text)
    .map(({ value, low, kind }) => `${value ?? `${low}..`} ${kind ?? '-'}`)
    .join(', ');

/** A quantity in short: "mindestens sechs Wellen: >=6 Wellen [waves]", a range as "3..5", a trend as "up". */
export function short({ text, value, low, high, comparator, unit, kind, trend }: Quantity): string {
  const number = value === undefined ? `${low}..${high}` : String(value);
  const sign = comparator === '=' ? '' : comparator;
  return [`${text}:`, sign + number, unit, trend, kind && `[${kind}]`].filter(Boolean).join(' ');
}
