import { languageFact } from '../per-language.ts';
import { phraseIndex } from './phrase-index.ts';

/**
 * What a word may set off, by its form alone: a bit for each list of the language's data. A rule passes over the sentences
 * that hold none of its words, and asks of a token one bit in place of a list.
 */
export const Trigger = {
  /** A form of a cue verb. */
  cue: 1,
  /** What stands before a source, or begins a phrase of hearsay. */
  source: 2,
  /** What stands behind a source. */
  postposition: 4,
  so: 8,
  /** What points back to words before it. */
  back: 16,
  /** What begins a fixed phrase. */
  phrase: 32,
  /** The modal by which its subject claims what it did. */
  claim: 64,
  /** What begins an impersonal report. */
  impersonal: 128,
  /** What stands before an infinitive, what holds that word inside, and what may be an infinitive behind it. */
  to: 256,
  holdsTo: 512,
  infinitive: 1024,
  /** The mark behind which a label, or words of somebody, stand. */
  colon: 2048,
  /** In a speech: a word of the speaker's own, one for those spoken to, and one that an address begins with. */
  speaker: 4096,
  listener: 8192,
  address: 16384,
  /** A noun of saying: "Behauptung", "Polizeiangaben". */
  saying: 32768,
  /** The modal of hearsay: "soll". */
  hearsay: 65536,
  /** What opens a clause that is said: "dass". */
  complementiser: 131072,
  /** What opens a frame: "wie". */
  as: 262144,
  /** A noun that never speaks. */
  never: 524288,
  /** An address without its protocol: "spiegel.de". */
  domain: 1048576,
} as const;

const DOMAIN = /^[a-z-]+\.[a-z]{2,}$/;

/** The bits of a word's form. */
export const triggersOf = languageFact(({ lower, text }, { attribution, speeches }) => {
  const { phrases, hearsay } = phraseIndex(attribution);
  let bits = 0;
  if (attribution.verbs.has(lower)) bits |= Trigger.cue;
  if (attribution.prepositions.has(lower) || attribution.nounPrepositions.has(lower) || hearsay.has(lower))
    bits |= Trigger.source;
  if (attribution.postpositions.has(lower)) bits |= Trigger.postposition;
  if (attribution.soWords.has(lower)) bits |= Trigger.so;
  if (attribution.backReferences.has(lower)) bits |= Trigger.back;
  if (phrases.has(lower)) bits |= Trigger.phrase;
  if (attribution.verbSecond?.claims.has(lower)) bits |= Trigger.claim;
  if (attribution.impersonalReports.some(({ words }) => words[0]?.has(lower))) bits |= Trigger.impersonal;
  const forms = attribution.verbSecond?.forms;
  if (forms?.to.has(lower)) bits |= Trigger.to;
  if (forms?.holdsTo.test(lower)) bits |= Trigger.holdsTo;
  if (forms?.infinitives.test(lower)) bits |= Trigger.infinitive;
  if (lower === ':') bits |= Trigger.colon;
  if (attribution.nouns.has(lower) || attribution.verbSecond?.saying.test(lower)) bits |= Trigger.saying;
  if (attribution.complementisers.has(lower)) bits |= Trigger.complementiser;
  if (attribution.asWords.has(lower)) bits |= Trigger.as;
  if (attribution.never.has(lower)) bits |= Trigger.never;
  if (DOMAIN.test(text)) bits |= Trigger.domain;
  if (attribution.hearsayModals.has(lower)) bits |= Trigger.hearsay;
  if (speeches?.signs.speaker.has(lower)) bits |= Trigger.speaker;
  if (speeches?.signs.listener.has(lower)) bits |= Trigger.listener;
  if (speeches?.signs.openings.has(lower)) bits |= Trigger.address;
  return bits;
});
