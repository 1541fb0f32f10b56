import Type, { type Static } from 'typebox';
import type { Frozen } from './readonly.ts';

/**
 * What a person decided. Never mixed with what the program inferred, never overwritten by a re-run; `undone` names the
 * judgement that took it back. Subjects are ids of statements and reports, which outlive every re-run; where a claim or
 * an entity is judged, it is named by statements or mentions in it.
 */
export const JudgementSchema = Type.Object({
  id: Type.String(),
  at: Type.String({ description: 'ISO 8601, UTC' }),
  by: Type.String(),
  kind: Type.Enum(['merge', 'split', 'verdict', 'reliability', 'credibility', 'note', 'withdraw', 'undo']),
  about: Type.Enum(['claim', 'entity', 'statement', 'report', 'finding', 'judgement']),
  subjects: Type.Array(Type.String(), { minItems: 1 }),
  value: Type.Optional(
    Type.String({
      description:
        'verdict: confirmed, dismissed, open; reliability: A to F, credibility: 1 to 6 (Admiralty code); a note: its words; withdraw: why the report is taken out of the picture',
    }),
  ),
});
export type Judgement = Frozen<Static<typeof JudgementSchema>>;
