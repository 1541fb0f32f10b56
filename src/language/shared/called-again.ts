import type { Gender } from './gender.ts';

/** Whom a noun calls again: a firm ("the company"), an office of a state ("ведомство"), a medium ("das Blatt"), any body; "agency" is an
 * office, or any body that has just spoken. */
export type BodyKind = 'firm' | 'official' | 'agency' | 'medium' | 'any';

/** The nouns by which a report calls again whom it has just named, in their basic form. */
export interface CalledAgain {
  /** Whether such a noun stands bare, in a language without articles. */
  readonly bare: boolean;
  /** Of persons: "the woman", "der Politiker", «чиновник». Offices are none: a report may name several who hold one. */
  readonly persons: ReadonlySet<string>;
  /** Of these the ones that call women too by the form of men: «медик». */
  readonly generic: ReadonlySet<string>;
  /** Somebody called by their age ("der 52-Jährige"), by the article and the word: of which gender; undefined for other words. */
  readonly aged: (article: string, word: string) => Gender | undefined;
  /** The offices that a noun, or a noun with the word behind it, is another word for: "Staatschef", «глава региона». */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  readonly bodies: ReadonlyMap<string, BodyKind>;
  /** Nouns of firms beyond these, which stand beside a firm's name: "the operator Calder Rail". */
  readonly firms: ReadonlySet<string>;
}

/** A table from lines "kind: word word". */
export function bodyKinds(lines: Readonly<Record<BodyKind, string>>): ReadonlyMap<string, BodyKind> {
  const kinds: readonly BodyKind[] = ['firm', 'official', 'agency', 'medium', 'any'];
  return new Map(
    kinds.flatMap((kind) =>
      lines[kind]
        .split(/\s+/)
        .filter(Boolean)
        .map((word): [string, BodyKind] => [word, kind]),
    ),
  );
}
