import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/names/index.ts';

const same = (a: string, b: string): boolean => compareNames(a, b, { kind: 'organization' }).same;

describe('what kind of body a name is of', () => {
  it.each([
    ['Gewerkschaft Zvezda', 'the Zvezda union'],
    ['Zvezda union', 'профсоюз «Звезда»'],
    ['Gewerkschaft Zvezda', 'профсоюза «Звезда»'],
    ['Stiftung Morgen', 'фонд «Морген»'],
  ])('is said in other words in another language: %s, %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['Gewerkschaft Zvezda', 'Zvezda'],
    ['Gewerkschaft Zvezda', 'Zvezda newspaper'],
    ['Gewerkschaft', 'union'],
    ['Gewerkschaft Zvezda', 'профсоюз «Волна»'],
  ])('is no name and not left out: %s, %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
