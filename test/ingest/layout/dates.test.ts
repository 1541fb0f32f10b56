import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/ingest/layout/blocks.ts';
import { readDateline } from '../../../src/ingest/layout/dateline.ts';
import { readByline, readDateLine } from '../../../src/ingest/layout/dates.ts';

const whole = <Result>(read: (text: string, start: number, end: number) => Result, text: string): Result =>
  read(text, 0, text.length);

describe('date lines', () => {
  it.each([
    ['10.1.2022', '2022-01-10', '10.1.2022'],
    ['08.01.22', '2022-01-08', '08.01.22'],
    ['2022-01-08', '2022-01-08', '2022-01-08'],
    ['Stand: 8. Januar 2022, 10:15 Uhr', '2022-01-08T10:15', '8. Januar 2022, 10:15 Uhr'],
    ['Samstag, 8. Jänner 2022', '2022-01-08', '8. Jänner 2022'],
    ['Veröffentlicht am 08.01.2022 um 22.16 Uhr MEZ', '2022-01-08T22:16+01:00', '08.01.2022 um 22.16 Uhr MEZ'],
    ['Berlin, 8. Januar 2022', '2022-01-08', '8. Januar 2022'],
    ['January 8, 2022', '2022-01-08', 'January 8, 2022'],
    ['Published on Jan. 8th, 2022 at 10:16 p.m.', '2022-01-08T22:16', 'Jan. 8th, 2022 at 10:16 p.m.'],
    ['Sat 8 January 2022 22:16 GMT', '2022-01-08T22:16Z', '8 January 2022 22:16 GMT'],
    ['8 января 2022 г.', '2022-01-08', '8 января 2022'],
    ['Опубликовано 8 января 2022 года в 22:16 мск', '2022-01-08T22:16+03:00', undefined],
    ['25/12/2022', '2022-12-25', '25/12/2022'],
    ['12.05.2026, 15 Uhr', '2026-05-12T15:00', '12.05.2026, 15 Uhr'],
    ['13 May 2026, 12:30 EEST', '2026-05-13T12:30+03:00', '13 May 2026, 12:30 EEST'],
    ['Published 13 May 2026, 12:30 | Updated 14 May 2026, 14:05', '2026-05-13T12:30', '13 May 2026, 12:30'],
    ['Veröffentlicht: 13.05.2026, aktualisiert: 14.05.2026, 9 Uhr', '2026-05-13', '13.05.2026'],
  ])('%s is %s', (line, value, shown) => {
    const found = whole(readDateLine, line);
    expect(found?.date.value).toBe(value);
    if (shown && found) expect(line.slice(found.date.start, found.date.end)).toBe(shown);
  });
  it.each([
    'Am 8. Januar 2022 kam es zu Unruhen.',
    'Anschlag 11. September 2001',
    '31.2.2022',
    'Januar 2022',
    '3.950 Soldaten',
    'On January 8, 2022 riots began',
    '8 января 2022 года начались протесты',
    '4/5/2022',
    '08.01.2022: Proteste in Almaty begannen',
    '127.0.0.1 2022',
  ])('%s is none', (line) => {
    expect(whole(readDateLine, line)).toBeUndefined();
  });
});

describe('the date of a whole text', () => {
  it.each([
    ['a line of digits under the title', 'Brand im Hafen\n12.05.2026 - 21:47\n\nEs brannte.', '2026-05-12T21:47'],
    [
      'behind a letterhead that ends with an abbreviation',
      'PRESS RELEASE\nFOR IMMEDIATE RELEASE\nNorth Grain S.A.\nVarna, 14 May 2026\n\nNorth Grain lost a silo.',
      '2026-05-14',
    ],
    ['set apart in the title', '# Lage am Hafen, 13. Mai 2026, 15 Uhr\n\nEs brannte.', '2026-05-13T15:00'],
    [
      'between the wide gaps of a masthead',
      'Küstenbote      Donnerstag, 14. Mai 2026      Seite 3\n\nIn der Nacht brannte es im Hafen.',
      '2026-05-14',
    ],
    ['a day that the title tells of', 'Was beim Brand vom 8. Januar 2022 geschah\n\nEs brannte.', undefined],
    ['a title that goes on', 'Varna, 8 January 2022: the day it burned\n\nIt burned.', undefined],
    ['a counter of readers', 'Brand im Hafen\n12 345\n\nEs brannte.', undefined],
    ['a chronicle', 'Es brannte im Hafen von Warna.\n\n10.01.2022\n\nDas Feuer war aus.', undefined],
  ])('%s', (_name, text, value) => {
    expect(layOut(text).stated?.date.value).toBe(value);
  });
});

