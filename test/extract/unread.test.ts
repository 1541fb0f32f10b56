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

describe('what is no running text', () => {
  it.each([
    [
      'a list of accounts',
      'root:x:0:0:root:/root:/bin/bash\nman:x:6:12:man:/var/cache/man:/usr/sbin/nologin\nlp:x:7:7:lp:/var/spool/lpd:/usr/sbin/nologin',
    ],
    [
      'a list of passwords',
      'root:*:19405:0:99999:7:::\ndaemon:*:19405:0:99999:7:::\nbin:*:19405:0:99999:7:::\nsshd:!:19417::::::',
    ],
    [
      'a program',
      "for (const file of files) {\n  const text = await read(file, 'utf8'); // was killed twice\n  while (count > 0) { count -= 1; }\n  console.log(text.length, `people said hello`);\n}",
    ],
    [
      'a table of data',
      'date|region|dead|injured\n2022-01-05|Almaty|12|353\n2022-01-06|Almaty|18|748\n2022-01-07|Taraz|3|45',
    ],
  ])('gives nothing: %s', async (_name, text) => {
    const { source } = await readOne(text, 'a.txt');
    const { statements, quantities } = extract(source);
    expect({ statements, quantities }).toEqual({ statements: [], quantities: [] });
    expect(source.diagnostics.map(({ code }) => code)).toEqual(['language-unknown']);
  });

  it.each([
    'Die Bürger:innen und Demonstrant*innen zogen am Montag vor das Rathaus (http://example.org/a_b), 14 von ihnen wurden verletzt.',
    'Police said 14 people were killed (37 injured), the BBC/AP reported; photos: x.example.org/a(1).jpg and y.example.org.',
    'Flats from $250,000 to $1 million stay 70 days; $1 million to $1.25 million, 99 days; $1.5 million to $2 million, 163 days; and $2 million to $4 million, 299 days.',
    'Прибыло: 14 чел., убыло: 3 чел.; раненых/больных нет, сообщает ТАСС/РИА (по состоянию на 14:05).',
  ])('is not what has a few such signs: %s', async (text) => {
    expect(extract((await readOne(text, 'a.txt')).source).statements).not.toEqual([]);
  });

  it('is left out of a report that can be read, which says so', async () => {
    const english =
      'The minister said on Monday that 14 people were killed and that the road would stay closed for now.';
    const { source } = await readOne(`${english}\n\n${FRENCH}\n\n${english}`, 'a.txt');
    expect(source.blocks.map(({ language }) => language)).toEqual(['en', 'und', 'en']);
    expect(source.diagnostics.map(({ code }) => code)).toEqual(['passage-unread']);
    expect(extract(source).statements.map(({ rule }) => rule.slice(0, 2))).toEqual(['en', 'en']);
  });
});
