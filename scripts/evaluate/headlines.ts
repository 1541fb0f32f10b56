import type { Figure, Measured } from './measure.ts';
import { table } from './page.ts';

/** What of a score of the benchmark is told in the README. */
interface BenchmarkColumn {
  readonly name: string;
  readonly score: {
    readonly slots: { readonly all: number };
    readonly pairs: { readonly precision: number; readonly recall: number };
    readonly findings: { readonly precision: number; readonly recall: number };
  };
}

const percent = (share: number): string => (100 * share).toFixed(1);

/**
 * The figures that say at a glance how far Hearsay goes, as a Markdown table for the README.
 * `benchmark`: what `npm run benchmark -- --part kept --json` prints. Throws where a figure is missing.
 */
export function headlines(measured: readonly Measured[], benchmark: string): string {
  const figure = (id: string, name: string): Figure => {
    const found = measured.find(({ set }) => set.id === id)?.figures[name];
    if (!found) throw new Error(`not measured: ${id}, ${name}`);
    return found;
  };
  const f1 = (id: string, ...names: readonly string[]): string =>
    names.map((name) => percent(figure(id, name).f1)).join(' / ');
  const columns: readonly BenchmarkColumn[] = JSON.parse(benchmark);
  const kept = columns.find(({ name }) => name === 'kept')?.score;
  if (!kept) throw new Error('the benchmark gave no part "kept"');
  return table(
    ['per cent', 'Hearsay', 'best published'],
    [
      [
        'German, who says what: the words said / with speaker, cue, frame, addressee (F1, Wikinews dev)',
        f1('quotations-de', 'message', 'joint'),
        '48.8 / 38.9',
      ],
      ['English, the same with speaker and cue (F1, PolNeAR dev)', f1('quotations-en', 'message', 'joint'), ''],
      [
        'Russian, the same (F1, own texts, most of them studied since; 76.7 / 75.7 when all were unseen)',
        f1('own-ru-unseen', 'message', 'joint'),
        '',
      ],
      [
        'German times: same extent / same value (F1, Dolomiten-100)',
        f1('times-dolomiten', 'strict', 'relaxedValue'),
        '71.4 / 66.5',
      ],
      [
        'English quantities: value / with comparator (F1, NewsQuant)',
        f1('quantities-en', 'value', 'valueAndChange'),
        '92.0 / 88.1',
      ],
      ['Figures over reports: every slot right (own benchmark, part kept apart)', percent(kept.slots.all), ''],
      [
        'Figures joined into one claim (precision / recall, the same)',
        `${percent(kept.pairs.precision)} / ${percent(kept.pairs.recall)}`,
        '',
      ],
      [
        'Findings (precision / recall, the same)',
        `${percent(kept.findings.precision)} / ${percent(kept.findings.recall)}`,
        '',
      ],
    ],
  );
}
