import { type Expected, statement } from './de-statement.ts';

/** Clauses and phrases besides a plain verb of saying and its content. */
export const clauseCases: readonly { readonly text: string; readonly finds: readonly Expected[] }[] = [
  {
    text: 'Der Hafenmeister bezeichnete die Sperrung als übertrieben.',
    finds: [
      statement(
        'reported-preposition',
        'reported',
        'Der Hafenmeister bezeichnete die Sperrung als übertrieben.',
        'Der Hafenmeister',
        '',
      ),
    ],
  },
  {
    text: 'Der Sprecher gab Auskunft. Das koste zwei Millionen.',
    finds: [statement('subjunctive-run', 'unframed', 'Das koste zwei Millionen.', 'Der Sprecher', '')],
  },
  {
    text: 'Die Werft äußerte sich nicht. Der Kapitän soll die Warnung überhört haben. Auch der Lotse soll geschlafen haben.',
    finds: [
      statement(
        'modal-perfect',
        'free-indirect',
        'Der Kapitän soll die Warnung überhört haben. Auch der Lotse soll geschlafen haben.',
        '',
        '',
      ),
    ],
  },
  {
    text: 'Die Fähre liegt im Hafen; der Kapitän soll die Warnung überhört haben.',
    finds: [statement('modal-perfect', 'free-indirect', 'der Kapitän soll die Warnung überhört haben.', '', '')],
  },
  {
    text: 'Wie gestern bekannt wurde, lief die Fähre schon im März auf Grund.',
    finds: [statement('as-phrase', 'indirect', 'lief die Fähre schon im März auf Grund', '', 'Wie | bekannt wurde')],
  },
  {
    text: 'Wie „hafen aktuell“ berichtet, sperrte das Amt den Kai.',
    finds: [statement('as-clause', 'indirect', 'sperrte das Amt den Kai', '„hafen aktuell“', 'Wie | berichtet')],
  },
  {
    text: 'Wie die Werft bekannt gab, übernimmt sie die Fähre für einen Preis von vier Millionen Euro.',
    finds: [
      statement(
        'as-clause',
        'indirect',
        'übernimmt sie die Fähre für einen Preis von vier Millionen Euro',
        'die Werft',
        'Wie | bekannt gab',
      ),
    ],
  },
  {
    text: 'Die Opposition sieht in der Fähre ein Spielzeug, das zu viel koste.',
    finds: [statement('subordinate', 'indirect', 'das zu viel koste', 'Die Opposition', 'sieht')],
  },
  {
    text: 'Besorgt stand der Sprecher vor der Mole, weil sie im Winter brechen werde.',
    finds: [statement('subordinate', 'indirect', 'weil sie im Winter brechen werde', 'der Sprecher', '')],
  },
  {
    text: 'Laut einer Liste der Werft vom Mai fehlen vier Schrauben.',
    finds: [statement('laut', 'indirect', 'fehlen vier Schrauben', 'einer Liste der Werft vom Mai', 'Laut')],
  },
  {
    text: 'Nach Angaben der Ministerin gegenüber dem „Hafenblatt“ sinkt die Zahl der Fähren.',
    finds: [statement('nach-noun', 'indirect', 'sinkt die Zahl der Fähren', 'Angaben der Ministerin', 'Nach')],
  },
  {
    text: 'Der Rat kennt Berichte, nach denen die Mole bröckelt, seit Mai.',
    finds: [statement('wonach', 'indirect', 'die Mole bröckelt, seit Mai', 'Berichte', 'nach')],
  },
  {
    text: 'Die Werft hat angekündigt die Fähre im Herbst zu verkaufen.',
    finds: [
      statement('verb-infinitive', 'indirect', 'die Fähre im Herbst zu verkaufen', 'Die Werft', 'hat angekündigt'),
    ],
  },
  {
    text: 'Die Werft bietet an die Fähre im Herbst zu verkaufen.',
    finds: [statement('verb-infinitive', 'indirect', 'die Fähre im Herbst zu verkaufen', 'Die Werft', 'bietet an')],
  },
  {
    text: 'Der Kai hat Risse, die seiner Meinung nach wachsen.',
    finds: [statement('nach', 'indirect', 'die | wachsen', 'seiner Meinung', 'nach')],
  },
  {
    text: 'Von der Opposition wurde die Fähre als Spielzeug bezeichnet.',
    finds: [
      statement(
        'reported-preposition',
        'reported',
        'Von der Opposition wurde die Fähre als Spielzeug bezeichnet.',
        'der Opposition',
        '',
      ),
    ],
  },
  {
    // too far away to be the speaker's
    text: 'Der Sprecher sagte, der Kai sei alt. Es gab am Kai Kähne, Schuten, Prähme, Barkassen, Schlepper, Fähren, Kutter, Boote, Jollen, Segler, Frachter, Tanker, Bagger, Lotsenboote, Flöße, Pontons, Kräne, Container, Kisten, Säcke, Fässer, Taue, Netze, Reusen, Anker, Ketten, Ruder, Masten, Bojen, Leinen, Planken und Räder. Der Umbau koste zwei Millionen.',
    finds: [
      statement('verb-subjunctive', 'indirect', 'der Kai sei alt', 'Der Sprecher', 'sagte'),
      statement('subjunctive-run', 'unframed', 'Der Umbau koste zwei Millionen.', '', ''),
    ],
  },
  {
    text: 'Im Rathaus sprach Anna Braun von einem Erfolg der Fähre.',
    finds: [
      statement(
        'reported-preposition',
        'reported',
        'Im Rathaus sprach Anna Braun von einem Erfolg der Fähre.',
        'Anna Braun',
        '',
      ),
    ],
  },
  {
    text: 'Als Ursache wurde ein Riss im Rumpf genannt.',
    finds: [statement('reported-object', 'reported', 'Als Ursache wurde ein Riss im Rumpf genannt.', '', '')],
  },
  {
    text: 'Das Kabinett hat entschieden, die Fähre zu verkaufen.',
    finds: [statement('verb-infinitive', 'indirect', 'die Fähre zu verkaufen', 'Das Kabinett', 'hat entschieden')],
  },
  {
    text: 'Der Sprecher blieb hart, die Werft sei ein Rätsel.',
    finds: [statement('subordinate', 'indirect', 'die Werft sei ein Rätsel', 'Der Sprecher', '')],
  },
  {
    text: 'Der Trainer gab Auskunft. Die Fähre fährt seit Mai, und sie sei sicher.',
    finds: [statement('subjunctive-run', 'unframed', 'und sie sei sicher.', 'Der Trainer', '')],
  },
  {
    text: 'Das Amt gab der Werft den Befehl, die Fähre zu heben.',
    finds: [statement('noun-infinitive', 'indirect', 'die Fähre zu heben', 'Das Amt', 'gab | den Befehl')],
  },
  {
    text: 'Die Werften denken darüber nach, die Fähre zu verkaufen.',
    finds: [statement('verb-infinitive', 'indirect', 'die Fähre zu verkaufen', 'Die Werften', 'denken darüber nach')],
  },
  {
    text: 'Er hatte laut „hafen.info“ kritisiert, dass die Fähre leckt.',
    finds: [
      statement('laut', 'indirect', 'Er hatte | kritisiert, dass die Fähre leckt', '„hafen.info“', 'laut'),
      statement('verb-that', 'indirect', 'dass die Fähre leckt', 'Er', 'hatte | kritisiert'),
    ],
  },
  {
    text: 'Der Kai ist offen, die Mole bleibt laut Amt gesperrt.',
    finds: [statement('laut', 'indirect', 'die Mole bleibt | gesperrt', 'Amt', 'laut')],
  },
  {
    text: 'Das Amt forderte ihn auf, die Fähre zu heben, was er nie tat.',
    finds: [statement('verb-infinitive', 'indirect', 'die Fähre zu heben', 'Das Amt', 'forderte | auf')],
  },
  {
    text: 'Die Ministerin stellte sich gestern hinter ihn: „Er bleibt im Amt.“',
    finds: [statement('colon-quotation', 'direct', '„Er bleibt im Amt.“', 'Die Ministerin', 'stellte sich')],
  },
  {
    text: 'Der Lotse griff die Reederei scharf an: „Sie spart am Deck.“',
    finds: [statement('colon-quotation', 'direct', '„Sie spart am Deck.“', 'Der Lotse', 'griff | an')],
  },
  {
    text: 'Weil der Pegel stieg, beruhigte der Hafenmeister die Gäste: „Wir warten ab.“',
    finds: [statement('colon-quotation', 'direct', '„Wir warten ab.“', 'der Hafenmeister', 'beruhigte')],
  },
  {
    text: 'Jede Schuld wies Brandt von sich: „Wir warten ab.“',
    finds: [statement('colon-quotation', 'direct', '„Wir warten ab.“', 'Brandt', 'wies')],
  },
  {
    text: 'Zitat von Brandt: „Wir warten ab.“',
    finds: [statement('colon-quotation', 'direct', '„Wir warten ab.“', 'Brandt', 'Zitat')],
  },
  {
    text: 'Brandt wörtlich: „Wir warten ab.“',
    finds: [statement('colon-quotation', 'direct', '„Wir warten ab.“', 'Brandt', 'wörtlich')],
  },
  {
    text: 'Der Rat beschloss, den Fall an die Werft weiterzuleiten.',
    finds: [statement('verb-infinitive', 'indirect', 'den Fall an die Werft weiterzuleiten', 'Der Rat', 'beschloss')],
  },
  {
    text: 'Gäste und Helfer von Vereinen wurden von der Küstenwache angewiesen, den Kai zu räumen.',
    finds: [statement('verb-infinitive', 'indirect', 'den Kai zu räumen', 'der Küstenwache', 'wurden | angewiesen')],
  },
  {
    text: '37 Prozent sind der Ansicht, dass die Fähre zu teuer ist.',
    finds: [statement('phrase-clause', 'indirect', 'dass die Fähre zu teuer ist', '37 Prozent', 'sind | der Ansicht')],
  },
  {
    text: 'Der Kai wird von der Werft gern gesehen, die Reederei bezweifelt aber, dass er hält.',
    finds: [statement('verb-that', 'indirect', 'dass er hält', 'die Reederei', 'bezweifelt')],
  },
  {
    text: 'Die Zeitung zitiert den Prediger mit den Worten: „Wir warten ab.“',
    finds: [statement('verb-quotation', 'direct', '„Wir warten ab.“', 'den Prediger', 'zitiert')],
  },
  {
    text: '„Wir warten ab“, zitiert die Zeitung den Minister.',
    finds: [statement('quotation-verb', 'direct', '„Wir warten ab“', 'den Minister', 'zitiert')],
  },
];

