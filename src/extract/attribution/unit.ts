import type { LanguageCode } from '../../language/codes.ts';
import type { AttributionData } from '../../language/shared/attribution.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import type { Quotation } from './quotations.ts';

/** One sentence, or several that a quotation holds together: tokens `from` to `to`, exclusive. */
export interface Unit {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Where its last word or closing mark ends: `to` without the final full stop. */
  readonly last: number;
  readonly block: number;
  /** Whether an entry of a live blog begins with it: nobody who spoke before goes on in it. */
  readonly entry: boolean;
  readonly code: LanguageCode;
  readonly data: AttributionData;
  /** All that its tokens may set off: bits of `Trigger`. */
  readonly triggers: number;
  /** All classes of its tokens: bits of `Tag`. */
  readonly tags: number;
  /** Outer quotations that begin in it, as indices into `Scene.quotations`. */
  readonly quotations: readonly number[];
}

/** What the rules look at: a report's tokens with their classes, quotations and units. */
export interface Scene {
  readonly analysis: Analysis;
  readonly tokens: Tokens;
  readonly tags: Int32Array;
  /** What each token may set off by its form: bits of `Trigger`. */
  readonly triggers: Int32Array;
  readonly quotations: readonly Quotation[];
  /** For each quotation 1 where it is words of somebody: `isUtterance`. */
  readonly utterances: Uint8Array;
  /** Index of the outer quotation that covers a token, its marks included; -1 where none does. */
  readonly quoted: Int32Array;
  readonly units: readonly Unit[];
}
