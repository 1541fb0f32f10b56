import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../src/language/codes.ts';
import { languages } from '../src/language/index.ts';

const SRC = join(import.meta.dirname, '..', 'src');

/** The layers that read texts, and the tables in them, where words of a language belong. */
const READING = ['text', 'names', 'ingest', 'extract', 'link', 'picture'];
const TABLES = `${sep}data${sep}`;
/** Sounds by spelling: what it says of a language is a letter, not a word. */
const SPELLING = [join('names', 'sounds.ts')];

/** Letters of one of the languages and not of all: Cyrillic ones, German ones. */
const OWN_LETTER = /[\p{Script=Cyrillic}äöüßÄÖÜ]/u;

/** Function words of all languages, as the languages list them to be told apart. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(languages).flatMap(({ reading }) => [...reading.functionWords]),
);

/** Function words that our code has as names of its own, so that they tell only beside words of a text. */
const OWN_NAMES: ReadonlySet<string> = new Set(
  (
    'about after all also am and any before behind both down either from here im may most not only or other said since ' +
    'so that there und until up us war'
  ).split(' '),
);

/** What is a word of a text, in the expressions of our code: `lower`, `tokens.word[i] ?? ''`, `word.endsWith`. */
const WORD_OF_TEXT = /\b(?:lower|word|lookup)(?:\[[^\]]*\])?(?:\.\w+)?(?: \?\? '')?\)*$/;

/** The other side of a comparison, or what the literal is looked for in or given to. */
function beside(node: ts.Node): string {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return (parent.left === node ? parent.right : parent.left).getText();
  if (ts.isCallExpression(parent)) return parent.expression.getText();
  return '';
}

/** The alternatives of a regular expression, without its classes and escapes. */
const alternatives = (source: string): readonly string[] =>
  source
    .replace(/\\[a-zA-Z](?:\{[^}]*\})?|\[[^\]]*\]/g, ' ')
    .split(/[|():?]/)
    .map((part) => part.replace(/[$^]/g, ''));

/** What `tell` says of the nodes of a source, types and imports aside, each with its line. */
function found(path: string, text: string, tell: (node: ts.Node) => string | undefined): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const told = tell(node);
    if (told !== undefined)
      lines.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${told.slice(0, 60)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

/** Whether it is the language in which the platform names something: `new Intl.DisplayNames('en')`. */
const isLocale = ({ parent }: ts.Node): boolean =>
  ts.isNewExpression(parent) && parent.expression.getText().startsWith('Intl.');

/** The literals of a source that a language's words stand in. */
const wordsIn = (path: string, text: string): readonly string[] =>
  found(path, text, (node) => {
    const isString = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if ((!isString && node.kind !== ts.SyntaxKind.RegularExpressionLiteral) || isLocale(node)) return undefined;
    const written = isString ? node.text : node.getText();
    const words = isString ? [written] : alternatives(written);
    const plain = words.some((word) => word.length > 1 && FUNCTION_WORDS.has(word) && !OWN_NAMES.has(word));
    const compared = words.some((word) => OWN_NAMES.has(word)) && WORD_OF_TEXT.test(beside(node));
    return OWN_LETTER.test(written) || plain || compared ? written : undefined;
  });

const CODES: ReadonlySet<string> = new Set(languageCodes);

/** Where a source names a language by its code: as a literal, or as a field of a table. */
const codesIn = (path: string, text: string): readonly string[] =>
  found(path, text, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isIdentifier(node)) return undefined;
    return CODES.has(node.text) && !isLocale(node) ? node.parent.getText() : undefined;
  });

const mechanism = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && READING.some((layer) => path.startsWith(layer + sep)))
  .filter((path) => !path.includes(TABLES) && !SPELLING.includes(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

describe('data, not code, knows a language', () => {
  it('so that no word of one stands in a mechanism', () => {
    expect(mechanism.flatMap(({ path, text }) => wordsIn(path, text))).toEqual([]);
  });

  it.each([
    "const isThat = lower === 'dass';",
    "const isAnd = tokens.lower[i] === 'and';",
    'const PASSIVE = /^(?:wird|wurde)$/;',
    'const CASES = /(?:ого|ему)$/u;',
    "const TOLD = new Set(['über']);",
    "const of = tokens.word[at] !== 'of';",
    'const FROM = `сообщил`;',
  ])('as this test sees: %s', (text) => {
    expect(wordsIn('x.ts', text)).toHaveLength(1);
  });

  it.each([
    "const form: 'that' | 'plain' = 'that';",
    "if (content.form === 'that') return null;",
    "// „dass“: a conjunction\nconst DASHES = new Set(['–', '—']);",
    'const URL = /^(?:https?|ftp):/;',
    "import { und } from './und.ts';",
  ])('and lets pass: %s', (text) => {
    expect(wordsIn('x.ts', text)).toEqual([]);
  });

  it('so that only the table of languages lists their codes', () => {
    expect(mechanism.flatMap(({ path, text }) => codesIn(path, text))).toEqual([]);
  });

  it.each([
    "const code = language ?? 'de';",
    'const votes = { de: 0, en: 0 };',
    'const share = votes.ru / letters;',
    'const { en } = votes;',
  ])('as this test sees: %s', (text) => {
    expect(codesIn('x.ts', text).length).toBeGreaterThan(0);
  });

  it.each([
    "const regions = new Intl.DisplayNames('en', { type: 'region' });",
    "import { de } from './de/index.ts';",
    'for (const code of languageCodes) read(languages[code]);',
  ])('and lets pass: %s', (text) => {
    expect(codesIn('x.ts', text)).toEqual([]);
  });
});
