import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/pipeline.ts';
import { sourceOf } from '../statement-fixture.ts';

/** What a text says and on whose word: "speaker: content", where the report itself tells it only the content. */
function told(language: string, text: string): string[] {
  return extract(sourceOf(text, language)).statements.map(({ content, attribution }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return attribution ? `${attribution.speaker?.text ?? '-'}: ${said}` : said;
  });
}

type Case = readonly [language: string, text: string, wanted: readonly string[]];

describe('a count in the clause before the one in which somebody tells another', () => {
  it.each<Case>([
    ['en', 'Nine people are missing, although the elder insists on 40.', ['Nine people are missing', 'the elder: 40']],
    [
      'en',
      'Seven survivors were flown out, where a doctor said two had burns.',
      ['Seven survivors were flown out', 'a doctor: two had burns'],
    ],
    [
      'de',
      'Etwa 900 Schaulustige hatten sich versammelt, die Polizei zählte nur 300.',
      ['Etwa 900 Schaulustige hatten sich versammelt', 'die Polizei: die Polizei zählte nur 300.'],
    ],
    ['ru', 'Пропали 15 человек, хотя староста настаивает, что их 40.', ['Пропали 15 человек', 'староста: что их 40']],
  ])('%s: %s is nobody’s word', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));

  it.each<Case>([
    ['en', 'As 40 guests fled, police said the dam had burst.', ['police: the dam had burst']],
    ['de', 'Der Wirt, seit 40 Jahren im Ort, sagte, die Brücke halte.', ['Der Wirt: die Brücke halte']],
  ])('%s: %s holds no such clause', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));
});

describe('English: who tells', () => {
  it.each<Case>([
    // names that end like possessives, and with a preposition inside
    ['en', "St Hilda's confirmed that 12 pupils were ill.", ["St Hilda's: that 12 pupils were ill"]],
    ['en', "McDonald's said three cooks were hurt.", ["McDonald's: three cooks were hurt"]],
    ['en', 'According to Reporters Without Borders, two are missing.', ['Reporters Without Borders: two are missing']],
    [
      'en',
      'A gang calling itself Red Kite said it held 40 files.',
      ['A gang calling itself Red Kite: it held 40 files'],
    ],
    // a verb behind a comma goes on with the subject of the one before
    ['en', 'Owner denies overloading, says ferry carried 112', ['Owner: overloading', 'Owner: ferry carried 112']],
    [
      'en',
      'The firm denied that 140 had been aboard, says ferry carried 112.',
      ['The firm: that 140 had been aboard', 'The firm: ferry carried 112'],
    ],
    // verbs that may be nouns
    [
      'en',
      'The union doubts the figures: "There were 30 dead."',
      ['The union: the figures', 'The union: "There were 30 dead."'],
    ],
    ['en', 'BREAKING | Mayor confirms 12 dead in explosion', ['Mayor: 12 dead in explosion']],
    ['en', 'The fire brigade speaks of six trapped.', ['The fire brigade: six trapped']],
    // the passive, and whose count it is
    ['en', 'The toll was put at 14 by the ministry.', ['the ministry: The toll was put at 14']],
    ['en', 'The number of injured was put by doctors at 40.', ['doctors: The number of injured was put | at 40']],
    ['en', "The rebels' figure is 104.", ["The rebels': 104"]],
    ['en', 'One guest died, according to her.', ['her: One guest died']],
    // who is told of before the colon
    [
      'en',
      'Mayor Dana Reed drew another picture: nine guests had been killed, she told Radio Kesh.',
      ['she: nine guests had been killed'],
    ],
    // what stands about who speaks
    [
      'en',
      'The bank, which employs 19 people, declined to comment.',
      ['which employs 19 people', 'The bank, which employs 19 people,: to comment'],
    ],
  ])('%s: %s', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));

  it.each<Case>([
    ['en', 'The camp holds 1,340.', ['The camp holds 1,340.']],
    ['en', 'The dam was put at risk by 40 workers.', ['The dam was put at risk by 40 workers.']],
  ])('%s: in %s nobody tells it', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));

  it('calls one whom a relative pronoun stands for by their words', () => {
    const { statements } = extract(sourceOf('Police, who had insisted that none was hurt, apologised.', 'en'));
    expect(statements[0]?.attribution?.speaker?.name).toBe('Police');
  });
});

/** The entities that speak in a text, in its order; "-" where it cannot be told who one is. */
function speakers(language: string, text: string): string[] {
  const { statements, mentions, entities } = extract(sourceOf(text, language));
  return statements.flatMap(({ attribution }) => {
    if (!attribution) return [];
    const entity = mentions.find(({ id }) => id === attribution.speaker?.mention)?.entity;
    return [entities.find(({ id }) => id === entity)?.name ?? '-'];
  });
}

describe('whose figures a possessive behind a colon means', () => {
  it.each<Case>([
    ['de', 'Die Polizei widerspricht: Nach ihren Angaben waren es 38 Menschen.', ['Polizei']],
    ['ru', 'В чатах пишут о пожаре, но полиция это отвергает: по её данным, ехали 38 человек.', ['полиция']],
    // a person whom the verb governs may be meant
    ['ru', 'Полиция задержала мэра: по его словам, погибли трое.', ['-']],
  ])('%s: %s', (language, text, wanted) => expect(speakers(language, text).slice(-1)).toEqual(wanted));
});

describe('who tells, and who is told', () => {
  it.each<Case>([
    ['ru', 'Россиян среди погибших нет, сказали редакции в посольстве.', ['посольстве: Россиян среди погибших нет']],
    [
      'de',
      'Den Schaden taxiert das Institut auf mehr als 300.000 Euro.',
      ['das Institut: Den Schaden taxiert das Institut auf mehr als 300.000 Euro.'],
    ],
  ])('%s: %s', (language, text, wanted) => expect(told(language, text)).toEqual(wanted));
});
