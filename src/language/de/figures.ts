import type { FigureData } from '../shared/figures.ts';

/** Written from knowledge of German news prose; forms of all cases. */
export const figures: FigureData = {
  endings: {
    a: ['', 'e', 'en', 'er', 'es', 'em'],
    n: ['', 'n', 's', 'in', 'innen', 'en', 'e'],
  },
  populations: {
    'security-forces': `sicherheitskräfte/sicherheitskräften, blauhelm/blauhelme/blauhelmen, friedenssoldat~n, einsatzkräfte/einsatzkräften, polizist~n, polizeibeamte/polizeibeamten/polizeibeamter, polizeikräfte/polizeikräften, beamte/beamten, soldat~n,
      militärangehörige/militärangehörigen, nationalgardist~n, grenzschützer~n, militärs, angehörige/angehörigen der armee, wehrpflichtige/wehrpflichtigen, gendarm~n, ordnungskräfte/ordnungskräften`,
    attackers: `bewaffnete/bewaffneten kriminelle/kriminellen, kriminelle/krimineller/kriminellen, angreifer~n, terrorist~n, bandit~n, kämpfer~n, extremist~n, militante/militanten, attentäter~n, bewaffnete/bewaffneten, plünderer/plünderern, aufständische/aufständischen, rebell~n, randalierer~n`,
    protesters: `demonstrant~n, demonstrierende/demonstrierenden, protestierende/protestierenden, kundgebungsteilnehmer~n`,
    civilians: `zivilist~n, zivilperson/zivilpersonen, unbeteiligte/unbeteiligten, zivile opfer, passant~n`,
    children: `kind, kinder/kindern, minderjährige/minderjährigen, jugendliche/jugendlichen, säugling/säuglinge, schulkinder/schulkindern, schüler~n, mädchen, jungen`,
    women: 'frau/frauen',
    foreigners: `ausländer~n, ausländische/ausländischen staatsbürger/staatsbürgern/staatsangehörige/staatsangehörigen, touristen, tourist, staatsbürger anderer länder`,
    journalists: 'journalist~n, reporter~n, medienvertreter~n',
    rescuers:
      'feuerwehrleute/feuerwehrleuten, feuerwehrmann, feuerwehrmänner/feuerwehrmännern, rettungskräfte/rettungskräften, retter~n, helfer~n, sanitäter~n',
    officials:
      'mitarbeiter der behörden, regierungsbeamte/regierungsbeamten, staatsbedienstete/staatsbediensteten, abgeordnete/abgeordneten',
    workers: 'arbeiter~n, bergleute/bergleuten, bergarbeiter~n, kumpel/kumpeln',
    passengers:
      'passagier~n, fahrgast, fahrgäste/fahrgästen, insasse/insassen, besatzungsmitglied~n, besatzungsmitglieder/besatzungsmitgliedern',
    patients: 'patient~n',
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
      'anschlag, anschlags, anschläge/anschlägen, attentat, attentats, amoklauf, terroranschlag, messerangriff, geiselnahme, selbstmordattentat',
    war: 'krieg, kriegs, krieges, offensive, beschuss, beschusses, front, luftangriff/luftangriffe/luftangriffen, bombardement, gefechte/gefechten, raketenangriff/raketenangriffe',
    epidemic: 'epidemie, pandemie, virus, coronavirus, infektionen, neuinfektionen, cholera, ausbruch der',
  },
  numberOf: `zahl der, anzahl der, gesamtzahl der, zahl von, anzahl von, opferzahl, zahl an, stärke der, zahl ihrer, totenzahl`,
  flow: `in der nacht, über nacht, pro tag, pro stunde, pro woche, täglich~a, in der vergangenen nacht, in der letzten nacht, innerhalb eines tages, innerhalb von 24 stunden, binnen 24 stunden, in den letzten 24 stunden,
    in den vergangenen 24 stunden, binnen eines tages, im laufe der nacht, im laufe des tages, an einem tag, an einem einzigen tag, allein am, allein in der nacht, allein gestern, allein heute, seit gestern, in dieser nacht, jeden tag, in der nacht zum, in der nacht auf`,
  others: 'weitere weiteren weiterer andere anderen',
  delta: 'weitere weiterer weiteren weiteres weiterem zusätzliche zusätzlichen neue neuen neuer',
  populationLinks:
    'der den des die „ “ " » « von aus unter zu gehörten gehören angehörige angehörigen mitglieder mitgliedern',
  from: 'von',
  not: 'nicht',
  previousBefore: `nach zuvor, nach zunächst, nach bisher, statt bisher, statt zuvor, bisher, zuvor noch, zunächst noch, bislang noch, vorher, zuvor, statt, anfangs, ursprünglich, vorher noch, früher, von zuvor, anfangs noch`,
  previousNear: `am vortag, tags zuvor, am tag zuvor, einen tag zuvor, hatte … noch, hatten … noch, waren es noch, war noch von, frühere angaben, frühere zahl, gestern noch, zuvor waren es, zuletzt noch`,
  reminder: 'zur erinnerung, erste zählung, ersten zählung, rückblick, wie berichtet',
  withdrawn: `hinfällig, technischen fehlers, technischer fehler, technischem fehler, technische panne, irrtümlich, versehentlich, fälschlich, fälschlicherweise, doppelt gezählt, nicht mehr gültig, falsch übermittelt`,
  withdrawnOf: `zurückgezogen, zog … zurück, zogen … zurück, zurückgenommen, nahm … zurück, nahmen … zurück, widerrufen, widerrief, widerriefen, gelöscht, zurückziehen`,
  figureWords:
    'zahl zahlen angabe angaben meldung meldungen bilanz opferzahl ziffer statistik mitteilung zählung bericht',
  forecast: `wird erwartet, werden erwartet, erwartet man, rechnet mit, rechnen mit, rechnete mit, befürchtet~a, zu befürchten, könnte/könnten … steigen, könnten bis zu, könnte bis zu, dürfte … steigen, dürften … steigen, soll … steigen, prognose, prognostiziert~a, prognosen, geplant~a, plant, planen, sollen … entsandt werden, wird … entsenden, werden … entsenden, will … entsenden, wird … schicken, werden … schicken, will … schicken, sollen … folgen, rechnen damit`,
  rumour: `gerüchte, gerüchten, gerüchteweise, angeblich, unbestätigt~a, kursieren, hörensagen, soll angeblich, in sozialen netzwerken`,
  until: 'bis zum zur',
  since: 'seit seitdem ab',
  noScope: `nördlich von, südlich von, östlich von, westlich von, nördlich, südlich, östlich, westlich, unweit, nahe, epizentrum … bei, kilometer von, km von, richtung, aus, nach, grenze zu, grenze zur`,
  among: 'unter den, unter',
  outOf: 'von den, von diesen, der',
  toll: 'opferzahl, totenzahl, todeszahl, zahl der opfer, zahl der todesopfer',
  again: `waren es, sind es, seien es, war es, waren es noch, sprach von, sprachen von, ist von, war von, lag bei, liegt bei, stieg sie auf, erhöhte sich auf, sondern`,
  nameless: `in dörfern, in den dörfern, in umliegenden dörfern, in mehreren dörfern, auf dem land, im umland, in vororten, in den vororten, in anderen orten, anderswo, in weiteren orten`,
  thereAgain: 'in der stadt, in der hauptstadt, dort, in der metropole',
  or: 'oder und sondern sowie bzw',
  sends: `schickt, schicken, schickte, schickten, entsendet, entsenden, entsandte, entsandten, entsandt, stellt, stellen, bringen, brächten, steuert, beteiligt sich, will … schicken, wird … schicken`,
  ofThem: `von ihnen, davon, von denen, unter ihnen, ihrer`,
};
