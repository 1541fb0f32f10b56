import type { Digest } from '../link/digest.ts';
import type { LinkedClaim } from '../link/linked.ts';
import { reasoned } from '../link/said.ts';
import type {
  Claim,
  Finding,
  Judgement,
  Picture,
  PictureEntity,
  PictureReport,
  PictureStatement,
  Root,
} from '../model/index.ts';
import { inEnglish } from '../wording/english.ts';
import { decide } from './decide.ts';
import type { OneVoice } from './decision.ts';
import { type Evidence, idsOf, tellingsIn, type Unit } from './findings/draft.ts';
import { Findings } from './findings/index.ts';
import { type Judged, judgedBy } from './judged.ts';
import { kinOf } from './kin.ts';
import { namesOfEntities } from './mentions.ts';
import type { Role } from './points.ts';
import { collected, type TakeSection } from './sections.ts';
import { type Linked, type Origins, type Situation, situationOf, type Telling, tellingsOf } from './situation.ts';
import { timelineOf } from './timeline.ts';
import { figureOf, type Track, trackOf } from './tracks.ts';

/**
 * The picture of what linking found. `digests` sorted, each report once; `judgements` those that stand, their merges and
 * splits already in `linked`.
 */
export const assemble = (digests: readonly Digest[], linked: Linked, judgements: readonly Judgement[]): Picture =>
  collected((take) => writeSections(digests, linked, judgements, take), judgements);

/** The same, handed on section by section: no item of it is held on to that another section does not need. */
export function writeSections(
  digests: readonly Digest[],
  linked: Linked,
  judgements: readonly Judgement[],
  take: TakeSection,
): void {
  const situation = situationOf(digests, linked);
  const judged = judgedBy(judgements);
  const findings = new Findings(situation);
  const tracks: Track[] = [];
  take(
    'reports',
    each(digests, (digest) => reportOf(digest, judged)),
  );
  take('entities', entitiesOf(situation, judged));
  take('statements', statementsOf(situation, judged));
  take('claims', claimsOf(situation, judged, findings, tracks));
  take('findings', marked(findings, decided(tracks, linked), judged));
  take('lineage', linked.lineage);
  take('timeline', timelineOf(situation, linked.claims));
}

function* each<From, To>(items: Iterable<From>, to: (item: From) => To): Generator<To> {
  for (const item of items) yield to(item);
}

/** The claims; on the way notes what findings are read from, and the tracks of those with a number. */
function* claimsOf(situation: Situation, judged: Judged, findings: Findings, tracks: Track[]): Generator<Claim> {
  const kin = kinOf(situation);
  for (const claim of situation.claims) {
    const track = trackOf(claim, situation);
    const held = heldOn(claim, track);
    const origins = ofOnlyValue(held, track) ?? situation.originsOf(held);
    if (track) tracks.push(track);
    findings.note(unitsOf(claim, track, origins, situation, kin));
    yield claimOf(claim, track, origins, situation, judged);
  }
}

function decided(tracks: readonly Track[], { haveOneOrigin }: Linked): Evidence['tracks'] {
  const mayBeOneVoice: OneVoice = ({ telling: a }, { telling: b }) =>
    a === b || haveOneOrigin(a.statement.id, b.statement.id).possibly;
  return tracks.map((track) => ({ track, decided: decide(track, mayBeOneVoice) }));
}

const marked = (findings: Findings, tracks: Evidence['tracks'], judged: Judged): Iterable<Finding> =>
  each(findings.of(tracks), (finding) => ({
    ...finding,
    ...judged.finding(finding.kind, [...finding.statements, ...(finding.rests ?? [])]),
  }));

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

type KinOf = ReturnType<typeof kinOf>;

/** A claim with a number is told value by value; any other as a whole. */
function unitsOf(
  claim: LinkedClaim,
  track: Track | undefined,
  origins: Origins,
  situation: Situation,
  kin: KinOf,
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
  return [new Words(claim, origins, situation, kin)];
}

/** A claim without a number. A class: an object with a getter in its literal is kept as a table, and is slow. */
class Words implements Unit {
  readonly claim: LinkedClaim;
  readonly tellings: readonly Telling[];
  readonly origins: Origins;
  readonly #situation: Situation;
  readonly #kinOf: KinOf;
  #kin: readonly Telling[] | undefined;

  constructor(claim: LinkedClaim, origins: Origins, situation: Situation, kinOf: KinOf) {
    this.claim = claim;
    this.tellings = tellingsOf(situation, claim.statements);
    this.origins = origins;
    this.#situation = situation;
    this.#kinOf = kinOf;
  }

  /** Of most claims nothing asks for it. */
  get kin(): readonly Telling[] {
    this.#kin ??= this.#findKin();
    return this.#kin;
  }

  #findKin(): readonly Telling[] {
    const { statements, possibly } = this.claim;
    const near = new Set(
      tellingsOf(
        this.#situation,
        possibly.map(({ statement }) => statement),
      ),
    );
    for (const statement of statements) for (const telling of this.#kinOf(statement)) near.add(telling);
    for (const telling of this.tellings) near.delete(telling);
    return [...near];
  }
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
function entitiesOf({ entities: linked, digests }: Situation, judged: Judged): Iterable<PictureEntity> {
  let names: ReturnType<typeof namesOfEntities> | undefined;
  /** Gone through only where a judgement is about an entity. */
  function* namesOf(entity: string): Generator<string> {
    names ??= namesOfEntities(digests, linked);
    for (const [report, ...ids] of names.get(entity) ?? []) for (const id of ids) yield `${report}/${id}`;
  }
  return each(linked.entities, ({ id, kind, name, names, joins, reports }) => ({
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
    ...judged.entity(namesOf(id)),
  }));
}

function* statementsOf({ digests, tellings }: Situation, judged: Judged): Generator<PictureStatement> {
  for (const { report, statements } of digests)
    for (const { id, kind, text, speakerText, certainty, negated } of statements) {
      const speaker = tellings.get(id)?.speaker;
      yield {
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
    }
}
