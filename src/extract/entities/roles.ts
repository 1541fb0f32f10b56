import type { Language } from '../../language/language.ts';
import { NO_FORM, type WordForm } from '../../text/word-forms.ts';
import type { Analysis } from '../analysis.ts';
import { Mark } from '../marks.ts';
import { type Role, roleOfForm } from './lexicon.ts';

/** The roles of a report's words. */
export class Roles {
  readonly #forms: readonly WordForm[];
  readonly #marks: Int32Array;

  constructor({ tokens, marks }: Pick<Analysis, 'tokens' | 'marks'>) {
    this.#forms = tokens.form;
    this.#marks = marks;
  }

  /** What token `i` says as a noun for a person or a body. */
  at(i: number, language: Language): Role | undefined {
    if (((this.#marks[i] ?? 0) & Mark.role) === 0) return undefined;
    return roleOfForm(this.#forms[i] ?? NO_FORM, language) ?? undefined;
  }
}
