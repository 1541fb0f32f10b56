import { describe, expect, it } from 'vitest';
import type { Digest, FigureSlots } from '../../src/link/digest.ts';
import type { Finding, FindingKind } from '../../src/model/index.ts';
import { assemble } from '../../src/picture/assemble.ts';
import { sorted } from '../../src/picture/situation.ts';
import { type Edge, figure, linked, report } from './hand.ts';

/** What is asserted rests on what is sure; what a slot that may be misread would change is possible. */
function findings(kind: FindingKind, digests: readonly Digest[], edges: readonly Edge[] = []): readonly Finding[] {
  const inOrder = sorted(digests);
  return assemble(inOrder, linked(inOrder, edges), []).findings.filter((finding) => finding.kind === kind);
}

const [first, second, third] = ['2022-01-07', '2022-01-08', '2022-01-09'] as const;

describe('no source given', () => {
  const asserted = (text: string, language: string): boolean | undefined =>
    findings('unsourced', [report('a', first, [{ text, by: null, figures: [figure(7)] }], { report: { language } })])[0]
      ?.asserted;

  it.each([
    ['de', 'Sieben Männer, erzählen die Nachbarn, wurden abgeholt.'],
    ['en', 'That leaves seven men in custody, police said.'],
    ['ru', 'Задержаны семь человек, утверждает профсоюз докеров: их увезли ночью.'],
  ])('is possible where few words with a verb of saying are set into it (%s)', (language, text) => {
    expect(asserted(text, language)).toBe(false);
  });

  it.each([
    ['de', 'Sieben Männer, die am Hafen arbeiten, wurden abgeholt.'],
    ['en', 'Seven men, who said nothing about where they had come from that night, are in custody.'],
    ['ru', 'Задержаны семь человек, троих из них отпустили утром.'],
  ])('is asserted where none is (%s)', (language, text) => {
    expect(asserted(text, language)).toBe(true);
  });
});

describe('what a public body publishes itself', () => {
  const told = (outlet: string) =>
    findings('unsourced', [report('a', first, [{ by: null, figures: [figure(7)] }], { report: { outlet } })]).map(
      ({ said }) => said,
    );

  it.each(['Ministry of Health Malawi', 'Polizei Bochum', 'МЧС России'])('is its word: %s', (outlet) =>
    expect(told(outlet)).toMatchObject([{ id: 'told-by-body', by: [{ in: outlet }] }]),
  );

  it.each(['Police Gazette', 'Bochumer Tagblatt', 'Lake Post'])('has no source in a paper: %s', (outlet) =>
    expect(told(outlet)).toMatchObject([{ id: 'told-unsourced', in: [{ in: outlet }] }]),
  );
});

describe('a source that is gone', () => {
  const told = (text: string) =>
    findings(
      'attribution-lost',
      [
        report('a', first, [{ figures: [figure(14_250)], by: 'the Interior Ministry' }]),
        report('b', second, [{ text, by: null, figures: [figure(14_250)] }], { report: { language: 'ru' } }),
      ],
      [['a', 'b', 'translation']],
    );

  it('is perhaps none where the same body does it in the words themselves', () => {
    expect(told('МВД зафиксировало 14 250 переходов границы')).toMatchObject([{ asserted: false }]);
  });

  it('is gone where another body, or none, stands there', () => {
    expect(told('Армия зафиксировала 14 250 переходов границы')).toMatchObject([{ asserted: true }]);
    expect(told('Границу перешли 14 250 человек')).toMatchObject([{ asserted: true }]);
  });
});

describe('a number that drifts', () => {
  const vague = (low: number, high: number): FigureSlots => {
    const { value: _, ...slots } = figure(0, { low, high });
    return slots;
  };
  const drifts = (low: number, high: number) =>
    findings(
      'figure-drift',
      [
        report('a', first, [{ figures: [vague(12, 120)] }]),
        report('b', second, [{ by: null, figures: [vague(low, high)] }]),
      ],
      [['a', 'b', 'translation', [{ from: [0, 10], to: [0, 10] }]]],
    );

  it('is no word for "dozens" in another language', () => {
    expect(drifts(10, 100)).toEqual([]);
  });
});

describe('yes and no', () => {
  const said = (id: string, day: string, by: string, negated: boolean) =>
    report(id, day, [{ text: 'we count so that nobody counts twice', kind: 'direct', by, negated }]);
  const reports = [said('a', first, 'Leader', false), said('b', second, 'The woman who leads', true)];

  it('is a conflict between two reports', () => {
    expect(findings('conflict', reports)).toMatchObject([{ asserted: true }]);
    expect(findings('conflict', reports, [['a', 'b', 'citation']])).toMatchObject([{ asserted: true }]);
  });

  it('is only possibly one where the one hands on the words of the other', () => {
    expect(findings('conflict', reports, [['a', 'b', 'translation']])).toMatchObject([{ asserted: false }]);
  });
});

describe('a figure told after a higher one', () => {
  const dead = (value: number) => ({ figures: [figure(value, { counts: 'people-dead' })] });
  const told = (by: string | null) => [
    report('a', `${first}T10:00`, [{ ...dead(11), by: 'Herald' }]),
    report('b', `${first}T18:00`, [{ ...dead(9), by }]),
    report('c', third, [{ ...dead(9), by: 'Ministry' }]),
  ];

  it('is a conflict where both are told for one time on named words, and possible where only another telling is', () => {
    const low = (digests: readonly Digest[]) => findings('conflict', digests).map(({ asserted }) => asserted);
    expect(low(told('Mayor'))).toEqual([true]);
    expect(low(told(null))).toEqual([false]);
  });
});
