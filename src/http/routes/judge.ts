import Type from 'typebox';
import type { NewJudgement } from '../../case/case.ts';
import { JudgementError } from '../../case/errors.ts';
import { standing } from '../../case/judgements.ts';
import type { Judgement } from '../../index.ts';
import { JudgementSchema } from '../../model/schemas.ts';
import { absences, reportsNamedBy } from '../../service/absence.ts';
import { judgementOf, NothingThere } from '../../service/judge.ts';
import type { App, Context } from '../context.ts';
import { missing, refusal } from '../refusal.ts';
import {
  DecisionSchema,
  ErasedSchema,
  EraseSchema,
  JudgementRowSchema,
  PageSchema,
  PagingSchema,
  UndoSchema,
} from '../schemas/index.ts';
import { pageOf } from '../views/page.ts';
import { answers } from './answers.ts';

/** What can be decided, taken back and looked up again. */
export function judgeRoutes(app: App, { store, live, by }: Context): void {
  // One decision after the other: between looking and keeping nobody else decides in this process.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  app.get(
    '/api/judgements',
    {
      schema: {
        ...answers('All judgements ever made, the newest first', PageSchema(JudgementRowSchema)),
        querystring: Type.Object(PagingSchema),
      },
    },
    async ({ query }) => {
      const all = await store.judgements();
      const force = new Set(standing(all).map(({ id }) => id));
      const undoneBy = new Map<string, string>();
      for (const { id, kind, subjects } of all)
        if (kind === 'undo') for (const subject of subjects) undoneBy.set(subject, id);
      const page = pageOf(
        [...all].reverse(),
        query,
        ({ id }) => id,
        (judgement) => {
          const undone = judgement.kind === 'undo' || force.has(judgement.id) ? undefined : undoneBy.get(judgement.id);
          return { ...judgement, ...(undone !== undefined && { undone }) };
        },
      );
      const absent = new Map(
        (await absences(page.items.flatMap(reportsNamedBy), store)).map((absence) => [absence.report, absence]),
      );
      return {
        ...page,
        items: page.items.map((row) => {
          const out = row.kind === 'withdraw' ? [] : reportsNamedBy(row).flatMap((report) => absent.get(report) ?? []);
          return { ...row, ...(out.length && { absent: out }) };
        }),
      };
    },
  );

  app.post(
    '/api/judgements',
    { schema: { ...answers('Keeps what a person decided', JudgementSchema), body: DecisionSchema } },
    ({ body }, reply) =>
      inTurn(async () => {
        const { kind, ids, value, expects } = body;
        let judgement: NewJudgement;
        try {
          judgement = await judgementOf(
            { kind, ids, ...(value !== undefined && { value }) },
            body.by?.trim() || by,
            store,
            live.asCasePicture(),
          );
        } catch (error) {
          if (error instanceof NothingThere) return missing(reply, 'thing', error.id);
          throw error;
        }
        const there = expects === undefined ? [] : newer(judgement, expects, await store.judgements());
        if (there.length)
          return refusal(
            reply,
            409,
            'judged-meanwhile',
            'somebody judged the same thing meanwhile',
            'Look at what was decided, then decide again or leave it.',
            there,
          );
        const made = await store.judge(judgement);
        await live.refresh();
        return made;
      }),
  );

  app.post(
    '/api/reports/:id/erase',
    {
      schema: {
        ...answers('Deletes a report for good; only that, by whom and why stays in the log', ErasedSchema),
        params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 2000 }) }),
        body: EraseSchema,
      },
    },
    ({ params: { id }, body }, reply) =>
      inTurn(async () => {
        if (body.confirm !== id)
          return refusal(
            reply,
            409,
            'not-confirmed',
            `“confirm” is not ${id}`,
            'Write the id of the report that is meant.',
          );
        const { kind, clean } = await store.erase(id, { by: body.by?.trim() || by, why: body.why });
        if (kind === 'missing') return missing(reply, 'report', id);
        await live.refresh();
        return { report: id, clean };
      }),
  );

  app.post(
    '/api/judgements/:id/undo',
    {
      schema: {
        ...answers('Takes a judgement back; an undo can be undone', JudgementSchema),
        params: Type.Object({ id: Type.String({ pattern: '^J\\d{1,9}$' }) }),
        body: UndoSchema,
      },
    },
    ({ params: { id }, body }, reply) =>
      inTurn(async () => {
        const all = await store.judgements();
        if (!all.some((judgement) => judgement.id === id)) return missing(reply, 'judgement', id);
        try {
          const made = await store.judge({
            by: body.by?.trim() || by,
            kind: 'undo',
            about: 'judgement',
            subjects: [id],
          });
          await live.refresh();
          return made;
        } catch (error) {
          if (!(error instanceof JudgementError)) throw error;
          const there = all.filter(({ kind, subjects }) => kind === 'undo' && subjects.includes(id));
          return refusal(reply, 409, 'undone-already', error.message, 'Nothing is left to do.', there);
        }
      }),
  );
}

/** Judgements in force of the same kind on the same things that whoever decides has not seen. Notes never exclude one another. */
function newer(judgement: NewJudgement, expects: string | null, all: readonly Judgement[]): Judgement[] {
  if (judgement.kind === 'note') return [];
  const seen = expects === null ? 0 : Number(expects.slice(1));
  const key = keyOf(judgement);
  return standing(all).filter((each) => keyOf(each) === key && Number(each.id.slice(1)) > seen);
}

const keyOf = ({ kind, about, subjects }: Pick<Judgement, 'kind' | 'about' | 'subjects'>): string =>
  JSON.stringify([kind, about, [...subjects].sort()]);
