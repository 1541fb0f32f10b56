import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../src/extract/entities.ts';
import { findPlaces } from '../../../src/extract/places.ts';
import type { EntityKind } from '../../../src/model/index.ts';
import { report } from '../report.ts';

/** The mentions of one kind, as they stand in the text. */
function mentionsOf(text: string, language: string, kind: EntityKind): string[] {
  const analysis = report(text, language);
  const { mentions, entities } = findEntities(analysis, findPlaces(analysis), []);
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  return mentions.filter(({ entity }) => kinds.get(entity) === kind).map((mention) => mention.text);
}

describe('names of persons', () => {
  it.each([
    ['de', 'Angela Merkel traf Recep Tayyip Erdoğan in Ankara.', ['Angela Merkel', 'Recep Tayyip Erdoğan']],
    ['de', 'Präsident Toqajew entließ die Regierung. Toqajews Rede war kurz.', ['Toqajew', 'Toqajews']],
    ['de', 'Der Politikwissenschaftler Marat Schibutow und Frau Müller widersprachen.', ['Marat Schibutow', 'Müller']],
    ['de', 'Der CDU-Politiker Hans-Peter Uhl und Prof. Schneider kamen.', ['Hans-Peter Uhl', 'Schneider']],
    ['de', 'Marco van Basten und Ursula von der Leyen kamen.', ['Marco van Basten', 'Ursula von der Leyen']],
    ['de', 'Der Künstler Gerhard Richter malt.', ['Gerhard Richter']],
    ['en', 'MAYOR JOANNA REYES SAID THE FERRY SANK.', ['JOANNA REYES']],
    ['en', 'POLICE CHIEF MARCUS SAID THE FERRY SANK.', ['MARCUS']],
    ['en', 'Wanda Pike Hollister came with Amos T. Beckley Jr. and left.', ['Wanda Pike Hollister', 'Amos T. Beckley']],
    ['en', 'President Barack Obama met Laurence H. Tribe. Obama left.', ['Barack Obama', 'Laurence H. Tribe', 'Obama']],
    [
      'en',
      "Mrs. Clinton's aide said so, and Trump’s did not. Donald Trump left.",
      ["Clinton's", 'Trump’s', 'Donald Trump'],
    ],
    ['en', 'The port director, Stoyan Kalev, said so. Kalev left.', ['Stoyan Kalev', 'Kalev']],
    ['de', 'Der Innenminister, Stojan Kalew, kam.', ['Stojan Kalew']],
    // a family name that is a given name as well
    ['en', 'President Radu Marin said so.', ['Radu Marin']],
    ['ru', 'Президент Казахстана Касым-Жомарт Токаев выступил. Токаеву ответили.', ['Касым-Жомарт Токаев', 'Токаеву']],
    [
      'ru',
      'Мэр Москвы Юрий Лужков и А. Б. Петров встретили Ху Цзиньтао.',
      ['Юрий Лужков', 'А. Б. Петров', 'Ху Цзиньтао'],
    ],
    ['ru', 'Об этом сообщил Сами аль-Хадж, а президент Обама молчал.', ['Сами аль-Хадж', 'Обама']],
    ['ru', 'По словам главы Минлеса Игоря Кедрова, это так.', ['Игоря Кедрова']],
  ])('are found by given name, office, initials (%s: %s)', (language, text, expected) => {
    expect(mentionsOf(text, language, 'person')).toEqual(expected);
  });

  it.each([
    ['de', 'Die Polizei fand am Montag Spuren. Der Präsident Kasachstans schwieg, das Ministerium auch.'],
    ['de', 'Im August will Mark Brandenburg. Der Ernst der Lage. Sultan Airlines.'],
    ['de', 'Der Minister Ende Mai, ein Richter gegen Klage, der Sprecher am Freitag.'],
    ['en', 'May will grant hope. The Supreme Court and the White House said so on Monday.'],
    ['en', 'The spokesman said Monday. Officials in Washington declined.'],
    ['en', 'The mayor, Prime Minister and King came. The director, Monday, left.'],
    ['ru', 'Верховный суд России и председатель Конституционного суда заявили. Вера в мир.'],
    ['ru', 'Представители Русской службы и Федеральной миграционной службы сообщили.'],
  ])('are not what merely has a capital (%s: %s)', (language, text) => {
    expect(mentionsOf(text, language, 'person')).toEqual([]);
  });
});

describe('names of organisations', () => {
  it.each([
    [
      'de',
      'Das Komitee der Nationalen Sicherheit (KNB) und die NATO berieten.',
      ['Komitee der Nationalen Sicherheit', 'KNB', 'NATO'],
    ],
    [
      'de',
      'Das kasachische Außenministerium und die Regierung Russlands widersprachen.',
      ['kasachische Außenministerium', 'Regierung Russlands'],
    ],
    [
      'de',
      'Die Organisation des Vertrags über kollektive Sicherheit (OVKS, gegründet 2002) hilft.',
      ['Organisation des Vertrags über kollektive Sicherheit', 'OVKS'],
    ],
    [
      'en',
      'The National Security Committee (KNB) and the Ministry of Health met the Taliban.',
      ['National Security Committee', 'KNB', 'Ministry of Health'],
    ],
    [
      'ru',
      'Комитет национальной безопасности (КНБ) и компания «Газпром» подтвердили.',
      ['Комитет национальной безопасности', 'КНБ', 'компания «Газпром»'],
    ],
    [
      'ru',
      'Министерство внутренних дел Казахстана и ОДКБ заявили.',
      ['Министерство внутренних дел Казахстана', 'ОДКБ'],
    ],
  ])('are acronyms, bodies and what they stand for (%s: %s)', (language, text, expected) => {
    expect(mentionsOf(text, language, 'organization')).toEqual(expected);
  });

  it.each([
    ['de', 'DAS IST EINE ZEILE IN GROSSBUCHSTABEN. Ein PKW und die Behörde.'],
    ['en', 'The ministry said the CEO was in the US.'],
    ['ru', 'ДТП на МКАД. Ведомство молчит, США тоже.'],
  ])('are not capitals in a row, nor bare nouns (%s: %s)', (language, text) => {
    expect(mentionsOf(text, language, 'organization')).toEqual([]);
  });
});
