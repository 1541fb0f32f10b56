import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { linkClaims } from '../../src/link/claims.ts';
import type { FigureSlots } from '../../src/link/digest.ts';
import { digestOf } from '../../src/link/digest-of.ts';
import { linkEntities } from '../../src/link/entities.ts';
import type { LinkedClaim } from '../../src/link/linked.ts';
import { idOf } from '../../src/model/message.ts';
import { sourceOf } from '../extract/statement-fixture.ts';
import { digest, withSlots } from './reports.ts';

interface Told {
  readonly text: string;
  readonly language?: string;
  readonly published?: string;
  /** What is read of its figures, in their order, where the test is not about reading. */
  readonly slots?: readonly Partial<FigureSlots>[];
}

function claimsOf(told: readonly Told[]): readonly LinkedClaim[] {
  const digests = told.map(({ text, language = 'en', published = '2025-03-02T12:00', slots = [] }, index) => {
    const read = digest(`r${index}`, language, text, { published: { value: published, basis: 'given' } });
    return withSlots(read, slots);
  });
  return linkClaims(digests, linkEntities(digests));
}

/** Claims of reports that say nowhere when they were published. */
const claimsOfUndated = (texts: readonly string[]): readonly LinkedClaim[] => {
  const digests = texts.map((text, index) => digestOf(extract(sourceOf(text, 'en', { id: `r${index}` }))));
  return linkClaims(digests, linkEntities(digests));
};

const tracks = (told: readonly Told[]): readonly (readonly (number | undefined)[])[] =>
  claimsOf(told)
    .filter(({ slots }) => slots !== undefined)
    .map(({ figures }) => figures.map(({ slots }) => slots.value));

const dead = (more: Partial<FigureSlots> = {}): Partial<FigureSlots> => ({
  counts: 'people-dead',
  countsBasis: 'stated',
  place: '3081368',
  placeBasis: 'stated',
  ...more,
});
const FIRE = 'A fire at the Polmebel plant in Wroclaw';

describe('claims of reports without a date', () => {
  it('are held against each other as others are, in a town and its country', () => {
    const claims = claimsOfUndated([
      `${FIRE} killed 47 people.`,
      'Reports from Poland say that 47 people were killed by the fire at the Polmebel plant.',
    ]);
    expect(claims.map(({ figures }) => figures.map(({ slots }) => slots.value))).toContainEqual([47, 47]);
  });
});

