import { expect, it } from 'vitest';
import { assemble } from '../../src/picture/assemble.ts';
import { sorted } from '../../src/picture/situation.ts';
import { figure, linked, report } from './hand.ts';

it.each([
  ['money in its currency', figure(4.2e9, { counts: 'money', unit: 'INR' }), '4,200,000,000 INR is told'],
  ['what damage is put at, too', figure(6e7, { counts: 'damage-money', unit: 'EUR' }), '60,000,000 EUR of damage'],
  ['no unit of another kind', figure(7, { counts: 'fire-area', unit: 'ha' }), '7 fire area is told'],
])('a finding tells of %s', (_, told, says) => {
  const digests = sorted([report('a', '2026-01-07', [{ text: 'x', by: null, figures: [told] }])]);
  const found = assemble(digests, linked(digests), []).findings.filter(({ kind }) => kind === 'unsourced');
  expect(found[0]?.says).toContain(says);
});
