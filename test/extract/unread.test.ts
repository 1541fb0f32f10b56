import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { readOne } from '../ingest/helpers.ts';

const FRENCH =
  'Une fuite de chlore a fait au moins deux morts mardi, selon le ministère, et 1 200 personnes ont été évacuées, a déclaré le gouverneur Marat Abenov, qui sei en visite.';

describe('a report in a language that is not read', () => {
  it.each([
    ['French', FRENCH],
    [
      'Ukrainian',
      'За словами очільника області, загинули двоє робітників, ще 41 людина звернулася по медичну допомогу, «небезпеки немає», заявив він.',
    ],
    [
      'Kazakh',
      'Облыс әкімінің айтуынша, екі жұмысшы қаза тапты, 41 адам дәрігерге жүгінді, «қауіп жоқ» деп хабарлады министрлік.',
    ],
  ])('gives no statements, speakers or figures: %s', async (_language, text) => {
    const { statements, mentions, quantities } = extract((await readOne(text, 'a.txt')).source);
    expect({ statements, mentions, quantities }).toEqual({ statements: [], mentions: [], quantities: [] });
  });

  it('gives what a passage in a language that is read says', async () => {
    const german = 'Der Minister sagte am Montag, die Lage sei ruhig und der Betrieb werde wieder aufgenommen.';
    const { source } = await readOne(`${FRENCH} ${FRENCH} ${FRENCH}\n\n${german}`, 'a.txt');
    expect(extract(source).statements.map(({ rule }) => rule.slice(0, 2))).toEqual(['de']);
  });
});
