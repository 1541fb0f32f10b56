import type { Claim, FigurePoint, Finding, Picture } from '../model/index.ts';
import type { Section } from './sections.ts';

const MOST_FIGURES = 12;
const MOST_FINDINGS = 30;
const MOST_OF_KIND = 6;
const MOST_CLAIMS = 20;
const MOST_SPEAKERS = 10;
/** Of how many times as many as are listed the first are sought at once. */
const ROOM = 50;

/** On how many independent words a claim rests: at least, at most. */
type Bounds = Pick<Claim['origins'], 'low' | 'high'>;

/** A figure that many reports tell. */
export interface LeadingFigure
  extends Pick<NonNullable<Claim['figure']>, 'counts' | 'population' | 'place' | 'placeName'> {
  readonly claim: string;
  /** The values that it had, in the order of its track; equal ones of one party behind one another are one. */
  readonly values: readonly LeadingValue[];
  readonly reports: number;
  readonly origins: Bounds;
  /** Its first beginning: the name of whose word it is, else the report's words for them, and the report where it is nobody's. */
  readonly root?: { readonly name?: string; readonly words?: string; readonly report?: string };
}

interface LeadingValue extends Pick<FigurePoint, 'value' | 'low' | 'high' | 'comparator' | 'party'> {
  /** The year that it holds for, where no report is that old. */
  readonly year?: string;
}

interface LeadingClaim extends Pick<Claim, 'id' | 'label' | 'naming'> {
  readonly reports: number;
  readonly origins: Bounds;
}

/** What leads in a picture, and how much there is of the rest: what can be said of it on a page or two. */
export interface Leading {
  readonly reports: number;
  readonly statements: number;
  readonly claims: number;
  readonly findings: number;
  /** The days of the first and of the last report. */
  readonly days?: readonly [first: string, last: string];
  /** The most told first; `all` counts those that are not listed too. */
  readonly figures: { readonly all: number; readonly leading: readonly LeadingFigure[] };
  /** By weight, and of no kind so many that others have no room. */
  readonly weighty: readonly Omit<Finding, 'says' | 'because' | 'judgements'>[];
  /** Claims that more than one report tells, the most told first. */
  readonly shared: { readonly all: number; readonly leading: readonly LeadingClaim[] };
  /** On whose word most is told: statements, and the reports that have them. */
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly statements: number;
    readonly reports: number;
  }[];
}

type Item<Name extends Section> = Picture[Name][number];

/** Gathers what leads while the sections of a picture go by, in their order. What persons noted changes nothing in it. */
export class LeadingGatherer {
  private readonly counts = { reports: 0, statements: 0, claims: 0, findings: 0 };
  private first: string | undefined;
  private last: string | undefined;
  private readonly names = new Map<string, string>();
  private readonly reportOf = new Map<string, string>();
  private readonly said = new Map<string, { statements: number; readonly reports: Set<string> }>();
  private readonly figures = new Most<Told>(
    MOST_FIGURES,
    (a, b) => b.reports - a.reports || b.claim.statements.length - a.claim.statements.length,
  );
  private readonly shared = new Most<Told>(MOST_CLAIMS, (a, b) => b.reports - a.reports);
  private readonly ofKind = new Map<Finding['kind'], number>();
  private readonly weighty: Leading['weighty'][number][] = [];

  /** The items, noted as they are gone through. */
  *through<Name extends Section>(section: Name, items: Iterable<Item<Name>>): Generator<Item<Name>> {
    const note = this.notes[section];
    for (const item of items) {
      note?.(item);
      yield item;
    }
  }

  /** What leads in what has gone by. */
  leading(): Leading {
    const { first, last } = this;
    return {
      ...this.counts,
      ...(first !== undefined && last !== undefined && { days: [first, last] }),
      figures: {
        all: this.figures.all,
        leading: this.figures.first().map((told) => figureOf(told, this.names, first)),
      },
      weighty: this.weighty,
      shared: { all: this.shared.all, leading: this.shared.first().map(claimOf) },
      speakers: this.speakers(),
    };
  }

