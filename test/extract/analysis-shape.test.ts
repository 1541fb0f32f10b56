import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { report } from './report.ts';

setFlagsFromString('--allow-natives-syntax');
/** Whether V8 finds the fields of an object by its shape, not in a table. */
const isFast: (held: object) => boolean = runInThisContext('(held) => %HasFastProperties(held)');

test('the fields of an analysis are read fast, before and after its marks were asked for', () => {
  expect(
    isFast({
      get late() {
        return 1;
      },
    }),
  ).toBe(false);
  const analysis = report('Der Minister sagte, es gebe sieben Tote.', 'de');
  expect(isFast(analysis)).toBe(true);
  expect(analysis.marks).toHaveLength(analysis.tokens.count);
  expect(isFast(analysis)).toBe(true);
});
