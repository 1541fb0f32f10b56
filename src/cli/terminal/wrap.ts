import type { Paint, Style } from './paint.ts';
import { chop, displayWidth } from './width.ts';

/** A stretch of text with one look. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

export const piece = (text: string, style: Style = 'plain'): Piece => ({ text, style });

/** Stands between two items; a line may end with it, and none begins with it. */
export const BETWEEN = '\u00a0· ';

/** The groups of pieces as items of one row. */
export function inRow(groups: readonly (readonly Piece[])[]): Piece[] {
  return groups.flatMap((group, index) => (index ? [piece(BETWEEN, 'quiet'), ...group] : [...group]));
}

/** Columns that the pieces take in a row. */
export const widthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + displayWidth(text), 0);

/** The pieces painted, in a row. */
export const painted = (pieces: readonly Piece[], paint: Paint): string =>
  pieces.map(({ text, style }) => paint(style, text)).join('');

/** Gathers words into lines of at most `width` columns. */
class Lines {
  readonly done: Piece[][] = [];
  private line: Piece[] = [];
  private used = 0;
  private word: Piece[] = [];
  private wordWidth = 0;
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
  }

  add(text: string, style: Style): void {
    this.word.push({ text, style });
    this.wordWidth += displayWidth(text);
  }

  /** Ends the word that was being gathered and sets it on this line or the next. */
  endWord(): void {
    if (!this.word.length) return;
    if (this.used && this.used + 1 + this.wordWidth > this.width) this.endLine();
    if (this.used) {
      const before = this.line.at(-1)?.style;
      this.put(' ', before === this.word[0]?.style ? before : 'plain');
      this.used++;
    }
    if (this.wordWidth > this.width) this.cutWord();
    else {
      for (const { text, style } of this.word) this.put(text, style);
      this.used += this.wordWidth;
    }
    this.word = [];
    this.wordWidth = 0;
  }

  endLine(): void {
    this.done.push(this.line);
    this.line = [];
    this.used = 0;
  }

  finish(): Piece[][] {
    this.endWord();
    if (this.line.length || !this.done.length) this.endLine();
    return this.done;
  }

  /** Sets a word that is wider than a line: as much on each as it takes. */
  private cutWord(): void {
    for (const { text, style } of this.word) {
      for (const part of chop(text, this.width)) {
        const columns = displayWidth(part);
        if (this.used && this.used + columns > this.width) this.endLine();
        this.put(part, style);
        this.used += columns;
      }
    }
  }

  private put(text: string, style: Style = 'plain'): void {
    const last = this.line.at(-1);
    if (last?.style === style) this.line[this.line.length - 1] = { text: last.text + text, style };
    else this.line.push({ text, style });
  }
}

/**
 * Breaks the pieces into lines of at most `width` columns at white space (every run of it counts as one space); a word
 * wider than a line is cut. Words may run over several pieces: a highlighted figure keeps the comma behind it.
 */
export function wrap(pieces: readonly Piece[], width: number): Piece[][] {
  const lines = new Lines(width);
  for (const { text, style } of pieces) {
    for (const part of text.split(/([ \t\n]+)/)) {
      if (!part) continue;
      if (/^[ \t\n]/.test(part)) lines.endWord();
      else lines.add(part, style);
    }
  }
  return lines.finish();
}
