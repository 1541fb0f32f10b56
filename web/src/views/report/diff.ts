/** A run of words that two passages share, or that only one of them has. */
export interface Change {
  readonly kind: 'same' | 'left' | 'right';
  readonly text: string;
}

/** More words than this, or more changes, are not compared word by word. */
const MOST_WORDS = 4000;
const MOST_CHANGES = 600;

const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+$/gu) ?? [];
const bare = (word: string): string => word.trim();

/**
 * What changed between two passages, word by word (Myers 1986, O((N + M) D), bounded). Where they are too long or too
 * different to be compared, all of the left and all of the right.
 */
export function changesOf(left: string, right: string): Change[] {
  const a = wordsOf(left);
  const b = wordsOf(right);
  const whole: Change[] = [
    { kind: 'left', text: left },
    { kind: 'right', text: right },
  ];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return whole;
  const trace = forward(a, b);
  return trace ? backward(a, b, trace) : whole;
}

/** The furthest reaching paths for each number of changes, up to the end of both; undefined where there are too many. */
function forward(a: readonly string[], b: readonly string[]): Map<number, number>[] | undefined {
  const trace: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_CHANGES); d++) {
    trace.push(new Map(reach));
    const next = new Map(reach);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && bare(a[x] ?? '') === bare(b[x - k] ?? '')) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace;
    }
    reach = next;
  }
  return undefined;
}

function backward(a: readonly string[], b: readonly string[], trace: readonly Map<number, number>[]): Change[] {
  const steps: Change[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d];
    const k = x - y;
    const down = k === -d || (k !== d && (reach?.get(k - 1) ?? -1) < (reach?.get(k + 1) ?? -1));
    const before = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : (reach?.get(before) ?? 0);
    const fromY = d === 0 ? 0 : fromX - before;
    while (x > fromX && y > fromY) {
      steps.push({ kind: 'same', text: b[--y] ?? '' });
      x--;
    }
    if (d === 0) break;
    if (down) steps.push({ kind: 'right', text: b[--y] ?? '' });
    else steps.push({ kind: 'left', text: a[--x] ?? '' });
  }
  const merged: Change[] = [];
  for (const step of steps.reverse()) {
    const last = merged.at(-1);
    if (last?.kind === step.kind) merged[merged.length - 1] = { kind: step.kind, text: last.text + step.text };
    else merged.push(step);
  }
  return merged;
}
