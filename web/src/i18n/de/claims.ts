import { wordingIn } from '../../../../src/wording/index.ts';

/** A claim as it is called in German: „Tote (Kinder), Warna“. */
export const claimName = wordingIn('de').claim;
