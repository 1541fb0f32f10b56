import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, silent } from './de.cases.ts';
import { clauseCases, figureCases, ownMoods } from './de-clauses.cases.ts';
import { holderCases } from './de-holders.cases.ts';
import { insideOther, noTelling, phraseCases } from './de-phrases.cases.ts';
import { noWords, told, wordCases } from './de-words.cases.ts';
import { attributionsIn, wordsOf } from './source.ts';

describe('German attribution', () => {
  it.each([...cases, ...clauseCases, ...figureCases, ...phraseCases, ...wordCases, ...holderCases])(
    'reads $text',
    async ({ text, finds }) => {
      const found = await attributionsIn(text, 'de');
      expect(
        found.map(({ rule, kind, content, speaker, cue }) => ({
          rule,
          kind,
          content: wordsOf(text, content),
          speaker: wordsOf(text, speaker),
          cue: wordsOf(text, cue),
        })),
      ).toEqual(finds);
    },
  );

  it.each([...silent, ...ownMoods, ...insideOther, ...noTelling, ...noWords])(
    'finds nobody speaking in: %s',
    async (text) => {
      expect(await attributionsIn(text, 'de')).toEqual([]);
    },
  );

  it.each(told)('knows who is told: %s', async (text, addressee) => {
    const [first] = await attributionsIn(text, 'de');
    expect(wordsOf(text, first?.addressee ?? [])).toBe(addressee);
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'sagte teilte mit dass die Polizei , . : „ “ " » « ( ) laut nach Angaben zufolge sei habe soll haben so wie demnach der Er X – • \n \n\n zu und 20.000 ß É'.split(
      ' ',
    ),
  );

  it('spans lie in the text, in order, and are not empty', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (list) => {
        const text = `${list.join(' ')} Ende`;
        for (const item of await attributionsIn(text, 'de')) {
          expect(item.content.length).toBeGreaterThan(0);
          for (const spans of [item.content, item.speaker, item.cue, item.frame, item.addressee])
            for (const [k, { start, end }] of spans.entries()) {
              expect(start).toBeGreaterThanOrEqual(spans[k - 1]?.end ?? 0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            }
        }
      }),
      { numRuns: 300 },
    );
  });

  const shapes: Readonly<Record<string, string>> = {
    'commas and verbs': 'sagte, teilte, ',
    'open quotation marks': 'sagte „ja ',
    'nested frames': 'Er sagte, dass sie sagte, dass ',
    colons: 'Er sagte: ',
    'names without end': 'Anna Berta Carla ',
    'phrases without end': 'der Sprecher der Leiterin des Amtes in ',
    'runs of subjunctives': 'Das sei so. ',
    'list items': '\n• dass es so sei',
    brackets: '( Er sagte ( ',
  };

  it.each(Object.entries(shapes))('takes linear time on %s', async (_, shape) => {
    const cost = async (times: number): Promise<number> => {
      const text = shape.repeat(times);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const started = process.cpuUsage();
        await attributionsIn(text, 'de');
        const { user, system } = process.cpuUsage(started);
        best = Math.min(best, user + system);
      }
      return best;
    };
    await cost(200);
    const small = await cost(200);
    const large = await cost(2_000);
    expect(large).toBeLessThan(Math.max(small, 20_000) * 10 * 3);
  });
});
