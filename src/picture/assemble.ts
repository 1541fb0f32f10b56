import type { Digest } from '../link/digest.ts';
import type { LinkedClaim } from '../link/linked.ts';
import { reasoned } from '../link/said.ts';
import type {
  Claim,
  Judgement,
  Picture,
  PictureEntity,
  PictureReport,
  PictureStatement,
  Root,
} from '../model/index.ts';
import { inEnglish } from '../wording/english.ts';
import { decide, type OneVoice } from './decide.ts';
import { type Evidence, idsOf, tellingsIn, type Unit } from './findings/draft.ts';
import { findingsOf } from './findings/index.ts';
import { type Judged, judgedBy } from './judged.ts';
import { kinOf } from './kin.ts';
import { type Linked, type Origins, type Situation, situationOf, type Telling, tellingsOf } from './situation.ts';
import { timelineOf } from './timeline.ts';
import { figureOf, type Role, type Track, trackOf } from './tracks.ts';

/**
 * The picture of what linking found. `digests` sorted, each report once; `judgements` those that stand, their merges and
 * splits already in `linked`.
 */
export function assemble(digests: readonly Digest[], linked: Linked, judgements: readonly Judgement[]): Picture {
  const situation = situationOf(digests, linked);
  const judged = judgedBy(judgements);
  const kin = kinOf(situation);
  const tracks = new Map<string, Track>();
  const units: Unit[] = [];
  const claims: Claim[] = [];
  for (const claim of linked.claims) {
    const track = trackOf(claim, situation);
    const held = heldOn(claim, track);
    const origins = ofOnlyValue(held, track) ?? linked.originsOf(held);
    if (track) tracks.set(claim.id, track);
    units.push(...unitsOf(claim, track, origins, situation, kin));
    claims.push(claimOf(claim, track, origins, situation, judged));
  }
  const isOneVoice: OneVoice = ({ telling: a }, { telling: b }) =>
    a === b || linked.haveOneOrigin(a.statement.id, b.statement.id).certainly;
  const mayBeOneVoice: OneVoice = ({ telling: a }, { telling: b }) =>
    a === b || linked.haveOneOrigin(a.statement.id, b.statement.id).possibly;
  const evidence: Evidence = {
    situation,
    tracks: [...tracks.values()].map((track) => ({ track, decided: decide(track, isOneVoice, mayBeOneVoice) })),
    units,
  };
  return {
    schema: 'hearsay/picture@1',
    reports: digests.map((digest) => reportOf(digest, judged)),
    entities: entitiesOf(situation, judged),
    statements: digests.flatMap((digest) => statementsOf(digest, situation, judged)),
    claims,
    findings: findingsOf(evidence).map((finding) => ({
      ...finding,
      ...judged.finding(finding.kind, [...finding.statements, ...(finding.rests ?? [])]),
    })),
    lineage: linked.lineage,
    timeline: timelineOf(situation, linked.claims),
    judgements,
  };
}

/** The statements that tell a claim as something that holds; where none does, all. Who denies a figure begins no other. */
function heldOn({ statements }: LinkedClaim, track: Track | undefined): readonly string[] {
  const holding = track?.points.filter(({ role }) => HOLDING.has(role));
  return holding?.length ? [...new Set(holding.map(({ telling }) => telling.statement.id))] : statements;
}

/** Those of a claim with one value, where that is all that holds. */
function ofOnlyValue(held: readonly string[], track: Track | undefined): Origins | undefined {
  const [value] = track?.values ?? [];
  if (!value || track?.values.length !== 1) return undefined;
  const told = idsOf(tellingsIn(value.points));
  return told.length === held.length && told.every((id, index) => id === held[index]) ? value.origins : undefined;
}

const HOLDING: ReadonlySet<Role> = new Set(['current', 'previous', 'part', 'delta']);

/** A claim with a number is told value by value; any other as a whole. */
function unitsOf(
  claim: LinkedClaim,
  track: Track | undefined,
  origins: Origins,
  situation: Situation,
  kin: (statement: string) => readonly Telling[],
): Unit[] {
  if (track)
    return track.values.map((value) => ({
      claim,
      track,
      value,
      tellings: tellingsIn(value.points),
      origins: value.origins,
      whole: origins,
      kin: [],
    }));
  const tellings = tellingsOf(situation, claim.statements);
  return [
    {
      claim,
      tellings,
      origins,
      // Of most claims nothing asks for it.
      get kin() {
        const own = new Set(tellings);
        const possible = tellingsOf(
          situation,
          claim.possibly.map(({ statement }) => statement),
        );
        const near = new Set([...possible, ...claim.statements.flatMap((statement) => kin(statement))]);
        return [...near].filter((telling) => !own.has(telling));
      },
    },
  ];
}

function claimOf(
  claim: LinkedClaim,
  track: Track | undefined,
  origins: Origins,
  situation: Situation,
  judged: Judged,
): Claim {
  const { id, label, naming, kind, topics, places, statements, possibly, because } = claim;
  return {
    id,
    label,
    ...(naming && { naming }),
    kind,
    topics,
    places,
    statements,
    possibly: possibly.map(({ because: why, ...rest }) => ({ ...rest, ...reasoned(why) })),
    origins: { ...origins, roots: origins.roots.map(inWords) },
    ...(track && { figure: figureOf(track, situation) }),
    ...reasoned(because),
    ...judged.claim(statements),
  };
}

/** A beginning, with why it is taken for one in English. */
const inWords = ({ reason, certain, ...root }: Origins['roots'][number]): Root => ({
  ...root,
  why: inEnglish().say(reason),
  reason,
  certain,
});

function reportOf({ report, statements }: Digest, judged: Judged): PictureReport {
  const { id, outlet, title, opening, published, language } = report;
  return {
    id,
    ...(outlet !== undefined && { outlet }),
    ...(opening !== undefined && { opening }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    statements: statements.length,
    ...judged.report(id),
  };
}

/** Entities, each with the judgements about mentions of it. */
function entitiesOf({ entities: linked, digests }: Situation, judged: Judged): PictureEntity[] {
  const mentions = new Map<string, string[]>();
  for (const { report, entities } of digests)
    for (const entity of entities) {
      const id = linked.idOf(report.id, entity.id);
      if (id === undefined) continue;
      const known = mentions.get(id) ?? [];
      for (const name of [entity.id, ...entity.mentions]) known.push(`${report.id}/${name}`);
      mentions.set(id, known);
    }
  return linked.entities.map(({ id, kind, name, names, joins, reports }) => ({
    id,
    kind,
    name,
    names,
    joins: joins.map(({ a, b, score, because, judged }) => ({
      a,
      b,
      score,
      ...reasoned(because),
      ...(judged && { judged }),
    })),
    reports,
    ...judged.entity(mentions.get(id) ?? []),
  }));
}

function statementsOf({ report, statements }: Digest, situation: Situation, judged: Judged): PictureStatement[] {
  return statements.map(({ id, kind, text, speakerText, certainty, negated }) => {
    const speaker = situation.tellings.get(id)?.speaker;
    return {
      id,
      report: report.id,
      kind,
      text,
      ...(speaker !== undefined && { speaker }),
      ...(speakerText !== undefined && { speakerText }),
      certainty,
      negated,
      ...judged.statement(id),
    };
  });
}
