import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/link/digest.ts';
import type { Finding, FindingKind, Judgement } from '../../src/model/index.ts';
import { assemble } from '../../src/picture/assemble.ts';
import { sorted } from '../../src/picture/situation.ts';
import { type Edge, figure, linked, report, type StatementParts } from './hand.ts';

function pictureOf(digests: readonly Digest[], edges: readonly Edge[] = [], judgements: readonly Judgement[] = []) {
  const inOrder = sorted(digests);
  return assemble(inOrder, linked(inOrder, edges), judgements);
}

const findings = (kind: FindingKind, digests: readonly Digest[], edges: readonly Edge[] = []): readonly Finding[] =>
  pictureOf(digests, edges).findings.filter((finding) => finding.kind === kind);

const [first, second, third] = ['2022-01-07', '2022-01-08', '2022-01-09'] as const;
const attackers = (comparator: '=' | '>' | '<' = '=') => figure(20_000, { counts: 'attackers', comparator });

describe('single origin', () => {
  const three = [first, second, third].map((day, index) => report(`r${index}`, day, [{ figures: [attackers()] }]));

  it('many reports, one word', () => {
    const [found] = findings('single-origin', three);
    expect(found?.statements).toEqual(['r0/s1', 'r1/s1', 'r2/s1']);
    expect(found?.says).toContain('20,000 attackers: 3 reports tell it, on the word of one source');
    expect(found?.asserted).toBe(true);
  });

  it('two words are not one', () => {
    expect(
      findings('single-origin', [...three, report('r3', third, [{ figures: [attackers()], by: 'Other' }])]),
    ).toEqual([]);
  });

  it('two reports are not many', () => {
    expect(findings('single-origin', three.slice(1))).toEqual([]);
  });

  it('what one denies is told as a denial, and not as what they say', () => {
    const denied = [first, second, third].map((day, index) =>
      report(`r${index}`, day, [{ text: 'the ferry was overloaded', certainty: 'denied' }]),
    );
    const [found] = findings('single-origin', denied);
    expect(found?.says).toMatch(/^Denial of “the ferry was overloaded”: 3 reports tell it/);
  });

  it('what is told and denied is no denial', () => {
    const told = [first, second, third].map((day, index) =>
      report(`r${index}`, day, [{ text: 'the ferry was overloaded', certainty: index === 1 ? 'unmarked' : 'denied' }]),
    );
    for (const { says } of findings('single-origin', told)) expect(says).not.toContain('Denial');
  });
});

describe('a conflict of figures', () => {
  it('gives both numbers as they were told', () => {
    const dead = (value: number, comparator: '=' | '>=') => figure(value, { counts: 'people-dead', comparator });
    const [found] = findings('conflict', [
      report('a', first, [{ figures: [dead(5, '>=')], by: 'Hospital' }]),
      report('b', second, [{ figures: [dead(4, '=')], by: 'Police' }]),
    ]);
    expect(found?.says).toMatch(/^(Possibly: )?4 dead according to Police .*, but at least 5 according to Hospital/);
  });
});

