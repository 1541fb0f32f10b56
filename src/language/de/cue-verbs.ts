/**
 * Verbs that attribute, written from knowledge of German news prose.
 * A line: what it takes (c clause, z infinitive with zu, q verbatim words, o a thing, x never with a reflexive
 * pronoun, i with an empty subject,
 * p the subject of its passive is the speaker, n a thing with a figure, m the same of a count, k the same of those whom a state befell or beside another figure, l what it quotes is a label, s its source stands behind aus), behind a slash the prepositions that
 * govern the thing ("=": a direct object), its mode (speech, writing, thought, - where it cannot be told), then the verbs.
 * "mit|teilen": a particle that stands apart in a main clause; "zum_Ausdruck|bringen": a fixed phrase with the verb.
 */
export const cueVerbs = `
cqz speech: sagen
cq speech: betonen äußern erzählen schildern bemerken bekräftigen unterstreichen hervor|heben hinzu|fügen erwähnen aus|schließen ein|schränken ab|streiten skandieren
cq speech: ergänzen erläutern entgegnen erwidern antworten kontern verlautbaren aus|sagen dar|legen aus|führen präzisieren an|merken
cq speech: ab|wiegeln auf|zählen aus|plaudern beichten bei|pflichten beschwichtigen bezeugen dagegen|halten ein|werfen ein|wenden ein|gestehen zu|gestehen insistieren jammern kund|tun lamentieren
cq speech: lästern meckern monieren orakeln postulieren predigen proklamieren referieren relativieren replizieren skizzieren sticheln verdeutlichen verkündigen verlesen vermerken voraus|schicken
cq speech: widersprechen zurück|geben heraus|streichen nach|haken nach|schieben vor|halten aus|rufen auf|zeigen auf|trumpfen an|mahnen zu|stimmen berichtigen
cq speech: brüllen brummen dozieren feixen flachsen flüstern fluchen frotzeln grollen höhnen keifen knurren krakeelen kreischen lallen murmeln murren nörgeln nuscheln philosophieren plaudern quengeln
cq speech: raunen räsonieren rätseln schluchzen schnauben schnauzen schreien schwadronieren seufzen sinnieren spötteln stammeln stöhnen stottern unken zischen zürnen flehen schwindeln grummeln hauchen
q speech: attackieren beschimpfen brandmarken verhöhnen charakterisieren
cqz speech: garantieren
cq speech: aus|drücken
cq speech: argumentieren klar|stellen fort|fahren fort|setzen jubeln scherzen spotten schimpfen poltern wettern nach|legen
cq speech: informieren unterrichten vor|bringen verraten preis|geben enthüllen offenbaren prahlen richtig|stellen auf|klären
cq speech: besagen errechnen prophezeien witzeln tönen frohlocken schlussfolgern vor|rechnen vor|tragen entgegen|halten zu|rufen
cq speech: resümieren bilanzieren urteilen kommentieren konstatieren erinnern signalisieren suggerieren zusammen|fassen schwärmen
cq speech: zum_Ausdruck|bringen zu_Protokoll|geben zu_bedenken|geben zu_verstehen|geben deutlich|machen klar|machen geltend|machen durchblicken|lassen wissen|lassen
cq speech: zur_Kenntnis|geben in_Abrede|stellen in_Aussicht|stellen verlauten|lassen darauf_aufmerksam|machen zu_dem_Schluss|kommen zu_dem_Ergebnis|kommen
cqs speech: verlauten
cqz speech: versichern beteuern gestehen verkünden
cqz speech: erklären behaupten
cqzo/= speech: vor|werfen bestreiten leugnen
cqzon/= speech: bestätigen an|geben ein|räumen bekannt|geben bekannt|machen
cqzo/= speech: zu|geben dementieren
cqon/= speech: beklagen
czqo/= speech: begründen
cqo/= speech: kritisieren bemängeln monieren rügen bedauern
cqn/= speech: melden vermelden
n/= speech: an|erkennen zählen registrieren verzeichnen erfassen zusammen|tragen auf|listen
n/= speech: als_vermisst|führen
n/bei speech: bleiben
n/an speech: fest|halten
nk/= speech: sehen
m/auf speech: erhöhen senken an|heben herunter|setzen herauf|setzen herab|setzen reduzieren aktualisieren
m/mit,von speech: veröffentlichen vor|legen
cqx speech: korrigieren
n/auf speech: korrigieren
n/auf speech: revidieren taxieren veranschlagen
nk/auf speech: kommen
cq speech: mit|teilen rechtfertigen verteidigen unterstellen fest|stellen an|führen an|deuten verneinen bejahen
cqo/= speech: bezweifeln an|prangern loben würdigen begrüßen verurteilen zurück|weisen prognostizieren vorher|sagen voraus|sagen
cqo/= speech: an|regen befürworten
czqo/zu speech: raten
czqox/= speech: versprechen
czqo/= speech: fordern verlangen an|kündigen zu|sichern zu|sagen vor|schlagen empfehlen ab|lehnen
czqo/zu speech: auf|fordern auf|rufen drängen
czqo/zu speech: mahnen
czq speech: ermahnen beschwören appellieren an|ordnen an|weisen beschuldigen bezichtigen verdächtigen geloben schwören befehlen drohen ab|raten bitten
z speech: bereit|erklären erwägen überlegen beabsichtigen beauftragen nach|denken an|bieten entschließen ersuchen
cz speech: beschließen vereinbaren planen einigen
cqz speech: entscheiden
czqo/vor speech: warnen
cqo/auf speech: hin|weisen verweisen
cqo/von speech: sprechen reden
cqo/über,von speech: berichten
cqo/über speech: klagen beschweren
cqo/gegen speech: protestieren
co/für thought: halten
o/in,als thought: sehen
o/= thought: anders|sehen
o/= speech: verantwortlich|machen
zo/für,gegen speech: plädieren aus|sprechen werben
cqp speech: zitieren
cq speech: rufen fragen nach|fragen
cqx speech: befinden
czqxlon/= speech: nennen
qlo/als speech: bezeichnen titulieren
cqo/als speech: beschreiben
o/als thought: betrachten werten ein|stufen an|sehen empfinden
o/mit,auf speech: beziffern
o/auf speech: veranschlagen taxieren
q speech: lauten
cq speech: formulieren
cq writing: schreiben twittern posten notieren titeln veröffentlichen
cqn/= writing: dokumentieren
cqi speech: heißen
czqo/= thought: befürchten vermuten erwarten fürchten erhoffen
czq thought: wünschen
cqx thought: finden
cq thought: meinen denken wissen zweifeln spekulieren überlegen mutmaßen folgern an|nehmen
czq thought: glauben
czo/auf thought: hoffen
cqon/von thought: aus|gehen
co/mit thought: rechnen
co/auf thought: schätzen
co/als thought: ein|schätzen
cx -: zeigen
cs -: hervor|gehen
c -: heraus|finden entdecken ermitteln belegen beweisen ergeben nahe|legen fest|halten
`;

