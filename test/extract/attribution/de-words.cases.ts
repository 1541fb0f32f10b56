import { type Expected, statement } from './de-statement.ts';

const one = (
  text: string,
  ...finds: readonly Expected[]
): { readonly text: string; readonly finds: readonly Expected[] } => ({
  text,
  finds,
});

/** Verbatim words, and sentences that only point at them. */
export const wordCases: readonly { readonly text: string; readonly finds: readonly Expected[] }[] = [
  one(
    '„Das reicht uns nicht“, prustete der Wirt.',
    statement('inquit', 'direct', '„Das reicht uns nicht“', 'der Wirt', 'prustete'),
  ),
  one(
    '„Das reicht uns nicht“, schnaubte der Wirt.',
    statement('quotation-verb', 'direct', '„Das reicht uns nicht“', 'der Wirt', 'schnaubte'),
  ),
  one(
    '„Der Kai bleibt offen.“ Das sagte Hafenmeister Udo Brandt der Agentur KXP.',
    statement('pointing-back', 'direct', '„Der Kai bleibt offen.“', 'Hafenmeister Udo Brandt', 'sagte'),
  ),
  one(
    '„Wir warten“, sagte der Lotse. „Der Kai bleibt offen.“ Das sagte Hafenmeister Udo Brandt der Agentur KXP.',
    statement('quotation-verb', 'direct', '„Wir warten“', 'der Lotse', 'sagte'),
    statement('pointing-back', 'direct', '„Der Kai bleibt offen.“', 'Hafenmeister Udo Brandt', 'sagte'),
  ),
  one(
    'Am Abend sagte der Lotse, die Fähre „ist und bleibt ein Wrack“.',
    statement('verb-plain', 'indirect', 'die Fähre „ist und bleibt ein Wrack“', 'der Lotse', 'sagte'),
    statement('fragment', 'direct', '„ist und bleibt ein Wrack“', 'der Lotse', 'sagte'),
  ),
  one(
    'Dennoch, so Brandt, habe der Kai gehalten.',
    statement('so', 'indirect', 'Dennoch | habe der Kai gehalten', 'Brandt', 'so'),
  ),
  one(
    'Der Lotse wollte nicht ausschließen, dass der Kai bricht.',
    statement('verb-that', 'indirect', 'dass der Kai bricht', 'Der Lotse', 'wollte | ausschließen'),
  ),
  one(
    'Die Agentur KXP hatte unter Berufung auf Hafenkreise von Entlassungen berichtet.',
    statement(
      'reported-preposition',
      'reported',
      'Die Agentur KXP hatte unter Berufung auf Hafenkreise von Entlassungen berichtet.',
      'Die Agentur KXP',
      '',
    ),
  ),
  one(
    'Der Minister bezifferte die Zahl der Verletzten auf 31; bei sechs handle es sich um Lotsen.',
    statement(
      'reported-figure',
      'reported',
      'Der Minister bezifferte die Zahl der Verletzten auf 31',
      'Der Minister',
      '',
    ),
    statement('subordinate', 'indirect', 'bei sechs handle es sich um Lotsen', 'Der Minister', 'bezifferte'),
  ),
  one(
    'Die Küstenwache korrigierte sich: Statt elf habe man zwölf Boote geborgen.',
    statement('subjunctive-run', 'unframed', 'Statt elf habe man zwölf Boote geborgen.', 'Die Küstenwache', ''),
  ),
  one(
    'Der erst kürzlich ernannte Leiter der Werft, Udo Brandt hat den Rat gebeten, ihn zu entlassen.',
    statement(
      'verb-infinitive',
      'indirect',
      'ihn zu entlassen',
      'Der erst kürzlich ernannte Leiter der Werft, Udo Brandt',
      'hat | gebeten',
    ),
  ),
  one(
    'Der frühere Hafenmeister und Lotse, Udo Brandt, sagte, der Kai sei offen.',
    statement(
      'verb-subjunctive',
      'indirect',
      'der Kai sei offen',
      'Der frühere Hafenmeister und Lotse, Udo Brandt',
      'sagte',
    ),
  ),
  one(
    'Wie Udo Brandt aus dem Vorstand erklärte, ist der Kai offen.',
    statement('as-clause', 'indirect', 'ist der Kai offen', 'Udo Brandt aus dem Vorstand', 'Wie | erklärte'),
  ),
  one(
    'Die Vorwürfe nannte Brandt „völlig aus der Luft gegriffen“.',
    statement('verb-quotation', 'direct', '„völlig aus der Luft gegriffen“', 'Brandt', 'nannte'),
  ),
  one(
    'Der Ort ist „viel zu klein für alle Boote“.',
    statement('loose-words', 'direct', '„viel zu klein für alle Boote“', '', ''),
  ),
  one(
    'Die Ministerin will „den Kai noch einmal sorgfältig prüfen“.',
    statement('loose-words', 'direct', '„den Kai noch einmal sorgfältig prüfen“', 'Die Ministerin', ''),
  ),
  one(
    'Der Minister sagte, der Kai sei offen. Während der Fahrt habe niemand geschlafen.',
    statement('verb-subjunctive', 'indirect', 'der Kai sei offen', 'Der Minister', 'sagte'),
    statement('subjunctive-run', 'unframed', 'Während der Fahrt habe niemand geschlafen.', 'Der Minister', ''),
  ),
  one(
    'Der Minister sagte, der Kai sei offen. Jedoch ruhe die Arbeit am Dock.',
    statement('verb-subjunctive', 'indirect', 'der Kai sei offen', 'Der Minister', 'sagte'),
    statement('subjunctive-run', 'unframed', 'Jedoch ruhe die Arbeit am Dock.', 'Der Minister', ''),
  ),
  one(
    'Der Minister sagte, der Kai sei offen. Die Fähren würden umgeleitet, wenn der Sturm komme.',
    statement('verb-subjunctive', 'indirect', 'der Kai sei offen', 'Der Minister', 'sagte'),
    statement('subjunctive-run', 'unframed', 'Die Fähren würden umgeleitet, wenn der Sturm komme.', 'Der Minister', ''),
  ),
  one(
    'Das Lösegeld soll zwei Millionen Euro betragen.',
    statement('modal-perfect', 'free-indirect', 'Das Lösegeld soll zwei Millionen Euro betragen.', '', ''),
  ),
  one(
    'Als Grund nannte die Hafenbehörde, Zeit zu gewinnen.',
    statement('verb-infinitive', 'indirect', 'Zeit zu gewinnen', 'die Hafenbehörde', 'nannte'),
  ),
  one(
    'Nach dem Hafengesetz ist der Kai offen.',
    statement('nach-noun', 'indirect', 'ist der Kai offen', 'dem Hafengesetz', 'Nach'),
  ),
];

