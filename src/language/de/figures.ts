import type { FigureData } from '../shared/figures.ts';

/** Written from knowledge of German news prose; forms of all cases. */
export const figures: FigureData = {
  endings: {
    a: ['', 'e', 'en', 'er', 'es', 'em'],
    n: ['', 'n', 's', 'in', 'innen', 'en', 'e'],
  },
  populations: {
    'security-forces': `sicherheitskräfte/sicherheitskräften, blauhelm/blauhelme/blauhelmen, friedenssoldat~n, einsatzkräfte/einsatzkräften, polizist~n, polizeibeamte/polizeibeamten/polizeibeamter, polizeikräfte/polizeikräften, beamte/beamten, soldat~n,
      militärangehörige/militärangehörigen, nationalgardist~n, grenzschützer~n, militärs, angehörige/angehörigen der armee, wehrpflichtige/wehrpflichtigen, gendarm~n, ordnungskräfte/ordnungskräften,
      polizist/polizisten, polizistin/polizistinnen, *polizisten, bereitschaftspolizist~n, militärpolizist~n, wachmann, wachleute/wachleuten, wachmänner/wachmännern, wächter~n, blauhelmsoldat~n, un-soldaten,
      uno-soldaten, friedenshüter~n, reservist~n, fallschirmjäger~n, offizier~n, matrose~n, rekrut~n, kadett/kadetten, polizeischüler~n, polizeianwärter~n, us-soldaten, gefängniswärter~n, justizbeamte/justizbeamten, sicherheitsleute/sicherheitsleuten,
      sicherheitsbeamte/sicherheitsbeamten, armeeangehörige/armeeangehörigen, gesetzeshüter~n, ordnungshüter~n,
      marineinfanterist~n, zollbeamte/zollbeamten, regierungssoldat~n, gardist~n, *gardisten, *garde, angehörige/angehörigen der garde, leibwächter~n, bundespolizist~n, spezialkräfte/spezialkräften, legionär~n, legionäre, grenzsoldat~n, grenzbeamte/grenzbeamten`,
    attackers: `bewaffnete/bewaffneten kriminelle/kriminellen, kriminelle/krimineller/kriminellen, angreifer~n, terrorist~n, bandit~n, kämpfer~n, extremist~n, militante/militanten, attentäter~n, bewaffnete/bewaffneten, aufständische/aufständischen, rebell~n, randalierer~n,
      bewaffneter, islamist~n, dschihadist~n, rebellenkämpfer~n, milizionär~n, milizkämpfer~n, separatist~n, söldner~n, guerillakämpfer~n, guerillero/guerilleros, selbstmordattentäter~n, geiselnehmer~n, entführer~n,
      bandenmitglied~n, bandenmitglieder/bandenmitgliedern, räuber~n, pirat~n, täter~n, gewalttäter~n, paramilitärs, taliban`,
    protesters: `demonstrant~n, demonstrierende/demonstrierenden, protestierende/protestierenden, kundgebungsteilnehmer~n,
      demonstrantin/demonstrantinnen, aktivist~n, streikende/streikenden, regierungsgegner~n, gegendemonstrant~n, protestteilnehmer~n, demonstrationsteilnehmer~n`,
    civilians: `zivilist~n, zivilperson/zivilpersonen, unbeteiligte/unbeteiligten, zivile opfer, passant~n,
      zivilistin/zivilistinnen, zivilbevölkerung, zivile todesopfer, zivile tote, unbeteiligter`,
    children: `kind, kinder/kindern, minderjährige/minderjährigen, jugendliche/jugendlichen, säugling/säuglinge, schulkinder/schulkindern, schüler~n, mädchen, jungen, frühgeborene/frühgeborenen, kleinkindern,
      kleinkind/kleinkinder/kleinkindern, baby/babys, säuglingen, neugeborene/neugeborenen, schulkind, schülerin/schülerinnen, *schüler, jugendlicher, minderjähriger, minderjährig, teenager~n, heranwachsende/heranwachsenden, junge,
      bub/buben, kindergartenkinder/kindergartenkindern`,
    women: `frau/frauen,
      schwangere/schwangeren, mütter/müttern, studentinnen`,
    foreigners: `ausländer~n, ausländische/ausländischen staatsbürger/staatsbürgern/staatsangehörige/staatsangehörigen, touristen, tourist, staatsbürger anderer länder,
      touristin/touristinnen, urlauber~n, ausländerin/ausländerinnen, gastarbeiter~n, migrant~n, ausländische/ausländischen touristen/studenten/arbeiter/gäste, staatsangehörige/staatsangehörigen anderer`,
    journalists: `journalist~n, reporter~n, medienvertreter~n,
      journalistin/journalistinnen, kameramann, kameraleute/kameraleuten, fotograf/fotografen, korrespondent~n, medienschaffende/medienschaffenden`,
    rescuers: `feuerwehrleute/feuerwehrleuten, feuerwehrmann, feuerwehrmänner/feuerwehrmännern, rettungskräfte/rettungskräften, retter~n, helfer~n, sanitäter~n,
      feuerwehrfrau/feuerwehrfrauen, einsatzhelfer~n, rettungssanitäter~n, notärzte/notärzten, bergretter~n, hilfskräfte/hilfskräften, taucher~n, löschkräfte/löschkräften, brandbekämpfer~n, rettungshelfer~n`,
    officials: `mitarbeiter der behörden, regierungsbeamte/regierungsbeamten, staatsbedienstete/staatsbediensteten, abgeordnete/abgeordneten,
      minister~n, politiker~n, beamte der verwaltung, diplomat~n, regierungsmitglied~n, regierungsmitglieder/regierungsmitgliedern, parlamentarier~n`,
    workers: `entwicklungshelfer~n, besatzungsmitglied~n, besatzungsmitglieder/besatzungsmitgliedern, crewmitglied~n, crewmitglieder/crewmitgliedern, seeleute/seeleuten, seemann, matrosen, arbeiter~n, bergleute/bergleuten, bergarbeiter~n, kumpel/kumpeln,
      bauarbeiter~n, landarbeiter~n, grubenarbeiter~n, hafenarbeiter~n, fabrikarbeiter~n, bergmann, bergmänner/bergmännern, beschäftigte/beschäftigten, mitarbeiter~n, angestellte/angestellten,
      bedienstete/bediensteten, arbeiterin/arbeiterinnen, stellwerker~n, lokführer~n, erntehelfer~n, *arbeiter`,
    passengers: `passagier~n, fahrgast, fahrgäste/fahrgästen, insasse/insassen,
      reisende/reisenden/reisender, mitreisende/mitreisenden, insassin, passagierinnen, buspassagiere, bahnreisende/bahnreisenden`,
    patients: `patient~n, *patient/*patienten, kranke/kranken/kranker,
      patientin/patientinnen`,
  },
  hazards: {
    earthquake: 'erdbeben, erdbebens, beben, bebens, nachbeben, erdstoß, erdstöße/erdstößen, epizentrum',
    flood:
      'hochwasser, hochwassers, flut, fluten, überschwemmung/überschwemmungen, überflutung/überflutungen, flutkatastrophe, sturzflut/sturzfluten, überschwemmt~a, dammbruch, pegel',
    fire: 'brand, brände/bränden, brandes, feuer, feuers, großbrand, waldbrand, waldbrände/waldbränden, buschbrände/buschbränden, flammen, brannte, brannten',
    storm:
      'sturm, sturms, stürme/stürmen, orkan, orkans, hurrikan, hurrikans, taifun, taifuns, tornado, tornados, zyklon, unwetter',
    landslide: 'erdrutsch, erdrutsche/erdrutschen, schlammlawine/schlammlawinen, lawine/lawinen, bergsturz',
    explosion:
      'explosion/explosionen, explodiert~a, explodierte/explodierten, detonation, gasexplosion, grubenunglück, methanexplosion',
    crash:
      'absturz, abstürze, zugunglück, flugzeugabsturz, busunglück, schiffsunglück, zusammenstoß, kollision, entgleist~a, gekentert~a, verkehrsunfall',
    unrest:
      'unruhen, ausschreitung/ausschreitungen, protest/proteste/protesten, massenprotest/massenproteste/massenprotesten, krawall/krawalle/krawallen, demonstration/demonstrationen, kundgebung/kundgebungen, aufstand, aufstände',
    attack:
      'unter feuer, das feuer eröffnet, eröffneten das feuer, eröffnete das feuer, das feuer auf, sturm auf, hinterhalt, hinterhalts, anschlag, anschlags, anschläge/anschlägen, attentat, attentats, amoklauf, terroranschlag, messerangriff, geiselnahme, selbstmordattentat',
    war: 'krieg, kriegs, krieges, offensive, beschuss, beschusses, front, luftangriff/luftangriffe/luftangriffen, bombardement, gefechte/gefechten, raketenangriff/raketenangriffe',
    epidemic:
      'epidemie, pandemie, virus, coronavirus, infektionen, neuinfektionen, cholera, ausbruch der, masern, dengue, dengue-fieber, denguefieber, ebola, malaria, typhus, polio, influenza, grippe, grippewelle, diphtherie, mpox, meningitis, hepatitis, covid, covid-19, corona, pest, tollwut, pocken, ruhr, keuchhusten, lassafieber, gelbfieber, vogelgrippe, milzbrand, tuberkulose, masernausbruch, impfung/impfungen, seuche/seuchen',
    poisoning:
      'vergiftung/vergiftungen, vergiftet, vergiftete, vergifteten, methanol, kohlenmonoxid, lebensmittelvergiftung, methanolvergiftung/methanolvergiftungen',
    heat: 'hitze, hitzewelle/hitzewellen, hitzetote, hitzetoten, hitzetoter, hitzeopfer, hitzschlag',
    outage: 'stromausfall/stromausfälle/stromausfällen, stromausfalls, blackout, stromsperre/stromsperren',
  },
  cases: 'fall fälle fällen',
  caseStatus: `bestätigt bestätigte bestätigten bestätigter laborbestätigte laborbestätigten wahrscheinliche wahrscheinlichen wahrscheinlicher verdächtige verdächtigen mutmaßliche mutmaßlichen
    vermutete vermuteten aktive aktiven importierte importierten`,
  numberOf: `zahl der, anzahl der, gesamtzahl der, zahl von, anzahl von, opferzahl, zahl an, stärke der, zahl ihrer, totenzahl, zahl seiner, zahl aller, zahl dieser, zahl jener, zahl derer, anzahl seiner, anzahl ihrer, stärke von`,
  of: 'der von',
  those: 'derer derjenigen',
  ordinals:
    'zweite zweiter zweiten dritte dritter dritten vierte vierter vierten fünfte fünfter fünften sechste sechster weitere weiterer weiteren siebte siebter siebten achte achter achten neunte neunter zehnte zehnter',
  flow: `pro tag, pro stunde, pro woche, täglich~a, innerhalb eines tages, innerhalb von 24 stunden, binnen 24 stunden, in den letzten 24 stunden, in den vergangenen 24 stunden, binnen eines tages, im laufe der nacht, im laufe des tages, an einem tag, an einem einzigen tag, allein am, allein in der nacht, allein gestern, allein heute, seit gestern, jeden tag, innerhalb der letzten 24 stunden, innerhalb der vergangenen 24 stunden, binnen der letzten 24 stunden, in den letzten 48 stunden, in den vergangenen 48 stunden, in den letzten zwölf stunden, innerhalb von zwölf stunden, innerhalb von 48 stunden, innerhalb weniger stunden, pro monat, im monat, stündlich, wöchentlich~a, monatlich~a`,
  atNight: `in der nacht, über nacht, in der vergangenen nacht, in der letzten nacht, in dieser nacht, in der nacht zum, in der nacht auf`,
  allBut: 'alle bis auf, bis auf',
  names: 'namen',
  attending:
    'entkamen demonstrierten demonstrierte marschierten marschierte protestierten protestierte versammelten versammelt gingen zogen strömten kamen nahmen teilgenommen flohen geflohen flüchteten schlafen schliefen übernachten übernachteten ziehen demonstrieren marschieren',
  numbering: 'zählen zählten umfassen umfassten',
  others: 'weitere weiteren weiterer andere anderen',
  rest: 'übrigen restlichen verbliebenen verbleibenden anderen',
  gravely: 'schwer schwerst mittelschwer leicht lebensgefährlich lebensbedrohlich',
  delta: 'weitere weiterer weiteren weiteres weiterem zusätzliche zusätzlichen neue neuen neuer',
  populationLinks:
    'der den des die „ “ " » « von aus unter zu gehörten gehören angehörige angehörigen mitglieder mitgliedern',
  were: 'waren war sind ist seien sei wären',
  earlier: 'zuvor früher anfangs zunächst ursprünglich vorher tags',
  but: 'aber doch jedoch allerdings dagegen',
  against:
    'dagegen, hingegen, demgegenüber, indes, indessen, jedoch, im gegensatz dazu, im widerspruch dazu, anders als, widerspricht, widersprach, widersprechen, widersprachen, andere zahlen, eine andere zahl, andere rechnung, zweifelt, bezweifelt, bezweifelte',
  corrected:
    'richtig ist, richtig sind, richtig sei, richtig seien, richtige zahl, korrekte zahl, korrekt ist, korrekt sind, korrekt sei, tatsächlich waren es, tatsächlich sind es, tatsächlich seien es, in wahrheit, berichtigt auf, korrigiert auf',
  origin: 'aus',
  posted:
    'mission missionen unmission friedensmission blauhelmmission beobachtermission stabilisierungsmission kontingent kontingente kontingents truppe truppen friedenstruppe friedenstruppen blauhelmtruppe schutztruppe blauhelme blauhelmen einsatz einsatzes botschaft büro büros vertretung delegation einsatzleiter kommandeur',
  superlatives:
    'schwerste schwersten schwerster schwerstes schlimmste schlimmsten schlimmster schlimmstes blutigste blutigsten blutigster blutigstes tödlichste tödlichsten tödlichster tödlichstes größte größten größter größtes verheerendste verheerendsten verheerendster verheerendstes folgenschwerste folgenschwersten stärkste stärksten stärkster stärkstes höchste höchsten höchster höchstes erste ersten erster erstes zweite dritte',
  wards:
    'leichenhalle leichenhallen leichenschauhaus leichenschauhauses krankenhaus krankenhauses krankenhäuser krankenhäusern klinik kliniken klinikum klinikums lazarett hospital spital universitätsklinik universitätsklinikum flughafen flugplatz rollfeld',
  all: 'alle sämtliche',
  goal: 'nach',
  still: 'bleiben bleibt blieben gelten gilt galten',
  remaining: `noch immer, immer noch, weiterhin, nach wie vor, noch in haft, noch in gewahrsam, noch in untersuchungshaft, noch im gefängnis, noch hinter gittern,
    bleiben in haft, bleibt in haft, blieben in haft, sitzen noch, sitzt noch, seien noch, sind noch, waren noch, sich noch, werden noch, würden noch`,
  after: 'nachdem',
  raises: 'damit, somit, dadurch, insgesamt',
  fewer: 'weniger mehr',
  than: 'als',
  likened: 'als wie',
  from: 'von',
  not: 'nicht',
  previousBefore: `vorbericht, voriger bericht, vorheriger bericht, letzter bericht, vortag, nach zuvor, nach zunächst, nach bisher, statt bisher, statt zuvor, zuvor noch, zunächst noch, bislang noch, zuvor, statt, anfangs, ursprünglich, vorher noch, von zuvor, anfangs noch, gegenüber zuvor, gegenüber bisher, von bisher, nach vorher, statt vorher, nach früher, gegenüber, nach anfangs, statt anfangs, statt der zunächst, statt wie zuvor, statt wie bisher, statt der bisher`,
  previousNear: `zuletzt von, am vortag, tags zuvor, am tag zuvor, einen tag zuvor, hatte … noch, hatten … noch, waren es noch, war noch von, frühere angaben, frühere angabe, früheren angabe, früheren angaben, ursprüngliche angabe, ursprünglichen angabe, frühere zahl, gestern noch, zuvor waren es, zuletzt noch, ursprünglich, zunächst war von, hatte zunächst, hatten zunächst, hatte anfangs, hatten anfangs, noch behauptet hatte, zunächst hieß es, zunächst waren, zuvor war von, zuvor hatte, zuvor hatten, zuvor hieß es, war zuvor, war zunächst, waren zunächst, zuerst, anfänglich~a, noch am vortag, noch gestern, am tag davor, stunden zuvor, tage zuvor, bisherige zahl, bisherigen zahl, vorherige/vorherigen zahl, hatte es geheißen, hatte sie noch, waren es … gewesen, war es … gewesen, waren … gemeldet worden, hatten … gelegen, am vortag waren es, am tag davor waren es, gestern waren es, bis gestern waren, in einer früheren, vorbericht, voriger bericht, vorige meldung, vorherige meldung, vorheriger bericht, letzter bericht, im vorbericht, noch am montag, noch am dienstag, noch am mittwoch, noch am donnerstag, noch am freitag, noch am samstag, noch am sonntag, noch am morgen, noch am mittag, noch am nachmittag, noch am abend`,
  previousBehind:
    'gesprochen hatte, gesprochen hatten, genannt hatte, genannt hatten, gemeldet hatte, gemeldet hatten, angegeben hatte, angegeben hatten, beziffert hatte, beziffert hatten, gesprochen worden war, gemeldet worden war, gemeldet worden waren',
  backThen: 'damals, seinerzeit, zu jener zeit, bei jenem, in jenem jahr',
  thatOne: 'jenem jener jenes dem der',
  reminder: 'zur erinnerung, erste zählung, ersten zählung, rückblick, wie berichtet',
  withdrawn: `hinfällig, damit überholt, ist überholt, sind überholt, inzwischen überholt, technischen fehlers, technischer fehler, technischem fehler, technische panne, irrtümlich, versehentlich, fälschlich, fälschlicherweise, nicht mehr gültig, falsch übermittelt, zählfehler, übertragungsfehler, tippfehler, schreibfehler, rechenfehler, verwechslung, verwechselt~a, doppelzählung/doppelzählungen, falsch gezählt, falsch gemeldet, falsche angabe, falsche angaben, falsche zahl, unrichtig~a, verzählt, aus versehen, fehlerhaft~a, ein irrtum, ein versehen, panne, zu niedrig, zu hoch, zu niedrig angesetzt, zu hoch angesetzt, zu hoch gegriffen, zu niedrig gegriffen, doppelt erfasst, nicht bestätigt habe, habe sich nicht bestätigt, hat sich nicht bestätigt, hätten sich nicht bestätigt`,
  overcounted: `doppelt gezählt, zweimal gezählt, mehrfach gezählt`,
  withdrawnOf: `zurückgezogen, zog … zurück, zogen … zurück, zurückgenommen, nahm … zurück, nahmen … zurück, widerrufen, widerrief, widerriefen, gelöscht, zurückziehen, zieht … zurück, ziehen … zurück, nimmt … zurück, widerruft, revidiert~a, für ungültig, annulliert~a, löschte, löschten, zog … die aussage, korrigiert seine, korrigierte seine, korrigiert ihre, korrigierte ihre, korrigierten ihre, nimmt … diese zahl, stellte … richtig, stellt … richtig`,
  ascribed: 'zugeschrieben zugerechnet angelastet zugeordnet',
  figureWords:
    'zahl zahlen angabe angaben meldung meldungen bilanz opferzahl ziffer statistik mitteilung zählung bericht aussage aussagen mitteilungen lagebericht bulletin lagebild schätzung schätzungen',
  forecast: `mit … rechnen, soll … aufnehmen, sollen … aufnehmen, soll … unterbringen, sollen … unterbringen, bringen soll, bringen sollen, aufnehmen soll, aufnehmen sollen, müssten … verlassen, müssten … evakuiert, müsste … evakuiert, wird erwartet, werden erwartet, erwartet man, rechnet mit, rechnen mit, rechnete mit, befürchtet~a, zu befürchten, könnte/könnten … steigen, könnte/könnten … übersteigen, könnte/könnten … überschreiten, dürfte … übersteigen, könnten bis zu, könnte bis zu, dürfte … steigen, dürften … steigen, soll … steigen, prognose, prognostiziert~a, prognosen, geplant~a, plant, planen, sollen … entsandt werden, wird … entsenden, werden … entsenden, will … entsenden, wird … schicken, werden … schicken, will … schicken, sollen … folgen, rechnen damit, wollen … entsenden, wollen … schicken, sollen … entsenden, soll … entsenden, wollen … stellen, will … stellen, will … bereitstellen, sollen … verlegt, sollen … eintreffen, zugesagt, sagte … zu, sagten … zu, angekündigt~a, wollen … abziehen, kündigte … an, kündigten … an, in aussicht gestellt, verspricht, versprach, versprachen, drohen, droht, drohe, in erwartung, voraussichtlich, fürchten, fürchtet, befürchten, befürchtete, befürchteten, erwartet, erwarten, erwartet werden, erwartet würden, erwartete, erwarteten, hoffnung, hofft, hoffen, hofften, hoffte, rechnet damit, rechnete damit, rechneten damit, gehen davon … aus, wird mit … gerechnet, anstieg auf, in den kommenden, in den nächsten tagen, werden sollen, sollen folgen, angepeilt, vorgesehen, in planung, schätzungsweise noch, könnten … betroffen, könnte … betroffen, könnten dann, ab montag sollen, ab morgen sollen, ab heute sollen, demnächst sollen, könnte auf, könnten auf, dürfte auf, dürften auf, anwachsen auf`,
  rumour: `gerüchte, gerüchten, gerüchteweise, angeblich, unbestätigt~a, kursieren, hörensagen, soll angeblich, in sozialen netzwerken, vermeintlich~a, in den sozialen medien, in sozialen medien, unbelegt~a, kursierten, kursierende/kursierenden, spekulationen, gerüchten zufolge, nicht bestätigt~a, machten gerüchte die runde, auf telegram, laut gerüchten, ungeprüft~a, die rede von, es heißt, soll es, in chatgruppen, in messengergruppen, in chats, will gehört haben, gerede, munkelt, gemunkelt`,
  that: 'dass daß wonach laut in denen',
  now: 'jetzt nun inzwischen mittlerweile heute',
  until: 'bis zum zur',
  since: 'seit seitdem ab',
  noScope: `in die, journalisten in, reportern in, der presse in, pressekonferenz in, medienkonferenz in, pressegespräch in, mit sitz in, ansässige in, ansässigen in, vor anhängern in, vor abgeordneten in, vor parteimitgliedern in, nördlich von, südlich von, östlich von, westlich von, nördlich, südlich, östlich, westlich, epizentrum … bei, kilometer von, km von, richtung, aus, nach, verließ, verließen, verlassen, staatsbürger, staatsbürgerin, staatsangehörige, staatsangehöriger, staatsangehörigen, bürger, bürgern, bürgerin`,
  among: 'unter den, unter, bei den',
  outOf: 'von den, von diesen, der',
  losers: {
    'security-forces':
      'armee heer heeres truppe truppen streitkräfte streitkräften militär militärs mission kontingent kontingents polizei bataillon bataillons brigade garde marine regiment einheit zug garnison blauhelme bundeswehr soldaten',
    attackers:
      'gruppe gruppierung bande miliz rebellen aufständische aufständischen kämpfer milizionäre dschihadisten meuterer angreifer banditen separatisten terrormiliz',
  },
  toll: 'opferzahl, totenzahl, todeszahl, zahl der opfer, zahl der todesopfer, zahl der toten, totenbilanz, opferbilanz, blutzoll, verluste des heeres, verluste der armee, verluste der truppen, verluste der rebellen, verluste des gegners, verluste der gegenseite, verluste der streitkräfte, eigene verluste, eigenen verluste',
  again: `waren es, sind es, seien es, war es, waren es noch, sprach von, sprachen von, ist von, war von, lag bei, liegt bei, stieg sie auf, erhöhte sich auf, sondern`,
  tells: `lautet, lautete, blieb bei, bleibt bei, blieben bei, bleiben bei, kommen … ^auf, kommt … ^auf, kamen … ^auf, kam … ^auf, gibt, gab, geben, gaben, nennt, nannte, nannten, nennen, zählt, zählte, zählten, zählen, kommt auf, kam auf, kamen auf, kommen auf, spricht von, sprechen von, ist die rede von, bezifferte sie auf, beziffert sie auf, geht von, gehen von, ging von, gingen von, räumt, räumte`,
  inPlace: 'in',
  noPlace: `haft gefahr not panik trümmern flammen brand sicherheit schutt asche zelten folge kürze wahrheit höhe teilen zivil uniform begleitung stücke anwesenheit abwesenheit zusammenarbeit frieden ruhe ordnung arbeit kraft gang zeiten serie zeile version privathand zahlen worten schulden bewegung planung betrieb besitz form richtung reihe schichten gruppen schulen kliniken krankenhäusern häusern wohnungen notunterkünften unterkünften turnhallen hotels kellern dörfern städten orten gemeinden regionen provinzen bezirken landkreisen ländern medien berichten`,
  noPlaceEndings:
    'ung ungen heit keit schaft schaften haft höhe nähe gefahr fragen straßen trümmern häusern fällen zeiten',
  nameless: `in der ganzen provinz, in der provinz, in der region, im bezirk, in der gesamten region, im landkreis, in dörfern, in den dörfern, in umliegenden dörfern, in mehreren dörfern, auf dem land, im umland, in vororten, in den vororten, in anderen orten, anderswo, in weiteren orten, in beiden städten, in beiden orten, in beiden bezirken, in beiden provinzen, in beiden landkreisen, übrige bezirke, übrigen bezirken, übrige kantone, übrigen kantonen, übrige provinzen, übrigen provinzen, übrige regionen, übrigen regionen, in anderen städten, in anderen landesteilen, in den übrigen landesteilen, im rest des landes, im norden des landes, im süden des landes, im osten des landes, im westen des landes, im übrigen land`,
  countrywide:
    'im ganzen staat, im ganzen staatsgebiet, nationale opferzahl, nationalen opferzahl, im ganzen land, das ganze land, ganz im land, im land, im gesamten land, landesweit~a, in dem land, in allen landesteilen, überall im land, im lande, über das ganze land, bundesweit~a',
  tellsApart: '-',
  mostly:
    'vor allem, meist, meistens, überwiegend, größtenteils, hauptsächlich, insbesondere, besonders, die meisten, alle bis auf, zumeist, vorwiegend, viele davon, viele von ihnen, fast alle, nahezu alle, beinahe alle',
  alone: 'allein alleine nur lediglich',
  townOffices: `bürgermeister~n, oberbürgermeister~n, vizebürgermeister~n, stadtpräsident, stadtverwaltung, gemeindeverwaltung, stadtrat, gemeinderat, rathaus, rathauses, stadtsprecher, stadtsprecherin, stadtoberhaupt, ortsvorsteher, gemeindevorsteher, dorfvorsteher, dorfältester, dorfältesten, stadtwerke, städtische, städtischen, städtisches, stadtkrankenhaus, stadtkrankenhauses, stadtklinik, magistrat, stadtregierung`,
  localOffices: `krankenhaus, krankenhauses, klinik, klinikum, klinikums, spital, hospital, arzt, ärztin, ärzte, ärzten, chefarzt, chefärztin, oberarzt, oberärztin, polizei, polizeichef, feuerwehr, feuerwehrchef, rettungskräfte, rettungskräften, gouverneur, gouverneurin, präfekt, präfektin, präfektur, landrat, landrätin, bezirk, bezirks, kreis, kreises, leichenhalle, bischof, hafenbehörde, universitätsklinik`,
  countryOffices: `botschaft, minister~n, ministerium, ministeriums, innenminister~n, innenministerium, innenministeriums, gesundheitsminister~n, gesundheitsministerium, gesundheitsministeriums, verteidigungsminister~n, verteidigungsministerium, verteidigungsministeriums, katastrophenschutzministerium, regierung, regierungschef, regierungschefin, regierungssprecher, regierungssprecherin, präsident~n, staatspräsident~n, ministerpräsident~n, premierminister~n, premier, generalstab, generalstabs, armee, ministeriumssprecher, ministeriumssprecherin, ministeriumssprechers, katastrophenschutz, katastrophenschutzes, zivilschutz, zivilschutzes, nationale, nationalen, bundespolizei`,
  happened: `ereignete, ereigneten, ereignet hatte, sich … ereignet, geschah, geschahen, passierte, passierten, trug sich … zu, spielte sich … ab, zugetragen, schauplatz, tatort, kam es zu dem, kam es zu der, in einen hinterhalt, aus dem hinterhalt, in einem hinterhalt, unter beschuss, unter feuer, wurde … angegriffen, wurden … angegriffen, angegriffen worden, wurde … überfallen, wurden … überfallen, überfallen worden, wurde … beschossen, wurden … beschossen, beschossen worden, hatten … angegriffen, hatten … überfallen, hatten … beschossen, haben … angegriffen, haben … überfallen, haben … beschossen, eröffneten das feuer, eröffnete das feuer, lauerten, griffen … an`,
  whither: 'wohin',
  inhabitants:
    'einwohner einwohnern einwohnerin einwohnerinnen bewohner bewohnern bewohnerin bewohnerinnen anwohner anwohnern bürger bürgern',
  toCapital: 'in die hauptstadt, nach der hauptstadt',
  capital: 'in der hauptstadt, in der landeshauptstadt, durch die hauptstadt',
  regionsBefore:
    'region gebiet gebiets gebietes provinz oblast bundesstaat bundesstaats bundesstaates bundesland bundeslandes kanton kantons departement departements gouvernement gouvernements gouvernorat gouvernorats präfektur woiwodschaft',
  regionsAfter: '-',
  existential: '-',
  thereAgain:
    'dortige, dortigen, dortiger, dortiges, in der stadt, dort, in der metropole, der stadt, die stadt, in dem ort, im ort, seiner heimatstadt, ihrer heimatstadt, seine heimatstadt, ihre heimatstadt, im örtlichen krankenhaus, das örtliche krankenhaus, im städtischen krankenhaus, im stadtkrankenhaus',
  here: `hier, hierzulande, bei uns, in unserer stadt, unserer stadt, unsere stadt, in dieser stadt, diese stadt, in unserem ort, in unserem dorf`,
  goes: 'flogen flog',
  moves: `überwiesen, bringen, geflogen, gebracht, verlegt, überführt, ausgeflogen, transportiert, gefahren, brachten, brachte, flogen, flog, überstellt`,
  borders: 'grenze zu, grenze zur, grenze zum, grenze nach, grenze mit, grenzen zu',
  heard:
    'hören wir, hört man, höre ich, hörten wir, hieß es, heißt es, gemeldet, gemeldet worden, meldet man, melden, kommen meldungen, kommt die meldung, kamen meldungen, kam die meldung, wird berichtet, wurde berichtet, werden berichtet, erreichen uns, erreicht uns, erreichten uns',
  saidBy: 'von',
  embassies:
    'botschaft konsulat konsulats generalkonsulat generalkonsulats honorarkonsulat vertretung auslandsvertretung',
  authorities: 'behörden führung machthaber machthabern regierende regierenden',
  where: 'wo',
  or: 'oder und sondern sowie bzw',
  sends: `schickt, schicken, schickte, schickten, entsendet, entsenden, entsandte, entsandten, entsandt, stellt, stellen, bringen, brächten, steuert, beteiligt sich, will … schicken, wird … schicken, zugesagt, sagte … zu, sagten … zu, beisteuern, abstellen, stellt … ab, bietet … an, bot … an, verspricht, versprach, will … stellen, will … entsenden, werden … schicken, werden … entsenden, wird … entsenden, wird … stellen, liefert, lieferte, spendet, spendete, entsende, schicke`,
  citizens: 'staatsbürger staatsbürgern staatsbürgerinnen staatsangehörige staatsangehörigen bürger bürgern',
  ofThem: `von ihnen, davon, von denen, unter ihnen, ihrer`,
};
