import { readFileSync } from 'node:fs';
import { ensurePlaces } from '../scripts/build/places.ts';
import { digestOf, extract, readBytes } from '../src/index.ts';
import type { Digest, FigureSlots, StatementDigest } from '../src/link/digest.ts';
import type { Picture } from '../src/model/index.ts';
import { buildPicture } from '../src/picture/index.ts';
import { type Part, reportFiles } from './annotations.ts';
import type { Answer, AnsweredFigure } from './answer.ts';
import type { Gold, GoldFigure } from './gold.ts';
import { sameName } from './names.ts';

/** Reads the reports of a part as a user's input would be read. */
export async function readDigests(part: Part): Promise<Digest[]> {
  ensurePlaces();
  const digests: Digest[] = [];
  for (const path of reportFiles(part))
    for await (const reading of readBytes(readFileSync(path), path)) {
      if (reading.kind === 'failure') throw new Error(`${reading.name}: ${reading.message}`);
      digests.push(digestOf(extract(reading.source)));
    }
  return digests;
}

const figureId = (report: string, quantity: string): string => `${report} ${quantity}`;

function figureOf(digest: Digest, statement: StatementDigest, f: FigureSlots): AnsweredFigure {
  const report = digest.report.id;
  const entity = digest.entities.find(({ id }) => id === statement.speaker);
  const place = f.place ?? digest.setting.country;
  return {
    id: figureId(report, f.quantity),
    report,
    start: f.start,
    end: f.end,
    ...(f.value !== undefined && { value: f.value }),
    ...(f.low !== undefined && { low: f.low }),
    ...(f.high !== undefined && { high: f.high }),
    comparator: f.comparator,
    ...(f.counts !== undefined && { counts: f.counts }),
    ...(f.population !== undefined && { population: f.population }),
    ...(place !== undefined && { place }),
    ...(f.asOf !== undefined && { asOf: f.asOf }),
    extent: f.extent,
    role: f.role,
    negated: f.negated,
    ...(f.partOf !== undefined && { partOf: figureId(report, f.partOf) }),
    totalOf: (f.totalOf ?? []).map((quantity) => figureId(report, quantity)),
    speaker: [...new Set([statement.speakerText, entity?.name, ...(entity?.names ?? [])])].flatMap(
      (name) => name ?? [],
    ),
    via: statement.via.map(({ name }) => name),
  };
}

/** Digests and the picture made of them, as an answer. */
export function answerOf(digests: readonly Digest[], picture: Picture): Answer {
  const reportOf = new Map(
    digests.flatMap(({ report, statements }) => statements.map(({ id }) => [id, report.id] as const)),
  );
  const claims = picture.claims.map(({ id, statements, figure, origins }) => {
    const points = figure?.track.map((p) => ({ statement: p.statement, id: figureId(p.report, p.quantity) }));
    return { id, origins, points, members: points ? points.map((point) => point.id) : [...statements] };
  });
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  // A finding without a claim ("the sum holds") is about the figures of its statements.
  const figuresOf = new Map(
    digests.flatMap(({ report, statements }) =>
      statements.map(({ id, figures }) => [id, figures.map((f) => figureId(report.id, f.quantity))] as const),
    ),
  );
  const namesOf = new Map(
    picture.entities.map(({ id, name, names }) => [id, [name, ...names.map(({ text }) => text)]]),
  );
  return {
    figures: digests.flatMap((d) => d.statements.flatMap((s) => s.figures.map((f) => figureOf(d, s, f)))),
    statements: digests.flatMap((d) =>
      d.statements.map(({ id, start, end }) => ({ id, report: d.report.id, start, end })),
    ),
    claims,
    findings: picture.findings
      .filter(({ asserted }) => asserted)
      .map(({ kind, claim, statements, rests = [], says }) => {
        const named = new Set([...statements, ...rests]);
        const points = claimOf.get(claim ?? '')?.points?.filter(({ statement }) => named.has(statement)) ?? [];
        return {
          kind,
          members: points.length
            ? points.map(({ id }) => id)
            : [...named].filter((id) => reportOf.has(id)).flatMap((id) => [id, ...(figuresOf.get(id) ?? [])]),
          says,
        };
      }),
    lineage: picture.lineage.map(({ kind, from, to }) => ({
      kind,
      from: namesOf.get(from) ?? [from.replace(/^source:/, '')],
      to,
    })),
  };
}

/** The annotation writes full hours short: "2025-03-04T18". */
const clock = (time: string): string => (/T\d{2}$/.test(time) ? `${time}:00` : time);

