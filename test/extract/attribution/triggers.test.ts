import { describe, expect, it } from 'vitest';
import { Trigger, triggersOf } from '../../../src/extract/attribution/triggers.ts';
import { languages } from '../../../src/language/index.ts';
import { formOf } from '../../../src/text/word-forms.ts';

describe('what a word may set off', () => {
  it.each([
    ['sagte', Trigger.cue],
    ['laut', Trigger.source],
    ['Laut', Trigger.source],
    ['nach', Trigger.source],
    ['zufolge', Trigger.postposition],
    ['so', Trigger.so],
    ['will', Trigger.claim],
    [':', Trigger.colon],
    ['Polizeiangaben', Trigger.saying],
    ['soll', Trigger.hearsay],
  ])('in German: %s', (word, bit) => {
    expect(triggersOf(formOf(word), languages.de) & bit).toBe(bit);
  });

  it.each([['Brücke'], ['und'], ['20.000'], [',']])('nothing: %s', (word) => {
    expect(triggersOf(formOf(word), languages.de)).toBe(0);
  });

  it('is told from the lists of each language', () => {
    for (const language of Object.values(languages)) {
      const { verbs, postpositions, soWords, backReferences, impersonalReports } = language.attribution;
      const all: readonly (readonly [Iterable<string>, number])[] = [
        [verbs.keys(), Trigger.cue],
        [postpositions, Trigger.postposition],
        [soWords, Trigger.so],
        [backReferences, Trigger.back],
        [impersonalReports.flatMap(({ words }) => [...(words[0] ?? [])]), Trigger.impersonal],
      ];
      for (const [words, bit] of all)
        for (const word of words) expect([word, triggersOf(formOf(word), language) & bit]).toEqual([word, bit]);
    }
  });
});