describe('claims that differ in a word only', () => {
  it('are one where reports tell the same number, no round and no small one, of what goes by either word', () => {
    const told = (hospital: string, injured: string): readonly Told[] => [
      { text: `${FIRE} in Poland put ${hospital} people in hospital.` },
      { text: `${FIRE} in Poland injured ${injured} people.`, published: '2025-03-03' },
    ];
    expect(tracks(told('47', '47'))).toEqual([[47, 47]]);
    expect(tracks(told('47', '53'))).toEqual([[47], [53]]);
    expect(tracks(told('10', '10'))).toEqual([[10], [10]]);
  });

  it('are one by such a number where only one says what became of the people, but not who died of those who were there', () => {
    const told = (people: string, kind: string): readonly Told[] => [
      { text: `${FIRE} in Poland freed ${people} people.`, slots: [dead({ counts: kind })] },
      { text: `${FIRE} in Poland met 47 people.`, slots: [dead({ counts: 'people' })], published: '2025-03-03' },
    ];
    expect(tracks(told('47', 'people-rescued'))).toEqual([[47, 47]]);
    expect(tracks(told('47', 'people-dead'))).toEqual([[47], [47]]);
    expect(tracks(told('48', 'people-rescued'))).toEqual([[48], [47]]);
    const [first] = claimsOf(told('47', 'people-rescued'));
    expect(first?.slots?.counts).toBe('people-rescued');
  });

  it('are one by such a number where they are held, abducted or missing, released or rescued', () => {
    const told = (one: string, other: string): readonly Told[] => [
      { text: `${FIRE} in Poland left 47 people.`, slots: [dead({ counts: one })] },
      { text: `${FIRE} in Poland met 47 people.`, slots: [dead({ counts: other })], published: '2025-03-03' },
    ];
    expect(tracks(told('people-abducted', 'people-detained'))).toEqual([[47, 47]]);
    expect(tracks(told('people-released', 'people-rescued'))).toEqual([[47, 47]]);
    expect(tracks(told('people-missing', 'people-dead'))).toEqual([[47], [47]]);
  });

  it('stay two where one report tells both as two numbers', () => {
    const told = [
      { text: `${FIRE} in Poland injured 47 people, and 31 people are in hospital.` },
      { text: `${FIRE} in Poland put 47 people in hospital.`, published: '2025-03-03' },
    ];
    expect(tracks(told)).toEqual([[47], [31, 47]]);
  });

  it('are one where workers are all who were struck, and two where a report counts others beside them', () => {
    const workers = { text: `${FIRE} killed eight workers.`, slots: [dead({ population: 'workers' })] };
    const people = { text: `${FIRE} killed eleven people.`, slots: [dead()], published: '2025-03-03' };
    expect(tracks([workers, people])).toEqual([[8, 11]]);
    const both = {
      text: `${FIRE} killed eleven people. Eight workers were killed at the plant.`,
      slots: [dead(), dead({ population: 'workers' })],
    };
    expect(tracks([both, people])).toEqual([[11, 11], [8]]);
    const civilians = { ...workers, slots: [dead({ population: 'civilians' })] };
    expect(tracks([civilians, people])).toEqual([[8], [11]]);
  });

  it('are one where a population is all of whom the reports tell there, by a number of several that both have', () => {
    const of = (population: 'protesters' | 'civilians' | 'attackers' | 'children', count = 'three'): Told => ({
      text: `${FIRE} killed ${count} people.`,
      slots: [dead({ population })],
      published: '2025-03-03',
    });
    const people: Told = { text: `${FIRE} killed three people.`, slots: [dead()] };
    expect(tracks([people, of('protesters')])).toEqual([[3, 3]]);
    expect(tracks([people, of('protesters', 'two')])).toEqual([[3], [2]]);
    expect(tracks([people, of('attackers')])).toEqual([[3], [3]]);
    expect(tracks([people, of('children')])).toEqual([[3], [3]]);
    expect(tracks([people, of('protesters'), of('civilians', 'two')])).toEqual([[3], [3], [2]]);
    const two: Told = {
      text: `${FIRE} killed three people. It killed two protesters.`,
      slots: [dead(), dead({ population: 'protesters' })],
    };
    expect(tracks([two, of('protesters')])).toContainEqual([3]);
  });

  it('of a town and its country are one where reports of one story count in that town only', () => {
    const country = { text: `${FIRE} killed four people.`, slots: [dead({ place: 'PL' })] };
    const town = { text: `${FIRE} killed six people.`, slots: [dead()], published: '2025-03-03' };
    expect(tracks([country, town])).toEqual([[4, 6]]);
    const two = {
      text: `${FIRE} killed six people. In Gdansk a fire killed two people.`,
      slots: [dead(), dead({ place: '3099434' })],
    };
    expect(tracks([country, two])).toEqual([[4], [6], [2]]);
    const around = {
      text: `${FIRE} killed six people. In Poland fires killed nine people.`,
      slots: [dead(), dead({ place: 'PL' })],
    };
    const later = { text: `${FIRE} killed twelve people.`, slots: [dead({ place: 'PL' })], published: '2025-03-03' };
    expect(tracks([around, later])).toEqual([[6], [9, 12]]);
  });

  it('of a town and of its country that is named are one by a number that both have at once, not by one passed days ago', () => {
    const heat = 'The heat at the Polmebel plant in Wroclaw';
    const told = (day: string): readonly Told[] => [
      {
        text: `${heat} killed 14 people. In Gdansk 20 men were detained.`,
        slots: [dead({ place: 'PL' }), dead({ counts: 'people-detained', place: '3099434' })],
      },
      { text: `${heat} killed 14 people.`, slots: [dead()], published: day },
    ];
    expect(tracks(told('2025-03-03'))).toEqual([[14, 14], [20]]);
    expect(tracks(told('2025-03-05'))).toEqual([[14], [20], [14]]);
  });

  it('of a town and its country are two where the one is a part of others, though one thing struck one place', () => {
    const told = (more: Partial<FigureSlots>): readonly Told[] => [
      { text: `${FIRE} killed six people.`, slots: [dead()] },
      {
        text: `${FIRE.replace('A fire', 'An explosion')} in Poland injured 40 people, and seven people were killed.`,
        slots: [dead({ counts: 'people-injured', place: 'PL' }), dead({ place: 'PL', population: 'workers', ...more })],
        published: '2025-03-03',
      },
    ];
    const workers = ({ text, ...rest }: Told): Told => ({ ...rest, text, slots: [dead({ population: 'workers' })] });
    const claims = (more: Partial<FigureSlots>) => {
      const [first, second] = told(more);
      return first && second ? tracks([workers(first), second]) : [];
    };
    expect(claims({})).toEqual([[6, 7], [40]]);
    expect(claims({ partOf: 'q1' })).toEqual([[6], [40], [7]]);
  });

  it('a town in which nobody died is no telling of the toll of the country', () => {
    const none = { text: `${FIRE} killed nobody.`, slots: [dead()] };
    const toll = { text: `${FIRE} killed twelve people.`, slots: [dead({ place: 'PL' })], published: '2025-03-03' };
    expect(tracks([none, toll]).flat()).toContain(12);
    expect(tracks([none, toll])).not.toContainEqual(expect.arrayContaining([0, 12]));
  });
});

