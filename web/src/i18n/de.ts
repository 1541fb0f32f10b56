import { app } from './de/app.ts';
import { common } from './de/common.ts';
import { judge } from './de/judge.ts';
import { read } from './de/read.ts';
import { views } from './de/views.ts';
import type { Messages } from './en.ts';

/** Die Oberfläche auf Deutsch. */
export const de: Messages = { app, common, ...read, ...judge, ...views };