/** Nouns that stand with a verb of being or having: "ist der Ansicht, dass", "zeigte sich überzeugt, dass". */
export const cuePhrases = `
thought: der_Ansicht der_Meinung der_Auffassung der_Überzeugung überzeugt sicher zuversichtlich besorgt enttäuscht bekannt die_Rede klar bereit
`;

/** Nouns of saying: with "nach", "laut" before them, or a clause behind them. By mode. */
export const cueNouns = `
speech: Angabe Angaben Aussage Aussagen Auskunft Auskünften Äußerung Äußerungen Behauptung Behauptungen Worte Worten Erklärung Erklärungen
speech: Mitteilung Mitteilungen Forderung Forderungen Vorwurf Vorwürfe Vorwürfen Kritik Warnung Warnungen Ankündigung Ankündigungen Drohung
speech: Aufforderung Aufforderungen Argument Argumente Befehl Anweisung Anordnung Feststellung Botschaft Aufrufe Ultimatum Beschluss
speech: Versprechen Vorschlag Aufruf Appell Bitte Zusage Zusicherung Darstellung Darstellungen Schilderung Schilderungen Bekunden Beteuerung Eingeständnis
speech: Einschätzung Hinweis Hinweise Hinweisen Gerücht Gerüchte Gerüchten Spekulation Spekulationen Stellungnahme Versicherung Begründung
speech: Polizeiangaben Medienangaben Behördenangaben Regierungsangaben Agenturangaben Zeugenaussagen Augenzeugenberichten Polizeiauskunft Herstellerangaben
writing: Bericht Berichte Berichten Meldung Meldungen Medienbericht Medienberichte Medienberichten Presseberichten Pressemeldungen Zeitungsbericht Zeitungsberichten
writing: Agenturmeldungen Agenturberichten Presseangaben Pressemitteilung Bekanntmachung Polizeibericht Veröffentlichung Veröffentlichungen Studie Studien Untersuchung
writing: Untersuchungen Gutachten Umfrage Umfragen Schreiben Brief Information Informationen Daten Erkenntnis Erkenntnisse Erkenntnissen Ermittlungen Quellen Statistik
writing: Analyse Analysen Auswertung Plan Plänen Planung Planungen Entwurf Gesetzentwurf Gesetzesentwurf Erfahrungen Endergebnis Erkenntnisstand
writing: Gesetz Grundgesetz Verfassung Verordnung Erlass Richtlinie Satzung Dokument Dokumenten Dokumente Vermerk Lagebericht Bulletin Kommuniqué Statement Depesche Notiz Tagebuch Unterlagen Protokoll Statistiken Kalkulation Kalkulationen Beobachtung Beobachtungen Lesart Vorhersage Vorhersagen Medien Zeitung Zeitungen
writing: Schätzung Schätzungen Prognose Prognosen Hochrechnung Hochrechnungen Berechnung Berechnungen Zählung Ergebnis Ergebnisse Ergebnissen Recherchen
thought: Bewertung Idee Vorstellung Meinung Ansicht Auffassung Überzeugung Vermutung Vermutungen Befürchtung Befürchtungen Hoffnung Sicht Annahme Erwartung Erwartungen Einschätzung
thought: Einschätzungen Vorstellung Vorstellungen Verdacht Kenntnis Kenntnissen Glaube Theorie These Dafürhalten
`;