function slotsOf(f: GoldFigure, read?: FigureSlots): FigureSlots {
  const { value, low, high, comparator = '=' } = f.values[0] ?? {};
  const quantity = (id: string): string => id.split('.')[1] ?? id;
  const [place, asOf, counts, population, partOf] = [f.place[0], f.asOf[0], f.counts[0], f.population[0], f.partOf[0]];
  const totalOf = f.totalOf[0] ?? [];
  return {
    quantity: quantity(f.id),
    start: f.start,
    end: f.end,
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    comparator,
    ...(counts !== '-' && counts !== undefined && { counts }),
    countsBasis: 'stated',
    ...(population !== '-' && population !== undefined && { population }),
    ...(place?.value !== undefined && { place: place.value }),
    placeBasis: place?.stated ? 'stated' : 'carried',
    extent: f.extent[0] ?? 'stock',
    ...(asOf?.value !== undefined && { asOf: { from: clock(asOf.value.from), to: clock(asOf.value.to) } }),
    asOfBasis: asOf?.stated ? 'stated' : 'default',
    ...(read?.against && { against: true as const }),
    role: f.role[0] ?? 'current',
    negated: f.negated ?? false,
    ...(partOf !== '-' && partOf !== undefined && { partOf: quantity(partOf) }),
    ...(totalOf.length > 0 && { totalOf: totalOf.map(quantity) }),
    because: ['annotated'],
  };
}

/** The statement that a gold figure stands in, with the speaker that the annotation names. */
function homeOf(digest: Digest, f: GoldFigure): StatementDigest {
  const home = digest.statements
    .filter(({ start, end }) => start <= f.start && f.end <= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  const plain: StatementDigest = home ?? {
    id: `${f.id}-annotated`,
    kind: 'narrated',
    text: f.quote,
    start: f.start,
    end: f.end,
    via: [],
    certainty: 'unmarked',
    negated: false,
    topics: [],
    hazards: [],
    places: [],
    entities: [],
    stems: [],
    keys: [],
    figures: [],
  };
  const { speaker, speakerText, speakerAs: _, ...unsaid } = plain;
  const [by] = f.by;
  if (by === undefined || (by === '-' && f.by.length === 1)) return unsaid;
  const known = digest.entities.find(({ id }) => id === speaker);
  const fits = (names: readonly (string | undefined)[]): boolean =>
    f.by.some((one) => names.some((name) => name !== undefined && sameName(one, name)));
  if (fits([speakerText, known?.name, ...(known?.names ?? [])])) return plain;
  if (by === '-') return unsaid;
  const named = digest.entities.filter(({ name, names }) => fits([name, ...names]));
  const entity = named.find(({ kind }) => kind !== 'place') ?? named[0];
  const kind = plain.kind === 'narrated' ? 'indirect' : plain.kind;
  return { ...unsaid, kind, ...(entity && { speaker: entity.id }), speakerText: by };
}

/** The same with the carrier that the annotation names. */
function carriedHome(digest: Digest, f: GoldFigure): StatementDigest {
  const home = homeOf(digest, f);
  const via = f.via.find((name) => name !== '-');
  if (via === undefined || f.via[0] === '-' || home.via.some(({ name }) => sameName(name, via))) return home;
  return { ...home, via: [...home.via, { kind: 'outlet', name: via }] };
}

/**
 * The digests with every figure replaced by the annotated one, and its speaker with it: what linking and deciding would
 * make of slots read without a mistake. Statements, passages and credits stay as the program read them.
 */
export function withGoldFigures(digests: readonly Digest[], gold: Gold): Digest[] {
  return digests.map((digest) => {
    const read = digest.statements.flatMap(({ figures }) => figures);
    const own = gold.figures.filter(({ report }) => report === digest.report.id);
    const statements = new Map<string, StatementDigest>(digest.statements.map((s) => [s.id, { ...s, figures: [] }]));
    for (const figure of own) {
      const home = carriedHome(digest, figure);
      const there = statements.get(home.id);
      const taken = there && there.figures.length > 0 && there.speakerText !== home.speakerText;
      const id = taken ? `${home.id}-${home.speakerText ?? 'unsaid'}` : home.id;
      const before = statements.get(id)?.figures ?? [];
      statements.set(id, {
        ...home,
        id,
        figures: [
          ...before,
          slotsOf(
            figure,
            read.find(({ start, end }) => start < figure.end && figure.start < end),
          ),
        ],
      });
    }
    return { ...digest, statements: [...statements.values()].toSorted((a, b) => a.start - b.start || a.end - b.end) };
  });
}

/** What the product answers, end to end and with annotated figures. */
export async function productAnswers(
  part: Part,
  gold: Gold,
): Promise<{ readonly read: Answer; readonly slots: Answer }> {
  const digests = await readDigests(part);
  const annotated = withGoldFigures(digests, gold);
  return {
    read: answerOf(digests, buildPicture(digests)),
    slots: answerOf(annotated, buildPicture(annotated)),
  };
}
