/** An example of use: a command line as one types it, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

const CORPUS = 'examples/kazakhstan-2022/reports';

/** The examples that the help of each command shows. All can be run from the project's root; a test does. */
export const EXAMPLES = {
  hearsay: [
    { line: `hearsay extract ${CORPUS}`, does: 'who says what in all reports of a folder' },
    { line: `hearsay picture ${CORPUS}`, does: 'what they claim together, and on how many words it rests' },
    { line: `hearsay explain ${CORPUS} --grep Massimow`, does: 'how it was found, and why something was not' },
    { line: 'hearsay help extract', does: 'more about one command' },
  ],
  extract: [
    { line: `hearsay extract ${CORPUS}`, does: 'all reports of a folder, to read' },
    { line: `hearsay extract --legend ${CORPUS}`, does: 'the same, its signs explained first' },
    { line: `hearsay extract --format jsonl ${CORPUS} > statements.jsonl`, does: 'one report a line, to work with' },
    {
      line: 'echo "Laut Polizei gab es zwei Verletzte." | hearsay extract --language de --published 2022-01-08 -',
      does: 'a text from elsewhere, with what is known of it',
    },
  ],
  explain: [
    {
      line: `hearsay explain ${CORPUS} --grep "20.000"`,
      does: 'the way to what is said in sentences with these words',
    },
    {
      line: `hearsay explain --statement s2 ${CORPUS}`,
      does: 'the way to the second statement of each report',
    },
  ],
  add: [
    { line: `hearsay add ${CORPUS}`, does: 'all reports of a folder into case.hearsay, made where there is none' },
    { line: `hearsay add --case kazakhstan.hearsay --by Mara ${CORPUS}`, does: 'into another case, under a name' },
  ],
  picture: [
    { line: `hearsay picture ${CORPUS}`, does: 'what these reports claim together, keeping nothing' },
    { line: `hearsay picture --format html ${CORPUS} > picture.html`, does: 'the same as one page, to mail and print' },
  ],
  show: [{ line: 'hearsay show C1 F1', does: 'a claim and a finding of case.hearsay, after hearsay add' }],
  judge: [{ line: 'hearsay judge verdict F1 confirmed --by Mara', does: 'a finding looked into, after hearsay add' }],
  withdraw: [
    {
      line: "hearsay withdraw zarechye-0107-2 --why 'added by mistake'",
      does: 'out of the picture, kept, until it is undone',
    },
  ],
  erase: [
    {
      line: "hearsay erase meridian-0112-1 --why 'court order' --yes",
      does: 'deleted for good, with its original bytes',
    },
  ],
  export: [{ line: 'hearsay export --format csv --table findings', does: 'the findings of case.hearsay as a table' }],
  serve: [
    { line: 'hearsay serve', does: 'case.hearsay in the browser, at http://127.0.0.1:4747/' },
    { line: 'hearsay serve --case kazakhstan.hearsay --port 0', does: 'another case, at a port that is free' },
  ],
  names: [
    { line: 'hearsay names Toqajew Токаев', does: 'are these two names of one person, and why' },
    { line: "printf 'Toqajew\\tТокаев\\n' | hearsay names", does: 'the same for pairs, one a line' },
    {
      line: "printf 'OVKS\\tOKVS\\n' | hearsay names --kind organization --support",
      does: 'a typing error, where the context speaks for one bearer',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Example[]>>;

/** The examples of a command, set for its help. */
export function examples(command: keyof typeof EXAMPLES): string {
  const lines = EXAMPLES[command].map(({ line, does }) => `  # ${does}\n  ${line}`);
  return `\nExamples:\n${lines.join('\n')}`;
}
