import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { digestOf } from '../../../src/link/digest-of.ts';
import { sourceOf } from '../statement-fixture.ts';

/** What a text says and on whose word: "speaker: content", where the report itself tells it only the content. */
function told(language: string, text: string): string[] {
  return extract(sourceOf(text, language)).statements.map(({ content, attribution }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return attribution ? `${attribution.speaker?.text ?? '-'}: ${said}` : said;
  });
}

type Case = readonly [language: string, text: string, wanted: readonly string[]];

describe('a source at the head, and behind it another', () => {
  it.each<Case>([
    [
      'en',
      'According to residents nine people died, while the authorities speak of four.',
      ['residents: nine people died', 'the authorities: four'],
    ],
    [
      'ru',
      'По словам жителей, погибли девять человек, а власти говорят о четырёх.',
      ['словам жителей: погибли девять человек', 'власти: а власти говорят о четырёх.'],
    ],
    [
      'de',
      'Nach Angaben von Anwohnern starben neun Menschen, die Behörden sprechen dagegen von vier.',
      ['Angaben von Anwohnern: starben neun Menschen', 'die Behörden: die Behörden sprechen dagegen von vier.'],
    ],
  ])('%s: %s', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));

  it('goes on with what the same one did', () => {
    const text = 'Со слов матери, раньше было весело, но она часто писала письма домой.';
    expect(told('ru', text)).toEqual(['слов матери: раньше было весело, но она часто писала письма домой']);
  });
});

describe('one person without a verb', () => {
  it.each<Case>([
    [
      'en',
      'The guard said he had seen two men, the prosecutor three.',
      ['The guard: he had seen two men', 'the prosecutor: three'],
    ],
    // who is counted
    [
      'en',
      'The union said nine guards were hurt, one three times.',
      ['The union: nine guards were hurt, one three times'],
    ],
    ['en', 'The guard said he saw two men, the women three.', ['The guard: he saw two men, the women three']],
  ])('%s: %s', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));
});

describe('Russian: who tells', () => {
  it.each<Case>([
    // whom it is told stands before the verb
    ['ru', 'Двое погибли, нам подтвердил врач.', ['врач: Двое погибли']],
    ['ru', 'В городе 17 погибших, так сказал начальник порта.', ['начальник порта: В городе 17 погибших']],
    // a clause behind a comma alone
    ['ru', 'Соседи говорят, в городе уже сто погибших, а в новостях 19.', ['Соседи: в городе уже сто погибших']],
    [
      'ru',
      'Теперь, как нам стало известно, пятеро судей уходят.',
      ['Теперь, как нам стало известно, пятеро судей уходят.'],
    ],
    // a relative clause about who speaks
    [
      'ru',
      'Врач, который просил не называть его имени, насчитал в морге 26 тел.',
      [
        'Врач, который просил не называть его имени,: Врач, который просил не называть его имени, насчитал в морге 26 тел.',
      ],
    ],
    ['ru', 'Потери муж оценил в 3 миллиона рублей.', ['муж: Потери муж оценил в 3 миллиона рублей.']],
    // an act of speech before the words of a source
    [
      'ru',
      'Военные назвали это ложью: по их данным, убиты 17 мятежников.',
      ['Военные: Военные назвали это ложью', 'их данным: убиты 17 мятежников'],
    ],
    [
      'ru',
      '«Еду ставят под дверь», — рассказала по телефону горожанка Нина Ветрова.',
      ['горожанка Нина Ветрова: «Еду ставят под дверь»'],
    ],
  ])('%s: %s', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));

  it('an initial ends a sentence before a word that opens the next', () => {
    const text = 'Так рассказала Нина Р. По её словам, умер один пассажир.';
    expect(told('ru', text)).toContain('её словам: умер один пассажир');
  });
});

describe('whom a medium quotes', () => {
  it.each<Case>([
    ['en', '"Four people are dead," Radio Uno quoted him as saying.', ['him: "Four people are dead,"']],
    ['en', 'Radio Uno quoted the mayor as saying that four had died.', ['the mayor: that four had died']],
    ['en', 'The paper cited a doctor as saying twelve had died.', ['a doctor: twelve had died']],
    ['en', 'Four people died, the mayor was quoted as saying by Radio Uno.', ['the mayor: Four people died']],
    ['en', 'Radio Uno quoted mayor Anna Bell: "Four are dead."', ['mayor Anna Bell: "Four are dead."']],
    // words that are not given, and a thing that is quoted
    ['en', 'The mayor was quoted as saying on Monday.', ['The mayor was quoted as saying on Monday.']],
    ['en', 'The paper quoted the report.', ['The paper quoted the report.']],
    ['de', 'Es gebe vier Tote, zitierte ihn die Zeitung.', ['ihn: Es gebe vier Tote']],
    ['de', 'Die Zeitung zitierte den Minister: „Vier sind tot.“', ['den Minister: „Vier sind tot.“']],
    ['ru', 'Погибли четверо, цитирует его «Маяк».', ['его: Погибли четверо']],
  ])('%s: %s', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));
});

describe('a source in brackets behind a word for it', () => {
  it.each<Case>([
    ['en', 'The toll: 14 injured (Source: Police).', ['Police: 14 injured']],
    ['de', 'Die Bilanz: 14 Verletzte (Quelle: Polizei).', ['Polizei: 14 Verletzte']],
    ['ru', 'Итог: 14 раненых (данные: минздрав).', ['минздрав: 14 раненых']],
    // where it is, not whose word
    ['de', 'Es gab 14 Verletzte (Ort: Hafen).', ['Es gab 14 Verletzte (Ort: Hafen).']],
  ])('%s: %s', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));
});

/** By whose name the figures of a text stand. */
const tellers = (language: string, text: string): string[] => {
  const document = extract(sourceOf(text, language));
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  return digestOf(document).statements.flatMap(({ figures, speaker, speakerText }) =>
    figures.map(() => (speaker && names.get(speaker)) || speakerText || '-'),
  );
};

describe('whose words a possessive means', () => {
  it.each<Case>([
    [
      'ru',
      'Министерство обороны сообщило о шести погибших. По его данным, ранены 14 человек.',
      ['Министерство обороны', 'Министерство обороны'],
    ],
    ['de', 'Die Werft schließt; ein Anwalt vertritt nach eigenen Worten 112 Arbeiter.', ['Anwalt']],
  ])('%s: %s', (language, text, wanted) => expect(tellers(language, text)).toEqual(wanted));
});
