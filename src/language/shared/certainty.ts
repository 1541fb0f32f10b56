import type { Certainty, Marker } from '../../model/index.ts';
import type { PhraseNode, Phrases } from './phrases.ts';

export type Level = Certainty['level'];

/** What a marker says. `level` is the level it gives alone. */
export interface Weight {
  readonly kind: Marker['kind'];
  readonly level: Level;
}

/** What a phrase says about certainty. */
export interface MarkerSense {
  /** Null: a false friend, whose words mark nothing. */
  readonly weight: Weight | null;
  /** What it says under a negation; null: nothing; absent: the same. */
  readonly negated?: Weight | null;
  /** `cue`: only as the word that introduces what is said; else anywhere. */
  readonly only?: 'cue';
  /**
   * A modal verb that marks only before a certain infinitive. `perfect`: an infinitive of the past ("soll getötet worden
   * sein"). `stative`: that, or a verb of being without a sign of a plan ("soll im Ausland sein"). `epistemic`: any,
   * unless its subject is one who is able or allowed ("wir könnten").
   */
  readonly when?: 'perfect' | 'stative' | 'epistemic';
  /** An adverb of time that is a reservation only beside a figure or a word of knowing ("bislang 44 Tote"),
   * or only beside the latter. */
  readonly beside?: 'figure' | 'knowing';
  /** It qualifies the noun behind it: before a speaker it says nothing of what is said ("die sogenannte Republik"). */
  readonly ofNoun?: true;
  /** The word alone is also something else with a capital ("May"): not at the start of a sentence. */
  readonly lowerCase?: true;
}

/** A family of markers: what `hearsay explain` may show, and one row of the lexicon. */
export interface MarkerRow extends MarkerSense {
  readonly phrases: Phrases;
}

/** How a language forms the infinitives that tell a modal of hearsay from one of plan or ability. */
export interface Infinitives {
  /** Whether a word, in lower case, has the form of a past participle. */
  readonly participle: (lower: string) => boolean;
  /** "haben", "sein". */
  readonly auxiliary: ReadonlySet<string>;
  /** Infinitives of being, having, lying: no one plans them without saying when. */
  readonly stative: ReadonlySet<string>;
  /** Endings of the verb that closes a clause: a comma behind it ends the modal's reach. */
  readonly closing: RegExp;
  /** Words that show a plan. */
  readonly plan: ReadonlySet<string>;
  /** Subjects that are able or allowed. */
  readonly able: ReadonlySet<string>;
}

export interface CertaintyRules {
  readonly phrases: PhraseNode<MarkerSense>;
  /** Whether common nouns have a capital, so that a capital tells a noun from the adverb of that form ("Wohl"). */
  readonly capitalNouns: boolean;
  readonly infinitives: Infinitives | null;
  /** Words, in lower case, beside which an adverb of time is a reservation. */
  readonly knowing: ReadonlySet<string>;
  /** Verbs, in lower case, behind which one or two words in marks are another's words: no scare quotes. */
  readonly quoting: ReadonlySet<string>;
  /** Nouns, in lower case, whose name follows in quotation marks: no scare quotes. */
  readonly named: ReadonlySet<string>;
}

export interface NegationRules {
  /** Negators as single words, lower case. */
  readonly negators: ReadonlySet<string>;
  /** Phrases that hold a negator and negate no predicate ("nicht nur"). */
  readonly exceptions: PhraseNode<true>;
  /** Words after which a negator negates the following attribute, not the predicate ("die nicht anerkannte"). */
  readonly determiners: ReadonlySet<string>;
  /** Whether a word, in lower case, has the form of an attribute that a negator may stand before, behind one of those. */
  readonly attribute: (lower: string) => boolean;
  /** Whether a word, in lower case, shows by its form alone that a negator before it is an attribute's. */
  readonly attributeAlone: (lower: string) => boolean;
  /** Words before which a negator negates a constituent ("не в городе, …"). */
  readonly constituent: ReadonlySet<string>;
  /** "sondern", "а": a negator before it in the same sentence corrects one constituent. */
  readonly correction: ReadonlySet<string>;
  /** "ohne", "without", "без": negates the predicate only with one of `bare`. */
  readonly without: ReadonlySet<string>;
  /** Verbs that say nothing of their own beside "ohne" ("blieb ohne Ergebnis"). */
  readonly bare: ReadonlySet<string>;
}

/** What a language states about certainty and negation. */
export interface CertaintyData {
  readonly certainty: CertaintyRules;
  readonly negation: NegationRules;
  /** For each word that any of the above begins with, a sum of `Trigger`s: one lookup tells that a word is of no interest. */
  readonly triggers: ReadonlyMap<string, number>;
}

export const Trigger = { marker: 1, exception: 2, negator: 4 } as const;

/** Adds to the rules what lets the mechanism pass quickly over words of no interest. */
export function certaintyData(certainty: CertaintyRules, negation: NegationRules): CertaintyData {
  let triggers: CertaintyData['triggers'] | undefined;
  return {
    certainty,
    negation,
    get triggers() {
      triggers ??= triggersOf(certainty, negation);
      return triggers;
    },
  };
}

function triggersOf(certainty: CertaintyRules, negation: NegationRules): ReadonlyMap<string, number> {
  const triggers = new Map<string, number>();
  const add = (words: Iterable<string>, trigger: number): void => {
    for (const word of words) triggers.set(word, (triggers.get(word) ?? 0) | trigger);
  };
  add(certainty.phrases.next.keys(), Trigger.marker);
  add(negation.exceptions.next.keys(), Trigger.exception);
  add(negation.negators, Trigger.negator);
  add(negation.without, Trigger.negator);
  return triggers;
}

/** The rows as entries for `compilePhrases`; false friends first, so that they stay. */
export function markerEntries(neutral: Phrases, rows: readonly MarkerRow[]): (readonly [Phrases, MarkerSense])[] {
  return [[neutral, { weight: null }] as const, ...rows.map((row) => [row.phrases, row] as const)];
}
