import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { sourceOf } from './statement-fixture.ts';

/** What the acts of a text answer: their words, stance, the words answered, certainty; "–" where nothing is. */
function answers(language: string, text: string): readonly string[] {
  const { statements } = extract(sourceOf(text, language));
  const words = (id: string | undefined): string =>
    statements
      .find((statement) => statement.id === id)
      ?.content.map(({ start, end }) => text.slice(start, end))
      .join(' … ') ?? '–';
  return statements.flatMap(({ id, answers, certainty, negated }) =>
    answers
      ? [
          [
            words(id),
            negated ? `not ${answers.stance}` : answers.stance,
            words(answers.statement),
            certainty.level,
          ].join(' | '),
        ]
      : [],
  );
}

describe('an act that answers what was said before it', () => {
  it.each([
    [
      'de',
      'Der Kai sei gesperrt, sagte ein Lotse. Die Reederei dementierte dies.',
      'Die Reederei dementierte dies. | denies | Der Kai sei gesperrt | denied',
    ],
    [
      'de',
      'Ein Anwohner sagt, der Bagger habe den Damm getroffen. Die Baufirma widerspricht.',
      'Die Baufirma widerspricht. | denies | der Bagger habe den Damm getroffen | denied',
    ],
    [
      'de',
      'Der Kai sei gesperrt, sagte ein Lotse. Die Reederei widersprach dieser Darstellung.',
      'Die Reederei widersprach dieser Darstellung. | denies | Der Kai sei gesperrt | denied',
    ],
    [
      'de',
      'Laut der Gewerkschaft wurden 40 Lotsen entlassen. Das Hafenamt bestätigte die Zahl nicht.',
      'Das Hafenamt bestätigte die Zahl nicht. | not confirms | wurden 40 Lotsen entlassen | doubtful',
    ],
    [
      'en',
      'The quay was shut, a pilot said. The shipping line denied this.',
      'this | denies | The quay was shut | denied',
    ],
    [
      'en',
      'The union said 40 pilots had been dismissed. The port authority confirmed the figure.',
      'the figure | confirms | 40 pilots had been dismissed | boosted',
    ],
    [
      'en',
      'The quay was shut, a pilot said. Residents disputed that account.',
      'that account | denies | The quay was shut | doubtful',
    ],
    [
      'en',
      'The quay was shut, a pilot said. Neither the port nor the police confirmed this.',
      'this | confirms | The quay was shut | doubtful',
    ],
    [
      'en',
      'The quay was shut, a pilot said. The report was denied by the port authority.',
      'The report | denies | The quay was shut | denied',
    ],
    [
      'en',
      'A pilot counted 23 boats; the board dismissed this as propaganda.',
      'this as propaganda | denies | 23 boats | denied',
    ],
    [
      'en',
      'Pilots said the quay was shut, a claim they have since repeated. The union has rejected this, saying it was open.',
      'this | denies | the quay was shut, a claim they have since repeated | denied',
    ],
    [
      'ru',
      'Причал закрыт, рассказал лоцман. Судоходная компания это отрицает.',
      'Судоходная компания это отрицает. | denies | Причал закрыт | denied',
    ],
    [
      'ru',
      'Профсоюз заявил, что уволены 40 лоцманов. В порту эту информацию подтвердили.',
      'В порту эту информацию подтвердили. | confirms | что уволены 40 лоцманов | boosted',
    ],
    [
      'de',
      'Die Lotsen erklärten, sie hätten 40 Schiffe geräumt, die Reederei bestreitet das.',
      'die Reederei bestreitet das | denies | sie hätten 40 Schiffe geräumt | denied',
    ],
    [
      'de',
      'Die Lotsen erklärten, sie hätten 40 Schiffe geräumt, was die Reederei bestreitet.',
      'was die Reederei bestreitet | denies | sie hätten 40 Schiffe geräumt | denied',
    ],
    [
      'en',
      'The pilots said they had cleared 40 ships, which the police deny.',
      'which the police deny | denies | they had cleared 40 ships | denied',
    ],
    [
      'en',
      'The pilots say 40 ships were cleared, a claim the police deny.',
      'a claim the police deny | denies | 40 ships were cleared | denied',
    ],
    [
      'ru',
      'Лоцманы заявили, что причал закрыт, полиция это отрицает.',
      'полиция это отрицает | denies | что причал закрыт | denied',
    ],
    [
      'de',
      'Der Kai sei gesperrt, sagte ein Lotse. Die Reederei nannte das eine Lüge.',
      'Die Reederei nannte das eine Lüge. | denies | Der Kai sei gesperrt | denied',
    ],
    [
      'de',
      'Der Kai sei gesperrt, sagte ein Lotse. Das Hafenamt bezeichnete die Angaben als unwahr.',
      'Das Hafenamt bezeichnete die Angaben als unwahr. | denies | Der Kai sei gesperrt | denied',
    ],
    [
      'en',
      'The quay was shut, a pilot said. The shipping line called this a lie.',
      'this a lie | denies | The quay was shut | denied',
    ],
    [
      'ru',
      'Причал закрыт, рассказал лоцман. В компании это называют ложью.',
      'В компании это называют ложью. | denies | Причал закрыт | denied',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(answers(language, text)).toEqual([expected]);
  });

  it.each([
    ['de', 'Der Kai sei gesperrt, sagte ein Lotse. Die Reederei nannte das einen Erfolg.'],
    ['de', 'Der Kai sei gesperrt, sagte ein Lotse. Die Reederei nannte den Umbau der Halle einen Unsinn.'],
    ['en', 'The quay was shut, a pilot said. The shipping line called this a triumph.'],
    ['ru', 'Причал закрыт, рассказал лоцман. В компании это называют успехом.'],
  ])('what is called something else than false is not denied (%s): %s', (language, text) => {
    expect(answers(language, text)).toEqual([]);
  });

  it('a denial that is itself denied is a word that may be so', () => {
    expect(answers('de', 'Der Kai sei gesperrt, sagte ein Lotse. Die Reederei bestritt das nicht.')).toEqual([
      'Die Reederei bestritt das nicht. | denies | Der Kai sei gesperrt | possible',
    ]);
  });

  it('two who deny one thing answer the same statement', () => {
    const text = 'Der Kai sei gesperrt, sagte ein Lotse. Die Reederei dementierte dies. Das Hafenamt widersprach.';
    expect(answers('de', text).map((line) => line.split(' | ')[2])).toEqual([
      'Der Kai sei gesperrt',
      'Der Kai sei gesperrt',
    ]);
  });

  it.each([
    [
      'its own object says what it is about',
      'de',
      'Der Kai sei gesperrt, sagte ein Lotse. Die Reederei dementierte die Entlassung der Lotsen.',
    ],
    ['nobody else spoke before it', 'de', 'Die Reederei dementierte dies.'],
    [
      'they are its speaker’s own words',
      'de',
      'Die Reederei erklärte, der Kai sei frei. Die Reederei bekräftigte dies.',
    ],
    [
      'too much stands between',
      'en',
      'The quay was shut, a pilot said. Rain fell. Two ferries waited. Crowds grew. The shipping line denied this.',
    ],
    [
      'a noun of saying stands for no words of the report itself',
      'en',
      'The quay was shut at noon. The shipping line denied the claims.',
    ],
    [
      'a sentence stands between it and a noun of saying',
      'en',
      'The quay was shut, a pilot said. Rain fell. The shipping line rejected the claims.',
    ],
    [
      'a clause says itself what it is about',
      'de',
      'Die Lotsen erklärten, der Kai sei frei, die Reederei bestreitet einen Streik.',
    ],
    ['a quoted clause is the speaker’s', 'en', 'The pilots said, “The quay is shut, the police deny it.”'],
  ])('answers nothing where %s (%s)', (_, language, text) => {
    expect(answers(language, text)).toEqual([]);
  });
});
