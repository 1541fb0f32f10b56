import type { Candidate } from '../candidate.ts';
import type { Scene } from '../unit.ts';
import { bestLabels, type Chain, emissions, KINDS, marginals } from './chain.ts';
import { type Context, contextOf } from './context.ts';
import type { Reading } from './reading.ts';
import { rolesFor } from './roles.ts';
import { select } from './select.ts';
import { spanInputs } from './span-inputs.ts';
import { type Sight, type Span, sightOf, spansOf } from './spans.ts';
import { tokenFeatures } from './token-features.ts';
import { expectation } from './trees.ts';
import { chainsOf, type RankerWeights } from './weights.ts';

/** Chooses, with weights, among what the rules read and what stands around. */
export interface Ranker {
  /** The statements of a text, given what the rules made of it. */
  readonly choose: (scene: Scene, reading: Reading) => readonly Candidate[];
}

/** What a chain makes of a text. */
export function sightBy(chain: Chain, context: Context): Sight {
  const scores = emissions(chain, tokenFeatures(context, chain.view));
  return sightOf(bestLabels(scores, chain.moves), marginals(scores, chain.moves).tokens);
}

/** A span as a statement: the rules' reading of it, or a content that they did not see, with the likeliest roles. */
export function statementOf(context: Context, span: Span, score: number): Candidate {
  if (span.base) return { ...span.base, score };
  const unit = Math.max(0, context.unit[span.content[0]?.from ?? 0] ?? 0);
  return {
    ...rolesFor(context, span, unit),
    kind: KINDS[span.kind] ?? 'indirect',
    content: span.content,
    rule: 'seen',
    score,
    unit,
  };
}

/**
 * A ranker of weights as they stand in a file: two chains say of every token how likely it is told, trees say of every
 * reading what share of it is right, and the best that do not overlap are taken.
 */
export function rankerOf(weights: RankerWeights): Ranker {
  const { language, accept, rules, forest } = weights;
  const known = chainsOf(weights);
  const choose = (scene: Scene, reading: Reading): readonly Candidate[] => {
    const foreign = ({ unit }: { readonly unit: number }): boolean => scene.units[unit]?.code !== language;
    const mine = reading.found.filter((one) => !foreign(one));
    if (!scene.units.some(({ code }) => code === language)) return reading.found;
    const context = contextOf(scene, { ...reading, found: mine });
    const sights = known.map((chain) => sightBy(chain, context));
    const weighed = spansOf(context, sights)
      .filter(({ content }) => scene.units[context.unit[content[0]?.from ?? 0] ?? -1]?.code === language)
      .map((span) => ({ span, score: expectation(forest, spanInputs(context, sights, span, rules)) }));
    const chosen = select(context.count, weighed, accept).map(({ span, score }) => statementOf(context, span, score));
    return [...chosen, ...reading.found.filter(foreign)];
  };
  return { choose };
}
