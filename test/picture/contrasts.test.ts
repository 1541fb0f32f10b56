import { describe, expect, it } from 'vitest';
import { buildPicture, digestOf, extract, type Finding } from '../../src/index.ts';
import { readOne } from '../ingest/helpers.ts';

/** What one report on a fire tells; between its two figures stand more than a hundred characters without one. */
async function findings(
  start: string,
  between: string,
  end: string,
): Promise<readonly Pick<Finding, 'kind' | 'asserted'>[]> {
  const { source } = await readOne(`2 March 2026\n\n${start} ${between}\n\n${end}`, 'a.txt');
  return (await buildPicture([digestOf(extract(source))])).findings
    .filter(({ kind }) => kind === 'conflict' || kind === 'update')
    .map(({ kind, asserted }) => ({ kind, asserted }));
}

const DE = [
  'Bei dem Brand in einer Lagerhalle in Tampere sind vier Menschen gestorben.',
  'Das Feuer brach am Abend in einem Regal mit Farben aus und griff rasch auf das Dach über. Die Löscharbeiten dauerten bis zum Morgen, die Ursache ist noch unklar.',
] as const;
const EN = [
  'Four people died when a warehouse burned down in Tampere.',
  'The fire broke out in the evening on a shelf of paint and soon reached the roof. The fire brigade worked until morning, and the cause is not known yet.',
] as const;
const RU = [
  'В Тампере при пожаре на складе погибли четыре человека.',
  'Огонь вспыхнул вечером на стеллаже с краской и быстро перекинулся на крышу. Тушили до самого утра, причина пока неизвестна.',
] as const;

describe('a figure in another paragraph', () => {
  it.each([
    [...DE, 'Die Gewerkschaft sprach dagegen von mindestens sechs Toten.'],
    [...DE, 'Die Gewerkschaft sprach dagegen von mindestens sechs.'],
    [...EN, 'The union, however, said six people had died.'],
    [...EN, 'The union disputed that and said six people had died.'],
    [...RU, 'Профсоюз, однако, сообщил о шести погибших.'],
  ])('is set against the one before where its sentence says so: %s %s %s', async (start, between, end) => {
    expect(await findings(start, between, end)).toEqual([{ kind: 'conflict', asserted: true }]);
  });

  it.each([
    ['nothing says so', ...EN, 'The mayor said six people had died.'],
    ['it counts something else', ...DE, 'Die Gewerkschaft sprach dagegen von sechs Verletzten.'],
    ['it counts something else', ...RU, 'Профсоюз, однако, сообщил о шести раненых.'],
    ['it is the same number', ...EN, 'The union, however, said the four people who had died were on the night shift.'],
  ])('is not where %s', async (_, start, between, end) => {
    expect((await findings(start, between, end)).filter(({ kind }) => kind === 'conflict')).toEqual([]);
  });
});

describe('who had been counted twice', () => {
  const told = async (end: string): Promise<readonly string[]> => {
    const texts = ['В Таллинне при обрушении карусели ранены 17 человек, сообщил спасательный департамент.', end];
    const read = await Promise.all(texts.map((text, at) => readOne(`${5 + at} июля 2026\n\n${text}`, `${at}.txt`)));
    const { findings } = await buildPicture(read.map(({ source }) => digestOf(extract(source))));
    return findings.filter(({ asserted }) => asserted).map(({ kind }) => kind);
  };

  it('puts the lower number in the place of the higher', async () => {
    const end =
      'В Таллинне ранены 16 человек: одного пострадавшего посчитали дважды, сообщил спасательный департамент. Ранее сообщалось о 17.';
    expect(await told(end)).toContain('withdrawal');
  });

  it('is no word of correction where the counting was done again', async () => {
    const end =
      'В Таллинне ранены 17 человек: пострадавших считали дважды, утром и вечером, сообщил спасательный департамент.';
    expect(await told(end)).not.toContain('withdrawal');
  });
});
