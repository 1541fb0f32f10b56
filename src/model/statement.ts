import Type, { type Static } from 'typebox';
import type { Frozen } from './readonly.ts';
import { PassageSchema, SpanSchema } from './span.ts';

/**
 * How a statement is told. `direct`: verbatim, in quotation marks. `indirect`: paraphrased, with a frame. `unframed`:
 * paraphrase whose mood alone marks it (a run of German Konjunktiv). `free-indirect`: the report's voice mixed with the
 * speaker's ("soll"). `reported`: only that, and about what, something was said. `narrated`: in the report's own voice.
 */
export const StatementKindSchema = Type.Enum([
  'direct',
  'indirect',
  'unframed',
  'free-indirect',
  'reported',
  'narrated',
]);
export type StatementKind = Static<typeof StatementKindSchema>;

/**
 * Whose word it is, as the report names them. `anonymous`: someone, unnamed ("Beobachter", "es gibt Berichte");
 * an unstated speaker is `null` in the attribution.
 */
export const SpeakerSchema = Type.Object({
  spans: Type.Array(SpanSchema),
  text: Type.String(),
  as: Type.Enum(['name', 'description', 'pronoun', 'collective', 'anonymous']),
  mention: Type.Optional(Type.String()),
  name: Type.Optional(
    Type.String({
      description: 'what to call them where no mention tells who they are: text without article and case',
    }),
  ),
});
export type Speaker = Frozen<Static<typeof SpeakerSchema>>;

/** One link between speaker and reader, outermost first in `via`. */
export const ViaSchema = Type.Object({
  kind: Type.Enum(['outlet', 'agency', 'channel', 'person', 'document', 'event']),
  name: Type.String(),
  spans: Type.Array(SpanSchema),
});
export type Via = Frozen<Static<typeof ViaSchema>>;

/**
 * On whose word a statement is, and the words that say so: the cue marks it ("sagte", "laut"), the frame is the whole of
 * the attributing text. What the report does not state is null; `via` is empty where nothing stands between.
 */
export const AttributionSchema = Type.Object({
  speaker: Type.Union([SpeakerSchema, Type.Null()]),
  cue: Type.Union([PassageSchema, Type.Null()]),
  frame: Type.Union([PassageSchema, Type.Null()]),
  addressee: Type.Union([PassageSchema, Type.Null()]),
  citing: Type.Optional(
    Type.Object(
      { spans: Type.Array(SpanSchema), text: Type.String() },
      {
        description:
          'whom the speaker has it from, where that stands beside them ("Reuters, citing the ministry, reported")',
      },
    ),
  ),
  via: Type.Array(ViaSchema),
});
export type Attribution = Frozen<Static<typeof AttributionSchema>>;

/** A word that makes a statement more or less certain, and whose word it is. */
export const MarkerSchema = Type.Object({
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  kind: Type.Enum(['booster', 'hedge', 'preliminary', 'hearsay', 'doubt', 'denial']),
  holder: Type.Enum(['report', 'speaker']),
});
export type Marker = Frozen<Static<typeof MarkerSchema>>;

/** How sure a statement is put, by the report or the speaker, and the words that mark it; `unmarked` where none does. */
export const CertaintySchema = Type.Object({
  level: Type.Enum(['boosted', 'unmarked', 'probable', 'possible', 'doubtful', 'denied']),
  markers: Type.Array(MarkerSchema),
});
export type Certainty = Frozen<Static<typeof CertaintySchema>>;

/**
 * Something a report says to be so, with where it stands and on whose word. `content` is one span or several, in the order
 * of the text; `attribution` is null where the report tells it itself; `quantities`, `times`, `places` and `mentions` are
 * ids of what stands in the content; `score` says how good a match the rule was and is no probability.
 */
export const StatementSchema = Type.Object({
  id: Type.String(),
  kind: StatementKindSchema,
  mode: Type.Optional(Type.Enum(['speech', 'writing', 'thought'])),
  content: Type.Array(SpanSchema),
  attribution: Type.Union([AttributionSchema, Type.Null()]),
  certainty: CertaintySchema,
  negated: Type.Boolean(),
  answers: Type.Optional(
    Type.Object(
      { statement: Type.String(), stance: Type.Enum(['denies', 'confirms']) },
      {
        description:
          'the statement before it that it denies or confirms without saying it again ("Police denied this"); inferred',
      },
    ),
  ),
  saidAt: Type.Optional(
    Type.String({
      description: 'the id of the time its frame names, or of the one at the head of its entry in a liveblog',
    }),
  ),
  quantities: Type.Array(Type.String()),
  times: Type.Array(Type.String()),
  places: Type.Array(Type.String()),
  mentions: Type.Array(Type.String()),
  rule: Type.String(),
  score: Type.Number({ minimum: 0, maximum: 1 }),
});
export type Statement = Frozen<Static<typeof StatementSchema>>;
