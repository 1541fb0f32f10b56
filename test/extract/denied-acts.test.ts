import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { sourceOf } from './statement-fixture.ts';

/** The statements of a text with words in their attribution, as "speaker: level". */
const levels = (language: string, text: string): string[] =>
  extract(sourceOf(text, language)).statements.map(
    ({ attribution, certainty }) => `${attribution?.speaker?.text ?? '-'}: ${certainty.level}`,
  );

describe('an act of denial that is told with its whole sentence', () => {
  it.each([
    ['de', 'Die Armee bestritt eine Beteiligung an dem Angriff.', 'Die Armee: denied'],
    ['de', 'Eine Beteiligung an dem Angriff bestritt die Armee.', 'die Armee: denied'],
    ['de', 'Der Verein wies den Vorwurf zurück.', 'Der Verein: denied'],
    ['de', 'Die Polizei dementierte Berichte über 20 Tote.', 'Die Polizei: denied'],
    ['ru', 'Армия отвергла обвинения в обстреле.', 'Армия: denied'],
    ['ru', 'Полиция опровергла сообщения о 20 погибших.', 'Полиция: denied'],
    ['en', 'The army denied involvement in the attack.', 'The army: denied'],
  ])('denies: %s: %s', (language, text, wanted) => {
    expect(levels(language, text)).toEqual([wanted]);
  });

  it.each([
    ['de', 'Die Armee sprach von 20 Toten.', 'Die Armee: unmarked'],
    ['de', 'Die Staatsanwaltschaft forderte Aufklärung.', 'Die Staatsanwaltschaft: unmarked'],
    ['ru', 'Полиция сообщила о 20 погибших.', 'Полиция: unmarked'],
  ])('where nothing is denied it denies nothing: %s: %s', (language, text, wanted) => {
    expect(levels(language, text)).toEqual([wanted]);
  });
});

describe('what was said before its verb', () => {
  it.each([
    ['Berichte über den Tod von 20 Kindern dementierte die Polizei.', 'die Polizei: denied'],
    ['Angaben der Rebellen bestätigte das Ministerium nicht.', 'das Ministerium: unmarked'],
    ['Augenzeugen bestätigten die Schüsse.', 'Augenzeugen: unmarked'],
    ['Der Bericht bestätigt die Angaben der Polizei.', 'Der Bericht: unmarked'],
  ])('is nobody who denies or confirms it: %s', (text, wanted) => {
    expect(levels('de', text)).toEqual([wanted]);
  });
});

describe('what stands behind the colon of a doubt', () => {
  it('is told plainly', () => {
    expect(
      levels('de', 'Der Gewerkschafter Ivo Dragan bezweifelt die Zahlen: „Wir vermissen sieben Kollegen.“'),
    ).toEqual(['Der Gewerkschafter Ivo Dragan: unmarked']);
    expect(levels('de', 'Ivo Dragan bezweifelt, dass sieben Kollegen vermisst werden.')).toEqual([
      'Ivo Dragan: doubtful',
    ]);
  });
});

describe('a second verb of who denies', () => {
  it.each([
    ['Police deny claim, say man was armed.', 'Police'],
    ["Port workers' union disputes this, says ferry carried 112.", "Port workers' union"],
  ])('has no speaker behind it: %s', (text, speaker) => {
    for (const told of levels('en', text)) expect(told).toContain(`${speaker}:`);
  });
});
