import type { CreditRules } from '../shared/credits.ts';
import { compilePhrases, wordSet } from '../shared/phrases.ts';

/** Written from knowledge of how German news names its sources. */
export const credits: CreditRules = {
  before: wordSet(
    'laut zufolge berufung berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb zitiert zitierte zitierten gegenüber via verbreitete verbreitet verbreiten angaben bericht berichts berichte informationen meldung meldungen bezug quelle',
  ),
  after: wordSet(
    'berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb zufolge verbreitete verbreitet verbreiten verbreiteten zitiert zitierte',
  ),
  sources: wordSet('quelle quellen original originalquelle originaltext via zuerst'),
  pictures: wordSet(
    'foto fotos bild bilder bildquelle bildnachweis grafik infografik video archivbild archivfoto symbolbild symbolfoto fotograf titelbild karte screenshot copyright rechte',
  ),
  and: wordSet('und sowie'),
  backward: wordSet('das dies darüber davon so wie dieses'),
  reporters: compilePhrases([['mit material von, unter verwendung von, mit material der', true]], {}),
  translated: compilePhrases(
    [
      ['aus dem russischen, übersetzung aus dem russischen, übersetzt aus dem russischen', { from: 'ru' }],
      [
        'aus dem englischen, übersetzung aus dem englischen, übersetzt aus dem englischen, im englischen original',
        { from: 'en' },
      ],
      [
        'übersetzung automatisch, automatische übersetzung, automatisch übersetzt, maschinelle übersetzung, maschinell übersetzt, übersetzt mit, übersetzt von, übersetzung : , übersetzung von',
        {},
      ],
    ],
    {},
  ),
};
