import type { Comparator, FindingKind, Lineage } from '../src/model/index.ts';
import { derivedFindings } from './derived.ts';
import type { Extent, Gold, Interval, Role } from './gold.ts';

/** A figure as a program read it. Ids are the program's own; absent slots are "not stated". */
export interface AnsweredFigure {
  readonly id: string;
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly comparator: Comparator;
  readonly counts?: string;
  readonly population?: string;
  /** ISO country code or GeoNames id. */
  readonly place?: string;
  readonly asOf?: Interval;
  readonly extent: Extent;
  readonly role: Role;
  readonly negated: boolean;
  readonly partOf?: string;
  readonly totalOf: readonly string[];
  /** The names that the program knows the speaker by; none where it says that nobody is named. */
  readonly speaker: readonly string[];
  readonly via: readonly string[];
}

/** What a program answers, in the form that is scored: any program can be brought into it. */
export interface Answer {
  readonly figures: readonly AnsweredFigure[];
  readonly statements: readonly {
    readonly id: string;
    readonly report: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** Members are ids of figures and statements. */
  readonly claims: readonly {
    readonly id: string;
    readonly members: readonly string[];
    readonly origins: { readonly low: number; readonly high: number };
  }[];
  /** Those that the program asserts; what it only offers as possible is left out. */
  readonly findings: readonly {
    readonly kind: FindingKind;
    readonly members: readonly string[];
    readonly says: string;
  }[];
  /** `from`: a report's id, or the names of a source that is not among the reports. */
  readonly lineage: readonly {
    readonly kind: Lineage['kind'];
    readonly from: readonly string[];
    readonly to: string;
  }[];
}

const stated = (words: readonly string[]): string[] => words.slice(0, 1).filter((word) => word !== '-');

/** The answer that a program would give that reads everything as the first annotator did. */
export function goldAnswer(gold: Gold): Answer {
  return {
    figures: gold.figures.map((f): AnsweredFigure => {
      const { value, low, high, comparator = '=' } = f.values[0] ?? {};
      const [[counts], [population], [place], [asOf], [partOf]] = [
        stated(f.counts),
        stated(f.population),
        f.place,
        f.asOf,
        stated(f.partOf),
      ];
      return {
        id: f.id,
        report: f.report,
        start: f.start,
        end: f.end,
        ...(value !== undefined && { value }),
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
        comparator,
        ...(counts !== undefined && { counts }),
        ...(population !== undefined && { population }),
        ...(place?.value !== undefined && { place: place.value }),
        ...(asOf?.value !== undefined && { asOf: asOf.value }),
        extent: f.extent[0] ?? 'stock',
        role: f.role[0] ?? 'current',
        negated: f.negated ?? false,
        ...(partOf !== undefined && { partOf }),
        totalOf: f.totalOf[0] ?? [],
        speaker: stated(f.by),
        via: stated(f.via),
      };
    }),
    statements: gold.statements,
    claims: gold.claims.map(({ id, members, origins }) => ({ id, members, origins: origins ?? { low: 1, high: 1 } })),
    findings: [...gold.findings, ...derivedFindings(gold)]
      .filter(({ optional }) => !optional)
      .map(({ kind, sides, why }) => ({ kind, members: sides.flat(), says: why })),
    lineage: gold.lineage.map(({ kind, from, to }) => ({ kind, from: [from], to })),
  };
}
