/**
 * How many items at the beginning of a list are `before` what is looked for: the index of the first that is not, the
 * list's length where all are. Those that are before must stand in front of those that are not. By bisection.
 */
export function countBefore<Item>(items: ArrayLike<Item>, isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
