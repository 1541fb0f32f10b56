import type { CaseStore, Stored } from '../case/case.ts';
import type { Digest, Picture, Quantity } from '../index.ts';
import type { Cell } from './csv.ts';
import { partsOf, pick } from './parts.ts';

/** A table of what a case holds: a row each. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: (
    store: CaseStore<Digest>,
    picture: Picture,
  ) => AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

export type TableName = 'statements' | 'reports' | 'claims' | 'figures' | 'findings' | 'entities' | 'judgements';

/** Between several values in one field. */
const AND = '; ';

/** The reports of a case that are in its picture: those that were taken out are not. */
async function* reportsIn({ reports }: Picture, store: CaseStore<Digest>): AsyncGenerator<Stored> {
  const known = new Set(reports.map(({ id }) => id));
  for await (const stored of store.reports()) if (known.has(stored.document.id)) yield stored;
}

/** The tables that `hearsay export --format csv` can write. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  statements: {
    columns: [
      'statement',
      'report',
      'outlet',
      'title',
      'published',
      'language',
      'url',
      'kind',
      'certainty',
      'negated',
      'speaker',
      'speaker as written',
      'citing',
      'via',
      'text',
      'start',
      'end',
      'figures',
      'times',
      'places',
      'claims',
      'rule',
      'score',
    ],
    async *rows(store, picture) {
      const claims = claimsByStatement(picture);
      const names = new Map(picture.entities.map(({ id, name }) => [id, name]));
      const speakers = new Map(picture.statements.map(({ id, speaker }) => [id, speaker]));
      for await (const { document } of reportsIn(picture, store)) {
        const parts = partsOf(document);
        const { id, outlet, title, published, language, origin, text } = document;
        for (const statement of document.statements) {
          const { content, attribution, certainty } = statement;
          const speaker = speakers.get(statement.id);
          yield [
            statement.id,
            id,
            outlet,
            title,
            published?.value,
            language,
            origin.url,
            statement.kind,
            certainty.level,
            statement.negated,
            speaker === undefined ? undefined : names.get(speaker),
            attribution?.speaker?.text,
            attribution?.citing?.text,
            attribution?.via.map(({ name }) => name).join(AND),
            content.map(({ start, end }) => text.slice(start, end)).join(' … '),
            content[0]?.start,
            content.at(-1)?.end,
            pick(parts.quantities, statement.quantities).map(figure).join(AND),
            pick(parts.times, statement.times)
              .map(({ value }) => value)
              .join(AND),
            pick(parts.places, statement.places)
              .map(({ name }) => name)
              .join(AND),
            claims.get(statement.id)?.join(AND),
            statement.rule,
            statement.score,
          ];
        }
      }
    },
  },
  reports: {
    columns: [
      'report',
      'outlet',
      'author',
      'title',
      'published',
      'published basis',
      'language',
      'url',
      'path',
      'format',
      'sha256',
      'version',
      'added',
      'statements',
    ],
    async *rows(store, picture) {
      for await (const { document, number, at, sha256 } of reportsIn(picture, store)) {
        const { id, outlet, author, title, published, language, origin, statements } = document;
        yield [
          id,
          outlet,
          author,
          title,
          published?.value,
          published?.basis,
          language,
          origin.url,
          origin.path,
          origin.format,
          sha256,
          number,
          at,
          statements.length,
        ];
      }
    },
  },
  claims: {
    columns: [
      'claim',
      'label',
      'kind',
      'topics',
      'places',
      'statements',
      'reports',
      'origins low',
      'origins high',
      'roots',
      'possibly',
    ],
    *rows(_store, { claims, statements, entities }) {
      const reports = new Map(statements.map(({ id, report }) => [id, report]));
      const names = new Map(entities.map(({ id, name }) => [id, name]));
      for (const { id, label, kind, topics, places, statements: said, origins, possibly } of claims) {
        yield [
          id,
          label,
          kind,
          topics.join(AND),
          places.join(AND),
          said.join(AND),
          new Set(said.map((statement) => reports.get(statement))).size,
          origins.low,
          origins.high,
          origins.roots
            .map(({ entity, report }) => (entity === undefined ? report : (names.get(entity) ?? entity)) ?? '')
            .join(AND),
          possibly.map(({ statement }) => statement).join(AND),
        ];
      }
    },
  },
  figures: {
    columns: [
      'claim',
      'counts',
      'population',
      'place',
      'extent',
      'value',
      'low',
      'high',
      'comparator',
      'role',
      'said',
      'as of',
      'as of basis',
      'source',
      'via',
      'report',
      'statement',
      'party',
    ],
    *rows(_store, { claims, entities }) {
      const names = new Map(entities.map(({ id, name }) => [id, name]));
      for (const { id, figure } of claims) {
        for (const point of figure?.track ?? []) {
          yield [
            id,
            figure?.counts,
            figure?.population,
            figure?.placeName ?? figure?.place,
            figure?.extent,
            point.value,
            point.low,
            point.high,
            point.comparator,
            point.role,
            point.saidAt,
            point.asOf,
            point.asOfBasis,
            point.source === undefined ? undefined : names.get(point.source),
            point.via.join(AND),
            point.report,
            point.statement,
            point.party,
          ];
        }
      }
    },
  },
  findings: {
    columns: ['finding', 'kind', 'asserted', 'weight', 'claim', 'says', 'because', 'statements', 'rests on it'],
    *rows(_store, { findings }) {
      for (const { id, kind, asserted, weight, claim, says, because, statements, rests } of findings)
        yield [id, kind, asserted, weight, claim, says, because.join(AND), statements.join(AND), rests?.join(AND)];
    },
  },
  entities: {
    columns: ['entity', 'kind', 'name', 'names', 'reports'],
    *rows(_store, { entities }) {
      for (const { id, kind, name, names, reports } of entities)
        yield [id, kind, name, names.map(({ text }) => text).join(AND), reports.join(AND)];
    },
  },
  judgements: {
    columns: ['judgement', 'at', 'by', 'kind', 'about', 'subjects', 'value'],
    async *rows(store) {
      for (const { id, at, by, kind, about, subjects, value } of await store.judgements())
        yield [id, at, by, kind, about, subjects.join(AND), value];
    },
  },
};

/** "> 4400 Menschen", "3 to 5 waves": to be read by a program as well. */
function figure({ value, low, high, comparator, unit }: Quantity): string {
  const number = value === undefined ? `${low ?? ''}..${high ?? ''}` : String(value);
  return `${comparator === '=' ? '' : `${comparator} `}${number}${unit === undefined ? '' : ` ${unit}`}`;
}

function claimsByStatement({ claims }: Picture): ReadonlyMap<string, readonly string[]> {
  const byStatement = new Map<string, string[]>();
  for (const { id, statements } of claims)
    for (const statement of statements) {
      const known = byStatement.get(statement);
      if (known) known.push(id);
      else byStatement.set(statement, [id]);
    }
  return byStatement;
}
