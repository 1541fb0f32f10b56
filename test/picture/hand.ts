import type { Digest, FigureSlots, StatementDigest } from '../../src/link/digest.ts';
import type { LinkedClaim, LinkedEntities } from '../../src/link/linked.ts';
import type { Lineage } from '../../src/model/index.ts';
import { decide } from '../../src/picture/decide.ts';
import type { Decided, Decision } from '../../src/picture/decision.ts';
import { type Linked, situationOf, sorted } from '../../src/picture/situation.ts';
import { trackOf } from '../../src/picture/tracks.ts';

let quantities = 0;

/** A figure of people detained in Kazakhstan, all slots stated. */
export const figure = (value: number, more: Partial<FigureSlots> = {}): FigureSlots => ({
  quantity: `q${++quantities}`,
  start: 0,
  end: 1,
  value,
  comparator: '=',
  counts: 'people-detained',
  countsBasis: 'stated',
  place: 'KZ',
  placeBasis: 'stated',
  extent: 'stock',
  asOfBasis: 'default',
  role: 'current',
  negated: false,
  because: [],
  ...more,
});

export type StatementParts = Partial<StatementDigest>;

const statement = (id: string, more: StatementParts): StatementDigest => ({
  id,
  kind: 'indirect',
  text: 'something was so',
  start: 0,
  end: 10,
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
  ...more,
});

/** A report of statements on a ministry's word unless they say otherwise; `by: null` is the report's own voice. */
export function report(
  id: string,
  published: string | undefined,
  statements: readonly (StatementParts & { readonly by?: string | null })[],
  more: { readonly report?: Partial<Digest['report']>; readonly credits?: Digest['credits'] } = {},
): Digest {
  return {
    report: {
      id,
      outlet: `Outlet ${id}`,
      sha256: '0'.repeat(64),
      ...(published !== undefined && { published }),
      ...more.report,
    },
    entities: [],
    setting: { country: 'KZ' },
    statements: statements.map(({ by = 'Ministry', ...parts }, index) =>
      statement(`${id}/s${index + 1}`, {
        ...(by === null ? { kind: 'narrated' } : { speaker: by, speakerText: by, speakerAs: 'name' }),
        ...parts,
      }),
    ),
    passages: { words: '', spans: '', sentences: '' },
    credits: more.credits ?? [],
  };
}

/** Entities by the names that stand in for their ids in hand-made reports. */
const entitiesOf = (digests: readonly Digest[]): LinkedEntities => {
  const names = [
    ...new Set(digests.flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker ?? []))),
  ].sort();
  return {
    entities: names.map((name, index) => ({
      id: `E${index + 1}`,
      kind: 'organization',
      name,
      names: [{ text: name, reports: 1 }],
      joins: [],
      reports: [],
      described: false,
    })),
    possibly: [],
    idOf: (_report, entity) => (names.includes(entity) ? `E${names.indexOf(entity) + 1}` : undefined),
  };
};

const edge = (
  from: string,
  to: string,
  kind: Lineage['kind'] = 'copy',
  passages: Lineage['passages'] = [],
): Lineage => ({
  from,
  to,
  kind,
  passages,
  score: 0.9,
  because: ['made by hand'],
  reasons: [{ id: 'words', words: 'made by hand' }],
});

export type Edge = readonly [from: string, to: string, kind?: Lineage['kind'], passages?: Lineage['passages']];

/**
 * Links hand-made reports: figures of one kind, population, place and extent are one claim, statements of one text
 * another; each speaker is an origin, and so is each report that names none.
 */
export function linked(digests: readonly Digest[], edges: readonly Edge[] = []): Linked {
  const entities = entitiesOf(digests);
  const claims = new Map<string, LinkedClaim & { statements: string[]; figures: LinkedClaim['figures'][number][] }>();
  const claimFor = (
    key: string,
    made: () => Partial<LinkedClaim>,
  ): LinkedClaim & { statements: string[]; figures: LinkedClaim['figures'][number][] } => {
    const known = claims.get(key);
    if (known) return known;
    const claim = {
      id: `C${claims.size + 1}`,
      label: key,
      kind: 'assertion' as const,
      topics: [],
      places: [],
      possibly: [],
      because: [],
      ...made(),
      statements: [],
      figures: [],
    };
    claims.set(key, claim);
    return claim;
  };
  for (const {
    report: { id },
    statements,
  } of digests)
    for (const told of statements) {
      for (const slots of told.figures) {
        const { counts = slots.unit ?? '?', population, place, extent, partOf } = slots;
        const part = partOf !== undefined;
        const claim = claimFor(
          `${counts} ${population} ${place} ${extent === 'delta' ? 'stock' : extent} ${part}`,
          () => ({
            kind: 'figure',
            topics: told.topics,
            slots: {
              counts,
              extent: extent === 'delta' ? 'stock' : extent,
              part,
              ...(population !== undefined && { population }),
              ...(place !== undefined && { place }),
            },
          }),
        );
        if (claim.statements.at(-1) !== told.id) claim.statements.push(told.id);
        claim.figures.push({ statement: told.id, report: id, slots });
      }
      if (!told.figures.length) claimFor(told.text, () => ({ topics: told.topics })).statements.push(told.id);
    }
  const origin = new Map(
    digests.flatMap(({ report: { id }, statements }) =>
      statements.map((told) => [told.id, told.speaker ?? id] as const),
    ),
  );
  return {
    entities,
    claims: [...claims.values()],
    lineage: edges.map((given) => edge(...given)),
    haveOneOrigin: (a, b) => {
      const isOne = (origin.get(a) ?? a) === (origin.get(b) ?? b);
      return { certainly: isOne, possibly: isOne };
    },
    originsOf: (ids) => {
      const roots = new Map<string, string[]>();
      for (const id of ids) {
        const root = origin.get(id) ?? id;
        const known = roots.get(root);
        if (known) known.push(id);
        else roots.set(root, [id]);
      }
      return {
        low: roots.size,
        high: roots.size,
        roots: [...roots].map(([root, statements]) => ({
          report: root,
          statements,
          reason: { id: 'words', words: 'made by hand' },
          certain: true,
        })),
      };
    },
  };
}

/** What is decided about the figures of hand-made reports, a track at a time. */
export function decidedOn(reports: readonly Digest[]): readonly Decided[] {
  const digests = sorted(reports);
  const found = linked(digests);
  const situation = situationOf(digests, found);
  return found.claims.flatMap((claim) => {
    const track = trackOf(claim, situation);
    return track ? [decide(track)] : [];
  });
}

/** A decision as "outcome value against others"; one that is only possible begins with a question mark. */
export const told = ({ asserted, outcome, value, against }: Decision): string =>
  `${asserted ? '' : '?'}${outcome} ${value.nominal} against ${against.map(({ nominal }) => nominal).join(' ')}`;
