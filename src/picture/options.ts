import type { AliasTable } from '../names/index.ts';

/** What a picture is made by beside the reports and the judgements. */
export interface PictureOptions {
  /** Names of one bearer beside those that rules can know; by default the built-in table. */
  readonly aliases?: AliasTable;
}
