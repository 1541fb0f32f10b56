import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
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

/** The literals of a source that a language's words stand in, each with its line. */
function wordsIn(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const isString = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isString || node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const written = isString ? node.text : node.getText();
      const words = isString ? [written] : alternatives(written);
      const plain = words.some((word) => word.length > 1 && FUNCTION_WORDS.has(word) && !OWN_NAMES.has(word));
      const compared = words.some((word) => OWN_NAMES.has(word)) && WORD_OF_TEXT.test(beside(node));
      if (OWN_LETTER.test(written) || plain || compared) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push(`${path}:${line}: ${written.slice(0, 60)}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

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
});
