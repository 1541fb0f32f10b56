import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/ingest/layout/blocks.ts';
import { isBlank } from '../../../src/ingest/layout/lines.ts';

/** The blocks of a text as "kind>under: words". */
const shape = (text: string, title?: string): string[] =>
  layOut(text, title).blocks.map(
    ({ kind, start, end, under }) =>
      `${kind}${under === undefined ? '' : `>${under}`}: ${text.slice(start, end).replace(/\s+/g, ' ')}`,
  );

describe('blocks of plain text', () => {
  it('takes a short first line without a full stop for the title', () => {
    expect(shape('Lage in Almaty beruhigt sich\n\nDie Polizei meldet keine neuen Kämpfe.')).toEqual([
      'title: Lage in Almaty beruhigt sich',
      'paragraph: Die Polizei meldet keine neuen Kämpfe.',
    ]);
  });
  it('joins a title that was wrapped over two lines, with the date line under it', () => {
    const text =
      'Ministerium meldet Teilnahme von Personen mit \nKampferfahrung \n\n10.1.2022\nEs gebe Hinweise, hieß es.';
    expect(shape(text)).toEqual([
      'title: Ministerium meldet Teilnahme von Personen mit Kampferfahrung',
      'paragraph: 10.1.2022',
      'paragraph: Es gebe Hinweise, hieß es.',
    ]);
    expect(layOut(text).title).toBe('Ministerium meldet Teilnahme von Personen mit Kampferfahrung');
  });
  it('takes a short line in capitals right over a section for its heading', () => {
    const kinds = (text: string): string[] => layOut(text).blocks.map(({ kind }) => kind);
    expect(kinds('Report of 12 March.\n\n2. CASUALTIES\nIn the district 17 people died.')).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(kinds('Report.\n\nWHAT WE KNOW\n• Two people died.\n• One is missing.')[1]).toBe('heading');
    // all is in capitals; the line goes on; nothing stands right under it
    expect(kinds('Report.\n\nPOLICE SAID TWO PEOPLE\nHAD DIED ON MONDAY.')).not.toContain('heading');
    expect(kinds('Report.\n\nThe ministry said that\nNATO WAS NOT A PARTY\nto this.')).not.toContain('heading');
  });
  it('takes a first sentence for no title', () => {
    expect(shape('Die Polizei sprach von Ruhe.\n\nDas sagte sie am Montag.')[0]).toMatch(/^paragraph/);
    expect(shape('Nur eine Zeile ohne Punkt')[0]).toMatch(/^paragraph/);
    expect(shape('Polizei meldet Ruhe,\n\nsagte sie am Montag.')[0]).toMatch(/^paragraph/);
  });
  it('knows a title with unwrapped text right under it', () => {
    const body = `Die Polizei teilte am Montag mit, ${'dass es in der Stadt ruhig geblieben sei und '.repeat(4)}niemand verletzt wurde.`;
    expect(shape(`Ruhe in Almaty\n${body}`).map((line) => line.slice(0, 9))).toEqual(['title: Ru', 'paragraph']);
  });
  it('takes the title that the format states for the title, wherever the text shows it', () => {
    expect(shape('Ruhe in Almaty.\n\nEs blieb ruhig.', 'Ruhe in Almaty.')[0]).toBe('title: Ruhe in Almaty.');
    expect(shape('Ruhe in Almaty\n\nEs blieb ruhig.', 'Ganz anders')[0]).toMatch(/^heading/);
  });
  it('takes a single line break for a soft wrap', () => {
    expect(shape('Die Polizei meldete am\nMontag, es sei ruhig.\nNiemand sei verletzt.')).toHaveLength(1);
  });
  it.each([
    ['Hintergrund', 'heading'],
    ['## Hintergrund', 'heading'],
    ['== Quellen ==', 'heading'],
    ['Was bisher bekannt ist:', 'heading'],
    ['Er sagte am Montag auf einer Sitzung vor allen Abgeordneten:', 'paragraph'],
    ['und so weiter', 'paragraph'],
    ['— Name (@handle) January 7, 2022', 'paragraph'],
    ['> Das ist ein Zitat aus einem Brief.', 'quote'],
  ])('%s is a %s between paragraphs', (line, kind) => {
    expect(shape(`Erster Satz steht hier.\n\n${line}\n\nZweiter Satz steht hier.`)[1]).toBe(`${kind}: ${line}`);
  });
});

