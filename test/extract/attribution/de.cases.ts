/** What one statement of a case must be; pieces of a span in parts are parted by " | ". */
export interface Expected {
  readonly rule: string;
  readonly kind: string;
  readonly content: string;
  readonly speaker: string;
  readonly cue: string;
}

/** Sentences by the rule that reads them. Each rule of German has one at least. */
export const cases: readonly { readonly text: string; readonly finds: readonly Expected[] }[] = [
  {
    text: 'Um 18.40 Uhr fielen Schüsse, sagte ein Sprecher.',
    finds: [
      {
        rule: 'de/content-verb',
        kind: 'indirect',
        content: 'Um 18.40 Uhr fielen Schüsse',
        speaker: 'ein Sprecher',
        cue: 'sagte',
      },
    ],
  },
  {
    text: 'Die Ministerin sagte: „Wir haben die Lage im Griff.“',
    finds: [
      {
        rule: 'de/verb-quotation',
        kind: 'direct',
        content: '„Wir haben die Lage im Griff.“',
        speaker: 'Die Ministerin',
        cue: 'sagte',
      },
    ],
  },
  {
    text: '„Wir haben die Lage im Griff“, sagte die Ministerin am Abend.',
    finds: [
      {
        rule: 'de/quotation-verb',
        kind: 'direct',
        content: '„Wir haben die Lage im Griff“',
        speaker: 'die Ministerin',
        cue: 'sagte',
      },
    ],
  },
  {
    text: '„Das Wasser steigt“, sagte der Bürgermeister. „Wir müssen jetzt raus.“',
    finds: [
      {
        rule: 'de/quotation-verb',
        kind: 'direct',
        content: '„Das Wasser steigt“',
        speaker: 'der Bürgermeister',
        cue: 'sagte',
      },
      {
        rule: 'de/quotation-goes-on',
        kind: 'direct',
        content: '„Wir müssen jetzt raus.“',
        speaker: 'der Bürgermeister',
        cue: 'sagte',
      },
    ],
  },
  {
    text: 'Der Leiter der Werft wies die Vorwürfe zurück: „Niemand wurde gefährdet.“',
    finds: [
      {
        rule: 'de/verb-quotation',
        kind: 'direct',
        content: '„Niemand wurde gefährdet.“',
        speaker: 'Der Leiter der Werft',
        cue: 'wies | zurück',
      },
    ],
  },
  {
    text: 'Die Polizei teilte mit, dass sieben Menschen festgenommen worden seien.',
    finds: [
      {
        rule: 'de/verb-that',
        kind: 'indirect',
        content: 'dass sieben Menschen festgenommen worden seien',
        speaker: 'Die Polizei',
        cue: 'teilte mit',
      },
    ],
  },
  {
    text: 'Der Gouverneur behauptete, die Brücke sei gesprengt worden.',
    finds: [
      {
        rule: 'de/verb-subjunctive',
        kind: 'indirect',
        content: 'die Brücke sei gesprengt worden',
        speaker: 'Der Gouverneur',
        cue: 'behauptete',
      },
    ],
  },
  {
    text: 'Die Gewerkschaft forderte, die Löhne sofort zu erhöhen.',
    finds: [
      {
        rule: 'de/verb-infinitive',
        kind: 'indirect',
        content: 'die Löhne sofort zu erhöhen',
        speaker: 'Die Gewerkschaft',
        cue: 'forderte',
      },
    ],
  },
  {
    text: 'Die Brücke sei gesprengt worden, erklärte der Gouverneur.',
    finds: [
      {
        rule: 'de/content-verb',
        kind: 'indirect',
        content: 'Die Brücke sei gesprengt worden',
        speaker: 'der Gouverneur',
        cue: 'erklärte',
      },
    ],
  },
  {
    text: 'Wie die Feuerwehr mitteilte, sind die Löscharbeiten beendet.',
    finds: [
      {
        rule: 'de/as-clause',
        kind: 'indirect',
        content: 'sind die Löscharbeiten beendet',
        speaker: 'die Feuerwehr',
        cue: 'Wie | mitteilte',
      },
    ],
  },
  {
    text: 'Die Löscharbeiten sind beendet, wie die Feuerwehr mitteilte.',
    finds: [
      {
        rule: 'de/as-clause',
        kind: 'indirect',
        content: 'Die Löscharbeiten sind beendet',
        speaker: 'die Feuerwehr',
        cue: 'wie | mitteilte',
      },
    ],
  },
  {
    text: 'Wie die Anwältin überzeugt ist, war der Vertrag ungültig.',
    finds: [
      {
        rule: 'de/as-phrase',
        kind: 'indirect',
        content: 'war der Vertrag ungültig',
        speaker: 'die Anwältin',
        cue: 'Wie | überzeugt ist',
      },
    ],
  },
  {
    text: 'Nach Angaben der Küstenwache sank die Fähre binnen Minuten.',
    finds: [
      {
        rule: 'de/nach-noun',
        kind: 'indirect',
        content: 'sank die Fähre binnen Minuten',
        speaker: 'Angaben der Küstenwache',
        cue: 'Nach',
      },
    ],
  },
  {
    text: 'Die Fähre sank laut Küstenwache binnen Minuten.',
    finds: [
      {
        rule: 'de/laut',
        kind: 'indirect',
        content: 'Die Fähre sank | binnen Minuten',
        speaker: 'Küstenwache',
        cue: 'laut',
      },
    ],
  },
  {
    text: 'Die Fähre sank der Küstenwache zufolge binnen Minuten.',
    finds: [
      {
        rule: 'de/zufolge',
        kind: 'indirect',
        content: 'Die Fähre sank | binnen Minuten',
        speaker: 'der Küstenwache',
        cue: 'zufolge',
      },
    ],
  },
  {
    text: 'Ihm zufolge sank die Fähre binnen Minuten.',
    finds: [
      {
        rule: 'de/zufolge',
        kind: 'indirect',
        content: 'sank die Fähre binnen Minuten',
        speaker: 'Ihm',
        cue: 'zufolge',
      },
    ],
  },
  {
    text: 'Gemäß einem Bericht der Werft fehlten zwei Schotten.',
    finds: [
      {
        rule: 'de/gemäß',
        kind: 'indirect',
        content: 'fehlten zwei Schotten',
        speaker: 'einem Bericht der Werft',
        cue: 'Gemäß',
      },
    ],
  },
  {
    text: 'Dem Vernehmen nach tritt der Vorstand heute zurück.',
    finds: [
      {
        rule: 'de/hearsay',
        kind: 'indirect',
        content: 'tritt der Vorstand heute zurück',
        speaker: 'Dem Vernehmen',
        cue: 'nach',
      },
    ],
  },
  {
    text: 'Die Fähre sank binnen Minuten, so die Küstenwache.',
    finds: [
      {
        rule: 'de/so',
        kind: 'indirect',
        content: 'Die Fähre sank binnen Minuten',
        speaker: 'die Küstenwache',
        cue: 'so',
      },
    ],
  },
  {
    text: 'Die Küstenwache legte einen Bericht vor. Demnach sank die Fähre binnen Minuten.',
    finds: [
      {
        rule: 'de/demnach',
        kind: 'indirect',
        content: 'sank die Fähre binnen Minuten',
        speaker: 'Demnach',
        cue: 'Demnach',
      },
    ],
  },
  {
    text: 'Die Werft kennt den Bericht, wonach zwei Schotten gefehlt hätten.',
    finds: [
      {
        rule: 'de/wonach',
        kind: 'indirect',
        content: 'zwei Schotten gefehlt hätten',
        speaker: 'den Bericht',
        cue: 'wonach',
      },
    ],
  },
  {
    text: 'Zwei Schotten haben gefehlt. Das teilte die Werft am Montag mit.',
    finds: [
      {
        rule: 'de/pointing-back',
        kind: 'indirect',
        content: 'Zwei Schotten haben gefehlt. | Das',
        speaker: 'die Werft',
        cue: 'teilte | mit',
      },
    ],
  },
  {
    text: 'Zwei Schotten haben gefehlt. Das geht aus einem Bericht der Werft hervor.',
    finds: [
      {
        rule: 'de/pointing-back',
        kind: 'indirect',
        content: 'Zwei Schotten haben gefehlt. | Das',
        speaker: 'einem Bericht der Werft',
        cue: 'geht | hervor',
      },
    ],
  },
  {
    text: 'Zwei Schotten haben gefehlt. So die Küstenwache.',
    finds: [
      {
        rule: 'de/so-sentence',
        kind: 'indirect',
        content: 'Zwei Schotten haben gefehlt.',
        speaker: 'die Küstenwache',
        cue: 'So',
      },
    ],
  },
  {
    text: 'Die Behauptung der Werft, dass zwei Schotten gefehlt hätten, wurde nie belegt.',
    finds: [
      {
        rule: 'de/noun-that',
        kind: 'indirect',
        content: 'dass zwei Schotten gefehlt hätten',
        speaker: 'Die Behauptung der Werft',
        cue: 'Die Behauptung',
      },
    ],
  },
  {
    text: 'Der Kapitän ist der Ansicht, dass die Werft gespart hat.',
    finds: [
      {
        rule: 'de/phrase-clause',
        kind: 'indirect',
        content: 'dass die Werft gespart hat',
        speaker: 'Der Kapitän',
        cue: 'ist | der Ansicht',
      },
    ],
  },
  {
    text: 'Die Werft sagte, ein Schott habe gefehlt. Die Mannschaft habe davon gewusst. Niemand sei gewarnt worden.',
    finds: [
      {
        rule: 'de/verb-subjunctive',
        kind: 'indirect',
        content: 'ein Schott habe gefehlt',
        speaker: 'Die Werft',
        cue: 'sagte',
      },
      {
        rule: 'de/subjunctive-run',
        kind: 'unframed',
        content: 'Die Mannschaft habe davon gewusst. Niemand sei gewarnt worden.',
        speaker: 'Die Werft',
        cue: '',
      },
    ],
  },
  {
    text: 'Die Werft äußerte sich nicht. Der Kapitän soll die Warnung überhört haben.',
    finds: [
      {
        rule: 'de/modal-perfect',
        kind: 'free-indirect',
        content: 'Der Kapitän soll die Warnung überhört haben.',
        speaker: '',
        cue: '',
      },
    ],
  },
  {
    text: 'Die Werft teilte mit, der Kai sei gesperrt. Er soll am Freitag wieder öffnen.',
    finds: [
      {
        rule: 'de/verb-subjunctive',
        kind: 'indirect',
        content: 'der Kai sei gesperrt',
        speaker: 'Die Werft',
        cue: 'teilte mit',
      },
      {
        rule: 'de/modal',
        kind: 'free-indirect',
        content: 'Er soll am Freitag wieder öffnen.',
        speaker: 'Die Werft',
        cue: '',
      },
    ],
  },
  {
    text: 'Die Werft teilte mit, der Kai sei gesperrt. Zwei Fähren liegen im Hafen. Am Freitag soll der Kai wieder öffnen.',
    finds: [
      {
        rule: 'de/verb-subjunctive',
        kind: 'indirect',
        content: 'der Kai sei gesperrt',
        speaker: 'Die Werft',
        cue: 'teilte mit',
      },
    ],
  },
  {
    text: 'Der Kapitän forderte eine schnelle Aufklärung des Unglücks.',
    finds: [
      {
        rule: 'de/reported-object',
        kind: 'reported',
        content: 'Der Kapitän forderte eine schnelle Aufklärung des Unglücks.',
        speaker: 'Der Kapitän',
        cue: '',
      },
    ],
  },
  {
    text: 'Der Kapitän warnte vor weiteren Unglücken.',
    finds: [
      {
        rule: 'de/reported-preposition',
        kind: 'reported',
        content: 'Der Kapitän warnte vor weiteren Unglücken.',
        speaker: 'Der Kapitän',
        cue: '',
      },
    ],
  },
  {
    text: 'Die Rede ist von Schüssen am Hafen.',
    finds: [
      {
        rule: 'de/impersonal-report',
        kind: 'reported',
        content: 'Die Rede ist von Schüssen am Hafen.',
        speaker: '',
        cue: '',
      },
    ],
  },
  {
    text: 'Es gibt Berichte über Schüsse am Hafen.',
    finds: [
      {
        rule: 'de/impersonal-report',
        kind: 'reported',
        content: 'Es gibt Berichte über Schüsse am Hafen.',
        speaker: 'Berichte',
        cue: '',
      },
    ],
  },
  {
    text: 'Der Kapitän nannte die Zahlen „frei erfunden“.',
    finds: [
      { rule: 'de/verb-quotation', kind: 'direct', content: '„frei erfunden“', speaker: 'Der Kapitän', cue: 'nannte' },
    ],
  },
  {
    text: 'Der Kapitän sagte, die Zahlen seien „frei erfunden“ und wertlos.',
    finds: [
      {
        rule: 'de/verb-subjunctive',
        kind: 'indirect',
        content: 'die Zahlen seien „frei erfunden“ und wertlos',
        speaker: 'Der Kapitän',
        cue: 'sagte',
      },
      { rule: 'de/fragment', kind: 'direct', content: '„frei erfunden“', speaker: 'Der Kapitän', cue: 'sagte' },
    ],
  },
  {
    text: 'In dem Bericht heißt es, zwei Schotten hätten gefehlt.',
    finds: [
      {
        rule: 'de/verb-subjunctive',
        kind: 'indirect',
        content: 'zwei Schotten hätten gefehlt',
        speaker: 'dem Bericht',
        cue: 'heißt es',
      },
    ],
  },
  {
    text: 'Der Minister wird von der Agentur mit den Worten zitiert, der Kai sei sicher.',
    finds: [
      {
        rule: 'de/verb-subjunctive',
        kind: 'indirect',
        content: 'der Kai sei sicher',
        speaker: 'Der Minister',
        cue: 'wird | zitiert',
      },
    ],
  },
  {
    text: 'Zuvor hatte der Kapitän festgestellt:\n\n• Zwei Schotten fehlten.\n• Die Pumpen liefen nicht.',
    finds: [
      {
        rule: 'de/item-under-frame',
        kind: 'indirect',
        content: 'Zwei Schotten fehlten',
        speaker: 'der Kapitän',
        cue: 'hatte | festgestellt',
      },
      {
        rule: 'de/item-under-frame',
        kind: 'indirect',
        content: 'Die Pumpen liefen nicht',
        speaker: 'der Kapitän',
        cue: 'hatte | festgestellt',
      },
    ],
  },
  {
    text: 'Der Kapitän beschrieb die Nacht:\n\n„Wir hörten einen Knall. Dann stand alles unter Wasser.“',
    finds: [
      {
        rule: 'de/quotation-goes-on',
        kind: 'direct',
        content: '„Wir hörten einen Knall. Dann stand alles unter Wasser.“',
        speaker: 'Der Kapitän',
        cue: 'beschrieb',
      },
    ],
  },
];

