import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.ts';
import { sourceOf } from '../statement-fixture.ts';

/** The speakers of a text by the names of their entities, with what these are; "?" where none is known. */
function speakersOf(text: string, language: string): string[] {
  const { statements, mentions, entities } = extract(sourceOf(text, language));
  return statements.flatMap(({ attribution }) => {
    if (!attribution?.speaker) return [];
    const entity = mentions.find(({ id }) => id === attribution.speaker?.mention)?.entity;
    const known = entities.find(({ id }) => id === entity);
    return [known ? `${known.kind} ${known.name}` : '?'];
  });
}

describe('names that only speaking proves', () => {
  it.each([
    [
      'de',
      'Die Brücke sei sicher, sagte Ilvami Aktan. Aktan fügte hinzu, es gebe Tote.',
      ['person Ilvami Aktan', 'person Ilvami Aktan'],
    ],
    [
      'de',
      'Wie der Betreiber Tüvras mitteilte, sei alles sicher. Tüvras erklärte, es gebe keine Toten.',
      ['organization Tüvras', 'organization Tüvras'],
    ],
    [
      'ru',
      'Мэр Иван Петров сообщил о двух погибших. Петров это отрицает.',
      ['person Иван Петров', 'person Иван Петров'],
    ],
    [
      'en',
      'On Monday Tuvras said that the plant was safe. Later Tuvras denied the report.',
      ['organization Tuvras', 'organization Tuvras'],
    ],
    [
      'en',
      'Tuvras, which operates the plant, said that it was safe. "All is well," it said.',
      ['organization Tuvras', 'organization Tuvras'],
    ],
    [
      'en',
      'An officer said two died. "They shot," said Aminta Colibar, a cook who fled. She said that she saw four bodies.',
      ['person officer', 'person Aminta Colibar', 'person Aminta Colibar'],
    ],
    [
      'en',
      'An officer said two died. "They shot," said Aminta Colibar. She said that she saw four bodies.',
      ['person officer', '?', '?'],
    ],
    [
      'en',
      'Voix Lumera, a group of lawyers which helps refugees, said that six had died. It said more would follow.',
      ['organization Voix Lumera', 'organization Voix Lumera'],
    ],
    [
      'en',
      'The dam would hold, Ilvami Aktan said. Aktan said that boats were ready.',
      ['person Ilvami Aktan', 'person Ilvami Aktan'],
    ],
    [
      'ru',
      'Как заявил Туврас, авария ликвидирована. Позже Туврас уточнил, что пострадавших нет.',
      ['organization Туврас', 'organization Туврас'],
    ],
    // one word that ends as only family names do
    ['ru', 'Ранее Вадаев называл цифру 250.', ['person Вадаев']],
    ['en', 'Earlier Vadaev denied that anyone had died.', ['person Vadaev']],
  ])('are found, and found again (%s: %s)', (language, text, expected) => {
    expect(speakersOf(text, language)).toEqual(expected);
  });

  it.each([
    // a word that begins a sentence may be a common noun
    ['en', 'Divers said that the hull was open.'],
    ['en', 'Divers said that the hull was open. Later the divers said that nobody was inside.'],
    // where nouns have capitals, one of them is no name
    ['de', 'Taucher sagten, der Rumpf sei offen.'],
    ['en', 'Many said that the hull was open.'],
    // an adjective of the same stem
    ['ru', 'Участковый говорит: «Никого там нет».'],
    ['de', 'Mehrere Anwohner sagten, der Rumpf sei offen.'],
  ])('are not made of common nouns (%s: %s)', (language, text) => {
    expect(speakersOf(text, language).filter((name) => /^(?:person|organization) \p{Lu}/u.test(name))).toEqual([]);
  });
});
