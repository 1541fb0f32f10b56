import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { readBytes } from '../../../src/ingest/index.ts';
import { attributionsIn, wordsOf } from './source.ts';

/** What turns say, and who: "-" where nobody is named. */
const turns = async (text: string, language: string): Promise<string[][]> =>
  (await attributionsIn(text, language))
    .filter(({ rule }) => rule.endsWith('/turn'))
    .map(({ kind, content, speaker }) => [kind, wordsOf(text, speaker) || '-', wordsOf(text, content)]);

describe('transcripts', () => {
  it.each([
    [
      'en',
      'Briefing on the ferry\n\nHARBOUR MASTER OLSEN: The ferry sank at noon.\n\nQ: Were there children on board?\nA: I do not know that yet.\n\nQ: Will you resign?\nA (Mayor Runa Vik): Nobody resigns today.',
      [
        ['direct', 'HARBOUR MASTER OLSEN', 'The ferry sank at noon.'],
        ['direct', '-', 'I do not know that yet.'],
        ['direct', 'Mayor Runa Vik', 'Nobody resigns today.'],
      ],
    ],
    [
      'de',
      'Pressegespräch zur Fähre\n\nFrage: Waren Kinder an Bord?\nAntwort: Das weiß ich noch nicht.\n\nFrage: Treten Sie zurück?\nAntwort: Heute tritt niemand zurück.',
      [
        ['direct', '-', 'Das weiß ich noch nicht.'],
        ['direct', '-', 'Heute tritt niemand zurück.'],
      ],
    ],
    [
      'ru',
      'Разговор о пароме\n\nВопрос: Были ли на борту дети?\nОтвет: Я этого пока не знаю.\n\nВопрос: Вы уйдёте в отставку?\nОтвет: Сегодня никто не уходит.',
      [
        ['direct', '-', 'Я этого пока не знаю.'],
        ['direct', '-', 'Сегодня никто не уходит.'],
      ],
    ],
    [
      'de',
      'Gespräch im Radio\n\nModeratorin: Guten Abend, Herr Kranz, was sehen Sie?\n\nKranz: Ich sehe die Fähre noch. Sie liegt auf der Seite.\n\nModeratorin: Und die Boote?\n\nKranz: Wir haben drei Boote draußen.',
      [
        ['direct', 'Kranz', 'Ich sehe die Fähre noch.'],
        ['direct', 'Kranz', 'Sie liegt auf der Seite.'],
        ['direct', 'Kranz', 'Wir haben drei Boote draußen.'],
      ],
    ],
  ])('%s: every sentence behind a label is the word of who it names', async (language, text, expected) => {
    expect(await turns(text, language)).toEqual(expected);
  });

  it('leaves what a turn tells on the word of another with them, without the label', async () => {
    const text =
      'Evening talk\n\nHOST: How many are hurt, can you tell us?\n\nBRANDT: According to the hospital, eleven people are hurt.\n\nHOST: And you saw it?\n\nBRANDT: I saw the smoke.';
    const found = await attributionsIn(text, 'en');
    expect(found.map(({ speaker, content }) => [wordsOf(text, speaker), wordsOf(text, content)])).toEqual([
      ['the hospital', 'eleven people are hurt'],
      ['BRANDT', 'I saw the smoke.'],
    ]);
  });

  it.each([
    [
      'en',
      'The toll in the valley\n\nPolice: 7 dead\nHospital: 9 dead\n\nThe next day\n\nPolice: 9 dead\nHospital: 9 dead',
    ],
    ['de', 'Datum: 4. Mai\nOrt: Rostock\nThema: Die Fähre und ihre Folgen\n\nDie Fähre sank am Mittag vor dem Hafen.'],
    ['ru', 'Дата: 4 мая\nМесто: Рига\n\nПаром затонул в полдень. Полиция: семь погибших.'],
  ])('%s: a list of labels is no transcript', async (language, text) => {
    expect(await turns(text, language)).toEqual([]);
  });
});

