import { describe, expect, it } from 'vitest';
import { figureOf, figuresIn } from './reports.ts';

/** The value of the whole that the figure of that value is a part of. */
function wholeOf(language: string, text: string, value: number): number | undefined {
  const whole = figureOf(language, text, value).partOf;
  return figuresIn(language, text).find(({ quantity }) => quantity === whole)?.value;
}

describe('a bare number that says more of some of those counted right before', () => {
  it.each([
    ['de', 'Zwei Beamte wurden verletzt, einer schwebt in Lebensgefahr.', 1, 2],
    ['en', 'Three trainers were injured; one is in critical condition.', 1, 3],
    ['ru', 'Двое выживших остаются в больнице, один — в коме.', 1, 2],
    ['de', '160 Menschen sind erkrankt. 38 kamen ins Krankenhaus.', 38, 160],
    ['en', '43 families fled the village. Nineteen were told nothing.', 19, 43],
    ['ru', 'Заболели 160 человек. Тридцать восемь попали в больницу.', 38, 160],
    ['en', 'Five members of the team were killed. Four were drivers.', 4, 5],
  ])('is a part of them: %s: %s', (language, text, value, whole) => {
    expect(wholeOf(language, text, value)).toBe(whole);
  });

  it.each([
    // the dead are not in hospital, those sent home no longer are
    ['de', 'Drei Männer starben, einer liegt im Krankenhaus.', 1],
    ['en', '19 people are in hospital. Eight have gone home.', 8],
    ['ru', 'В больнице остаются 44 человека, 16 выписаны.', 16],
    // others, and by how many more
    ['de', '31 Menschen wurden verletzt, 14 weitere liegen im Krankenhaus.', 14],
    ['en', 'The lawyers have the names of 171 people arrested, 41 more than the police acknowledge.', 41],
    // larger, or of another paragraph
    ['en', 'Two people were injured. Nine are in critical condition.', 9],
    ['en', 'Nine people were injured.\n\nTwo are in critical condition.', 2],
  ])('is none: %s: %s', (language, text, value) => {
    expect(figureOf(language, text, value).partOf).toBeUndefined();
  });
});

describe('a total that brackets break down', () => {
  it.each([
    ['en', 'Cases confirmed to date: 131 (112 inmates, 19 staff).', 112],
    ['en', 'The attack has cost the lives of 21 people: twelve women, six men and three children.', 6],
    ['de', 'Es starben 21 Menschen: zwölf Frauen, sechs Männer und drei Kinder.', 6],
    ['ru', 'Погиб 21 человек: двенадцать женщин, шестеро мужчин и трое детей.', 6],
  ])('has them as its parts: %s: %s', (language, text, value) => {
    expect(wholeOf(language, text, value)).toBe(value > 100 ? 131 : 21);
  });
});
