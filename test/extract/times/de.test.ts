import { describe, expect, it } from 'vitest';
import { type Case, found, timesIn } from './fixture.ts';

/** Published on a Thursday. */
const PUBLISHED = '2022-01-13';

const CASES: readonly Case[] = [
  // dates
  ['Am [10. Januar] begannen die Proteste.', 'DATE 2022-01-10 2022-01-10/2022-01-11'],
  ['Am [10. Dezember] begannen die Proteste.', 'DATE 2021-12-10 2021-12-10/2021-12-11'],
  ['Die Sitzung findet am [20. März] statt.', 'DATE 2022-03-20 2022-03-20/2022-03-21'],
  ['Die Lage vom [10.1.2022] war ruhig.', 'DATE 2022-01-10 2022-01-10/2022-01-11'],
  [
    'Das meldete der Kanal am [08.01.2022] um [22:16 Uhr].',
    'DATE 2022-01-08 2022-01-08/2022-01-09',
    'TIME 2022-01-08T22:16 2022-01-08T22:16/2022-01-08T22:17',
  ],
  [
    'Am [7.] und [8. Januar] wurde gekämpft.',
    'DATE 2022-01-07 2022-01-07/2022-01-08',
    'DATE 2022-01-08 2022-01-08/2022-01-09',
  ],
  [
    'Vom [2.] bis zum [5. Januar] wurde gekämpft.',
    'DATE 2022-01-02 2022-01-02/2022-01-03',
    'DATE 2022-01-05 2022-01-05/2022-01-06',
  ],
  [
    'Am [3.], [4.] und [5. Januar] wurde gekämpft.',
    'DATE 2022-01-03 2022-01-03/2022-01-04',
    'DATE 2022-01-04 2022-01-04/2022-01-05',
    'DATE 2022-01-05 2022-01-05/2022-01-06',
  ],
  [
    'Vom [28. Dezember] bis [3. Januar 2022] wurde gekämpft.',
    'DATE 2021-12-28 2021-12-28/2021-12-29',
    'DATE 2022-01-03 2022-01-03/2022-01-04',
  ],
  ['Am [Mittwoch, dem 5. Januar], trat er zurück.', 'DATE 2022-01-05 2022-01-05/2022-01-06'],
  ['Am [5. Januar dieses Jahres] trat er zurück.', 'DATE 2022-01-05 2022-01-05/2022-01-06'],
  ['Im [August vorigen Jahres] war es heiß.', 'DATE 2021-08 2021-08-01/2021-09-01'],
  ['Der Bericht stammt vom [2022-01-07].', 'DATE 2022-01-07 2022-01-07/2022-01-08'],
  ['— Name (@handle) [January 7, 2022]', 'DATE 2022-01-07 2022-01-07/2022-01-08'],
  // years and their parts
  ['Seit [2015] sind Kämpfer im Land.', 'DATE 2015 2015-01-01/2016-01-01'],
  ['Im [Jahr 1989] fiel die Mauer.', 'DATE 1989 1989-01-01/1990-01-01'],
  ['Zwischen [2009] und [2011] wurde gebaut.', 'DATE 2009 2009-01-01/2010-01-01', 'DATE 2011 2011-01-01/2012-01-01'],
  ['[2014] waren es 1600 Mitglieder.', 'DATE 2014 2014-01-01/2015-01-01'],
  ['Der Maler ([1898]-[1976]) lebte hier.', 'DATE 1898 1898-01-01/1899-01-01', 'DATE 1976 1976-01-01/1977-01-01'],
  ['In [der Saison 2013/14] stieg der Verein ab.', 'DATE 2013/2014 2013-01-01/2015-01-01'],
  ['[Ende Januar] wurde gewählt.', 'DATE 2022-01 END 2022-01-21/2022-02-01'],
  ['[Anfang September 2021] wurde gewählt.', 'DATE 2021-09 START 2021-09-01/2021-09-11'],
  ['Bis [Ende dieses Jahres] wird gebaut.', 'DATE 2022 END 2022-09-01/2023-01-01'],
  ['[Anfang des Jahres] wurde gewählt.', 'DATE 2022 START 2022-01-01/2022-05-01'],
  ['In [den 1990er Jahren] wurde gebaut.', 'DATE 199 1990-01-01/2000-01-01'],
  ['Seit [den sechziger Jahren] wurde gebaut.', 'DATE 196 1960-01-01/1970-01-01'],
  ['[Mitte der siebziger Jahre] wurde gebaut.', 'DATE 197 MID 1973-05-01/1976-09-01'],
  ['Im [19. Jahrhundert] wurde gebaut.', 'DATE 18 1800-01-01/1900-01-01'],
  ['Im [Herbst 2021] wurde gewählt.', 'DATE 2021-FA 2021-09-01/2021-12-01'],
  ['Im [dritten Quartal] stieg der Umsatz.', 'DATE 2022-Q3 2022-07-01/2022-10-01'],
  ['Zu [Silvester] brannten Autos.', 'DATE 2021-12-31 2021-12-31/2022-01-01'],
  ['Am [Ostermontag 2021] wurde demonstriert.', 'DATE 2021-04-05 2021-04-05/2021-04-06'],
  // reckoned from publication
  [
    '[Gestern] wurde verhandelt, [heute] wurde unterschrieben.',
    'DATE 2022-01-12 2022-01-12/2022-01-13',
    'DATE 2022-01-13 2022-01-13/2022-01-14',
  ],
  ['[Gestern Abend] wurde verhandelt.', 'TIME 2022-01-12TEV 2022-01-12T18:00/2022-01-13T00:00'],
  [
    '[Morgen] tagt der Rat, am [Freitag] folgt die Wahl.',
    'DATE 2022-01-14 2022-01-14/2022-01-15',
    'DATE 2022-01-14 2022-01-14/2022-01-15',
  ],
  ['Am [Montag] wurde verhandelt.', 'DATE 2022-01-10 2022-01-10/2022-01-11'],
  ['Am [Freitag] wird verhandelt.', 'DATE 2022-01-14 2022-01-14/2022-01-15'],
  ['Am [vergangenen Samstag] wurde verhandelt.', 'DATE 2022-01-08 2022-01-08/2022-01-09'],
  ['Am [Donnerstagabend] wurde verhandelt.', 'TIME 2022-01-13TEV 2022-01-13T18:00/2022-01-14T00:00'],
  ['In [der Nacht auf Sonntag] brannte es.', 'TIME 2022-01-08TNI 2022-01-08T22:00/2022-01-09T06:00'],
  ['In [der Nacht] brannte es.', 'TIME 2022-01-12TNI 2022-01-12T22:00/2022-01-13T06:00'],
  ['Am [Wochenende] brannte es.', 'DATE 2022-W01-WE 2022-01-08/2022-01-10'],
  ['[Letztes Jahr] kamen weniger.', 'DATE 2021 2021-01-01/2022-01-01'],
  ['[Vergangene Woche] wurde gewählt.', 'DATE 2022-W01 2022-01-03/2022-01-10'],
  ['In [der kommenden Woche] wird gewählt.', 'DATE 2022-W03 2022-01-17/2022-01-24'],
  [
    'In [diesem Jahr] und im [Vorjahr] fiel der Preis.',
    'DATE 2022 2022-01-01/2023-01-01',
    'DATE 2021 2021-01-01/2022-01-01',
  ],
  // lengths
  ['Vor [zwei Jahren] wurde gewählt.', 'DURATION P2Y 2020-01-01/2021-01-01'],
  ['Seit [drei Wochen] wird gekämpft.', 'DURATION P3W 2021-12-23/2022-01-13'],
  ['In [den letzten fünf Jahren] wurde gebaut.', 'DURATION P5Y 2017-01-13/2022-01-13'],
  ['In [den vergangenen Tagen] wurde gekämpft.', 'DURATION PXD'],
  ['Er blieb [drei Jahre und vier Monate] in Haft.', 'DURATION P3Y4M'],
  ['[40 Minuten] vor dem Angriff war alles ruhig.', 'DURATION PT40M'],
  ['[Mehr als zehn Jahre] dauerte der Bau.', 'DURATION P10Y MORE_THAN'],
  ['Es dauerte [sechs] bis [acht Monate].', 'DURATION P6M', 'DURATION P8M'],
  ['Es dauerte [anderthalb Stunden].', 'DURATION PT1.5H'],
  ['Nach [fünfundzwanzig Jahren] kam er zurück.', 'DURATION P25Y'],
  ['Seit [Jahren] wird gebaut.', 'DURATION PXY'],
  // times of day
  ['Um [9 Uhr] beginnt die Sitzung.', 'TIME 2022-01-13T09:00 2022-01-13T09:00/2022-01-13T09:01'],
  [
    'Von [10] bis [18 Uhr] ist geöffnet.',
    'TIME 2022-01-13T10:00 2022-01-13T10:00/2022-01-13T10:01',
    'TIME 2022-01-13T18:00 2022-01-13T18:00/2022-01-13T18:01',
  ],
  ['Um [halb neun] kam er an.', 'TIME 2022-01-13T08:30 2022-01-13T08:30/2022-01-13T08:31'],
  ['Er kam gegen [3 Uhr nachmittags] an.', 'TIME 2022-01-13T15:00 2022-01-13T15:00/2022-01-13T15:01'],
  ['Am [Nachmittag] wurde verhandelt.', 'TIME 2022-01-13TAF 2022-01-13T12:00/2022-01-13T18:00'],
  // what comes again
  ['[Jeden Montag] wird demonstriert.', 'SET XXXX-WXX-1'],
  ['[Täglich] kommen neue.', 'SET P1D'],
  ['[Alle vier Jahre] wird gewählt.', 'SET P4Y'],
  ['Er verdient 500 Euro [im Monat].', 'SET P1M'],
  ['Das geschieht [dreimal täglich].', 'SET P1D'],
  // past, present, future
  ['[Damals] war es anders, [derzeit] ist es ruhig.', 'DATE PAST_REF', 'DATE PRESENT_REF'],
  ['In [Zukunft] wird es anders.', 'DATE FUTURE_REF'],
  ['Das geschah [vor kurzem].', 'DATE PAST_REF'],
  // reckoned from what was told
  [
    'Am [8. Januar] sprach er. Am [selben Tag] brannte es. Am [Vorabend] war es ruhig. [Zwei Tage später] trat er zurück.',
    'DATE 2022-01-08 2022-01-08/2022-01-09',
    'DATE 2022-01-08 2022-01-08/2022-01-09',
    'TIME 2022-01-07TEV 2022-01-07T18:00/2022-01-08T00:00',
    'DATE 2022-01-10 2022-01-10/2022-01-11',
  ],
  [
    'Am [8. Januar] sprach er. Am [Tag zuvor] war es ruhig, [tags darauf] brannte es.',
    'DATE 2022-01-08 2022-01-08/2022-01-09',
    'DATE 2022-01-07 2022-01-07/2022-01-08',
    'DATE 2022-01-09 2022-01-09/2022-01-10',
  ],
  [
    'Am [5. Januar] um [9 Uhr] sprach er. [Eine Stunde später] brannte es.',
    'DATE 2022-01-05 2022-01-05/2022-01-06',
    'TIME 2022-01-05T09:00 2022-01-05T09:00/2022-01-05T09:01',
    'TIME 2022-01-05T10:00 2022-01-05T10:00/2022-01-05T10:01',
  ],
  [
    'Im [März 1992] kam er. Im [April] ging er.',
    'DATE 1992-03 1992-03-01/1992-04-01',
    'DATE 1992-04 1992-04-01/1992-05-01',
  ],
  ['[1986] kam er. [Drei Jahre später] ging er.', 'DATE 1986 1986-01-01/1987-01-01', 'DATE 1989 1989-01-01/1990-01-01'],
  ['Am [Abend des 8. Januar] brannte es.', 'TIME 2022-01-08TEV 2022-01-08T18:00/2022-01-09T00:00'],
  ['In [den 1990ern] wurde gebaut.', 'DATE 199 1990-01-01/2000-01-01'],
];

