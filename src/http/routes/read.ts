import { basename } from 'node:path';
import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import { ClaimSchema, FindingSchema, PictureStatementSchema, TimelineEntrySchema } from '../../model/schemas.ts';
import { absences } from '../../service/absence.ts';
import type { ReportCase } from '../../service/open.ts';
import type { App, Context } from '../context.ts';
import { missing, refusal } from '../refusal.ts';
import {
  CaseSummarySchema,
  ClaimAnswerSchema,
  ClaimRowSchema,
  EntityAnswerSchema,
  FigureAnswerSchema,
  FigureRowSchema,
  FindingAnswerSchema,
  FindingRowSchema,
  OverviewSchema,
  PageSchema,
  PagingSchema,
  PlaceRowSchema,
  ReportAnswerSchema,
  ReportRowSchema,
  SearchAnswerSchema,
  type SourcesAnswer,
  SourcesAnswerSchema,
  TimelineRowSchema,
} from '../schemas/index.ts';
import type { Situation } from '../situation.ts';
import { claimAnswer, entityAnswer, figureAnswer, findingAnswer, findingRow } from '../views/answers.ts';
import { claimRow, claimsFor } from '../views/claims.ts';
import { figureRow, figuresByWeight } from '../views/figures.ts';
import { byTime, overviewOf, summaryOf, verdictOf } from '../views/overview.ts';
import { pageOf } from '../views/page.ts';
import { placesOf } from '../views/places.ts';
import { reportAnswer } from '../views/report.ts';
import { searchFor } from '../views/search.ts';
import { sourcesOf, sourcesOfClaim } from '../views/sources.ts';
import { timelineOf } from '../views/timeline.ts';
import { answers } from './answers.ts';

const Text = Type.Optional(Type.String({ maxLength: 500 }));
const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 2000 }) });
const idOf = ({ id }: { readonly id: string }): string => id;

/** That there is no such report; of one that was erased, who did it and why. */
async function notThere(reply: FastifyReply, id: string, store: ReportCase): Promise<FastifyReply> {
  const [absence] = await absences([id], store);
  if (!absence) return missing(reply, 'report', id);
  const { by, at, why } = absence;
  return refusal(
    reply,
    410,
    'erased',
    `the report ${id} was erased by ${by} on ${at.slice(0, 10)}: ${why}`,
    'Nothing else of it is left in this case.',
  );
}

/** The whole network, which many ask for and which changes with the picture only. */
const networks = new WeakMap<Situation, SourcesAnswer>();
function wholeNetwork(situation: Situation): SourcesAnswer {
  const known = networks.get(situation);
  if (known) return known;
  const made = sourcesOf(situation);
  networks.set(situation, made);
  return made;
}

