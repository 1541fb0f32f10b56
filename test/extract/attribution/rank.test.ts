import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/cli/documents.ts';
import { Log, UsageError } from '../../../src/cli/output.ts';
import { analyse } from '../../../src/extract/analysis.ts';
import { readAttributions } from '../../../src/extract/attribution/index.ts';
import {
  begin,
  type Chain,
  chainFrom,
  emissions,
  inside,
  LABELS,
  OUTSIDE,
} from '../../../src/extract/attribution/rank/chain.ts';
import { rankerOf } from '../../../src/extract/attribution/rank/ranker.ts';
import { ROLE_INPUTS, ROLES } from '../../../src/extract/attribution/rank/role-inputs.ts';
import { select } from '../../../src/extract/attribution/rank/select.ts';
import { INPUTS } from '../../../src/extract/attribution/rank/span-inputs.ts';
import type { Span } from '../../../src/extract/attribution/rank/spans.ts';
import { expectation } from '../../../src/extract/attribution/rank/trees.ts';
import {
  chainsOf,
  parseWeights,
  SCHEMA,
  WeightsError,
  weightsOf,
} from '../../../src/extract/attribution/rank/weights.ts';
import { boost } from '../../../training/attribution/boost.ts';
import { sourceOf, wordsOf } from './source.ts';

const moves = new Float64Array(LABELS.length ** 2);
/** A chain of the weights of features: label, weight, label, weight, … */
const chain = (view: Chain['view'], features: Readonly<Record<string, readonly number[]>>): Chain =>
  chainFrom(view, new Map(Object.entries(features)), moves);
const input = (name: string): number => INPUTS.indexOf(name);
/** Takes what the rules say, and nothing else. */
const RULES_ALONE = { bias: 0, trees: [[input('from rule'), 0.5, -4, 4]] };
/** Takes what the chain of words sees, and nothing else. */
const BEST_ALONE = [input('words: overlap with best'), 0.99, -4, 4];
/** Leaves every role as it is. */
const TRUSTED = { bias: 4, trees: [] };
const WEIGHTS = {
  schema: SCHEMA,
  language: 'de',
  trainedOn: 'nothing',
  texts: 0,
  annotations: 0,
  licence: 'none',
  command: 'none',
  accept: 0.4,
  labels: LABELS,
  ...weightsOf([chain('rules', {}), chain('words', {}), chain('roles', {})]),
  rules: { laut: 0.9 },
  inputs: INPUTS,
  forest: RULES_ALONE,
  roleRules: { 'speaker laut': 0.9 },
  roleInputs: ROLE_INPUTS,
  roleForests: { speaker: TRUSTED, cue: TRUSTED, frame: TRUSTED, addressee: TRUSTED },
};
const json = (change: object = {}): string => JSON.stringify({ ...WEIGHTS, ...change });
const [rules, words, roles] = WEIGHTS.chains;
const chainsWith = (change: object): object => ({ chains: [rules, { ...words, ...change }, roles] });
const chainsOfOne = (sizes: readonly number[]): object => ({
  chains: WEIGHTS.chains.map((one) => ({ ...one, sizes, targets: [0], hundredths: [] })),
});
/** Weights whose chain of words has these features. */
const seeing = (features: Readonly<Record<string, readonly number[]>>): object =>
  weightsOf([chain('rules', {}), chain('words', features), chain('roles', {})]);

const PLACES = [begin, inside] as const;
/** Statements where a chain sees `told`, which stands in one piece in the text, and the rules read nothing by themselves. */
async function seenIn(text: string, told: string, kind: number, trees: readonly unknown[] = []) {
  const features: Record<string, number[]> = { b: [OUTSIDE, 5] };
  for (const [i, word] of told
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.entries() ?? [])
    features[`w0=${word}`] = [(PLACES[Math.min(i, 1)] ?? begin)(kind), 30];
  const weights = { ...seeing(features), forest: { bias: 0, trees: [...trees, BEST_ALONE] } };
  const ranker = rankerOf(parseWeights(json(weights)));
  const { attributed } = readAttributions(analyse(await sourceOf(text, 'de')), ranker);
  return attributed.map(({ content, speaker, cue, frame, rule }) => ({
    rule,
    content: wordsOf(text, content),
    speaker: wordsOf(text, speaker),
    cue: wordsOf(text, cue),
    frame: wordsOf(text, frame),
  }));
}

