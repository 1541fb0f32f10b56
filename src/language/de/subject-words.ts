import { wordSet as set } from '../shared/phrases.ts';
import type { SubjectWords } from '../shared/subject-words.ts';

/** Function words after Duden, Die Grammatik; nouns by word formation. */
export const subjectWords: SubjectWords = {
  nobody: set('man niemand'),
  accusative: set('sie es'),
  knownFrom: set('aus'),
  doers: set('von vom durch seitens'),
  doersSide: set('seiten'),
  texts:
    /(?:bericht|berichts|berichten|erklärung|mitteilung|meldung|meldungen|schreiben|brief|interview|rede|ansprache|artikel|studie|gutachten|resolution|urteil|begründung|dokument|dokumenten|papier|notiz|stellungnahme|aussage|bescheid|beschluss|aufruf|appell|kommentar|beitrag|zeitung|blatt|magazin|medien|presse|kreisen|akten|unterlagen|entwurf|statement|vorabversion|version|bekanntmachung|umfrage|untersuchung|analyse|auswertung|protokoll|text|angaben)$/,
  relations: /(?:zusammenhang|folge|rahmen|bezug|hinblick|art|anschluss)$/,
  agents: /(?:er|ist|ent|ant|eur|tor|loge)(?:n|en|in|innen|s|e)?$/,
};
