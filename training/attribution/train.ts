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
import type { Candidate } from '../../src/extract/attribution/candidate.ts';
import { tagTokens } from '../../src/extract/attribution/lexis.ts';
import { findQuotations } from '../../src/extract/attribution/quotations.ts';
import { type Chain, LABELS } from '../../src/extract/attribution/rank/chain.ts';
import { type Context, contextOf } from '../../src/extract/attribution/rank/context.ts';
import { rolesBy, sightBy, statementOf } from '../../src/extract/attribution/rank/ranker.ts';
import type { UnitReading } from '../../src/extract/attribution/rank/reading.ts';
import { roleFeatures } from '../../src/extract/attribution/rank/role-features.ts';
import { ROLE_INPUTS } from '../../src/extract/attribution/rank/role-inputs.ts';
import { select, type Weighed } from '../../src/extract/attribution/rank/select.ts';
import { INPUTS, originOf, spanInputs } from '../../src/extract/attribution/rank/span-inputs.ts';
import { type Span, spansOf } from '../../src/extract/attribution/rank/spans.ts';
import { tokenFeatures } from '../../src/extract/attribution/rank/token-features.ts';
import { expectation } from '../../src/extract/attribution/rank/trees.ts';
import { type RankerWeights, SCHEMA, weightsOf } from '../../src/extract/attribution/rank/weights.ts';
import { readUnits } from '../../src/extract/attribution/reader.ts';
import { withPosts } from '../../src/extract/attribution/rules/post.ts';
import { setScene } from '../../src/extract/attribution/scene.ts';
import { joinQuotations } from '../../src/extract/attribution/svo/join.ts';
import { readBytes } from '../../src/ingest/index.ts';
import { type BoostOptions, boost, type Weighted } from './boost.ts';
import { type ChainOptions, type Sequence, trainChain } from './chain-training.ts';
import { contentsOf, type GoldContent, type GoldDocument, labelsOf, quality, readGold } from './gold.ts';
import { qualities } from './qualities.ts';
import { goldRolesOf, roleLabelsOf, trainRoles } from './roles.ts';
import { type Read, thinned } from './thin.ts';

const CHAIN: ChainOptions = { rounds: 12, rate: 0.05, pull: 0.002, least: 2 };
const FOREST: BoostOptions = { trees: 200, rate: 0.05, depth: 4, least: 20, l2: 5, inputs: 0.4, samples: 0.7 };
/** Of roles there are fewer than of readings. */
const ROLE_FOREST: BoostOptions = { ...FOREST, trees: 100, depth: 3 };
/** Expected share from which a reading is taken: what is less likely right than this makes F1 smaller. */
const ACCEPT = 0.4;
/** Share of what the rules found by words of one text alone that is hidden in training. */
const HIDDEN = 0.25;
/** Parts of the texts that the trees see through chains trained on the others. */
const PARTS = 5;

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

/** What chains make of each text that did not learn from it, and the chain that learns from all. */
function sightsOf<T>(
  view: Chain['view'],
  texts: readonly Text[],
  sequences: readonly Sequence[],
  see: (chain: Chain, features: Sequence['features']) => T,
): { readonly chain: Chain; readonly sights: readonly T[] } {
  const sights: T[] = [];
  for (let part = 0; part < PARTS; part++) {
    const inPart = texts.map(({ name }) => partOf(name, PARTS) === part);
    const chain = trainChain(
      view,
      sequences.filter((_, i) => !inPart[i]),
      CHAIN,
    );
    for (const [i, { features }] of sequences.entries()) if (inPart[i]) sights[i] = see(chain, features);
  }
  return { chain: trainChain(view, sequences, CHAIN), sights };
}

interface Sample extends Weighted {
  readonly span: Span;
  /** Index of its text. */
  readonly text: number;
}

/** What is taken of each text by trees that did not learn from it. */
function chosenOf(texts: readonly Text[], contexts: readonly Context[], samples: readonly Sample[]): Candidate[][] {
  const weighed: Weighed[][] = texts.map(() => []);
  for (let part = 0; part < PARTS; part++) {
    const inPart = texts.map(({ name }) => partOf(name, PARTS) === part);
    const forest = boost(
      samples.filter(({ text }) => !inPart[text]),
      FOREST,
    );
    for (const { text, span, inputs } of samples)
      if (inPart[text]) weighed[text]?.push({ span, score: expectation(forest, inputs) });
  }
  return contexts.map((context, i) =>
    select(context.count, weighed[i] ?? [], ACCEPT).map(({ span, score }) => statementOf(context, span, score)),
  );
}

function train(texts: readonly Text[], trainedOn: string): RankerWeights {
  const readings = thinned(texts, HIDDEN);
  const contexts = texts.map(({ scene, reading }, i): Context => contextOf(scene, readings[i] ?? reading));
  const labels = texts.map(({ contents, scene }) => labelsOf(scene.tokens.count, contents));
  const sequencesOf = (features: readonly Sequence['features'][], all: readonly Int32Array[]): Sequence[] =>
    features.map((list, i) => ({ features: list, labels: all[i] ?? new Int32Array(list.length) }));
  const features = contexts.map((context) => tokenFeatures(context, 'rules'));
  const byRules = sightsOf('rules', texts, sequencesOf(features, labels), sightBy);
  const worded = contexts.map((context) => tokenFeatures(context, 'words'));
  const byWords = sightsOf('words', texts, sequencesOf(worded, labels), sightBy);
  const sights = texts.map((_, i) => [byRules.sights[i], byWords.sights[i]].filter((one) => one !== undefined));

  const spans = contexts.flatMap((context, text) =>
    spansOf(context, sights[text] ?? []).map((span) => ({ text, span })),
  );
  const targetOf = (text: number, span: Span): number => quality(span.content, texts[text]?.contents ?? []);
  const seen = spans.map(({ text, span }) => ({ text, span, origin: originOf(span), target: targetOf(text, span) }));
  const rules = qualities(seen);
  const samples = seen.flatMap(({ text, span, target }): Sample[] => {
    const context = contexts[text];
    return context ? [{ text, span, target, inputs: spanInputs(context, sights[text] ?? [], span, rules) }] : [];
  });

  const gold = texts.map((text) => goldRolesOf(text.scene, text.gold));
  const cast = features.map((list, i) => roleFeatures(list, sights[i] ?? []));
  const roleLabels = gold.map((list, i) => roleLabelsOf(cast[i]?.length ?? 0, list));
  const ofRoles = sightsOf('roles', texts, sequencesOf(cast, roleLabels), rolesBy);
  const chosen = chosenOf(texts, contexts, samples);
  const casts = contexts.map((context, i) => ({
    context,
    sights: { contents: sights[i] ?? [], roles: ofRoles.sights[i] ?? [] },
    chosen: chosen[i] ?? [],
    gold: gold[i] ?? [],
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
    ...weightsOf([byRules.chain, byWords.chain, ofRoles.chain]),
    rules,
    inputs: INPUTS,
    forest: boost(samples, FOREST),
    roleInputs: ROLE_INPUTS,
    ...trainRoles(casts, ROLE_FOREST),
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
