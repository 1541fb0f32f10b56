import { describe, expect, it } from 'vitest';
import { MESSAGES, type Message, type MessageId } from '../../src/model/index.ts';
import { LOCALES, type Locale, wordingIn } from '../../src/wording/index.ts';
import { PAGE, type PageId } from '../../src/wording/page.ts';
import { TABLES } from '../../src/wording/tables.ts';
import { namesIn, type Part, parse } from '../../src/wording/template.ts';

const ids = Object.keys(MESSAGES) as MessageId[];
const every = LOCALES.flatMap((locale) => ids.map((id) => [locale, id] as const));
const declared = (id: MessageId): readonly (readonly [string, string])[] => Object.entries(MESSAGES[id]);

/** The forms in which a text may name a parameter of each kind, beside the usual one. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  number: ['plain'],
  counts: ['number'],
  teller: ['who', 'report', 'place', 'told', 'put'],
  tellers: ['who', 'report', 'place', 'put', 'amount'],
  messages: ['support'],
};

/** A parameter of each kind. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  text: 'Lenz',
  number: 3,
  amount: { value: 1200, comparator: '>' },
  amounts: [{ value: 1 }, { low: 2, high: 3 }],
  thing: { value: 12, counts: 'people-dead' },
  counts: 'people-dead',
  teller: { by: 'Lenz', in: 'Kurier', day: '2031-05-02', put: 'possible', amount: { value: 7 } },
  tellers: [{ by: 'Lenz', in: 'Kurier', day: '2031-05-02', put: 'possible', amount: { value: 7 } }, { more: 2 }],
  steps: [{ value: 1, at: '2031-05-02' }, { more: 1 }, { value: 3, comparator: '>=' }],
  place: { id: 'KZ', name: 'Kazakhstan' },
  date: '2031-05-02',
  country: 'KZ',
  language: 'de',
  topics: ['dead', 'coup'],
  cause: 'flood',
  sort: 'police',
  message: 'same-words',
  messages: ['same-words', 'same-place'],
};

/** A message with all of its parameters, or without those that may be missing. */
function sample(id: MessageId, whole: boolean): Message {
  const named = declared(id).filter(([, kind]) => whole || !kind.endsWith('?'));
  if (declared(id).length === 0) return id as Message;
  return { id, ...Object.fromEntries(named.map(([name, kind]) => [name, SAMPLES[kind.replace('?', '')]])) } as Message;
}

/** The parts of a text that must be there, and those that may be left out. */
const required = (parts: readonly Part[]): ReadonlySet<string> =>
  namesIn(parts.filter((part) => typeof part === 'string' || !('optional' in part)));

function forms(parts: readonly Part[]): readonly (readonly [string, string])[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string' || 'plural' in part) return [];
    if ('optional' in part) return forms(part.optional);
    return part.form === undefined ? [] : [[part.name, part.form] as const];
  });
}

function plurals(parts: readonly Part[]): readonly (readonly [string, readonly string[]])[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    if ('optional' in part) return plurals(part.optional);
    return 'plural' in part ? [[part.name, part.plural] as const] : [];
  });
}