/** Words in marks that nobody says, verbs in -e that are no subjunctives. */
export const noWords = [
  '„Der alte Kai“, gewann im Mai einen Preis.',
  'Die Zahl der Fähren hat zuletzt rapide nachgelassen.',
  'Der Streit hatte die Werft beinahe ruiniert.',
  'Habe gestern zwei Karten gekauft.',
  'Das Boot hieß „Stern der Insel Rügen“.',
  'Die Fähre soll im Mai umfassend gereinigt werden.',
  'Die Bucht, die auch „Kleine Förde“ genannt wurde, war leer.',
  'Nach der Auszählung der Boote war der Kai leer.',
];

/** Whom something is said to; '' where nobody is named. */
export const told: readonly (readonly [text: string, addressee: string])[] = [
  ['Der Minister appellierte an die Lotsen, im Hafen zu bleiben.', 'die Lotsen'],
  ['Der Minister forderte von der Werft, den Kai zu räumen.', 'der Werft'],
  ['Udo Brandt wurde vorgeworfen, den Kai verkauft zu haben.', 'Udo Brandt'],
  ['Der Minister sagte in Riga der Presse, der Kai sei offen.', 'der Presse'],
  ['Hafenmeister Udo Brandt sagte der Agentur KXP, der Kai sei offen.', 'der Agentur KXP'],
  ['Udo Brandt, der die Werft leitet, erinnerte daran, dass der Kai offen ist.', ''],
  ['Der Minister sagte, dass er von der Werft Geld fordere.', ''],
  ['Der Minister warf der Reederei gestern Untätigkeit vor.', 'der Reederei'],
  ['Dem Lotsen wirft die Reederei große Fehler vor.', 'Dem Lotsen'],
  ['Der Minister warf der Reederei „Willkür“ vor.', 'der Reederei'],
  ['Der Minister warf dem Lotsen Wortbruch vor.', 'dem Lotsen'],
  ['Der Minister rief die Lotsen zum Streik auf.', 'die Lotsen'],
  ['Der Minister fordert von der Werft einen neuen Kai.', 'der Werft'],
  ['Der Minister fordert den Rücktritt von Udo Brandt.', ''],
  ['Der Minister warnte am Montag vor Nebel und gefährlichen Strömungen.', ''],
  ['Der Minister kritisiert die Härte gegenüber den Lotsen.', ''],
  ['Der Minister bestätigte den Vorfall am Sonntag gegenüber der Presse.', 'der Presse'],
];
