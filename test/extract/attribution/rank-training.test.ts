import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/extract/analysis.ts';
import { tagTokens } from '../../../src/extract/attribution/lexis.ts';
import { findQuotations } from '../../../src/extract/attribution/quotations.ts';
import { begin, goOn, inside, KINDS, OUTSIDE } from '../../../src/extract/attribution/rank/chain.ts';
import { contextOf } from '../../../src/extract/attribution/rank/context.ts';
import type { UnitReading } from '../../../src/extract/attribution/rank/reading.ts';
import { roleFeatures } from '../../../src/extract/attribution/rank/role-features.ts';
import { ROLE_INPUTS, ROLES, roleInputs, roleSightsOf } from '../../../src/extract/attribution/rank/role-inputs.ts';
import { INPUTS, spanInputs } from '../../../src/extract/attribution/rank/span-inputs.ts';
import { sightOf, spansOf } from '../../../src/extract/attribution/rank/spans.ts';
import { tokenFeatures } from '../../../src/extract/attribution/rank/token-features.ts';
import { readUnits } from '../../../src/extract/attribution/reader.ts';
import { setScene } from '../../../src/extract/attribution/scene.ts';
import { contentsOf, labelsOf, quality } from '../../../training/attribution/gold.ts';
import { goldFor, goldRolesOf, roleLabelsOf, roleValue, trainRoles } from '../../../training/attribution/roles.ts';
import { type Read, thinned } from '../../../training/attribution/thin.ts';
import { sourceOf } from './source.ts';

async function read(name: string, text: string): Promise<Read> {
  const analysis = analyse(await sourceOf(text, 'de'));
  const scene = setScene(analysis, findQuotations(analysis), tagTokens(analysis));
  const seen: UnitReading[] = [];
  const found = readUnits(scene, 'report', seen);
  const units = scene.units.map((_, index) => seen[index] ?? { cues: [], pool: [] });
  return { name, scene, reading: { found, units } };
}

const TEXT = 'Der Kapitän sagte, er habe „nichts“ gesehen. Laut Polizei sank das Schiff.';
const [INDIRECT, DIRECT] = [KINDS.indexOf('indirect'), KINDS.indexOf('direct')];

describe('what the rules read', () => {
  it('is noted with cues and readings, and the same as without', async () => {
    const { scene, reading } = await read('a', TEXT);
    expect(readUnits(scene, 'report')).toEqual(reading.found);
    expect(reading.units.map(({ cues }) => cues.map(({ verb }) => verb.lemma))).toEqual([['sagen'], []]);
    expect(reading.units[1]?.pool.map(({ rule }) => rule)).toContain('laut');
  });
});

describe('labels of annotations', () => {
  it('give outer contents before inner ones, in parts', async () => {
    const { scene } = await read('a', TEXT);
    const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
    const contents = contentsOf(scene, {
      name: 'a',
      text: TEXT,
      annotations: [
        { type: 'Direct', quote: [at('„nichts“')] },
        { type: 'Indirect', quote: [at('er habe „nichts“'), at('sank das')] },
      ],
    });
    expect(contents.map(({ kind }) => kind)).toEqual([DIRECT, INDIRECT]);
    const labels = [...labelsOf(scene.tokens.count, contents)];
    const words = scene.tokens.word.slice(0, labels.length);
    expect(labels[words.indexOf('er')]).toBe(begin(INDIRECT));
    expect(labels[words.indexOf('nichts')]).toBe(inside(INDIRECT));
    expect(labels[words.indexOf('gesehen')]).toBe(OUTSIDE);
    expect(labels[words.indexOf('sank')]).toBe(goOn(INDIRECT));
    expect(labels[words.indexOf('das')]).toBe(inside(INDIRECT));
    const sank = words.indexOf('sank');
    expect(quality([{ from: sank, to: sank + 2 }], contents)).toBeCloseTo((2 * 2) / (2 + 7), 9);
    expect(quality([], contents)).toBe(0);
  });
});

