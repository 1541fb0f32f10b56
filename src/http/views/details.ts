import {
  type Certainty,
  type Document,
  describeRule,
  type PictureStatement,
  type Span,
  type Statement,
} from '../../index.ts';
import type { ReportCase } from '../../service/open.ts';
import { partsOf, pick } from '../../service/parts.ts';
import type { StatementDetail } from '../schemas/index.ts';
import type { Situation } from '../situation.ts';

/** Statements with their exact words: reads their reports, each once. Those whose report is gone are left out. */
export async function detailsOf(
  statements: readonly PictureStatement[],
  situation: Situation,
  store: ReportCase,
): Promise<readonly StatementDetail[]> {
  const documents = new Map<string, Document | undefined>();
  const out: StatementDetail[] = [];
  for (const statement of statements) {
    const { report } = statement;
    if (!documents.has(report)) documents.set(report, (await store.report(report))?.document);
    const document = documents.get(report);
    const found = document?.statements.find(({ id }) => id === statement.id);
    if (document && found) out.push(detail(statement, found, document, situation));
  }
  return out;
}

function detail(row: PictureStatement, found: Statement, document: Document, situation: Situation): StatementDetail {
  const { text } = document;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const { content, certainty, quantities, times, places, rule, score } = found;
  const parts = partsOf(document);
  const marks: StatementDetail['marks'] = [
    ...pick(parts.quantities, quantities).map((quantity) => ({
      ...span(quantity),
      kind: 'figure' as const,
      words: words(quantity),
      means: [amount(quantity), quantity.unit].filter(Boolean).join(' '),
    })),
    ...certainty.markers.map((marker) => ({
      ...span(marker),
      kind: 'certainty' as const,
      words: words(marker),
      means: meaningOf(marker, certainty),
    })),
    ...pick(parts.times, times).map((time) => ({
      ...span(time),
      kind: 'time' as const,
      words: words(time),
      means: time.value,
    })),
    ...pick(parts.places, places).map((place) => ({
      ...span(place),
      kind: 'place' as const,
      words: words(place),
      means: [place.name, place.country].filter(Boolean).join(', '),
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    ...situation.row(row),
    start: content[0]?.start ?? 0,
    content,
    pieces: content.map(words),
    marks,
    rule,
    ruleWords: describeRule(rule),
    score,
  };
}

const span = ({ start, end }: Span): Span => ({ start, end });

const meaningOf = ({ kind, holder }: Certainty['markers'][number], { level }: Certainty): string =>
  `${level}: ${kind}, the ${holder}’s word`;

function amount({ value, low, high, comparator }: Document['quantities'][number]): string {
  const number = value === undefined ? `${low ?? '…'}–${high ?? '…'}` : String(value);
  return comparator === '=' ? number : `${comparator} ${number}`;
}
