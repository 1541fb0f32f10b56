import type { Claim, FigurePoint, Finding, Picture, PictureEntity } from '../model/index.ts';

const MOST_FIGURES = 12;
const MOST_FINDINGS = 30;
const MOST_OF_KIND = 6;
const MOST_CLAIMS = 20;
const MOST_SPEAKERS = 10;

/** On how many independent words a claim rests: at least, at most. */
type Bounds = Pick<Claim['origins'], 'low' | 'high'>;

/** A figure that many reports tell. */
export interface LeadingFigure
  extends Pick<NonNullable<Claim['figure']>, 'counts' | 'population' | 'place' | 'placeName'> {
  readonly claim: string;
  /** The values that it had, in the order of its track; equal ones behind one another are one. */
  readonly values: readonly Pick<FigurePoint, 'value' | 'low' | 'high' | 'comparator'>[];
  readonly reports: number;
  readonly origins: Bounds;
  /** Its first beginning: the name of whose word it is, and the report where it is nobody's. */
  readonly root?: { readonly name?: string; readonly report?: string };
}

export interface LeadingClaim extends Pick<Claim, 'id' | 'label' | 'naming'> {
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

/** What leads in the picture. What persons noted changes nothing in it. */
export function leadingOf(picture: Picture): Leading {
  const { reports, statements, claims, findings } = picture;
  const days = reports.flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const reportOf = new Map(statements.map(({ id, report }) => [id, report]));
  const told = claims.map((claim) => ({
    claim,
    reports: new Set(claim.statements.map((id) => reportOf.get(id))).size,
  }));
  const names = new Map(picture.entities.map(({ id, name }) => [id, name]));
  return {
    reports: reports.length,
    statements: statements.length,
    claims: claims.length,
    findings: findings.length,
    ...(first !== undefined && last !== undefined && { days: [first, last] }),
    figures: figuresIn(told, names),
    weighty: weightyIn(findings),
    shared: sharedIn(told),
    speakers: speakersIn(picture, names),
  };
}

type Told = readonly { readonly claim: Claim; readonly reports: number }[];
type Names = ReadonlyMap<string, string>;

function figuresIn(told: Told, names: Names): Leading['figures'] {
  const figures = told
    .flatMap(({ claim, reports }) => (claim.figure ? [{ claim, figure: claim.figure, reports }] : []))
    .filter(({ figure }) => figure.track.some(({ role }) => role === 'current'))
    .sort((a, b) => b.reports - a.reports || b.claim.statements.length - a.claim.statements.length);
  return {
    all: figures.length,
    leading: figures.slice(0, MOST_FIGURES).map(({ claim, figure, reports }): LeadingFigure => {
      const { counts, population, place, placeName } = figure;
      const { low, high, roots } = claim.origins;
      const [root] = roots;
      const name = root?.entity === undefined ? undefined : names.get(root.entity);
      return {
        claim: claim.id,
        counts,
        ...(population !== undefined && { population }),
        ...(place !== undefined && { place }),
        ...(placeName !== undefined && { placeName }),
        values: valuesOf(figure.track),
        reports,
        origins: { low, high },
        ...(root && {
          root: { ...(name !== undefined && { name }), ...(root.report !== undefined && { report: root.report }) },
        }),
      };
    }),
  };
}

function valuesOf(track: readonly FigurePoint[]): LeadingFigure['values'] {
  const values: LeadingFigure['values'][number][] = [];
  for (const { role, value, low, high, comparator } of track) {
    if (role !== 'current') continue;
    const last = values.at(-1);
    if (last && last.value === value && last.low === low && last.high === high && last.comparator === comparator)
      continue;
    values.push({
      ...(value !== undefined && { value }),
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      comparator,
    });
  }
  return values;
}

function weightyIn(findings: readonly Finding[]): Leading['weighty'] {
  const counts = new Map<Finding['kind'], number>();
  const weighty: Leading['weighty'][number][] = [];
  for (const { says: _says, because: _because, judgements: _judged, ...finding } of findings) {
    const count = (counts.get(finding.kind) ?? 0) + 1;
    counts.set(finding.kind, count);
    if (count > MOST_OF_KIND) continue;
    weighty.push(finding);
    if (weighty.length === MOST_FINDINGS) break;
  }
  return weighty;
}

function sharedIn(told: Told): Leading['shared'] {
  const shared = told.filter(({ reports }) => reports > 1).sort((a, b) => b.reports - a.reports);
  return {
    all: shared.length,
    leading: shared.slice(0, MOST_CLAIMS).map(({ claim: { id, label, naming, origins }, reports }) => ({
      id,
      label,
      ...(naming && { naming }),
      reports,
      origins: { low: origins.low, high: origins.high },
    })),
  };
}

function speakersIn({ statements }: Picture, names: Names): Leading['speakers'] {
  const said = new Map<PictureEntity['id'], { statements: number; reports: Set<string> }>();
  for (const { speaker, report } of statements) {
    if (speaker === undefined) continue;
    let entry = said.get(speaker);
    if (!entry) {
      entry = { statements: 0, reports: new Set() };
      said.set(speaker, entry);
    }
    entry.statements++;
    entry.reports.add(report);
  }
  return [...said]
    .map(([id, told]) => ({
      id,
      name: names.get(id) ?? id,
      statements: told.statements,
      reports: told.reports.size,
    }))
    .sort((a, b) => b.reports - a.reports || b.statements - a.statements)
    .slice(0, MOST_SPEAKERS);
}
