import type { Document } from '../../../src/index.ts';
import { attribution, entity, report, statement, Text } from './compose.ts';

/** Reports as the extraction would hand them on, every kind of thing that text output shows among them. */

function harbour(): Document {
  const t = new Text(
    'Hafen von Aktau nach Angaben des Ministeriums wieder offen\n\n' +
      'Der Hafen sei am 9. Januar wieder geöffnet worden, teilte Verkehrsminister Arman Sadyqow auf Telegram mit. ' +
      'Ihm zufolge warten vermutlich noch mindestens 14 Schiffe. „Niemand ist in Gefahr“, sagte er Journalisten. ' +
      'Beobachter sprechen von 20.000 bis 25.000 Tonnen Weizen. ' +
      'Die Kräne sollen angeblich beschädigt sein. Am Kai stehen seit Mittwoch drei Tanker.',
  );
  const names = 'Verkehrsminister Arman Sadyqow';
  return report('hafen', t.text, {
    title: 'Hafen von Aktau nach Angaben des Ministeriums wieder offen',
    outlet: 'Küstenbote',
    author: 'Lena Vogt',
    language: 'de',
    published: { value: '2022-01-10T07:45', basis: 'metadata' },
    origin: { format: 'html', path: 'berichte/hafen.html', sha256: 'a'.repeat(64) },
    entities: [entity('e1', 'person', 'Arman Sadyqow', 'Sadyqow')],
    mentions: [t.mention('m1', names, 'e1'), t.mention('m2', 'Ihm', 'e1'), t.mention('m3', ' er ', 'e1')],
    quantities: [
      t.quantity('q1', 'mindestens 14 Schiffe', { value: 14, comparator: '>=', unit: 'Schiffe' }),
      t.quantity('q2', '20.000 bis 25.000 Tonnen', { low: 20000, high: 25000, comparator: '=', unit: 'Tonnen' }),
      t.quantity('q3', 'drei Tanker', { value: 3, comparator: '=', unit: 'Tanker' }),
    ],
    times: [
      t.time('t1', 'am 9. Januar', {
        type: 'DATE',
        value: '2022-01-09',
        from: '2022-01-09',
        to: '2022-01-10',
        basis: 'inferred',
      }),
      t.time('t2', 'seit Mittwoch', { type: 'DATE', value: '2022-01-05', basis: 'inferred' }),
    ],
    places: [t.place('p1', 'Aktau', { name: 'Aktau', country: 'KZ', lat: 43.65, lon: 51.17, geonames: 610612 })],
    statements: [
      statement('hafen/s1', 'indirect', {
        mode: 'writing',
        content: [t.span('Der Hafen sei am 9. Januar wieder geöffnet worden')],
        attribution: attribution({
          speaker: { ...t.passage(names), as: 'name', mention: 'm1' },
          cue: { spans: [t.span('teilte'), t.span('mit.')], text: 'teilte mit' },
          via: [{ kind: 'channel', name: 'Telegram', spans: [t.span('Telegram')] }],
        }),
        times: ['t1'],
      }),
      statement('hafen/s2', 'indirect', {
        mode: 'speech',
        content: [t.span('warten vermutlich noch mindestens 14 Schiffe')],
        attribution: attribution({
          speaker: { ...t.passage('Ihm'), as: 'pronoun', mention: 'm2' },
          cue: t.passage('zufolge'),
          frame: t.passage('Ihm zufolge'),
        }),
        certainty: {
          level: 'possible',
          markers: [{ ...t.span('vermutlich'), kind: 'hedge', holder: 'speaker' }],
        },
        quantities: ['q1'],
      }),
      statement('hafen/s3', 'direct', {
        mode: 'speech',
        content: [t.span('Niemand ist in Gefahr')],
        attribution: attribution({
          speaker: { spans: [t.span('er Journalisten')], text: 'er', as: 'pronoun', mention: 'm3' },
          cue: t.passage('sagte'),
          addressee: t.passage('Journalisten'),
        }),
        negated: true,
      }),
      statement('hafen/s4', 'reported', {
        mode: 'speech',
        content: [t.span('von 20.000 bis 25.000 Tonnen Weizen')],
        attribution: attribution({
          speaker: { ...t.passage('Beobachter'), as: 'anonymous' },
          cue: t.passage('sprechen'),
        }),
        quantities: ['q2'],
      }),
      statement('hafen/s5', 'free-indirect', {
        content: [t.span('Die Kräne'), t.span('beschädigt sein')],
        attribution: attribution({ cue: t.passage('sollen') }),
        certainty: { level: 'doubtful', markers: [{ ...t.span('angeblich'), kind: 'doubt', holder: 'report' }] },
      }),
      statement('hafen/s6', 'narrated', {
        content: [t.span('Am Kai stehen seit Mittwoch drei Tanker')],
        quantities: ['q3'],
        times: ['t2'],
      }),
    ],
  });
}

function channel(): Document {
  const t = new Text(
    '🔥🔥 Алматы: по данным минздрава Казахстана, погибли 164 человека — среди них четырёхлетняя девочка, сообщает «Хабар 24»',
  );
  return report('kanal/12', t.text, {
    outlet: 'Степной канал',
    forwardedFrom: 'Новости 🇰🇿',
    language: 'ru',
    published: { value: '2022-01-09', basis: 'given' },
    entities: [entity('e1', 'organization', 'минздрав Казахстана', 'минздрава Казахстана')],
    mentions: [t.mention('m1', 'минздрава Казахстана', 'e1')],
    quantities: [
      t.quantity('q1', '164 человека', { value: 164, comparator: '=', unit: 'человека', kind: 'people-killed' }),
    ],
    places: [t.place('p1', 'Алматы', { name: 'Almaty', country: 'KZ', lat: 43.25, lon: 76.93, geonames: 1526384 })],
    statements: [
      statement('kanal/12/s1', 'indirect', {
        mode: 'speech',
        content: [t.span('погибли 164 человека — среди них четырёхлетняя девочка')],
        attribution: attribution({
          speaker: { ...t.passage('минздрава Казахстана'), as: 'name', mention: 'm1' },
          cue: t.passage('по данным'),
          via: [{ kind: 'outlet', name: 'Хабар 24', spans: [t.span('Хабар 24')] }],
        }),
        quantities: ['q1'],
      }),
    ],
  });
}

function hostile(): Document {
  const t = new Text('Sprecher \u001b[2J\u202eMeier sagte, das Wasser\u0007 sei sauber.\u009b31m');
  return report('\u001b]0;x\u0007id', t.text, {
    title: 'Titel\r\u001b[1A mit\u202eSteuerzeichen',
    outlet: '\u001b[31mrot',
    diagnostics: [{ code: 'control-characters', message: 'holds control characters such as \u001b[0m' }],
    statements: [
      statement('x/s1', 'indirect', {
        mode: 'speech',
        content: [t.span('das Wasser\u0007 sei sauber')],
        attribution: attribution({
          speaker: { ...t.passage('Sprecher \u001b[2J\u202eMeier'), as: 'description' },
        }),
      }),
    ],
  });
}

function bare(): Document {
  return report('leer', 'Guten Morgen!', { language: 'de', diagnostics: [] });
}

/** The reports by the names of their golden files. */
export const CASES: Readonly<Record<string, Document>> = {
  harbour: harbour(),
  channel: channel(),
  hostile: hostile(),
  bare: bare(),
};
