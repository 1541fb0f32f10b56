import { setFlagsFromString } from 'node:v8';

/** Bytes of other functions that V8 puts into one that it compiles; by itself 920. */
const INLINED = 200;

/**
 * Has V8 compile less at once. Half of the time in which a command reads its first thousand reports is V8's compiler, which
 * copies functions into those that call them; with less of that the same code is ready sooner, and runs as fast.
 */
export const compileLess = (): void => setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
