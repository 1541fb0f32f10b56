/** Room for the code units of most texts; it is written to again for every text. */
const SCRATCH = new Uint16Array(1 << 15);

/**
 * Texts come to be in many ways (read, joined, cut from others) and are kept in as many; a method that is asked of all of
 * them is looked up anew at every character. This one is known beforehand.
 */
const { charCodeAt } = String.prototype;

/** The UTF-16 code units of a text in an array that is at least as long. The next call may write to the same array. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length <= SCRATCH.length ? SCRATCH : new Uint16Array(length);
  for (let at = 0; at < length; at++) units[at] = charCodeAt.call(text, at);
  return units;
}
