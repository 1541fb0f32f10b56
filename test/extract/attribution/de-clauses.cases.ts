import type { Expected } from './de.cases.ts';

const statement = (rule: string, kind: string, content: string, speaker: string, cue: string): Expected => ({
  rule: `de/${rule}`,
  kind,
  content,
  speaker,
  cue,
});

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
];
