import type { Stored } from '../../case/case.ts';
import { changesBetween, vanished } from '../../case/versions.ts';
import type { Document, Statement } from '../../index.ts';
import { oneLine } from '../terminal/harmless.ts';
import { piece } from '../terminal/wrap.ts';
import type { Row } from './rows.ts';
import { counted, isoToRead } from './words.ts';

/** The versions of a report, what changed from each to the next, and the statements that are gone. In their order. */
export function versionRows(versions: readonly Stored[]): Row[] {
  const current = versions.find((version) => version.current);
  const rows = versions.flatMap((version, index): Row[] => {
    const before = versions[index - 1];
    return [
      [
        'version',
        [
          piece(`${version.number}`, version.current ? 'name' : 'quiet'),
          piece(` added ${isoToRead(version.at.slice(0, 16))} UTC`),
          piece(
            `${version.current && versions.length > 1 ? ', current' : ''}; SHA-256 ${version.sha256.slice(0, 16)}…; ${oneLine(version.rules)}`,
            'quiet',
          ),
        ],
      ],
      ...(before ? changeRows(before.document, version.document) : []),
    ];
  });
  const gone = current
    ? vanished(
        versions.map(({ document }) => document),
        current.document,
      )
    : [];
  return [
    ...rows,
    ...gone.map(
      ({ statement, in: document }): Row => [
        'gone',
        [piece(`${oneLine(statement.id)}  `, 'quiet'), piece(`“${oneLine(wordsOf(statement, document))}”`)],
      ],
    ),
  ];
}

const wordsOf = ({ content }: Statement, { text }: Document): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(' … ');

function changeRows(from: Document, to: Document): Row[] {
  const { added, gone, kept, blocksAdded, blocksGone, fields } = changesBetween(from, to);
  const parts = [
    `${counted(added.length, 'statement')} new, ${gone.length} gone, ${kept} kept`,
    ...(fields.length ? [`other ${fields.join(', ')}`] : []),
  ];
  return [
    ['', [piece(parts.join('; '))]],
    ...blocksGone.map((text): Row => ['', [piece('− ', 'warning'), piece(oneLine(text), 'quiet')]]),
    ...blocksAdded.map((text): Row => ['', [piece('+ ', 'time'), piece(oneLine(text))]]),
  ];
}
