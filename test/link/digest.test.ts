import { describe, expect, it } from 'vitest';
import { digestOf, extract, readBytes } from '../../src/index.ts';
import { tellerOf } from '../../src/link/digest.ts';
import type { Teller } from '../../src/model/index.ts';

async function namesOf(text: string, file: string): Promise<Teller[]> {
  const names: Teller[] = [];
  for await (const reading of readBytes(new TextEncoder().encode(text), file))
    if (reading.kind === 'source') names.push(tellerOf(digestOf(extract(reading.source)).report));
  return names;
}

describe('what a report is called', () => {
  it('is its title, or its first words where it has none', async () => {
    expect(await namesOf('Brand im Hafen\n\nEs brannte in der Nacht.', 'a.txt')).toEqual([{ in: 'Brand im Hafen' }]);
    expect(
      await namesOf('В порту Варны в ночь на среду загорелся зерновой терминал, сообщила полиция.', 'b.txt'),
    ).toEqual([{ titled: 'В порту Варны в ночь на среду загорелся зерновой терминал, …' }]);
  });
  it('is the outlet where there is one', async () => {
    expect(await namesOf('{"text":"Es brannte.","outlet":"Küstenbote"}\n', 'c.jsonl')).toEqual([{ in: 'Küstenbote' }]);
  });
});

describe('when a statement was made', () => {
  it.each([
    ['Die Firma schrieb 1990, es seien zwölf Menschen gestorben.', '1990'],
    ['Die Firma schrieb im Mai 1990, es seien zwölf Menschen gestorben.', '1990-05'],
    ['Die Firma schrieb am 4. Mai 1990, es seien zwölf Menschen gestorben.', '1990-05-04'],
  ])('is no more exact than it is told: %s', async (text, saidAt) => {
    for await (const reading of readBytes(new TextEncoder().encode(text), 'a.txt'))
      if (reading.kind === 'source')
        expect(digestOf(extract(reading.source)).statements.map((statement) => statement.saidAt)).toEqual([saidAt]);
  });
});

describe('what a statement says in words', () => {
  it.each([
    ['de', 'Drei Schiffe sind gesunken. Das teilte die Marine am Montag mit.'],
    ['ru', 'Три судна затонули в порту. Об этом сообщил капитан порта.'],
    ['en', 'Three ships sank in the harbour, the navy said on Monday.'],
  ])('leaves out what only points back at it: %s', async (language, text) => {
    const line = `${JSON.stringify({ text, language })}\n`;
    for await (const reading of readBytes(new TextEncoder().encode(line), 'a.jsonl'))
      if (reading.kind === 'source')
        expect(digestOf(extract(reading.source)).statements[0]?.text).toMatch(/^[^…]*(?:gesunken|порту|harbour)\.?$/);
  });
});
