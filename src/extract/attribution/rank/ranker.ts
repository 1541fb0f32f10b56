import type { Candidate } from '../candidate.ts';

/** Says of a way to read a stretch of text, by its features, how good it is. */
export interface Ranker {
  /** From 0 to 1: what share of the statement is expected to be right. */
  readonly score: (features: readonly string[], candidate: Candidate) => number;
  /** Readings below this score are none. */
  readonly accept: number;
}

/** Weights of a logistic regression over features that are words. */
export interface RankerWeights {
  readonly schema: typeof SCHEMA;
  readonly language: string;
  readonly trainedOn: string;
  readonly accept: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const SCHEMA = 'hearsay/attribution-weights@1';

/** What is wrong with a file of weights, said to the user. */
export class WeightsError extends Error {}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Weights as they stand in a file, checked. Throws WeightsError that says what is wrong. */
export function parseWeights(json: string): RankerWeights {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new WeightsError(`no valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new WeightsError('no JSON object');
  const { schema, language, trainedOn, accept, bias, weights } = value as Readonly<Record<string, unknown>>;
  if (schema !== SCHEMA)
    throw new WeightsError(`its "schema" is ${JSON.stringify(schema) ?? 'missing'}, this version reads "${SCHEMA}"`);
  if (typeof language !== 'string') throw new WeightsError('"language" is no string');
  if (typeof trainedOn !== 'string') throw new WeightsError('"trainedOn" is no string');
  if (!isShare(accept)) throw new WeightsError('"accept" is no number from 0 to 1');
  if (!isFiniteNumber(bias)) throw new WeightsError('"bias" is no number');
  if (typeof weights !== 'object' || weights === null || Array.isArray(weights))
    throw new WeightsError('"weights" is no object');
  for (const [feature, weight] of Object.entries(weights))
    if (!isFiniteNumber(weight)) throw new WeightsError(`the weight of "${feature}" is no number`);
  return { schema: SCHEMA, language, trainedOn, accept, bias, weights: weights as Readonly<Record<string, number>> };
}

/** A ranker that adds the weights of the features. */
export function rankerOf({ accept, bias, weights }: RankerWeights): Ranker {
  const known = new Map(Object.entries(weights));
  const score = (features: readonly string[]): number => {
    let sum = bias;
    for (const feature of features) sum += known.get(feature) ?? 0;
    return 1 / (1 + Math.exp(-sum));
  };
  return { score, accept };
}
