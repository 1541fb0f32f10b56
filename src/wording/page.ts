import type { Certainty, FindingKind, StatementKind } from '../model/index.ts';

/** What a printed picture says beside its messages, with the parameters of each; `n` chooses the plural form. */
export const PAGE = {
  title: [],
  figures: [],
  findings: [],
  claims: [],
  speakers: [],
  lineage: [],
  timeline: [],
  reports: [],
  'figures-title': [],
  'findings-title': [],
  'claims-title': [],
  'claims-once': [],
  'speakers-title': [],
  'lineage-title': [],
  'timeline-title': [],
  'n-reports': ['n', 'written'],
  'n-statements': ['n', 'written'],
  'n-claims': ['n', 'written'],
  'n-findings': ['n', 'written'],
  'n-origins': ['n', 'written'],
  'origins-between': ['low', 'high'],
  'more-figures': ['n', 'written'],
  'more-findings': ['n', 'written'],
  'more-claims': ['n', 'written'],
  more: ['n'],
  because: [],
  'resting-on-it': [],
  'said-in': ['statements', 'reports'],
  span: ['first', 'last'],
  'no-dates': [],
  'on-word-of': ['who'],
  'no-source': [],
  'report-itself': [],
  possibly: [],
  'possibly-so': [],
  'rests-on': ['n'],
  'rests-between': ['low', 'high'],
  'a-figure': [],
  tellings: ['n', 'top'],
  said: ['day'],
  verbatim: [],
  paraphrased: [],
  'mood-alone': [],
  'only-said': [],
  'begins-here': [],
  repeat: [],
  'withdrawn-sign': [],
  disclaimer: [],
  'on-this-page': [],
  'column-speaker': [],
  'column-reports': [],
  'column-statements': [],
  'column-report': [],
  'column-published': [],
  'column-language': [],
  'column-happened': [],
  'column-said': [],
  'not-stated': [],
  'not-told': [],
  negated: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What is said by the terms of the model, the same in a text, on a printed page and in the workbench. */
export interface Terms {
  /** Kinds of findings, in a word and as a heading. */
  readonly findings: Readonly<Record<FindingKind, readonly [word: string, heading: string]>>;
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly certainties: Readonly<Record<Certainty['level'], string>>;
  readonly lineage: Readonly<Record<string, string>>;
  readonly judgements: Readonly<Record<string, string>>;
}

export type PageId = keyof typeof PAGE;
export type PageWords = Readonly<Record<PageId, string>>;