describe('certainty lost', () => {
  const hedged = report('a', first, [{ text: 'trained abroad', certainty: 'possible' }]);
  const plain = report('b', second, [{ text: 'trained abroad', by: null }]);

  it('on the way from a report to one that took it from there', () => {
    const [found] = findings('certainty-lost', [hedged, plain], [['a', 'b', 'translation']]);
    expect(found).toMatchObject({ statements: ['a/s1', 'b/s1'], asserted: true });
    expect(found?.because).toContain('it is taken for a translation');
  });

  it('through reports that do not tell it', () => {
    const between = report('m', first, [{ text: 'something else' }]);
    expect(
      findings(
        'certainty-lost',
        [hedged, between, plain],
        [
          ['a', 'm'],
          ['m', 'b'],
        ],
      ),
    ).toMatchObject([{ asserted: true }]);
  });

  it('within one outlet', () => {
    const outlet = { report: { outlet: 'One' } };
    const before = report('a', first, [{ text: 'trained abroad', certainty: 'possible' }], outlet);
    const after = report('b', second, [{ text: 'trained abroad', certainty: 'boosted', by: null }], outlet);
    expect(findings('certainty-lost', [before, after])).toMatchObject([
      { asserted: true, because: ['the same outlet told it before'] },
    ]);
  });

  it('where all had hedged it and one who names no source does not, whoever they have it from', () => {
    expect(findings('certainty-lost', [hedged, plain])).toMatchObject([{ asserted: true }]);
  });

  it('is only possible where someone else had told it plainly before', () => {
    const early = report('0', '2022-01-01', [{ text: 'trained abroad', by: 'Other' }]);
    const [found] = findings('certainty-lost', [early, hedged, plain]);
    expect(found?.asserted).toBe(false);
    expect(found?.says).toMatch(/^Possibly: /);
  });

  it('is none where another source is named, where the plain telling came first, or where it is denied', () => {
    expect(
      findings(
        'certainty-lost',
        [hedged, report('b', second, [{ text: 'trained abroad', by: 'Other' }])],
        [['a', 'b']],
      ),
    ).toEqual([]);
    expect(
      findings('certainty-lost', [
        report('a', second, [{ text: 'x', certainty: 'possible' }]),
        report('b', first, [{ text: 'x', by: null }]),
      ]),
    ).toEqual([]);
    expect(
      findings(
        'certainty-lost',
        [hedged, report('b', second, [{ text: 'trained abroad', by: null, negated: true }])],
        [['a', 'b']],
      ),
    ).toEqual([]);
  });
});

describe('attribution lost', () => {
  const sourced = report('a', first, [{ figures: [attackers()] }]);
  const bare = (more: Parameters<typeof report>[3] = {}) =>
    report('b', second, [{ figures: [attackers()], by: null }], more);

  it('the one who took it over names no source', () => {
    expect(findings('attribution-lost', [sourced, bare()], [['a', 'b', 'citation']])).toMatchObject([
      { statements: ['a/s1', 'b/s1'], asserted: true },
    ]);
  });

  it('a figure that all had told on a named word, and another report in its own voice', () => {
    expect(findings('attribution-lost', [sourced, bare()])).toMatchObject([{ asserted: true }]);
  });

  it('is possible only where a public body tells it, which may have counted itself', () => {
    const body = { report: { outlet: 'Ministry of Health, Bishkek' } };
    expect(findings('attribution-lost', [sourced, bare(body)])).toMatchObject([{ asserted: false }]);
    expect(findings('attribution-lost', [sourced, bare(body)], [['a', 'b']])).toMatchObject([{ asserted: true }]);
  });

  it('is possible only where the first to tell it on no word was not the one it was taken from', () => {
    const early = report('c', first, [{ figures: [attackers()], by: null }]);
    expect(findings('attribution-lost', [sourced, early, bare()])).toMatchObject([
      { asserted: true, statements: ['a/s1', 'c/s1', 'b/s1'] },
    ]);
    const before = report('0', '2022-01-01', [{ figures: [attackers()], by: null }]);
    expect(findings('attribution-lost', [before, sourced, bare()])).toMatchObject([{ asserted: false }]);
  });

  it('a credit to an agency names a source; a bare link does not', () => {
    const credit = (kind: 'agency' | 'link') => ({
      credits: [{ name: 'X', kind, start: 0, end: 1, statements: 'all' as const, because: 'made by hand' }],
    });
    expect(findings('attribution-lost', [sourced, bare(credit('agency'))], [['a', 'b']])).toEqual([]);
    expect(findings('attribution-lost', [sourced, bare(credit('link'))], [['a', 'b']])).toHaveLength(1);
  });

  it('what was hedged on a named word, and is told on none', () => {
    const told = (certainty: 'possible' | 'unmarked') => [
      report('a', first, [{ text: 'brakes failed', certainty }]),
      report('b', second, [{ text: 'brakes failed', by: null }]),
    ];
    expect(findings('attribution-lost', told('possible'))).toMatchObject([{ asserted: true }]);
    expect(findings('attribution-lost', told('unmarked'))).toEqual([]);
  });

  it('the outlet’s own name in its date line names none, nor is it lost by who has other words of the source', () => {
    const own = {
      credits: [
        { name: 'Outlet b', kind: 'agency' as const, start: 0, end: 1, statements: 'all' as const, because: '' },
      ],
    };
    expect(findings('attribution-lost', [sourced, bare(own)])).toMatchObject([{ asserted: true }]);
    const both = report('b', second, [{ figures: [attackers()], by: null }, { text: 'and more' }]);
    expect(findings('attribution-lost', [sourced, both])).toEqual([]);
  });

  it('who names the source elsewhere in the report has not lost it', () => {
    const both = report('b', second, [{ figures: [attackers()], by: null }, { figures: [attackers()] }]);
    expect(findings('attribution-lost', [sourced, both], [['a', 'b']])).toEqual([]);
  });
});