/** Sentences in which nobody says anything, each a look-alike of a rule's. */
export const silent: readonly string[] = [
  'Keiner der Beamten sagte, dass die Brücke gesperrt sei.',
  'Kein Sprecher bestätigte, dass es Tote gab.',
  'Das Schiff heißt „Nordstern“.',
  'Der Film „Das Boot“ läuft im Kino.',
  'Der Minister meldete sich krank.',
  'Die Brücke, die der Sturm zerstörte, wurde gesperrt.',
  'So schnell geht es nicht.',
  'Nach dem Regen kam die Flut.',
  'Die Fähre, so groß wie ein Haus, sank.',
  'Zwei Monate nach dem Bericht wurde die Werft verkauft.',
  'Die Pumpen fielen aus, so dass die Fähre sank.',
  'Die Fähre wäre beinahe gesunken.',
  'Er weiß es nicht.',
  'Der Sturm zeigte, dass der Deich zu niedrig war.',
  'Am Montag fand die Messe statt: Sie begann um neun.',
  'Der Hafen liegt, wie jeder Hafen, am Wasser.',
  'Wie hoch der Schaden ist, blieb offen.',
  'Die Regierung erklärte den Notstand.',
  'Das bedeutet, dass die Fähre nicht fährt.',
  'Er nahm das Angebot an, das die Werft machte.',
  'Der Kapitän der Fähre, der seit Jahren fährt, kennt den Hafen.',
];
