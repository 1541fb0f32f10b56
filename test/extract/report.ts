import { type Analysis, analyse } from '../../src/extract/analysis.ts';
import { sourceOf } from './statement-fixture.ts';

/** A report of paragraphs, analysed in one language. */
export const report = (text: string, language: string): Analysis => analyse(sourceOf(text, language));
