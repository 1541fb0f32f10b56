import { certaintyData, type MarkerRow, markerEntries } from '../shared/certainty.ts';
import { compilePhrases, type Endings, wordSet } from '../shared/phrases.ts';

/** a: adjective, empty for the adverb; v: weak verb; n: noun; k: Konjunktiv II of the modals. */
const endings: Endings = {
  a: ['', 'e', 'en', 'er', 'es', 'em'],
  i: ['e', 'en', 'er', 'es', 'em'],
  v: ['e', 't', 'en', 'te', 'ten', 'end', 'et', 'ete', 'eten', 'est'],
  n: ['', 'e', 'en', 'n', 's'],
};

const booster = { kind: 'booster', level: 'boosted' } as const;
const probable = { kind: 'hedge', level: 'probable' } as const;
const possible = { kind: 'hedge', level: 'possible' } as const;
const unlikely = { kind: 'hedge', level: 'doubtful' } as const;
const preliminary = { kind: 'preliminary', level: 'probable' } as const;
const hearsay = { kind: 'hearsay', level: 'possible' } as const;
const doubt = { kind: 'doubt', level: 'doubtful' } as const;
const distance = { kind: 'doubt', level: 'possible' } as const;
const denial = { kind: 'denial', level: 'denied' } as const;

/** False friends: phrases whose words mark nothing here. */
const neutral = `
  wie möglich, alle/allen/aller/alles möglich~a, soweit möglich, so weit möglich, wenn möglich, falls möglich, wo möglich, möglich machen, möglich gemacht,
  möglich macht, möglich machte, möglichst, möglich · … zu, es möglich … zu, sicher~a Land/Ort/Hafen/Länder/Gebiet/Weg/Abstand/Entfernung,
  wohl der, wohl des, wohl aller, sehr wohl, wohl oder übel, wohl fühlen, wohl auf, gleichwohl, leb wohl,
  unter umständen~a, ohne weiteres, wahrscheinlichkeit, es scheint die sonne, die sonne scheint, sonne schien,
  liegt/lag/liegen/lagen nahe der/dem/des/bei/an/am, nahe liegend~a, zunächst einmal, offenbar werden, offenbar wurde, offenbar geworden, vorläufig~a Festnahme/Festnahmen,
  vorläufig festgenommen~a, vorläufig~a Regierung/Waffenruhe/Haft, vorläufig~a Maßnahme~n`;

