import { Validator } from '@seriousme/openapi-schema-validator';
import type { InjectOptions } from 'fastify';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  type Page,
  PageSchema,
  PlaceRowSchema,
  ReportAnswerSchema,
  ReportRowSchema,
  type SearchAnswer,
  SearchAnswerSchema,
  type SourcesAnswer,
  SourcesAnswerSchema,
  TimelineRowSchema,
} from '../../src/http/schemas/index.ts';
import { examples, HOST, type Served, served } from './case.ts';

let here: Served;
beforeAll(async () => {
  here = await served(examples());
});
afterAll(() => here.end());

const get = async <Answer>(url: string, more: InjectOptions = {}): Promise<Answer> => {
  const response = await here.app.inject({ url, headers: HOST, ...more });
  expect(response.statusCode, `${url}: ${response.body.slice(0, 300)}`).toBe(200);
  return response.json();
};

/** The first id of a list. */
const firstOf = async (url: string): Promise<string> => {
  const { items } = await get<Page<{ id?: string; claim?: { id: string } }>>(url);
  return items[0]?.id ?? items[0]?.claim?.id ?? '';
};

describe('every answer is of its schema', () => {
  it.each<[string, TSchema]>([
    ['/api/case', CaseSummarySchema],
    ['/api/overview', OverviewSchema],
    ['/api/reports', PageSchema(ReportRowSchema)],
    ['/api/reports?language=ru&q=Токаев', PageSchema(ReportRowSchema)],
    ['/api/claims', PageSchema(ClaimRowSchema)],
    ['/api/claims?kind=figure&sort=latest&q=Almaty', PageSchema(ClaimRowSchema)],
    ['/api/figures', PageSchema(FigureRowSchema)],
    ['/api/findings', PageSchema(FindingRowSchema)],
    ['/api/findings?kind=withdrawal&verdict=open', PageSchema(FindingRowSchema)],
    ['/api/timeline', PageSchema(TimelineRowSchema)],
    ['/api/timeline?axis=happened&from=2022-01-05&to=2022-01-07', PageSchema(TimelineRowSchema)],
    ['/api/places', PageSchema(PlaceRowSchema)],
    ['/api/sources', SourcesAnswerSchema],
    ['/api/search?q=Tokayev', SearchAnswerSchema],
    ['/api/search?certainty=possible&kind=indirect', SearchAnswerSchema],
  ])('%s', async (url, schema) => {
    const answer = await get(encodeURI(url));
    expect([...Value.Errors(schema, answer)].slice(0, 3)).toEqual([]);
  });

  it.each<[string, string, TSchema]>([
    ['/api/reports', '/api/reports/ID', ReportAnswerSchema],
    ['/api/claims', '/api/claims/ID', ClaimAnswerSchema],
    ['/api/figures', '/api/figures/ID', FigureAnswerSchema],
    ['/api/findings', '/api/findings/ID', FindingAnswerSchema],
    ['/api/claims', '/api/sources?claim=ID', SourcesAnswerSchema],
  ])('the first of %s: %s', async (list, url, schema) => {
    const answer = await get(url.replace('ID', encodeURIComponent(await firstOf(list))));
    expect([...Value.Errors(schema, answer)].slice(0, 3)).toEqual([]);
  });

  it('and says in messages what is said, not in English as well', async () => {
    const { speakers } = await get<{ speakers: { id: string }[] }>('/api/overview');
    const urls = ['/api/overview', '/api/findings', '/api/sources', '/api/search?q=Tokayev', '/api/figures'];
    for (const [list, one] of [
      ['/api/claims', '/api/claims/ID'],
      ['/api/claims', '/api/sources?claim=ID'],
      ['/api/figures', '/api/figures/ID'],
      ['/api/findings', '/api/findings/ID'],
      ['/api/reports', '/api/reports/ID'],
    ] as const)
      urls.push(one.replace('ID', encodeURIComponent(await firstOf(list))));
    urls.push(`/api/entities/${speakers[0]?.id}`);
    const sent = (await Promise.all(urls.map((url) => get(url)))).map((answer) => JSON.stringify(answer)).join();
    expect(sent).toMatch(/"reasons":\[.*"said":\{.*"reason":/s);
    // a message may name another as `why`: by its id, which has no blank in it
    expect(sent).not.toMatch(/"(?:because|says)":|"why":"[^"]* /);
  });

  it('of an entity, too', async () => {
    const { speakers } = await get<{ speakers: { id: string }[] }>('/api/overview');
    const answer = await get(`/api/entities/${speakers[0]?.id}`);
    expect([...Value.Errors(EntityAnswerSchema, answer)].slice(0, 3)).toEqual([]);
  });

  it('as the description of the API says, which is a valid one', async () => {
    const description = await get<{ paths: Record<string, unknown> }>('/api/openapi.json');
    const { valid, errors } = await new Validator().validate(description as never);
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(Object.keys(description.paths)).toContain('/api/judgements/{id}/undo');
  });
});

describe('what leads back to the words', () => {
  it('each statement of a claim carries its exact words, where they stand, and what was read in them', async () => {
    const claim = await get<{
      statements: {
        report: string;
        content: { start: number; end: number }[];
        pieces: string[];
        marks: { start: number; end: number; words: string }[];
      }[];
    }>(`/api/claims/${await firstOf('/api/claims?kind=figure')}`);
    expect(claim.statements.length).toBeGreaterThan(3);
    for (const { report, content, pieces, marks } of claim.statements) {
      const { document } = await get<{ document: { text: string } }>(`/api/reports/${encodeURIComponent(report)}`);
      expect(content.map(({ start, end }) => document.text.slice(start, end))).toEqual(pieces);
      for (const { start, end, words } of marks) expect(document.text.slice(start, end)).toBe(words);
    }
  });

  it('the original of a report is handed over as a file, unchanged', async () => {
    const id = await firstOf('/api/reports');
    const { document } = await get<{ document: { origin: { sha256: string } } }>(
      `/api/reports/${encodeURIComponent(id)}`,
    );
    const response = await here.app.inject({ url: `/api/reports/${encodeURIComponent(id)}/original`, headers: HOST });
    const { createHash } = await import('node:crypto');
    expect(createHash('sha256').update(response.rawPayload).digest('hex')).toBe(document.origin.sha256);
    expect(response.headers['content-disposition']).toMatch(/^attachment/);
    expect(response.headers['content-type']).toBe('text/plain; charset=utf-8');
  });
});

describe('search', () => {
  it.each([
    ['Tokayev', 'Tokajew'],
    ['Токаев', 'Tokajew'],
  ])('finds who is called %s under another spelling, and says why', async (q, name) => {
    const { names } = await get<SearchAnswer>(`/api/search?q=${encodeURIComponent(q)}`);
    expect(names.some((each) => each.name.includes(name))).toBe(true);
  });

  it('finds words by their beginning, without marks and in small letters, in three languages', async () => {
    for (const q of ['festnahm', 'detain', 'задержан']) {
      const { statements, reports } = await get<SearchAnswer>(`/api/search?q=${encodeURIComponent(q)}`);
      expect(statements.total + reports.total, q).toBeGreaterThan(0);
      for (const { snippet, found } of reports.items)
        for (const { start, end } of found)
          expect(snippet.slice(start, end).toLowerCase().startsWith(q), `${q}: ${snippet}`).toBe(true);
    }
  });

  it('narrows by every filter', async () => {
    const all = (await get<SearchAnswer>('/api/search')).statements.total;
    for (const filter of [
      'kind=direct',
      'certainty=possible',
      'language=ru',
      'from=2022-01-09',
      'topic=troops',
      'finding=withdrawal',
    ]) {
      const { total } = (await get<SearchAnswer>(`/api/search?${filter}`)).statements;
      expect(total, filter).toBeGreaterThan(0);
      expect(total, filter).toBeLessThan(all);
    }
  });

  it('finds nothing for what no report holds', async () => {
    const answer = await get<SearchAnswer>('/api/search?q=Zauberwald%20Quitte');
    expect([answer.statements.total, answer.names.length, answer.reports.total]).toEqual([0, 0, 0]);
  });
});

describe('the network of a claim', () => {
  it('has its origins lit, and names how many reports rest on how many words', async () => {
    const rows = await get<Page<{ id: string; reports: number }>>('/api/claims?kind=figure');
    const most = rows.items[0];
    const { claim, nodes, edges } = await get<SourcesAnswer>(`/api/sources?claim=${most?.id}`);
    expect(claim?.reports).toBe(most?.reports);
    expect(nodes.filter(({ origin }) => origin).length).toBeGreaterThan(0);
    const ids = new Set(nodes.map(({ id }) => id));
    for (const { from, to } of edges) expect(ids.has(from) && ids.has(to)).toBe(true);
  });
});
