import { describe, expect, it } from 'vitest';
import { found } from './fixture.ts';

describe('without a time of publication', () => {
  it('dates without a year take that of the first full date', () => {
    expect(found('de', 'Am [5. Januar] sprach er. Am [10.1.2022] trat er zurück.')).toEqual([
      'Am [5. Januar] sprach er. Am [10.1.2022] trat er zurück.',
      'DATE 2022-01-05 2022-01-05/2022-01-06',
      'DATE 2022-01-10 2022-01-10/2022-01-11',
    ]);
  });

  it('leaves open what nothing says', () => {
    const marked = 'Am [10. Januar] sprach er, [gestern] nicht, am [Montag] auch nicht, [letztes Jahr] um [9 Uhr].';
    expect(found('de', marked)).toEqual([
      marked,
      'DATE XXXX-01-10',
      'DATE XXXX-XX-XX',
      'DATE XXXX-WXX-1',
      'DATE XXXX',
      'TIME XXXX-XX-XXT09:00',
    ]);
  });
});

describe('with a time of publication', () => {
  it('lets what goes on until a weekday end on the next one, where it is not told in the past', () => {
    const ends = (language: 'de' | 'en', text: string): string => found(language, text, '2023-03-12').at(-1) ?? '';
    expect(ends('de', 'Die Schulen bleiben bis [Freitag] geschlossen.')).toContain('2023-03-17');
    expect(ends('en', 'Schools are shut until [Friday].')).toContain('2023-03-17');
    expect(ends('de', 'Die Brücke war bis [Freitag] gesperrt.')).toContain('2023-03-10');
    expect(ends('de', 'Die Schulen bleiben seit [Freitag] geschlossen.')).toContain('2023-03-10');
  });

  it('reckons minutes from it', () => {
    expect(found('de', 'Vor [40 Minuten] brannte es.', '2022-01-08T22:16')).toEqual([
      'Vor [40 Minuten] brannte es.',
      'DURATION PT40M 2022-01-08T21:36/2022-01-08T21:37',
    ]);
  });

  it('reads "heute" as the present where the report reckons in no days', () => {
    expect(found('de', 'Die Welt ist [heute] eine andere.', '2022-01-13')[1]).toBe('DATE PRESENT_REF');
    expect(found('de', '[Gestern] kam er. Die Wahl ist [heute].', '2022-01-13')[2]).toMatch(/^DATE 2022-01-13/);
    expect(found('de', 'Bis [heute] kamen alle.', '2022-01-13')[1]).toBe('DATE PRESENT_REF');
  });

  it('keeps a tale of long ago in its year, but not one of last year', () => {
    expect(found('de', 'Im [März 1992] kam er. Im [April] ging er.', '2022-06-13')[2]).toMatch(/^DATE 1992-04 /);
    expect(found('de', 'Im [März 2021] kam er. Im [April] ging er.', '2022-06-13')[2]).toMatch(/^DATE 2022-04 /);
  });

  it('places nothing outside the years that ISO 8601 writes with four digits', () => {
    expect(found('de', 'Vor [20000 Jahren] lebte er.', '2022-01-13')[1]).toBe('DURATION P20000Y');
    expect(found('en', 'He lived [20000 years ago].', '2022-01-13')[1]).toBe('DATE PAST_REF');
  });

  it('does not stumble over one that is no date', () => {
    expect(found('de', '[Gestern] kam er.', 'gestern')[1]).toBe('DATE XXXX-XX-XX');
  });
});
