import type { Document, Entity, Mention, Place, Quantity, Span, Statement, Time } from '../../../src/index.ts';

/** Where words stand in a text; each call goes on from where the last one of the same words ended. */
export class Text {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The span of the words, `nth` counted from 0. */
  span(words: string, nth = 0): Span {
    let start = -1;
    for (let i = 0; i <= nth; i++) start = this.text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`“${words}” does not stand in the text`);
    return { start, end: start + words.length };
  }

  passage(words: string, nth = 0): { readonly spans: readonly Span[]; readonly text: string } {
    return { spans: [this.span(words, nth)], text: words };
  }

  quantity(id: string, words: string, rest: Omit<Quantity, 'id' | 'text' | 'start' | 'end'>): Quantity {
    return { id, text: words, ...this.span(words), ...rest };
  }

  time(id: string, words: string, rest: Omit<Time, 'id' | 'text' | 'start' | 'end'>): Time {
    return { id, text: words, ...this.span(words), ...rest };
  }

  place(id: string, words: string, rest: Omit<Place, 'id' | 'text' | 'start' | 'end'>): Place {
    return { id, text: words, ...this.span(words), ...rest };
  }

  mention(id: string, words: string, entity: string, nth = 0): Mention {
    return { id, text: words, entity, ...this.span(words, nth) };
  }
}

/** A statement with nothing marked in it, but for what is given. */
export function statement(id: string, kind: Statement['kind'], rest: Partial<Statement>): Statement {
  return {
    id,
    kind,
    content: [],
    attribution: null,
    certainty: { level: 'unmarked', markers: [] },
    negated: false,
    quantities: [],
    times: [],
    places: [],
    mentions: [],
    rule: 'test/composed',
    score: 0.9,
    ...rest,
  };
}

/** An attribution of which only the given parts are there. */
export function attribution(
  rest: Partial<NonNullable<Statement['attribution']>>,
): NonNullable<Statement['attribution']> {
  return { speaker: null, cue: null, frame: null, addressee: null, via: [], ...rest };
}

/** A report of one paragraph in which nothing was found, but for what is given. */
export function report(id: string, text: string, rest: Partial<Document>): Document {
  return {
    id,
    text,
    origin: { format: 'text', sha256: '0'.repeat(64) },
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    links: [],
    diagnostics: [],
    statements: [],
    quantities: [],
    times: [],
    places: [],
    mentions: [],
    entities: [],
    ...rest,
  };
}

export const entity = (id: string, kind: Entity['kind'], name: string, ...names: string[]): Entity => ({
  id,
  kind,
  name,
  names,
});
