import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { assemble } from '../../src/extract/assemble.ts';
import { clauseDepths } from '../../src/extract/clauses.ts';
import { scanMarkers } from '../../src/extract/markers.ts';
import { sourceOf } from './statement-fixture.ts';

/** The words of a sentence that stand in a subordinate clause. */
function subordinate(language: string, text: string): string {
  const analysis = analyse(sourceOf(text, language));
  const depths = clauseDepths(analysis);
  const { word, kind } = analysis.tokens;
  return word.filter((_, i) => (depths[i] ?? 0) > 0 && kind[i] === 1).join(' ');
}

describe('subordinate clauses', () => {
  it.each([
    ['de', 'Die Männer, die aus Syrien kamen, wurden gefasst.', 'die aus Syrien kamen'],
    ['de', 'Als die Polizei kam, brannte das Haus.', 'Als die Polizei kam'],
    ['de', 'Seit Montag brennt das Haus.', ''],
    ['de', 'Das Haus brannte, so dass niemand blieb.', 'so dass niemand blieb'],
    ['de', 'Geplant ist der Juli, der Flug soll zwölf Tage dauern.', ''],
    ['de', 'Er kam, sah und siegte.', ''],
    ['de', 'Das Lager, in dem Männer, Frauen und Kinder lebten, brannte.', 'in dem Männer Frauen und Kinder lebten'],
    ['en', 'Two men, who came from Syria, were caught.', 'who came from Syria'],
    ['en', 'After the attack, police closed the bridge.', 'After the attack'],
    ['en', 'The bridge fell after the attack.', ''],
    ['ru', 'Мужчина, который приехал из Сирии, задержан.', 'который приехал из Сирии'],
    ['ru', 'Мужчина, вероятно, приехал из Сирии.', ''],
  ])('%s: %s', (language, text, words) => {
    expect(subordinate(language, text)).toBe(words);
  });
});

describe('time linear in the length of the text', () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['words of doubt', 'soll nicht vermutlich könnte wohl '],
    ['negators', 'nicht kein nie '],
    ['relative clauses', ', die , dass '],
    ['brackets', '( dpa ( '],
    ['open gaps', 'schließt weist deutet wird '],
    ['quotation marks', '„Wort “ " „ '],
    ['credits', '(dpa) '],
    ['figure lines', 'Land: 3 Mann\n'],
  ];
  /** Milliseconds of the processor, so that other work on the machine does not count. */
  const time = (text: string): number => {
    const analysis = analyse(sourceOf(text, 'de'));
    const started = process.cpuUsage();
    assemble({
      analysis,
      times: [],
      quantities: [],
      places: [],
      attributed: [],
      entities: { mentions: [], entities: [], speakers: new Map() },
    });
    return process.cpuUsage(started).user / 1000;
  };

  it.each(shapes)('for a text of nothing but %s', (_, piece) => {
    time(piece.repeat(1000));
    const short = Math.max(10, time(piece.repeat(2500)));
    expect(time(piece.repeat(20_000)) / short).toBeLessThan(40);
  });

  it('finds nothing and fails nowhere in an empty report', () => {
    expect(scanMarkers(analyse(sourceOf('', 'de')))).toEqual({ markers: [], negators: [] });
  });
});
