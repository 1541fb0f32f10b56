import { describe, expect, it } from 'vitest';
import { figureOf } from './reports.ts';

describe('figures of what the sentence before told of long ago', () => {
  it.each([
    [
      'en',
      'The ferry burned on Friday. The ship caught fire in 2016 as well. Eleven people died in that blaze.',
      11,
      '2016',
    ],
    [
      'de',
      'Am Freitag brannte die Fähre. Schon 2016 war auf dem Schiff ein Feuer ausgebrochen. Damals starben elf Menschen.',
      11,
      '2016',
    ],
    ['ru', 'В пятницу паром загорелся. Пожар на судне был и в 2016 году. Тогда погибли 11 человек.', 11, '2016'],
  ])('hold then (%s: %s)', (language, text, value, from) => {
    const { asOf, asOfBasis } = figureOf(language, text, value);
    expect([asOf?.from.slice(0, 4), asOfBasis]).toEqual([from, 'stated']);
  });

  it.each([
    // nothing points back
    ['en', 'The ship caught fire in 2016 as well. On board were 237 people.', 237],
    // of these days
    ['en', 'The ship caught fire on Friday. Eleven people died in that blaze.', 11],
    // two times: of which it is, is not told
    ['de', '2011 und 2016 brannte das Schiff. Damals starben elf Menschen.', 11],
  ])('hold now where that is not plain (%s: %s)', (language, text, value) => {
    expect(figureOf(language, text, value).asOf?.from.slice(0, 4)).not.toBe('2016');
  });
});
