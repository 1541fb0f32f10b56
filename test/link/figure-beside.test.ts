import { describe, expect, it } from 'vitest';
import { figureOf, figuresIn } from './reports.ts';

describe('what the words beside a number say that it counts', () => {
  it.each([
    // who dies was hurt before
    ['ru', 'В клинике Алматы скончались ещё трое раненых.', 3, 'people-dead'],
    ['de', 'Im Spital von Almaty starben zwei Verletzte.', 2, 'people-dead'],
    ['de', 'Es gab sechs tote und neun verletzte Zivilisten.', 9, 'people-injured'],
    // a state named before a number without a noun
    ['de', 'Der Minister räumte Tote ein, allerdings nur zwei.', 2, 'people-dead'],
    ['en', 'The army admitted deaths, but only four.', 4, 'people-dead'],
    // a label before its number
    ['en', 'Hospitalised at the time of writing: 61.', 61, 'people-in-hospital'],
    ['de', 'Vermisst nach letztem Stand: 17.', 17, 'people-missing'],
    // who is in a hospital, whatever they suffer from
    ['de', 'In den Kliniken liegen 74 Erkrankte.', 74, 'people-in-hospital'],
    // things among the hurt
    ['en', 'The alliance tallied 64 injured in five hospitals.', 5, 'premises'],
    ['ru', 'Пострадали 17 предприятий.', 17, 'premises-damaged'],
    // an exception from a state
    ['en', 'All but 38 of those detained have gone home.', 38, 'people-detained'],
    ['de', '120 Kinder erkrankten. Alle bis auf 19 sind wieder zu Hause.', 19, 'people-infected'],
    // verbs of persons, and who they are
    ['en', 'The union says 20,000 marched in Accra.', 20000, 'people'],
    ['ru', 'На митинге собралось 300.', 300, 'people'],
    ['en', 'The mutineers number at least 150.', 150, 'attackers'],
    ['en', 'A group published a list of 162 names.', 162, 'people'],
    ['en', 'Arrivals on the islands fell to 9,400.', 9400, 'people'],
    // damage to what was counted before
    ['de', 'Von den 15 Drohnen habe man nur fünf vom Himmel geholt.', 5, 'aircraft-lost'],
    // a part and its whole
    ['en', 'Two of three men taken hostage near Aktau were freed.', 2, 'people-released'],
    ['en', 'Two of three men taken hostage near Aktau were freed.', 3, 'people-abducted'],
    [
      'de',
      'Die Behörden haben 140 der 226 Menschen freigelassen, die am Montag festgenommen worden waren.',
      226,
      'people-detained',
    ],
    // a list of the dead by what they were
    [
      'de',
      'Insgesamt kamen 16 Menschen ums Leben: fünf Soldaten, zwei Zivilisten und neun Angreifer.',
      5,
      'people-dead',
    ],
    [
      'de',
      'Insgesamt kamen 16 Menschen ums Leben: fünf Soldaten, zwei Zivilisten und neun Angreifer.',
      9,
      'people-dead',
    ],
    ['en', 'Volunteers found 233 destroyed or damaged houses.', 233, 'premises-damaged'],
    ['ru', 'Боевики напали на колонну, убив троих военнослужащих и ранив восьмерых.', 3, 'people-dead'],
    ['en', 'About 1,200 residents were taken to higher ground.', 1200, 'people-evacuated'],
    // the first of two words with a hyphen
    ['ru', 'Вылетели два самолёта-амфибии.', 2, 'aircraft'],
    // what a phrase with a gap begins with
    ['de', 'Die Feuerwehr ließ 64 Wohnungen räumen.', 64, 'premises'],
  ])('%s: %s (%d)', (language, text, value, counts) => {
    expect(figureOf(language, text, value).counts).toBe(counts);
  });

  it.each([
    ['en', 'The army admitted deaths. Only four shops were open.', 4, 'people-dead'],
    ['en', 'Hospitals are full: 61 shops closed.', 61, 'people-in-hospital'],
    ['de', 'Alle bis auf 19 Häuser stehen noch.', 19, 'people'],
    ['en', 'The shares number 150.', 150, 'attackers'],
    ['ru', 'Куплены два стола-тумбы.', 2, 'aircraft'],
  ])('is not, %s: %s (%d)', (language, text, value, counts) => {
    const found = figuresIn(language, text).find((one) => one.value === value);
    expect(found?.counts).not.toBe(counts);
  });
});

describe('older and withdrawn values by words of bulletins', () => {
  it.each([
    ['en', 'Cases: 1,396 (previous report: 1,140).', 1140, 'previous'],
    ['ru', 'Погибли девять человек. Ещё в среду министерство говорило о трёх.', 3, 'previous'],
    ['de', 'Neun Menschen starben. Noch am Mittwoch sprach das Amt von drei Toten.', 3, 'previous'],
    ['en', 'Report 8 gave 22 infected nurses; the correct figure is 12.', 22, 'withdrawn'],
    ['de', 'Der Bericht nannte 22 Verletzte, richtig sind 12.', 22, 'withdrawn'],
    ['ru', 'В сводке указали 22 раненых, на деле их 12.', 22, 'withdrawn'],
    ['en', 'Peru lowered the toll of the floods to 24 from 25.', 25, 'previous'],
    ['de', 'Die Gruppe, die von 300 Festgenommenen gesprochen hatte, nannte 240.', 300, 'previous'],
    ['de', 'Blake rechnet mit Verstärkung: 150 Soldaten aus Jamaika.', 150, 'forecast'],
  ])('%s: %s (%d)', (language, text, value, role) => {
    expect(figureOf(language, text, value).role).toBe(role);
  });

  it.each([
    ['en', 'On Tuesday 510 patients were taken in, thirty more than the day before.', 30],
    ['en', 'The army withdrew its statement that no one was hurt, and raised its losses to six killed.', 6],
    ['ru', 'Полиция отпустила 15 из 18 задержанных накануне.', 15],
    ['ru', 'Накануне называли 43 погибших, но двух жителей вычеркнули.', 2],
    ['de', 'Die Gruppe, die von 300 Festgenommenen gesprochen hatte, nannte 240.', 240],
    ['en', 'Peru raised the toll to 24. From 25 towns nothing was heard.', 24],
    ['en', 'A nurse had given up counting at 20 dead.', 20],
    ['en', 'The 40 dead soldiers had been wrongly attributed to the rebels.', 40],
    ['de', 'Die 40 toten Soldaten wurden fälschlich den Rebellen zugeschrieben.', 40],
    ['ru', '40 убитых солдат ошибочно приписали повстанцам.', 40],
    ['en', 'The bulletin gave 22 dead; the figure is 12 for the city.', 22],
  ])('are none, %s: %s (%d)', (language, text, value) => {
    expect(figureOf(language, text, value).role).toBe('current');
  });
});
