/** Closed-class words of German, lower case, by the classes that attribution asks for. */
export const closedClass = {
  determiner: `der die das ein eine eines kein keine keines dieser diese dieses jener jene jenes jeder jede jedes jedes alle aller alles
    beide beider mehrere einige etliche manche mancher viele zahlreiche sämtliche andere anderer solche solcher welche welcher welches
    sein seine seines ihr ihre ihres unser unsere unseres euer eure mein meine meines derselbe dieselbe dasselbe zwei drei vier fünf sechs
    sieben acht neun zehn elf zwölf weitere weiterer weiteres wenige`,
  /** Determiners that cannot be nominative. */
  oblique: `dem den des einem einer keiner einen keinem keinen diesem diesen jenem jenen jedem jeden allem allen seinem seinen ihrem ihren unserem unseren
    meinem meinen ihm ihn ihnen mir mich dir dich uns euch einander deren dessen derer denen welchem welchen manchem manchen vielen mehreren
    einigen seiner ihrer unserer eurer meiner deiner`,
  preposition: `in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur über übers unter vor vorm hinter neben zwischen durch für
    gegen ohne um seit bis wegen trotz während laut gemäß gegenüber binnen dank mittels per pro samt statt anstatt anstelle aufgrund
    außerhalb innerhalb oberhalb unterhalb anhand angesichts bezüglich hinsichtlich infolge mithilfe zugunsten zulasten entlang ab je nahe
    seitens außer zwecks mangels ungeachtet jenseits diesseits nebst wider kontra via entgegen`,
  pronoun: `er sie es ich wir man jemand niemand dieser diese jener jene beide alle wer einer eine keiner keine viele einige manche mehrere
    letzterer letztere ersterer erstere derselbe dieselbe derjenige diejenige diejenigen`,
  subordinator: `dass daß ob weil wenn falls obwohl obgleich obschon nachdem bevor ehe während sobald solange sofern soweit sodass damit da
    als indem seitdem wie wobei womit wodurch wofür wogegen wonach worauf woraus worin worüber wovon wozu worum woran worunter wovor wohinter woneben weshalb weswegen warum wann wo
    woher wohin was wer wem wen wessen um ohne statt anstatt`,
  relative: `der die das dessen deren dem den denen derer welcher welche welches welchem welchen was wo wer`,
  coordinator: `und oder aber sondern denn doch jedoch sowie bzw noch`,
  adverb: `auch nur noch schon sehr so nun jetzt heute gestern morgen dann da dort hier immer nie wieder bereits erst etwa rund fast kaum
    allerdings jedoch dennoch trotzdem zudem außerdem ferner weiter weiterhin daher deshalb deswegen darum somit damit dabei dafür dagegen
    daran darauf daraus darin darüber davon dazu danach davor zuvor zunächst zuletzt schließlich inzwischen mittlerweile unterdessen
    derzeit momentan aktuell damals einst früher später bald bisher bislang seitdem seither gleichzeitig zugleich ebenfalls ebenso
    gleichfalls hingegen dagegen vielmehr indes indessen stattdessen andererseits einerseits zwar wohl vielleicht möglicherweise
    vermutlich wahrscheinlich offenbar anscheinend angeblich tatsächlich wirklich natürlich selbstverständlich freilich immerhin
    insbesondere besonders beispielsweise etwa lediglich allein ausschließlich ausdrücklich eindringlich nachdrücklich
    erneut abermals nochmals einmal mehrmals öfter oft häufig manchmal selten stets meist meistens zumeist teilweise weitgehend
    insgesamt überhaupt gar ganz völlig ziemlich eher vielmehr sogar selbst eben gerade mal ja denn eigentlich sonst ansonsten anders
    weder entweder sowohl heutzutage neuerdings vorerst vorher vorab nachher daraufhin hierzu hierbei hiermit überdies
    wörtlich wortwörtlich sinngemäß scherzhaft ironisch offen öffentlich schriftlich mündlich telefonisch persönlich offiziell wörtlich
    hinaus herum demnächst kürzlich jüngst unlängst soeben eben alsbald sofort umgehend unverzüglich anschließend abschließend zusätzlich
    schlicht knapp kurz lange längst nebenbei umgekehrt folglich demgemäß demgegenüber demnach demzufolge ferner obendrein zugleich dementsprechend entsprechend infolgedessen
    gestern vorgestern übermorgen abends morgens mittags nachts vormittags nachmittags montags immerzu dazwischen drinnen draußen beinahe zuhause bitte alleine vorne beieinander`,
  auxiliary: `hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden
    worden gewesen gehabt geworden bin bist habt hast`,
  modal: `kann können konnte konnten muss müssen musste mussten muß mußte mußten darf dürfen durfte durften soll sollen sollte sollten will wollen
    wollte wollten mag mögen mochte möchte möchten könne müsse dürfe solle wolle möge könnte könnten müsste müssten dürfte dürften`,
  /** Agencies and papers that are written small. */
  noun: `dpa dapd ddp afp apa epd kna sid rtr taz`,
  reflexive: `sich`,
  negation: `nicht nie niemals keinesfalls keineswegs`,
} as const;

/** Frequent finite verb forms that attribute nothing, to tell where a clause has its verb. */
export const plainVerbs = `
  gibt gab geht ging kommt kam steht stand liegt lag bleibt blieb hält hielt lässt ließ nimmt nahm bringt brachte führt führte macht machte
  stellt stellte setzt setzte zeigt zeigte trifft traf fällt fiel läuft lief beginnt begann endet endete gilt galt scheint schien heißt hieß
  starb starben stirbt kamen gingen standen lagen blieben ließen nahmen brachten führten machten stellten setzten fielen liefen begannen
  endeten galten schienen wurden erhielt erhielten bekam bekamen verlor verloren gewann gewannen handelt handelte besteht bestand dient diente
  gehört gehörte findet fand fanden stieg stiegen sank sanken folgt folgte tritt trat traten zieht zog zogen wirft warf warfen
`;

/** Days, months and stretches of time: never a speaker. */
export const timeNouns = `
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober
  november dezember morgen vormittag mittag nachmittag abend nacht tag woche monat jahr stunde minute stunden minuten tage tagen wochen monate
  jahre jahren uhr anfang ende mitte montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend
  montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen wochenende vortag zeit zeiten
  frühjahr sommer herbst winter jahrhundert mitternacht prozent euro dollar
`;