const TEXT = 'Laut Polizei sank das Schiff. Der Kapitän sagte, er habe nichts gesehen. Am Abend regnete es in Kiel.';
async function contents(change: object | null, text = TEXT, language = 'de'): Promise<string[]> {
  const analysis = analyse(await sourceOf(text, language));
  const ranker = change ? rankerOf(parseWeights(json(change))) : null;
  return readAttributions(analysis, ranker).attributed.map(({ content }) => wordsOf(text, content));
}

describe('weights', () => {
  it.each([
    ['{', /^no valid JSON/],
    ['[]', /^no JSON object$/],
    [json({ schema: undefined }), /"schema" is missing/],
    [json({ schema: 'hearsay/attribution-weights@1' }), /"schema" is "hearsay\/attribution-weights@1", this version/],
    [json({ language: 3 }), /^"language"/],
    [json({ trainedOn: null }), /^"trainedOn"/],
    [json({ texts: '3' }), /^"texts"/],
    [json({ accept: 2 }), /^"accept"/],
    [json({ labels: ['O'] }), /^its "labels"/],
    [json({ inputs: INPUTS.slice(1) }), /^its "inputs"/],
    [json({ chains: [] }), /^"chains"/],
    [json({ chains: [rules] }), /^its "chains"/],
    [json(chainsWith({ view: 'both' })), /^the "view"/],
    [json(chainsWith({ moves: [0] })), /^the "moves"/],
    [json({ features: {} }), /^"features"/],
    [json({ features: 'b' }), /^the "sizes" of a chain are not one/],
    [json(chainsWith({ targets: [99] })), /^the "targets"/],
    [json(chainsWith({ targets: [0] })), /^the "sizes" of a chain do not add up/],
    [json({ features: 'b', ...chainsOfOne([-1]) }), /^the "sizes" of a chain do not add up/],
    [json({ features: 'b', ...chainsOfOne([1]) }), /^the "hundredths"/],
    [json({ rules: { so: 2 } }), /^the share of "so"/],
    [json({ forest: { bias: 0 } }), /^"forest"/],
    [json({ forest: { bias: 0, trees: [[0, 1, 2]] } }), /^tree 0/],
    [json({ forest: { bias: 0, trees: [1, [INPUTS.length, 1, 0, 0]] } }), /^tree 1/],
    [json({ roleInputs: ['kind'] }), /^its "roleInputs"/],
    [json({ roleRules: { 'cue so': -1 } }), /^the share of "cue so" in "roleRules"/],
    [json({ roleForests: { speaker: TRUSTED, cue: TRUSTED, frame: TRUSTED } }), /^"roleForests.addressee"/],
    [
      json({ roleForests: { ...WEIGHTS.roleForests, cue: { bias: 0, trees: [[ROLE_INPUTS.length, 1, 0, 0]] } } }),
      /^tree 0 of "roleForests.cue"/,
    ],
    [json({ forest: { bias: 0, trees: [JSON.parse(`${'[0,1,0,'.repeat(99)}0${']'.repeat(99)}`)] } }), /^tree 0/],
  ])('%.120s is refused', (text, message) => {
    expect(() => parseWeights(text)).toThrow(WeightsError);
    expect(() => parseWeights(text)).toThrow(message);
  });

  it('of chains stand in a file as they are, to the hundredth', () => {
    const words = chainFrom(
      'words',
      new Map([['b', [0, 0.5, 3, -1]]]),
      Float64Array.from(moves, (_, i) => i / 4),
    );
    const rules = chain('rules', { rk: [1, 0.07], b: [] });
    const again = chainsOf(weightsOf([rules, words]));
    expect(weightsOf(again)).toEqual(weightsOf([rules, words]));
    expect([...(again[1]?.weights ?? [])]).toEqual([0.5, -1]);
    const seen = [['b', 'unknown'], ['rk']];
    for (const [k, one] of [rules, words].entries())
      expect(emissions(again[k] ?? one, seen)).toEqual(emissions(one, seen));
  });

  it('that trust the rules alone change nothing', async () => {
    expect(await contents(null)).toHaveLength(2);
    expect(await contents({})).toEqual(await contents(null));
  });

  it('that trust nothing leave nothing', async () => {
    expect(await contents({ forest: { bias: -9, trees: [] } })).toEqual([]);
  });

  it('reject what a chain does not see told', async () => {
    // no label but outside for the word of one of them
    const sank = { 'w0=sank': [OUTSIDE, 30], 'w0=schiff': [OUTSIDE, 30], 'w0=das': [OUTSIDE, 30] };
    const forest = { bias: 0, trees: [...RULES_ALONE.trees, [input('words: mean'), 0.1, -9, 0]] };
    expect(await contents({ ...seeing(sank), forest })).toEqual(['er habe nichts gesehen']);
  });

  it('add what a chain sees told', async () => {
    const features: Record<string, number[]> = { b: [OUTSIDE, 5], 'w0=am': [begin(2), 30] };
    for (const word of ['abend', 'regnete', 'es', 'in', 'kiel']) features[`w0=${word}`] = [inside(2), 30];
    const forest = { bias: 0, trees: [...RULES_ALONE.trees, [input('words: overlap with best'), 0.9, 0, 9]] };
    const found = await contents({ ...seeing(features), forest });
    expect(found).toEqual([...(await contents(null)), 'Am Abend regnete es in Kiel']);
  });

  it.each([
    {
      name: 'subject and verb of the clause before it',
      text: 'Der Hafen ist zu, weil der Lotse murrte, Eisberge trieben vorbei.',
      told: 'Eisberge trieben vorbei',
      speaker: 'der Lotse',
      cue: 'murrte',
      frame: 'Der Hafen ist zu, weil der Lotse murrte,',
    },
    {
      name: 'subject and verb of the clause behind it',
      text: 'Weit draußen vorbei, murrte der Lotse, als der Hafen schloss.',
      told: 'Weit draußen vorbei',
      speaker: 'der Lotse',
      cue: 'murrte',
      frame: ', murrte der Lotse, als der Hafen schloss.',
    },
    {
      name: 'a frame up to what somebody else says',
      text: 'Auf den Vorwurf, er habe geschlafen, murrte der Lotse, Eisberge trieben vorbei.',
      told: 'Eisberge trieben vorbei',
      speaker: 'der Lotse',
      cue: 'murrte',
      frame: ', murrte der Lotse,',
    },
    {
      name: 'what a reading says that shares most of it',
      text: 'Der Lotse sagte, er habe im Nebel zwei Eisberge gesehen.',
      told: 'habe im Nebel zwei Eisberge gesehen',
      speaker: 'Der Lotse',
      cue: 'sagte',
      frame: 'Der Lotse sagte,',
    },
    {
      name: 'nothing of a reading that shares less',
      text: 'Der Lotse sagte, er habe im Nebel zwei Eisberge gesehen.',
      told: 'zwei Eisberge gesehen',
      speaker: '',
      cue: '',
      frame: '',
    },
  ])('give what is added $name', async ({ text, told, speaker, cue, frame }) => {
    const added = await seenIn(text, told, 0);
    expect(added).toEqual([{ rule: 'de/seen', content: told, speaker, cue, frame }]);
  });

  it('leave out the roles that are likelier wrong than worth it, and no other', async () => {
    const text = 'Laut Polizei sank das Schiff. Der Kapitän sagte, er habe nichts gesehen.';
    const far = ROLE_INPUTS.indexOf('before the content');
    const speaker = { bias: 4, trees: [[ROLE_INPUTS.indexOf('quality of the role in its rule'), 0.5, -9, 0]] };
    const named = async (change: object): Promise<string[][]> => {
      const ranker = rankerOf(parseWeights(json(change)));
      const { attributed } = readAttributions(analyse(await sourceOf(text, 'de')), ranker);
      return attributed.map((one) => [wordsOf(text, one.speaker), wordsOf(text, one.cue)]);
    };
    expect(await named({})).toEqual([
      ['Polizei', 'Laut'],
      ['Der Kapitän', 'sagte'],
    ]);
    // of rules without a known quality half is right
    expect(await named({ roleForests: { ...WEIGHTS.roleForests, speaker } })).toEqual([
      ['Polizei', 'Laut'],
      ['', 'sagte'],
    ]);
    const cue = { bias: 4, trees: [[far, 0.5, 0, -9]] };
    expect(await named({ roleForests: { ...WEIGHTS.roleForests, cue } })).toEqual([
      ['Polizei', ''],
      ['Der Kapitän', ''],
    ]);
  });

  it('see what the chain of roles sees', async () => {
    const speaker = { bias: 4, trees: [[ROLE_INPUTS.indexOf('roles: least'), 0.5, -9, 0]] };
    const chains = weightsOf([
      chain('rules', {}),
      chain('words', {}),
      chain('roles', { b: [OUTSIDE, 5], 'w0=polizei': [begin(ROLES.indexOf('speaker')), 30] }),
    ]);
    const ranker = rankerOf(parseWeights(json({ ...chains, roleForests: { ...WEIGHTS.roleForests, speaker } })));
    const { attributed } = readAttributions(analyse(await sourceOf(TEXT, 'de')), ranker);
    expect(attributed.map((one) => wordsOf(TEXT, one.speaker))).toEqual(['Polizei', '']);
  });

  it('of one language leave the others alone', async () => {
    const text = 'The minister said that the bridge would open in May. Police said two people were hurt.';
    const alone = await contents(null, text, 'en');
    expect(alone.length).toBeGreaterThan(0);
    expect(await contents({ forest: { bias: -9, trees: [] } }, text, 'en')).toEqual(alone);
  });
});

