import type { Analysis } from '../../extract/analysis.ts';
import { sentenceAt } from '../../extract/analysis.ts';
import { firstAt } from '../../extract/inside.ts';
import { isOfficialSeat } from '../../extract/places/capitals.ts';
import type { Document, Span, Statement } from '../../model/index.ts';
import { countBefore } from '../../model/sorted.ts';
import { officeOf } from './speakers.ts';

/**
 * Answers whether an offset lies where a source is named: a place there is where it sits, and no scope. Nor is the seat of
 * the government from where something is told ("In Maputo the minister said", "sagte er in Maputo"), unless an office of
 * that town tells it.
 */
export function framesOf(document: Document, analysis: Analysis): (at: number) => boolean {
  const spans = document.statements
    .flatMap((statement) => [
      ...(statement.attribution?.speaker?.spans ?? []),
      ...(statement.attribution?.via.flatMap((via) => via.spans) ?? []),
      ...seatsOf(document, analysis, statement),
    ])
    .sort((a, b) => a.start - b.start);
  return (at) => {
    const begun = countBefore(spans, ({ start }) => start <= at);
    // Spans nest at most a few deep: looking a few back is enough.
    for (let i = begun - 1; i >= Math.max(0, begun - 4); i--) if (at < (spans[i]?.end ?? 0)) return true;
    return false;
  };
}

/** The seats of government that a statement is told from. */
function seatsOf({ places }: Document, analysis: Analysis, { attribution }: Statement): readonly Span[] {
  const out: Span[] = [];
  const speaker = attribution?.speaker;
  for (const { start, end } of attribution?.frame?.spans ?? [])
    for (let i = firstAt(places, start); i < places.length; i++) {
      const place = places[i];
      if (!place || place.end > end) break;
      if (place.geonames === undefined || !isOfficialSeat(place.geonames) || !speaker) continue;
      const sentence = analysis.sentences[sentenceAt(analysis, start)];
      const office = sentence && officeOf(analysis, speaker.spans, sentence);
      if (office !== 'town' && office !== 'local') out.push(place);
    }
  return out;
}
