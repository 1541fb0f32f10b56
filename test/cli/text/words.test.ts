import { describe, expect, it } from 'vitest';
import { verbOf } from '../../../src/cli/text/words.ts';
import { extract } from '../../../src/index.ts';
import { sourceOf } from '../../extract/statement-fixture.ts';

describe('the verb of an answer', () => {
  it.each([
    ['Полиция сообщила о двух раненых. МЧС эту информацию подтвердило.', 'confirmed'],
    ['Полиция сообщила о двух раненых. МЧС эту информацию не подтвердило.', 'did not confirm'],
    ['Полиция сообщила о двух раненых. МЧС эту информацию опровергло.', 'denied'],
  ])('%s: %s', (text, verb) => {
    const answer = extract(sourceOf(text, 'ru')).statements.find(({ answers }) => answers);
    expect(answer && verbOf(answer)).toBe(verb);
  });
});
