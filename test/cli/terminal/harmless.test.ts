import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, oneLine } from '../../../src/cli/terminal/harmless.ts';

describe('what a terminal would obey is made visible', () => {
  it.each([
    ['a colour sequence', 'rot \u001b[31mAlarm\u001b[0m', 'rot ␛[31mAlarm␛[0m'],
    ['a window title sequence', '\u001b]0;pwned\u0007', '␛]0;pwned␇'],
    ['a one-byte control sequence introducer', '\u009b2J', '‹U+009B›2J'],
    ['a null and a delete', 'a\0b\u007f', 'a␀b␡'],
    ['a direction override', 'gpj\u202etxt.exe', 'gpj‹U+202E›txt.exe'],
    ['a direction isolate', '\u2067abc\u2069', '‹U+2067›abc‹U+2069›'],
    ['a letter that is not seen', 'Toq\u200bajew', 'Toq‹U+200B›ajew'],
    ['a joiner inside a word', 'Toq\u200dajew', 'Toq‹U+200D›ajew'],
    ['a tag character', 'A\u{e0041}', 'A‹U+E0041›'],
    ['half a surrogate pair', 'a\ud83d', 'a‹U+D83D›'],
    ['a line separator', 'a\u2028b', 'a‹U+2028›b'],
    ['a lone carriage return, which would overwrite the line', 'wahr\rfalsch', 'wahr\nfalsch'],
  ])('%s', (_what, text, expected) => {
    expect(harmless(text)).toBe(expected);
  });

  it.each([
    ['German, Russian and Kazakh', 'Größe, Қасым-Жомарт Тоқаев, „Ёлка“ – 20 000 €'],
    ['a family of emoji', '👩‍👩‍👧 und ❤️‍🔥'],
    ['combining marks', 'e\u0301 и\u0306'],
    ['lines and tabs', 'a\n\tb'],
  ])('%s stay as they are', (_what, text) => {
    expect(harmless(text)).toBe(text);
  });

  it('leaves soft hyphens out', () => {
    expect(harmless('Sicher\u00adheits\u00adrat')).toBe('Sicherheitsrat');
  });

  it('lets no control or direction character through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(harmless(text)).not.toMatch(/[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]|\p{Cs}/u);
      }),
    );
  });

  it('puts names and titles on one line', () => {
    expect(oneLine('  Der\n gescheiterte \t Putsch ')).toBe('Der gescheiterte Putsch');
  });
});
