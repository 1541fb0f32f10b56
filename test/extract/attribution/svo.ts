import { expect } from 'vitest';
import { attributionsIn, wordsOf } from './source.ts';

/** Rule without the language, kind, content, speaker, cue; pieces of a span parted by " | ". */
type Found = readonly [rule: string, kind: string, content: string, speaker: string, cue: string];
export type Case = readonly [text: string, ...finds: readonly Found[]];

/** Checks that a text holds these statements and no others. */
export async function expectFound(language: string, [text, ...finds]: Case): Promise<void> {
  const found = await attributionsIn(text, language);
  expect(
    found.map(({ rule, kind, content, speaker, cue }) => [
      rule.replace(/^\w+\//, ''),
      kind,
      wordsOf(text, content),
      wordsOf(text, speaker),
      wordsOf(text, cue),
    ]),
  ).toEqual(finds);
}