describe.each(every)('in %s, %s', (locale, id) => {
  const parts = parse(TABLES[locale].messages[id]);

  it('names the parameters that are declared, and only those that may be missing where they may be left out', () => {
    expect([...namesIn(parts)].sort()).toEqual(
      declared(id)
        .map(([name]) => name)
        .sort(),
    );
    const must = declared(id).flatMap(([name, kind]) => (kind.endsWith('?') ? [] : [name]));
    expect([...required(parts)].sort()).toEqual(must.sort());
  });

  it('names them in forms and by numbers that there are', () => {
    const kinds = new Map(declared(id).map(([name, kind]) => [name, kind.replace('?', '')]));
    for (const [name, form] of forms(parts)) expect(FORMS[kinds.get(name) ?? '']).toContain(form);
    const categories = new Intl.PluralRules(TABLES[locale].tag).resolvedOptions().pluralCategories.length;
    for (const [name, words] of plurals(parts)) {
      expect(kinds.get(name)).toBe('number');
      expect(words).toHaveLength(categories);
    }
  });

  it('is told, with all it names and without', () => {
    const { say } = wordingIn(locale);
    for (const whole of [true, false]) {
      const told = say(sample(id, whole));
      expect(told).toMatch(/\S/);
      expect(told).not.toMatch(/undefined|NaN|\[object|[{}]|#/);
    }
  });
});

const CASES: readonly (readonly [Message, Readonly<Record<Locale, string>>])[] = [
  [
    {
      id: 'figures-conflict',
      figure: { value: 5696, comparator: '>', counts: 'people-detained' },
      by: [{ by: 'Ministry' }, { in: 'Kurier' }],
      at: '2031-05-02',
      other: { value: 5969 },
      otherBy: [{ titled: 'A day in May' }],
    },
    {
      en: 'more than 5,696 detained according to Ministry and Kurier (2031-05-02), but 5,969 according to “A day in May”.',
      de: 'mehr als 5.696 Festgenommene laut Ministry und Kurier (2.5.2031), aber 5.969 laut „A day in May“.',
    },
  ],
  [
    {
      id: 'figure-withdrawn',
      figure: { value: 164 },
      counts: 'people-dead',
      by: { by: 'Lenz', in: 'Kurier', day: '2031-05-02' },
      resting: 1,
    },
    {
      en: 'The figure 164 dead was withdrawn, according to Lenz in Kurier, 2031-05-02; 1 report tells it as a figure that holds.',
      de: 'Die Angabe 164 Tote wurde zurückgenommen, laut Lenz in Kurier, 2.5.2031; 1 Bericht nennt sie als gültig.',
    },
  ],
  [
    { id: 'figure-withdrawn', figure: { value: 2000 }, counts: 'Wellen' },
    { en: 'The figure 2,000 Wellen was withdrawn.', de: 'Die Angabe 2.000 Wellen wurde zurückgenommen.' },
  ],
  [
    {
      id: 'count-grew',
      counts: 'people-dead',
      place: { id: 'KZ', name: 'Kazakhstan' },
      way: [{ value: 26, at: '2031-05-02' }, { more: 3 }, { value: 164, comparator: '>=' }],
    },
    {
      en: 'The number of dead in Kazakhstan grew: 26 (2031-05-02) → … → at least 164.',
      de: 'Die Zahl der Toten (Kasachstan) wuchs: 26 (2.5.2031) → … → mindestens 164.',
    },
  ],
  [
    {
      id: 'all',
      of: [
        { id: 'in-reports', why: { id: 'named-speaker', who: 'Lenz' }, reports: 3 },
        { id: 'copied-from', report: { report: 'r7' } },
      ],
    },
    {
      en: 'Lenz is named as the speaker (3 reports); copied from report r7',
      de: 'Lenz wird als Sprecher genannt (3 Berichte); übernommen von Bericht r7',
    },
  ],
  [
    { id: 'counted-same', support: ['in-one-report', { id: 'same-cause', cause: 'flood' }] },
    {
      en: 'the same is counted in the same place: in one report, the same cause: flood',
      de: 'dasselbe ist gezählt, am selben Ort: in einem Bericht, dieselbe Ursache: Hochwasser',
    },
  ],
  [
    { id: 'same-sentences', sentences: 1, from: 'ru', to: 'de', likeness: 0.75 },
    {
      en: 'one sentence says the same in ru and de: their names, figures and words agree at 0.75',
      de: 'ein Satz sagt dasselbe (Russisch und Deutsch): Namen, Zahlen und Wörter stimmen zu 0,75 überein',
    },
  ],
];

describe('a message', () => {
  it.each(CASES)('%o is told in the words of each language', (message, expected) => {
    for (const locale of LOCALES) expect(wordingIn(locale).say(message)).toBe(expected[locale]);
  });

  it('keeps the words of reports as they are, marks of the texts among them', () => {
    const who = '{who} [x] # $& “a”';
    expect(wordingIn('de').say({ id: 'named-speaker', who })).toBe(`${who} wird als Sprecher genannt`);
    expect(wordingIn('en').say({ id: 'told-unnamed', what: { words: who }, in: [{ by: who, in: who }] })).toBe(
      `“${who}” is told on the word of an unnamed source in ${who}.`,
    );
  });

  it('writes dates as it is asked to', () => {
    const { say } = wordingIn('en', (iso) => `the day ${iso}`);
    expect(say({ id: 'day-earlier', first: '2031-05-02', second: '2031-05-03' })).toBe(
      'published on an earlier day: the day 2031-05-02, then the day 2031-05-03',
    );
  });

  it('says first of a finding that is not asserted that it is only possible', () => {
    const said: Message = { id: 'told-unsourced', what: { words: 'x' }, in: [{ in: 'Kurier' }] };
    expect(wordingIn('de').finding({ asserted: false, said })).toBe(
      'Möglicherweise: „x“: ohne Angabe einer Quelle in Kurier.',
    );
    expect(wordingIn('de').finding({ asserted: true, said })).toBe('„x“: ohne Angabe einer Quelle in Kurier.');
  });
});

describe('a text of a table', () => {
  it.each(['[', ']', '{a} [b'])('with brackets that do not match is a mistake: %s', (text) => {
    expect(() => parse(text)).toThrow(SyntaxError);
  });
});

describe.each(LOCALES)('a printed picture in %s', (locale) => {
  it.each(Object.keys(PAGE) as PageId[])('says %s with what it names', (id) => {
    const named: readonly string[] = PAGE[id];
    const names = namesIn(parse(TABLES[locale].page[id]));
    for (const name of names) expect(named).toContain(name);
    // The number itself may stand in words that it chooses.
    for (const name of named) if (name !== 'n') expect([...names]).toContain(name);
    const values = Object.fromEntries(named.map((name) => [name, name === 'n' ? 2 : 'x']));
    expect(wordingIn(locale).page(id, values)).toMatch(/^[^{}]+$/);
  });

  it('has a word for every term that another language has one for', () => {
    const { findings, certainties, lineage } = TABLES[locale].terms;
    expect(Object.keys(findings).sort()).toEqual(Object.keys(TABLES.en.terms.findings).sort());
    expect(Object.keys(certainties).sort()).toEqual(Object.keys(TABLES.en.terms.certainties).sort());
    expect(Object.keys(lineage).sort()).toEqual(Object.keys(TABLES.en.terms.lineage).sort());
  });
});