describe('figure drift', () => {
  it('a figure that becomes larger on the way', () => {
    const [found] = findings(
      'figure-drift',
      [report('a', first, [{ figures: [attackers()] }]), report('b', second, [{ figures: [attackers('>')] }])],
      [['a', 'b']],
    );
    expect(found?.asserted).toBe(true);
    expect(found?.says).toContain('“20,000” attackers');
    expect(found?.says).toContain('“more than 20,000” by Ministry in Outlet b');
  });

  it('is none where it becomes smaller, or was larger before', () => {
    expect(
      findings('figure-drift', [
        report('a', first, [{ figures: [attackers('>')] }]),
        report('b', second, [{ figures: [attackers()] }]),
      ]),
    ).toEqual([]);
  });
});

describe('withdrawal', () => {
  const dead = (value: number, more = {}) => figure(value, { counts: 'people-dead', ...more });

  it('names what rests on what was withdrawn, and what told it later', () => {
    const [found] = findings('withdrawal', [
      report('a', first, [{ figures: [dead(164)] }]),
      report('b', second, [{ figures: [dead(164, { role: 'withdrawn' })] }]),
      report('c', third, [{ figures: [dead(164, { comparator: '>=' })] }]),
    ]);
    expect(found).toMatchObject({ statements: ['b/s1'], rests: ['a/s1', 'c/s1'], asserted: true });
    expect(found?.says).toContain('2 reports tell it as a figure that holds, 1 of them later');
  });

  it('a bare number is that of the report which is answered', () => {
    const [found] = findings('withdrawal', [
      report('a', first, [{ figures: [dead(164)] }]),
      report(
        'b',
        second,
        [{ figures: [figure(164, { counts: 'numbers', countsBasis: 'default', role: 'withdrawn' })] }],
        {
          report: { replyTo: 'a' },
        },
      ),
    ]);
    expect(found).toMatchObject({ rests: ['a/s1'], asserted: true });
  });

  it('what parts a figure from the one in its place is why, and no figure', () => {
    const before = report('a', first, [{ figures: [figure(31)] }]);
    const twice = (value: number) =>
      report('b', second, [
        { figures: [figure(31, { role: 'withdrawn' }), figure(27)] },
        { figures: [figure(value, { role: 'withdrawn', counts: 'people' })] },
      ]);
    expect(findings('withdrawal', [before, twice(4)])).toHaveLength(1);
    expect(findings('withdrawal', [before, twice(5)])).toHaveLength(2);
  });

  it('an increment beside what is withdrawn says why, and is no withdrawal of its own', () => {
    const digests = [
      report('a', first, [{ figures: [figure(118)] }]),
      report('b', second, [
        { figures: [figure(118, { role: 'withdrawn' }), figure(6, { role: 'withdrawn', extent: 'delta' })] },
      ]),
    ];
    expect(findings('withdrawal', digests)).toMatchObject([{ statements: ['b/s1'], rests: ['a/s1'] }]);
  });

  it('of a figure that no report tells is only possibly one', () => {
    const [found] = findings('withdrawal', [
      report('a', first, [{ figures: [dead(16)] }]),
      report('b', second, [{ figures: [dead(90, { role: 'withdrawn' })] }]),
    ]);
    expect(found).toMatchObject({ statements: ['b/s1'], asserted: false });
  });

  it('a small bare number is nobody’s', () => {
    const [found] = findings('withdrawal', [
      report('a', first, [{ figures: [dead(16)] }]),
      report('b', second, [
        { figures: [figure(16, { counts: 'numbers', countsBasis: 'default', role: 'withdrawn' })] },
      ]),
    ]);
    expect(found?.rests).toBeUndefined();
    expect(found?.asserted).toBe(false);
  });
});

