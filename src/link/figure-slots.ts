import { type Analysis, analyse } from '../extract/analysis.ts';
import type { Document, Statement } from '../model/index.ts';
import type { FigureSlots } from './digest.ts';
import { adoptedBy } from './figures/adopted.ts';
import { assessed } from './figures/assessed.ts';
import { besideDenial } from './figures/beside-denial.ts';
import { type FigureSetting, Reading } from './figures/reading.ts';

/** Answers the figures in a statement's content, in the order of the text. */
export type FigureReader = (statement: Statement) => readonly FigureSlots[];

/** The slots of all figures in a statement of a report; `readFigures` reads several statements at less cost. */
export const figureSlotsOf = (document: Document, statement: Statement): readonly FigureSlots[] =>
  readFigures(document, analyse(document), {})(statement);

/**
 * Reads the slots of all figures of a report once. A slot that its sentence does not fill is carried over from what
 * stands before in the paragraph, else it is a default, and its basis says so. Linear in the length of the report.
 */
export function readFigures(document: Document, analysis: Analysis, setting: FigureSetting): FigureReader {
  const { slots, sentences } = new Reading(document, analysis, setting);
  const adopted = adoptedBy(document, analysis, sentences);
  const times = new Map(document.times.map((time) => [time.id, time]));
  return (statement) => {
    const saidAt = statement.saidAt === undefined ? undefined : times.get(statement.saidAt);
    const isBeside = besideDenial(analysis, statement);
    return [...statement.quantities, ...(adopted.get(statement.id) ?? [])].flatMap((id) => {
      const found = slots.get(id);
      return found && !isBeside(found.start) ? [assessed(found, statement, saidAt)] : [];
    });
  };
}