/** What can be asked about the case. */
export function readRoutes(app: App, { store, path, live }: Context): void {
  app.get('/api/case', { schema: answers('What the case holds, in numbers', CaseSummarySchema) }, () =>
    summaryOf(basename(path), live.now, live.updating),
  );

  app.get('/api/overview', { schema: answers('What is known at a glance', OverviewSchema) }, () =>
    overviewOf(live.now),
  );

  app.get(
    '/api/reports',
    {
      schema: {
        ...answers('The reports, the newest first', PageSchema(ReportRowSchema)),
        querystring: Type.Object({ ...PagingSchema, outlet: Text, language: Text, q: Text }),
      },
    },
    async ({ query }) => {
      const { outlet, language, q } = query;
      const found = q?.trim() ? new Set((await live.index()).reportsWith(q)) : undefined;
      const reports = live.now.picture.reports.filter(
        (report) =>
          (outlet === undefined || report.outlet === outlet) &&
          (language === undefined || report.language === language) &&
          (found === undefined || found.has(report.id)),
      );
      return pageOf(reports.sort(byTime), query, idOf, (report) => report);
    },
  );

  app.get(
    '/api/reports/:id',
    { schema: { ...answers('A report to be read', ReportAnswerSchema), params: Id } },
    async ({ params: { id } }, reply) => (await reportAnswer(id, live.now, store)) ?? notThere(reply, id, store),
  );

  app.get(
    '/api/reports/:id/original',
    { schema: { summary: 'The unchanged bytes of a report, to be saved', params: Id, produces: ['text/plain'] } },
    async ({ params: { id } }, reply) => {
      const stored = await store.report(id);
      const bytes = stored && (await store.original(stored.sha256));
      if (!bytes) return missing(reply, 'report', id);
      // Never shown: what a stranger wrote is handed over as a file of plain text.
      return reply
        .type('text/plain; charset=utf-8')
        .header('content-disposition', `attachment; filename="${stored.sha256.slice(0, 16)}.txt"`)
        .send(Buffer.from(bytes));
    },
  );

  app.get(
    '/api/claims',
    {
      schema: {
        ...answers('The claims, the most told first', PageSchema(ClaimRowSchema)),
        querystring: Type.Object({
          ...PagingSchema,
          kind: Type.Optional(ClaimSchema.properties.kind),
          topic: Text,
          source: Text,
          certainty: Type.Optional(PictureStatementSchema.properties.certainty),
          finding: Type.Optional(FindingSchema.properties.kind),
          place: Text,
          q: Text,
          sort: Type.Optional(Type.Enum(['reports', 'latest', 'origins'])),
        }),
      },
    },
    async ({ query }) => {
      const index = await live.index();
      const situation = live.now;
      return pageOf(claimsFor(situation, query, index), query, idOf, (claim) => claimRow(claim, situation, index));
    },
  );

  app.get(
    '/api/claims/:id',
    { schema: { ...answers('A claim with its statements side by side', ClaimAnswerSchema), params: Id } },
    async ({ params: { id } }, reply) => (await claimAnswer(id, live.now, store)) ?? missing(reply, 'claim', id),
  );

  app.get(
    '/api/figures',
    {
      schema: {
        ...answers('The figures, the most told first', PageSchema(FigureRowSchema)),
        querystring: Type.Object({ ...PagingSchema, counts: Text, place: Text }),
      },
    },
    ({ query }) => {
      const situation = live.now;
      const { counts, place } = query;
      const claims = figuresByWeight(situation).filter(
        ({ figure }) =>
          (counts === undefined || figure?.counts === counts) && (place === undefined || figure?.place === place),
      );
      return pageOf(claims, query, idOf, (claim) => figureRow(claim, situation));
    },
  );

  app.get(
    '/api/figures/:id',
    { schema: { ...answers('A figure with its whole track', FigureAnswerSchema), params: Id } },
    async ({ params: { id } }, reply) => (await figureAnswer(id, live.now, store)) ?? missing(reply, 'figure', id),
  );

  app.get(
    '/api/findings',
    {
      schema: {
        ...answers('The findings by weight', PageSchema(FindingRowSchema)),
        querystring: Type.Object({
          ...PagingSchema,
          kind: Type.Optional(FindingSchema.properties.kind),
          verdict: Type.Optional(Type.Enum(['open', 'confirmed', 'dismissed'])),
          claim: Text,
        }),
      },
    },
    ({ query }) => {
      const situation = live.now;
      const { kind, verdict, claim } = query;
      const found = situation.picture.findings.filter(
        (finding) =>
          (kind === undefined || finding.kind === kind) &&
          (claim === undefined || finding.claim === claim) &&
          (verdict === undefined || (verdictOf(situation, finding.judgements) ?? 'open') === verdict),
      );
      return pageOf(found, query, idOf, (finding) => findingRow(finding, situation));
    },
  );

  app.get(
    '/api/findings/:id',
    { schema: { ...answers('A finding with its statements', FindingAnswerSchema), params: Id } },
    async ({ params: { id } }, reply) => (await findingAnswer(id, live.now, store)) ?? missing(reply, 'finding', id),
  );

  app.get(
    '/api/timeline',
    {
      schema: {
        ...answers('Claims in the order of time, on two axes', PageSchema(TimelineRowSchema)),
        querystring: Type.Object({
          ...PagingSchema,
          axis: Type.Optional(TimelineEntrySchema.properties.axis),
          from: Text,
          to: Text,
        }),
      },
    },
    ({ query }) =>
      pageOf(
        timelineOf(live.now, query),
        query,
        ({ claim }) => claim,
        (row) => row,
      ),
  );

  app.get(
    '/api/places',
    {
      schema: {
        ...answers('Places with their claims', PageSchema(PlaceRowSchema)),
        querystring: Type.Object(PagingSchema),
      },
    },
    async ({ query }) => pageOf(placesOf(live.now, await live.index()), query, idOf, (place) => place),
  );

  app.get(
    '/api/sources',
    {
      schema: {
        ...answers('Who is quoted where, and who took what from whom', SourcesAnswerSchema),
        querystring: Type.Object({ claim: Text }),
      },
    },
    ({ query: { claim: id } }, reply) => {
      if (id === undefined) return wholeNetwork(live.now);
      const claim = live.now.claim(id);
      return claim ? sourcesOfClaim(claim, live.now) : missing(reply, 'claim', id);
    },
  );

  app.get(
    '/api/entities/:id',
    { schema: { ...answers('Someone or something, and what is on its word', EntityAnswerSchema), params: Id } },
    ({ params: { id } }, reply) => entityAnswer(id, live.now) ?? missing(reply, 'person, body or place', id),
  );

  app.get(
    '/api/search',
    {
      schema: {
        ...answers('Statements, names and reports that hold the words', SearchAnswerSchema),
        querystring: Type.Object({
          ...PagingSchema,
          q: Text,
          source: Text,
          speaker: Text,
          kind: Type.Optional(PictureStatementSchema.properties.kind),
          certainty: Type.Optional(PictureStatementSchema.properties.certainty),
          from: Text,
          to: Text,
          place: Text,
          topic: Text,
          language: Text,
          finding: Type.Optional(FindingSchema.properties.kind),
        }),
      },
    },
    async ({ query }) => searchFor(query, live.now, await live.index(), store),
  );
}
