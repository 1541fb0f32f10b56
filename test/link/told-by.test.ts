import { describe, expect, it } from 'vitest';
import { digest } from './reports.ts';

/** Who each figure of a text is told by, and through whom. */
function toldIn(language: string, text: string) {
  const { statements } = digest('r', language, text);
  return new Map(
    statements.flatMap(({ figures, speakerText, via }) =>
      figures.map(({ value }) => [value, { speaker: speakerText, via: via.map(({ name }) => name) }] as const),
    ),
  );
}

describe('a medium that cites another', () => {
  it.each([
    ['ru', 'Погибли 15 человек, передаёт «Волгапресс» со ссылкой на МВД.', 15, 'МВД', 'Волгапресс'],
    ['ru', 'Погибли пятеро, пишут местные журналисты со ссылкой на спасателей.', 5, 'спасателей', 'местные журналисты'],
    ['ru', '«Волна» со ссылкой на МВД пишет о пяти погибших.', 5, 'МВД', 'Волна'],
    [
      'en',
      'Five people died, Radio Volna reported, citing the interior ministry.',
      5,
      'the interior ministry',
      'Radio Volna',
    ],
    ['en', 'Citing police, local media said five people had died.', 5, 'police', 'local media'],
    [
      'de',
      'Fünf Menschen starben, berichtete die Agentur Volna unter Berufung auf die Polizei.',
      5,
      'die Polizei',
      'die Agentur Volna',
    ],
    ['de', 'Medien berichteten unter Berufung auf die Polizei von fünf Toten.', 5, 'die Polizei', 'Medien'],
  ])('is what it came through: %s: %s', (language, text, value, speaker, via) => {
    expect(toldIn(language, text).get(value)).toEqual({ speaker, via: [via] });
  });

  it.each([
    ['en', 'Five people died, the railway union said, citing relatives.', 5, 'the railway union'],
    ['ru', 'Министр Иван Петров со ссылкой на врачей сообщил о 12 погибших.', 12, 'Министр Иван Петров'],
    [
      'de',
      'Fünf Menschen starben, sagte Bürgermeister Max Weber unter Berufung auf Ärzte.',
      5,
      'Bürgermeister Max Weber',
    ],
  ])('a body or a person keeps its word: %s: %s', (language, text, value, speaker) => {
    expect(toldIn(language, text).get(value)?.speaker).toContain(speaker.split(' ').at(-1));
  });
});

describe('what is only called preliminary', () => {
  it.each([
    ['ru', 'По предварительным данным, погибли 14 человек.', 14],
    ['ru', 'По уточнённой информации, пострадали 37 человек.', 37],
    ['en', 'According to preliminary data, 14 people died.', 14],
    ['de', 'Nach ersten Angaben starben 14 Menschen.', 14],
  ])('is nobody’s word: %s: %s', (language, text, value) => {
    expect(toldIn(language, text).get(value)?.speaker).toBeUndefined();
  });

  it.each([
    ['ru', 'По предварительным данным полиции, погибли 14 человек.', 14, 'полиции'],
    ['en', 'According to preliminary data from the ministry, 14 people died.', 14, 'ministry'],
    ['de', 'Nach ersten Angaben der Polizei starben 14 Menschen.', 14, 'Polizei'],
  ])('is somebody’s where they are named: %s: %s', (language, text, value, name) => {
    expect(toldIn(language, text).get(value)?.speaker).toContain(name);
  });
});

describe('a pronoun for one without a name', () => {
  it.each([
    [
      'ru',
      'Выпущено 40 снарядов, говорит источник в администрации. Жертвами, по его словам, стали 8 жителей.',
      8,
      'источник',
    ],
    ['ru', 'Горят 12 домов, рассказала очевидица. По её словам, погибли двое.', 2, 'очевидица'],
  ])('is who spoke before: %s: %s', (language, text, value, name) => {
    expect(toldIn(language, text).get(value)?.speaker).toContain(name);
  });
});

describe('a clause of its own behind a semicolon', () => {
  it.each([
    ['en', 'The coroner reported 14 deaths; Aktau had nine.', 9],
    ['en', 'The district counts 241 ruined houses; nationwide the figure is 318.', 318],
    ['de', 'Die Klinik meldete 14 Tote; in Aktau waren es neun.', 9],
  ])('has not the speaker of the one before: %s: %s', (language, text, value) => {
    expect(toldIn(language, text).has(value)).toBe(true);
    expect(toldIn(language, text).get(value)?.speaker).toBeUndefined();
  });
});

it('is not told of what stands behind a pictograph', () => {
  const told = toldIn(
    'ru',
    'Соседи говорят, в Бонне больше ста погибших, а в газете всё те же 19 😡 Свёкор видел в морге 17 тел.',
  );
  expect(told.get(100)?.speaker).toBe('Соседи');
  expect(told.get(17)?.speaker).toBeUndefined();
});

describe('who counts, and who has seen', () => {
  it.each([
    ['en', 'An insurance pool reckons with losses of 60 million dollars.', 60e6, 'insurance pool'],
    ['en', 'The town counts 241 ruined houses.', 241, 'town'],
    ['en', 'Our doctors saw three bodies in the hospital.', 3, 'doctors'],
    ['ru', 'Ущерб трейдеры оценивают более чем в 80 миллионов долларов.', 80e6, 'трейдеры'],
    ['ru', 'Министр твердит о заговоре и уверяет, что никто не погиб.', 0, 'Министр'],
  ])('%s: %s', (language, text, value, name) => {
    expect(toldIn(language, text).get(value)?.speaker).toContain(name);
  });

  it.each([
    ['en', 'The city saw three marches on Sunday.', 3],
    ['en', 'The hospital saw 40 patients.', 40],
  ])('is nobody where nothing was told: %s: %s', (language, text, value) => {
    expect(toldIn(language, text).get(value)?.speaker).toBeUndefined();
  });
});
