import { describe, expect, it } from 'vitest';
import { sentences as german } from '../../src/language/de/sentences.ts';
import { sentences as english } from '../../src/language/en/sentences.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

function split(text: string, rules = german): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, { from: 0, to: tokens.count }, rules).map(({ from, to }) =>
    text.slice(tokens.start[from], tokens.end[to - 1]),
  );
}

describe('a full stop behind a number', () => {
  it.each([
    ['after an article is of an ordinal', 'Das Urteil des 3. Senats steht fest.'],
    ['after a preposition with an article, too', 'Er starb kurz vor dem 40. Lebensjahr.'],
    ['before a month', 'Am 3. März fuhr niemand.'],
    ['of a pope, where the sentence goes on', 'Papst Benedikt XVI. „bleibt in Rom“, hieß es.'],
  ])('%s', (_, text) => expect(split(text)).toEqual([text]));

  it.each([
    ['ends a sentence before an article', ['Das war der 3.', 'Die Fähre fuhr.']],
    ['ends a sentence where nothing says that it is an ordinal', ['Es starben 12.', 'Menschen flohen.']],
    ['ends one before words in marks', ['Sie nannte die Zahl 41.', '„Wir führen eine Liste“, sagte sie.']],
    ['ends a sentence behind a ruler before a capital', ['Es kam Karl III.', 'Danach regnete es.']],
  ])('%s', (_, wanted) => expect(split(wanted.join(' '))).toEqual(wanted));

  it('ends a sentence before a line that begins with digits', () =>
    expect(split('Es bleibt bei 24.\n09:30 Uhr: Menschen fliehen.')).toEqual([
      'Es bleibt bei 24.',
      '09:30 Uhr: Menschen fliehen.',
    ]));

  it('is none of an ordinal in English', () =>
    expect(split('It was the 3. Senators left.', english)).toEqual(['It was the 3.', 'Senators left.']));
});

describe('a space left out behind a full stop', () => {
  it.each([
    ['behind a word in lower case', ['Es hat geregnet.', 'Fähren fuhren nicht.']],
    ['before a word that opens sentences', ['Das sagte Brandt.', 'Die Fähre fuhr.']],
  ])('ends the sentence %s', (_, wanted) => expect(split(wanted.join(''))).toEqual(wanted));

  it.each([
    ['a name with a full stop in it', 'Das meldet Hafen.Info am Kai.'],
    ['a site', 'Das steht auf hafen.de im Netz.'],
  ])('is none in %s', (_, text) => expect(split(text)).toEqual([text]));
});
