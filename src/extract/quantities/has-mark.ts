/** Longer than every number word that a hyphen or digits may follow. */
const FIRST_CHARACTERS = 16;

/** Whether a digit or a hyphen stands among the first characters of the word: "50mph", "usd10m", "twenty-five". */
export function hasMark(lower: string): boolean {
  for (let i = 0; i < lower.length && i < FIRST_CHARACTERS; i++) {
    const unit = lower.charCodeAt(i);
    if ((unit >= 48 && unit <= 57) || unit === 45 || unit === 0x2010 || unit === 0x2011) return true;
  }
  return false;
}
