/** Words that tie what follows into the English name of a body, as texts in any language write it: "Union of", "Centre for". */
export const NAME_LINKS: ReadonlySet<string> = new Set(['of', 'for']);

/** The same behind one of these: "Union of Miners and the Trades". */
export const LINKED: ReadonlySet<string> = new Set(['and', 'the']);

/** What the sign & is read as. */
export const AND = 'and';