describe('choosing among spans', () => {
  const span = (from: number, to: number, ...sources: ('rule' | 'best')[]): Span => ({
    content: [{ from, to }],
    size: to - from,
    kind: 0,
    base: null,
    sources: new Set(sources),
  });
  const chosen = (...list: [Span, number][]): number[][] =>
    select(
      20,
      list.map(([one, score]) => ({ span: one, score })),
      0.4,
    ).map(({ span: { content } }) => [content[0]?.from ?? 0, content[0]?.to ?? 0]);

  it('takes the better of two that overlap, in the order of the text', () => {
    expect(chosen([span(9, 12, 'best'), 0.6], [span(0, 5, 'rule'), 0.5], [span(4, 8, 'best'), 0.7])).toEqual([
      [4, 8],
      [9, 12],
    ]);
  });

  it('takes nothing below the mark', () => {
    expect(chosen([span(0, 5, 'rule'), 0.39], [span(6, 8, 'best'), 0.4])).toEqual([[6, 8]]);
  });

  it('lets the rules overlap as they do', () => {
    expect(chosen([span(0, 5, 'rule'), 0.5], [span(2, 4, 'rule'), 0.7])).toHaveLength(2);
  });
});

describe('boosted trees', () => {
  const samples = Array.from({ length: 200 }, (_, i) => ({
    inputs: [i % 7, i / 200, 1],
    target: i >= 120 ? 0.9 : 0.2,
  }));
  const options = { trees: 40, rate: 0.2, depth: 3, least: 5, l2: 1, inputs: 1, samples: 0.8 };

  it('find the input that tells samples apart, and give the same twice', () => {
    const forest = boost(samples, options);
    expect(expectation(forest, [3, 0.9, 1])).toBeGreaterThan(0.8);
    expect(expectation(forest, [3, 0.1, 1])).toBeLessThan(0.3);
    expect(boost(samples, options)).toEqual(forest);
  });

  it('expect the mean where nothing tells samples apart', () => {
    const same = samples.map(({ target }) => ({ inputs: [1], target }));
    expect(expectation(boost(same, options), [1])).toBeCloseTo(0.48, 1);
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
