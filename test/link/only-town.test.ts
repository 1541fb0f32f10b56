import { describe, expect, it } from 'vitest';
import { linkClaims } from '../../src/link/claims.ts';
import type { FigureSlots } from '../../src/link/digest.ts';
import { linkEntities } from '../../src/link/entities.ts';
import { digest, withSlots } from './reports.ts';

interface Told {
  readonly text: string;
  readonly slots: readonly Partial<FigureSlots>[];
}

const WROCLAW = '3081368';
const GDANSK = '3099434';

/** The numbers of each claim that counts the dead. */
function deadOf(told: readonly Told[]): readonly (readonly (number | undefined)[])[] {
  const digests = told.map(({ text, slots }, index) => {
    const read = digest(`r${index}`, 'en', text, { published: { value: `2025-03-02T1${index}:00`, basis: 'given' } });
    return withSlots(read, slots);
  });
  return linkClaims(digests, linkEntities(digests))
    .filter(({ slots }) => slots?.counts === 'people-dead')
    .map(({ figures }) => figures.map(({ slots }) => slots.value));
}

const dead = (more: Partial<FigureSlots>): Partial<FigureSlots> => ({
  counts: 'people-dead',
  countsBasis: 'stated',
  ...more,
});
const inTown = dead({ place: WROCLAW, placeBasis: 'stated' });
const unsaid = dead({ place: 'PL', placeBasis: 'default' });
const LOCAL = 'The roof of the plant of Jan Wisniewski in Wroclaw came down, and 14 people died.';

describe('a figure that is told without a place', () => {
  it('is of the town of which alone the other reports of its story tell', () => {
    const abroad = 'The roof of the plant of Jan Wisniewski came down; 17 people died.';
    expect(
      deadOf([
        { text: LOCAL, slots: [inTown] },
        { text: abroad, slots: [unsaid] },
      ]),
    ).toEqual([[14, 17]]);
  });

  it('is not where they tell of two towns', () => {
    const other = 'In Gdansk the roof of another plant of Jan Wisniewski killed 12 people.';
    const abroad = 'The roof of the plant of Jan Wisniewski came down; 17 people died.';
    const claims = deadOf([
      { text: LOCAL, slots: [inTown] },
      { text: other, slots: [dead({ place: GDANSK, placeBasis: 'stated' })] },
      { text: abroad, slots: [unsaid] },
    ]);
    expect(claims).toContainEqual([17]);
  });

  it('is not where nothing shows that its report is of that story', () => {
    const abroad = 'Seventeen people died on the roads of the country, 17 more than on Friday.';
    expect(
      deadOf([
        { text: LOCAL, slots: [inTown] },
        { text: abroad, slots: [unsaid] },
      ]),
    ).toContainEqual([14]);
  });

  it('is not where its number is of another size', () => {
    const abroad = 'Since the plant of Jan Wisniewski was built 90 people died at such work.';
    expect(
      deadOf([
        { text: LOCAL, slots: [inTown] },
        { text: abroad, slots: [unsaid] },
      ]),
    ).toContainEqual([14]);
  });

  it('is not where its report counts two such groups beside each other', () => {
    const abroad = 'Of the plant of Jan Wisniewski it is told that 15 people died and 21 people died.';
    expect(
      deadOf([
        { text: LOCAL, slots: [inTown] },
        { text: abroad, slots: [unsaid, unsaid] },
      ]),
    ).toContainEqual([14]);
  });

  it('is not where it is of children: a country has a count of its own', () => {
    const children = { ...unsaid, population: 'children' as const };
    const abroad = 'The roof of the plant of Jan Wisniewski came down; 17 children died.';
    const claims = deadOf([
      { text: LOCAL, slots: [{ ...inTown, population: 'children' as const }] },
      { text: abroad, slots: [children] },
    ]);
    expect(claims).toContainEqual([14]);
  });
});