describe('figures of one report', () => {
  it('in one voice and for one time are of two claims, though another report would tie them', () => {
    const told = [
      { text: `${FIRE} killed six people.`, slots: [dead()] },
      {
        text: `${FIRE} killed seven people. The plant makes chairs. Four people were killed.`,
        slots: [dead(), dead()],
        published: '2025-03-03',
      },
    ];
    expect(tracks(told)).toEqual([[6, 7], [4]]);
  });

  it('on the words of two are of one claim', () => {
    const told = [
      {
        text: `${FIRE} killed seven people, the police said. The union said nine people were killed.`,
        slots: [dead(), dead()],
      },
    ];
    expect(tracks(told)).toEqual([[7, 9]]);
  });

  it('of the others beside those of a name are no count of all', () => {
    const told = (gap: string): readonly Told[] => [
      { text: `${FIRE} injured 14 people.`, slots: [dead()], published: '2025-03-03' },
      {
        text: `${FIRE} injured 13 pupils ${gap}and two others.`,
        slots: [dead({ population: 'children' }), dead()],
      },
    ];
    expect(tracks(told(''))).toEqual([[13], [2], [14]]);
    expect(tracks(told('of the school that the plant runs for its people, '))).toContainEqual([2, 14]);
  });

  it('of one speaker by two names are of two claims, but not two of one size, of which one may be only named', () => {
    const told = (number: string): readonly Told[] => [
      {
        text: `Governor Anna Brandt said that ${FIRE.toLowerCase()} killed nine people. She said that ${number} people were killed.`,
        slots: [dead(), dead()],
      },
    ];
    expect(tracks(told('two'))).toEqual([[9], [2]]);
    expect(tracks(told('seven'))).toEqual([[9, 7]]);
  });

  it('of the country and of a part of it without an identifier are of two claims, whoever tells them', () => {
    const told = (region: Partial<FigureSlots>): readonly Told[] => [
      {
        text: `${FIRE} killed 23 people, the police said. The union said 19 people were killed.`,
        slots: [dead({ place: 'PL', placeBasis: 'default', ...region }), dead({ place: 'PL' })],
      },
    ];
    expect(tracks(told({}))).toEqual([[23, 19]]);
    expect(tracks(told({ region: true }))).toEqual([[23], [19]]);
  });

  it('of which one replaces another is the part of a whole, not the whole', () => {
    const workers = (more: Partial<FigureSlots>): Partial<FigureSlots> =>
      dead({ counts: 'people', population: 'workers', ...more });
    const told = (partOf: string): readonly Told[] => [
      {
        text: 'At the Polmebel plant in Wroclaw 5,900 of the 9,100 workers came. On Friday it had been 2,200 people.',
        slots: [
          workers({ quantity: 'came', ...(partOf && { partOf }) }),
          workers({ quantity: 'all' }),
          workers({ quantity: 'before', role: 'previous' }),
        ],
      },
    ];
    expect(tracks(told('all'))).toEqual([[5900], [9100], [2200]]);
    expect(tracks(told(''))).toContainEqual([9100, 2200]);
  });

  it('of those of whom only their number was told are no toll of the others', () => {
    const toll = { text: `${FIRE} killed 35 people.`, slots: [dead()] };
    const told = (counts: string): readonly Told[] => [
      toll,
      {
        text: `${FIRE}: of the 34 people inside, 32 were killed.`,
        slots: [dead({ quantity: 'all', counts }), dead({ quantity: 'some', placeBasis: 'carried', partOf: 'all' })],
        published: '2025-03-03',
      },
    ];
    expect(tracks(told('people'))).toContainEqual([35]);
    expect(tracks(told('people-missing'))).toContainEqual([35, 32]);
  });

  it('are not what counts their whole', () => {
    const ill = (counts: string, more: Partial<FigureSlots> = {}): Partial<FigureSlots> => dead({ counts, ...more });
    const told = [
      { text: `${FIRE} put 24 people in hospital.`, slots: [ill('people-in-hospital')] },
      {
        text: `After the fire at the Polmebel plant 24 people are injured, 13 are in hospital.`,
        published: '2025-03-03',
        slots: [ill('people-injured'), ill('people-in-hospital', { partOf: 'q1', population: 'workers' })],
      },
    ];
    expect(tracks(told)).toEqual([[24, 24], [13]]);
  });
});