describe('roles of annotations', () => {
  it('are labels, of what is held before what holds it', async () => {
    const { scene, reading } = await read('a', TEXT);
    const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
    const gold = goldRolesOf(scene, {
      name: 'a',
      text: TEXT,
      annotations: [
        {
          type: 'Indirect',
          quote: [at('er habe „nichts“ gesehen')],
          speaker: [at('Der Kapitän')],
          cue: [at('sagte')],
          frame: [at('Der Kapitän sagte,')],
        },
        { type: 'Indirect', quote: [] },
      ],
    });
    expect(gold).toHaveLength(1);
    const [speaker, cue, frame] = [ROLES.indexOf('speaker'), ROLES.indexOf('cue'), ROLES.indexOf('frame')];
    expect([...roleLabelsOf(scene.tokens.count, gold)].slice(0, 5)).toEqual([
      begin(speaker),
      inside(speaker),
      begin(cue),
      begin(frame),
      OUTSIDE,
    ]);
    const [said, law] = reading.found.filter(({ kind }) => kind === 'indirect');
    expect(said && goldFor(said, gold)).toBe(gold[0]);
    expect(law && goldFor(law, gold)).toBeNull();
    expect(roleValue([{ from: 0, to: 2 }], gold[0]?.speaker ?? [])).toBe(1);
    expect(roleValue([{ from: 1, to: 2 }], gold[0]?.speaker ?? [])).toBe(0.75);
    expect(roleValue([{ from: 3, to: 4 }], gold[0]?.speaker ?? [])).toBe(0);
  });
});

describe('hiding what rules found by words of one text', () => {
  it('hides the statement with its cue and readings, and no other', async () => {
    const texts = [await read('a', TEXT), await read('b', 'Die Lotsin sagte, er habe geschlafen.')];
    const [first, second] = thinned(texts, 1);
    const rules = (reading: typeof first): string[] => reading?.found.map(({ rule }) => rule) ?? [];
    // sagte stands in both texts, laut Polizei in one
    expect(rules(texts[0]?.reading)).toContain('laut');
    expect(rules(first)).not.toContain('laut');
    expect(rules(first)).toContain('verb-subjunctive');
    expect(first?.units[1]?.pool).toEqual([]);
    expect(rules(second)).toEqual(rules(texts[1]?.reading));
    expect(thinned(texts, 0).map(rules)).toEqual(texts.map(({ reading }) => rules(reading)));
  });
});

describe('what the models see', () => {
  it('is one list of features a token, with and without what the rules say', async () => {
    const { scene, reading } = await read('a', TEXT);
    const context = contextOf(scene, reading);
    const [rules, words] = (['rules', 'words'] as const).map((view) => tokenFeatures(context, view));
    expect(rules).toHaveLength(scene.tokens.count);
    const sank = scene.tokens.word.indexOf('sank');
    expect(rules?.[sank]).toEqual(expect.arrayContaining(['w0=sank', 'rk=indirectB', 'rr=lautB']));
    expect(words?.flat().some((feature) => /^r[krs]=/.test(feature))).toBe(false);
  });

  it('is one number an input of the trees of roles, which learn what rules get right', async () => {
    const { scene, reading } = await read('a', TEXT);
    const context = contextOf(scene, reading);
    const zero = new Float64Array(context.count * (1 + 3 * KINDS.length));
    const sight = sightOf(new Int32Array(context.count), zero);
    const features = roleFeatures(tokenFeatures(context, 'rules'), [sight, sight]);
    expect(features[0]).toEqual(expect.arrayContaining(['w0=der', 'cl=O', 'cb=#OO', 'ct=4']));
    const sights = { contents: [sight, sight], roles: roleSightsOf(zero) };
    for (const statement of reading.found)
      for (const role of ROLES.filter((one) => statement[one].length)) {
        const inputs = roleInputs(context, sights, statement, role, reading.found[0] ?? null, {});
        expect(inputs).toHaveLength(ROLE_INPUTS.length);
        expect(inputs.every(Number.isFinite)).toBe(true);
      }
    const text = { context, sights, chosen: reading.found, gold: [] };
    const none = { trees: 2, rate: 0.1, depth: 2, least: 1, l2: 1, inputs: 1, samples: 1 };
    const { roleRules, roleForests } = trainRoles([text], none);
    // drawn towards a half where there is little: 2.5 of 6
    expect(roleRules['speaker laut']).toBe(0.417);
    expect(Object.keys(roleForests).sort()).toEqual([...ROLES].sort());
  });

  it('is one number an input of the trees', async () => {
    const { scene, reading } = await read('a', TEXT);
    const context = contextOf(scene, reading);
    const sight = sightOf(new Int32Array(context.count), new Float64Array(context.count * (1 + 3 * KINDS.length)));
    const spans = spansOf(context, [sight, sight]);
    expect(spans.length).toBeGreaterThan(1);
    for (const span of spans) {
      const inputs = spanInputs(context, [sight, sight], span, { laut: 0.9 });
      expect(inputs).toHaveLength(INPUTS.length);
      expect(inputs.every(Number.isFinite)).toBe(true);
    }
  });
});
