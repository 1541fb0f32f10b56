/** A set of gold data, and the program that measures on it. */
export interface GoldSet {
  readonly id: string;
  readonly title: string;
  readonly program: 'quotations.mjs' | 'times.mjs' | 'quantities.mjs';
  /** The file, from the evaluation folder's `data`; from the project where it is its own. */
  readonly gold: string;
  readonly own?: true;
  readonly options: readonly string[];
  /** Best published figures on the same data. */
  readonly published?: string;
}

export const SETS: readonly GoldSet[] = [
  {
    id: 'quotations-de',
    title: 'German quotations, development set (Wikinews)',
    program: 'quotations.mjs',
    gold: 'wikinews-quotations-de/dev.jsonl',
    options: [],
    published: 'QUiTE, rules: message F1 48.8, joint F1 38.9',
  },
  {
    id: 'train',
    title: 'German quotations, the set that errors were studied on (Wikinews, train)',
    program: 'quotations.mjs',
    gold: 'wikinews-quotations-de/train.jsonl',
    options: [],
  },
  {
    id: 'quotations-parliament',
    title: 'German speeches in parliament, development set: speaker, cue, addressee',
    program: 'quotations.mjs',
    gold: 'quotations-parliament-de/dev.jsonl',
    options: ['--parts', 'speaker,cue,addressee'],
    published: 'fine-tuned GBERT-large, on the test set: joint F1 82.8',
  },
  {
    id: 'quotations-en',
    title: 'English quotations, development set: speaker, cue',
    program: 'quotations.mjs',
    gold: 'quotations-en/dev.jsonl',
    options: ['--language', 'en', '--parts', 'speaker,cue'],
  },
  {
    id: 'times-dolomiten',
    title: 'German time expressions, Dolomiten-100',
    program: 'times.mjs',
    gold: 'times-de/dolomiten-100.jsonl',
    options: [],
    published: 'HeidelTime: strict 71.4, relaxed 81.3, relaxed with value 66.5',
  },
  {
    id: 'times-zeit',
    title: 'German time expressions, DIE ZEIT',
    program: 'times.mjs',
    gold: 'times-de/die-zeit.jsonl',
    options: [],
    published: 'HeidelTime: strict 69.7, relaxed 79.3, relaxed with value 62.7',
  },
  {
    id: 'quantities-en',
    title: 'English quantities, NewsQuant',
    program: 'quantities.mjs',
    gold: 'quantities-en/news-quant.jsonl',
    options: [],
    published: 'CQE: value 92.0, value with change 88.1',
  },
  {
    id: 'own-de',
    title: 'German quotations, our own texts',
    program: 'quotations.mjs',
    gold: 'test/golden/attribution/de.jsonl',
    own: true,
    options: [],
  },
  {
    id: 'own-de-fresh',
    title: 'German quotations, our own texts that were measured before anything was tuned on them',
    program: 'quotations.mjs',
    gold: 'test/golden/attribution/de-fresh.jsonl',
    own: true,
    options: [],
  },
  {
    id: 'own-en',
    title: 'English quotations, our own texts: speaker, cue',
    program: 'quotations.mjs',
    gold: 'test/golden/attribution/en.jsonl',
    own: true,
    options: ['--language', 'en', '--parts', 'speaker,cue'],
  },
  {
    id: 'own-ru',
    title: 'Russian quotations, our own texts that the rules were tuned on',
    program: 'quotations.mjs',
    gold: 'test/golden/attribution/ru.jsonl',
    own: true,
    options: ['--language', 'ru'],
  },
  {
    id: 'own-ru-unseen',
    title: 'Russian quotations, our own texts that were measured before anything was tuned on them',
    program: 'quotations.mjs',
    gold: 'test/golden/attribution/ru-unseen.jsonl',
    own: true,
    options: ['--language', 'ru'],
  },
  {
    id: 'own-ru-fresh',
    title: 'Russian quotations, our second set of texts that were measured before anything was tuned on them',
    program: 'quotations.mjs',
    gold: 'test/golden/attribution/ru-fresh.jsonl',
    own: true,
    options: ['--language', 'ru'],
  },
  {
    id: 'own-en-fresh',
    title: 'English quotations, our texts that were measured before anything was tuned on them: speaker, cue',
    program: 'quotations.mjs',
    gold: 'test/golden/attribution/en-fresh.jsonl',
    own: true,
    options: ['--language', 'en', '--parts', 'speaker,cue'],
  },
  {
    id: 'own-ru-late',
    title: 'Russian quotations, our third set of texts that were measured before anything was tuned on them',
    program: 'quotations.mjs',
    gold: 'test/golden/attribution/ru-late.jsonl',
    own: true,
    options: ['--language', 'ru'],
  },
];
