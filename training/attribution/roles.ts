import type { Candidate } from '../../src/extract/attribution/candidate.ts';
import { begin, inside, isInside, kindOf } from '../../src/extract/attribution/rank/chain.ts';
import type { Context } from '../../src/extract/attribution/rank/context.ts';
import { withBefore } from '../../src/extract/attribution/rank/ranker.ts';
import {
  qualityName,
  ROLES,
  type Role,
  type RoleSights,
  roleInputs,
} from '../../src/extract/attribution/rank/role-inputs.ts';
import type { RankerWeights } from '../../src/extract/attribution/rank/weights.ts';
import type { Scene } from '../../src/extract/attribution/unit.ts';
import type { TokenRange } from '../../src/text/sentences.ts';
import { type BoostOptions, boost } from './boost.ts';
import { type GoldDocument, tokensOf } from './gold.ts';
import { qualities } from './qualities.ts';

/** An annotation, in tokens of the scene: its content, and what plays each role. */
export interface GoldRoles extends Readonly<Record<Role, readonly number[]>> {
  readonly content: readonly number[];
}

/** The annotations of a text that have a content. */
export function goldRolesOf({ tokens }: Scene, { annotations }: GoldDocument): readonly GoldRoles[] {
  return annotations
    .map(
      (one): GoldRoles => ({
        content: tokensOf(tokens, one.quote),
        speaker: tokensOf(tokens, one.speaker ?? []),
        cue: tokensOf(tokens, one.cue ?? []),
        frame: tokensOf(tokens, one.frame ?? []),
        addressee: tokensOf(tokens, one.addressee ?? []),
      }),
    )
    .filter(({ content }) => content.length > 0);
}

/** From the role that holds others to the one that is held: of a token that plays several, the last is its label. */
const OUTER_FIRST: readonly Role[] = ['frame', 'addressee', 'cue', 'speaker'];

/** The labels of a text for the chain of roles. */
export function roleLabelsOf(count: number, gold: readonly GoldRoles[]): Int32Array {
  const labels = new Int32Array(count);
  for (const role of OUTER_FIRST) {
    const index = ROLES.indexOf(role);
    for (const one of gold) {
      let before = -2;
      for (const i of one[role]) {
        labels[i] = before === i - 1 ? inside(index) : begin(index);
        before = i;
      }
    }
  }
  // what stands behind a part that another role took begins anew
  for (let i = 0; i < count; i++) {
    const label = labels[i] ?? 0;
    if (isInside(label) && (i === 0 || kindOf(labels[i - 1] ?? 0) !== kindOf(label))) labels[i] = begin(kindOf(label));
  }
  return labels;
}

const setOf = (ranges: readonly TokenRange[]): Set<number> => {
  const out = new Set<number>();
  for (const { from, to } of ranges) for (let i = from; i < to; i++) out.add(i);
  return out;
};

/** The annotation whose content agrees with a statement's most; null where none does. */
export function goldFor({ content }: Candidate, gold: readonly GoldRoles[]): GoldRoles | null {
  const mine = setOf(content);
  let best: GoldRoles | null = null;
  let most = 0;
  for (const one of gold) {
    const common = one.content.filter((i) => mine.has(i)).length;
    const overlap = (2 * common) / (mine.size + one.content.length);
    if (overlap > most) {
      most = overlap;
      best = one;
    }
  }
  return best;
}

/** How right a role is, from 0 to 1: the mean of precision and recall of its tokens. */
export function roleValue(ranges: readonly TokenRange[], gold: readonly number[]): number {
  const mine = setOf(ranges);
  const common = gold.filter((i) => mine.has(i)).length;
  return common ? (common / mine.size + common / gold.length) / 2 : 0;
}

/** A text as the trees of roles see it in training: what was chosen of it, in the order of the text, by chains and trees that did not learn from it. */
export interface Cast {
  readonly context: Context;
  readonly sights: RoleSights;
  readonly chosen: readonly Candidate[];
  readonly gold: readonly GoldRoles[];
}

/** The trees that say of every role what share of it is right. */
export function trainRoles(
  texts: readonly Cast[],
  options: BoostOptions,
): Pick<RankerWeights, 'roleRules' | 'roleForests'> {
  const cases = texts.flatMap(({ context, sights, chosen, gold }) =>
    withBefore(chosen).map(([statement, before]) => ({
      context,
      sights,
      statement,
      before,
      gold: goldFor(statement, gold),
    })),
  );
  const has = (role: Role) => (one: (typeof cases)[number]) => one.statement[role].length > 0;
  const targetOf = (role: Role, { statement, gold }: (typeof cases)[number]): number =>
    gold ? roleValue(statement[role], gold[role]) : 0;
  const roleRules = qualities([
    ...cases.map(({ statement, gold }) => ({ origin: statement.rule, target: gold ? 1 : 0 })),
    ...ROLES.flatMap((role) =>
      cases
        .filter(has(role))
        .map((one) => ({ origin: qualityName(role, one.statement.rule), target: targetOf(role, one) })),
    ),
  ]);
  const forestOf = (role: Role) =>
    boost(
      cases.filter(has(role)).map((one) => ({
        inputs: roleInputs(one.context, one.sights, one.statement, role, one.before, roleRules),
        target: targetOf(role, one),
      })),
      options,
    );
  const roleForests = {
    speaker: forestOf('speaker'),
    cue: forestOf('cue'),
    frame: forestOf('frame'),
    addressee: forestOf('addressee'),
  };
  return { roleRules, roleForests };
}
