import { describe, expect, it } from 'vitest';
import { linkClaims } from '../../src/link/claims.ts';
import type { FigureSlots } from '../../src/link/digest.ts';
import { linkEntities } from '../../src/link/entities.ts';
import type { Lineage } from '../../src/model/index.ts';
import { digest } from './reports.ts';

/** The numbers of each claim, where one report has the words of the other. */
function tracks(
  [one, other]: readonly [string, string],
  kind: Lineage['kind'] = 'copy',
  more: Partial<FigureSlots> = {},
): readonly (readonly (number | undefined)[])[] {
  const digests = [one, other].map((text, index) => {
    const read = digest(`r${index}`, 'en', text, { published: { value: `2025-03-0${index + 2}`, basis: 'given' } });
    const slots = (figure: FigureSlots): FigureSlots => ({
      ...figure,
      counts: 'people',
      population: 'workers',
      ...(index === 1 && more),
    });
    return { ...read, statements: read.statements.map((s) => ({ ...s, figures: s.figures.map(slots) })) };
  });
  const passages = [{ from: [0, one.length], to: [0, other.length] }];
  const lineage: Lineage = { from: 'r0', to: 'r1', kind, passages, score: 0.9, because: [], reasons: [] };
  return linkClaims(digests, linkEntities(digests), [], [lineage])
    .filter(({ slots }) => slots !== undefined)
    .map(({ figures }) => figures.map(({ slots }) => slots.value));
}

describe('figures in words that one report has from another', () => {
  const told = (words: string): string => `In the mine of Kallfors ${words}.`;

  it('are one claim, the number as it was or rounder', () => {
    expect(tracks([told('9,100 people work'), told('nearly 10,000 people work')])).toEqual([[9100, 10_000]]);
    expect(tracks([told('9,100 people work'), told('nearly 10,000 people work')], 'translation')).toEqual([
      [9100, 10_000],
    ]);
  });

  it('are two where they count something else, or far more, or where only a source is named', () => {
    expect(tracks([told('9,100 people work'), told('nearly 20,000 people work')])).toHaveLength(2);
    expect(tracks([told('9,100 people work'), told('nearly 10,000 people work')], 'citation')).toHaveLength(2);
    const others = { population: 'children' };
    expect(tracks([told('9,100 people work'), told('nearly 10,000 people work')], 'copy', others)).toHaveLength(2);
  });

  it('are two where the one report tells both numbers', () => {
    const both = told('9,100 people work, and nearly 10,000 people work in the valley');
    expect(tracks([told('9,100 people work'), both])).toEqual([[9100, 9100], [10_000]]);
  });
});
