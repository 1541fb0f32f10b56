import { wordSet as set } from '../shared/phrases.ts';
import type { VerbSecondWords } from '../shared/verb-second.ts';
import { remembered } from '../shared/word-ends.ts';
import { clauseWords } from './clause-words.ts';
import { nounPhrases } from './noun-phrases.ts';
import { subjectWords } from './subject-words.ts';
import { verbClusters } from './verb-clusters.ts';
import { verbSecondForms } from './verb-second-forms.ts';

/** Function words and endings after Duden, Die Grammatik; nouns of saying by word formation. */
export const verbSecond: VerbSecondWords = {
  forms: verbSecondForms,
  nounPhrases,
  clauses: clauseWords,
  subjects: subjectWords,
  clusters: verbClusters,
  that: set('dass daß ob'),
  neither: 'weder',
  saidThat: set('dass daß'),
  phraseClauses: set('dass daß ob wie warum'),
  infinitiveOpeners: set('um ohne statt'),
  reasons: set('weil da obwohl weshalb weswegen wodurch'),
  turning: set('während wobei woraufhin worauf'),
  others: { articles: set('ein eine'), words: set('anderer andere anderes weiterer weitere') },
  bounds: set(
    'mehr weniger mindestens höchstens maximal minimal wenigstens gut knapp rund etwa ungefähr über als bis zu an die circa ca',
  ),
  parting: set('darunter davon'),
  conditions: set('wenn falls sofern beinahe fast'),
  invertedConditions: set('sollte'),
  possibilities: set('könnte könnten müsste müssten ließen'),
  ownPresent: /(?<!^se)[^i]e$/,
  writer: set('ich'),
  wishes: set('will wollen wollte wollten möchte möchten'),
  states: set('betragen handeln stammen befinden gehören wissen kennen besitzen verfügen aufhalten'),
  perfectInfinitives: set('haben sein'),
  claims: set('will wollen'),
  pastPerfect: /^hatte/,
  relaying: set('berichten melden vermelden'),
  plural: /en$|^sind$/,
  infinitive: /(?<!t)en$/,
  abilities: /^(?:kann|können|könne|konnten?|könnten?)$/,
  as: set('als'),
  and: set('und'),
  passives: set('wird werden wurde wurden'),
  copulas: set('ist war bleibt blieb kommt kam besteht bestand gilt galt geht ging'),
  showing: set(
    'ist sind war waren zeigt zeigte zeigten zeigen gibt gab äußert äußerte wurde wird worden hat haben hatte hatten',
  ),
  consequence: set('so dazu dadurch dafür daran damit darin deshalb folge grund tatsache ohne statt außer'),
  measures: set('so soweit derart dazu dadurch dafür damit darin'),
  correlates: set('darauf daran darin darüber darum daraus davon dazu damit dagegen dafür davor dahin dahingehend'),
  negative: /^kein/,
  impersonalPhrases: set('bekannt klar'),
  infinitivePhrases: set('bereit zuversichtlich'),
  phraseParticles: set('laut auf vor an'),
  sources: set('von vom aus'),
  places: set('im in vom von beim bei seitens aus'),
  owned: set('von vom aus im in der des zu zum zur für über'),
  contractions: new Map([
    ['von', set('vom')],
    ['zu', set('zum zur')],
    ['auf', set('aufs')],
    ['vor', set('vorm')],
    ['über', set('übers')],
    ['für', set('fürs')],
  ]),
  governing: set('der dem den des einer einem einen eines'),
  nominatives: set('die das ein eine'),
  particlePrepositions: set('ab'),
  published: { noun: /^veröffentlichung/, article: set('der') },
  tallies: set(
    'zahl zahlen opferzahl opferzahlen todeszahl todeszahlen totenzahl verletztenzahl bilanz opferbilanz zählung schätzung schätzungen statistik liste listen angaben angabe',
  ),
  verbatim:
    /(?:zitat|fazit|kommentar|urteil|credo|motto|bilanz|resümee|botschaft|appell|devise|antwort|reaktion|originalton|wortlaut|worte|bemerkung)$/,
  literally: set('wörtlich weiter'),
  leavesOpen:
    /^(?:habe|hätten?|sei|seien|wären?|werden?|würden?|könnt?en?|müsst?en?|soll(?:e|ten?)|woll(?:e|ten?)|dürft?en?)$/,
  closesOpen: /(?:en|n)$/,
  saying: remembered(
    /(?:angaben|berichten|bericht|informationen|meldungen|aussagen|ansicht|meinung|auffassung|einschätzung|darstellung|mitteilung|auskunft|schätzungen|erkenntnissen|studie|studien|umfragen?|gesetz|dokument|dokumenten|gutachten|vermerk|kommuniqué|analysen?|statistiken?|(?<!aus)zählung|recherchen|auswertung|befragung|erhebung|untersuchung|untersuchungen|veröffentlichung|erklärung|darstellungen|beobachtungen|berichte|behauptung|protokoll|protokollen|vorhersagen?|prognosen?|bekunden|medien)$/,
  ),
  postposed: /(?:meinung|ansicht|auffassung|einschätzung|überzeugung|angaben?|aussagen?|darstellung|bekunden)$/,
  happenings: /(?:ereignisse|simulationen|beispiele|vorfälle|bilder|ungen)$/,
  relativeReferences: set('wonach'),
  temporalReferences: set('danach'),
  evident: { verbs: set('geht ging'), particle: 'hervor' },
  comparing: set('auch schon bereits etwa sehr viel viele oft lange man manchmal zum'),
  stemming: {
    endings: 'ungen ung heiten heit keit eten ete tet est ten ert end em en er es te et st e t n s'.split(' '),
    letters: { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' },
    participle: 'ge',
  },
};
