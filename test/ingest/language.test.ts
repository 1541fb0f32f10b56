import { describe, expect, it } from 'vitest';
import { codes, readOne } from './helpers.ts';

const de = 'Die Polizei teilte am Montag mit, dass es in der Stadt ruhig geblieben sei und niemand verletzt wurde.';
const en = 'The police said on Monday that the city had been quiet and that nobody was hurt in the clashes.';
const ru = 'Полиция сообщила в понедельник, что в городе было спокойно и никто не пострадал.';

describe('language', () => {
  it.each([
    ['de', de],
    ['en', en],
    ['ru', ru],
    ['de', 'Der Präsident und die Regierung.'],
    ['ru', 'Telegram сбоит.'],
    ['de', 'Karla Muster kam 1964 zur Welt und lebt heute in Bruneck.'],
  ])('%s: %s', async (code, text) => {
    const { source, ...rest } = await readOne(text, 'a.txt');
    expect(source.language).toBe(code);
    expect(codes({ source, ...rest })).toEqual([]);
  });
  it.each([
    'Le président a déclaré que les manifestants avaient été arrêtés par la police dans la nuit de lundi à mardi.',
    'El presidente dijo que los manifestantes fueron detenidos por la policía durante la noche del lunes.',
    'Prezydent powiedział, że protestujący zostali zatrzymani przez policję w nocy z poniedziałku na wtorek.',
    'Президент заявив, що протестувальників було затримано поліцією в ніч на вівторок, і порядок відновлено в усій країні.',
    'Президент наразылық білдірушілерді түнде полиция ұстағанын айтты, қазір елдегі жағдай қалыпқа келді деп хабарлады.',
    '总统表示，示威者在星期二夜间被警方逮捕，全国秩序已经恢复。',
    'قال الرئيس إن الشرطة اعتقلت المتظاهرين ليلة الثلاثاء وإن النظام قد عاد إلى البلاد.',
  ])('none of ours: %s', async (text) => {
    const reading = await readOne(text, 'a.txt');
    expect(reading.source.language).toBeUndefined();
    expect(codes(reading)).toEqual(['language-unknown']);
  });
  it('is told for each block', async () => {
    const { source } = await readOne(`${de}\n\n${en}\n\n— Name (@name) January 7, 2022\n\n${ru}\n\n${de}`, 'a.txt');
    expect(source.language).toBe('de');
    expect(source.blocks.map(({ language }) => language)).toEqual(['de', 'en', 'de', 'ru', 'de']);
  });
  it('of a report is that of most of its text, however many blocks are in another', async () => {
    const { source } = await readOne(`${en}\n\n${de.repeat(8)}\n\n${en} ${en}\n\n${en}`, 'a.txt');
    expect(source.language).toBe('de');
  });
  it('given is that of blocks whose words do not tell it', async () => {
    const { source } = await readOne(JSON.stringify({ text: 'Washington, Moskau, Almaty', language: 'en' }), 'a.jsonl');
    expect(source.language).toBe('en');
    expect((await readOne('Washington, Almaty', 'a.txt', { language: 'ru' })).source.language).toBe('ru');
  });
  it('given wrongly is told and not believed', async () => {
    const reading = await readOne(JSON.stringify({ text: de, language: 'en' }), 'a.jsonl');
    expect(reading.source.language).toBe('de');
    expect(codes(reading)).toEqual(['language-mismatch']);
    expect(codes(await readOne(JSON.stringify({ text: de, language: 'de-AT' }), 'a.jsonl'))).toEqual([]);
  });
});
