import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AddEvent } from '../../src/http/schemas/index.ts';
import { addTo, type Served, served } from './case.ts';

let here: Served;
let address: string;
beforeAll(async () => {
  here = await served({});
  address = await here.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => here.end());

async function eventsOf(job: string): Promise<AddEvent[]> {
  const text = await (await fetch(`${address}/api/jobs/${job}/events`)).text();
  return text
    .split('\n\n')
    .filter((part) => part.startsWith('data: '))
    .map((part) => JSON.parse(part.slice(6)));
}

async function add(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): Promise<AddEvent[]> {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append('files', new Blob([content]), name);
  const response = await fetch(`${address}/api/add`, { method: 'POST', body: form });
  expect(response.status).toBe(200);
  return eventsOf(((await response.json()) as { job: string }).job);
}

const count = async (): Promise<number> =>
  ((await (await fetch(`${address}/api/case`)).json()) as { reports: number }).reports;

describe('adding', () => {
  it('takes files, tells what became of each, and shows them when it says it is done', async () => {
    const before = await count();
    const events = await add({
      'a.txt': 'Laut Polizei gab es am Montag in Almaty zwei Verletzte.',
      'b.jsonl':
        '{"id":"b1","text":"Das Ministerium meldete drei Tote."}\n{"id":"b2","text":"Vier Häuser brannten."}\n',
      'c.bin': new Uint8Array([0, 159, 146, 150, 0, 0, 1]),
    });
    const files = events.flatMap((event) => (event.type === 'file' ? [`${event.name} ${event.status}`] : []));
    expect(files).toEqual(['a.txt added', 'b.jsonl added', 'b.jsonl added', 'c.bin refused']);
    expect(events.at(-1)).toEqual({ type: 'done', added: 3, same: 0, refused: 1 });
    const refused = events.find((event) => event.type === 'file' && event.status === 'refused');
    expect(refused).toMatchObject({ reason: expect.stringMatching(/\S/) });
    expect(await count()).toBe(before + 3);
  });

  it('adds nothing for what is there', async () => {
    const before = await count();
    const events = await add({ 'again.txt': 'Laut Polizei gab es am Montag in Almaty zwei Verletzte.' });
    expect(events.at(-1)).toEqual({ type: 'done', added: 0, same: 1, refused: 0 });
    expect(await count()).toBe(before);
  });

  it('takes a text that was pasted', async () => {
    const response = await fetch(`${address}/api/add`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'pasted.txt', text: 'Der Gouverneur sagte, die Brücke sei gesperrt.' }),
    });
    const { job } = (await response.json()) as { job: string };
    expect((await eventsOf(job)).at(-1)).toMatchObject({ type: 'done', added: 1 });
  });

  it('reads by the rules of the genre that is named, and refuses one that there is not', async () => {
    const send = (query: string, name: string, text: string): Promise<Response> =>
      fetch(`${address}/api/add${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, text }),
      });
    const { job } = (await (await send('?genre=speech', 'rede.txt', 'Wir wissen, dass der Hafen zu ist.')).json()) as {
      job: string;
    };
    const file = (await eventsOf(job)).find((event) => event.type === 'file');
    const id = file?.type === 'file' ? file.report : undefined;
    const answer = (await (await fetch(`${address}/api/reports/${id}`)).json()) as { document: { genre?: string } };
    expect(answer.document.genre).toBe('speech');
    expect((await send('?genre=novel', 'rede.txt', 'Der Hafen ist zu.')).status).toBe(400);
  });

  it.each([
    ['no text', { name: 'x' }],
    ['no name', { text: 'x' }],
    ['a name too long', { name: 'x'.repeat(300), text: 'x' }],
    ['a list', []],
  ])('refuses %s', async (_name, body) => {
    const response = await fetch(`${address}/api/add`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
  });

  it('keeps what had arrived when the connection is lost in the middle', async () => {
    const before = await count();
    const boundary = 'cut';
    const part = (name: string, text: string): string =>
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n${text}\r\n`;
    const { port } = new URL(address);
    const lost = request({
      host: '127.0.0.1',
      port,
      path: '/api/add',
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': 1_000_000 },
    });
    const closed = new Promise((resolve) => lost.once('close', resolve));
    lost.on('error', () => {});
    lost.write(part('first.txt', 'Nach Angaben der Feuerwehr brannten fünf Hallen ganz ab.'));
    lost.write(part('second.txt', 'Der Sprecher der Bahn sagte, die Strecke').slice(0, -2));
    await expect.poll(async () => (await here.store.size()).reports, { timeout: 10_000 }).toBe(before + 1);
    lost.destroy();
    await closed;
    await expect.poll(count, { timeout: 10_000 }).toBe(before + 1);
    expect((await here.store.size()).reports).toBe(before + 1);
  });

  it('sees what another process adds', async () => {
    const before = await count();
    await addTo(here.store, { 'other.txt': 'Die Stadtwerke teilten mit, der Strom sei am Abend wieder da.' });
    await expect.poll(count, { timeout: 5000 }).toBe(before + 1);
  });

  it('knows no job that there is not', async () => {
    expect((await fetch(`${address}/api/jobs/none/events`)).status).toBe(404);
  });
});