describe('interviews', () => {
  it.each([
    [
      'de',
      'Die Lotsin über die Nacht am Hafen\n\nFrau Kranz, was haben Sie gesehen?\n\nIch sah die Fähre kippen. Dann war es still.\n\nDie Reederei spricht von einem Sturm.\n\nDas glaube ich nicht.\n\nWarum glauben Sie das nicht?\n\nIch war draußen.',
      [
        ['direct', 'Frau Kranz', 'Ich sah die Fähre kippen.'],
        ['direct', 'Frau Kranz', 'Dann war es still.'],
        ['direct', 'Frau Kranz', 'Das glaube ich nicht.'],
        ['direct', 'Frau Kranz', 'Ich war draußen.'],
      ],
    ],
    [
      'en',
      'The night at the harbour\n\nMr Kranz, what did you see?\n\nI saw the ferry tilt. Then it was quiet.\n\nWas there a storm, do you think?\n\nNot that I noticed. I was outside.',
      [
        ['direct', 'Mr Kranz', 'I saw the ferry tilt.'],
        ['direct', 'Mr Kranz', 'Then it was quiet.'],
        ['direct', 'Mr Kranz', 'Not that I noticed.'],
        ['direct', 'Mr Kranz', 'I was outside.'],
      ],
    ],
    [
      'ru',
      'Ночь в порту\n\nАнна Петровна, что вы видели?\n\nЯ видела, как накренился паром. Потом стало тихо.\n\nБыл ли шторм, как вам кажется?\n\nЯ шторма не заметила.',
      [
        ['direct', 'Анна Петровна', 'Я видела, как накренился паром.'],
        ['direct', 'Анна Петровна', 'Потом стало тихо.'],
        ['direct', 'Анна Петровна', 'Я шторма не заметила.'],
      ],
    ],
  ])('%s: what answers is the word of whom the questions address', async (language, text, expected) => {
    expect(await turns(text, language)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'The night at the harbour\n\nWhat did you see?\n\nI saw the ferry tilt.\n\nWhere were you?\n\nI was outside all night.',
    ],
    ['en', 'What happened?\n\nThe ferry sank at noon.\n\nWhat must you know?\n\nThe harbour is closed until Monday.'],
    ['de', 'Was ist geschehen?\n\nDie Fähre sank am Mittag.\n\nWas müssen Sie wissen?\n\nDer Hafen ist bis Montag zu.'],
    ['ru', 'Что произошло?\n\nПаром затонул в полдень.\n\nЧто вам нужно знать?\n\nПорт закрыт до понедельника.'],
  ])('%s: questions that the report itself answers, or that name nobody, make none', async (language, text) => {
    expect(await turns(text, language)).toEqual([]);
  });
});

describe('those who are spoken to', () => {
  it.each([
    ['en', 'The ministry, as you know, puts it at four hundred.'],
    ['de', 'Die Fähre ist, wie Sie wissen, gesunken.'],
    ['ru', 'Паром, как вы знаете, затонул.'],
  ])('%s: are not whose word it is: %s', async (language, text) => {
    const found = await attributionsIn(text, language);
    expect(
      found.map(({ speaker }) => wordsOf(text, speaker)).filter((words) => /^(?:you|Sie|вы)$/.test(words)),
    ).toEqual([]);
  });
});

