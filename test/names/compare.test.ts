import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/names/index.ts';
import { DIFFERENT, type Pair, SAME } from './pairs.ts';

const table = (pairs: Readonly<Record<string, readonly Pair[]>>): [string, string, string][] =>
  Object.entries(pairs).flatMap(([group, list]) => list.map(([a, b]): [string, string, string] => [group, a, b]));

describe('compareNames', () => {
  it.each(table(SAME))('joins, %s: %s = %s', (_group, a, b) => {
    const { same, score, reasons } = compareNames(a, b);
    expect({ same, reasons }).toEqual({ same: true, reasons });
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(reasons.join()).not.toBe('');
  });

  it.each(table(DIFFERENT))('keeps apart, %s: %s ≠ %s', (_group, a, b) => {
    const { same, score, reasons } = compareNames(a, b);
    expect({ same, reasons }).toEqual({ same: false, reasons });
    expect(score).toBeLessThan(0.5);
    expect(reasons.join()).not.toBe('');
  });

  it('gives the same answer whichever name comes first', () => {
    for (const [, a, b] of [...table(SAME), ...table(DIFFERENT)]) {
      const there = compareNames(a, b);
      const back = compareNames(b, a);
      expect([a, b, back.same, back.score]).toEqual([a, b, there.same, there.score]);
    }
  });

  it('joins an acronym with a typing error only where the context supports it', () => {
    const expansion = 'Organisation des Vertrags über kollektive Sicherheit';
    for (const other of ['OVKS', 'ОДКБ', expansion]) {
      expect(compareNames('OKVS', other)).toMatchObject({ same: false });
      expect(compareNames('OKVS', other, { support: true })).toMatchObject({ same: true });
    }
    expect(compareNames('OVKX', 'OVKS', { support: true })).toMatchObject({ same: false });
    expect(compareNames('FSB', 'FBS', { support: true })).toMatchObject({ same: false });
  });

  it('scores what is spelled alike above what is only alike', () => {
    const score = (a: string, b: string): number => compareNames(a, b).score;
    expect(score('Karim Massimow', 'Karim Massimow')).toBe(1);
    expect(score('Karim Massimow', 'Карим Масимов')).toBeGreaterThan(score('K. Massimow', 'Карим Масимов'));
    expect(score('K. Massimow', 'Карим Масимов')).toBeGreaterThan(score('Ted Massimow', 'Карим Масимов'));
  });

  it('takes the kind that it is told', () => {
    expect(compareNames('MV Nordstern', 'Nordstern', { kind: 'vessel' })).toMatchObject({ same: true });
    expect(compareNames('Anton Weber', 'Weber', { kind: 'organization' })).toMatchObject({ same: false });
    expect(compareNames('Anton Weber', 'Weber', { kind: 'person' })).toMatchObject({ same: true });
  });

  it('says why, in words', () => {
    expect(compareNames('K. Tokayev', 'Касым-Жомарт Токаев').reasons).toEqual([
      '“Tokayev” and “Токаев” spell the same sounds',
      '“K” and “Касым”: initial and name',
      '“Жомарт” stands only in one',
    ]);
    expect(compareNames('Massimow', 'Maximow').reasons.join()).toContain('two family names');
    expect(compareNames('Nasarbajew', 'Nasarbajewa').reasons.join()).toContain('a woman’s family name and a man’s');
  });
});
