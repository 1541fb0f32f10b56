/**
 * A text of at most `longest` UTF-16 code units, without its last, broken word where it had to be cut, and with " …" behind
 * it then. Never cut between the two halves of a character.
 */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}
