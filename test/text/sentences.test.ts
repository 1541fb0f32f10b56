import { describe, expect, it } from 'vitest';
import { sentences as german } from '../../src/language/de/sentences.ts';
import { sentences as english } from '../../src/language/en/sentences.ts';
import { sentences as russian } from '../../src/language/ru/sentences.ts';
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
    ['ends one before a number that is no part of a date', ['In Wien waren es 38.', '64 Personen liegen in Kliniken.']],
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

describe('a full stop behind an abbreviation', () => {
  it.each([
    ['a time of day', english, ['The blast came at 5 p.m.', 'The mayor said 12 died.']],
    ['a state', english, ['They live in the U.S.', 'According to the mayor, 12 died.']],
    ['a firm', english, ['He works for Acme Inc.', 'In the morning it burned.']],
    ['an initial for a family name', english, ['Police held Mehmet A.', 'The driver is ill.']],
    ['an initial for a family name', german, ['Es sprach Anna K.', 'Nach Angaben der Polizei starben zwei.']],
    ['a sum', german, ['Der Schaden liegt bei 5 Mio.', 'Das Dach ist hin.']],
    ['a sum', russian, ['Ущерб составил 5 млн руб.', 'По словам мэра, погибли двое.']],
    ['a noun that is one as well', russian, ['В морге 26 тел.', 'По его словам, это все.']],
  ])('ends a sentence before a word that opens one: behind %s', (_, rules, wanted) =>
    expect(split(wanted.join(' '), rules)).toEqual(wanted),
  );

  it.each([
    ['a title', english, 'He met Dr. He Jiankui.'],
    ['a state before a noun', english, 'It was a U.S. Army truck.'],
    ['an initial before a family name', english, 'He met Anna K. Reed.'],
    ['initials', russian, 'Это завод им. В. И. Ленина.'],
    ['initials', russian, 'Он назвал Иванова О. В. вором.'],
    ['a unit before what it measures', german, 'Es fehlen 5 Mio. Euro.'],
    ['a number of a telephone', russian, 'Справки: тел. 112.'],
  ])('ends none behind %s', (_, rules, text) => expect(split(text, rules)).toEqual([text]));
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
