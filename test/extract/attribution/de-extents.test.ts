import { describe, expect, it } from 'vitest';
import { attributionsIn, wordsOf } from './source.ts';

/** Speaker and words of all that is said in a German text. */
const said = async (text: string): Promise<string[]> =>
  (await attributionsIn(text, 'de')).map(
    ({ speaker, content }) => `${wordsOf(text, speaker) || '-'}: ${wordsOf(text, content)}`,
  );

describe('how far a German frame and its words reach', () => {
  it.each([
    [
      'Laut Kapitän Brandt sank die Fähre am Mittag – die Reederei bestreitet das nicht.',
      'Kapitän Brandt: sank die Fähre am Mittag',
    ],
    [
      'Laut Hafenamt starben elf Menschen, die Zeitung „Mole und Meer“ schreibt von zwölf.',
      'Hafenamt: starben elf Menschen',
    ],
    [
      'Die Fähre war laut der Lotsin Vik, die am Ufer stand, schon am Morgen leck.',
      'der Lotsin Vik: Die Fähre war | schon am Morgen leck',
    ],
    [
      'Laut Lotsin Runa Vik aus Rostock, bei der zwei Anrufe eingingen, roch es nach Öl.',
      'Lotsin Runa Vik: roch es nach Öl',
    ],
    [
      'Nach Einschätzung der Lotsen und wie aus einem Bericht hervorgeht, war die Fähre leck.',
      'Einschätzung der Lotsen: war die Fähre leck',
    ],
    [
      'Elf Menschen starben, darunter nach Angaben des Konsulats vier Norweger.',
      'Angaben des Konsulats: darunter | vier Norweger',
    ],
    ['„Wir suchen noch“, sagte Kapitän Brandt dem Sender Kanal 5.', 'Kapitän Brandt: „Wir suchen noch“'],
    [
      'Nach dem Angriff hat die Afrikanische Union 150 weitere Soldaten zugesagt.',
      'die Afrikanische Union: Nach dem Angriff hat die Afrikanische Union 150 weitere Soldaten zugesagt.',
    ],
    ['Das Geld reiche nicht, klagt Hans’ Nachbarin Runa Vik.', 'Hans’ Nachbarin Runa Vik: Das Geld reiche nicht'],
    [
      'Er soll früh gewarnt worden sein. Das behauptet der Lotse.',
      'der Lotse: Er soll früh gewarnt worden sein. | Das',
    ],
  ])('%s', async (text, expected) => {
    expect(await said(text)).toContain(expected);
  });

  it('says once what the next sentence gives to somebody', async () => {
    expect(await said('Er soll früh gewarnt worden sein. Das behauptet der Lotse.')).toHaveLength(1);
  });

  it('takes no name in the genitive for words that are said', async () => {
    expect(await said('Kapitän Brandt nannte den Bericht der „Neuen Mole“ über die Fähre „frei erfunden“.')).toEqual([
      'Kapitän Brandt: „frei erfunden“',
    ]);
  });

  it.each([
    [
      'Laut Hafenamt sank die Fähre, die Reederei verlor ein Boot.',
      'Hafenamt: sank die Fähre, die Reederei verlor ein Boot',
    ],
    ['Laut Hafenamt fehlt ein Boot, das die Reederei meldet.', 'Hafenamt: fehlt ein Boot, das die Reederei meldet'],
  ])('leaves with the source what nobody else says: %s', async (text, expected) => {
    expect(await said(text)).toContain(expected);
  });
});
