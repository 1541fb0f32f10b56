import { describe, expect, it } from 'vitest';
import { figureOf, figuresIn } from './reports.ts';

describe('hostages', () => {
  it.each([
    ['en', 'Gunmen are holding 14 hostages in the bank.', 14, 'people-abducted'],
    ['en', 'Nine hostages were released, 14 are still being held.', 14, 'people-abducted'],
    ['en', 'Nine hostages were rescued by commandos.', 9, 'people-released'],
    ['en', 'Nine hostages were freed on Friday.', 9, 'people-released'],
    ['en', 'The driver is being held by the attackers together with two mechanics.', 2, 'people-abducted'],
    ['en', 'A diplomat put the number of dead hostages at 16.', 16, 'people-dead'],
    ['de', 'In der Bank werden 14 Geiseln festgehalten.', 14, 'people-abducted'],
    ['de', 'Neun Geiseln kamen frei, 14 werden noch festgehalten.', 14, 'people-abducted'],
    ['de', 'Neun Geiseln wurden befreit.', 9, 'people-released'],
    ['ru', 'Девять заложников освобождены, ещё 14 удерживаются в банке.', 14, 'people-abducted'],
    ['ru', 'Девять заложников освобождены, ещё 14 удерживаются в банке.', 9, 'people-released'],
    // no hostages
    ['en', 'Police are holding 14 men in custody.', 14, 'people-detained'],
    ['en', 'Twelve miners were rescued.', 12, 'people-rescued'],
    ['de', 'Neun Geiseln kamen frei, 14 Täter wurden festgenommen.', 14, 'people-detained'],
    ['de', 'Neun Bergleute wurden aus dem Schacht befreit.', 9, 'people-rescued'],
  ])('%s: %s', (language, text, value, counts) => {
    expect(figureOf(language, text, value).counts).toBe(counts);
  });
});

describe('who helps, and what becomes of others', () => {
  it.each([
    ['en', '85 firefighters took part in the rescue.', 85, 'rescuers', undefined],
    ['de', '85 Feuerwehrleute waren an der Rettung beteiligt.', 85, 'rescuers', undefined],
    ['en', 'Three aid workers were abducted near Dori.', 3, 'people-abducted', 'workers'],
    ['de', 'Drei Entwicklungshelfer wurden entführt.', 3, 'people-abducted', 'workers'],
    ['ru', 'Похищены три гуманитарных работника.', 3, 'people-abducted', 'workers'],
    ['en', 'Three rescue workers were injured.', 3, 'people-injured', 'rescuers'],
    ['de', 'Zwei Verletzte erlagen im Krankenhaus ihren Verbrennungen.', 2, 'people-dead', undefined],
    ['de', 'Zwei Verletzte liegen im Krankenhaus.', 2, 'people-in-hospital', undefined],
    ['en', 'We learned with sorrow of the loss of four lives.', 4, 'people-dead', undefined],
    ['ru', 'Число убитых боевиков снижено с 22 до 20: двое оказались рабочими.', 22, 'people-dead', 'attackers'],
  ])('%s: %s', (language, text, value, counts, population) => {
    expect(figureOf(language, text, value)).toMatchObject({ counts, ...(population && { population }) });
    if (!population) expect(figureOf(language, text, value).population).toBeUndefined();
  });
});

describe('parts of those named by their state', () => {
  it.each([
    ['Toll: 11 dead, 9 injured. Of the injured, 5 have gone home.', 5, 9],
    ['27 bodies have been recovered. 8 of the bodies have been identified.', 8, 27],
  ])('%s', (text, part, whole) => {
    expect(figureOf('en', text, part).partOf).toBe(figureOf('en', text, whole).quantity);
  });

  it('a fraction of the dead', () => {
    const [whole, third] = figuresIn('en', 'The toll stands at 31. A third of the dead were children.');
    expect(third?.partOf).toBe(whole?.quantity);
  });

  it.each([
    ['Four people died. Three residents of Dori died, not four.', 3],
    ['Of the 37 injured, 21 are still in hospital.', 37],
  ])('but not: %s', (text, value) => {
    expect(figureOf('en', text, value).partOf).toBeUndefined();
  });
});
