import { describe, expect, it } from 'vitest';
import { distinct, type Message, say } from '../../src/model/index.ts';

const COUNTRIES = ['KZ', 'DE', 'KZ', 'RU'].map((country) => say('one-state', { country }));

describe('messages without repeats', () => {
  it.each<[name: string, given: readonly Message[], most: number | undefined, expected: readonly Message[]]>([
    ['none', [], undefined, []],
    ['one', [say('same-words')], undefined, [say('same-words')]],
    ['bare ones', [say('same-words'), say('same-day'), say('same-words')], undefined, ['same-words', 'same-day']],
    [
      'those that name the same, in their order',
      COUNTRIES,
      undefined,
      [COUNTRIES[0], COUNTRIES[1], COUNTRIES[3]].filter((each) => each !== undefined),
    ],
    ['no more than are asked for', COUNTRIES, 2, COUNTRIES.slice(0, 2)],
    ['all where more are asked for', COUNTRIES.slice(0, 3), 9, COUNTRIES.slice(0, 2)],
  ])('%s', (_name, given, most, expected) => {
    expect(distinct(given, most)).toEqual(expected);
  });
});
