import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { extract } from '../../src/extract/pipeline.ts';
import type { LanguageCode } from '../../src/language/codes.ts';
import { report } from './times/fixture.ts';

/** The sentences of a report whose paragraphs begin with the given head, with three more entries around it. */
function parts(head: string, language: LanguageCode = 'de'): readonly string[] {
  const { text, sentences } = analyse(report(language, `08:00: Nulltes.\n09:00: Erstes.\n${head}\n11:00: Drittes.`));
  return sentences.map(({ start, end }) => text.slice(start, end)).slice(4, -2);
}

describe('the head of an entry', () => {
  it.each([
    ['10:05: Es brennt.', '10:05:', 'Es brennt.'],
    ['10.05 Uhr: Es brennt.', '10.05 Uhr:', 'Es brennt.'],
    ['10.05 Uhr. Es brennt.', '10.05 Uhr.', 'Es brennt.'],
    ['10 Uhr – Es brennt.', '10 Uhr –', 'Es brennt.'],
    ['[10:05] Es brennt.', '[10:05]', 'Es brennt.'],
    ['+++ 10:05 Uhr +++ Es brennt.', '+++ 10:05 Uhr +++', 'Es brennt.'],
    ['+++ 10:05 Uhr: Brand im Hafen +++ Es brennt.', '+++ 10:05 Uhr:', 'Brand im Hafen +++', 'Es brennt.'],
    ['+++ 10:05 Brand im Hafen +++ Es brennt.', '+++ 10:05', 'Brand im Hafen +++', 'Es brennt.'],
    ['8. Januar, 10:05 Uhr: Es brennt.', '8. Januar, 10:05 Uhr:', 'Es brennt.'],
    ['08.01.2022, 10:05 – Es brennt.', '08.01.2022, 10:05 –', 'Es brennt.'],
    ['10:05 p.m. – It burns.', '10:05 p.m. –', 'It burns.'],
    ['10:05 МСК: Горит.', '10:05 МСК:', 'Горит.'],
    ['10:05', '10:05'],
  ])('%s', (text, ...expected) => expect(parts(text)).toEqual(expected));

  it.each([
    'Um 10:05 Uhr brannte es.',
    '10:05 Uhr war es, als es brannte.',
    '10.05 Euro: ein hoher Preis.',
    '10: Es brennt.',
    '2:1 – Der Ausgleich.',
    '10:75: Es brennt.',
  ])('is none in: %s', (text) => expect(parts(text)).toEqual([text]));

  it('makes entries of three blocks or more, not of two', () => {
    expect(analyse(report('de', '10:05: Eins.\n10:06: Zwei.')).entries).toEqual([]);
    expect(analyse(report('de', '10:05: Eins.\n10:06: Zwei.\n10:07: Drei.')).entries).toHaveLength(3);
  });

  it('leaves no word out and doubles none, whatever stands there', () => {
    const piece = fc.constantFrom(
      '10:05',
      '+++',
      '–',
      ':',
      'Uhr',
      '8. Januar',
      '.',
      'Es brennt',
      '[',
      ']',
      ',',
      '2022',
    );
    const line = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const { tokens, sentences } = analyse(report('de', lines.join('\n')));
        expect(sentences[0]?.from ?? 0).toBe(0);
        for (const [i, { from, to }] of sentences.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBe(sentences[i - 1]?.to ?? 0);
        }
        expect(sentences.at(-1)?.to).toBe(tokens.count);
      }),
    );
  });
});

/** The times at which a report's statements were made, with the beginnings of their words. */
function said(language: LanguageCode, text: string, published: string, edited?: string): readonly string[] {
  const { statements, times } = extract({ ...report(language, text, published), ...(edited && { edited }) });
  return statements.map(({ saidAt }) => times.find(({ id }) => id === saidAt)?.value ?? '-');
}

describe('when an entry was told', () => {
  const entry = (clock: string): string => `${clock} Uhr: Die Polizei sagte, es brenne.`;

  it('newest first, over midnight', () => {
    const text = ['00:31', '23:50', '22:15', '18:05'].map(entry).join('\n');
    expect(said('de', text, '2022-01-09T00:40')).toEqual([
      '2022-01-09T00:31',
      '2022-01-08T23:50',
      '2022-01-08T22:15',
      '2022-01-08T18:05',
    ]);
  });

  it('oldest first, over midnight', () => {
    const text = ['18:05', '22:15', '23:50', '00:31'].map(entry).join('\n');
    expect(said('de', text, '2022-01-09')).toEqual([
      '2022-01-08T18:05',
      '2022-01-08T22:15',
      '2022-01-08T23:50',
      '2022-01-09T00:31',
    ]);
  });

  it('on the day that a heading names', () => {
    const text = [entry('06:02'), entry('05:40'), 'Montag, 11. März', entry('23:10'), entry('21:55')].join('\n');
    expect(said('de', text, '2024-03-12T06:15')).toEqual([
      '2024-03-12T06:02',
      '2024-03-12T05:40',
      '2024-03-11T23:10',
      '2024-03-11T21:55',
    ]);
  });

  it('an entry out of order turns no day', () => {
    const text = ['18:00', '20:15', '20:10', '19:30'].map(entry).join('\n');
    expect(said('de', text, '2022-01-09T20:20')).toEqual([
      '2022-01-09T18:00',
      '2022-01-09T20:15',
      '2022-01-09T20:10',
      '2022-01-09T19:30',
    ]);
  });

  it('counts from the last change, not from publication', () => {
    const text = ['21:05', '19:30', '14:02'].map(entry).join('\n');
    expect(said('de', text, '2024-02-03T08:00+01:00', '2024-02-03T21:10+01:00')[0]).toBe('2024-02-03T21:05');
  });

  it('is the day that its relative times count from', () => {
    const text = ['00:31 Uhr: Ruhe.', '23:50 Uhr: Ruhe.', '22:15 Uhr: Gestern brannte es.'].join('\n');
    const { times } = extract(report('de', text, '2022-01-09T00:40'));
    expect(times.find((time) => time.text === 'Gestern')?.value).toBe('2022-01-07');
  });

  it('gives way to a time that the statement’s own frame names', () => {
    const text = ['10:05: Ruhe.', '11:05: Am Samstag sagte die Polizei, es brenne.', '12:05: Ruhe.'].join('\n');
    expect(said('de', text, '2022-01-09')).toContain('2022-01-08');
  });

  it('in English and Russian', () => {
    const en = ['06:02 – Police said it burns.', '07:10 – Police said it burns.', '08:00 – Police said it burns.'];
    expect(said('en', en.join('\n'), '2022-01-09')[0]).toBe('2022-01-09T06:02');
    const ru = ['08:15 МСК. В МВД сообщили, что горит.', '09:40 МСК. Тихо.', '11:05 МСК. Тихо.'];
    expect(said('ru', ru.join('\n'), '2022-01-09')[0]).toBe('2022-01-09T08:15');
  });
});
