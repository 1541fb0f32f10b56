import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as schemas from '../../src/model/schemas.ts';

/** What of JSON Schema the model's schemas use. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Schema>>;
}

const EXPORTS = /^export (type )?\{([^}]*)\} from '\.\/([\w-]+\.ts)';$/gm;

/** Sources whose types are derived from no schema: the compiler declares them, and what the model exports of them is passed on. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['message.ts', 'messages.ts']);

/**
 * TypeScript declarations of the model's types, written out from their schemas: who uses the package needs no schema
 * library, and an editor shows plain types. `modelFolder` is the folder of the sources, read for which types are public
 * and for their comments.
 */
export function modelDeclarations(modelFolder: string): string {
  const index = readFileSync(join(modelFolder, 'index.ts'), 'utf8');
  const exports = [...index.matchAll(EXPORTS)].map(([line, types = '', list = '', file = '']) => ({
    line,
    file,
    types: types !== '',
    names: list
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  }));
  const written = exports.filter(({ file }) => AS_WRITTEN.has(file));
  const names = exports
    .filter(({ file, types }) => types && !AS_WRITTEN.has(file))
    .flatMap(({ names, file }) => names.map((name) => ({ name, file })));
  const plain: Readonly<Record<string, Schema>> = JSON.parse(JSON.stringify(schemas));
  const schemaOf = new Map(Object.entries(plain));
  const passedOn = written.flatMap(({ names, file }) =>
    names.flatMap((name) => (schemaOf.has(`${name}Schema`) ? [{ name, file }] : [])),
  );
  const known = new Map(
    [...names, ...passedOn].flatMap(({ name }) => {
      const schema = schemaOf.get(`${name}Schema`);
      return schema ? [[JSON.stringify(schema), name] as const] : [];
    }),
  );
  const declarations = names.map(({ name, file }) => {
    const source = readFileSync(join(modelFolder, file), 'utf8');
    const schema = schemaOf.get(`${name}Schema`);
    if (!schema) return commented(source, `export type ${name}`, aliasIn(source, name));
    const type = printed(schema, known, '', true);
    return commented(
      source,
      `export const ${name}Schema`,
      type.startsWith('{') ? `export interface ${name} ${type}` : `export type ${name} = ${type};`,
    );
  });
  const imports = passedOn.map(({ name, file }) => `import type { ${name} } from './${file}';`);
  return `${[...imports, ...written.map(({ line }) => line), ...declarations].join('\n\n')}\n`;
}

/** The declaration of a type that has no schema of its own, as it stands in the source. */
function aliasIn(source: string, name: string): string {
  const from = source.search(new RegExp(`^export type ${name}\\b`, 'm'));
  if (from < 0) throw new Error(`the model exports ${name}, which has neither a schema nor a declaration`);
  const alias = source.slice(from, source.indexOf(';', from) + 1);
  if (alias.includes('typeof'))
    throw new Error(`${name} is derived from a schema that src/model/schemas.ts does not export`);
  return alias;
}

/** The declaration under the comment that stands before `anchor` in the source. */
function commented(source: string, anchor: string, declaration: string): string {
  const before = source.slice(0, source.indexOf(anchor)).trimEnd();
  if (!before.endsWith('*/')) return declaration;
  return `${before.slice(before.lastIndexOf('/**'))}\n${declaration}`;
}

function printed(schema: Schema, known: ReadonlyMap<string, string>, indent: string, named = false): string {
  const name = known.get(JSON.stringify(schema));
  if (name !== undefined && !named) return name;
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.anyOf) return schema.anyOf.map((option) => printed(option, known, indent)).join(' | ');
  if (schema.patternProperties) {
    const values = Object.values(schema.patternProperties).map((value) => printed(value, known, indent));
    return `{ readonly [key: string]: ${values.join(' | ')} }`;
  }
  switch (schema.type) {
    case 'array': {
      const item = schema.items ? printed(schema.items, known, indent) : 'unknown';
      return item.includes(' | ') ? `readonly (${item})[]` : `readonly ${item}[]`;
    }
    case 'object': {
      const inner = `${indent}  `;
      const lines = Object.entries(schema.properties ?? {}).map(([key, value]) => {
        const comment = value.description === undefined ? '' : `${inner}/** ${value.description} */\n`;
        const optional = schema.required?.includes(key) ? '' : '?';
        return `${comment}${inner}readonly ${key}${optional}: ${printed(value, known, inner)};`;
      });
      return `{\n${lines.join('\n')}\n${indent}}`;
    }
    case 'integer':
      return 'number';
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return schema.type;
    case undefined:
      return 'unknown';
    default:
      throw new Error(`no declaration is known for a schema of type ${schema.type}`);
  }
}
