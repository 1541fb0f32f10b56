import type { ClaimNaming } from '../../api/types.ts';

/** A claim as it is called in English is what its label says already. */
export const claimName = ({ label }: { readonly label: string; readonly naming?: ClaimNaming }): string => label;
