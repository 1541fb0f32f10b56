import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.ts';
import { attributionsIn, sourceOf, wordsOf } from './source.ts';

/** Kind, speaker and words of all that is said in a text. */
const said = async (text: string, language: string): Promise<string[][]> =>
  (await attributionsIn(text, language)).map(({ kind, speaker, content }) => [
    kind,
    wordsOf(text, speaker) || '-',
    wordsOf(text, content),
  ]);

describe('words that end with a mark of their own', () => {
  it.each([
    ['“Which ship?” Hale said.', [['direct', 'Hale', '“Which ship?”']]],
    ['“Ship? Which ship?” Nora Hale shot back.', [['direct', 'Nora Hale', '“Ship? Which ship?”']]],
    [
      'The mayor shrugged. “Which ship?” Hale said. “I know of none.”',
      [['direct', 'Hale', '“Which ship?” | “I know of none.”']],
    ],
    [
      '“Run for the boats, all of you!” Hale shouted at the men.',
      [['direct', 'Hale', '“Run for the boats, all of you!”']],
    ],
  ])('are those of the name and the verb of saying behind them: %s', async (text, expected) => {
    expect(await said(text, 'en')).toEqual(expected);
  });

  it.each([['“Which ship?” Hale left the room.'], ['They shouted “Run!” Hale said nobody had heard it.']])(
    'are not joined to a sentence that is no frame: %s',
    async (text) => {
      expect((await said(text, 'en')).filter(([kind, speaker]) => kind === 'direct' && speaker === 'Hale')).toEqual([]);
    },
  );
});

describe('what a verb of saying takes', () => {
  it.each([
    ['One officer admitted privately that nobody had counted.', 'One officer', 'that nobody had counted'],
    ['The agency said Monday that nothing was lost.', 'The agency', 'that nothing was lost'],
    ['The ministry, as you know, says four people died.', 'The ministry', 'four people died'],
    ['“They counted with closed eyes,” jokes Mustafa Khalil.', 'Mustafa Khalil', '“They counted with closed eyes,”'],
    ['Citizens are asked not to spread rumours.', '-', 'Citizens | not to spread rumours'],
    ['Reed told reporters at the gate of the port: “We go on.”', 'Reed', '“We go on.”'],
  ])('keeps who says it and what denies it: %s', async (text, speaker, content) => {
    expect((await said(text, 'en')).map(([, who, words]) => [who, words])).toEqual([[speaker, content]]);
  });

  it('begins behind a day: said Monday', async () => {
    expect(await said('The agency said on Monday two ships were lost.', 'en')).toEqual([
      ['indirect', 'The agency', 'two ships were lost'],
    ]);
  });

  it('takes no subject from verbatim words', async () => {
    const text = '„Sie lügen. Er war ein gesunder Mann“, sagte sie Fluss Wire per Telefon.';
    expect((await said(text, 'de')).map(([, who]) => who)).toEqual(['-']);
  });

  it.each([
    ['Die Anlage war aus. Das hat Brandt nicht gesagt.', []],
    ['Die Anlage war aus. Das sagte Brandt.', ['Brandt']],
  ])('is not the word of who did not say it: %s', async (text, expected) => {
    expect((await said(text, 'de')).map(([, who]) => who)).toEqual(expected);
  });

  it('has the subject behind "deren"', async () => {
    const text = 'Die Gewerkschaft zählt anders. „Unsere Liste hat fünf Namen“, sagte deren Vorsitzende Vera Brandt.';
    expect((await said(text, 'de')).map(([, who]) => who)).toEqual(['deren Vorsitzende Vera Brandt']);
  });
});

describe('who speaks before a colon', () => {
  it('is not who stands on the line before, behind a sign', async () => {
    const text = '👉 Reederei: nur 250 Tonnen 🤡\nWeitergeleitet von @hafen_news: „Der Kapitän war betrunken“';
    expect(await said(text, 'de')).toEqual([['direct', '@hafen_news', '„Der Kapitän war betrunken“']]);
  });

  it.each([
    ['PORT SCANDAL GROWS: DEPUTY MINISTER IS AMONG THE HELD', []],
    ['HARBOUR POLICE: NOBODY WAS HURT', [['HARBOUR POLICE', 'NOBODY WAS HURT']]],
  ])('is no name because it is written in capitals: %s', async (text, expected) => {
    expect((await said(text, 'en')).map(([, who, words]) => [who, words])).toEqual(expected);
  });
});

