/**
 * Measures persons and places on the Russian news texts of factRuEval-2016 (MIT): exact spans of persons, overlapping
 * spans of places. Usage: HEARSAY_DATA=DIR npx unrun scripts/eval/entities.ts [--errors N]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/extract/analysis.ts';
import { findEntities } from '../../src/extract/entities.ts';
import { findPlaces } from '../../src/extract/places.ts';
import type { Source, Span } from '../../src/model/index.ts';
import { ensurePlaces } from '../build/places.ts';
import { evaluationFolder } from '../evaluate/data.ts';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly parts: readonly (readonly [number, number, string])[];
  }[];
}

const args = process.argv.slice(2);
const shown = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0;
ensurePlaces();

const file = join(evaluationFolder(), 'data', 'entities-ru', 'dev.jsonl');
const documents = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Gold);

function sourceOf({ id, text }: Gold): Source {
  const blocks = [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return {
    id,
    origin: { format: 'text', sha256: '0'.repeat(64) },
    language: 'ru',
    text,
    blocks,
    links: [],
    diagnostics: [],
  };
}

class Score {
  readonly #name: string;
  readonly #errors: string[] = [];
  #right = 0;
  #found = 0;
  #gold = 0;
  #met = 0;

  constructor(name: string) {
    this.#name = name;
  }

  add(text: string, found: readonly Span[], gold: readonly Span[], same: (a: Span, b: Span) => boolean): void {
    this.#found += found.length;
    this.#gold += gold.length;
    for (const span of found) {
      if (gold.some((other) => same(span, other))) this.#right++;
      else this.#errors.push(`wrong   ${this.#around(text, span)}`);
    }
    for (const span of gold) {
      if (found.some((other) => same(span, other))) this.#met++;
      else this.#errors.push(`missed  ${this.#around(text, span)}`);
    }
  }

  #around(text: string, { start, end }: Span): string {
    const piece = `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
    return piece.replace(/\s+/g, ' ');
  }

  print(): void {
    const precision = this.#right / this.#found;
    const recall = this.#met / this.#gold;
    const f1 = (2 * precision * recall) / (precision + recall);
    const percent = (value: number): string => (100 * value).toFixed(1);
    console.log(
      `${this.#name}: P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${this.#gold} in gold)`,
    );
    for (const error of this.#errors.slice(0, shown)) console.log(`  ${error}`);
  }
}

const persons = new Score('persons, exact');
const places = new Score('places, overlapping');
const exact = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const overlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
for (const gold of documents) {
  const analysis = analyse(sourceOf(gold));
  const found = findPlaces(analysis);
  const { mentions, entities } = findEntities(analysis, found, []);
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const ofKind = (kind: string) => gold.entities.filter((entity) => entity.kind === kind);
  persons.add(
    gold.text,
    mentions.filter(({ entity }) => kinds.get(entity) === 'person'),
    ofKind('Person'),
    exact,
  );
  const named = [...ofKind('Location'), ...ofKind('LocOrg')]
    .flatMap(({ parts }) => parts)
    .filter(([, , kind]) => kind === 'loc_name')
    .map(([start, end]) => ({ start, end }));
  places.add(gold.text, found, named, overlapping);
}
persons.print();
places.print();
