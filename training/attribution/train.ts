/**
 * Trains weights with which `hearsay extract --weights` chooses statements, on annotated German texts:
 *
 *   npx unrun training/attribution/train.ts GOLD.jsonl OUT.json [--folds N]
 *
 * Deterministic: the same texts give the same bytes. With --folds it writes instead what cross-validation needs: for each
 * fold the weights that the other texts give, and the fold's texts. Weights take the licence of the texts: what may only
 * be evaluated on gives weights that may not be passed on.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyse } from '../../src/extract/analysis.ts';
import { tagTokens } from '../../src/extract/attribution/lexis.ts';
import { findQuotations } from '../../src/extract/attribution/quotations.ts';
import { type Chain, LABELS } from '../../src/extract/attribution/rank/chain.ts';
import { type Context, contextOf } from '../../src/extract/attribution/rank/context.ts';
import { sightBy } from '../../src/extract/attribution/rank/ranker.ts';
import type { UnitReading } from '../../src/extract/attribution/rank/reading.ts';
import { INPUTS, originOf, type RuleQuality, spanInputs } from '../../src/extract/attribution/rank/span-inputs.ts';
import { type Sight, spansOf } from '../../src/extract/attribution/rank/spans.ts';
import { tokenFeatures } from '../../src/extract/attribution/rank/token-features.ts';
import { type RankerWeights, SCHEMA, weightsOf } from '../../src/extract/attribution/rank/weights.ts';
import { readUnits } from '../../src/extract/attribution/reader.ts';
import { withPosts } from '../../src/extract/attribution/rules/post.ts';
import { joinQuotations } from '../../src/extract/attribution/svo/join.ts';
import { setScene } from '../../src/extract/attribution/unit.ts';
import { readBytes } from '../../src/ingest/index.ts';
import { type BoostOptions, boost } from './boost.ts';
import { type ChainOptions, trainChain } from './chain-training.ts';
import { contentsOf, type GoldContent, type GoldDocument, labelsOf, quality, readGold } from './gold.ts';
import { type Read, thinned } from './thin.ts';

const CHAIN: ChainOptions = { rounds: 12, rate: 0.05, pull: 0.002, least: 2 };
const FOREST: BoostOptions = { trees: 200, rate: 0.05, depth: 4, least: 20, l2: 5, inputs: 0.4, samples: 0.7 };
/** Expected share from which a reading is taken: what is less likely right than this makes F1 smaller. */
const ACCEPT = 0.4;
/** Share of what the rules found by words of one text alone that is hidden in training. */
const HIDDEN = 0.25;
/** Parts of the texts that the trees see through chains trained on the others. */
const PARTS = 5;
const VIEWS = ['rules', 'words'] as const;

interface Text extends Read {
  readonly gold: GoldDocument;
  readonly contents: readonly GoldContent[];
}

async function textOf(gold: GoldDocument): Promise<Text> {
  const line = new TextEncoder().encode(`${JSON.stringify({ text: gold.text, language: 'de' })}\n`);
  for await (const read of readBytes(line, 'x.jsonl')) {
    if (read.kind !== 'source') break;
    const analysis = analyse(read.source);
    const scene = setScene(analysis, findQuotations(analysis), tagTokens(analysis));
    const seen: UnitReading[] = [];
    const found = withPosts(scene, joinQuotations(scene, readUnits(scene, 'report', seen)));
    const units = scene.units.map((_, index) => seen[index] ?? { cues: [], pool: [] });
    return { name: gold.name, gold, scene, reading: { found, units }, contents: contentsOf(scene, gold) };
  }
  throw new Error(`cannot be read: ${gold.name}`);
}

const partOf = (name: string, parts: number): number =>
  createHash('sha256').update(name).digest().readUInt32BE(0) % parts;

/** How good the contents of each rule and source are, drawn towards a half where there are few. */
function qualityByOrigin(spans: readonly { readonly origin: string; readonly target: number }[]): RuleQuality {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { origin, target } of spans) {
    const entry = sums.get(origin) ?? { sum: 0, count: 0 };
    entry.sum += target;
    entry.count++;
    sums.set(origin, entry);
  }
  const shares = [...sums].map(
    ([origin, { sum, count }]) => [origin, Math.round((1000 * (sum + 2.5)) / (count + 5)) / 1000] as const,
  );
  return Object.fromEntries(shares.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function train(texts: readonly Text[], trainedOn: string): RankerWeights {
  const readings = thinned(texts, HIDDEN);
  const contexts = texts.map(({ scene, reading }, i): Context => contextOf(scene, readings[i] ?? reading));
  const sights: Sight[][] = texts.map(() => []);
  const chains: Chain[] = [];
  for (const view of VIEWS) {
    const sequences = texts.map(({ contents }, i) => {
      const context = contexts[i];
      if (!context) throw new Error('a text without a context');
      return { features: tokenFeatures(context, view), labels: labelsOf(context.count, contents) };
    });
    for (let part = 0; part < PARTS; part++) {
      const inPart = texts.map(({ name }) => partOf(name, PARTS) === part);
      const chain = trainChain(
        view,
        sequences.filter((_, i) => !inPart[i]),
        CHAIN,
      );
      for (const [i, context] of contexts.entries()) if (inPart[i]) sights[i]?.push(sightBy(chain, context));
    }
    chains.push(trainChain(view, sequences, CHAIN));
  }
  const seen = texts.flatMap(({ contents }, i) => {
    const context = contexts[i];
    const mine = sights[i] ?? [];
    if (!context) return [];
    return spansOf(context, mine).map((span) => ({
      context,
      sights: mine,
      span,
      origin: originOf(span),
      target: quality(span.content, contents),
    }));
  });
  const rules = qualityByOrigin(seen);
  const samples = seen.map(({ context, sights, span, target }) => ({
    inputs: spanInputs(context, sights, span, rules),
    target,
  }));
  return {
    schema: SCHEMA,
    language: 'de',
    trainedOn,
    texts: texts.length,
    annotations: texts.reduce((sum, { gold }) => sum + gold.annotations.length, 0),
    licence: 'that of the texts',
    command: `npx unrun training/attribution/train.ts ${trainedOn} OUT.json`,
    accept: ACCEPT,
    labels: LABELS,
    ...weightsOf(chains),
    rules,
    inputs: INPUTS,
    forest: boost(samples, FOREST),
  };
}

const write = (path: string, weights: RankerWeights): void => writeFileSync(path, `${JSON.stringify(weights)}\n`);

/** Writes the weights that each fold's other texts give, for measuring on the fold. */
function crossValidate(texts: readonly Text[], folds: number, out: string): void {
  for (let k = 0; k < folds; k++) {
    // not the parts in which the chains are trained
    const held = ({ name }: Text): boolean => partOf(`fold ${name}`, folds) === k;
    write(
      `${out}.fold${k}`,
      train(
        texts.filter((text) => !held(text)),
        `fold ${k}`,
      ),
    );
    const lines = texts.filter(held).map(({ gold }) => `${JSON.stringify(gold)}\n`);
    writeFileSync(`${out}.held${k}`, lines.join(''));
  }
}

async function main([input, out, flag, folds]: readonly string[]): Promise<void> {
  if (!input || !out) throw new Error('GOLD.jsonl OUT.json [--folds N]');
  const texts: Text[] = [];
  for (const gold of readGold(input)) texts.push(await textOf(gold));
  if (flag === '--folds') crossValidate(texts, Number(folds ?? 5), out);
  else write(out, train(texts, basename(input)));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
