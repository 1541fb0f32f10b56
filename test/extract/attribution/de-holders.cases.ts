import { type Expected, statement } from './de-statement.ts';

/** Whose words a sentence without a frame tells, and where somebody's words end. */
export const holderCases: readonly { readonly text: string; readonly finds: readonly Expected[] }[] = [
  // a past subjunctive before reported speech is of it, and its subject is not who speaks
  {
    text: 'Der Küstendienst warnt vor Sturm. Auf See könnten Böen auftreten. Besonders der Sund sei betroffen.',
    finds: [
      statement('reported-preposition', 'reported', 'Der Küstendienst warnt vor Sturm.', 'Der Küstendienst', ''),
      statement(
        'subjunctive-run',
        'unframed',
        'Auf See könnten Böen auftreten. Besonders der Sund sei betroffen.',
        'Der Küstendienst',
        '',
      ),
    ],
  },
  {
    text: 'Das Gutachten liegt vor. Monteure hätten am Vortag den Hebel gelöst. Dadurch sei die Pumpe ausgefallen.',
    finds: [
      statement(
        'subjunctive-run',
        'unframed',
        'Monteure hätten am Vortag den Hebel gelöst. Dadurch sei die Pumpe ausgefallen.',
        'Das Gutachten',
        '',
      ),
    ],
  },
  // what the verb shows to be many things speaks for nobody
  {
    text: 'Die Werft schloss das Dock. Besondere Mängel traten an der Schleuse auf. Auch sei der Kran defekt.',
    finds: [statement('subjunctive-run', 'unframed', 'Auch sei der Kran defekt.', '', '')],
  },
  {
    text: 'Kritik an der Suche kam vom Lotsenverband: Die Wache habe geschlafen.',
    finds: [statement('subjunctive-run', 'unframed', 'Die Wache habe geschlafen.', 'Lotsenverband', '')],
  },
  {
    text: 'Der Iran streitet das ab. Das Schiff sei leer gewesen.',
    finds: [
      statement('reported-answer', 'reported', 'Der Iran streitet das ab.', 'Der Iran', ''),
      statement('subjunctive-run', 'unframed', 'Das Schiff sei leer gewesen.', 'Der Iran', ''),
    ],
  },
  // "seiner Meinung nach" is of him who says it
  {
    text: 'Der Kapitän sagte, das Boot sei seiner Meinung nach dicht.',
    finds: [
      statement('verb-subjunctive', 'indirect', 'das Boot sei seiner Meinung nach dicht', 'Der Kapitän', 'sagte'),
    ],
  },
  {
    text: 'Der Lotse sagte, er verstehe nicht, wie die Reederei behaupten konnte, das Boot sei dicht.',
    finds: [
      statement(
        'verb-subjunctive',
        'indirect',
        'er verstehe nicht, wie die Reederei behaupten konnte, das Boot sei dicht',
        'Der Lotse',
        'sagte',
      ),
    ],
  },
  {
    text: 'Wie die Polizei am Abend melden konnte, ist der Steg frei.',
    finds: [statement('as-clause', 'indirect', 'ist der Steg frei', 'die Polizei', 'Wie | melden')],
  },
  {
    text: 'Der Lotse ging davon aus, dass die Rinne gesperrt werde und fuhr weiter.',
    finds: [statement('verb-that', 'indirect', 'dass die Rinne gesperrt werde', 'Der Lotse', 'ging davon aus')],
  },
  {
    text: 'Der Lotse sagte, dass die Rinne gesperrt werde und die Fähre warte.',
    finds: [
      statement('verb-that', 'indirect', 'dass die Rinne gesperrt werde und die Fähre warte', 'Der Lotse', 'sagte'),
    ],
  },
  // behind a copula the last phrase is what is told of its subject
  {
    text: 'Der Plan ist nach Darstellung der Reederei vom Tisch.',
    finds: [statement('nach-noun', 'indirect', 'Der Plan ist | vom Tisch', 'Darstellung der Reederei', 'nach')],
  },
  {
    text: 'Zwei Matrosen starben nach ihren Angaben auf dem Weg nach Riga, fünf Gäste überlebten.',
    finds: [
      statement(
        'nach-noun',
        'indirect',
        'Zwei Matrosen starben | auf dem Weg nach Riga, fünf Gäste überlebten',
        'ihren Angaben',
        'nach',
      ),
    ],
  },
  {
    text: 'Die Fähre ist nach Angaben der Reederei in Riga dicht.',
    finds: [statement('nach-noun', 'indirect', 'Die Fähre ist | in Riga dicht', 'Angaben der Reederei', 'nach')],
  },
  // a thing before the verb is refused by the body behind it
  {
    text: 'Die Forderung nach einem Rücktritt des Lotsen wies die Verwaltung zurück.',
    finds: [
      statement(
        'reported-object',
        'reported',
        'Die Forderung nach einem Rücktritt des Lotsen wies die Verwaltung zurück.',
        'die Verwaltung',
        '',
      ),
    ],
  },
  // a frame between a phrase and its verb
  {
    text: 'Der Angriff, erklärte der Lotse, sei abgewehrt.',
    finds: [statement('content-verb', 'indirect', 'Der Angriff | sei abgewehrt', 'der Lotse', 'erklärte')],
  },
  {
    text: 'Die Lotsin, die neu ist, sagte, sie sei zufrieden.',
    finds: [statement('verb-subjunctive', 'indirect', 'sie sei zufrieden', 'Die Lotsin', 'sagte')],
  },
  // the second of two main clauses has a subject of its own
  {
    text: 'Der Lotse wies das zurück, die Sprecherin der Werft, Ina Boll (KXP), erklärte: „Das Boot ist leck.“',
    finds: [
      statement(
        'verb-quotation',
        'direct',
        '„Das Boot ist leck.“',
        'die Sprecherin der Werft, Ina Boll (KXP)',
        'erklärte',
      ),
    ],
  },
  {
    text: 'Das Boot sei, anders als der Lotse behauptet, gesunken.',
    finds: [
      statement('subjunctive-run', 'unframed', 'Das Boot sei, anders als der Lotse behauptet, gesunken.', '', ''),
    ],
  },
  {
    text: 'Wie die „Aktion Küste hilft“ heute mitteilte, werde das Dock geräumt.',
    finds: [
      statement('as-clause', 'indirect', 'werde das Dock geräumt', 'die „Aktion Küste hilft“', 'Wie | mitteilte'),
    ],
  },
];
