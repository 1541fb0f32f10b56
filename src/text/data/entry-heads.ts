/** Words that head the entries of a ticker or a list of posts, before a time, a colon or a bar; asked before the language is known. */
export const ENTRY_HEADS: readonly string[] = [
  ...['update', 'upd', 'updated', 'breaking', 'alert', 'live', 'just in', 'correction'],
  ...['eil', 'eilmeldung', 'aktualisierung', 'korrektur', 'nachtrag'],
  ...['срочно', 'молния', 'обновление', 'обновлено', 'дополнено', 'уточнение'],
];
