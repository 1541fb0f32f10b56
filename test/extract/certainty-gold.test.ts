import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/extract/analysis.ts';
import { readCertainty } from '../../src/extract/certainty.ts';
import { clauseDepths } from '../../src/extract/clauses.ts';
import type { StatementKind } from '../../src/model/index.ts';
import { sourceOf, voiced } from './statement-fixture.ts';

/** Set to print every sentence that the table and the program disagree on. */
const { SHOW_ERRORS } = process.env;

interface Row {
  readonly language: string;
  readonly kind: StatementKind;
  readonly level: string;
  readonly negated: boolean;
  readonly markers: readonly string[];
  readonly marked: string;
}

function rows(language: string): Row[] {
  const file = new URL(`../golden/certainty/${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [code = '', kind = '', level = '', negated = '', markers = '', ...marked] = line
        .split('|')
        .map((field) => field.trim());
      return {
        language: code,
        kind: kind as StatementKind,
        level,
        negated: negated === 'yes',
        markers: markers === '-' ? [] : markers.split(';').map((marker) => marker.trim()),
        marked: marked.join('|'),
      };
    });
}

function assess(row: Row): { level: string; negated: boolean; markers: string[] } {
  const { text, statement } = voiced(row.kind, row.marked);
  const analysis = analyse(sourceOf(text, row.language));
  const { certainty, negated } = readCertainty(analysis, clauseDepths(analysis))(statement);
  const markers = certainty.markers.map(({ start, end, holder }) => `${text.slice(start, end)}@${holder.charAt(0)}`);
  return { level: certainty.level, negated, markers };
}

/** F1 of what was found against what should be, micro-averaged. */
function f1(hits: number, found: number, gold: number): number {
  return (2 * hits) / (found + gold);
}

const overlap = (found: string, gold: string): boolean => {
  const [a = '', holder] = found.split('@');
  const [b = '', other] = gold.split('@');
  return holder === other && (a.includes(b) || b.includes(a));
};

describe.each(['de', 'en', 'ru', 'second'])('certainty on the gold table: %s', (language) => {
  const table = rows(language);
  const answers = table.map((row) => ({ row, got: assess(row) }));
  const misses = answers.filter(
    ({ row, got }) =>
      row.level !== got.level ||
      row.negated !== got.negated ||
      row.markers.length !== got.markers.length ||
      row.markers.some((marker) => !got.markers.some((found) => overlap(found, marker))),
  );
  if (SHOW_ERRORS)
    for (const { row, got } of misses)
      console.log(
        `${row.marked}\n  gold ${row.level} ${row.negated} ${row.markers}\n  got  ${got.level} ${got.negated} ${got.markers}`,
      );

  it('gives the level', () => {
    const right = answers.filter(({ row, got }) => row.level === got.level).length;
    if (SHOW_ERRORS) console.log(`${language} level ${right}/${table.length}`);
    expect(right / table.length).toBeGreaterThanOrEqual(0.95);
  });

  it('gives marker and holder', () => {
    let hits = 0;
    let found = 0;
    let gold = 0;
    for (const { row, got } of answers) {
      hits += row.markers.filter((marker) => got.markers.some((other) => overlap(other, marker))).length;
      found += got.markers.length;
      gold += row.markers.length;
    }
    if (SHOW_ERRORS) console.log(`${language} marker ${f1(hits, found, gold).toFixed(3)}`);
    expect(f1(hits, found, gold)).toBeGreaterThanOrEqual(0.95);
  });

  it('gives negation', () => {
    const right = answers.filter(({ row, got }) => row.negated === got.negated).length;
    if (SHOW_ERRORS) console.log(`${language} negated ${right}/${table.length}`);
    expect(right / table.length).toBeGreaterThanOrEqual(0.95);
  });
});
