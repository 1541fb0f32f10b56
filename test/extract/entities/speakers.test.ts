import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('speakers', () => {
  it.each([
    // where somebody lies is no one who says so
    [
      'en',
      '{Belarus detained 120 people}, [rights group Viasna] said. {Two were in hospital with broken ribs}, [it] said.',
      ['name Viasna', 'pronoun Viasna'],
    ],
    [
      'en',
      '{Three died}, said [the governor of Karaganda Region, Erlan Berg]. {104 were hurt}, [the governor] said.',
      ['name Erlan Berg', 'description Erlan Berg'],
    ],
    [
      'de',
      '{Drei starben}, sagte [Erlan Berg, der Gouverneur der Region Karaganda]. {104 sind verletzt}, sagte [der Gouverneur].',
      ['name Erlan Berg', 'description Erlan Berg'],
    ],
    [
      'ru',
      '{Трое погибли}, заявил [губернатор Карагандинской области Ерлан Касымбеков]. По информации [губернатора], {ранены 104 человека}.',
      ['name Ерлан Касымбеков', 'description Ерлан Касымбеков'],
    ],
    [
      'de',
      '{Es geht gut}, sagten [Anna Berg], die Ministerin Olga Vik und andere. {Mehr nicht}, sagte [die Ministerin].',
      ['name Anna Berg', 'description Olga Vik'],
    ],
    [
      'de',
      '{Es brannte}, sagte [der kasachische Präsident Qassym-Schomart Toqajew]. [Ihm] zufolge {waren es viele}.',
      ['name Qassym-Schomart Toqajew', 'pronoun Qassym-Schomart Toqajew'],
    ],
    [
      'de',
      '[Angela Merkel] sagte, {es sei gut}. [Sie] <sagte> auch, {es sei schlecht}.',
      ['name Angela Merkel', 'pronoun Angela Merkel'],
    ],
    // what commas add to a description is no part of its name
    [
      'en',
      '[The warden of the reserve, who asked for time,] <said> {it fell}. [The warden of the reserve] <said> {it burnt}.',
      ['description warden of the reserve', 'description warden of the reserve'],
    ],
    ['de', '[Die Leiterin der Wache, die spät kam,] <sagte>, {es brenne}.', ['description Leiterin der Wache']],
    ['de', '[Angela Merkel] sagte, {es sei gut}. [Er] sagte, {es sei schlecht}.', ['name Angela Merkel', 'pronoun ?']],
    [
      'de',
      '[Angela Merkel] sagte, {es sei gut}. [Sie] <sagten>, {es sei schlecht}.',
      ['name Angela Merkel', 'pronoun ?'],
    ],
    [
      'de',
      '[Ein ehemaliger Berater des Präsidenten Nursultan Nasarbajew] sagte: {„Nein.“} [Er] sagte auch, {es sei so}.',
      [
        'description ehemaliger Berater des Präsidenten Nursultan Nasarbajew',
        'pronoun ehemaliger Berater des Präsidenten Nursultan Nasarbajew',
      ],
    ],
    [
      'de',
      '[Das kasachische Außenministerium] erklärte, {es sei so}. [Das Ministerium] betonte, {es sei wahr}.',
      ['name kasachisches Außenministerium', 'description kasachisches Außenministerium'],
    ],
    ['de', '[Das Ministerium] betonte, {es sei wahr}.', ['description "Ministerium"']],
    ['de', '[Der Sprecher des Innenministeriums, Iwan Petrow,] sagte, {es sei so}.', ['name Iwan Petrow']],
    [
      'de',
      '[Der Präsident Kasachstans] spricht von {Terror}. Der kasachische Präsident Toqajew reist ab.',
      ['description Toqajew'],
    ],
    [
      'de',
      'Der russische Präsident Putin kam. [Der kasachische Präsident] sagte, {es sei so}.',
      ['description kasachischer Präsident'],
    ],
    ['de', 'Nach [Angaben Toqajews] {griffen sie an}. Präsident Toqajew schwieg.', ['name Toqajew']],
    [
      'de',
      'Nach [Angaben der Polizei] {brannte es}. [Die Polizei] sagte, {es sei gelöscht}.',
      ['description Polizei', 'description Polizei'],
    ],
    [
      'de',
      '[Beobachter] sagten, {es sei so}. [Die Behörden] schwiegen, {nichts}.',
      ['anonymous ?', 'collective Behörden'],
    ],
    ['de', 'Präsident Toqajew traf Präsident Putin. [Er] sagte, {es sei gut}.', ['pronoun Toqajew']],
    [
      'de',
      'Gestern trafen sich in Moskau Putin und Toqajew. Wladimir Putin fuhr. Präsident Toqajew blieb.\n\nAnders Wetter.\n\nWeiter.\n\nNoch etwas. [Er] sagte, {es sei gut}.',
      ['pronoun ?'],
    ],
    [
      'de',
      '[Der Vorsitzende Richter Wernicke] sagte, {so}. [Der zuständige Feuerwehrchef Pablo Ibarra] auch {so}.',
      ['name Wernicke', 'name Pablo Ibarra'],
    ],
    ['de', 'Die NATO tagte. Nach [Angaben von ISNA] {ja}. [Russland] meint, {nein}.', ['name ISNA', 'name Russia']],
    [
      'de',
      'Premier Somchai Rattana kam. [Premier Somchai] sagte, {so}. [Ich] sage {nein}.',
      ['name Somchai Rattana', 'pronoun ?'],
    ],
    [
      'de',
      '[Die EU und die NATO] sagten, {es sei so}. [Angela Merkel sowie Horst Köhler] auch {so}.',
      ['collective "EU und die NATO"', 'collective ?'],
    ],
    [
      'de',
      '[Die Nachrichtenagentur Reuters] meldete {es}. Nach [Angaben des Justizministeriums] {auch}.',
      ['name Reuters', 'name Justizministerium'],
    ],
    ['de', '[Wirtschaftsminister Clement] sagte, {so}. Wolfgang Clement ging.', ['name Wolfgang Clement']],
    [
      'en',
      '[President Barack Obama] said {it was so}. [He] added {it was not}. [She] said {no}.',
      ['name Barack Obama', 'pronoun Barack Obama', 'pronoun ?'],
    ],
    [
      'en',
      '[The Interior Ministry] said {so}. {More}, said [the group’s head, Dana Reed]. [The group] said {no}.',
      ['name Interior Ministry', 'name Dana Reed', 'description group'],
    ],
    [
      'en',
      '[The lawyers’ group Open Hands] put {it} at 40. [Open Hands] asked {why}. [The group] said {no}.',
      ['name Open Hands', 'name Open Hands', 'description Open Hands'],
    ],
    [
      'en',
      '[The company London] said {so}. [The group Monday] met.',
      ['description company London', 'description group Monday'],
    ],
    [
      'de',
      '[Das Innenministerium] erklärte, {es sei so}. [Die Organisation] sagte, {es sei nicht so}.',
      ['description Innenministerium', 'description Organisation'],
    ],
    [
      'de',
      '[Feuerwehrchef Duarte Fontes] sagte, {es sei so}. [Die Organisation Offene Hände] auch {so}.',
      ['name Duarte Fontes', 'name Offene Hände'],
    ],
    [
      'en',
      'The Interior Ministry last gave a figure on Monday, when [it] spoke of {40}.',
      ['pronoun Interior Ministry'],
    ],
    [
      'en',
      'The health authority withdrew [its] report {that it was so}. The mayor left, and [it] said {no}.',
      ['pronoun health authority', 'pronoun health authority'],
    ],
    ['en', 'The mayor of Riga repeated [its] report {that it was so}.', ['pronoun ?']],
    ['en', 'The church sides with the government, [which] stands by {38}.', ['pronoun government']],
    ['en', 'Dana Reed met the mayor, [who] said {so}.', ['pronoun "mayor"']],
    ['de', 'Die Polizei nahm nach [eigenen Angaben] {40 Personen} fest.', ['pronoun Polizei']],
    ['de', 'Der Klinikverbund Ostufer sagt nach [eigenen Angaben] {40 Eingriffe} ab.', ['pronoun Klinikverbund']],
    ['de', 'Die Reederei zahlt; ein Fischer vertritt nach [eigenen Worten] {40 Gäste}.', ['pronoun ?']],
    ['de', 'Die Reederei zahlt; die Feuerwehr barg nach [eigenen Worten] {40 Gäste}.', ['pronoun Feuerwehr']],
    ['ru', 'Полиция задержала, по [собственным данным], {40 человек}.', ['pronoun Полиция']],
    [
      'en',
      '[The Interior Ministry] said {so}. [The ministry] added {more}. [Sources] said {less}.',
      ['name Interior Ministry', 'description Interior Ministry', 'anonymous ?'],
    ],
    [
      'en',
      '[A spokesman for Obama] said {so}. [Josh Earnest, the White House press secretary,] agreed {so}. Barack Obama left.',
      ['description spokesman for Obama', 'name Josh Earnest'],
    ],
    [
      'ru',
      '[Президент Казахстана Касым-Жомарт Токаев] заявил, {что это так}. [Он] добавил, {что нет}. По [его] словам, {да}.',
      ['name Касым-Жомарт Токаев', 'pronoun Касым-Жомарт Токаев', 'pronoun Касым-Жомарт Токаев'],
    ],
    [
      'ru',
      '[Министерство внутренних дел] сообщило, {что так}. [Ведомство] уточнило, {что нет}. [Очевидцы] говорят, {что да}.',
      ['name Министерство внутренних дел', 'description Министерство внутренних дел', 'anonymous ?'],
    ],
    [
      'de',
      '[Karl Brandes] sagte, {es sei so}. [Seinen Angaben] zufolge {ja}.',
      ['name Karl Brandes', 'pronoun Karl Brandes'],
    ],
    ['de', '[Karl Brandes] sagte, {es sei so}. [Ersten Angaben] zufolge {ja}.', ['name Karl Brandes', 'anonymous ?']],
    [
      'de',
      'Laut [Agenturmeldungen] {ja}. Nach [Schätzungen der Polizei] {nein}.',
      ['anonymous ?', 'description Polizei'],
    ],
    ['en', '[Karl Brandes] said {so}. By [his account] {yes}.', ['name Karl Brandes', 'pronoun Karl Brandes']],
    ['en', 'According to [initial reports], {yes}.', ['anonymous ?']],
    // the words before a body's noun tell which one is meant
    [
      'en',
      '[The Ministry of Defence] said {so}. [The interior ministry] said {no}. [The ministry] added {more}. [The defence ministry] said {less}. [The same ministry] said {that}.',
      [
        'name Ministry of Defence',
        'description interior ministry',
        'description interior ministry',
        'description Ministry of Defence',
        'description Ministry of Defence',
      ],
    ],
    [
      'en',
      "[The Ministry of Health] said {so}. [The country's health ministry] said {no}. [The ministry] said {more}.",
      ['name Ministry of Health', 'description Ministry of Health', 'description Ministry of Health'],
    ],
    [
      'en',
      "[Almaty Regional Hospital] said {so}. [The children's hospital] said {no}. [The regional hospital] said {more}.",
      ['name Almaty Regional Hospital', "description children's hospital", 'description Almaty Regional Hospital'],
    ],
    // an adjective tells which body, in every case
    [
      'ru',
      '[Следственный комитет] сообщил {о}. По [данным Следственного комитета], {так}.',
      ['description Следственный комитет', 'description Следственный комитет'],
    ],
    // who asks who it was names nobody
    ['de', 'Unklar blieb, [wer] dem Rat mitteilte, {der Damm halte}.', ['anonymous ?']],
    ['ru', 'Неясно, [кто] сообщил мэру, {что мост закрыт}.', ['anonymous ?']],
    ['en', '[Someone] told the mayor {the bridge was shut}.', ['anonymous ?']],
    // several whom nobody is named by stay so behind a pronoun, until somebody else speaks
    ['ru', 'По [словам очевидцев], {так}. [Они] <сказали>, {нет}.', ['anonymous ?', 'anonymous ?']],
    [
      'en',
      '[Witnesses] said {so}. [The mayor] said {so}. [They] <said> {no}.',
      ['anonymous ?', 'description "mayor"', 'pronoun ?'],
    ],
    ['ru', '[Иван Петров] сказал, {что так}. По [его данным], {нет}.', ['name Иван Петров', 'pronoun Иван Петров']],
    ['ru', 'По [предварительным данным], {так}. [Говорят], {нет}.', ['anonymous ?', 'anonymous ?']],
    ['ru', 'В [министерстве] заявили, {что так}.', ['description "министерство"']],
    ['ru', '[Анна Петрова] сказала, {что так}. [Он] ответил, {что нет}.', ['name Анна Петрова', 'pronoun ?']],
  ])('are who the report says (%s: %s)', (language, marked, expected) => {
    expect(speakersOf(marked, language)).toEqual(expected);
  });

  it('shares one entity between two statements of one frame', () => {
    const [first, second] = speakersOf(
      '[Ein Sprecher der Polizei] sagte, {es brenne}. [Ein Sprecher der Polizei] sagte, {es lösche}.',
      'de',
    );
    expect([first, second]).toEqual(['description Sprecher der Polizei', 'description Sprecher der Polizei']);
  });
});
