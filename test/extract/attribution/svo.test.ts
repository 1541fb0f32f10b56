import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './source.ts';

const words: Readonly<Record<string, string>> = {
  en: 'said says told that the mayor who , . : “ ” " ( ) according to as put it Reed claims reports — saying not is to and she @abc 2022 ; \n \n\n of for a',
  ru: 'сообщил что мэр , . : « » ( ) по словам как МЧС в заявили — сказал он об этом якобы Ракитин не который следует и -\n 2022 \n\n его на призвал говорят',
};

describe.each(['en', 'ru'])('whatever the text: %s', (language) => {
  it('spans lie in the text, in order, and are not empty', async () => {
    const token = fc.constantFrom(...(words[language] ?? '').split(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 60 }), async (list) => {
        const text = `${list.join(' ')} end`;
        for (const item of await attributionsIn(text, language)) {
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

  const shapes: Readonly<Record<string, readonly string[]>> = {
    en: ['He said that ', 'the man, who said, ', '" said ', 'that claim that ', '; said x, ', 'Anna Smith '],
    ru: ['по словам ', 'сообщил в ', '— сказал он. ', 'мэр, который сказал, ', '«да, — ', 'что, по данным, '],
  };

  it.each(shapes[language] ?? [])('takes linear time on %s', async (shape) => {
    const cost = async (times: number): Promise<number> => {
      const text = shape.repeat(times);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const started = process.cpuUsage();
        await attributionsIn(text, language);
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
