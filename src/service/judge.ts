import type { NewJudgement } from '../case/case.ts';
import { JudgementError } from '../case/errors.ts';
import type { Judgement } from '../index.ts';
import type { CasePicture } from './material.ts';
import type { ReportCase } from './open.ts';
import { resolve, type Thing } from './resolve.ts';

/** What is to be decided, as a person says it: by ids that may change with the picture. */
export interface Decision {
  readonly kind: Judgement['kind'];
  readonly ids: readonly string[];
  readonly value?: string;
}

/** What each kind of judgement can be about; nothing said: anything. */
const ABOUT: Readonly<Partial<Record<Judgement['kind'], readonly Judgement['about'][]>>> = {
  merge: ['claim', 'entity'],
  split: ['claim', 'entity'],
  reliability: ['report', 'entity'],
  credibility: ['statement', 'claim'],
  withdraw: ['report'],
  undo: ['judgement'],
};

/** An id that names nothing in the case. */
export class NothingThere extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`there is no ${id}`);
    this.name = 'NothingThere';
    this.id = id;
  }
}

/**
 * The decision as the case keeps it: claims, entities and findings, whose ids change with the picture, are named by
 * statements and mentions in them. Throws NothingThere for an id that names nothing, JudgementError where the kind cannot
 * be about the things.
 */
export async function judgementOf(
  decision: Decision,
  by: string,
  store: ReportCase,
  picture: CasePicture,
): Promise<NewJudgement> {
  const things = await Promise.all(
    decision.ids.map(async (id) => {
      const thing = await resolve(id, store, picture);
      if (!thing) throw new NothingThere(id);
      return thing;
    }),
  );
  const about = aboutOf(decision.kind, things);
  const subjects: string[] = [];
  for (const thing of things) subjects.push(...(await subjectsOf(thing, decision.kind, picture)));
  return {
    by,
    kind: decision.kind,
    about,
    subjects: [...new Set(subjects)],
    ...(decision.value !== undefined && { value: decision.value }),
  };
}

/** What the things are, as a judgement says it; merges and splits of statements are about claims, of mentions about entities. */
function aboutOf(kind: Judgement['kind'], things: readonly Thing[]): Judgement['about'] {
  const joins = kind === 'merge' || kind === 'split';
  const abouts = new Set(
    things.map((thing): Judgement['about'] => {
      if (thing.kind === 'mention') return 'entity';
      if (thing.kind === 'statement' && joins) return 'claim';
      return thing.kind;
    }),
  );
  const [about] = abouts;
  if (about === undefined || abouts.size > 1)
    throw new JudgementError(`${kind} is about things of one kind; these are ${[...abouts].join(' and ')}`);
  const allowed = ABOUT[kind];
  if (allowed && !allowed.includes(about))
    throw new JudgementError(`${kind} is about a ${allowed.join(' or a ')}, not about a ${about}`);
  return about;
}

/** The lasting ids by which a judgement names the thing. */
async function subjectsOf(thing: Thing, kind: Judgement['kind'], picture: CasePicture): Promise<readonly string[]> {
  switch (thing.kind) {
    case 'report':
      return [thing.stored.report];
    case 'statement':
      return [thing.statement.id];
    case 'mention':
      return [`${thing.stored.report}/${thing.mention.id}`];
    case 'judgement':
      return [thing.judgement.id];
    case 'finding':
      return [thing.finding.kind, ...thing.finding.statements];
    case 'entity': {
      const [first] = await picture.mentionsOf(thing.entity.id);
      if (first === undefined) throw new JudgementError(`no report mentions ${thing.entity.id}: it cannot be judged`);
      return [first];
    }
    case 'claim': {
      const own = (await picture.reader()).ownStatement(thing.claim);
      const named = own === undefined ? thing.claim.statements : [own];
      // For a merge or a split, what is named first is what is joined to or taken out: one statement each.
      return kind === 'merge' || kind === 'split' ? named.slice(0, 1) : named;
    }
  }
}
