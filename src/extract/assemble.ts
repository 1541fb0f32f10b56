import type {
  Attribution,
  Document,
  Genre,
  Passage,
  Place,
  Quantity,
  Span,
  Statement,
  Time,
  Via,
} from '../model/index.ts';
import type { Analysis } from './analysis.ts';
import type { Attributed } from './attribution/attributed.ts';
import { readCertainty } from './certainty.ts';
import { clauseDepths } from './clauses.ts';
import { coverage } from './coverage.ts';
import type { Entities, SpeakerReference } from './entities.ts';
import { insideOf } from './inside.ts';
import { modeOf } from './mode.ts';
import { findNarrated, type Narrated } from './narrated.ts';
import { readSaidAt, readToldAt } from './said-at.ts';
import { readVia } from './via.ts';

/** Everything the stages found in one report. */
export interface Found {
  readonly analysis: Analysis;
  readonly genre?: Genre;
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly places: readonly Place[];
  readonly attributed: readonly Attributed[];
  readonly entities: Entities;
}

/** Puts what was found together into the report that the contract describes. */
export function assemble(found: Found): Document {
  const { analysis, genre, times, quantities, places, attributed, entities } = found;
  const depths = clauseDepths(analysis);
  const assess = readCertainty(analysis, depths);
  const said = coverage(
    analysis,
    attributed.map(({ content }) => content),
  );
  const viaOf = readVia(analysis, attributed, said);
  const saidAtOf = readSaidAt(analysis, times, said, depths);
  const toldAt = readToldAt(analysis, times);
  const [quantitiesIn, timesIn, placesIn, mentionsIn] = [
    insideOf(quantities),
    insideOf(times),
    insideOf(places),
    insideOf(entities.mentions),
  ];
  const frames = (item: Attributed, saidAt: string | undefined) => {
    const mode = modeOf(analysis, item);
    return {
      ...(mode && { mode }),
      ...(saidAt && { saidAt }),
      attribution: attributionOf(analysis, item, viaOf(item), entities.speakers.get(item)),
    };
  };
  const counted = quantities.filter(({ kind, unit }) => {
    return kind === undefined ? unit === undefined : kind !== 'duration' && kind !== 'age';
  });
  const inOrder = [...attributed, ...findNarrated(analysis, attributed, said, depths, counted)].sort(byContent);
  const statements = inOrder.map((item, index): Statement => {
    const { content, kind, rule, score } = item;
    const { certainty, negated } = assess(item);
    const own = item.kind === 'narrated' ? undefined : saidAtOf(item);
    const saidAt = own ?? toldAt(content[0]?.start ?? 0);
    return {
      id: `${analysis.source.id}/s${index + 1}`,
      kind,
      content,
      ...(item.kind === 'narrated' ? { ...(saidAt && { saidAt }), attribution: null } : frames(item, saidAt)),
      certainty,
      negated,
      quantities: quantitiesIn(content),
      times: timesIn(content),
      places: placesIn(content),
      mentions: mentionsIn(content),
      rule,
      score,
    };
  });
  const { mentions, entities: known } = entities;
  const stated = genre && (genre === 'speech' || analysis.source.genre) ? { genre } : {};
  return { ...analysis.source, ...stated, statements, quantities, times, places, mentions, entities: known };
}

/** By where the content begins; where two begin together the longer first. */
function byContent(a: Attributed | Narrated, b: Attributed | Narrated): number {
  return (
    (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) ||
    (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0)
  );
}

function attributionOf(
  analysis: Analysis,
  item: Attributed,
  via: readonly Via[],
  reference: SpeakerReference | undefined,
): Attribution {
  const passage = (spans: readonly Span[]): Passage | null =>
    spans.length ? { spans, text: words(analysis, spans) } : null;
  const speaker = passage(item.speaker);
  return {
    speaker: speaker && { ...speaker, ...(reference ?? { as: 'description' }) },
    cue: passage(item.cue),
    frame: passage(item.frame),
    addressee: passage(item.addressee),
    via,
  };
}

const words = (analysis: Analysis, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => analysis.text.slice(start, end)).join(' ');
