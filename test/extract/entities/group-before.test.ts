import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('a pronoun of several', () => {
  it.each([
    ['de', 'Drei Ärzte traten vor die Presse. [Sie] <sprachen> {von vierzig Verletzten}.', ['pronoun Drei Ärzte']],
    ['de', 'Am Montag traten drei Ärzte vor die Presse. [Sie] <sprachen> {davon}.', ['pronoun drei Ärzte']],
    ['en', 'On Monday several engineers saw the dam. [They] <warned> {of a breach}.', ['pronoun several engineers']],
    ['en', 'Union leaders met the mayor. [They] <said> {talks had failed}.', ['pronoun Union leaders']],
    ['ru', 'Полицейские оцепили дом. [Они] <сообщили>, {что погибли двое}.', ['pronoun Полицейские']],
  ])('means the group that the sentence before begins with (%s: %s)', (language, marked, expected) => {
    expect(speakersOf(marked, language)).toEqual(expected);
  });

  it.each([
    [
      'de',
      '[Die Anwohner] <klagen>: {niemand hilft}. {Sie hätten nichts gewusst}, <sagten> [sie]. [Sie] <fordern> {Hilfe}.',
      ['collective "Anwohner"', 'pronoun "Anwohner"', 'pronoun "Anwohner"'],
    ],
    [
      'en',
      '[Three doctors] <said> {forty were hurt}. [They] <said> {blood was short}. [They] <asked> {for help}.',
      ['collective Three doctors', 'pronoun Three doctors', 'pronoun Three doctors'],
    ],
    ['en', '[Police] <said> {so}. [They] <say> {no}.', ['description ?', 'pronoun "Police"']],
  ])('means those who spoke last, and goes on to (%s: %s)', (language, marked, expected) => {
    expect(speakersOf(marked, language)).toEqual(expected);
  });

  it.each([
    [
      'de',
      'Das macht viele Militärbeobachter skeptisch. Gründe suchen [sie] im Land. {Das sei unklar}.',
      ['anonymous ?'],
    ],
    // against whom somebody fights is not who seeks reasons
    [
      'de',
      'Das macht viele Beobachter skeptisch. Gründe für die Niederlage im Kampf gegen Rebellen und Söldner suchen [sie] im Land. {Das sei unklar}.',
      ['anonymous ?'],
    ],
    ['en', 'Dozens of residents stood outside. [They] <said> {nobody came}.', ['anonymous ?']],
  ])('stands for sources nobody is named by (%s: %s)', (language, marked, expected) => {
    expect(speakersOf(marked, language)).toEqual(expected);
  });

  it.each([
    // who begins the sentence is no noun that is known: the soldiers are not meant for sure
    ['de', 'Die Warlords griffen die Soldaten an. {Es war so}, <erklärten> [sie].', ['pronoun ?']],
    ['de', 'Am Montag trafen die Warlords auf Soldaten. [Sie] <sprachen> {davon}.', ['pronoun ?']],
    // two who are named may be meant together
    ['de', 'Merkel und Macron trafen sich mit den Ministern. {Es ist gut}, <sagten> [sie].', ['pronoun ?']],
    // somebody else may have come between
    ['ru', 'Врачи прибыли вечером. Толпа оцепила дом. [Они] <сообщили>, {что погибли двое}.', ['pronoun ?']],
    ['en', 'Three doctors came. [The mayor] <said> {so}. [They] <said> {no}.', ['description "mayor"', 'pronoun ?']],
    // one woman is meant
    ['de', 'Anna Berg besuchte die Helfer. [Sie] <sprach> {von viel Arbeit}.', ['pronoun Anna Berg']],
  ])('means nobody who is not surely meant (%s: %s)', (language, marked, expected) => {
    expect(speakersOf(marked, language)).toEqual(expected);
  });
});
