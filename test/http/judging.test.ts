import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/http/schemas/index.ts';
import type { Finding, Judgement } from '../../src/index.ts';
import { examples, HOST, type Served, served } from './case.ts';

let here: Served;
beforeAll(async () => {
  here = await served(examples());
});
afterAll(() => here.end());

const post = async (url: string, payload: object): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await here.app.inject({ method: 'POST', url, headers: HOST, payload });
  return { status: response.statusCode, body: response.json() };
};
const findings = async (query = ''): Promise<Page<Omit<Finding, 'judgements'> & { judgements: Judgement[] }>> =>
  (await here.app.inject({ url: `/api/findings${query}`, headers: HOST })).json();

describe('judging', () => {
  it('keeps a verdict beside the finding, and takes it back', async () => {
    const [finding] = (await findings()).items;
    const made = await post('/api/judgements', {
      kind: 'verdict',
      ids: [finding?.id],
      value: 'confirmed',
      by: 'Mara',
      expects: null,
    });
    expect(made).toMatchObject({ status: 200, body: { kind: 'verdict', by: 'Mara', value: 'confirmed' } });
    const judged = (await findings('?verdict=confirmed')).items;
    expect(judged.map(({ kind, said, judgements }) => [kind, said, judgements.map(({ id }) => id)])).toEqual([
      [finding?.kind, finding?.said, [made.body['id']]],
    ]);
    expect(await post(`/api/judgements/${made.body['id']}/undo`, {})).toMatchObject({ status: 200 });
    expect((await findings('?verdict=confirmed')).total).toBe(0);
    expect(await post(`/api/judgements/${made.body['id']}/undo`, {})).toMatchObject({
      status: 409,
      body: { error: { code: 'undone-already' } },
    });
  });

  it('tells of a conflict, with what was decided meanwhile, and keeps nothing', async () => {
    const finding = (await findings()).items[1];
    const decision = { kind: 'verdict', ids: [finding?.id], value: 'dismissed', expects: null };
    const first = await post('/api/judgements', decision);
    const second = await post('/api/judgements', { ...decision, value: 'confirmed' });
    expect(second).toMatchObject({ status: 409, body: { error: { code: 'judged-meanwhile' }, there: [first.body] } });
    const seen = await post('/api/judgements', { ...decision, value: 'confirmed', expects: first.body['id'] });
    expect(seen.status).toBe(200);
  });

  it('two that decide at once: one is kept, the other is told', async () => {
    const finding = (await findings()).items[2];
    const both = await Promise.all(
      ['confirmed', 'dismissed'].map((value) =>
        post('/api/judgements', { kind: 'verdict', ids: [finding?.id], value, expects: null }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('merges two claims, and the picture that is served has them as one', async () => {
    const claims = async (): Promise<number> =>
      (await here.app.inject({ url: '/api/claims', headers: HOST })).json().total;
    const { items } = (await here.app.inject({ url: '/api/claims?kind=assertion', headers: HOST })).json();
    const before = await claims();
    const { status, body } = await post('/api/judgements', { kind: 'merge', ids: [items[0].id, items[1].id] });
    expect(status).toBe(200);
    expect(await claims()).toBe(before - 1);
    await post(`/api/judgements/${body['id']}/undo`, {});
    expect(await claims()).toBe(before);
  });

  it('lists all that was ever decided, the newest first, and what took it back', async () => {
    const { items } = (await here.app.inject({ url: '/api/judgements', headers: HOST })).json();
    const ids = items.map(({ id }: { id: string }) => Number(id.slice(1)));
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(items.find(({ id }: { id: string }) => id === 'J1')).toMatchObject({ undone: 'J2' });
  });

  it.each([
    ['an id that is nothing', { kind: 'verdict', ids: ['F9999'], value: 'confirmed' }, 404, 'not-found'],
    ['a verdict that is none', { kind: 'verdict', ids: ['F1'], value: 'true' }, 400, 'no-judgement'],
    ['a grade for a finding', { kind: 'reliability', ids: ['F1'], value: 'A' }, 400, 'no-judgement'],
    ['a merge of one', { kind: 'merge', ids: ['C1'] }, 400, 'no-judgement'],
    ['a kind that is none', { kind: 'lie', ids: ['C1'] }, 400, 'not-understood'],
    ['no ids', { kind: 'note', ids: [], value: 'x' }, 400, 'not-understood'],
    ['more than is asked for', { kind: 'note', ids: ['C1'], value: 'x', admin: true }, 400, 'not-understood'],
  ])('refuses %s and says what to do', async (_name, payload, status, code) => {
    const answer = await post('/api/judgements', payload);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect((answer.body['error'] as { do: string }).do).not.toBe('');
  });
});
