/** How a word in the possessive ends: "Reed's", "the owners'". */
export const POSSESSIVE = /['’]s?$/;

/** The same with its s, which alone tells a possessive from a word before a closing mark. */
export const POSSESSIVE_S = /['’]s$/;
