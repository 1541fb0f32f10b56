import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/extract/analysis.ts';
import { readAttributions } from '../../../src/extract/attribution/index.ts';
import { extract } from '../../../src/extract/pipeline.ts';
import { readBytes } from '../../../src/ingest/index.ts';
import type { Genre, Source } from '../../../src/model/index.ts';
import { sourceOf, wordsOf } from './source.ts';

const SPEECH = `Sehr geehrter Herr Präsident! Liebe Kolleginnen und Kollegen! Wir reden heute über den Hafen, und ich bin froh darüber.
Ich sage Ihnen: Der Damm hält diesen Winter nicht mehr. Wir haben im Ausschuss darum gestritten, wie viel Geld er braucht.`;
const QUOTED = `Der Abgeordnete Brandt trat gestern im Landtag ans Pult. „Sehr geehrte Damen und Herren, ich bin nicht hier, um uns zu loben“, begann er.
Der Minister hörte zu und verließ danach den Saal. Die Sitzung dauerte bis in die Nacht, dann stimmten die Abgeordneten über den Haushalt ab.`;
const REPORT = `Die Polizei teilte am Montag mit, zwei Schiffe seien im Hafen gesunken. Nach Angaben der Feuerwehr wurde niemand verletzt.
Der Bürgermeister kündigte eine Untersuchung an. Die Ursache des Unglücks ist weiter unklar, die Arbeiten dauern nach Angaben der Stadt noch an.`;
const OPENED = `Frau Bürgermeisterin, meine Damen und Herren! Als vor zehn Jahren die Werft schloss, gingen viele fort. Heute kommen sie zurück, und unsere Stadt wächst.
Es wird wieder gebaut am alten Kai, und im Sommer fahren die ersten Fähren nach Norden.`;
const ENGLISH = `Mr President, ladies and gentlemen! I am glad that we can speak about the harbour today. I say to you that the dam will not hold this winter.
We have argued in the committee about how much money it needs, and I think that we all know the answer to our question.`;
const RUSSIAN = `Уважаемые дамы и господа! Я рад, что мы сегодня говорим о порте. Я говорю вам: плотина не выдержит этой зимы, и мы все это знаем.
Мы спорили в комитете о том, сколько денег нужно, и я думаю, что наш ответ известен всем, кто живёт в нашем городе у моря.`;

const genre = async (text: string, language = 'de'): Promise<Genre> =>
  readAttributions(analyse(await sourceOf(text, language))).genre;

describe('the genre of a text', () => {
  it.each([
    ['an address and the first person', SPEECH, 'de', 'speech'],
    ['an address at the beginning', OPENED, 'de', 'speech'],
    ['a report', REPORT, 'de', 'report'],
    ['an address in quotation marks', QUOTED, 'de', 'report'],
    ['a speech in English', ENGLISH, 'en', 'report'],
    ['a speech in Russian', RUSSIAN, 'ru', 'report'],
    ['too little to tell', 'Meine Damen und Herren! Ich danke Ihnen.', 'de', 'report'],
  ])('%s', async (_, text, language, expected) => {
    expect(await genre(text, language)).toBe(expected);
  });

  it('is stated in the output where it is a speech, and where it was given', async () => {
    expect(extract(await sourceOf(SPEECH, 'de')).genre).toBe('speech');
    expect(extract(await sourceOf(REPORT, 'de'))).not.toHaveProperty('genre');
    expect(extract({ ...(await sourceOf(SPEECH, 'de')), genre: 'report' }).genre).toBe('report');
  });

  it.each([
    [{ genre: 'speech' }, 'speech', undefined],
    [{ genre: 'report' }, 'report', undefined],
    [{ genre: 'crime' }, undefined, { genre: 'crime' }],
    [{ genre: 7 }, undefined, { genre: 7 }],
  ])('is read from a line of JSONL: %j', async (fields, expected, extra) => {
    const source = await lineOf({ text: REPORT, ...fields });
    expect(source?.genre).toBe(expected);
    expect(source?.extra).toEqual(extra);
  });

  it('given with the call goes before what the line says', async () => {
    expect((await lineOf({ text: REPORT, genre: 'report' }, 'speech'))?.genre).toBe('speech');
  });
});

