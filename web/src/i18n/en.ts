import { app } from './en/app.ts';
import { common } from './en/common.ts';

/** The interface in English; its shape is what every language must state. One file a group of views in `en/`. */
export const en = { app, common };
export type Messages = typeof en;