describe('sums', () => {
  const list = (total: number, parts: readonly number[], more = {}) => {
    const figures = parts.map((value) => figure(value, { counts: 'troops' }));
    return [
      report('a', first, [
        {
          figures: [
            ...figures,
            figure(total, { counts: 'troops', totalOf: figures.map(({ quantity }) => quantity), ...more }),
          ],
        },
      ]),
    ];
  };

  it.each<[string, number, readonly number[], object]>([
    ['exact', 3950, [3000, 500, 200, 150, 100], {}],
    ['rounded', 4000, [2411, 1523], { comparator: '~' }],
    ['told rounder', 3900, [2411, 1523], { comparator: '>' }],
    ['decimals', 0.6, [0.1, 0.2, 0.3], {}],
  ])('%s: holds', (_name, total, parts, more) => {
    expect(findings('sum-holds', list(total, parts, more))).toHaveLength(1);
    expect(findings('sum-mismatch', list(total, parts, more))).toEqual([]);
  });

  it('does not hold', () => {
    const [found] = findings('sum-mismatch', list(3850, [3000, 500, 200, 150, 100]));
    expect(found?.says).toBe(
      '3,000 + 500 + 200 + 150 + 100 = 3,950, and Outlet a, 2022-01-07 states 3,850 troops as the total.',
    );
  });

  it('a part larger than its whole', () => {
    const whole = figure(30, { counts: 'people-dead' });
    const digests = [
      report('a', first, [{ figures: [whole, figure(40, { counts: 'people-dead', partOf: whole.quantity })] }]),
    ];
    expect(findings('sum-mismatch', digests)).toMatchObject([{ asserted: true }]);
  });

  it('hundreds of two, and nine injured of three dead, are only possibly a mistake', () => {
    const whole = figure(2, { counts: 'people-dead' });
    const more = { counts: 'people-dead', partOf: whole.quantity };
    const { value: _, ...vague } = figure(100, { ...more, low: 100, high: 1000 });
    const injured = figure(9, { counts: 'people-injured', partOf: whole.quantity });
    for (const part of [vague, injured])
      expect(
        findings('sum-mismatch', [report('a', first, [{ figures: [whole, part] }])]).map(({ asserted }) => asserted),
      ).toEqual([false]);
  });

  it('says nothing where a part is no number', () => {
    expect(findings('sum-mismatch', list(3950, [3000, Number.POSITIVE_INFINITY]))).toEqual([]);
  });
});

describe('yes against no', () => {
  it('one says it, another denies it, both named', () => {
    const digests = [
      report('a', first, [{ text: 'arms came in' }]),
      report('b', second, [{ text: 'arms came in', negated: true, by: 'Airport' }]),
    ];
    expect(findings('conflict', digests)).toMatchObject([{ statements: ['a/s1', 'b/s1'], asserted: true }]);
  });

  it('a fact that a named word denies is in dispute; what is told as a denial says no yes', () => {
    const told = (topics: readonly string[]) => [
      report('a', first, [{ text: 'x', kind: 'narrated', by: null, topics }]),
      report('b', second, [{ text: 'x', certainty: 'denied', topics }]),
    ];
    expect(findings('conflict', told(['coup']))).toMatchObject([{ asserted: true }]);
    expect(findings('conflict', told(['coup', 'denial']))).toEqual([]);
  });

  it('who is named and found nothing for it says no yes', () => {
    const digests = [
      report('a', first, [{ text: 'arms came in', certainty: 'doubtful' }]),
      report('b', second, [{ text: 'arms came in', negated: true, by: 'Airport' }]),
    ];
    expect(findings('conflict', digests)).toEqual([]);
  });

  it('a denied denial is none', () => {
    const digests = [
      report('a', first, [{ text: 'arms came in' }]),
      report('b', second, [{ text: 'arms came in', negated: true, certainty: 'denied', by: 'Airport' }]),
    ];
    expect(findings('conflict', digests)).toEqual([]);
  });
});