async function lineOf(fields: object, given?: Genre): Promise<Source | null> {
  const line = new TextEncoder().encode(`${JSON.stringify({ language: 'de', ...fields })}\n`);
  for await (const reading of readBytes(line, 'x.jsonl', given ? { genre: given } : {}))
    if (reading.kind === 'source') return reading.source;
  return null;
}

/** Speaker, cue and content of each statement of a sentence read as a speech. */
async function said(text: string): Promise<string[]> {
  const source: Source = { ...(await sourceOf(text, 'de')), genre: 'speech' };
  return readAttributions(analyse(source)).attributed.map(
    ({ speaker, cue, content }) => `${wordsOf(text, speaker)}: ${wordsOf(text, cue)}: ${wordsOf(text, content)}`,
  );
}

describe('what is said in a speech', () => {
  it.each([
    ['Ich glaube, der Damm hält nicht.', 'Ich: glaube: der Damm hält nicht'],
    ['Ich hoffe, dass der Damm hält.', 'Ich: hoffe: dass der Damm hält'],
    ['Das sage ich ganz offen.', 'ich: sage: Das'],
    ['Wir wissen alle, wie teuer der Damm wird.', 'Wir: wissen: wie teuer der Damm wird'],
    ['Wir fordern einen neuen Damm.', 'Wir: fordern: einen neuen Damm'],
    ['Die Koalition hat gestern vorgeschlagen, den Damm zu bauen.', 'Die Koalition: vorgeschlagen: den Damm zu bauen'],
    ['Diesen Antrag lehnen wir ab.', 'wir: lehnen | ab: Diesen Antrag'],
    ['Der Damm ist, glaube ich, zu alt.', 'ich: glaube: Der Damm ist | zu alt'],
    ['Ich bin überzeugt, dass der Damm hält.', 'Ich: bin | überzeugt: dass der Damm hält'],
    ['Ich möchte darauf hinweisen, dass der Damm alt ist.', 'Ich: hinweisen: darauf | dass der Damm alt ist'],
    ['Aus unserer Sicht ist der Damm zu alt.', 'unserer: Aus | Sicht: ist der Damm zu alt'],
    ['Offen bleibt die Frage, ob der Damm hält.', ': Frage: ob der Damm hält'],
    ['Es wurde behauptet, der Damm sei sicher.', ': behauptet: der Damm sei sicher'],
    ['Wir sollten deutlich machen, dass der Damm alt ist.', 'Wir: deutlich | machen: dass der Damm alt ist'],
    ['Das zeigt, dass der Damm alt ist.', ': zeigt: dass der Damm alt ist'],
  ])('%s', async (text, expected) => {
    expect(await said(text)).toContain(expected);
  });

  it.each([
    'Meine Damen und Herren, der Damm ist alt.',
    'Vielen Dank, meine sehr geehrten Damen und Herren.',
    'Der Damm liegt am Fluss, und der Fluss steigt.',
    'Die Sitzung findet morgen statt.',
    'Die gemeinsam beschlossene Reform kommt.',
  ])('nothing in: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it('whom it is said to', async () => {
    const text = 'Ich frage Sie, warum der Damm bricht. Ich sage Ihnen, dass er bricht.';
    const source: Source = { ...(await sourceOf(text, 'de')), genre: 'speech' };
    const told = readAttributions(analyse(source)).attributed.map(({ addressee }) => wordsOf(text, addressee));
    expect(told).toEqual(['Sie', 'Ihnen']);
  });
});

describe('a hostile speech', () => {
  it.each([
    ['clauses', 'Ich sage, dass wir wissen, '],
    ['dashes', 'Ich sage - das glaube ich - '],
    ['nouns', 'die Frage, ob die Bitte, dass '],
    ['relatives', 'den Antrag, den wir fordern, den '],
    ['colons', 'Ich sage: '],
  ])('takes linear time on %s', async (_, piece) => {
    const cost = async (times: number): Promise<number> => {
      const source: Source = { ...(await sourceOf(piece.repeat(times), 'de')), genre: 'speech' };
      const analysis = analyse(source);
      const start = process.cpuUsage().user;
      readAttributions(analysis);
      return process.cpuUsage().user - start;
    };
    await cost(500);
    const [small, large] = [await cost(1000), await cost(8000)];
    expect(large).toBeLessThan(Math.max(small, 10_000) * 8 * 5);
  });
});
