import type { Analysis, Sentence } from '../../extract/analysis.ts';
import { sentenceAt } from '../../extract/analysis.ts';
import { isOfficialSeat } from '../../extract/places/capitals.ts';
import type { Document, Place, Span } from '../../model/index.ts';
import { countBefore } from '../../model/sorted.ts';
import { tokenAt } from '../../text/tokens.ts';
import { findAll } from './hits.ts';
import { figureLexicon, type Office } from './lexicon.ts';

/** For where whoever tells a figure speaks. */
export interface Territory {
  /** GeoNames id of the town that the speaker is named with, here or before. */
  readonly town?: string;
  /** What speaks for its own town, for the place where it stands, or for the country. */
  readonly office?: Office;
  /** Under which the speaker is known in the report. */
  readonly who: string;
}

/** The office that a speaker is named with, the first of several. */
export function officeOf(analysis: Analysis, spans: readonly Span[], { language }: Sentence): Office | undefined {
  for (const { start, end } of spans) {
    const from = tokenAt(analysis.tokens, start);
    const [hit] = findAll(analysis, from, tokenAt(analysis.tokens, end - 1) + 1, figureLexicon(language).offices);
    if (hit) return hit.sense;
  }
  return undefined;
}

/**
 * For where the speaker of each figure speaks, by the figure's id: a mayor, a town's hospital or police tell of their own
 * town, also where a later sentence names them by a surname or a pronoun alone; a minister tells of the country. Linear.
 */
export function territoriesOf(document: Document, analysis: Analysis): ReadonlyMap<string, Territory> {
  const out = new Map<string, Territory>();
  const entityOf = new Map(document.mentions.map(({ id, entity }) => [id, entity]));
  const towns = document.places.filter(({ geonames }) => geonames !== undefined);
  const known = new Map<string, { town?: string; office?: Office }>();
  for (const { attribution, quantities } of document.statements) {
    const speaker = attribution?.speaker;
    if (!speaker || speaker.spans.length === 0) continue;
    const sentence = analysis.sentences[sentenceAt(analysis, speaker.spans[0]?.start ?? 0)];
    if (!sentence) continue;
    const who = entityOf.get(speaker.mention ?? '') ?? speaker.text;
    const before = known.get(who);
    const office = officeOf(analysis, speaker.spans, sentence) ?? before?.office;
    const town = townIn(towns, speaker.spans, office) ?? before?.town;
    if (office === undefined) continue;
    known.set(who, { office, ...(town !== undefined && { town }) });
    for (const id of quantities) if (!out.has(id)) out.set(id, { who, office, ...(town !== undefined && { town }) });
  }
  return out;
}

/** The town in a speaker's name; everybody tells things from the seat of the government, its own offices aside. */
function townIn(towns: readonly Place[], spans: readonly Span[], office: Office | undefined): string | undefined {
  for (const { start, end } of spans)
    for (const place of within(towns, start, end))
      if (place.geonames !== undefined && (office === 'town' || !isOfficialSeat(place.geonames)))
        return String(place.geonames);
  return undefined;
}

/** The places inside a stretch of text; they are in the order of the text. */
function within(places: readonly Place[], start: number, end: number): readonly Place[] {
  let i = countBefore(places, (place) => place.start < start);
  const out: Place[] = [];
  for (let place = places[i]; place && place.end <= end; place = places[++i]) out.push(place);
  return out;
}