/** The first row that has a phrase keeps it: inflected forms are attributes and qualify a noun. */
const rows: readonly MarkerRow[] = [
  {
    weight: possible,
    negated: unlikely,
    ofNoun: true,
    phrases: 'möglich~i, mutmaßlich~i, vermutlich~i, potenziell~i, potentiell~i, eventuell~i, denkbar~i',
  },
  { weight: probable, negated: unlikely, ofNoun: true, phrases: 'wahrscheinlich~i, voraussichtlich~i' },
  { weight: doubt, negated: null, ofNoun: true, phrases: 'angeblich~i, vorgeblich~i, scheinbar~i' },
  {
    weight: booster,
    negated: unlikely,
    phrases: `nachweislich~a, nachgewiesenermaßen, erwiesenermaßen, eindeutig~a, offensichtlich~a, offenkundig~a, zweifellos,
      zweifelsfrei~a, zweifelsohne, unzweifelhaft~a, unbestreitbar~a, unbestritten~a, unstrittig~a, fraglos, definitiv~a, bekanntlich,
      ohne Zweifel, ohne jeden/jeglichen Zweifel, mit Sicherheit, mit Gewissheit, in der Tat, tatsächlich, steht/stehe fest,
      fest steht, stand fest, steht/stehe außer Frage/Zweifel, ganz sicher, sicher ist, sicherlich, mit aller Deutlichkeit,
      Tatsache ist, gesichert~a Erkenntnis/Erkenntnisse/Erkenntnissen, unwiderlegbar~a, unumstößlich~a, ganz klar`,
  },
  {
    weight: booster,
    phrases: `kein/keinen/keinerlei/keine Zweifel, nicht zu bezweifeln, unbezweifelbar, wie sich herausstellte, wie bekannt`,
  },
  {
    weight: booster,
    negated: doubt,
    only: 'cue',
    phrases: 'bestätig~v, beweis~v, bewies, bewiesen, nachgewiesen, beleg~v, verbürg~v, Bestätigung, Beweis~n',
  },
  {
    weight: probable,
    negated: unlikely,
    phrases: `wahrscheinlich~a, höchstwahrscheinlich, sehr wahrscheinlich~a, aller Wahrscheinlichkeit nach, mit großer/hoher Wahrscheinlichkeit,
      voraussichtlich~a, allem Anschein nach, dem Anschein nach, augenscheinlich~a, offenbar, anscheinend~a, dem Vernehmen nach,
      aller Voraussicht nach, mutmaßlich nicht, wohl, vieles/alles/einiges deutet/deutete/spricht/sprach/weist/wies, es deutet/deutete,
      deutet/deuten/deutete/deuteten … ^darauf hin, ^Hinweise/Hinweisen/Anzeichen/Indizien auf/für/darauf/dafür, liegt/lag/liege nahe, nahe legen, nahelegen, legt/legen/legte/legten … ^nahe,
      scheint/scheinen/schien/schienen/scheine, in der Regel wohl, gehe/gehen/geht/ging/gingen … ^davon aus, davon auszugehen`,
  },
  { weight: probable, when: 'epistemic', phrases: 'dürfte, dürften' },
  { weight: probable, when: 'perfect', phrases: 'muss, müssen, müsse, müsste, müssten' },
  {
    weight: possible,
    negated: unlikely,
    phrases: `vermutlich~a, mutmaßlich~a, möglicherweise, womöglich, eventuell~a, vielleicht, unter Umständen möglich, denkbar~a, für möglich, gut möglich, durchaus möglich, möglich · dass,
      potenziell~a, potentiell~a, vermeintlicherweise, schätzungsweise möglich, gegebenenfalls, kann/könne sein, es sei/ist denkbar,
      Vermutung~n, es wird/werde/wurde vermutet/angenommen/gemutmaßt/spekuliert, wird/werden/wurde/wurden … ^vermutet, wird/wurde … ^spekuliert, Spekulation~n, Mutmaßung~n,
      besteht/bestehe/bestand … ^Verdacht, im Verdacht, unter dem Verdacht, verdächtig~v, schließe/schließt/schloss/schlossen/schließen … ^nicht aus`,
  },
  {
    weight: possible,
    phrases: `^nicht ausschließen, ^nicht ausgeschlossen, ^nicht auszuschließen, ^nicht … ausschließen, ^nicht völlig/ganz/gänzlich/mehr ausgeschlossen/ausschließen/auszuschließen,
      ^nicht … ausgeschlossen werden, ^nicht von der Hand zu weisen, nicht unmöglich, nicht undenkbar, nicht unwahrscheinlich`,
  },
  { weight: possible, when: 'epistemic', phrases: 'könnte, könnten' },
  { weight: possible, when: 'perfect', phrases: 'kann, können, könne, mag, mögen, möge' },
  {
    weight: possible,
    negated: doubt,
    only: 'cue',
    phrases: `vermut~v, mutmaß~v, gemutmaßt, spekulier~v, vermutete, annehmen, nahm … an, nimmt … an, schätz~v, geschätzt, argwöhn~v, befürcht~v, ahn~v, Annahme~n, Vermutung~n, Einschätzung~n, `,
  },
  {
    weight: probable,
    negated: doubt,
    only: 'cue',
    phrases: 'glaub~v, geglaubt, denkt, dachte, dachten, denken, denke',
  },
  {
    weight: preliminary,
    phrases: `nach vorläufig~a/ersten/bisherig~a/derzeitig~a/gegenwärtig~a/jetzig~a Angabe~n/Daten/Bericht~n/Berichten/Erkenntnis/Erkenntnissen/Information~n/Informationen/Ermittlungen/Meldungen/Schätzung~n/Zählung~n/Stand/Ergebnissen/Einschätzung~n/Untersuchung~n,
      nach jetzigem/derzeitigem/gegenwärtigem/bisherigem/aktuellem Kenntnisstand/Stand/Wissensstand, laut vorläufig~a/ersten/bisherig~a Angabe~n/Daten/Berichten/Erkenntnissen/Informationen/Meldungen,
      vorläufig~a/ersten/erste/bisherig~a Angabe~n/Daten/Berichten/Erkenntnissen/Informationen/Ermittlungen/Schätzung~n zufolge, ersten/vorläufigen Meldungen zufolge,
      vorläufig~i, Stand jetzt, noch unklar, noch offen, nicht endgültig, vorerst nicht bekannt, den ersten Ermittlungen zufolge, ersten Ermittlungen nach`,
  },
  { weight: preliminary, beside: 'figure', phrases: 'bislang, bisher, zunächst, vorerst, bis dato' },
  {
    weight: hearsay,
    phrases: `es heißt, heißt es gerüchteweise, es hieß, die Rede ist von, ist die Rede von, die Rede ist auch/derzeit/zudem/inzwischen/sogar von, war die Rede von, die Rede war von, die Rede sei von, ist … ^die Rede, war … ^die Rede, von denen ^die Rede ist,
      es gibt/gab/gebe Bericht~n/Berichten/Meldung~n/Hinweise/Gerüchte/Informationen, es gibt/gab auch/zudem/unbestätigte Bericht~n/Meldung~n/Gerüchte, es wird/wurde berichtet/gemeldet/erzählt/behauptet,
      Gerücht~n, Gerüchten, gerüchteweise, Hörensagen, Augenzeugen wollen, angeblich laut, sagt man, man sagt, wie man hört, soll es geheißen haben, Medienberichten zufolge, Berichten zufolge, Berichten nach, laut Berichten/Medienberichten/Gerüchten, nach Medienberichten, Meldungen zufolge`,
  },
  { weight: hearsay, when: 'stative', phrases: 'soll, sollen' },
  {
    weight: doubt,
    negated: null,
    phrases: `angeblich~a, vorgeblich~a, scheinbar~a, unbestätigt~a,
      unter dem Vorwand, unter dem Deckmantel, ^nicht bestätigt, ^nicht bestätigten, ^nicht bestätigte, ^nicht … bestätigen, ^nicht … bestätigt werden, ^nicht unabhängig überprüft/überprüfen/überprüfbar/bestätigt/bestätigen, ^nicht … unabhängig überprüfen/überprüft/überprüfbar,
      nicht verifiziert/verifizieren, zweifelhaft~a, fraglich~a, fragwürdig~a, dubios~a, kaum vorstellbar, wenig wahrscheinlich, unwahrscheinlich~a, unglaubwürdig~a, nicht glaubwürdig, nicht glaubhaft, unbelegt~a, unbewiesen~a, ^nicht belegt/bewiesen/erwiesen, ohne Beweise, ohne Belege, ohne Beweise vorzulegen, ohne Belege vorzulegen, Zweifel an/daran`,
  },
  {
    weight: doubt,
    negated: null,
    ofNoun: true,
    phrases: 'sogenannt~a, so genannt~a, sog ., vermeintlich~a, selbsternannt~a, selbst ernannt~a',
  },
  { weight: doubt, when: 'perfect', phrases: 'will, wollen, wolle, wollte, wollten' },
  {
    weight: doubt,
    negated: booster,
    only: 'cue',
    phrases:
      'bezweif~l, anzweifel~v, angezweifelt, zweifel~v, infrage/Frage stellt/stellte/stellen/gestellt, stellt/stellte … infrage, stellt/stellte in Frage, Zweifel',
  },
  {
    weight: distance,
    negated: null,
    only: 'cue',
    phrases:
      'behaupt~v, Behauptung~n, beschuldig~v, vorgibt, vorgab, gab vor, gibt vor, unterstell~v, bezichtig~v, wirft … vor, warf … vor, werfen … vor, warfen … vor, vorgeworfen, Vorwurf, Vorwürfe, Vorwürfen, beschuldigt, angebliche',
  },
  {
    weight: denial,
    negated: possible,
    only: 'cue',
    phrases: `bestreit~v, bestritt, bestritten, dementier~v, Dementi~n, leugn~v, geleugnet, abgestritten, streitet … ab, stritt … ab, stritten … ab, wies … zurück, wiesen … zurück, weist … zurück, weisen … zurück, zurückgewiesen, zurückwies, zurückweist, zurückweisen,
      widersprach, widersprachen, widerspricht, widersprechen, widersprochen, verneint~v, verneint, verneinte, verneinten, ausgeschlossen, schließt … aus, schloss … aus, schlossen … aus, schließen … aus, ausschloss, widerleg~v, in Abrede stellt/stellte/gestellt, stellt/stellte/stellten … ^in Abrede, schloß … aus,
      nannte/nannten/nennt/nennen/bezeichnete/bezeichneten/bezeichnet/bezeichnen … Lüge/Lügen/falsch/unwahr/Fake/erfunden/Erfindung/Falschmeldung/Falschinformation/Desinformation/Unwahrheit/Unsinn/haltlos/gelogen`,
  },
  {
    weight: denial,
    phrases:
      'Falschmeldung~n, frei erfunden~a, entbehrt/entbehren/entbehre jeder Grundlage, entbehrt/entbehren … ^Grundlage, trifft/treffe ^nicht zu, ^nicht der Wahrheit entspricht/entspreche/entsprechen, entspricht/entspreche/entsprechen ^nicht der Wahrheit/den Tatsachen, stimmt/stimme ^nicht, ist/sei/sind/seien/war/waren/wären ^falsch, ist/sei/sind/seien/war/waren unwahr/gelogen/erfunden/haltlos/unbegründet/Unsinn/Lügen/Falschmeldungen/Desinformation, ist/sei/war eine/reine/glatte Lüge/Erfindung/Falschmeldung/Fälschung/Desinformation, ist/sei/war ein/eine Fake/Märchen/Ente/Falschmeldung, völlig/schlicht/komplett ^falsch, aus der Luft gegriffen',
  },
];

