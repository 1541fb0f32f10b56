/** Milliseconds that a group waits at most for what belongs to it: nobody sees an answer come so much later. */
const PATIENCE = 10;

/**
 * The items in groups of those that are there at once: a group ends where it is full, or where the next item is not there
 * soon after its first. So a stream that is slow is answered item by item, and one that is fast is read in groups.
 */
export async function* atHand<Item>(
  items: AsyncIterable<Item>,
  isFull: (group: readonly Item[]) => boolean,
): AsyncGenerator<Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<Item>> | undefined;
  try {
    for (;;) {
      const first = await (next ?? iterator.next());
      if (first.done) return;
      const group = [first.value];
      next = undefined;
      const patience = deadline(PATIENCE);
      while (!isFull(group)) {
        next = iterator.next();
        // what it throws is thrown where it is waited for, behind this group
        const found = await Promise.race([next, patience.over]).catch(() => undefined);
        if (!found || found.done) break;
        group.push(found.value);
        next = undefined;
      }
      patience.stop();
      yield group;
    }
  } finally {
    // not waited for: where an item is on its way it would come first
    iterator.return?.().catch(() => undefined);
  }
}

interface Deadline {
  readonly over: Promise<undefined>;
  readonly stop: () => void;
}

function deadline(milliseconds: number): Deadline {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return { over, stop: () => clearTimeout(timer) };
}
