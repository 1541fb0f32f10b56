import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page, ReportAnswer } from '../../src/http/schemas/index.ts';
import { HOST, type Served, served } from './case.ts';

const TEXT = [
  'Reuters, citing the interior ministry, reported that 13 people had died in Tartu.',
  'The mayor, citing doctors, said that 14 people had died.',
  'The army said that 15 people had died.',
].join(' ');

let here: Served;
beforeAll(async () => {
  here = await served({ 'a.txt': TEXT });
});
afterAll(() => here.end());

describe('the chain of a statement, from who said it to the reader', () => {
  it('begins with whom a medium cites, and leads through the medium; with whom a speaker cites; with the speaker', async () => {
    const read = async <Answer>(url: string): Promise<Answer> => (await here.app.inject({ url, headers: HOST })).json();
    const { items } = await read<Page<{ id: string }>>('/api/reports');
    const { statements } = await read<ReportAnswer>(`/api/reports/${items[0]?.id}`);
    expect(
      statements.map(({ chain }) => chain.slice(0, -1).map(({ role, name }) => `${role} ${name.split(',')[0]}`)),
    ).toEqual([
      ['speaker “the interior ministry”', 'via Reuters'],
      ['cited doctors', 'speaker “mayor”'],
      ['speaker “army”'],
    ]);
  });
});
