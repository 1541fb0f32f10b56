import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/service/csv.ts';

describe('a line of CSV', () => {
  it.each<[string, Parameters<typeof csvLine>[0], string]>([
    ['plain', ['a', 2, true, undefined, ''], 'a,2,true,,\r\n'],
    ['marks, commas and line feeds', ['say "yes"', 'a,b', 'a\nb'], '"say ""yes""","a,b","a\nb"\r\n'],
    ['what a spreadsheet would compute', ['=1+1', '+49', '-a', '@x', '\t=1'], "'=1+1,'+49,'-a,'@x,'\t=1\r\n"],
    ['numbers below zero, which are no formula', [-5], '-5\r\n'],
    ['a formula with a mark', ['=A1&"x"'], '"\'=A1&""x"""\r\n'],
  ])('%s', (_what, cells, expected) => {
    expect(csvLine(cells)).toBe(expected);
  });
});
