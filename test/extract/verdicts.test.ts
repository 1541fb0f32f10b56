import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { sourceOf } from './statement-fixture.ts';

/** How sure the only statement of a text is. */
const levels = (language: string, text: string): string[] =>
  extract(sourceOf(text, language)).statements.map(({ certainty }) => certainty.level);

describe('what is called false in the predicate of a noun of saying', () => {
  it.each([
    ['en', 'The report that the mayor had fled was a lie, her office said.'],
    ['en', 'Reports that the harbour had been closed are false.'],
    ['en', 'Claims that rifles were found in the school are unfounded, the council said.'],
    ['de', 'Meldungen, wonach die Fähre Waffen an Bord hatte, sind falsch.'],
    ['de', 'Die Meldung, dass der Rat zurückgetreten sei, ist falsch, teilte das Amt mit.'],
    ['de', 'Das Gerücht, die Bürgermeisterin sei geflohen, ist eine Lüge.'],
    ['ru', '«Сообщения о том, что мэр покинула город, — ложь», — сказал он.'],
    ['ru', 'Информация о том, что мэр ушла в отставку, является фейком, заявила пресс-служба.'],
  ])('is denied: %s: %s', (language, text) => {
    expect(levels(language, text)).toEqual(['denied']);
  });

  it.each([
    ['en', 'Reports that the harbour had been closed reached the council.', 'unmarked'],
    ['en', 'The mayor said that the clerk, whose figures were false, had resigned.', 'unmarked'],
    ['de', 'Meldungen, wonach die Fähre Waffen an Bord hatte, häufen sich.', 'unmarked'],
    ['ru', 'Сообщения о том, что мэр покинула город, появились утром.', 'unmarked'],
  ])('is not where nobody calls it so: %s: %s', (language, text, level) => {
    expect(levels(language, text)).toEqual([level]);
  });
});

describe('what nobody could show', () => {
  it.each([
    ['en', 'The claim that rifles were stored in the cellar is unproven.'],
    ['en', 'Inspectors found no evidence that the hall had been used by troops.'],
    ['de', 'Die Behauptung, im Keller hätten Gewehre gelegen, ist unbelegt.'],
    ['de', 'Es gebe keine Hinweise darauf, dass Soldaten beteiligt waren, sagte der Minister.'],
    ['ru', 'Нет доказательств того, что в здании были военные, сообщили в ООН.'],
    ['ru', 'Информация о том, что паром захвачен, не подтвердилась.'],
  ])('is doubtful: %s: %s', (language, text) => {
    expect(levels(language, text)).toEqual(['doubtful']);
  });

  it.each([
    ['en', 'Inspectors found evidence that the hall had been used by troops.'],
    ['ru', 'Инспекторы нашли доказательства того, что зал использовали военные.'],
  ])('is not where it was shown: %s: %s', (language, text) => {
    expect(levels(language, text)).not.toContain('doubtful');
  });
});
