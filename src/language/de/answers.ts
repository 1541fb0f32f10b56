import { type Answers, answering } from '../shared/answers.ts';
import { wordEnds } from '../shared/word-ends.ts';

/** How German answers what was said before. Written from knowledge of German news prose. */
export const answers: Answers = {
  verbs: answering(
    'bestreiten leugnen dementieren abstreiten verneinen zurückweisen widersprechen anderssehen',
    'dementieren widersprechen',
    'bestätigen bekräftigen bejahen',
  ),
  calls: new Set(['nennen', 'bezeichnen']),
  falsehoods: new Set(
    'lüge lügen falsch unwahr fake fakes erfunden erfindung falschmeldung falschmeldungen falschinformation falschinformationen desinformation unwahrheit unsinn humbug haltlos unbegründet gelogen märchen'.split(
      ' ',
    ),
  ),
  pointers: new Set(['das', 'dies', 'dieses', 'dem', 'es', 'alles', 'beides']),
  relatives: new Set(['was']),
  said: wordEnds(`
    vorwurf vorwürfe vorwürfen vorwurfs anschuldigung anschuldigungen behauptung behauptungen darstellung darstellungen
    angabe angaben aussage aussagen bericht berichte berichten berichts meldung meldungen gerücht gerüchte gerüchten
    information informationen zahl zahlen schilderung schilderungen version`),
  blame: wordEnds('vorwurf vorwürfe vorwürfen vorwurfs anschuldigung anschuldigungen beschuldigung beschuldigungen'),
  beside: new Set(['umgehend', 'vehement', 'entschieden', 'kategorisch', 'energisch', 'scharf']),
};