/** Nouns of saying that name an act: "nach dem Befehl" tells when, not on whose word. */
export const actNouns = `
Aufforderung Aufforderungen Befehl Anweisung Anordnung Ultimatum Beschluss Aufruf Aufrufe Drohung
`;

/** Verbs whose accusative is the one told: "forderte ihn auf". */
export const accusativeVerbs = `
auf|fordern auf|rufen bitten beschuldigen bezichtigen verdächtigen warnen mahnen ermahnen beschwören an|weisen drängen informieren
unterrichten ersuchen fragen erinnern beauftragen
`;

/** Verbs whose dative is the one told: "warf ihm vor". */
export const dativeVerbs = `
sagen mit|teilen vor|werfen unterstellen empfehlen raten ab|raten vor|schlagen versprechen zu|sichern zu|sagen erklären erzählen antworten
entgegnen erwidern schreiben drohen an|drohen befehlen an|bieten gestehen verraten berichten versichern schildern erläutern zu|rufen
entgegen|halten signalisieren melden dar|legen offenbaren bestätigen
`;

/** Verbs that say that something is not so: a negation turns them into an admission. */
export const denyingVerbs = `
aus|schließen bestreiten leugnen dementieren ab|streiten verneinen
`;

/** Verbs that take a stand on what was said before, by lemma: "Das bestritt er". */
export const stances = `
ablehnen bestreiten leugnen dementieren zurückweisen kritisieren begrüßen bedauern fordern verlangen bezweifeln würdigen loben verurteilen
verneinen abstreiten halten nennen bezeichnen finden fragen zweifeln bemängeln rügen anprangern monieren bejahen begründen rechtfertigen verteidigen
`;