/** Figures that a verb tells as its object, with nothing said besides. */
export const figureCases: readonly { readonly text: string; readonly finds: readonly Expected[] }[] = [
  {
    text: 'Zwölf Verletzte meldete die Polizei.',
    finds: [statement('reported-figure', 'reported', 'Zwölf Verletzte meldete die Polizei.', 'die Polizei', '')],
  },
  {
    text: 'Die Polizei zählte 40, die Reederei spricht von „höchstens 25“.',
    finds: [
      statement('reported-figure', 'reported', 'Die Polizei zählte 40', 'Die Polizei', ''),
      statement('verb-quotation', 'direct', '„höchstens 25“', 'die Reederei', 'spricht'),
    ],
  },
  {
    text: 'Elf Tote beklagt die Reederei.',
    finds: [statement('reported-figure', 'reported', 'Elf Tote beklagt die Reederei.', 'die Reederei', '')],
  },
  {
    text: 'Die Stadt taxiert den Schaden auf umgerechnet sieben Millionen Euro.',
    finds: [
      statement(
        'reported-figure',
        'reported',
        'Die Stadt taxiert den Schaden auf umgerechnet sieben Millionen Euro.',
        'Die Stadt',
        '',
      ),
    ],
  },
  {
    text: 'Das Amt bleibt bei fünf Toten.',
    finds: [statement('reported-figure', 'reported', 'Das Amt bleibt bei fünf Toten.', 'Das Amt', '')],
  },
  {
    text: 'Das Hilfswerk hat 118 Tote zusammengetragen.',
    finds: [
      statement('reported-figure', 'reported', 'Das Hilfswerk hat 118 Tote zusammengetragen.', 'Das Hilfswerk', ''),
    ],
  },
  {
    text: 'Ein Zeuge will drei Schüsse gehört haben.',
    finds: [statement('modal-claim', 'free-indirect', 'Ein Zeuge will drei Schüsse gehört haben.', 'Ein Zeuge', '')],
  },
  {
    text: 'Der Bürgermeister nahm seine Zahl zurück: Ein Mann sei doppelt gezählt worden.',
    finds: [statement('subjunctive-run', 'unframed', 'Ein Mann sei doppelt gezählt worden.', 'Der Bürgermeister', '')],
  },
  {
    text: 'Die Klinik zählte 14 Verletzte.',
    finds: [statement('reported-figure', 'reported', 'Die Klinik zählte 14 Verletzte.', 'Die Klinik', '')],
  },
  {
    text: 'Am Abend meldete das Ministerium 310 Festnahmen.',
    finds: [
      statement(
        'reported-figure',
        'reported',
        'Am Abend meldete das Ministerium 310 Festnahmen.',
        'das Ministerium',
        '',
      ),
    ],
  },
  {
    text: 'Die Behörden hatten zunächst von 30 Vermissten gesprochen.',
    finds: [
      statement(
        'reported-figure',
        'reported',
        'Die Behörden hatten zunächst von 30 Vermissten gesprochen.',
        'Die Behörden',
        '',
      ),
    ],
  },
  {
    text: 'Von der Polizei wurden 44 Festnahmen gemeldet.',
    finds: [
      statement('reported-figure', 'reported', 'Von der Polizei wurden 44 Festnahmen gemeldet.', 'der Polizei', ''),
    ],
  },
  {
    text: 'Der Zivilschutz korrigierte die Zahl der Toten auf 18.',
    finds: [
      statement(
        'reported-figure',
        'reported',
        'Der Zivilschutz korrigierte die Zahl der Toten auf 18.',
        'Der Zivilschutz',
        '',
      ),
    ],
  },
  {
    text: 'Die Veranstalter sprachen von 7000 Gästen, die Polizei zählte 4000.',
    finds: [
      statement('reported-figure', 'reported', 'Die Veranstalter sprachen von 7000 Gästen', 'Die Veranstalter', ''),
      statement('reported-figure', 'reported', 'die Polizei zählte 4000.', 'die Polizei', ''),
    ],
  },
  {
    text: 'Das Innenministerium meldete 164 Tote, das Gesundheitsministerium dagegen 26.',
    finds: [
      statement('reported-figure', 'reported', 'Das Innenministerium meldete 164 Tote', 'Das Innenministerium', ''),
      statement(
        'reported-figure',
        'reported',
        'das Gesundheitsministerium dagegen 26.',
        'das Gesundheitsministerium',
        '',
      ),
    ],
  },
  {
    text: 'Die Zahl der Verletzten gab die Klinik mit 12 an, die Polizei kommt auf neun.',
    finds: [
      statement('reported-figure', 'reported', 'Die Zahl der Verletzten gab die Klinik mit 12 an', 'die Klinik', ''),
      statement('reported-figure', 'reported', 'die Polizei kommt auf neun.', 'die Polizei', ''),
    ],
  },
  {
    text: 'Die Küstenwache gibt 4000 an.',
    finds: [statement('reported-figure', 'reported', 'Die Küstenwache gibt 4000 an.', 'Die Küstenwache', '')],
  },
  {
    text: 'Während die Polizei von 12 Toten spricht, nennt die Opposition 40.',
    finds: [
      statement('reported-figure', 'reported', 'Während die Polizei von 12 Toten spricht', 'die Polizei', ''),
      statement('reported-figure', 'reported', 'nennt die Opposition 40.', 'die Opposition', ''),
    ],
  },
  {
    text: 'Am Abend waren 1500 Gäste da, die Polizei zählte 600.',
    finds: [statement('reported-figure', 'reported', 'die Polizei zählte 600.', 'die Polizei', '')],
  },
  {
    text: 'Die Bewohner mussten gehen; im Ort zählte das Amt 870 Menschen.',
    finds: [statement('reported-figure', 'reported', 'im Ort zählte das Amt 870 Menschen.', 'das Amt', '')],
  },
  {
    text: 'Am Morgen legten 2900 Leute die Arbeit nieder; das Unternehmen kam auf 1100.',
    finds: [statement('reported-figure', 'reported', 'das Unternehmen kam auf 1100.', 'das Unternehmen', '')],
  },
  {
    text: 'Während die Sonne 12 Stunden schien, zählte die Polizei 40 Gäste.',
    finds: [statement('reported-figure', 'reported', 'zählte die Polizei 40 Gäste.', 'die Polizei', '')],
  },
  // "sie" are not who spoke last, "er" is
  {
    text: 'Der Lotse sagte, das Schiff sei leck. Gründe für den Unfall suchen sie im Nebel. Ein Fehler der Brücke lasse sich nicht ausschließen.',
    finds: [
      statement('verb-subjunctive', 'indirect', 'das Schiff sei leck', 'Der Lotse', 'sagte'),
      statement('subjunctive-run', 'unframed', 'Ein Fehler der Brücke lasse sich nicht ausschließen.', 'sie', ''),
    ],
  },
  // a relative clause of the subject, though what stands in it could be a noun phrase of the article
  {
    text: 'Ein Matrose, der gerettet wurde, sagte dem Sender, das Schiff sei leck.',
    finds: [statement('verb-subjunctive', 'indirect', 'das Schiff sei leck', 'Ein Matrose', 'sagte')],
  },
  {
    text: 'Ein Matrose, der schweigen will, sagte dem Sender, das Schiff sei leck.',
    finds: [statement('verb-subjunctive', 'indirect', 'das Schiff sei leck', 'Ein Matrose', 'sagte')],
  },
  {
    text: 'Es brannte, der Gerettete wurde versorgt, sagte der Arzt.',
    finds: [statement('content-verb', 'indirect', 'Es brannte, der Gerettete wurde versorgt', 'der Arzt', 'sagte')],
  },
  {
    text: 'Nach Angaben der Veranstalter kamen 7000 Gäste, die Polizei spricht von 4000.',
    finds: [
      statement('nach-noun', 'indirect', 'kamen 7000 Gäste', 'Angaben der Veranstalter', 'Nach'),
      statement('reported-figure', 'reported', 'die Polizei spricht von 4000.', 'die Polizei', ''),
    ],
  },
];

/** Look-alikes: the report's own moods, and adjectives that look like subjunctives. */
export const ownMoods: readonly string[] = [
  'Der Zeuge will in Riga bleiben und Arbeit haben.',
  'Elf Tote liegen in der Halle.',
  'Das Wetter könnte sich bis Montag bessern.',
  'Hätte er gewartet, wäre die Fähre gefahren.',
  'Die Taucher fanden eine heiße Spur.',
  'Die zwei Meter hohe, schwere Tür klemmte.',
  'Der Maat der Fähre „Flut“ sank ins Gras (der Sender berichtete).',
  'Am Kai wurde sie wie immer als Letzte gesehen.',
  'Nach dem Befehl des Amtes wurde die Fähre gehoben.',
  'Die Feuerwehr meldete sich um 12 Uhr.',
  'Die Polizei meldete am 12. Mai einen Brand.',
  'Der Zug zählte 12 Wagen.',
  'Auf einer in Riga registrierten Fähre fehlen 12 Matrosen.',
  'Bis zum Abend lagen 12 gemeldete Fälle vor.',
  'Die Polizei kam auf Rang 3.',
  'Die Fähre kam auf 20 Knoten.',
];
