import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { sourceOf } from '../statement-fixture.ts';

/** What a text says and on whose word: "speaker: content", where the report itself tells only the content. */
function told(language: string, text: string): string[] {
  return extract(sourceOf(text, language)).statements.map(({ content, attribution }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return attribution ? `${attribution.speaker?.text ?? '-'}: ${said}` : said;
  });
}

describe('borders of what is said', () => {
  it.each([
    // what compares a number belongs to it, so to what is said
    ['en', 'Police say at least 14 people died in the river.', ['Police: at least 14 people died in the river']],
    ['en', 'The mayor said on Monday at least 14 people died.', ['The mayor: at least 14 people died']],
    ['en', 'Officials said nearly 40 people fled.', ['Officials: nearly 40 people fled']],
    ['en', 'Witnesses said more than 30 shots were fired.', ['Witnesses: more than 30 shots were fired']],
    ['en', 'She said Friday 14 people died.', ['She: 14 people died']],
    // headlines that a number opens, and what compares it
    ['en', '14 dead, police say', ['police: 14 dead']],
    [
      'en',
      'At least 9 dead after blast in Hafar, local police chief tells me.',
      ['local police chief: At least 9 dead after blast in Hafar'],
    ],
    ['en', '14 March, police say.', ['14 March, police say.']],
    // a pronoun that is a determiner too
    ['en', 'A nurse told her that the dam was weak.', ['A nurse: that the dam was weak']],
    ['en', 'A nurse told her mother that the dam was weak.', ['A nurse: that the dam was weak']],
    // the mark of a note is no part of a sentence, and no figure
    [
      'en',
      'The mayor denied that anyone was held.[24][25] Two bodies were found.[3]',
      ['The mayor: that anyone was held', 'Two bodies were found.'],
    ],
    // the mood of the clause behind a semicolon
    [
      'de',
      'Der Minister sagte, es gebe 17 Tote; die Suche dauere an; Hilfe sei unterwegs.',
      ['Der Minister: es gebe 17 Tote; die Suche dauere an; Hilfe sei unterwegs'],
    ],
    [
      'de',
      'Herr Seitkali berichtet, dass 17 Tote geborgen wurden; elf seien noch vermisst.',
      ['Herr Seitkali: dass 17 Tote geborgen wurden; elf seien noch vermisst'],
    ],
    [
      'de',
      'Der Minister sagte, es gebe 17 Tote; der Gouverneur erklärte, es seien 20.',
      ['Der Minister: es gebe 17 Tote', 'der Gouverneur: es seien 20'],
    ],
    // a pronoun behind the verb is what it governs, where who speaks stands before
    [
      'de',
      'Die Klinikleitung wies sie zurück: Es hätten nie mehr als 20 Tote dort gelegen.',
      ['Die Klinikleitung: Es hätten nie mehr als 20 Tote dort gelegen'],
    ],
    ['de', 'Die Vorwürfe nannte sie „absurd“.', ['sie: „absurd“']],
    // as in Switzerland
    ['de', 'Gemäss Polizei wurden acht Personen verletzt.', ['Polizei: wurden acht Personen verletzt']],
    ['de', 'Die Strecke bleibe gesperrt, hiess es bei der Bahn.', ['der Bahn: Die Strecke bleibe gesperrt']],
  ])('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('how sure what is said is', () => {
  const sure = (language: string, text: string): string[] =>
    extract(sourceOf(text, language)).statements.map(({ certainty }) => certainty.level);
  it.each([
    // behind a colon stands what is said instead of what is denied
    ['de', 'Der Minister wies die Vorwürfe zurück: Es habe keine Toten gegeben.', ['unmarked']],
    ['de', 'Der Minister bestritt, dass es Tote gegeben habe.', ['denied']],
    // a verb of hearsay is none where it stands whose word it is
    ['ru', 'В полиции говорят, что погибли 14 человек.', ['unmarked']],
    ['ru', 'Говорят, что погибли 14 человек.', ['possible']],
  ])('%s: %s', (language, text, expected) => {
    expect(sure(language, text)).toEqual(expected);
  });
});
