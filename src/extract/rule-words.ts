/**
 * What each rule looks at, in plain words, by its name without the language. A name that ends in `-` stands for all that
 * begin with it. Prepositions and adverbs are rules of their own under their own word ("de/laut"): see WORD.
 */
const RULES: Readonly<Record<string, string>> = {
  narrated: 'a sentence in the report’s own voice that could be checked',
  'narrated-clause': 'a clause in the report’s own voice beside one that is someone else’s word',
  'narrated-figure': 'a line with a figure under a heading, or in a list, in the report’s own voice',
  'verb-that': 'a verb of saying with a clause in “that” behind it',
  'verb-clause': 'a verb of saying with a clause behind it that no conjunction opens',
  'verb-plain': 'a verb of saying with a main clause behind it',
  'verb-subjunctive': 'a verb of saying with a clause in the mood of indirect speech behind it',
  'quoted-as': 'somebody quotes another as saying something',
  'verb-infinitive': 'a verb of saying with an infinitive behind it',
  'verb-question': 'a verb of saying or asking with an indirect question behind it',
  'verb-object': 'a verb of saying with the thing said as its object',
  'verb-quotation': 'a verb of saying with words in quotation marks behind it',
  'verb-colon': 'a verb of saying, a colon, and what was said',
  'verb-label': 'a speaker and a verb of saying as a label before what was said',
  'verb-': 'a verb of saying with what was said behind it',
  'content-verb': 'what was said comes first, the verb of saying and its speaker after it',
  'quotation-verb': 'words in quotation marks, the verb of saying and its speaker after them',
  'quotation-verb-quotation': 'words in quotation marks before and after the verb of saying',
  dialogue: 'lines that dashes open, one of which asks and is answered',
  turn: 'a transcript or an interview: the words are those of who has the word there',
  'quotation-goes-on': 'quotation marks that carry on what the speaker before began',
  'verb-figure': 'a verb of counting with the figure behind it',
  'verb-gapped': 'who tells something else in a clause that leaves out the verb of the one before',
  'object-verb': 'the thing said before the verb of saying',
  'any-verb-that': 'a verb of one who can speak, with a clause in “that” behind it',
  'colon-quotation': 'a speaker, a colon, and words in quotation marks',
  inquit: 'words in quotation marks, a comma, and any verb with one who can speak behind it',
  'colon-clause': 'a speaker, a colon, and what was said',
  'dash-speaker': 'what was said, a dash, and its speaker',
  'noun-that': 'a noun of saying (“statement”, “report”) with a clause in “that”',
  'noun-': 'a noun of saying (“statement”, “report”) with what was said behind it',
  subordinate: 'a relative or causal clause in the mood of indirect speech',
  wonach: 'a noun of saying with “according to which”',
  inset: 'a speaker and a verb of saying set between commas into what was said',
  'inset-noun': 'a source set between commas into what was said',
  'phrase-clause': 'a fixed phrase of saying or thinking with a clause behind it',
  'as-clause': '“as X says”: what stands beside it is what X says',
  'as-phrase': '“as X”: what stands beside it is X’s word',
  'so-sentence': '“so X” behind a sentence: the sentence is X’s word',
  so: '“so X” beside a clause: the clause is X’s word',
  'pointing-back': '“that is what X said”: the sentence before is X’s word',
  'post-author': 'a post with its author’s line',
  fragment: 'a few words in quotation marks inside a sentence',
  'loose-words': 'words in quotation marks, with no verb of saying in their sentence',
  'cued-fragment': 'a few words in quotation marks with a verb that says whose they are',
  'subjunctive-run': 'a sentence in the mood of indirect speech that goes on what a speaker before began',
  'item-under-frame': 'a list item under a line that says whose word the list is',
  'hearsay-passive': 'a passive of saying or thinking that names nobody (“is said to have”)',
  hearsay: 'a modal verb of hearsay (“is said to”)',
  'hearsay-word': 'a word of hearsay (“reportedly”)',
  modal: 'a modal verb that tells what someone else says',
  seen: 'no rule: weights that were learned from annotated texts say that somebody says it',
  'modal-perfect': 'a modal verb with a perfect infinitive, or one of how things are: what someone else says to be so',
  'impersonal-report': 'an impersonal report (“there are reports of”, “it is said”)',
  'speech-clause': 'in a speech: a verb of saying, thinking, asking or wanting with a clause that depends on it',
  'speech-main': 'in a speech: a verb of saying or thinking with a main clause or a sentence behind it',
  'speech-infinitive': 'in a speech: a verb of wanting, promising or asking with an infinitive',
  'speech-inset': 'in a speech: “I think” and the like, set into the sentence that is thought',
  'speech-quotation': 'in a speech: a verb of saying, a colon, and words in quotation marks',
  'speech-object': 'in a speech: a verb of saying, thinking, asking or wanting with what it governs',
  'speech-predicate': 'in a speech: a verb of judging with its judgement',
  'speech-noun': 'in a speech: a noun of saying, thinking, asking or wanting with its clause',
  'speech-view': 'in a speech: “in our view” and the like, beside what is so seen',
  'modal-claim': 'a modal with which its subject claims what a perfect infinitive tells (“will … haben”)',
  'reported-answer': 'a verb of denying or confirming, with a pronoun, a noun of saying or nothing for what it answers',
  'answer-clause': 'a clause of denying or confirming at the end of a sentence, about what stands before its comma',
  'reported-figure': 'a verb of counting or reporting with a figure and nothing said besides',
  'reported-preposition': 'a verb of speaking with “of” or “about” and what is spoken of',
  'reported-': 'a verb of demanding, rejecting, promising and the like with its object',
};

const WORD = 'a word that names the source beside what was said';

/**
 * What the rule with this id looks at, in plain words: of "de/verb-that", the verb of saying and its clause. Rules that are
 * called by the preposition or adverb that marks the source ("de/zufolge", "de/nach-noun") share one description.
 */
export function describeRule(id: string): string {
  const name = id.slice(id.indexOf('/') + 1);
  const own = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (own !== undefined) return own;
  const family = Object.keys(RULES).find((key) => key.endsWith('-') && name.startsWith(key));
  return (family !== undefined ? RULES[family] : undefined) ?? `“${name.replace(/-noun$/, ' …')}”, ${WORD}`;
}