const participle = (lower: string): boolean =>
  (lower.length > 4 &&
    (lower.endsWith('t') || lower.endsWith('en')) &&
    (lower.startsWith('ge') ||
      /^(?:be|er|ent|ver|zer|miss|über|unter|wider|hinter)/.test(lower) ||
      /^(?:ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|teil|um|unter|vor|vorbei|weg|wieder|zu|zurück|zusammen|bereit|bekannt|fern|herab|heraus|hinein|hinaus|herein|vorbereit)ge/.test(
        lower,
      ) ||
      lower.endsWith('iert'))) ||
  lower === 'worden' ||
  lower === 'getan';

/** Lexicon written from knowledge of the language, after the classes of Duden, Die Grammatik, on modal particles, modal verbs and comment adverbs. */
export const certainty = certaintyData(
  {
    phrases: compilePhrases(markerEntries(neutral, rows), { ...endings, l: ['le', 'elt', 'elte', 'elten', 'eln'] }),
    capitalNouns: true,
    infinitives: {
      participle,
      auxiliary: new Set(['haben', 'sein', 'habe', 'sei']),
      closing: /(?:en|ein|t)$/,
      stative: wordSet(
        `sein geben handeln befinden stammen liegen heißen besitzen gehören wissen leben stehen existieren herrschen verfügen umfassen enthalten
        betragen belaufen bestehen drohen planen aufhalten wollen`,
      ),
      plan: wordSet(
        `ab bis künftig zukünftig bald demnächst morgen übermorgen kommenden kommende kommender nächsten nächste nächster nächstes fertig abgeschlossen
        bereit verfügbar möglich spätestens dann wieder weiterhin jährlich so damit um dabei nicht kein keine sichergestellt gewährleistet
        idee plan pläne plänen vorschlag entwurf konzept gesetz regelung vorhaben abkommen vertrag beschluss willen wunsch ziel`,
      ),
      able: wordSet('wir ich man du ihr damit jeder jede niemand'),
    },
    knowing: wordSet(
      `unklar bekannt bestätigt gezählt registriert gemeldet identifiziert festgenommen getötet verletzt tote toten opfer verletzte vermisste fälle ungeklärt offen
      keine keinerlei erkenntnisse angaben hieß geheißen`,
    ),
    quoting: wordSet(
      'nannte nannten nennt nennen nenne genannt bezeichnete bezeichneten bezeichnet bezeichnen beschrieb beschreibt beschrieben kritisierte kritisiert kritisierten verurteilte verurteilt tadelte lobte sprach sprachen spricht warf wirft gesprochen titulierte zitierte zitiert laut zufolge',
    ),
    named: wordSet(
      `zeitung tageszeitung wochenzeitung boulevardzeitung magazin nachrichtenmagazin zeitschrift sender fernsehsender operation gruppe gruppierung miliz bataillon brigade film buch roman
      schiff frachter fregatte tanker partei bewegung organisation bündnis stiftung fonds firma konzern unternehmen projekt programm portal seite blog kanal band lied serie
      sendung titel motto namen name codenamen stichwort rakete raketen panzer drohne drohnen hotel restaurant bar klub club verein stadion einkaufszentrum agentur nachrichtenagentur website
      internetseite internetportal webseite dienst app plattform u-boot kreuzer flugzeugträger frühstück hurrikan taifun sturm orkan tief hoch sonde satellit`,
    ),
  },
  {
    negators: wordSet(
      'nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines keinerlei keineswegs keinesfalls nirgends nirgendwo weder mitnichten',
    ),
    exceptions: compilePhrases(
      [
        [
          `nicht nur, nicht zuletzt, nicht allein, nicht bloß, nicht lediglich, nichts als, nicht weniger als, nicht mehr als, nicht minder, nicht einmal halb, oder nicht, nicht umsonst, nicht unerheblich~a, nicht unbedingt,
          nicht selten, nicht weit, nicht zum ersten Mal, nicht lange, nicht unwesentlich, nicht ohne, kein Wunder, keine zwei/drei/vier/fünf/zehn/24/48, kein geringerer, keine geringere, nicht näher, nicht genannt~a, nicht anerkannt~a, nicht identifiziert~a, nichts anderes als,
          nicht von ungefähr, nicht erst, nicht immer, ob … nicht, nicht alle, nicht jeder`,
          true,
        ],
      ],
      { ...endings, n: ['', 'e', 'en'] },
    ),
    determiners: wordSet('der die das den dem des ein eine einen einem einer eines diese dieser dieses diesen'),
    attribute: (lower) => /(?:e|en|er|es|em)$/.test(lower),
    attributeAlone: () => false,
    constituent: new Set(),
    correction: new Set(['sondern']),
    without: new Set(['ohne']),
    bare: wordSet(
      'ist sind war waren bleibt blieb bleiben blieben endete endeten verlief verliefen geblieben verlaufen sei seien gewesen',
    ),
  },
);