describe('chats', () => {
  /** What a plain text says, by whom: "-" where it is the report's own. */
  const told = async (text: string, language: 'de' | 'en' | 'ru'): Promise<string[]> => {
    const out: string[] = [];
    for await (const reading of readBytes(new TextEncoder().encode(text), 'chat.txt', { language }))
      if (reading.kind === 'source')
        for (const { attribution, content } of extract(reading.source).statements)
          out.push(
            `${attribution?.speaker?.text ?? '-'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' ')}`,
          );
    return out;
  };

  it.each([
    [
      'de',
      '[04.05.25, 07:14:22] Runa Vik: Die Fähre liegt auf der Seite\n[04.05.25, 07:15:03] bootsmann: Bild weggelassen\n[04.05.25, 07:15:40] Runa Vik: Der Lotse sagt, dass elf Leute fehlen\n[04.05.25, 07:16:11] bootsmann: wir haben drei Boote draußen\nund gleich noch eins',
      [
        'Runa Vik: Die Fähre liegt auf der Seite',
        'Der Lotse: dass elf Leute fehlen',
        'bootsmann: wir haben drei Boote draußen\nund gleich noch eins',
      ],
    ],
    [
      'en',
      '04/05/2025, 07:13 - Runa added you\n04/05/2025, 07:14 - Runa: the pilot says eleven people are missing\n04/05/2025, 07:15 - +47 000 11 222: I saw three boats at the pier\n04/05/2025, 07:16 - Runa: nobody has told us anything',
      [
        'the pilot: eleven people are missing',
        '+47 000 11 222: I saw three boats at the pier',
        'Runa: nobody has told us anything',
      ],
    ],
    [
      'ru',
      '04.05.2025, 07:14 - Руна: паром лежит на боку\n04.05.2025, 07:15 - Боцман: у нас в порту три лодки\n04.05.2025, 07:16 - Руна: никто ничего не говорит',
      ['Руна: паром лежит на боку', 'Боцман: у нас в порту три лодки', 'Руна: никто ничего не говорит'],
    ],
  ] as const)('%s: a message is the word of who sent it', async (language, text, expected) => {
    expect(await told(text, language)).toEqual(expected);
  });

  it('leaves the entries of a liveblog to the report', async () => {
    const text =
      '07:14 Uhr: Fähre in Not: Boote laufen aus\nVor der Küste kippte eine Fähre.\n\n07:40 Uhr: Elf vermisst: Suche beginnt\nElf Menschen fehlen seit dem Morgen.\n\n08:10 Uhr: Sturm naht: Flüge fallen aus\nDer Sturm kommt aus dem Westen.';
    expect((await told(text, 'de')).every((line) => line.startsWith('-'))).toBe(true);
  });
});

describe('minutes', () => {
  it.each([
    [
      'en',
      'Questions on the ferry\n\n1. Ms Runa Vik (Northpier): Will the Minister resign?\n\nThe Minister for Ports (Mr Ole Brandt): The pilots have been heard. I shall stay.\n\nMs Vik: My constituents wait.',
      [
        ['direct', 'The Minister for Ports (Mr Ole Brandt)', 'The pilots have been heard.'],
        ['direct', 'The Minister for Ports (Mr Ole Brandt)', 'I shall stay.'],
        ['direct', 'Ms Vik', 'My constituents wait.'],
      ],
    ],
    [
      'de',
      'Die Sitzung über die Fähre\n\nPräsidentin Runa Vik: Ich rufe den dritten Punkt auf.\n\nOle Brandt (Hafenliste): Drei Lotsen waren krank.\n\n(Zuruf von der Stadtpartei: Das ist falsch!)\n\nMinister Dr. Jan Kranz: Ich bleibe bei meiner Zahl.',
      [
        ['direct', 'Präsidentin Runa Vik', 'Ich rufe den dritten Punkt auf.'],
        ['direct', 'Ole Brandt', 'Drei Lotsen waren krank.'],
        ['direct', 'Minister Dr. Jan Kranz', 'Ich bleibe bei meiner Zahl.'],
      ],
    ],
    [
      'ru',
      'Заседание о пароме\n\nВик Р. А. Уважаемые коллеги, кто отвечает за порт?\n\nМинистр транспорта Брандт О. П.: Лоцманы уже выслушаны.\n\nВик Р. А. На причале стоят три лодки.',
      [
        ['direct', 'Министр транспорта Брандт О. П.', 'Лоцманы уже выслушаны.'],
        ['direct', 'Вик Р. А.', 'На причале стоят три лодки.'],
      ],
    ],
  ])('%s: who is named with an office, a party or initials has the word', async (language, text, expected) => {
    expect(await turns(text, language)).toEqual(expected);
  });
});
