import type { ModeRules } from '../shared/mode.ts';
import { type Endings, wordSet } from '../shared/phrases.ts';

const endings: Endings = { v: ['e', 't', 'en', 'te', 'ten', 'et', 'ete', 'eten'] };

/** Written from knowledge of the language. Words that leave it open ("laut", "Angaben", "mitteilte") are in none. */
export const mode: ModeRules = {
  speech: wordSet(
    `sag~v gesagt beton~v äußer~v geäußert erzähl~v antwort~v geantwortet entgegn~v erwider~v rief riefen ruft sprach sprachen spricht sprechen gesprochen frag~v gefragt versicher~v beteuer~v
    bemerk~v verkünd~v erläuter~v ergänz~v unterstrich unterstreicht klag~v scherz~v`,
    endings,
  ),
  writing: wordSet(
    'schrieb schrieben schreibt schreiben geschrieben schreibe twitter~v getwittert post~v gepostet notier~v veröffentlich~v publizier~v titel~v bloggte',
    endings,
  ),
  thought: wordSet(
    `glaub~v geglaubt vermut~v denkt denken dachte dachten gedacht überzeugt hoff~v gehofft fürcht~v befürcht~v erwart~v annimmt nimmt nahm annehmen bezweifel~v bezweifelt zweifel~v mein~v weiß wusste wissen ahn~v vermutung
    hält hielt halten befürchtung hoffnung überzeugung annahme`,
    endings,
  ),
};