const NONE: readonly string[] = [
  'Die Zeitung „Morgen“ schreibt davon.',
  'Mehr als 4000 Terroristen wurden verhaftet, 20.000 Kämpfer griffen an.',
  'Es kamen Il-76 und An-124 Flugzeuge, das Spiel endete 2:1 und 13:12.',
  'Am 31. Februar geschah nichts, am 45. Januar auch nicht.',
  'Der 24-Jährige und die 37 und 28 Jahre alten Männer kamen, ab 16 Jahren ist frei.',
  'Rund 1945 Menschen kamen, es waren 1200 bis 1700 Grad.',
  'Das Flugzeug flog früher als geplant.',
  'Der Wert stieg um 12.15 Prozent auf 14.30 Euro.',
  'Tel. 0471/974614, Postfach 2142.',
  'Nun ist es so.',
  'Guten Morgen sagt der Abend.',
  'Er starb im Alter von 93 Jahren.',
];

describe('German time expressions', () => {
  it.each(CASES.map((row) => [row[0], row] as const))('finds and places: %s', (marked, row) => {
    expect(found('de', marked, PUBLISHED)).toEqual(row);
  });

  it.each(NONE)('takes nothing for a time in: %s', (text) => {
    expect(timesIn('de', text, PUBLISHED)).toEqual([]);
  });
});
