/**
 * Stems of common verbs whose present subjunctive in the third person singular ends in -e where the indicative does not:
 * "er komme", "es gebe". Words that are also nouns in lower case, adjectives or adverbs are left out.
 */
export const subjunctiveStems = `
komm geb geh nehm steh lass bleib lieg find halt brauch führ mach tu versuch handel biet sprech seh trag zieh helf fahr lauf
fall treff beginn verlier gewinn entsteh besteh besitz erhalt enthalt entsprech erwart verfüg gehör gelt heiß hoff glaub plan prüf
 schein scheiter setz sitz sorg spiel stamm steig stell sterb stimm teil tret unterstütz verbind verdien verhandel verhinder
verlang verlass verlauf vermeid verschwind versteh verstoß vertret verursach verwend wachs wart werb wirk wiss woll wünsch zahl
zeig zeug zwing änder arbeit bedeut bedroh befind befürcht begeh begrüß behandel behaupt bekomm belaste bereit beruh besuch beteilig
betracht betrag betreff bezieh bild bring denk dien droh drück einsetz empfehl entscheid entwickel erfahr erfolg erfüll ergeb erheb
erinner erklär erkenn erlaub ermöglich erreich erschein erweis ermittel existier fehl feier folg forder fühl fürcht garantier
gefährd gelang gelte genieß gesteh gewährleist glaube greif hab handhab heb hindern hinterlass informier kenn klag kontrollier kost
kämpf leb leg lehn leid leist lern les lieb lös meld mein nenn nutz öffn ordn pass protestier produzier reagier rechn red
regier reis rechtfertig respektier richt ruf sag schaff schick schlag schließ schreib schütz schweig sei send sink spür
stärk stoß streb such tausch tend töt trenn trink übernehm überprüf überwind überzeug umfass unternehm unterscheid unterstell
unterlieg untersuch verbesser verbiet verbleib verfolg vergess verhalt verkauf verletz verlier veröffentlich verpflicht
verrat verringer verschlechter versicher versprech verteidig verzicht vorlieg vorseh wehr weiger wend werd widersprech widerspreche
wiederhol wohn zerstör zusammenarbeit funktionier profitier akzeptier passier bedürf drohe bedauer bemüh bestätig bestreit
überleg erleb beweg beweis bieg bitt blick brenn dauer durchführ eintret entfall entführ entlass entnehm erforder ergreif erhöh
erleid eröffn ersetz erzeug erziel fass festhalt festnehm flieh fließ führe geling genüg gescheh hänge häng investier konzentrier
kümmer land mangel mitteil nachweis operier orientier rat rett riskier schätz sehn spend spreng stehl
stütz stürz trag trau treib verbreit verdräng vereinbar verfehl verlänger vermut vernicht verschieb versag verschärf
versorg verwalt verweig verweiger verwirklich verzeichn vollzieh vorgeh wander warn wechsel widersetz zuseh zusteh zwinge
`;

/** Past subjunctives that no indicative equals: by the classes of strong verbs in Duden, Die Grammatik. */
export const subjunctive2 = `
hätte hätten wäre wären würde würden könnte könnten müsste müssten müßte dürfte dürften gäbe gäben ginge gingen käme kämen ließe ließen
stünde stünden bliebe fände fänden nähme nähmen sähe sähen täte täten wüsste wüssten bräuchte bräuchten hielte läge lägen träfe träfen verlöre verlören
gewönne gewönnen spräche sprächen träte träten trüge trügen brächte brächten dächte dächten böte böten schlügen schlüge begänne begännen begönne würfe
würfen hülfe hülfen gälte gälten bände bänden zwänge zwängen sänke sänken spränge sprängen tränke tränken gelänge gelängen klänge klängen schwände
schwänden bräche brächen läse läsen äße äßen mäße mäßen vergäße vergäßen säße säßen bäte bäten lüde lüden schüfe schüfen wüchse wüchsen stürbe stürben
würbe würben böge bögen flöge flögen flösse flössen genösse genössen schösse schössen schlösse schlössen zöge zögen höbe höben schwömme
wöge wögen löge lögen fröre schliefe riefe fiele schiene stiege schriebe wiese hinge liefe finge
`;
