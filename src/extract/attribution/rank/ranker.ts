import type { Candidate } from '../candidate.ts';
import type { Scene } from '../unit.ts';
import { bestLabels, type Chain, emissions, KINDS, marginals } from './chain.ts';
import { type Context, contextOf } from './context.ts';
import type { Reading } from './reading.ts';
import { roleFeatures } from './role-features.ts';
import { ROLES, type Role, type RoleSights, roleInputs, roleSightsOf } from './role-inputs.ts';
import { rolesFor } from './roles.ts';
import { select } from './select.ts';
import { spanInputs } from './span-inputs.ts';
import { type Sight, type Span, sightOf, spansOf } from './spans.ts';
import { tokenFeatures } from './token-features.ts';
import { expectation } from './trees.ts';
import { chainsOf, type RankerWeights, WeightsError } from './weights.ts';

/** Chooses, with weights, among what the rules read and what stands around. */
export interface Ranker {
  /** The statements of a text, given what the rules made of it. */
  readonly choose: (scene: Scene, reading: Reading) => readonly Candidate[];
}

type Features = readonly (readonly string[])[];

/** What a chain of contents makes of a text. */
export function sightBy(chain: Chain, features: Features): Sight {
  const scores = emissions(chain, features);
  return sightOf(bestLabels(scores, chain.moves), marginals(scores, chain.moves).tokens);
}

/** What the chain of roles makes of a text: by role and token, how likely it plays it. */
export const rolesBy = (chain: Chain, features: Features): readonly Float64Array[] =>
  roleSightsOf(marginals(emissions(chain, features), chain.moves).tokens);

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

/** Statements, in the order of the text, with the last before each that has a speaker. */
export function withBefore(statements: readonly Candidate[]): readonly (readonly [Candidate, Candidate | null])[] {
  let before: Candidate | null = null;
  return statements.map((statement) => {
    const pair = [statement, before] as const;
    if (statement.speaker.length) before = statement;
    return pair;
  });
}

/** The statements without the roles that are right by less than the share from which a reading is taken: a wrong speaker is worse than none. */
function withLikelyRoles(
  context: Context,
  sights: RoleSights,
  statements: readonly Candidate[],
  { accept, roleRules, roleForests }: RankerWeights,
): readonly Candidate[] {
  return withBefore(statements).map(([statement, before]) => {
    const unlikely = (role: Role): boolean =>
      statement[role].length > 0 &&
      expectation(roleForests[role], roleInputs(context, sights, statement, role, before, roleRules)) < accept;
    const lost = ROLES.filter(unlikely);
    return lost.length ? { ...statement, ...Object.fromEntries(lost.map((role) => [role, []])) } : statement;
  });
}

/**
 * A ranker of weights as they stand in a file: two chains say of every token how likely it is told, trees say of every
 * reading what share of it is right, and the best that do not overlap are taken. A third chain says who plays which role,
 * and trees say of every role of what was taken what share of it is right.
 */
export function rankerOf(weights: RankerWeights): Ranker {
  const { language, accept, rules, forest } = weights;
  const [byRules, byWords, ofRoles] = chainsOf(weights);
  if (!byRules || !byWords || !ofRoles) throw new WeightsError('"chains" are not three');
  const choose = (scene: Scene, reading: Reading): readonly Candidate[] => {
    const foreign = ({ unit }: { readonly unit: number }): boolean => scene.units[unit]?.code !== language;
    const mine = reading.found.filter((one) => !foreign(one));
    if (!scene.units.some(({ code }) => code === language)) return reading.found;
    const context = contextOf(scene, { ...reading, found: mine });
    const features = tokenFeatures(context, 'rules');
    const sights = [sightBy(byRules, features), sightBy(byWords, tokenFeatures(context, 'words'))];
    const weighed = spansOf(context, sights)
      .filter(({ content }) => scene.units[context.unit[content[0]?.from ?? 0] ?? -1]?.code === language)
      .map((span) => ({ span, score: expectation(forest, spanInputs(context, sights, span, rules)) }));
    const chosen = select(context.count, weighed, accept).map(({ span, score }) => statementOf(context, span, score));
    const roles = rolesBy(ofRoles, roleFeatures(features, sights));
    const likely = withLikelyRoles(context, { contents: sights, roles }, chosen, weights);
    return [...likely, ...reading.found.filter(foreign)];
  };
  return { choose };
}
