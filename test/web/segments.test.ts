import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, type Statement } from '../../src/index.ts';
import { changesOf } from '../../web/src/views/report/diff.ts';
import { type Segment, shownBlocks } from '../../web/src/views/report/segments.ts';

const statement = (content: Statement['content'], more: Partial<Statement> = {}): Statement => ({
  id: 'r/s',
  kind: 'indirect',
  content,
  attribution: null,
  certainty: { level: 'unmarked', markers: [] },
  negated: false,
  quantities: [],
  times: [],
  places: [],
  mentions: [],
  rule: 'test',
  score: 1,
  ...more,
});
const report = (text: string, statements: Statement[], kinds: Parameters<typeof shownBlocks>[0]['blocks'] = []) => ({
  text,
  statements,
  blocks: kinds.length ? kinds : [{ kind: 'paragraph' as const, start: 0, end: text.length }],
  quantities: [],
});
const segmentsOf = (shown: ReturnType<typeof shownBlocks>): Segment[] =>
  shown.flatMap((block) => (block.kind === 'furniture' ? [] : block.segments));

describe('segments of a report', () => {
  it('are cut at the borders of statements that nest, the outer one first', () => {
    const text = 'He said that she said it rained.';
    const segments = segmentsOf(
      shownBlocks(report(text, [statement([{ start: 22, end: 31 }]), statement([{ start: 13, end: 31 }])])),
    );
    expect(segments.map(({ start, end, statements }) => [text.slice(start, end), statements])).toEqual([
      ['He said that ', []],
      ['she said ', [1]],
      ['it rained', [1, 0]],
      ['.', []],
    ]);
    expect(segments.map(({ begins }) => begins)).toEqual([[], [1], [0], []]);
  });

  it('are cut where statements overlap without nesting', () => {
    const segments = segmentsOf(
      shownBlocks(report('abcdefgh', [statement([{ start: 0, end: 5 }]), statement([{ start: 3, end: 8 }])])),
    );
    expect(segments.map(({ statements }) => statements)).toEqual([[0], [0, 1], [1]]);
  });

  it('tell the beginning of a split statement once', () => {
    const split = statement([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
    const segments = segmentsOf(shownBlocks(report('aabbaabb', [split])));
    expect(segments.filter(({ begins }) => begins.length)).toHaveLength(1);
  });

  it('know markers, their end, and figures inside', () => {
    const hedged = statement([{ start: 0, end: 20 }], {
      certainty: { level: 'possible', markers: [{ start: 3, end: 9, kind: 'hedge', holder: 'report' }] },
    });
    const segments = segmentsOf(
      shownBlocks({
        ...report('It perhaps 400 of us.', [hedged]),
        quantities: [{ id: 'q1', start: 11, end: 14, text: '400', value: 400, comparator: '=' }],
      }),
    );
    expect(segments.filter(({ marker }) => marker).map(({ start, markerEnds }) => [start, markerEnds])).toEqual([
      [3, true],
    ]);
    expect(segments.filter(({ figure }) => figure).map(({ start, end }) => [start, end])).toEqual([[11, 14]]);
  });

  it('fold neighbouring furniture into one, and lose no text between blocks', () => {
    const text = 'Menu\nShare\nloose words\nThe text.';
    const shown = shownBlocks(
      report(
        text,
        [],
        [
          { kind: 'furniture', start: 0, end: 4 },
          { kind: 'furniture', start: 5, end: 10 },
          { kind: 'paragraph', start: 23, end: 32 },
        ],
      ),
    );
    expect(shown.map(({ kind }) => kind)).toEqual(['furniture', 'paragraph', 'paragraph']);
    expect(segmentsOf(shown).map(({ start, end }) => text.slice(start, end))).toEqual(['loose words', 'The text.']);
  });

  it('cover every character once, whatever overlaps', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (contents) => {
        const text = 'x'.repeat(41);
        const segments = segmentsOf(
          shownBlocks(
            report(
              text,
              contents.map((content) => statement(content)),
            ),
          ),
        );
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end, statements } of segments)
          for (const [index, content] of contents.entries())
            expect(statements.includes(index)).toBe(content.some((s) => s.start <= start && s.end >= end));
        const begun = segments.flatMap(({ begins }) => begins).sort();
        expect(begun).toEqual(contents.map((_, index) => index).sort());
      }),
    );
  });

  it('of an extracted report show each statement', () => {
    const text =
      'Der Minister sagte, es seien „mehr als 40“ Menschen festgenommen worden. Das Amt bestätigte dies nicht.';
    const document = extract({
      id: 'r',
      origin: { format: 'text', sha256: '0'.repeat(64) },
      language: 'de',
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length, language: 'de' }],
      links: [],
      diagnostics: [],
    });
    expect(document.statements.length).toBeGreaterThan(0);
    const begun = new Set(segmentsOf(shownBlocks(document)).flatMap(({ begins }) => begins));
    expect(begun.size).toBe(document.statements.length);
  });
});

describe('changes between passages', () => {
  it('name the words that only one of them has', () => {
    expect(changesOf('up to 40 were probably killed', 'up to 40 were killed there')).toEqual([
      { kind: 'same', text: 'up to 40 were' },
      { kind: 'left', text: ' probably' },
      { kind: 'same', text: ' killed' },
      { kind: 'right', text: ' there' },
    ]);
  });

  it('give back both passages', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (left, right) => {
        const changes = changesOf(left, right);
        const side = (drop: string): string =>
          changes
            .filter(({ kind }) => kind !== drop)
            .map(({ text }) => text.trim())
            .filter(Boolean)
            .join(' ');
        expect(side('right')).toBe(left);
        expect(side('left')).toBe(right);
      }),
    );
  });

  it('give all of both where they are too long to compare', () => {
    const long = 'word '.repeat(5000);
    expect(changesOf(long, 'word')).toHaveLength(2);
  });
});
