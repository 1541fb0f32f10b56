import { type Chain, LABELS } from './chain.ts';
import { ROLE_INPUTS, ROLES, type Role } from './role-inputs.ts';
import { INPUTS, type RuleQuality } from './span-inputs.ts';
import type { Forest, Tree } from './trees.ts';

export const SCHEMA = 'hearsay/attribution-weights@4';

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
  /** The names of the features of the chains, one a line. */
  readonly features: string;
  readonly chains: readonly ChainWeights[];
  readonly rules: RuleQuality;
  readonly inputs: readonly string[];
  readonly forest: Forest;
  /** How good the roles of each rule were in training, by qualityName. */
  readonly roleRules: RuleQuality;
  readonly roleInputs: readonly string[];
  readonly roleForests: Readonly<Record<Role, Forest>>;
}

interface ChainWeights {
  readonly view: Chain['view'];
  /** Of every label behind every label, row by row. */
  readonly moves: readonly number[];
  /** By feature: how many labels it has weights for. */
  readonly sizes: readonly number[];
  /** Feature by feature: the labels, as indices, and their weights in hundredths. */
  readonly targets: readonly number[];
  readonly hundredths: readonly number[];
}

/** What is wrong with a file of weights, said to the user. */
export class WeightsError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
function isNumbers(value: unknown): value is readonly number[] {
  if (!Array.isArray(value)) return false;
  const list: readonly unknown[] = value;
  for (const one of list) if (!isFiniteNumber(one)) return false;
  return true;
}
const isShare = (value: unknown): value is number => isFiniteNumber(value) && value >= 0 && value <= 1;

/** Deepest tree that is read. */
const DEEPEST = 32;

function isTree(value: unknown, inputs: readonly string[], depth = 0): value is Tree {
  if (isFiniteNumber(value)) return true;
  if (!Array.isArray(value) || value.length !== 4 || depth >= DEEPEST) return false;
  const [input, threshold, left, right]: readonly unknown[] = value;
  return (
    isFiniteNumber(input) &&
    inputs[input] !== undefined &&
    isFiniteNumber(threshold) &&
    isTree(left, inputs, depth + 1) &&
    isTree(right, inputs, depth + 1)
  );
}

function checkChain(value: unknown, features: number): void {
  if (!isFields(value)) throw new WeightsError('a chain is no object');
  const { view, moves, sizes, targets, hundredths } = value;
  if (view !== 'rules' && view !== 'words' && view !== 'roles')
    throw new WeightsError('the "view" of a chain is not "rules", "words" or "roles"');
  if (!isNumbers(moves) || moves.length !== LABELS.length ** 2)
    throw new WeightsError(`the "moves" of a chain are not ${LABELS.length ** 2} numbers`);
  if (!isNumbers(sizes) || sizes.length !== features)
    throw new WeightsError('the "sizes" of a chain are not one for each feature');
  if (!isNumbers(targets) || targets.some((label) => !Number.isInteger(label) || label < 0 || label >= LABELS.length))
    throw new WeightsError('the "targets" of a chain are no labels');
  let sum = 0;
  for (const size of sizes) sum += Number.isInteger(size) && size >= 0 ? size : Number.NaN;
  if (sum !== targets.length) throw new WeightsError('the "sizes" of a chain do not add up to its "targets"');
  if (!isNumbers(hundredths) || hundredths.length !== targets.length)
    throw new WeightsError('the "hundredths" of a chain are not one for each of its "targets"');
}

function checkShares(name: string, value: unknown): void {
  if (!isFields(value)) throw new WeightsError(`"${name}" is no object`);
  for (const [rule, share] of Object.entries(value))
    if (!isShare(share)) throw new WeightsError(`the share of "${rule}" in "${name}" is no number from 0 to 1`);
}

function checkForest(name: string, value: unknown, inputs: readonly string[]): void {
  if (!isFields(value) || !isFiniteNumber(value['bias']) || !Array.isArray(value['trees']))
    throw new WeightsError(`"${name}" has no bias or no trees`);
  for (const [i, tree] of value['trees'].entries())
    if (!isTree(tree, inputs)) throw new WeightsError(`tree ${i} of "${name}" is none`);
}

/** How many names stand in a list with one a line. */
function countOf(features: string): number {
  if (features === '') return 0;
  let count = 1;
  for (let at = features.indexOf('\n'); at >= 0; at = features.indexOf('\n', at + 1)) count++;
  return count;
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
  const { features, chains, rules, forest } = value;
  if (typeof features !== 'string') throw new WeightsError('"features" is no string');
  const count = countOf(features);
  if (!Array.isArray(chains) || !chains.length) throw new WeightsError('"chains" is no list');
  for (const chain of chains) checkChain(chain, count);
  if (
    !same(
      chains.map(({ view }) => view),
      ['rules', 'words', 'roles'],
    )
  )
    throw new WeightsError('its "chains" are not one of rules, one of words and one of roles');
  checkShares('rules', rules);
  checkForest('forest', forest, INPUTS);
  if (!same(value['roleInputs'], ROLE_INPUTS)) throw new WeightsError('its "roleInputs" are not those of this version');
  checkShares('roleRules', value['roleRules']);
  const roleForests = value['roleForests'];
  if (!isFields(roleForests)) throw new WeightsError('"roleForests" is no object');
  for (const role of ROLES) checkForest(`roleForests.${role}`, roleForests[role], ROLE_INPUTS);
  // every field was checked above
  return value as unknown as RankerWeights;
}

/** The names of features as they stand in a file. */
const namesOf = (features: string): readonly string[] => (features === '' ? [] : features.split('\n'));

/** The chains that weights in a file stand for. */
export function chainsOf({ features, chains }: Pick<RankerWeights, 'features' | 'chains'>): readonly Chain[] {
  const rows = new Map<string, number>();
  for (const name of namesOf(features)) rows.set(name, rows.size);
  return chains.map(({ view, moves, sizes, targets, hundredths }) => {
    const ends = new Int32Array(sizes);
    for (let row = 1; row < ends.length; row++) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0);
    const weights = new Float64Array(hundredths);
    for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] ?? 0) / 100;
    return { view, rows, ends, labels: new Uint8Array(targets), weights, moves: new Float64Array(moves) };
  });
}

/** Chains as they stand in a file: their features in one order. The weights are given to the hundredth. */
export function weightsOf(chains: readonly Chain[]): Pick<RankerWeights, 'features' | 'chains'> {
  const names = [...new Set(chains.flatMap(({ rows }) => [...rows.keys()]))].sort();
  return {
    features: names.join('\n'),
    chains: chains.map(({ view, rows, ends, labels, weights, moves }) => {
      const sizes: number[] = [];
      const targets: number[] = [];
      const hundredths: number[] = [];
      for (const name of names) {
        const row = rows.get(name);
        const from = row === undefined ? 0 : (ends[row - 1] ?? 0);
        const to = row === undefined ? 0 : (ends[row] ?? 0);
        sizes.push(to - from);
        for (let k = from; k < to; k++) {
          targets.push(labels[k] ?? 0);
          hundredths.push(Math.round(100 * (weights[k] ?? 0)));
        }
      }
      return { view, moves: [...moves], sizes, targets, hundredths };
    }),
  };
}