describe('lists in plain text', () => {
  it('parts lines that begin an entry by a word, a time or a name', () => {
    expect(shape('UPDATE 14:10 - The clinic says it treats 19\nUPDATE 14:32 - Operator: the driver lives\n')).toEqual([
      'paragraph: UPDATE 14:10 - The clinic says it treats 19',
      'paragraph: UPDATE 14:32 - Operator: the driver lives',
    ]);
    expect(shape('@harbour: smoke over the quay.\n@harbour: police deny it.')).toHaveLength(2);
    expect(shape('Срочно: порт закрыт.\nОбновление: порт открыт.')).toHaveLength(2);
    // a wrapped line may begin with such a word
    expect(shape('The pilots have asked the board for a\nlive picture of the quay.')).toHaveLength(1);
  });
  it('hangs items under the block that leads in, over wrapped lines', () => {
    expect(
      shape(
        'Am Montag war es ruhig.\n\nDer Sprecher hatte festgestellt, \n• dass es Gruppen \nvon Angreifern gab. \n• Er betonte, sie seien geübt.',
      ),
    ).toEqual([
      'paragraph: Am Montag war es ruhig.',
      'paragraph: Der Sprecher hatte festgestellt,',
      'item>1: • dass es Gruppen von Angreifern gab.',
      'item>1: • Er betonte, sie seien geübt.',
    ]);
  });
  it('splits the lead-in from the sentence before it', () => {
    expect(shape('Zeile eins endet hier.\nDie Täter \n- zerstörten Büros,\n- griffen Wachen an.')).toEqual([
      'paragraph: Zeile eins endet hier.',
      'paragraph: Die Täter',
      'item>1: - zerstörten Büros,',
      'item>1: - griffen Wachen an.',
    ]);
  });
  it('takes labels with figures for items under their heading', () => {
    expect(
      shape(
        'Es half.\nZusammensetzung der Truppe:\n\nRussland: 3.000 Soldaten\nBelarus: 500 Soldaten\n\nInsgesamt: 3.500 Soldaten sind es. Täglich werden es mehr.',
      ),
    ).toEqual([
      'paragraph: Es half.',
      'heading: Zusammensetzung der Truppe:',
      'item>1: Russland: 3.000 Soldaten',
      'item>1: Belarus: 500 Soldaten',
      'paragraph: Insgesamt: 3.500 Soldaten sind es. Täglich werden es mehr.',
    ]);
  });
  it.each([
    ['1. eins\n2. zwei\n3. drei', 3],
    ['a) eins\nb) zwei', 2],
    ['1️⃣ один\n2️⃣ два', 2],
    ['🔴 один\n🔴 два', 2],
    ['— один\n— два', 2],
    ['Россия — 3000\nБеларусь — 500', 2],
    ['Am\n10. Januar war es ruhig.', 0],
    ['1. Januar 2022 war es ruhig.', 0],
    ['— Ich weiß es nicht, sagte er.', 0],
    ['🔴 Срочная новость', 0],
    ['Um 22:16 Uhr: 3 Tote', 0],
  ])('%s holds %i items', (text, count) => {
    expect(shape(`Text davor.\n\n${text}`).filter((line) => line.startsWith('item'))).toHaveLength(count);
  });
  it('nests items under an item that leads in', () => {
    expect(shape('Zahlen:\n• Tote:\n- 16 Polizisten\n- 26 Angreifer\n• Verletzte')).toEqual([
      'heading: Zahlen:',
      'item>0: • Tote:',
      'item>1: - 16 Polizisten',
      'item>1: - 26 Angreifer',
      'item>0: • Verletzte',
    ]);
  });
  it('hangs nothing under a sentence that has ended', () => {
    expect(shape('Es war ruhig. \n • Am Vorabend sagte er es.')[1]).toBe('item: • Am Vorabend sagte er es.');
  });
  it('joins rows of a table', () => {
    expect(shape('Land\tSoldaten\nRussland\t3000')).toEqual(['table: Land Soldaten Russland 3000']);
    expect(shape('| Land | Zahl |\n|---|---|\n| Russland | 3000 |')).toHaveLength(1);
  });
});

