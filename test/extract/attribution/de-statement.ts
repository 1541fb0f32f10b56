import type { Expected } from './de.cases.ts';

export type { Expected };

/** What one statement of a case must be, with the rule's name less its language. */
export const statement = (rule: string, kind: string, content: string, speaker: string, cue: string): Expected => ({
  rule: `de/${rule}`,
  kind,
  content,
  speaker,
  cue,
});
