/** A leaf's value, or where an input at most the threshold leads to the left. */
export type Tree = number | readonly [input: number, threshold: number, left: Tree, right: Tree];

/** Boosted regression trees whose values add up to log odds. */
export interface Forest {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** What a tree says of the inputs. */
export function leafOf(tree: Tree, inputs: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (inputs[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}

/** From 0 to 1: what the trees expect of the inputs. */
export function expectation({ bias, trees }: Forest, inputs: readonly number[]): number {
  let sum = bias;
  for (const tree of trees) sum += leafOf(tree, inputs);
  return 1 / (1 + Math.exp(-sum));
}
