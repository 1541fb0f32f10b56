import { compilePhrases, wordSet } from '../shared/phrases.ts';
import type { ViaRules } from '../shared/via.ts';

const kinds = (...rows: readonly (readonly ['outlet' | 'agency' | 'channel' | 'document' | 'event', string])[]) =>
  new Map(rows.flatMap(([kind, words]) => [...wordSet(words)].map((word) => [word, kind] as const)));

/** Written from knowledge of how German news names its sources. */
export const via: ViaRules = {
  classNouns: kinds(
    [
      'outlet',
      'zeitung blatt magazin sender fernsehen staatsfernsehen rundfunk radio medien staatsmedien presse portal zeitschrift medium tv programm',
    ],
    ['agency', 'agentur nachrichtenagentur nachrichtendienst agenturen nachrichtenagenturen'],
    ['channel', 'kanal kanals blog plattform netzwerk netzwerken'],
  ),
  nameOpeners: wordSet(''),
  nameClosers: wordSet(''),
  titleEndings: [
    ...wordSet(
      'tageblatt abendblatt wochenblatt anzeiger kurier -bote rundschau tagblatt morgenpost abendpost tagespost volksstimme',
    ),
  ],
  bodyNouns: wordSet(''),
  newsWords: wordSet(''),
  classEndings: [
    ['zeitung', 'outlet'],
    ['magazin', 'outlet'],
    ['magazins', 'outlet'],
    ['sender', 'outlet'],
    ['sendern', 'outlet'],
    ['senders', 'outlet'],
    ['fernsehen', 'outlet'],
    ['rundfunk', 'outlet'],
    ['radio', 'outlet'],
    ['medien', 'outlet'],
    ['portal', 'outlet'],
    ['zeitschrift', 'outlet'],
    ['blatt', 'outlet'],
    ['nachrichtenagentur', 'agency'],
    ['kanal', 'channel'],
    ['kanals', 'channel'],
    ['plattform', 'channel'],
    ['kurznachrichtendienst', 'channel'],
  ],
  nameBefore: false,
  forms: kinds(
    [
      'document',
      `erklärung mitteilung pressemitteilung presseerklärung presseaussendung aussendung stellungnahme schreiben brief briefs bericht berichts kommuniqué kommunique communiqué statement bulletin memorandum
      gutachten studie protokoll dokument dokumenten papier videobotschaft video botschaft beitrag eintrag gastbeitrag artikel aufsatz buch e-mail mail bekanntmachung regierungserklärung blogeintrag facebook-eintrag`,
    ],
    [
      'event',
      `interview interviews gespräch telefonat telefongespräch telefoninterview rede ansprache fernsehansprache fernsehrede pressekonferenz pressekonferenzen briefing pressebriefing sitzung anhörung vortrag talkshow sendung fernsehinterview
      radiointerview debatte kundgebung tagung parteitag sondersitzung videokonferenz neujahrsansprache predigt pressegespräch bundestag parlament`,
    ],
  ),
  prepositions: wordSet(
    'in im ins auf laut nach aus mit bei beim gegenüber via per während am an durch von vom gemäß zufolge',
  ),
  placing: wordSet('in im auf mit gegenüber via am'),
  determiners: wordSet(
    'einer einem eines ein eine der dem des den die das seiner seinem ihrer ihrem ihren seinen dieser diesem mehreren',
  ),
  adjective: (lower) => /(?:en|er|em|e|es)$/.test(lower),
  credits: wordSet(
    'laut gegenüber so berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb zitiert zitierte via auf bei sender zeitung magazin agentur quelle',
  ),
  quotedBy: compilePhrases(
    [
      [
        'zitiert nach, zit . nach, zitiert von, zitierte ihn, verbreitet von, veröffentlicht von, wiedergegeben von, übernommen von',
        true,
      ],
    ],
    {},
  ),
  sources: wordSet('quelle quellen quellenangabe via'),
  citing: compilePhrases(
    [
      [
        'unter berufung auf, mit berufung auf, mit verweis auf, unter verweis auf, mit bezug auf, unter bezugnahme auf, unter hinweis auf, mit hinweis auf',
        true,
      ],
    ],
    {},
  ),
  press: wordSet(
    'journalisten journalist journalistin reporter reporterin korrespondent korrespondenten medien lokalmedien presse medienberichte medienberichten blogger',
  ),
  knowledge: {
    nouns: wordSet('angaben angabe daten zahlen informationen erkenntnissen schätzungen schätzung berechnungen stand'),
    called: wordSet(
      'vorläufig~a erst~a neu~a neuest~a letzt~a bisherig~a aktuell~a jüngst~a ander~a unbestätigt~a verschieden~a weiter~a',
      { a: ['e', 'en', 'er', 'em', 'es'] },
    ),
  },
};
