import type { SentenceRules } from '../text/sentences.ts';
import type { LanguageCode } from './codes.ts';
import type { AttributionData } from './shared/attribution.ts';
import type { CertaintyData } from './shared/certainty.ts';
import type { ClauseRules } from './shared/clauses.ts';
import type { CreditRules } from './shared/credits.ts';
import type { EntityRules } from './shared/entities.ts';
import type { FigureData } from './shared/figures.ts';
import type { ModeRules } from './shared/mode.ts';
import type { PivotRules } from './shared/pivot.ts';
import type { PlaceRules } from './shared/places.ts';
import type { QuantityData } from './shared/quantities.ts';
import type { ReadingRules } from './shared/reading.ts';
import type { SpeechData } from './shared/speeches.ts';
import type { Spellings } from './shared/spellings.ts';
import type { Lacks } from './shared/support.ts';
import type { TimeData } from './shared/times.ts';
import type { TopicData } from './shared/topics.ts';
import type { TurnWords } from './shared/turns.ts';
import type { ViaRules } from './shared/via.ts';

/** What every language must state. A gap is a compile error; an empty dimension is said to be empty. */
export interface Language {
  readonly code: LanguageCode;
  /** Its name in English. */
  readonly name: string;
  /** What it is not read for yet, or only in part: told to the user in the README's table. */
  readonly lacks: Lacks;
  readonly reading: ReadingRules;
  /** Null where all spell alike. */
  readonly spellings: Spellings | null;
  readonly sentences: SentenceRules;
  readonly clauses: ClauseRules;
  readonly certainty: CertaintyData;
  readonly via: ViaRules;
  readonly mode: ModeRules;
  readonly attribution: AttributionData;
  readonly turns: TurnWords;
  /** Null where speeches are read as reports. */
  readonly speeches: SpeechData | null;
  readonly times: TimeData;
  readonly places: PlaceRules;
  readonly entities: EntityRules;
  readonly quantities: QuantityData;
  readonly topics: TopicData;
  readonly figures: FigureData;
  readonly pivot: PivotRules;
  readonly credits: CreditRules;
}
