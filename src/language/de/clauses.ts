import type { ClauseRules } from '../shared/clauses.ts';
import { wordSet } from '../shared/phrases.ts';

/** Function words after Duden, Die Grammatik; verb forms written from knowledge of the verbs of news. */
export const clauses: ClauseRules = {
  subordinators: wordSet(
    `dass daß weil wenn falls ob obwohl obgleich nachdem bevor ehe während damit sodass sobald solange sofern soweit indem seit seitdem bis als wie
    warum weshalb wieso wonach wodurch womit wobei wofür wogegen worauf woran worin worüber wovon wozu wo wohin woher was somit da zumal wer wem wen`,
  ),
  beforeSubordinator: wordSet('so auch nur selbst vor erst gerade besonders als ohne statt anstatt außer je'),
  relatives: wordSet('der die das den dem dessen deren denen welcher welche welches welchen welchem wessen'),
  bareRelatives: new Set(),
  prepositions: wordSet(
    'in im an am auf aus bei mit nach von vor zu für über unter durch um gegen ohne zwischen hinter neben seit während wegen trotz bis laut mithilfe anhand',
  ),
  conjunctions: wordSet('und aber sondern doch jedoch denn sowie beziehungsweise'),
  finite: wordSet(
    `ist sind war waren wird werden wurde wurden hat haben hatte hatten bin habe sei seien hätte hätten wäre wären würde würden kann können konnte konnten könnte könnten
    muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften dürfte dürften mag mögen gibt gab geben gäbe geht ging gingen gehen
    kommt kam kamen kommen steht stand standen stehen liegt lag lagen liegen bleibt blieb blieben bleiben hält hielt hielten halten lässt ließ ließen lassen lasse nimmt nahm nahmen
    griff griffen greift greifen brach brachen bricht brechen traf trafen trifft treffen rief riefen ruft sprach sprachen spricht sprechen schrieb schrieben schreibt schreiben trat traten
    tritt treten fiel fielen fällt fallen starb starben stirbt sterben verlor verloren verliert fand fanden findet finden begann begannen beginnt beginnen zog zogen zieht ziehen
    trug trugen trägt tragen schlug schlugen schlägt schloss schlossen schließt schließen flog flogen fliegt fliegen floh flohen flieht fuhr fuhren fährt fahren führt führte führten
    stieg stiegen steigt steigen sank sanken sinkt wuchs wuchsen wächst warf warfen wirft wies wiesen weist bot boten bietet bat baten bittet erschien erschienen erschoss erschossen entließ entließen
    erhielt erhielten erhält enthält enthielt verließ verließen verlässt sieht sah sahen sehen läuft lief liefen laufen leitet drang drangen dringt tut tat taten gilt galt galten schwieg schwiegen
    scheint schien schienen heißt hieß hießen weiß wusste wussten bringt brachte brachten bringen denkt dachte schoss schossen schießt stellt stellte stellten sitzt saß saßen sitzen entstand entstanden
    verschärfen helfen hilft half halfen gewann gewannen gewinnt verband bestand bestehen besteht bestanden befahl unterhielt unterhielten übernahm übernahmen übernimmt verschwand verschwanden
    empfing empfingen empfängt verbot verboten betrug betrugen beträgt entschied entschieden überfiel überfielen nannte nannten kannte kannten rannte brannte brannten ernannte sandte
    riss rissen unterschrieb verschob verschoben erlitt erlitten litt litten aß fing hing hingen sang schwamm ergab ergaben ergibt bewarb vertrat vertritt vertreten gelang gelangen gelingt erhob erhoben hob
    lud luden lädt wich wichen bezog bezogen gehören gehört fordern fehlt fehlen leben lebt arbeiten stammen kämpfen`,
  ),
  verbForm: /(?:en|t|te|ern|eln|st|ß|ne)$/,
  verbEnding: /(?:te|ten|[^aeiouäöüs]t|st|et)$/,
  looseVerb: /(?:en|t|te|ern)$/,
  never: wordSet(
    `nicht mit seit dort jetzt laut acht statt weit gut selbst fast erst meist zuletzt bereits bislang sonst heute heutige gestrigen leicht recht dicht letzte letzten letzter erste ersten zweite zweiten dritte
    dritten vierte fünfte sechste siebte achte neunte zehnte beste besten meiste meisten größte größten höchste höchsten konkret direkt indirekt rund insgesamt komplett exakt dicht nachts samt nebst oft sofort
    überhaupt zunächst nächste nächsten unbekannt bekannt verletzt umstritten gesamte gesamten weite weiten gute guten tote toten alte alten echte echten rechte rechten leichte leichten verletzte verletzten
    bestimmte bestimmten sogenannte sogenannten angeblichste privat privaten staatliche durchschnitt ernst etwa jüngst längst höchst möglichst mindest einst selbe unterst äußerst zumeist spät getrennt bunt sanft absolut
    abrupt schlecht echt schlicht welt stadt kraft zeit bewaffnet entsetzt geplant verdächtigt unverletzt berechtigt beliebt verlust dienst nacht macht fort dadurch unten mitten hinten späten breite breiten harte harten`,
  ),
  beforeNominal: wordSet(
    `der die das den dem des ein eine einen einem einer eines kein keine keinen diese dieser dieses diesen mehrere viele einige alle zwei drei vier fünf sechs sieben acht neun zehn im am zum zur beim vom ins
    in an auf aus bei mit nach von vor zu für über unter durch um gegen ohne sehr so ihre ihren ihrer ihr seine seinen seiner sein gut`,
  ),
  verbFinal: true,
  capitalNouns: true,
  imperatives: wordSet(
    'abonnieren lesen teilen folgen klicken abonniere lies teile folge klick schreib schreiben hier weiterlesen foto fotos video bild quelle anzeige werbung lesetipp',
  ),
  imperativeEnding: null,
  openQuestions: wordSet('ob'),
  questionParticles: new Set(),
  claimLabels: wordSet('behauptung gerücht falschbehauptung these mythos'),
  courtesies: new Set([
    'danke für',
    'danke dir',
    'danke euch',
    'vielen dank',
    'herzlichen dank',
    'besten dank',
    'liebe grüße',
    'viele grüße',
    'schöne grüße',
    'herzliche grüße',
    'beste grüße',
    'guten morgen',
    'guten tag',
    'guten abend',
  ]),
};
