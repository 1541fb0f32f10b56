import type { NounPhraseWords } from '../shared/noun-phrases.ts';
import { wordSet as set } from '../shared/phrases.ts';

/** Function words and endings after Duden, Die Grammatik; nouns of occasions by word formation. */
export const nounPhrases: NounPhraseWords = {
  attaching: set('von vom der des für aus in im bei beim zu zum zur über an am auf um gegen mit nach unter'),
  loose: set('in im an am auf bei beim mit nach zu zum zur über unter gegen um aus vor'),
  member: set('aus'),
  origin: set('aus über'),
  seat: set('in im an am bei beim'),
  occasions:
    /(?:interview|erklärung|mitteilung|bericht|rede|ansprache|gespräch|pressekonferenz|sitzung|brief|schreiben|stellungnahme|sendung|beitrag|fernsehen|radio|rundfunk|twitter|facebook|telegram|zusammenhang|angesicht|anschluss)$/,
  several: /^(?:ein|kein|viel|mehrere|einige|manche|alle|beide|jene|dies|letzter|erster|jede)/,
  whole: set('der des von unter'),
  particles: set('von van de del di da al bin ibn zu la le el of'),
  tails: new Map([['ohne', 'grenzen']]),
  titles: set('dr prof'),
  sibilant: /[sßzx]$/,
  aged: /-jährigen?$/,
  governing:
    /(?:t|n|nd|zuständig|verantwortlich|ansässig|tätig|wohnhaft|üblich|typisch|nötig|notwendig|erforderlich|gültig|fähig)(?:e|en|er|es|em)$/,
  bareParticiple: /t$/,
  nominative: /e$/,
  syncretic: set('der'),
  genitive: set('des eines einer dieser dieses jener jenes seiner seines ihrer ihres unserer unseres'),
  genitiveArticle: set('des'),
  bareGenitive: /[a-zäöüß]{2}er$/,
  noGenitive: set('weniger'),
  auxiliaryParticiples: set('gewesen worden geworden gehabt'),
  joining: set('und sowie'),
};
