import { describe, expect, it } from 'vitest';
import { digest } from './reports.ts';

const figuresOf = (language: string, text: string) =>
  digest('r', language, text).statements.flatMap(({ figures }) => figures);
const counted = (language: string, text: string, value: number) =>
  figuresOf(language, text).find((figure) => figure.value === value);

describe('what a number without a noun counts', () => {
  it.each([
    ['en', 'Police said 34 people were killed, while a rights group in Riga arrives at 51.', 51, 'people-dead'],
    ['en', 'The ministry reported 40 dead in Riga. The doctors put it at 52.', 52, 'people-dead'],
    ['de', 'Die Polizei nahm 60 Menschen fest; Anwälte sprechen von 85.', 85, 'people-detained'],
    ['ru', 'В больницах остаются 40 человек, сообщил минздрав. Днём раньше их было 60.', 60, 'people-in-hospital'],
  ])('%s: %s', (language, text, value, counts) => {
    expect(counted(language, text, value)).toMatchObject({ counts, countsBasis: 'carried' });
  });

  it('is not what was counted before, where it is far larger', () => {
    expect(counted('en', 'Nine people died. The stadium holds 1,400, the mayor said.', 1400)?.counts).toBeUndefined();
  });
});

describe('cases', () => {
  it.each([
    ['en', 'Measles is spreading in Latvia, the ministry said. It has recorded 88 cases.', 88],
    ['de', 'In Lettland breiten sich die Masern aus. Das Ministerium meldete 88 Fälle.', 88],
    ['ru', 'В Латвии вспышка кори. Минздрав сообщил о 88 случаях.', 88],
  ])('of a disease, %s', (language, text, value) => {
    expect(counted(language, text, value)).toMatchObject({ counts: 'people-infected' });
  });

  it.each([
    ['en', 'Diphtheria is spreading in Latvia. The ministry logged 88 cases and 4 deaths.', 88],
    ['de', 'In Lettland breitet sich die Cholera aus. Das Ministerium meldete 88 Fälle und 4 Tote.', 88],
  ])('are not the dead beside them, %s', (language, text, value) => {
    expect(counted(language, text, value)).toMatchObject({ counts: 'people-infected' });
  });

  it('of the hurt are not those of them in hospital', () => {
    expect(counted('ru', 'Пострадали 58 человек, из них госпитализировано 22.', 58)?.counts).toBe('people-injured');
    expect(counted('en', 'Police said 31 injured were lying in hospitals.', 31)?.counts).toBe('people-in-hospital');
  });

  it('are nothing of the kind elsewhere', () => {
    expect(counted('en', 'The court in Riga has heard 88 cases, the judge said.', 88)?.counts).toBeUndefined();
  });
});

describe('of whom a part is', () => {
  it.each([
    ['en', 'Doctors said 30 children were injured, four of them seriously.', 4, 'children'],
    ['de', 'Nach Angaben der Ärzte wurden 30 Kinder verletzt, vier davon schwer.', 4, 'children'],
  ])('%s: %s', (language, text, value, population) => {
    expect(counted(language, text, value)).toMatchObject({ population });
  });
});

describe('words and numbers of communiqués', () => {
  it('reads a number that brackets repeat once', () => {
    const figures = figuresOf('en', 'The government said the attack killed twelve (12) women and injured six (6) men.');
    expect(figures.map(({ value, counts }) => [value, counts])).toEqual([
      [12, 'people-dead'],
      [6, 'people-injured'],
    ]);
  });

  it.each([
    ['en', 'Uganda lost five soldiers in the fighting, the army said.', 5, 'people-dead'],
    ['en', 'Four employees could not be located, the company said.', 4, 'people-missing'],
    ['de', 'Die Polizei hält 212 Personen fest, wie ein Sprecher mitteilte.', 212, 'people-detained'],
    ['de', 'Elf Gefangene würden gut behandelt, sagte der General.', 11, 'people-detained'],
    ['ru', 'Армия потеряла пятерых военнослужащих, сообщил генерал.', 5, 'people-dead'],
    ['ru', 'Теракт стоил жизни 29 людям, сообщила полиция.', 29, 'people-dead'],
    ['en', 'Three people, one of them a baker, have died of gunshot wounds, police said.', 3, 'people-dead'],
  ])('%s: %s', (language, text, value, counts) => {
    expect(counted(language, text, value)).toMatchObject({ counts });
  });
});

it('does not take a bare number for a share told before', () => {
  expect(counted('en', 'Prices rose by 40%. Police said there were 4,000 in Sfax.', 4000)?.counts).toBeUndefined();
});
