import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('nouns that call somebody again', () => {
  it.each([
    [
      'de',
      '{Es brannte}, sagte [Ministerin Olga Vik]. „{Wir prüfen das}“, erklärte [die Politikerin].',
      ['name Olga Vik', 'description Olga Vik'],
    ],
    [
      'de',
      '{Es brannte}, sagte [Ministerin Olga Vik]. „{Wir prüfen das}“, erklärte [die SPD-Politikerin].',
      ['name Olga Vik', 'description Olga Vik'],
    ],
    [
      'de',
      '{Es brannte}, sagte [der Bauer Karl Wendt]. „{Ich war zuerst da}“, erklärte [der 52-Jährige].',
      ['name Karl Wendt', 'description Karl Wendt'],
    ],
    [
      'en',
      '{The gates opened late}, said [police commander Ana Wolt]. "{We lost control}," [the officer] said.',
      ['name Ana Wolt', 'description Ana Wolt'],
    ],
    [
      'en',
      '{The gates opened late}, said [farmer Karl Brand]. "{I ran}," [the 52-year-old] said.',
      ['name Karl Brand', 'description Karl Brand'],
    ],
    [
      'ru',
      'Об этом сообщил [советник посольства Денис Ершов]. «{Списки мы сверили}», — заверил [дипломат].',
      ['name Денис Ершов', 'description Денис Ершов'],
    ],
    // a noun that calls women too by the form of men
    [
      'ru',
      '{Троих отпустят}, заявила [адвокат Мария Белова]. По мнению [юриста], {нарушен закон}.',
      ['name Мария Белова', 'description Мария Белова'],
    ],
    // offices in other words
    [
      'de',
      '{Es brannte}, sagte [Präsident Karl Wendt]. Am Abend kamen Helfer. [Dem Staatschef] zufolge {regnet es}.',
      ['name Karl Wendt', 'description Karl Wendt'],
    ],
    [
      'ru',
      '{Нашли троих}, сообщил [губернатор Аркадий Лебезин]. [Глава региона] добавил, {что света нет}.',
      ['name Аркадий Лебезин', 'description Аркадий Лебезин'],
    ],
    // a body by the gender of the noun that it was last called by
    [
      'de',
      '{Alles war geprüft}, teilte [der Betreiber Calder Rail] mit. {Das Schiff war zugelassen}, sagte [die Reederei]. [Sie] verwies {auf ein Zertifikat}.',
      ['name Calder Rail', 'description Calder Rail', 'pronoun Calder Rail'],
    ],
    // bodies
    [
      'ru',
      '[Минздрав] сообщает {о 218 пострадавших}. По информации [ведомства], {17 в тяжёлом состоянии}.',
      ['name Минздрав', 'description Минздрав'],
    ],
    [
      'en',
      '[The World Health Organization] said {it could not tell}. [The agency] said {samples had been sent}.',
      ['name World Health Organization', 'description World Health Organization'],
    ],
    [
      'en',
      'A spokesman for [the operator, Northline], said {it was sorry}. [The company] said {it would pay}.',
      ['name Northline', 'description Northline'],
    ],
  ])('%s: %s', (language, text, speakers) => {
    expect(speakersOf(text, language)).toEqual(speakers);
  });

  it.each([
    // somebody whom the noun has introduced
    [
      'de',
      'Ein Mann wurde festgenommen. {Es brannte}, sagte [Sprecher Karl Wendt]. {Er sei unschuldig}, sagte [der Mann].',
      'description Karl Wendt',
    ],
    [
      'en',
      'A man was arrested. {It burned}, said [police commander Karl Brand]. "{I am innocent}," [the man] said.',
      'description Karl Brand',
    ],
    [
      'ru',
      'Задержан мужчина. {Был пожар}, сообщил [полковник Денис Ершов]. «{Я не виноват}», — заявил [мужчина].',
      'description Денис Ершов',
    ],
    // another gender
    ['de', '{Es brannte}, sagte [Ministerin Olga Vik]. „{Nein}“, sagte [der Politiker].', 'description Olga Vik'],
    // more than the noun tells
    ['de', '{Es brannte}, sagte [Minister Karl Vik]. „{Nein}“, sagte [der Politiker aus Ulm].', 'description Karl Vik'],
    // whom the noun only ends like
    [
      'en',
      '{It was over}, said [spokeswoman Ana Wolt]. Rain fell. Snow fell. Hail fell. {The men shared water}, [the woman] said.',
      'description Ana Wolt',
    ],
    // a firm is no office
    ['ru', '[Минздрав] сообщил {о троих}. В [компании] сказали, {что проверяют}.', 'description Минздрав'],
  ])('%s, not: %s', (language, text, wrong) => {
    expect(speakersOf(text, language)).not.toContain(wrong);
  });
});

describe('names behind a title of several words', () => {
  it.each([
    ['en', '[Chief information officer Sanna Virt] said {it was over}.', 'name Sanna Virt'],
    ['en', '[Interior minister and party leader Ana Wolt] said {it was over}.', 'name Ana Wolt'],
    ['en', "[The shrine's caretaker, Pastor Gideon Ojo], said {it was full}.", 'name Gideon Ojo'],
    ['de', '[Der Vizekanzler und Arbeitsminister Franz Wolt] sagte, {er gehe}.', 'name Franz Wolt'],
    ['de', '[Die Stuttgarter Bürgermeisterin Isabell Fetzer] sagte, {sie gehe}.', 'name Isabell Fetzer'],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakersOf(text, language)).toEqual([speaker]);
  });

  it('is no title where another has an article of their own', () => {
    expect(speakersOf('[Der Bürgermeister und der Minister Franz Wolt] sagten, {es sei aus}.', 'de')).not.toEqual([
      'name Franz Wolt',
    ]);
  });
});
