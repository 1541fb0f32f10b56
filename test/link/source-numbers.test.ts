import { describe, expect, it } from 'vitest';
import { digest } from './reports.ts';

const values = (language: 'de' | 'en' | 'ru', text: string): (number | undefined)[] =>
  digest('r1', language, text).statements.flatMap(({ figures }) => figures.map(({ value }) => value));

describe('how many speak', () => {
  it.each([
    ['en', 'The ferry sank quickly, two witnesses said.'],
    ['en', 'Three experts told the paper that the hull had been cracked.'],
    ['de', 'Nach Angaben von drei Beamten war der Rumpf gerissen.'],
    ['de', 'Die Fähre sei schnell gesunken, sagten zwei Augenzeugen.'],
    ['ru', 'По словам трёх чиновников, корпус треснул.'],
  ] as const)('is no figure: %s: %s', (language, text) => {
    expect(values(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'Two witnesses were killed, police said.', 2],
    ['en', '300 residents demanded an inquiry into the sinking.', 300],
    ['de', 'Zwei Zeugen wurden getötet, teilte die Polizei mit.', 2],
    ['ru', 'Погибли двое очевидцев, сообщила полиция.', 2],
  ] as const)('is one where they are counted: %s: %s', (language, text, value) => {
    expect(values(language, text)).toEqual([value]);
  });
});