describe('a number whose kind its own words do not say', () => {
  it('is of a claim with numbers of its size only', () => {
    const told = (value: number): readonly Told[] => [
      { text: `${FIRE} killed 22 people.`, slots: [dead()] },
      { text: `${FIRE} killed ${value}.`, slots: [dead({ countsBasis: 'carried' })], published: '2025-03-03' },
    ];
    expect(tracks(told(31))).toEqual([[22, 31]]);
    expect(tracks(told(214))).toEqual([[22], [214]]);
  });
});

describe('a lower number than one told before', () => {
  const police = 'The police said';
  const union = 'The union said';
  it('goes on from the lower of two that a report sets against each other, and is else of something else', () => {
    const first = (other: string): Told => ({
      text: `${FIRE}: ${police} 34 people were killed. ${other} 118 people were killed.`,
      slots: [dead(), dead()],
    });
    const later = {
      text: `${FIRE}: ${police} 43 people were killed.`,
      slots: [dead()],
      published: '2025-03-04',
    };
    expect(tracks([first(union), later])).toEqual([[34, 118, 43]]);
    const alone = { text: `${FIRE}: ${union} 118 people were killed.`, slots: [dead()] };
    expect(tracks([alone, later])).toEqual([[118], [43]]);
  });

  it('goes on from the lower of two where reports have told such numbers since, whoever told the higher one', () => {
    const union = { text: `${FIRE}: The union said 30 people were killed.`, slots: [dead()] };
    const later = {
      text: `${FIRE}: The police said six people were killed.`,
      slots: [dead()],
      published: '2025-03-05',
    };
    const first: Told = { text: `${FIRE}: The police said four people were killed.`, slots: [dead()] };
    const since: Told = { ...first, published: '2025-03-03' };
    const together: Told = {
      text: `${FIRE}: The union said 30 people were killed. The police said four people were killed.`,
      slots: [dead(), dead()],
    };
    expect(tracks([together, since, later])).toEqual([[30, 4, 4, 6]]);
    expect(tracks([union, later])).toEqual([[30], [6]]);
  });

  it('goes on from the lower of two also where others repeat the higher one in their own voice', () => {
    const police = 'The police said';
    const both: Told = {
      text: `${FIRE}: ${police} 118 people were killed. The union said 400 people were killed.`,
      slots: [dead(), dead()],
    };
    const repeated: Told = {
      text: `${FIRE} killed 400 people. ${police} 118 people were killed.`,
      slots: [dead(), dead()],
      published: '2025-03-03',
    };
    const later: Told = {
      text: `${FIRE}: ${police} 235 people were killed.`,
      slots: [dead()],
      published: '2025-03-04',
    };
    expect(tracks([both, repeated, later])).toEqual([[118, 400, 400, 118, 235]]);
    expect(tracks([{ ...repeated, published: '2025-03-02' }, later])).toEqual([[400], [118, 235]]);
  });

  it('is of one claim with it where a report sets one voice against the other, however far apart they are', () => {
    const before: Told = { text: `${FIRE}: a doctor said 15 people were killed.`, slots: [dead()] };
    const set = (more: Partial<FigureSlots> = {}, between = ''): readonly Told[] => [
      before,
      {
        text: `${FIRE}: the union said 40 people were killed. ${between}The police said six people were killed.`,
        slots: between === '' ? [dead(), dead(more)] : [dead(), dead({ value: 20 }), dead(more)],
        published: '2025-03-03',
      },
    ];
    expect(tracks(set())).toEqual([[15, 40, 6]]);
    const longAgo = { asOf: { from: '2024-01-01', to: '2025-01-01' }, asOfBasis: 'stated' } as const;
    expect(tracks(set(longAgo))).toContainEqual([6]);
    expect(tracks(set({ population: 'children' }))).toContainEqual([6]);
    expect(tracks(set({ partOf: 'q1' }))).toContainEqual([6]);
    expect(tracks(set({ value: 3 }))).toContainEqual([3]);
    expect(tracks(set({}, 'In all 20 people were killed. '))).toContainEqual([6]);
    expect(tracks(set({}, 'The police said 20 people were killed. '))).toContainEqual([6]);
  });

  it('may be of one claim with what the report itself tells before it, and is said to', () => {
    const told = (more: Partial<FigureSlots> = {}) =>
      claimsOf([
        { text: `${FIRE}: the union said 30 people were killed.`, slots: [dead()] },
        {
          text: `${FIRE} killed 30 people. The police said four people were killed.`,
          slots: [dead(), dead(more)],
          published: '2025-03-03',
        },
      ]).map(({ figures, possibly }) => [
        figures.map(({ slots }) => slots.value),
        possibly.filter(({ because }) => because.some((message) => idOf(message) === 'one-against-other')).length,
      ]);
    expect(told()).toEqual([
      [[30, 30], 1],
      [[4], 1],
    ]);
    expect(told({ population: 'children' })).toEqual([
      [[30, 30], 0],
      [[4], 0],
    ]);
  });

  it('is that of a correction, where the words go down from the one told before', () => {
    const before = { text: `${FIRE} killed 138 people.`, slots: [dead()] };
    const told = (words: string, slots: readonly Partial<FigureSlots>[]): readonly Told[] => [
      before,
      { text: `${FIRE}: ${words}`, slots, published: '2025-03-04' },
    ];
    const [now, previous] = [dead({ place: 'PL' }), dead({ place: 'PL', role: 'previous' })];
    expect(tracks(told('the ministry put the dead down to 121 from 138.', [now, previous]))).toEqual([[138, 121, 138]]);
  });

  it('of none is one of something else, where the same words have counted some', () => {
    const told = (none: string): readonly Told[] => [
      {
        text: `${FIRE} killed seven people on Saturday. ${none}`,
        slots: [dead({ asOf, asOfBasis: 'stated' }), dead()],
      },
    ];
    const asOf = { from: '2025-03-01', to: '2025-03-02' };
    expect(tracks(told('No people were killed in the hospital.'))).toEqual([[7], [0]]);
  });

  it('is no track of its own in the place of its total', () => {
    const told: readonly Told[] = [
      { text: `${FIRE} killed 58 people.`, slots: [dead()] },
      {
        text: `${FIRE} killed 104 people: 91 in the hall and 13 outside.`,
        slots: [
          dead({ quantity: 'all', totalOf: ['in', 'out'], placeBasis: 'carried' }),
          dead({ quantity: 'in' }),
          dead({ quantity: 'out' }),
        ],
        published: '2025-03-03',
      },
    ];
    expect(tracks(told)).toEqual([[58, 104], [91], [13]]);
  });

  it('are one in a town and in its country, where one number is told or one thing struck one place, and nobody in another town', () => {
    const country = { place: 'PL', placeBasis: 'carried' } as const;
    const workers = (more: Partial<FigureSlots> = {}) => dead({ population: 'workers', ...more });
    const held = { counts: 'people-detained', place: '3099434', placeBasis: 'stated' } as const;
    const told = (last: Partial<FigureSlots>, elsewhere: Partial<FigureSlots> = held): readonly Told[] => [
      { text: `${FIRE} killed three workers.`, slots: [workers()] },
      {
        text: `${FIRE} killed three workers. In Gdansk 12 men were detained.`,
        slots: [workers(last), elsewhere],
        published: '2025-03-03',
      },
    ];
    const threes = (reports: readonly Told[]) => tracks(reports).filter((track) => !track.includes(12));
    expect(threes(told(country))).toEqual([[3, 3]]);
    expect(threes(told({ ...country, placeBasis: 'stated' }))).toEqual([[3, 3]]);
    expect(threes(told({ ...country, value: 4 }))).toEqual([[3, 4]]);
    expect(threes(told({ ...country, value: 4 }, workers({ place: '3099434', value: 12 })))).toEqual([[3], [4]]);
    const heat = told(country).map((report) => ({ ...report, text: report.text.replace('A fire', 'The heat') }));
    expect(threes(heat)).toEqual([[3, 3]]);
    const stated = told({ ...country, placeBasis: 'stated' });
    expect(threes(stated.map((report) => ({ ...report, text: report.text.replace('A fire', 'The heat') })))).toEqual([
      [3],
      [3],
    ]);
    expect(threes(told(country, workers({ place: '3099434' })))).toEqual([[3], [3]]);
    // However many claims lie between, and however long ago another town was told of.
    const others = Array.from(
      { length: 60 },
      (_, at): Told => ({
        text: `A fire in Lublin killed ${at + 20} workers.`,
        slots: [workers({ place: '765876' })],
        published: `20${String(30 + at)}-03-02`,
      }),
    );
    expect(threes([...told(country), ...others])).toContainEqual([3, 3]);
    expect(threes([...told(country, workers({ place: '3099434' })), ...others])).not.toContainEqual([3, 3]);
  });

  it('a term of a total is no nameless part of it where it is told who they were', () => {
    const total = { quantity: 'total', totalOf: ['q2', 'q3'] };
    const told = (population?: 'workers'): readonly Told[] => [
      { text: `${FIRE} killed five workers.`, slots: [dead({ population: 'workers' })] },
      {
        text: `${FIRE} killed seven people: five from the plant and two guests.`,
        slots: [
          dead({ quantity: total.quantity, totalOf: total.totalOf }),
          dead({ quantity: 'q2', placeBasis: 'carried', ...(population && { population }) }),
          dead({ quantity: 'q3', placeBasis: 'carried' }),
        ],
        published: '2025-03-03',
      },
    ];
    expect(tracks(told('workers'))).toContainEqual([5, 5]);
    expect(tracks(told())).not.toContainEqual([5, 5]);
  });
});