describe('who is meant', () => {
  const speakers = async (text: string, language: string): Promise<(string | undefined)[]> => {
    const { statements, mentions, entities } = extract(await sourceOf(text, language));
    return statements.map(({ attribution }) => {
      const mention = mentions.find(({ id }) => id === attribution?.speaker?.mention);
      return entities.find(({ id }) => id === mention?.entity)?.name;
    });
  };

  it.each([
    [
      'en',
      'It was disputed by Edvin Marsk of the Harbour Party, who said he had written three times.',
      (names: (string | undefined)[]) => !names.includes('Harbour Party'),
    ],
    [
      'en',
      'Edvin Marsk of the Harbour Party said that he had written three times.',
      (names: (string | undefined)[]) => !names.includes('Harbour Party'),
    ],
    [
      'en',
      'It was disputed by the Harbour Party, which said it had written three times.',
      (names: (string | undefined)[]) => names.includes('Harbour Party'),
    ],
    [
      'en',
      'Minister Ewan Reed denied it. We met a nurse at the Harbour hospital who said that they had treated 14 people.',
      (names: (string | undefined)[]) => names.at(-1) === undefined,
    ],
    [
      'en',
      'He wrote to the hospital, which said that it had treated 14 people.',
      (names: (string | undefined)[]) => names.includes('hospital'),
    ],
    [
      'ru',
      'Аким города Даурен Вик сказал, что паром цел.',
      (names: (string | undefined)[]) => names[0] === 'Даурен Вик',
    ],
    ['ru', 'Её сын Алексей добавил, что лодок не было.', (names: (string | undefined)[]) => names[0] === 'Алексей'],
    [
      'en',
      'Prime Minister Runa Vik promised an inquiry. German foreign minister Kranz confirmed that a pilot was missing.',
      (names: (string | undefined)[]) => names[0] === 'Runa Vik' && names[1] !== 'Runa Vik',
    ],
    [
      'en',
      'Prime Minister Runa Vik promised an inquiry. The prime minister said that a pilot was missing.',
      (names: (string | undefined)[]) => names[1] === 'Runa Vik',
    ],
    [
      'de',
      'Innenminister Ole Kranz sagte, die Fähre sei leer. Der Außenminister sagte, sie sei voll.',
      (names: (string | undefined)[]) => names[0] === 'Ole Kranz' && names[1] !== 'Ole Kranz',
    ],
    [
      'de',
      'Innenminister Ole Kranz sagte, die Fähre sei leer. Der Minister sagte, sie sei heil.',
      (names: (string | undefined)[]) => names[1] === 'Ole Kranz',
    ],
    [
      'de',
      "Am Kai steht Hanna Lotz. Die Fähre sei alt, klagt Lotz' Nachbar Ole Kranz.",
      (names: (string | undefined)[]) => names.includes('Ole Kranz') && !names.includes('Hanna Lotz'),
    ],
    [
      'ru',
      'Группа «Чистый берег» сказала, что снимки показывают пятно. Инженер группы Юсеф Мансур сказал, что очистка займёт месяцы.',
      (names: (string | undefined)[]) => names[1] === 'Юсеф Мансур',
    ],
  ])('%s: %s', async (language, text, holds) => {
    expect(holds(await speakers(text, language))).toBe(true);
  });
});

describe('deeds that look like words', () => {
  const told = async (text: string): Promise<string[]> =>
    extract(await sourceOf(text, 'en')).statements.map(
      ({ kind, negated, attribution }) => `${kind}${negated ? ' not' : ''} ${attribution?.speaker?.text ?? '-'}`,
    );

  it.each([
    ['The judge dismissed one juror.', ['narrated -']],
    ['Transport Minister Ole Kranz dismissed his deputy on Monday.', ['narrated -']],
    ['Transport Minister Ole Kranz dismissed the report.', ['reported Transport Minister Ole Kranz']],
    ['Mayor Ole Kranz declined to speculate on the cause.', ['reported not Mayor Ole Kranz']],
    ['UNESCO estimates that eleven boats are missing.', ['indirect UNESCO']],
    ['Survivors, however, spoke of more than 150 people on board.', ['reported Survivors']],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});

describe('who writes in a channel, or stands before a dash', () => {
  it.each([
    ['ru', 'Токаев в Twitter: было шесть волн атак на порт.', [['indirect', 'Токаев', 'было шесть волн атак на порт']]],
    ['ru', 'МЧС — «Паром найден у западного причала».', [['direct', 'МЧС', '«Паром найден у западного причала»']]],
    ['en', 'Gus Tedder on Telegram: there were six waves.', [['indirect', 'Gus Tedder', 'there were six waves']]],
    ['ru', 'Победитель — «Зенит».', []],
    ['ru', 'Пожар в Telegram: что известно о чатах жителей.', []],
    ['en', 'Trouble on Twitter: the site was down for six hours.', []],
  ])('%s: %s', async (language, text, expected) => {
    expect(await said(text, language)).toEqual(expected);
  });
});

describe('for whom a relative pronoun stands', () => {
  it.each([
    [
      'en',
      'We met a nurse at the Harbour hospital who said that they had treated 14 people.',
      'nurse at the Harbour hospital',
    ],
    ['en', 'Ewan Reed denied it. A nurse from the village, who said she saw it, left.', 'nurse from the village'],
    ['en', 'The hospital, which said that it had treated 14 people, is full.', undefined],
  ])('names %s by the words before it: %s', async (language, text, wanted) => {
    const { statements } = extract(await sourceOf(text, language));
    const relative = statements
      .map(({ attribution }) => attribution?.speaker)
      .find((speaker) => speaker?.as === 'pronoun');
    expect(relative?.name).toBe(wanted);
  });
});