describe('a confirmation that does not say again what it confirms', () => {
  const confirmation = (more: StatementParts & { readonly by?: string } = {}) => ({
    text: 'confirmed this',
    kind: 'reported' as const,
    certainty: 'boosted' as const,
    answers: { statement: 'a/s1', stance: 'confirms' as const },
    by: 'Police',
    ...more,
  });
  const originsIn = (...told: Parameters<typeof report>[2]) =>
    pictureOf([report('a', first, told), report('b', second, [{ figures: [figure(5)], by: 'Mayor' }])]).claims.find(
      ({ kind }) => kind === 'figure',
    )?.origins;

  it('is a further word on it, and says why', () => {
    const origins = originsIn({ figures: [figure(5)], by: 'Mayor' }, confirmation());
    expect(origins?.high).toBe(2);
    expect(origins?.roots[1]).toMatchObject({
      statements: ['a/s2'],
      why: expect.stringContaining('confirms it without saying it again'),
    });
  });

  it.each([
    ['doubtful, for they did not confirm it', confirmation({ certainty: 'doubtful' })],
    ['negated', confirmation({ negated: true })],
    ['the same voice', confirmation({ by: 'Mayor' })],
  ])('is none where it is %s', (_, answer) => {
    expect(originsIn({ figures: [figure(5)], by: 'Mayor' }, answer)?.high).toBe(1);
  });

  it('gives what the report tells in its own voice a source', () => {
    const bare = { figures: [figure(5)], kind: 'narrated' as const, by: null };
    expect(findings('unsourced', [report('a', first, [bare])])).toHaveLength(1);
    expect(findings('unsourced', [report('a', first, [bare, confirmation()])])).toEqual([]);
  });
});

describe('a denial that does not say again what it denies', () => {
  const denial = (of: string, more: StatementParts & { readonly by?: string } = {}) => ({
    text: 'denied this',
    kind: 'reported' as const,
    certainty: 'denied' as const,
    answers: { statement: of, stance: 'denies' as const },
    by: 'Airport',
    ...more,
  });

  it('stands against what it answers, possibly, and says why', () => {
    const digests = [
      report('a', first, [{ text: 'arms came in' }, denial('a/s1')]),
      report('b', second, [{ text: 'arms came in', by: 'Union' }]),
    ];
    expect(findings('conflict', digests)).toMatchObject([
      {
        statements: ['a/s1', 'a/s2'],
        asserted: false,
        because: ['one tells it, another denies it', expect.stringContaining('does not say again')],
      },
    ]);
  });

  it('stands against a figure, and against nobody else who tells it', () => {
    const digests = [
      report('a', first, [{ figures: [figure(3000)] }, denial('a/s1')]),
      report('b', second, [{ figures: [figure(3000)], by: 'Union' }]),
    ];
    expect(findings('conflict', digests)).toMatchObject([{ statements: ['a/s1', 'a/s2'], asserted: false }]);
  });

  it('is found where no other report tells what is denied', () => {
    expect(findings('conflict', [report('a', first, [{ text: 'so' }, denial('a/s1')])])).toHaveLength(1);
  });

  it.each([
    ['not denied', denial('a/s1', { negated: true })],
    ['only confirmed', denial('a/s1', { answers: { statement: 'a/s1', stance: 'confirms' } })],
    ['denied by who said it', denial('a/s1', { by: 'Ministry' })],
  ] as const)('is no conflict where it is %s', (_, answer) => {
    expect(findings('conflict', [report('a', first, [{ text: 'so' }, answer])])).toEqual([]);
  });
});

