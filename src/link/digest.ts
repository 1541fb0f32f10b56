import type { Basis, Comparator, EntityKind, Message, Statement, Teller } from '../model/index.ts';

/**
 * What linking needs of one report, and nothing more: computed once when the report is added, small, and plain JSON, so
 * that a case can keep it and a picture of ten thousand reports need not read their texts again.
 */
export interface Digest {
  readonly report: {
    readonly id: string;
    readonly outlet?: string;
    readonly author?: string;
    readonly title?: string;
    /** The first words of the text, cut: what it can be called where it has no title. */
    readonly opening?: string;
    readonly url?: string;
    readonly forwardedFrom?: string;
    readonly replyTo?: string;
    /** ISO 8601 date or date and time. */
    readonly published?: string;
    readonly language?: string;
    readonly sha256: string;
  };
  /** The report's own entities, by their ids in the report. */
  readonly entities: readonly {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly names: readonly string[];
    readonly geonames?: number;
    readonly country?: string;
    /** Known only by what they are ("ein Sprecher des Ministeriums"): such are never one over reports by their words alone. */
    readonly described: boolean;
    /** Ids of its mentions in the report. */
    readonly mentions: readonly string[];
  }[];
  /** What the report is about as a whole: what stands in where a statement does not say. */
  readonly setting: {
    /** ISO 3166-1 code of the country that most of its places lie in. */
    readonly country?: string;
    /** GeoNames id of the place that it is about, where it names one place only and not the country. */
    readonly place?: string;
    /** What most of its words for a cause name: an earthquake, a flood, unrest. */
    readonly hazard?: string;
  };
  readonly statements: readonly StatementDigest[];
  readonly passages: Passages;
  readonly credits: readonly Credit[];
}

export interface StatementDigest {
  readonly id: string;
  readonly kind: Statement['kind'];
  /** The content's words, pieces joined by " … ". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph that it begins in; absent in what older rules kept. */
  readonly block?: number;
  /** Id of the speaker's entity in the report; absent where it is unresolved or unstated. */
  readonly speaker?: string;
  readonly speakerText?: string;
  readonly speakerAs?: 'name' | 'description' | 'pronoun' | 'collective' | 'anonymous';
  readonly via: readonly { readonly kind: string; readonly name: string }[];
  /** Told in the first person: on the word of who wrote the report. */
  readonly own?: true;
  readonly certainty: Statement['certainty']['level'];
  readonly negated: boolean;
  /** The statement of the report that it denies or confirms without saying it again. */
  readonly answers?: NonNullable<Statement['answers']>;
  /** When it was said, where stated: ISO, else the publication's date stands in (see `report.published`). */
  readonly saidAt?: string;
  /** When what it says is said to have happened: half-open interval of the first placed time in it. */
  readonly happened?: { readonly from: string; readonly to: string };
  readonly topics: readonly string[];
  /** Causes that it names: an earthquake, a flood, unrest. */
  readonly hazards: readonly string[];
  /** The places in it: ISO 3166-1 codes of countries, GeoNames ids of all others. */
  readonly places: readonly string[];
  /** Ids of the report's entities mentioned in it. */
  readonly entities: readonly string[];
  /** Folded stems of its content words, in order. */
  readonly stems: readonly string[];
  /** Language-independent keys of the same words (concepts of the pivot lexicon; names by their consonants). */
  readonly keys: readonly number[];
  readonly figures: readonly FigureSlots[];
}

/** A figure as told, slot by slot. A slot that is carried over or a default may join, and never asserts a finding. */
export interface FigureSlots {
  /** The quantity's id in its report. */
  readonly quantity: string;
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly comparator: Comparator;
  readonly trend?: 'up' | 'down';
  readonly unit?: string;
  /** Kind and state from the topic lexicon: people-dead, people-detained, troops … */
  readonly counts?: string;
  readonly countsBasis: Basis;
  /** Of whom: security-forces, protesters, children, foreigners …; absent: everyone. */
  readonly population?: string;
  /** GeoNames id or ISO country code. */
  readonly place?: string;
  readonly placeBasis: Basis;
  /** It is told of a part of the country that has no identifier here ("23 in his province"). */
  readonly region?: true;
  readonly extent: 'stock' | 'flow' | 'delta';
  /** Those of all who ever were in a state who are in it still ("noch immer in Haft"). */
  readonly remaining?: true;
  /** Half-open interval that the figure holds for. */
  readonly asOf?: { readonly from: string; readonly to: string };
  readonly asOfBasis: Basis;
  /** Its sentence sets it against what stands before ("dagegen", "however", "однако"). */
  readonly against?: true;
  readonly role: 'current' | 'previous' | 'withdrawn' | 'forecast' | 'rumour';
  /** The words deny it ("nicht 800"). */
  readonly negated: boolean;
  /** Quantity id of the whole that this one is a part of ("darunter", "davon", "19 of them"). */
  readonly partOf?: string;
  /** Quantity ids of the list that this one says it is the total of. */
  readonly totalOf?: readonly string[];
  /** Ordered reasons: which words filled which slot. */
  readonly because: readonly string[];
}

/**
 * A report's words and sentences, packed for finding passages that it shares with others: base64 of bytes, about
 * 2 kB for a report of 1.7 kB. `readPassages` (passages.ts) unpacks them. Furniture is left out.
 */
export interface Passages {
  /** 16-bit hashes of the folded words, in order, low byte first. */
  readonly words: string;
  /** Where each word stands in `text` (UTF-16 code units): what lies between it and the one before, and its length. */
  readonly spans: string;
  /** Each sentence's number of words, and its language-independent keys (lexicon pivot, names, numbers). */
  readonly sentences: string;
}

/** A source that a report credits as a whole or in a sentence: "(dpa)", "laut TASS", a forward header, a link. */
export interface Credit {
  readonly name: string;
  /** `translation`: the report says that it is one; `name` are the words that say so. */
  readonly kind: 'agency' | 'outlet' | 'channel' | 'person' | 'link' | 'translation';
  readonly start: number;
  readonly end: number;
  /** Whether it covers the whole report, or only the statements named. */
  readonly statements: 'all' | readonly string[];
  readonly url?: string;
  /** Of a translation: the code of the language it was made from, where the report says it. */
  readonly language?: string;
  /** In digests that a case keeps of earlier versions: plain English. */
  readonly because: Message | string;
}

const covered = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a credit covers a statement: one credit may cover very many. */
export function covers({ statements }: Credit, statement: string): boolean {
  if (statements === 'all') return true;
  let known = covered.get(statements);
  if (!known) {
    known = new Set(statements);
    covered.set(statements, known);
  }
  return known.has(statement);
}

/** What a report is called: its outlet, else its title, else its first words, else its id. */
export function tellerOf({ id, outlet, title, opening }: Digest['report']): Teller {
  const name = outlet ?? title;
  if (name !== undefined) return { in: name };
  return opening === undefined ? { report: id } : { titled: opening };
}
