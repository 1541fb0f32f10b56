/**
 * Trains weights that choose among the readings of the German rules, for `hearsay extract --weights`, on annotated texts:
 *
 *   npx unrun training/attribution/train.ts GOLD.jsonl OUT.json [--folds N]
 *
 * Deterministic: the same texts give the same bytes. With --folds it also measures by cross-validation. Weights take the
 * licence of the texts: what may only be evaluated on gives weights that may not be passed on.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Analysis, analyse } from '../../src/extract/analysis.ts';
import type { Candidate } from '../../src/extract/attribution/candidate.ts';
import { tagTokens } from '../../src/extract/attribution/lexis.ts';
import { findQuotations } from '../../src/extract/attribution/quotations.ts';
import { type Ranker, type RankerWeights, rankerOf, SCHEMA } from '../../src/extract/attribution/rank/ranker.ts';
import { readUnits } from '../../src/extract/attribution/reader.ts';
import { type Scene, setScene } from '../../src/extract/attribution/unit.ts';
import { readBytes } from '../../src/ingest/index.ts';
import { type GoldDocument, quality, readGold } from './gold.ts';
import { type FitOptions, regress, type Sample } from './logistic.ts';

const OPTIONS: FitOptions = { rounds: 12, rate: 0.1, l2: 0.002, least: 3 };
/** Score from which a reading is taken. */
const ACCEPT = 0.15;
/** Times that readings are gathered anew with the weights learned so far, since what is chosen leads to other readings. */
const ROUNDS = 2;

interface Text {
  readonly gold: GoldDocument;
  readonly analysis: Analysis;
  readonly scene: Scene;
}

async function textOf(gold: GoldDocument): Promise<Text> {
  const line = new TextEncoder().encode(`${JSON.stringify({ text: gold.text, language: 'de' })}\n`);
  for await (const reading of readBytes(line, 'x.jsonl')) {
    if (reading.kind !== 'source') break;
    const analysis = analyse(reading.source);
    return { gold, analysis, scene: setScene(analysis, findQuotations(analysis), tagTokens(analysis)) };
  }
  throw new Error(`cannot be read: ${gold.name}`);
}

/** All readings of the texts that come up when `ranker` chooses; at first the rules' own scores do. */
function gather(texts: readonly Text[], ranker: Ranker | null): Sample[] {
  const samples: Sample[] = [];
  for (const { gold, scene } of texts) {
    const score = (features: readonly string[], candidate: Candidate): number => {
      samples.push({ features, target: quality(scene, candidate, gold.annotations) });
      return ranker ? ranker.score(features, candidate) : candidate.score;
    };
    // at first every reading passes: the rules choose
    readUnits(scene, 'report', { score, accept: ranker?.accept ?? 0 });
  }
  return samples;
}

function train(texts: readonly Text[], trainedOn: string, accept = ACCEPT): RankerWeights {
  let weights: RankerWeights | null = null;
  const samples: Sample[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    samples.push(...gather(texts, weights && rankerOf(weights)));
    const { bias, weights: fitted } = regress(samples, OPTIONS);
    const kept = [...fitted]
      .map(([feature, weight]) => [feature, Math.round(weight * 1000) / 1000] as const)
      .filter(([, weight]) => Math.abs(weight) >= 0.02)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    weights = {
      schema: SCHEMA,
      language: 'de',
      trainedOn,
      accept,
      bias: Math.round(bias * 1000) / 1000,
      weights: Object.fromEntries(kept),
    };
  }
  if (!weights) throw new Error('no round');
  return weights;
}

const fold = (name: string, folds: number): number =>
  createHash('sha256').update(name).digest().readUInt32BE(0) % folds;

/** Writes the weights that each fold's other texts give, for measuring on the fold. */
function crossValidate(texts: readonly Text[], folds: number, out: string): void {
  for (let k = 0; k < folds; k++) {
    const weights = train(
      texts.filter(({ gold }) => fold(gold.name, folds) !== k),
      `fold ${k}`,
    );
    writeFileSync(`${out}.fold${k}`, `${JSON.stringify(weights, null, 1)}\n`);
    const held = texts.filter(({ gold }) => fold(gold.name, folds) === k);
    writeFileSync(`${out}.held${k}`, held.map(({ gold }) => `${JSON.stringify(gold)}\n`).join(''));
  }
}

async function main([input, out, flag, folds]: readonly string[]): Promise<void> {
  if (!input || !out) throw new Error('GOLD.jsonl OUT.json [--folds N]');
  const texts: Text[] = [];
  for (const gold of readGold(input)) texts.push(await textOf(gold));
  if (flag === '--folds') crossValidate(texts, Number(folds ?? 5), out);
  else writeFileSync(out, `${JSON.stringify(train(texts, basename(input)), null, 1)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
