import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST, type Served, served } from './case.ts';

const report = (id: string, text: string): string => `${JSON.stringify({ id, text, language: 'de', outlet: id })}\n`;

let here: Served;
beforeAll(async () => {
  here = await served({
    'a.jsonl':
      report('a', 'Laut Polizei starben in Varna zwölf Menschen. Quittenbrot sei sicher, sagte Minister Lenz.') +
      report('b', 'In Varna starben zwölf Menschen, sagte Minister Lenz.'),
  });
});
afterAll(() => here.end());

const get = async (url: string) => {
  const response = await here.app.inject({ url, headers: HOST });
  return { status: response.statusCode, body: response.json() };
};
const post = async (url: string, payload: object) => {
  const response = await here.app.inject({ method: 'POST', url, headers: HOST, payload });
  return { status: response.statusCode, body: response.json() };
};
const listed = async (): Promise<string[]> =>
  (await get('/api/reports')).body.items.map(({ id }: { id: string }) => id).sort();

describe('taking a report out', () => {
  it('needs a reason, leaves the report to be read, and is undone like any judgement', async () => {
    expect((await post('/api/judgements', { kind: 'withdraw', ids: ['a'] })).status).toBeGreaterThanOrEqual(400);
    await post('/api/judgements', { kind: 'note', ids: ['a/s1'], value: 'asked' });
    const made = await post('/api/judgements', { kind: 'withdraw', ids: ['a'], value: 'wrong file', by: 'Mara' });
    expect(made).toMatchObject({ status: 200, body: { kind: 'withdraw', by: 'Mara', value: 'wrong file' } });
    expect(await listed()).toEqual(['b']);
    expect((await get('/api/search?q=Quittenbrot')).body.reports.total).toBe(0);
    const { status, body } = await get('/api/reports/a');
    expect({ status, withdrawn: body.withdrawn }).toMatchObject({
      status: 200,
      withdrawn: { report: 'a', how: 'withdrawn', by: 'Mara', why: 'wrong file', judgement: made.body.id },
    });
    const note = (await get('/api/judgements')).body.items.find(({ kind }: { kind: string }) => kind === 'note');
    expect(note.absent).toMatchObject([{ report: 'a', how: 'withdrawn' }]);
    await post(`/api/judgements/${made.body.id}/undo`, {});
    expect(await listed()).toEqual(['a', 'b']);
    expect((await get('/api/reports/a')).body.withdrawn).toBeUndefined();
  });

  it('for good needs its id written out; then nothing is left but that', async () => {
    const refused = await post('/api/reports/a/erase', { confirm: 'b', why: 'court order' });
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'not-confirmed' } } });
    expect((await post('/api/reports/a/erase', { confirm: 'a', why: '' })).status).toBe(400);
    expect(await listed()).toEqual(['a', 'b']);
    const erased = await post('/api/reports/a/erase', { confirm: 'a', why: 'court order', by: 'Mara' });
    expect(erased).toMatchObject({ status: 200, body: { report: 'a', clean: true } });
    expect(await listed()).toEqual(['b']);
    const gone = await get('/api/reports/a');
    expect(gone).toMatchObject({ status: 410, body: { error: { code: 'erased' } } });
    expect(gone.body.error.message).toContain('court order');
    const note = (await get('/api/judgements')).body.items.find(({ kind }: { kind: string }) => kind === 'note');
    expect(note.absent).toMatchObject([{ report: 'a', how: 'erased', by: 'Mara', why: 'court order' }]);
    expect((await post('/api/reports/x/erase', { confirm: 'x', why: 'y' })).status).toBe(404);
    expect(here.faults).toEqual([]);
  });
});
