import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const values = (language: string, text: string) => read(language, text).map(({ value }) => value);

describe('an ordinal behind a count', () => {
  it.each([
    ['Two men died at the scene. A third died in hospital.', [2]],
    ['Only five bodies and the leg of a sixth were found. A seventh was still missing.', [5]],
  ])('is one more, and no share: %s', (text, expected) => {
    expect(values('en', text)).toEqual(expected);
  });

  it.each([
    ['en', 'Of the 30 injured, a third are children.', [30, 1 / 3]],
    ['en', 'Two bridges fell. A third of the houses burned down.', [2, 1 / 3]],
    ['de', 'Zwei Männer starben. Ein Drittel der Häuser brannte ab.', [2, 1 / 3]],
    ['ru', 'Погибли два человека. Треть домов сгорела.', [2, 1 / 3]],
  ])('is a share of anything else (%s: %s)', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected);
  });
});

describe('sums of money in the writing of their country', () => {
  it.each([
    ['en', 'The families of the dead got Rs 4 lakh each.', 'INR'],
    ['en', 'The families of the dead got Rs. 4 lakh each.', 'INR'],
    ['en', 'Each of the injured got Tk 50,000.', 'BDT'],
    ['en', 'They found Ksh 2 million on the two dead robbers.', 'KES'],
    ['en', 'They wanted N50 million for the girls.', 'NGN'],
    ['en', 'The fine is ₦300,000.', 'NGN'],
    ['en', 'A ransom of 500 million toman was paid.', 'IRT'],
    ['de', 'Die Familien bekamen Rs 400.000.', 'INR'],
    ['de', 'Das Lösegeld betrug 500 Millionen Toman.', 'IRT'],
    ['ru', 'Выкуп составил 500 миллионов туманов.', 'IRT'],
  ])('are money and count nobody (%s: %s)', (language, text, unit) => {
    expect(read(language, text)).toContainEqual(expect.objectContaining({ kind: 'money', unit }));
  });

  it('are no roads and no rooms', () => {
    expect(read('en', 'Room N50 burned.').some(({ kind }) => kind === 'money')).toBe(false);
  });
});
