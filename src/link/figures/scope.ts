import type { Basis } from '../../model/index.ts';

/** Where a figure holds: an ISO country code or a GeoNames id, how that is known, and why. */
export interface Where {
  readonly place?: string;
  readonly basis: Basis;
  readonly because?: string;
  /** False where it says nothing of the figures that follow: a sender. */
  readonly holds?: boolean;
  /** It holds in a part of that country only. */
  readonly region?: true;
}

/** Where a report says what a figure is of: its own sentence, or the town named last. */
export interface Around {
  readonly excluded: (at: number) => boolean;
  /** What holds where the sentence says nothing. */
  readonly otherwise: Where;
  /** What the report as a whole is about. */
  readonly scope: Where;
  /** Its country, for "across the country". */
  readonly country: Where | undefined;
  /** The last place below a country, for "in the city". */
  readonly town: Where | undefined;
  /** The town that the report is written from, for "in our city". */
  readonly here: Where | undefined;
  /** The town that whoever tells the figure speaks for. */
  readonly speaker: Where | undefined;
  /** What the figure counts. */
  readonly counts: string | undefined;
}
