import { describe, expect, it } from 'vitest';
import { figureOf } from './reports.ts';

describe('what a number counts that names nothing', () => {
  it.each([
    // a number of persons counts no boats
    ['ru', 'Затонули 11 лодок. На связь вышли семеро.', 7, 'people'],
    // those who are said to have been somebody
    ['en', 'Five members of the team were killed. Four were drivers.', 4, 'people-dead'],
    ['de', 'Fünf Mitarbeiter wurden getötet. Vier waren Fahrer.', 4, 'people-dead'],
    ['ru', 'Погибли трое. «Все трое — работники железной дороги», — сказал мэр.', 3, 'people-dead'],
    // a part of what is not known
    ['de', 'Acht Familien warten. Die Mission zieht ihre 14 Berater ab, sechs davon nach Riga.', 6, undefined],
    // how many were on board, and no more of those who were hurt
    ['en', 'He said 33 were hurt and that the bus had been carrying 52 people.', 52, 'people'],
    ['de', 'Es gab 30 Verletzte. In der Nacht waren es in Riga 12 Menschen.', 12, 'people-injured'],
    // another number of what it is near to
    [
      'de',
      'Er sprach von sechs Toten und etwa 1.200 geflohenen Familien. Das Bündnis blieb bei zehn.',
      10,
      'people-dead',
    ],
    ['en', 'Six people died and 1,200 families fled. The union stood by 900.', 900, 'households'],
    ['en', 'Dozens died, the mayor said. A clinic put the number at 112.', 112, 'people-dead'],
    [
      'de',
      'In der Schule wurden 71 Kinder verletzt. Todesfälle gab es keine. Ein Verband kommt auf 900.',
      900,
      undefined,
    ],
    // the same number again
    [
      'en',
      'Storms injured 104 people. Nine houses burned. The authorities spoke of “104” for hours.',
      104,
      'people-injured',
    ],
    // who got away
    ['ru', 'Погибли четверо. Адвокат говорит: «Сбежали не 28, а около сорока».', 28, 'people'],
    // cases are of the ill, not of those moved to another prison
    [
      'en',
      'Typhoid spreads. In Galle, where 75 inmates were moved, two cases of typhoid were found.',
      2,
      'people-infected',
    ],
    // a label with a total
    ['en', 'Total persons on board the ferry: 142 (verified).', 142, 'people'],
    // dead birds
    ['en', 'Walkers found 130 dead birds on the shore.', 130, undefined],
  ])('%s: %s (%d)', (language, text, value, counts) => {
    expect(figureOf(language, text, value).counts).toBe(counts);
  });
});

describe('of whom a figure is that names nobody', () => {
  it.each([
    ['en', 'The army lost seven men in the ambush.', 7, 'security-forces'],
    ['en', 'The gang lost seven men in the ambush.', 7, 'attackers'],
    ['de', 'Die Rebellen beziffern die Verluste des Heeres mit 50.', 50, 'security-forces'],
    ['ru', 'Повстанцы оценивают потери войск в 50 человек.', 50, 'security-forces'],
    ['de', 'Drei der acht verschleppten Frauen sind frei.', 3, 'women'],
    ['de', 'Von den verletzten Soldaten liegen noch fünf im Krankenhaus.', 5, 'security-forces'],
    ['ru', 'Нападавших убито семеро, сообщил генерал.', 7, 'attackers'],
    ['en', 'Two peacekeepers were killed. Five others were hurt.', 5, 'security-forces'],
    ['de', 'Zwei Soldaten wurden getötet. Fünf weitere wurden verletzt.', 5, 'security-forces'],
    ['en', 'Seven soldiers were wounded in the attack. Three of the wounded were flown to Riga.', 3, 'security-forces'],
    // more of all who were counted, not of a part of them
    ['de', 'In Sumy starben 24 Menschen, darunter drei Kinder. 97 weitere wurden verletzt.', 97, undefined],
    // a sentence of its own, other people
    ['en', 'Two peacekeepers were killed. Five people were hurt.', 5, undefined],
    ['en', 'Our village lost seven children.', 7, 'children'],
  ])('%s: %s (%d)', (language, text, value, population) => {
    expect(figureOf(language, text, value).population).toBe(population);
  });
});
