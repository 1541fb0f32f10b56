import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import type { Attributed } from '../../src/extract/attribution/attributed.ts';
import { clauseDepths } from '../../src/extract/clauses.ts';
import { coverage } from '../../src/extract/coverage.ts';
import { modeOf } from '../../src/extract/mode.ts';
import { readSaidAt } from '../../src/extract/said-at.ts';
import type { Time } from '../../src/model/index.ts';
import { parseMarked, sourceOf } from './statement-fixture.ts';

/** The words of the time at which the statement was made; the times of the text are given by their words. */
function saidAt(
  language: string,
  marked: string,
  words: readonly string[],
  type: Time['type'] = 'DATE',
): string | undefined {
  const { text, parts } = parseMarked(marked);
  const item: Attributed = { kind: 'indirect', rule: 'test', score: 1, ...parts };
  const analysis = analyse(sourceOf(text, language));
  const times = words.map((word): Time => {
    const start = text.indexOf(word);
    expect(start).toBeGreaterThanOrEqual(0);
    return { id: word, start, end: start + word.length, text: word, type, value: '2022-01-08', basis: 'stated' };
  });
  return readSaidAt(analysis, times, coverage(analysis, [item.content]), clauseDepths(analysis))(item);
}

describe('the time of saying', () => {
  it.each([
    [
      'de',
      'Zuvor, am 8. Januar, {<sagte> (((der Forscher)))}, [dass es Hilfe gebe].',
      ['am 8. Januar'],
      'am 8. Januar',
    ],
    ['de', '[Es gebe Hilfe], {<sagte> (((er))) am Montag}.', ['am Montag'], 'am Montag'],
    ['de', '{(((Er))) <sagte>}, [es habe am Montag gebrannt].', ['am Montag'], undefined],
    ['de', '{(((Der im Mai gewählte Präsident))) <sagte>}, [es sei ruhig].', ['im Mai'], undefined],
    [
      'de',
      '{(((Der Präsident))), der am Sonntag zurückkehrte, <sagte> am Montag}, [es sei ruhig].',
      ['am Sonntag', 'am Montag'],
      'am Montag',
    ],
    [
      'en',
      '{(((The mayor))) <said> on Friday} [that the bridge fell on Monday].',
      ['on Friday', 'on Monday'],
      'on Friday',
    ],
    // the time of another clause than the one whose word is told
    [
      'de',
      'Schon im Mai brach der Damm, [damals starben] {<nach> (((Angaben der Stadt)))} [zwei Menschen].',
      ['im Mai'],
      undefined,
    ],
    ['de', '[Zwei seien tot], {<sagte> (((er)))}, [mehr wisse er nicht], am Montag.', ['am Montag'], undefined],
    ['ru', '{8 января (((мэр))) <сказал>}, [что мост упал в мае].', ['8 января', 'в мае'], '8 января'],
  ] as const)('%s: %s', (language, marked, words, expected) => {
    expect(saidAt(language, marked, words)).toBe(expected);
  });

  it('is no duration', () => {
    expect(
      saidAt('de', '{(((Er))) <sagte> zwei Stunden lang}, [es sei ruhig].', ['zwei Stunden'], 'DURATION'),
    ).toBeUndefined();
  });
});

describe('the mode', () => {
  const mode = (language: string, marked: string, known?: Attributed['mode']): string | undefined => {
    const { text, parts } = parseMarked(marked);
    return modeOf(analyse(sourceOf(text, language)), {
      kind: 'indirect',
      rule: 'test',
      score: 1,
      ...parts,
      ...(known && { mode: known }),
    });
  };

  it.each([
    ['de', '{Er <schrieb>}, [es sei ruhig].', 'writing'],
    ['de', '{Er <betonte>}, [es sei ruhig].', 'speech'],
    ['de', '{Er <glaubt>}, [es sei ruhig].', 'thought'],
    ['de', '{<Laut> Polizei} [ist es ruhig].', undefined],
    ['en', '{He <tweeted>} [that it was calm].', 'writing'],
    ['en', '{He <told> us} [it was calm].', 'speech'],
    ['en', '{He <believes>} [it is calm].', 'thought'],
    ['en', '{<According to> him} [it is calm].', undefined],
    ['ru', '{Он <написал>}, [что всё спокойно].', 'writing'],
    ['ru', '{Он <сказал>}, [что всё спокойно].', 'speech'],
    ['ru', '{Он <считает>}, [что всё спокойно].', 'thought'],
    ['ru', '{Он <сообщил>}, [что всё спокойно].', undefined],
  ])('%s: %s', (language, marked, expected) => {
    expect(mode(language, marked)).toBe(expected);
  });

  it('is the one that the attribution knows already', () => {
    expect(mode('de', '{Er <schrieb>}, [es sei ruhig].', 'speech')).toBe('speech');
  });
});
