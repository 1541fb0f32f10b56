import { describe, expect, it } from 'vitest';
import { AliasError, compareNames, loadAliases, nameKeys } from '../../src/names/index.ts';

const FILE = '# own groups\n\nNordsee-Gruppe\tNSG\tСеверная группа\r\nHelga Sommer\tDie Sommer\n';

describe('alias tables', () => {
  it('join what a user’s file says, and what the built-in one says still', () => {
    const aliases = loadAliases(FILE);
    const same = (a: string, b: string): boolean => compareNames(a, b, { aliases }).same;
    expect(compareNames('NSG', 'Северная группа').same).toBe(false);
    expect(same('NSG', 'Северная группа')).toBe(true);
    expect(same('Nordsee-Gruppe', 'Северной группы')).toBe(true);
    expect(same('OVKS', 'ОДКБ')).toBe(true);
    expect(same('NSG', 'OVKS')).toBe(false);
  });

  it('give the file’s groups a common key to be found under', () => {
    const aliases = loadAliases(FILE);
    const keys = nameKeys('NSG', aliases);
    expect(nameKeys('Северная группа', aliases).filter((key) => keys.includes(key))).toEqual(['=Nordsee-Gruppe']);
  });

  it('say which group joins, by its first name', () => {
    expect(compareNames('OVKS', 'CSTO').reasons.join()).toContain('Collective Security Treaty Organization');
  });

  it.each([
    ['a line with one name', 'A Bank\tB Bank\nalone', 2, /two names/],
    ['a name without letters', '# one\n# two\nA Bank\t—', 3, /no letters/],
  ])('name the line of %s', (_what, text, line, reason) => {
    let error: unknown;
    try {
      loadAliases(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(AliasError);
    expect(error).toMatchObject({ code: 'alias-line', line });
    expect(String(error)).toMatch(reason);
  });
});
