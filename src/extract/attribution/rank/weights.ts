import { type Chain, LABELS } from './chain.ts';
import { INPUTS, type RuleQuality } from './span-inputs.ts';
import type { Forest, Tree } from './trees.ts';

export const SCHEMA = 'hearsay/attribution-weights@2';

/** What a file of weights holds. The card says what they are of; the program reads the rest. */
export interface RankerWeights {
  readonly schema: typeof SCHEMA;
  readonly language: string;
  readonly trainedOn: string;
  readonly texts: number;
  readonly annotations: number;
  readonly licence: string;
  readonly command: string;
  /** Expected share from which a reading is taken. */
  readonly accept: number;
  readonly labels: readonly string[];
  readonly chains: readonly ChainWeights[];
  readonly rules: RuleQuality;
  readonly inputs: readonly string[];
  readonly forest: Forest;
}

export interface ChainWeights {
  readonly view: Chain['view'];
  /** Of every label behind every label, row by row. */
  readonly moves: readonly number[];
  /** By feature: label, weight, label, weight, …; labels as indices. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** What is wrong with a file of weights, said to the user. */
export class WeightsError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isNumbers = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(isFiniteNumber);
const isShare = (value: unknown): value is number => isFiniteNumber(value) && value >= 0 && value <= 1;

/** Deepest tree that is read. */
const DEEPEST = 32;

function isTree(value: unknown, depth = 0): value is Tree {
  if (isFiniteNumber(value)) return true;
  if (!Array.isArray(value) || value.length !== 4 || depth >= DEEPEST) return false;
  const [input, threshold, left, right]: readonly unknown[] = value;
  return (
    isFiniteNumber(input) &&
    INPUTS[input] !== undefined &&
    isFiniteNumber(threshold) &&
    isTree(left, depth + 1) &&
    isTree(right, depth + 1)
  );
}

/** Whether it is label, weight, label, weight, … */
function isRow(value: unknown): boolean {
  if (!isNumbers(value) || value.length % 2) return false;
  for (let i = 0; i < value.length; i += 2) if (LABELS[value[i] ?? -1] === undefined) return false;
  return true;
}

function checkChain(value: unknown): void {
  if (!isFields(value)) throw new WeightsError('a chain is no object');
  const { view, moves, features } = value;
  if (view !== 'rules' && view !== 'words') throw new WeightsError('the "view" of a chain is not "rules" or "words"');
  if (!isNumbers(moves) || moves.length !== LABELS.length ** 2)
    throw new WeightsError(`the "moves" of a chain are not ${LABELS.length ** 2} numbers`);
  if (!isFields(features)) throw new WeightsError('the "features" of a chain are no object');
  for (const [feature, row] of Object.entries(features))
    if (!isRow(row)) throw new WeightsError(`the weights of "${feature}" are not labels and numbers`);
}

const same = (value: unknown, list: readonly string[]): boolean =>
  Array.isArray(value) && value.length === list.length && list.every((name, i) => value[i] === name);

/** Weights as they stand in a file, checked. Throws WeightsError that says what is wrong. */
export function parseWeights(json: string): RankerWeights {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new WeightsError(`no valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isFields(value)) throw new WeightsError('no JSON object');
  if (value['schema'] !== SCHEMA)
    throw new WeightsError(
      `its "schema" is ${JSON.stringify(value['schema']) ?? 'missing'}, this version reads "${SCHEMA}"`,
    );
  for (const name of ['language', 'trainedOn', 'licence', 'command'])
    if (typeof value[name] !== 'string') throw new WeightsError(`"${name}" is no string`);
  for (const name of ['texts', 'annotations'])
    if (!isFiniteNumber(value[name])) throw new WeightsError(`"${name}" is no number`);
  if (!isShare(value['accept'])) throw new WeightsError('"accept" is no number from 0 to 1');
  if (!same(value['labels'], LABELS)) throw new WeightsError('its "labels" are not those of this version');
  if (!same(value['inputs'], INPUTS)) throw new WeightsError('its "inputs" are not those of this version');
  const { chains, rules, forest } = value;
  if (!Array.isArray(chains) || !chains.length) throw new WeightsError('"chains" is no list');
  for (const chain of chains) checkChain(chain);
  if (
    !same(
      chains.map(({ view }) => view),
      ['rules', 'words'],
    )
  )
    throw new WeightsError('its "chains" are not one of rules and one of words');
  if (!isFields(rules)) throw new WeightsError('"rules" is no object');
  for (const [rule, share] of Object.entries(rules))
    if (!isShare(share)) throw new WeightsError(`the share of "${rule}" is no number from 0 to 1`);
  if (!isFields(forest) || !isFiniteNumber(forest['bias']) || !Array.isArray(forest['trees']))
    throw new WeightsError('"forest" has no bias or no trees');
  for (const [i, tree] of forest['trees'].entries())
    if (!isTree(tree)) throw new WeightsError(`tree ${i} of the forest is none`);
  // every field was checked above
  return value as unknown as RankerWeights;
}

/** The chain that weights in a file stand for. */
export const chainOf = ({ view, moves, features }: ChainWeights): Chain => ({
  view,
  moves: Float64Array.from(moves),
  features: new Map(Object.entries(features)),
});

/** A chain as it stands in a file, its features in order. */
export const weightsOf = ({ view, moves, features }: Chain): ChainWeights => ({
  view,
  moves: [...moves],
  features: Object.fromEntries([...features].sort(([a], [b]) => (a < b ? -1 : 1))),
});
