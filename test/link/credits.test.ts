import { describe, expect, it } from 'vitest';
import { linkLineage } from '../../src/link/lineage.ts';
import { digest } from './reports.ts';

/** The names of whom a report says it has something from. */
const credited = (language: string, text: string): readonly string[] =>
  digest('r', language, text).credits.map(({ name }) => name);

describe('whom a report credits', () => {
  it('a medium that is named again and again is one credit, for each statement that it is named for', () => {
    const { credits, statements } = digest('r', 'de', 'In Tasnov starben drei Menschen, meldet Reuters. '.repeat(50));
    expect(credits.map(({ name }) => name)).toEqual(['Reuters']);
    expect(credits[0]?.statements).toEqual(statements.map(({ id }) => id));
  });

  it.each([
    ['ru', 'Паром сел на мель, пишет «Портовый вестник» со ссылкой на пассажиров.', ['Портовый вестник']],
    ['ru', 'По данным «Северных ведомостей», погибли трое.', ['Северных ведомостей']],
    ['de', 'Die Brücke ist gesperrt, schreibt der „Hafenkurier“ unter Berufung auf Anwohner.', ['Hafenkurier']],
    ['de', 'Laut „Neues Tageblatt“ sind drei Menschen verletzt worden.', ['Neues Tageblatt']],
    ['en', 'The Tasnov News Agency said three people had died.', ['Tasnov News']],
    ['en', 'The Globonet network reported four dead.', ['Globonet']],
  ] as const)('%s: %s', (language, text, names) => {
    expect(credited(language, text)).toEqual(names);
  });

  it.each([
    ['en', 'The Environment Agency said three people had died.'],
    ['en', 'The Human Rights Network said it had counted nine dead.'],
    ['en', 'Three people had died, according to the Space Agency.'],
    ['de', 'Das Ministerium teilte mit, die neuen „Angebote“ würden geprüft.'],
    ['ru', 'Министерство сообщило, что спектакль «Гроза» отменён.'],
  ] as const)('a body or a title that is no medium is none: %s, %s', (language, text) => {
    expect(credited(language, text)).toEqual([]);
  });
});

describe('a source whose reports are given', () => {
  it('is called as they spell it, over scripts', () => {
    const cited = digest('a', 'ru', 'У берегов затонули одиннадцать судов, погибли трое рыбаков.', {
      outlet: 'Полюс',
      published: { value: '2022-01-08T09:00', basis: 'given' },
    });
    const citing = digest('b', 'de', 'Die Fischer gelten als vermisst, wie die Agentur Poljus berichtet.', {
      outlet: 'Welle Süd',
    });
    expect(linkLineage([cited, citing]).map(({ from, to, kind }) => `${kind} ${from} ${to}`)).toEqual([
      'citation source:Полюс b',
    ]);
  });
});
