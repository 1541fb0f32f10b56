import Type, { type Static } from 'typebox';
import type { Frozen } from './readonly.ts';

/** A doubt about a report, located where that is possible. Never a reason to stop. */
export const DiagnosticSchema = Type.Object({
  code: Type.String({ description: 'stable, kebab-case: encoding-guessed, language-unknown, quotation-unclosed …' }),
  message: Type.String(),
  start: Type.Optional(Type.Integer({ minimum: 0 })),
  end: Type.Optional(Type.Integer({ minimum: 0 })),
});
export type Diagnostic = Frozen<Static<typeof DiagnosticSchema>>;
