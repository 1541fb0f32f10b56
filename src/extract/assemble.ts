import type {
  Attribution,
  Document,
  Genre,
  Passage,
  Place,
  Quantity,
  Span,
  Speaker,
  Statement,
  Time,
  Via,
} from '../model/index.ts';
import type { Open } from '../model/readonly.ts';
import type { Analysis } from './analysis.ts';
import { readAnswers } from './answered.ts';
import type { Attributed } from './attribution/attributed.ts';
import { readCertainty } from './certainty.ts';
import { readCiting } from './citing.ts';
import { clauseDepths } from './clauses.ts';
import { coverage, type Range } from './coverage.ts';
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
  /** Where somebody has the word, as in a transcript. */
  readonly turns?: readonly Range[];
  readonly entities: Entities;
}

/** What is said and what the report tells itself, in the order of the text. */
export interface Told {
  readonly depths: ReturnType<typeof clauseDepths>;
  /** What of the text is said by somebody. */
  readonly said: ReturnType<typeof coverage>;
  readonly inOrder: readonly (Attributed | Narrated)[];
}

/** Puts what was found together into the report that the contract describes: `tell` and `write`. */
export const assemble = (found: Found): Document => write(found, tell(found));

/** Finds what the report tells in its own voice, and puts it among what others say. */
export function tell({ analysis, quantities, attributed, turns }: Found): Told {
  const depths = clauseDepths(analysis);
  const said = coverage(
    analysis,
    attributed.map(({ content }) => content),
  );
  const counted = quantities.filter(({ kind, unit }) => {
    return kind === undefined ? unit === undefined : kind !== 'duration' && kind !== 'age';
  });
  const inOrder = [...attributed, ...findNarrated(analysis, attributed, said, depths, counted, turns)].sort(byContent);
  return { depths, said, inOrder };
}

/** The statements with all that belongs to them, in the report that the contract describes. */
export function write(found: Found, { depths, said, inOrder }: Told): Document {
  const { analysis, genre, times, quantities, places, attributed, entities } = found;
  const assess = readCertainty(analysis, depths);
  const viaOf = readVia(analysis, attributed, said);
  const citingOf = readCiting(analysis, quantities, said);
  const saidAtOf = readSaidAt(analysis, times, said, depths);
  const toldAt = readToldAt(analysis, times);
  const answerOf = readAnswers(analysis, entities.mentions, quantities);
  const [quantitiesIn, timesIn, placesIn, mentionsIn] = [
    insideOf(quantities),
    insideOf(times),
    insideOf(places),
    insideOf(entities.mentions),
  ];
  const statements: Statement[] = [];
  for (const [index, item] of inOrder.entries()) {
    const { content, kind, rule, score } = item;
    const { certainty, negated } = assess(item);
    const said = item.kind === 'narrated' ? undefined : item;
    const mode = said && modeOf(analysis, said);
    const saidAt = (said && saidAtOf(said)) ?? toldAt(content[0]?.start ?? 0);
    const id = `${analysis.source.id}/s${index + 1}`;
    const attribution = said
      ? attributionOf(analysis, said, viaOf(said), citingOf(said), entities.speakers.get(said))
      : null;
    const answers = said?.answers && answerOf({ ...said.answers, content, attribution }, statements);
    const statement: Statement = {
      id,
      kind,
      content,
      attribution,
      certainty,
      negated,
      quantities: quantitiesIn(content),
      times: timesIn(content),
      places: placesIn(content),
      mentions: mentionsIn(content),
      rule,
      score,
    };
    statements.push(mode || saidAt || answers ? withMore(statement, { mode, saidAt, answers }) : statement);
  }
  const { mentions, entities: known } = entities;
  const document: Open<Partial<Document>> = { ...analysis.source };
  if (genre && (genre === 'speech' || analysis.source.genre)) document.genre = genre;
  document.statements = statements;
  document.quantities = quantities;
  document.times = times;
  document.places = places;
  document.mentions = mentions;
  document.entities = known;
  return document as Document;
}

type More = { readonly [Key in 'mode' | 'saidAt' | 'answers']: Statement[Key] | undefined };

/** The statement with what few have, each in its place. */
function withMore({ id, kind, content, attribution, ...rest }: Statement, { mode, saidAt, answers }: More): Statement {
  return {
    id,
    kind,
    content,
    ...(mode && { mode }),
    ...(saidAt && { saidAt }),
    attribution,
    ...(answers && { answers }),
    ...rest,
  };
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
  citing: Passage | undefined,
  reference: SpeakerReference | undefined,
): Attribution {
  return {
    speaker: speakerOf(analysis, item.speaker, reference),
    cue: passageOf(analysis, item.cue),
    frame: passageOf(analysis, item.frame),
    addressee: passageOf(analysis, item.addressee),
    ...(citing && { citing }),
    via,
  };
}

function speakerOf(
  analysis: Analysis,
  spans: readonly Span[],
  reference: SpeakerReference | undefined,
): Speaker | null {
  if (!spans.length) return null;
  const speaker: Open<Speaker> = { spans, text: words(analysis, spans), as: reference?.as ?? 'description' };
  if (reference?.mention !== undefined) speaker.mention = reference.mention;
  if (reference?.name !== undefined) speaker.name = reference.name;
  return speaker;
}

const passageOf = (analysis: Analysis, spans: readonly Span[]): Passage | null =>
  spans.length ? { spans, text: words(analysis, spans) } : null;

function words({ text }: Analysis, spans: readonly Span[]): string {
  let joined = '';
  for (const { start, end } of spans) joined += joined ? ` ${text.slice(start, end)}` : text.slice(start, end);
  return joined;
}