describe('a figure that is denied with no other in its place', () => {
  it('is in dispute, asserted where both are named', () => {
    const digests = [
      report('a', first, [{ figures: [figure(3000)] }]),
      report('b', second, [
        { text: 'that 3,000 were held', figures: [figure(3000)], certainty: 'denied', by: 'Airport' },
      ]),
    ];
    expect(findings('conflict', digests)).toMatchObject([
      { statements: ['a/s1', 'b/s1'], asserted: true, says: expect.stringContaining('against it Airport') },
    ]);
  });
});

describe('days and places of what happens once', () => {
  it('two days are a possible conflict', () => {
    const on = (day: string, next: string) => ({
      topics: ['dismissal'],
      text: 'dismissed',
      happened: { from: day, to: next },
    });
    const digests = [report('a', third, [on(first, second)]), report('b', third, [on(second, third)])];
    expect(findings('conflict', digests)).toMatchObject([{ asserted: false }]);
    expect(findings('conflict', digests.slice(1))).toEqual([]);
  });

  it('two towns are a possible conflict, a town and its country are none', () => {
    const at = (place: string) => ({ topics: ['coup'], text: 'a coup', places: [place] });
    expect(
      findings('conflict', [report('a', first, [at('1526384')]), report('b', first, [at('1526273')])]),
    ).toMatchObject([{ asserted: false }]);
    expect(findings('conflict', [report('a', first, [at('1526384')]), report('b', first, [at('KZ')])])).toEqual([]);
  });
});

describe('unsourced', () => {
  it('an unnamed source, and a medium that is not named', () => {
    const unnamed = report('a', first, [
      { text: 'x', speaker: 'e1', speakerText: 'Observers', speakerAs: 'anonymous' },
    ]);
    expect(findings('unsourced', [unnamed])).toHaveLength(1);
    const medium = report(
      'a',
      first,
      [{ text: 'x', speaker: 'e1', speakerText: 'украинский портал', speakerAs: 'description' }],
      {
        report: { language: 'ru' },
      },
    );
    const { entities, ...rest } = linked([medium]);
    const described = { ...entities, entities: entities.entities.map((entity) => ({ ...entity, described: true })) };
    expect(assemble([medium], { ...rest, entities: described }, []).findings).toMatchObject([{ kind: 'unsourced' }]);
  });

  it('an accusation in the report’s own voice; not what it tells of the weather', () => {
    const told = (topics: readonly string[]) => [report('a', first, [{ text: 'x', by: null, topics }])];
    expect(findings('unsourced', told(['coup']))).toHaveLength(1);
    expect(findings('unsourced', told([]))).toEqual([]);
  });

  it('a figure right behind a source is possibly theirs, but not in the next paragraph', () => {
    const told = (block: number) => [
      report('a', first, [
        { text: 'x', start: 0, end: 20, block: 0 },
        { figures: [attackers()], by: null, start: 22, end: 40, block },
      ]),
    ];
    expect(findings('unsourced', told(0))).toMatchObject([{ asserted: false }]);
    expect(findings('unsourced', told(1))).toMatchObject([{ asserted: true }]);
  });

  it('a new sentence behind a source is the report’s own; not so where it names who may count, or an estimate of money', () => {
    const told = (text: string, counts = 'people-dead') => [
      report('a', first, [
        { text: 'x', start: 0, end: 20, block: 0 },
        { text, figures: [figure(8, { counts })], by: null, start: 22, end: 60, block: 0 },
      ]),
    ];
    const asserted = (text: string, counts?: string) => findings('unsourced', told(text, counts))[0]?.asserted;
    expect(asserted('Eight people are dead.')).toBe(true);
    expect(asserted('eight people are dead')).toBe(false);
    expect(asserted('The Red Cross recovered eight bodies.')).toBe(false);
    expect(asserted('The health ministry has eight dead.')).toBe(false);
    expect(asserted('Police on the border found eight dead.')).toBe(true);
    expect(asserted('Insgesamt sind acht Menschen tot.')).toBe(true);
    expect(asserted('The losses run to eight million dollars.', 'damage-money')).toBe(false);
  });

  it('figures right behind a line that names whose they are may be theirs; not so behind a sentence or another figure', () => {
    const asserted = (text: string, figures = 0, block = 0): boolean | undefined =>
      findings('unsourced', [
        report('a', first, [
          { text, by: null, start: 0, end: 50, block: 0, figures: figures ? [figure(3, { counts: 'premises' })] : [] },
          { text: 'Eight dead.', figures: [figure(8, { counts: 'people-dead' })], by: null, start: 51, end: 62, block },
        ]),
      ]).find(({ says }) => says.includes('8'))?.asserted;
    expect(asserted('Barzan camp, data of the WHO as of 27 March.')).toBe(false);
    expect(asserted('Barzan camp as of 27 March.')).toBe(true);
    expect(asserted('Barzan camp, data of the WHO as of 27 March.', 1)).toBe(true);
    expect(asserted('Barzan camp, data of the WHO as of 27 March.', 0, 1)).toBe(true);
    expect(asserted('The WHO has worked in the camp of Barzan for years and built two wells there.')).toBe(true);
  });

  it('is none where one report names a source', () => {
    const digests = [
      report('a', first, [{ text: 'x', by: null, topics: ['coup'] }]),
      report('b', second, [{ text: 'x', topics: ['coup'] }]),
    ];
    expect(findings('unsourced', digests)).toEqual([]);
  });
});

