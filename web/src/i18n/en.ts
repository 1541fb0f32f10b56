import { app } from './en/app.ts';
import { common } from './en/common.ts';
import { judge } from './en/judge.ts';
import { read } from './en/read.ts';
import { views } from './en/views.ts';

/** The interface in English; its shape is what every language must state. One file a group of views in `en/`. */
export const en = { app, common, ...read, ...judge, ...views };
export type Messages = typeof en;
