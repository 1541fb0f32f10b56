import type { WordTest } from './word-ends.ts';

/** How an act of speech answers what was said before. */
export type Stance = 'denies' | 'confirms';

/** Acts of speech that answer what was said before without saying it again: "Police denied this". */
export interface Answers {
  /** By lemma: how a verb answers, and whether it does so with no object at all: "Die Baufirma widerspricht." */
  readonly verbs: ReadonlyMap<string, { readonly stance: Stance; readonly alone: boolean }>;
  /** Verbs, by lemma, that deny what was said by what they call it ("nannte das eine Lüge"), and the words for that. */
  readonly calls: ReadonlySet<string>;
  readonly falsehoods: ReadonlySet<string>;
  /** Pronouns that stand for what was said: das, dem; it; это. */
  readonly pointers: ReadonlySet<string>;
  /** Words that open a clause about the one before its comma: was, which, что. */
  readonly relatives: ReadonlySet<string>;
  /** Nouns of what was said: Vorwürfe, claims, обвинения. */
  readonly said: WordTest;
  /** Those of them that blame somebody: Vorwürfe, accusations, обвинения. */
  readonly blame: WordTest;
  /** Other words that may stand beside them: manners and times that no other list holds. */
  readonly beside: ReadonlySet<string>;
}

/** The verbs of three lists: those that deny, those of them that do so without an object, and those that confirm. */
export const answering = (denies: string, alone: string, confirms: string): Answers['verbs'] => {
  const unaided = new Set(alone.split(/\s+/));
  const entries = (list: string, stance: Stance) =>
    list
      .trim()
      .split(/\s+/)
      .map((verb) => [verb, { stance, alone: unaided.has(verb) }] as const);
  return new Map([...entries(denies, 'denies'), ...entries(confirms, 'confirms')]);
};