describe('judgements', () => {
  const made = (kind: Judgement['kind'], about: Judgement['about'], subjects: string[], value?: string): Judgement => ({
    id: `J-${about}`,
    at: '2022-02-01T00:00:00Z',
    by: 'someone',
    kind,
    about,
    subjects,
    ...(value !== undefined && { value }),
  });

  it('stand beside what was inferred, and change none of it', () => {
    const digests = [
      report('a', first, [{ figures: [attackers()] }]),
      report('b', second, [{ figures: [attackers('>')] }]),
    ];
    const judgements = [
      made('verdict', 'claim', ['a/s1'], 'dismissed'),
      made('reliability', 'report', ['a'], 'C'),
      made('note', 'statement', ['b/s1'], 'ask'),
      made('verdict', 'finding', ['figure-drift', 'a/s1', 'b/s1'], 'confirmed'),
    ];
    const before = pictureOf(digests, [['a', 'b']]);
    const after = pictureOf(digests, [['a', 'b']], judgements);
    expect(after.claims[0]?.judgements).toEqual(['J-claim']);
    expect(after.reports[0]?.judgements).toEqual(['J-report']);
    expect(after.statements[1]?.judgements).toEqual(['J-statement']);
    expect(after.findings.filter(({ judgements: about }) => about).map(({ kind }) => kind)).toEqual(['figure-drift']);
    const without = JSON.stringify(after, (key, value) => (key === 'judgements' ? undefined : value));
    expect(without).toBe(JSON.stringify(before, (key, value) => (key === 'judgements' ? undefined : value)));
  });
});

describe('timeline', () => {
  it('has what happened and what was said apart, in order', () => {
    const digests = [
      report('a', '2022-01-08T10:00+06:00', [
        { happened: { from: '2022-01-05', to: '2022-01-06' } },
        { saidAt: '2022-01-06' },
      ]),
      report('b', undefined, [{ happened: { from: '2022-02-31', to: '2022-03-01' } }]),
    ];
    expect(pictureOf(digests).timeline.map(({ at, axis, statements }) => `${axis} ${at} ${statements.join()}`)).toEqual(
      ['happened 2022-01-05 a/s1', 'said 2022-01-06 a/s2', 'said 2022-01-08 a/s1'],
    );
  });
});

describe('a telling', () => {
  it.each([
    ['PRESENT_REF', second],
    ['2022-01-06', '2022-01-06'],
  ])('said at %s stands at %s', (saidAt, wanted) => {
    const told = report('a', second, [{ figures: [attackers()], saidAt }]);
    const track = pictureOf([told]).claims.flatMap(({ figure: claim }) => claim?.track ?? []);
    expect(track.map((point) => point.saidAt)).toEqual([wanted]);
  });
});
