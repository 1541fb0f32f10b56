import { type Expected, statement } from './de-statement.ts';

const one = (text: string, finds: Expected): { readonly text: string; readonly finds: readonly Expected[] } => ({
  text,
  finds: [finds],
});

const open = 'der Kai sei offen';

/** How far the noun phrase of a speaker reaches, and who is meant where it stands elsewhere. */
export const phraseCases: readonly { readonly text: string; readonly finds: readonly Expected[] }[] = [
  one(
    'Kapitäne ohne Grenzen teilte mit, der Kai sei offen.',
    statement('verb-subjunctive', 'indirect', open, 'Kapitäne ohne Grenzen', 'teilte mit'),
  ),
  one(
    'Der 330 Seiten starke Bericht besagt, der Kai sei offen.',
    statement('verb-subjunctive', 'indirect', open, 'Der 330 Seiten starke Bericht', 'besagt'),
  ),
  one(
    'Vertreter der drei Werften sagten, der Kai sei offen.',
    statement('verb-subjunctive', 'indirect', open, 'Vertreter der drei Werften', 'sagten'),
  ),
  one(
    'Forscher der Universität Brügge und des Hafenmuseums sagten, der Kai sei offen.',
    statement('verb-subjunctive', 'indirect', open, 'Forscher der Universität Brügge und des Hafenmuseums', 'sagten'),
  ),
  one(
    'Der Vorsitzende der Gewerkschaft Hafen, Nachfolgerin der Seeleute, Udo Brandt, sagte: „Der Kai ist offen.“',
    statement(
      'verb-quotation',
      'direct',
      '„Der Kai ist offen.“',
      'Der Vorsitzende der Gewerkschaft Hafen, Nachfolgerin der Seeleute, Udo Brandt',
      'sagte',
    ),
  ),
  one(
    'Nach Angaben der Agenturen dpa und AFP ist der Kai offen.',
    statement('nach-noun', 'indirect', 'ist der Kai offen', 'Angaben der Agenturen dpa und AFP', 'Nach'),
  ),
  one(
    'Damit ist laut Auskunft der Werft der größte Teil der Flotte zerstört.',
    statement('laut', 'indirect', 'Damit ist | der größte Teil der Flotte zerstört', 'Auskunft der Werft', 'laut'),
  ),
  one(
    'Die Boote entstammen Zeitungsberichten zufolge der Werft.',
    statement('zufolge', 'indirect', 'Die Boote entstammen | der Werft', 'Zeitungsberichten', 'zufolge'),
  ),
  one(
    'Damit verringert neuesten Studien zufolge der Kai den Schaden.',
    statement('zufolge', 'indirect', 'Damit verringert | der Kai den Schaden', 'neuesten Studien', 'zufolge'),
  ),
  one(
    'Dabei sagte der für den Kai zuständige Leiter, Udo Brandt, gegenüber dem Sender, dass nur 14 Boote fahren.',
    statement(
      'verb-that',
      'indirect',
      'dass nur 14 Boote fahren',
      'der für den Kai zuständige Leiter, Udo Brandt',
      'sagte',
    ),
  ),
  one(
    'Während Hafenmeister Udo Brandt ankündigte, den Kai zu prüfen, schwieg die Werft.',
    statement('verb-infinitive', 'indirect', 'den Kai zu prüfen', 'Hafenmeister Udo Brandt', 'ankündigte'),
  ),
  one(
    'In dieser Erklärung, die vom Rat der Insel angenommen wurde, heißt es, der Kai sei offen.',
    statement('verb-subjunctive', 'indirect', open, 'dieser Erklärung', 'heißt es'),
  ),
  one(
    'Aus Kreisen der Werft verlautete, der Kai sei offen.',
    statement('verb-subjunctive', 'indirect', open, 'Kreisen der Werft', 'verlautete'),
  ),
  one(
    'Die HVG begegnet der Kritik mit dem Argument, der Kai sei offen.',
    statement('noun-subjunctive', 'indirect', open, 'Die HVG', 'begegnet | mit dem Argument'),
  ),
  one(
    'Einige teilen die Ansicht, der Kai sei offen.',
    statement('noun-subjunctive', 'indirect', open, 'Einige', 'teilen die Ansicht'),
  ),
  one(
    'Es gibt Befürchtungen, der Kai könne brechen.',
    statement('noun-subjunctive', 'indirect', 'der Kai könne brechen', '', 'Befürchtungen'),
  ),
  one(
    'Das Hafenamt regte eine zweite Schleuse an.',
    statement('reported-object', 'reported', 'Das Hafenamt regte eine zweite Schleuse an.', 'Das Hafenamt', ''),
  ),
  one(
    'Der Lotse riet den Reedern zu mehr Vorsicht.',
    statement('reported-preposition', 'reported', 'Der Lotse riet den Reedern zu mehr Vorsicht.', 'Der Lotse', ''),
  ),
  one(
    'Die Behörden fürchten einen Dammbruch.',
    statement('reported-object', 'reported', 'Die Behörden fürchten einen Dammbruch.', 'Die Behörden', ''),
  ),
  {
    text: 'Der Sprecher warnte vor der Flut. Die Dämme befänden sich nahe dem Bruch.',
    finds: [
      statement('reported-preposition', 'reported', 'Der Sprecher warnte vor der Flut.', 'Der Sprecher', ''),
      statement('subjunctive-run', 'unframed', 'Die Dämme befänden sich nahe dem Bruch.', 'Der Sprecher', ''),
    ],
  },
];

/** Verbs of saying inside another clause, of which their sentence reports nothing. */
export const insideOther: readonly string[] = [
  'Die Sturmflut, die im Winter vierzig Boote gefordert hatte, gilt als die schwerste.',
  'Der Rat tagt im Mai, um über die Fähre zu berichten.',
  'Die Kammer prüft den Haushalt, zu dem der Rat Änderungen vorschlagen kann.',
];

/** Verbs that may tell, used of what happens, of when, or of what somebody hopes for. */
export const noTelling: readonly string[] = [
  'Die Sturmflut forderte 92 Menschenleben.',
  'Der Angriff forderte zwölf Tote.',
  'In der 39. Minute sah der Kapitän Gelb.',
  'Die Werft verspricht sich viele Aufträge.',
];
