import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import type { Attributed } from '../../src/extract/attribution/attributed.ts';
import { clauseDepths } from '../../src/extract/clauses.ts';
import { coverage } from '../../src/extract/coverage.ts';
import { findNarrated } from '../../src/extract/narrated.ts';
import type { Source } from '../../src/model/index.ts';
import { parseMarked, sourceOf } from './statement-fixture.ts';

function narrated(language: string, marked: string, more: Partial<Source> = {}): string[] {
  const { text, parts } = parseMarked(marked);
  const items: Attributed[] = parts.content.length ? [{ kind: 'indirect', rule: 'test', score: 1, ...parts }] : [];
  const analysis = analyse(sourceOf(text, language, more));
  const said = coverage(
    analysis,
    items.map(({ content }) => content),
  );
  return findNarrated(analysis, items, said, clauseDepths(analysis)).map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}

describe('narrated statements', () => {
  it.each([
    ['de', 'Die Proteste begannen am 2. Januar.'],
    ['de', 'Seit 2015 sind Kämpfer ins Land gekommen, welche vorher woanders kämpften.'],
    ['de', 'Als die Polizei eintraf, brannte das Rathaus.'],
    ['de', 'Kasachstan bat mehrere Länder um Hilfe.'],
    ['de', 'Mehr als 3.000 Menschen sind in Haft.'],
    ['en', 'More than 4,400 have been detained.'],
    ['en', 'Two pilots died in the crash.'],
    ['en', 'After the attack, soldiers closed the bridge.'],
    ['ru', 'Два пилота погибли при крушении.'],
    ['ru', 'После взрыва дорогу перекрыли.'],
    ['ru', 'По факту поджога склада возбуждено уголовное дело.'],
  ])('%s: takes the whole sentence %s', (language, sentence) => {
    expect(narrated(language, sentence)).toEqual([sentence]);
  });

  it.each([
    ['de', 'Der gescheiterte Putsch'],
    ['de', 'Wer hat die Brücke gesprengt?'],
    ['de', 'Lesen Sie auch den zweiten Teil.'],
    ['de', 'Ein langer Abend in der Stadt.'],
    ['de', 'Ob die Brücke offen bleibt, lässt sich nicht sagen.'],
    ['de', 'Behauptung: Die Brücke wurde in der Nacht gesprengt.'],
    ['de', 'Danke für die Zahlen, sie helfen uns sehr.'],
    ['en', 'Whether the bridge is open is not clear.'],
    ['en', 'Claim: The bridge was blown up at night.'],
    ['en', 'Hope you are well and the bridge is open.'],
    ['ru', 'Открыт ли мост, в мэрии не уточнили.'],
    ['ru', 'Утверждение: мост был взорван ночью.'],
    ['ru', 'МАХАЧКАЛА, 14 апр — РИА Волна.'],
    ['de', '„Wir haben die Brücke am frühen Morgen gesprengt.“'],
    ['en', 'Subscribe to our channel for more news.'],
    ['en', 'Who blew up the bridge?'],
    ['en', 'A long night in the capital'],
    ['ru', 'Подписывайтесь на наш канал.'],
    ['ru', 'Не забудьте взять с собой воду.'],
    ['ru', 'Кто взорвал мост?'],
    ['ru', 'Долгая ночь в столице'],
    ['ru', '«Мы взорвали мост рано утром.»'],
  ])('%s: takes nothing from %s', (language, text) => {
    expect(narrated(language, text)).toEqual([]);
  });

  it('takes nothing from a sentence that an attribution covers', () => {
    expect(narrated('de', '{(((Der Minister))) <sagte>}, [die Brücke sei zerstört].')).toEqual([]);
  });

  it.each([
    [
      'de',
      'Am Montag entließ (((der Präsident))) die Regierung, leitete den Rat {und <sagte> auf der Sitzung,} [dass er um Hilfe gebeten habe].',
      'Am Montag entließ der Präsident die Regierung, leitete den Rat',
    ],
    [
      'en',
      '(((The president))) dismissed the cabinet {and <said>} [he had asked for help].',
      'The president dismissed the cabinet',
    ],
    [
      'ru',
      '(((Президент))) отправил правительство в отставку {и <сказал>}, [что просил о помощи].',
      'Президент отправил правительство в отставку',
    ],
  ])('%s: takes the main clause before the one of the cue', (language, marked, clause) => {
    expect(narrated(language, marked)).toEqual([clause]);
  });

  it('takes no clause of the speaker from before the cue', () => {
    const marked = '{(((Der Präsident), der am Montag aus Paris und Rom zurückkehrte))), <sagte>}, [er sei müde].';
    expect(narrated('de', marked)).toEqual([]);
  });

  it('takes each line of a list of figures, surer of sentences than of those', () => {
    const text = 'Russland: 3.000 Soldaten\nBelarus: 500 Soldaten\n• Armenien – 100 Soldaten';
    expect(narrated('de', text)).toEqual([
      'Russland: 3.000 Soldaten',
      'Belarus: 500 Soldaten',
      'Armenien – 100 Soldaten',
    ]);
    const analysis = analyse(sourceOf(`${text}\n\nDie Proteste begannen im Januar.`, 'de'));
    const scores = findNarrated(analysis, [], coverage(analysis, []), clauseDepths(analysis)).map(({ score }) => score);
    expect(scores.at(-1)).toBeGreaterThan(scores[0] ?? 1);
  });

  it('takes a line of figures with a day in its head and its figure broken down in a bracket', () => {
    const lines = [
      'Cases since 6 June: 187 (passengers 164, crew 22, pilots and other visitors 1).',
      'Now in isolation: 121.',
    ];
    expect(narrated('en', lines.join(' '))).toEqual(lines);
    // no number right behind the colon
    expect(narrated('en', 'Ships since 6 June: many (page 14 of the list of all ships of the port).')).toEqual([]);
  });

  it('takes nothing in a language that is not read, where whose word it is cannot be told', () => {
    const text = 'Selon la mairie, douze maisons ont brûlé.';
    const { language: _none, ...source } = sourceOf(text, 'fr', {
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    });
    const analysis = analyse(source);
    expect(findNarrated(analysis, [], coverage(analysis, []), clauseDepths(analysis))).toEqual([]);
  });

  it('takes nothing from titles, headings, quoted blocks and the line of publication', () => {
    const text = 'Die Brücke brannte am Abend.';
    for (const kind of ['title', 'heading', 'quote', 'furniture'] as const)
      expect(narrated('de', text, { blocks: [{ kind, start: 0, end: text.length }] })).toEqual([]);
    const published = { value: '2022-01-08', basis: 'stated', start: 4, end: 10 } as const;
    expect(narrated('de', text, { published })).toEqual([]);
  });

  it('takes what stands behind a date line, though the date of publication is in it', () => {
    const text = 'KYIV, 24 February 2022 (AP) — Shells fell on two towns.';
    const published = { value: '2022-02-24', basis: 'stated', start: 6, end: 22 } as const;
    expect(narrated('en', text, { published })).toEqual(['Shells fell on two towns.']);
    expect(
      narrated('en', 'Report: the talks ended on 24 February 2022.', {
        published: { ...published, start: 27, end: 43 },
      }),
    ).toEqual([]);
  });

  it('lies inside the text, in order, without overlap', () => {
    const word = fc.constantFrom(
      'und',
      'sagte',
      'wurde',
      'Die',
      'Stadt',
      ',',
      '.',
      '\n',
      '„',
      '“',
      '3',
      ':',
      '(',
      ')',
      'dass',
      'brannte',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom('de', 'en', 'ru'), (words, language) => {
        const text = words.join(' ');
        const analysis = analyse(sourceOf(text, language));
        const found = findNarrated(analysis, [], coverage(analysis, []), clauseDepths(analysis));
        let past = 0;
        for (const { content } of found)
          for (const { start, end } of content) {
            expect(start).toBeGreaterThanOrEqual(past);
            expect(end).toBeGreaterThan(start);
            past = end;
          }
        expect(past).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
