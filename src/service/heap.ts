import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By so much of what was in use the heap may grow, in percent, before what no longer is in use is looked for again. */
const GROWTH = 50;

/**
 * Has this process look sooner for memory that is no longer in use. By itself V8 lets the heap grow to three or four times
 * of what was in use: of a large picture that is mostly what was needed for a moment.
 */
export const holdHeapDown = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH}`);

/** The first collection finds what is no longer in use, the second moves together what is left, the third gives pages back. */
const COLLECTIONS = 3;

let collect: (() => void) | undefined;

/**
 * Gives the system back what this process no longer uses, but keeps what it has found out about how to run the program
 * fast. Takes half a second where much was in use.
 */
export function giveMemoryBack(): void {
  if (!collect) {
    setFlagsFromString('--no-flush-bytecode');
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  for (let i = 0; i < COLLECTIONS; i++) collect();
}