  private readonly notes: { readonly [Name in Section]?: (item: Item<Name>) => void } = {
    reports: ({ published }) => {
      this.counts.reports++;
      const day = published?.slice(0, 10);
      if (day === undefined) return;
      if (this.first === undefined || day < this.first) this.first = day;
      if (this.last === undefined || day > this.last) this.last = day;
    },
    entities: ({ id, name }) => {
      this.names.set(id, name);
    },
    statements: ({ id, report, speaker }) => {
      this.counts.statements++;
      this.reportOf.set(id, report);
      if (speaker === undefined) return;
      const said = this.said.get(speaker) ?? { statements: 0, reports: new Set() };
      this.said.set(speaker, said);
      said.statements++;
      said.reports.add(report);
    },
    claims: (claim) => {
      this.counts.claims++;
      const reports = new Set(claim.statements.map((id) => this.reportOf.get(id))).size;
      if (claim.figure?.track.some(({ role }) => role === 'current')) this.figures.add({ claim, reports });
      if (reports > 1) this.shared.add({ claim, reports });
    },
    findings: ({ says: _says, because: _because, judgements: _judged, ...finding }) => {
      this.counts.findings++;
      if (this.weighty.length === MOST_FINDINGS) return;
      const count = (this.ofKind.get(finding.kind) ?? 0) + 1;
      this.ofKind.set(finding.kind, count);
      if (count <= MOST_OF_KIND) this.weighty.push(finding);
    },
  };

  private speakers(): Leading['speakers'] {
    return [...this.said]
      .map(([id, { statements, reports }]) => ({
        id,
        name: this.names.get(id) ?? id,
        statements,
        reports: reports.size,
      }))
      .sort((a, b) => b.reports - a.reports || b.statements - a.statements)
      .slice(0, MOST_SPEAKERS);
  }
}

/** What leads in a picture. */
export function leadingOf(picture: Picture): Leading {
  const gatherer = new LeadingGatherer();
  for (const section of ['reports', 'entities', 'statements', 'claims', 'findings'] as const)
    for (const _ of gatherer.through<Section>(section, picture[section]));
  return gatherer.leading();
}

/** The first of many in an order, equals as they came. */
class Most<Value> {
  /** How many there were. */
  all = 0;
  private values: Value[] = [];
  private readonly most: number;
  private readonly compare: (a: Value, b: Value) => number;

  constructor(most: number, compare: (a: Value, b: Value) => number) {
    this.most = most;
    this.compare = compare;
  }

  add(value: Value): void {
    this.all++;
    if (this.values.push(value) >= ROOM * this.most) this.values = this.first();
  }

  first(): Value[] {
    return [...this.values].sort(this.compare).slice(0, this.most);
  }
}

interface Told {
  readonly claim: Claim;
  readonly reports: number;
}

function figureOf(
  { claim, reports }: Told,
  names: ReadonlyMap<string, string>,
  firstDay: string | undefined,
): LeadingFigure {
  const { counts = '', population, place, placeName, track = [] } = claim.figure ?? {};
  const { low, high, roots } = claim.origins;
  const [root] = roots;
  const name = root?.entity === undefined ? undefined : names.get(root.entity);
  const words = root?.entity === undefined && root ? calledBy(root) : undefined;
  return {
    claim: claim.id,
    counts,
    ...(population !== undefined && { population }),
    ...(place !== undefined && { place }),
    ...(placeName !== undefined && { placeName }),
    values: valuesOf(track, firstDay?.slice(0, 4)),
    reports,
    origins: { low, high },
    ...(root && {
      root: {
        ...(name !== undefined && { name }),
        ...(words !== undefined && { words }),
        ...(root.report !== undefined && { report: root.report }),
      },
    }),
  };
}

/** The words for whom a report only describes; undefined where it names no one. */
function calledBy({ reason }: Claim['origins']['roots'][number]): string | undefined {
  return typeof reason === 'object' && reason.id === 'vague-speaker' ? reason.who : undefined;
}

const claimOf = ({ claim: { id, label, naming, origins }, reports }: Told): LeadingClaim => ({
  id,
  label,
  ...(naming && { naming }),
  reports,
  origins: { low: origins.low, high: origins.high },
});

function valuesOf(track: readonly FigurePoint[], firstYear: string | undefined): LeadingFigure['values'] {
  const values: LeadingFigure['values'][number][] = [];
  const lasts = new Map<number | undefined, (typeof values)[number]>();
  for (const { role, value, low, high, comparator, asOf, party } of track) {
    if (role !== 'current') continue;
    const told = /^\d{4}/.exec(asOf ?? '')?.[0];
    const year = told !== undefined && firstYear !== undefined && told < firstYear ? told : undefined;
    const last = lasts.get(party);
    if (
      last &&
      last.value === value &&
      last.low === low &&
      last.high === high &&
      last.comparator === comparator &&
      last.year === year
    )
      continue;
    const next = {
      ...(value !== undefined && { value }),
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      comparator,
      ...(year !== undefined && { year }),
      ...(party !== undefined && { party }),
    };
    values.push(next);
    lasts.set(party, next);
  }
  return values;
}