describe('what blocks always are', () => {
  const piece = fc.constantFrom(
    'Die Polizei sagte am Montag.',
    'Titel',
    '• Punkt',
    '- Strich',
    '1. eins',
    'Land: 3',
    'a\tb',
    '> Zitat',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    'https://example.org/x',
    '[hier](https://t.me/+a)',
    'Kommentar verfassen',
    '10.1.2022',
    'Von Eva Muster',
    '🔴',
    ':',
    '"',
    '\u00a0',
    '\u2028',
  );
  it('cover all that is not blank, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const { blocks } = layOut(text);
          let at = 0;
          for (const [i, { start, end, under }] of blocks.entries()) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            for (let k = at; k < start; k++) expect(isBlank(text.charCodeAt(k))).toBe(true);
            if (under !== undefined) expect(under).toBeLessThan(i);
            at = end;
          }
          for (let k = at; k < text.length; k++) expect(isBlank(text.charCodeAt(k))).toBe(true);
        },
      ),
    );
  });
});

describe('lines that are no text', () => {
  const kindsOf = (text: string): string[] =>
    layOut(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, Math.min(end, start + 20))}`);

  it.each([
    [
      'Harbour notice\n\nOVERVIEW\nThe ferry sank at noon before the western pier, the port authority said on Monday. Eleven people are missing.',
      ['title: Harbour notice', 'heading: OVERVIEW', 'paragraph: The ferry sank at no'],
    ],
    [
      'Hafenmeldung\n\nWas bisher feststeht\nDie Fähre sank am Mittag vor der westlichen Mole. Elf Menschen werden noch vermisst.',
      ['title: Hafenmeldung', 'heading: Was bisher feststeht', 'paragraph: Die Fähre sank am Mi'],
    ],
  ])('parts a heading from the paragraph right under it: %s', (text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });

  it.each([
    'Notice\n\nThe ferry sank at noon before the western pier of the town, and\nEleven people are missing since then, says the authority of the port.',
    'Notice\n\nThe ferry sank.\nEleven people are missing since then, says the authority of the port.',
    'Notice\n\nThe ferry sank at\nnoon before the western pier of the town and nobody was there to see it.',
  ])('joins lines that are wrapped, or that end a sentence: %s', (text) => {
    expect(kindsOf(text).filter((kind) => kind.startsWith('heading'))).toEqual([]);
  });

  it.each([
    ['Harbour Office\nPress Service\n12 Pier Road\nphone: 0381 22 11 33\npress@harbour.example', true],
    ['From: Runa Vik <r.vik@harbour.example>\nTo: Desk\nSubject: The ferry\nDate: Mon, 4 May 2025 09:12:00', true],
    ['Für Rückfragen:\nRuna Vik, Sprecherin\nMobil 0170 555 01 23', true],
    ['Руна Вик, пресс-секретарь\nтел.: 22-11-33', true],
    ['Residents who saw the ferry should call the office at phone 0381 22 11 33.', false],
    ['To: the harbour it is a mile.\nThe ferry sank at noon.', false],
  ])('takes what tells where to reach somebody for furniture: %s', (text, expected) => {
    const [, block] = layOut(`The ferry\n\n${text}\n\nThe ferry sank at noon before the pier.`).blocks;
    expect(block?.kind === 'furniture').toBe(expected);
  });

  it('takes the times and numbers of subtitles for furniture', () => {
    const text =
      '1\n00:00:01,200 --> 00:00:04,000\nThe ferry sank at noon.\n\n2\n00:00:04,100 --> 00:00:08,300\nEleven people are missing.';
    expect(kindsOf(text).filter((kind) => !kind.startsWith('furniture'))).toEqual([
      'paragraph: The ferry sank at no',
      'paragraph: Eleven people are mi',
    ]);
  });

  it('takes a short line under a time of day for the heading of its entry', () => {
    const text =
      'Live\n\n15:55\nMinistry revises toll\nThe health ministry now says that nine people have died in the crash.\n\n16:10\nThat is all.';
    expect(kindsOf(text)).toContain('heading: Ministry revises tol');
  });
});
