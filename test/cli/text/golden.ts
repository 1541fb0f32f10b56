import { join } from 'node:path';
import { colourPaint, plainPaint } from '../../../src/cli/terminal/paint.ts';
import { legendText } from '../../../src/cli/text/legend.ts';
import { reportBlocks } from '../../../src/cli/text/report.ts';
import type { Setting } from '../../../src/cli/text/setting.ts';
import { CASES } from './cases.ts';

export const FOLDER = join(import.meta.dirname, '../../golden/text');

const SETTINGS: Readonly<Record<string, Setting>> = {
  '80': { width: 80, paint: plainPaint },
  '40': { width: 40, paint: plainPaint },
  'colour-80': { width: 80, paint: colourPaint },
};

/** The golden files of text output: names and what must stand in them. */
export function goldenTexts(): [name: string, text: string][] {
  return Object.entries(SETTINGS).flatMap(([suffix, setting]) => [
    ...Object.entries(CASES).map(([name, document]): [string, string] => [
      `${name}-${suffix}.txt`,
      [...reportBlocks(document, setting)].join(''),
    ]),
    [`legend-${suffix}.txt`, legendText(setting)],
  ]);
}
