import { readFileSync } from 'node:fs';
import { extract, extractAll, readBytes } from '../src/index.ts';
import { sourcesOf } from './corpus.ts';
import { processorTime, runStages, STAGES } from './stages.ts';

/** What a worker tells: milliseconds of processor time of each round or stage, and the most memory that its process took. */
export interface Told {
  readonly reports: number;
  readonly characters: number;
  readonly milliseconds: readonly number[];
  readonly peakBytes: number;
}

const ROUNDS = 5;
/** Milliseconds after which no further round is begun. */
const ENOUGH = 8000;
/** The same for rounds that do not count: the first one alone may take longer than `ENOUGH`, and those behind it are not warm yet. */
const WARMED = 30_000;

/** How many times as long as the shortest the longest text is. */
const LONGEST_TEXT = 100;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Rounds that do not count: so many it takes until the engine has compiled all that is hot. */
const WARMING = 8;

/** Milliseconds of processor time that `work` takes, warm: the median of up to five rounds after eight that do not count. */
async function warm(work: () => unknown): Promise<number> {
  for (let round = 0, took = 0; round < WARMING && took < WARMED; round++) {
    const started = processorTime();
    await work();
    took += processorTime() - started;
  }
  const rounds: number[] = [];
  for (let took = 0; rounds.length < ROUNDS && took < ENOUGH; took += rounds.at(-1) ?? 0) {
    const started = processorTime();
    await work();
    rounds.push(processorTime() - started);
  }
  return median(rounds);
}

const JOBS: Readonly<Record<string, (corpus: string, argument: string) => Promise<Omit<Told, 'peakBytes'>>>> = {
  /** Reading JSONL: decoding, blocks, furniture, dates, languages. */
  async reading(corpus) {
    const bytes = Buffer.from(corpus);
    let reports = 0;
    let characters = 0;
    const read = async (): Promise<void> => {
      reports = 0;
      characters = 0;
      for await (const reading of readBytes(bytes, 'corpus.jsonl')) {
        if (reading.kind !== 'source') continue;
        reports++;
        characters += reading.source.text.length;
      }
    };
    const milliseconds = [await warm(read)];
    return { reports, characters, milliseconds };
  },
  /** The stages of the extraction, the first `argument` of them. */
  async stages(corpus, argument) {
    const sources = await sourcesOf(corpus);
    const rounds: number[][] = [];
    for (let i = 0; i <= ROUNDS; i++) {
      const took = runStages(sources, Number(argument));
      if (i) rounds.push(took);
    }
    return {
      ...sizeOf(sources),
      milliseconds: STAGES.map((_, stage) => median(rounds.map((round) => round[stage] ?? 0))),
    };
  },
  /** The whole extraction, as the command does it where reports are there at once. */
  async whole(corpus) {
    const sources = await sourcesOf(corpus);
    const all = (): void => {
      // as they come: nobody keeps them
      for (const _ of extractAll(sources));
    };
    const milliseconds = [await warm(all)];
    return { ...sizeOf(sources), milliseconds };
  },
  /** The whole extraction of one report after the other. */
  async single(corpus) {
    const sources = await sourcesOf(corpus);
    const milliseconds = [await warm(() => sources.forEach((source) => void extract(source)))];
    return { ...sizeOf(sources), milliseconds };
  },
  /** The whole extraction of one text that is `argument` times as long as the corpus's first. */
  async long(corpus, argument) {
    const [first] = corpus.split('\n');
    const record: { readonly text: string } = JSON.parse(first ?? '');
    const text = Array.from({ length: Number(argument) }, () => record.text).join('\n\n');
    const sources = await sourcesOf(`${JSON.stringify({ ...record, text })}\n`);
    // As many runs a round as make all lengths equally much work: a short text alone would be measured before it is warm.
    const runs = Math.max(1, Math.round(LONGEST_TEXT / Number(argument)));
    const took = await warm(() => {
      for (let i = 0; i < runs; i++) for (const source of sources) extract(source);
    });
    return { ...sizeOf(sources), milliseconds: [took / runs] };
  },
  /** wink-nlp with its English model; `argument`: the parts of its pipe, or nothing for all. */
  async wink(corpus, argument) {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const texts = corpus
      .split('\n')
      .filter(Boolean)
      .map((line): string => JSON.parse(line).text);
    const nlp = winkNLP(model, argument ? argument.split(',') : undefined);
    const milliseconds = [await warm(() => texts.forEach((text) => void nlp.readDoc(text)))];
    return { reports: texts.length, characters: texts.reduce((sum, text) => sum + text.length, 0), milliseconds };
  },
};

const sizeOf = (sources: readonly { readonly text: string }[]): { reports: number; characters: number } => ({
  reports: sources.length,
  characters: sources.reduce((sum, { text }) => sum + text.length, 0),
});

const [, , job = '', path = '', argument = ''] = process.argv;
const run = JOBS[job];
if (!run) throw new Error(`no job ${job}`);
const told: Told = {
  ...(await run(readFileSync(path, 'utf8'), argument)),
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(told));
