import { describe, expect, it } from 'vitest';
import { digest } from './reports.ts';

/** Whose word each statement with a source is: its entity's name, or the words for them. */
function speakersIn(language: string, text: string): readonly string[] {
  const { statements, entities } = digest('r', language, text);
  return statements.flatMap(({ speaker, speakerText }) =>
    speakerText === undefined ? [] : [entities.find(({ id }) => id === speaker)?.name || speakerText],
  );
}

describe('who a source is', () => {
  it.each([
    ['de', 'Nach Polizeiangaben starben vier Menschen.', ['Polizei']],
    ['de', 'Laut Behördenangaben starben vier Menschen.', ['Behörden']],
    ['de', 'Ministeriumsangaben zufolge starben vier Menschen.', ['Ministerium']],
    ['de', 'Nach ersten Klinikangaben wurden zwölf Verletzte behandelt.', ['Klinik']],
    ['de', 'Nach Armeeangaben starben vier Menschen. Die Armee meldete neun Verletzte.', ['Armee', 'Armee']],
    // no body
    ['de', 'Medienangaben zufolge starben neun Menschen.', ['Medienangaben']],
    // a name between commas
    [
      'en',
      'The operator, Iberhidro, said four workers were missing. Iberhidro said nine had been found.',
      ['Iberhidro', 'Iberhidro'],
    ],
    ['en', "The dam's operator, Iberhidro, put the number of dead at 12.", ['Iberhidro']],
    ['de', 'Der Betreiber, Iberhidro, sprach von vier Vermissten.', ['Iberhidro']],
    ['de', 'Der Konzern, Marktführer in Estland, sprach von vier Vermissten.', ['Konzern']],
    ['en', 'The company, based in Tartu, said four workers were missing.', ['company']],
    // whose body it is
    [
      'de',
      'Innenminister Jan Kask trat vor die Presse. Sein Ministerium sprach von neun Toten.',
      ['Ministerium (Jan Kask)'],
    ],
    [
      'en',
      'Interior Minister Jan Kask spoke to reporters. His ministry said nine people were dead.',
      ['ministry (Jan Kask)'],
    ],
    [
      'ru',
      'Министр внутренних дел Ян Каск выступил перед прессой. Его министерство сообщило о девяти погибших.',
      ['министерство (Ян Каск)'],
    ],
    ['en', 'His ministry said nine people were dead.', ['His ministry']],
    // names that are longer than a noun in them
    ['en', 'The Union of Hydropower Engineers counted 14 dead.', ['Union of Hydropower Engineers']],
    ['en', 'Five people died, Cadena SER reported.', ['Cadena SER']],
    ['en', 'Five people died, Russian FSB officers reported.', ['FSB']],
    ['ru', 'Мэр Рианьо Кармен Алонсо сообщила о семи погибших.', ['Кармен Алонсо']],
  ])('%s: %s', (language, text, names) => {
    expect(speakersIn(language, text)).toEqual(names);
  });
});

describe('the first person', () => {
  const own = (language: string, text: string): readonly boolean[] =>
    digest('r', language, text, { outlet: 'Lantern Aid' }).statements.map((statement) => statement.own === true);

  it.each([
    ['en', 'We count 11 dead and 40 injured.', [true]],
    ['en', 'We are appalled by the death of 11 colleagues.', [true]],
    ['de', 'Wir zählen elf Tote und 40 Verletzte.', [true]],
    ['ru', 'Мы насчитали 11 погибших.', [true]],
    // another who spoke before is not meant, and nor is who writes by the words of another
    ['en', 'Police counted nine dead. We count 11.', [false, true]],
    ['en', '“We count 11 dead,” said Mayor Jan Kask.', [false]],
    ['de', 'Die Polizei zählt elf Tote.', [false]],
  ])('is the word of who wrote the report (%s): %s', (language, text, wanted) => {
    expect(own(language, text)).toEqual(wanted);
  });
});