describe('bylines', () => {
  it.each([
    ['Das ist ein Artikel von Anonym vom 08.01.2022 um 22:16 Uhr', 'Anonym', '2022-01-08T22:16'],
    ['Von Eva Muster | 8. Januar 2022', 'Eva Muster', '2022-01-08'],
    ['By Jane Doe | January 8, 2022', 'Jane Doe', '2022-01-08'],
    ['Posted by Jane Doe on January 8, 2022', 'Jane Doe', '2022-01-08'],
    ['Автор: Иван Петров, 8 января 2022', 'Иван Петров', '2022-01-08'],
  ])('%s names %s', (line, author, value) => {
    expect(whole(readDateLine, line)).toMatchObject({ author, date: { value } });
  });
  it.each([
    ['Von Eva Muster', 'Eva Muster'],
    ['Autor: Muster, Eva', 'Muster, Eva'],
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['Von der Leyen spricht', undefined],
    ['Von Almaty nach Astana sind es 1000 Kilometer', undefined],
    ['By then it was over', undefined],
    ['Text:', undefined],
  ])('%s names %s', (line, author) => {
    expect(whole(readByline, line)).toBe(author);
  });
});

describe('datelines', () => {
  it.each([
    ['ALMATY, Jan 8 (Reuters) - More than 4,000 people were held.', 'Reuters', undefined],
    ['Berlin, 8. Januar 2022 (dpa) – Die Lage ist ruhig.', 'dpa', '2022-01-08'],
    ['ROM (APA). Die Notenbank senkt.', 'APA', undefined],
    ['АЛМА-АТА, 8 января. /ТАСС/. Задержаны люди.', 'ТАСС', undefined],
    ['МОСКВА, 8 янв — РИА Новости. Президент заявил.', 'РИА Новости', undefined],
    ['Almaty, 8. Januar 2022. Die Lage ist ruhig.', undefined, '2022-01-08'],
    ['KYIV, 24 February 2022 — Shells fell.', undefined, '2022-02-24'],
    ['Pawlodar, 14. Mai 2024 (xyz) - Ein Ventil brach.', undefined, '2024-05-14'],
    ['Павлодар, 14 мая 2024 /Степь-Инфо/ — Тихо.', undefined, '2024-05-14'],
    ['Pawlodar, 14. Mai 2024 (so hieß es) begann alles.', undefined, undefined],
    ['Астана, 8 января 2022 года. Тихо.', undefined, '2022-01-08'],
    ['Almaty, 8. Januar 2022 begann der Tag ruhig.', undefined, undefined],
    ['Am Montag, 8. Januar 2022. Es ist ruhig.', undefined, undefined],
    ['Almaty, so hieß es, 8. Januar 2022. Es ist ruhig.', undefined, undefined],
    ['Almaty (Alma-Ata) wurde angegriffen.', undefined, undefined],
    ['Der Sprecher sagte der Agentur (dpa) – wie immer – nichts.', undefined, undefined],
  ])('%s', (text, agency, value) => {
    const found = whole(readDateline, text);
    expect(found?.agency).toBe(agency);
    expect(found?.date?.value).toBe(value);
  });
});

describe('the date a text states', () => {
  it('is above the text, below it, or in the byline, never inside it', () => {
    const stated = (text: string): string | undefined => layOut(text).stated?.date.value;
    expect(stated('Titel steht hier\n\n10.1.2022\n\nDer Satz steht hier.')).toBe('2022-01-10');
    expect(stated('Der Satz steht hier.\n\n10.1.2022')).toBe('2022-01-10');
    expect(stated('Der Satz steht hier.\n\n10.1.2022\n\nNoch ein Satz steht hier.')).toBeUndefined();
    expect(stated('Titel\n\n9.1.2022\n\nDer Satz steht hier.\n\nVon Eva Muster, 10.1.2022')).toBe('2022-01-10');
  });
});
