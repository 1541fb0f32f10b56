import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Schema from 'typebox/schema';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../scripts/build/schema.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/output.md'), 'utf8');
const shown: unknown = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '');

/** The names of all fields of a JSON Schema, as paths: "statements.attribution.speaker". */
function fieldsOfSchema(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, items, anyOf } = schema as { properties?: object; items?: unknown; anyOf?: unknown[] };
  return [
    ...Object.entries(properties ?? {}).flatMap(([key, value]) => [
      `${path}${key}`,
      ...fieldsOfSchema(value, `${path}${key}.`),
    ]),
    ...fieldsOfSchema(items, path),
    ...(anyOf ?? []).flatMap((option) => fieldsOfSchema(option, path)),
  ];
}

/** The closed lists in a JSON Schema. */
function listsOfSchema(schema: unknown): string[][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { enum: own, ...rest } = schema as { enum?: string[] };
  return [...(Array.isArray(own) ? [own] : []), ...Object.values(rest).flatMap(listsOfSchema)];
}

/** The same of a value. What is under `extra` is the input's. */
function fieldsOfValue(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOfValue(item, path));
  if (typeof value !== 'object' || value === null || path === 'extra.') return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}${key}`, ...fieldsOfValue(inner, `${path}${key}.`)]);
}

describe('the page on the output', () => {
  it('shows a report that the schema allows', () => {
    expect(Schema.Errors(documentSchema, shown)[1]).toEqual([]);
  });

  it('shows every field of the schema, and none that it has not', () => {
    const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();
    expect(unique(fieldsOfValue(shown, ''))).toEqual(unique(fieldsOfSchema(documentSchema, '')));
  });

  it('has the values of every closed list', () => {
    const missing = listsOfSchema(documentSchema).filter((values) => !values.every((v) => page.includes(`\`${v}\``)));
    expect(listsOfSchema(documentSchema).length).toBeGreaterThan(12);
    expect(missing).toEqual([]);
  });

  it('shows spans that are the words beside them', () => {
    const wrong: string[] = [];
    const { text } = shown as { readonly text: string };
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === 'object' && value !== null) {
        const { start, end, spans, text: words } = value as Record<string, unknown>;
        if (typeof words === 'string' && typeof start === 'number' && typeof end === 'number') {
          if (text.slice(start, end) !== words) wrong.push(`${words} is ${text.slice(start, end)}`);
        }
        if (typeof words === 'string' && Array.isArray(spans)) {
          const joined = spans.map((span) => text.slice(span.start, span.end)).join(' ');
          if (joined !== words) wrong.push(`${words} is ${joined}`);
        }
        Object.values(value).forEach(visit);
      }
    };
    visit(shown);
    expect(wrong).toEqual([]);
  });
});
