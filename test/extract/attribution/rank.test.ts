import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/cli/documents.ts';
import { Log, UsageError } from '../../../src/cli/output.ts';
import { analyse } from '../../../src/extract/analysis.ts';
import { readAttributions } from '../../../src/extract/attribution/index.ts';
import { parseWeights, rankerOf, WeightsError } from '../../../src/extract/attribution/rank/ranker.ts';
import { regress, type Sample } from '../../../training/attribution/logistic.ts';
import { sourceOf, wordsOf } from './source.ts';

const WEIGHTS = {
  schema: 'hearsay/attribution-weights@1',
  language: 'de',
  trainedOn: 'nothing',
  accept: 0.5,
  bias: -4,
  weights: { 'r=laut': 8 },
};
const json = (change: object = {}): string => JSON.stringify({ ...WEIGHTS, ...change });

describe('weights', () => {
  it.each([
    ['{', /^no valid JSON/],
    ['[]', /^no JSON object$/],
    [json({ schema: undefined }), /"schema" is missing/],
    [
      json({ schema: 'hearsay/attribution-weights@9' }),
      /"schema" is "hearsay\/attribution-weights@9", this version reads/,
    ],
    [json({ language: 3 }), /^"language"/],
    [json({ trainedOn: null }), /^"trainedOn"/],
    [json({ accept: 2 }), /^"accept"/],
    [json({ bias: '1' }), /^"bias"/],
    [json({ weights: [1] }), /^"weights" is no object/],
    [json({ weights: { 'r=so': 'much' } }), /^the weight of "r=so"/],
  ])('%s is refused', (text, message) => {
    expect(() => parseWeights(text)).toThrow(WeightsError);
    expect(() => parseWeights(text)).toThrow(message);
  });

  it('choose among the readings of the rules', async () => {
    const text = 'Laut Polizei sank das Schiff. Der Kapitän sagte, er habe nichts gesehen.';
    const analysis = analyse(await sourceOf(text, 'de'));
    const contents = (change?: object): string[] =>
      readAttributions(analysis, change ? rankerOf(parseWeights(json(change))) : null).attributed.map(({ content }) =>
        wordsOf(text, content),
      );
    expect(contents()).toHaveLength(2);
    expect(contents({})).toEqual(['sank das Schiff']);
    expect(contents({ bias: -9 })).toEqual([]);
  });
});

describe('a file of weights', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-weights-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const log = new Log({ out: process.stdout, err: process.stderr, env: {} } as never);

  it.each([
    ['that is not there', null, /no such file/],
    ['of another version', json({ schema: 'other@1' }), /holds no weights: its "schema"/],
    ['that is cut off', json().slice(0, 30), /holds no weights: no valid JSON/],
  ])('%s is a wrong command line', (name, content, message) => {
    const path = join(folder, `${name}.json`);
    if (content !== null) writeFileSync(path, content);
    expect(() => documentsOf([], { weights: path }, log)).toThrow(UsageError);
    expect(() => documentsOf([], { weights: path }, log)).toThrow(message);
  });
});

describe('logistic regression', () => {
  const samples: Sample[] = Array.from({ length: 60 }, (_, i) => ({
    features: i % 2 ? ['good', 'both'] : ['bad', 'both'],
    target: i % 2 ? 0.9 : 0.1,
  }));
  const options = { rounds: 20, rate: 0.1, l2: 0.001, least: 2 };

  it('tells good features from bad ones, and gives the same twice', () => {
    const { weights } = regress(samples, options);
    expect(weights.get('good')).toBeGreaterThan(0.5);
    expect(weights.get('bad')).toBeLessThan(-0.5);
    expect(regress(samples, options)).toEqual(regress(samples, options));
  });

  it('leaves out what is rare', () => {
    const { weights } = regress([...samples, { features: ['rare'], target: 1 }], options);
    expect(weights.has('rare')).toBe(false);
  });
});
