import type { Claim, Finding, Judgement, PictureEntity } from '../../index.ts';
import type { PictureReader } from '../../service/kept/reader.ts';
import { inEnglish } from '../../wording/english.ts';
import { oneLine } from '../terminal/harmless.ts';
import { type Piece, piece } from '../terminal/wrap.ts';
import { judgementText } from './judgement.ts';
import type { Row } from './rows.ts';
import { counted, isoToRead, numberOf } from './words.ts';

const quiet = (text: string): Piece => piece(text, 'quiet');

/** "a/s7  Toqajew: “…”": who says it, as far as is known, and the words. */
function statementPieces(id: string, picture: PictureReader): Piece[] {
  const statement = picture.statement(id);
  if (!statement) return [quiet(oneLine(id)), piece('  '), quiet('no longer in its report')];
  const { kind, speaker, speakerText, text, certainty, negated } = statement;
  const name = speaker === undefined ? speakerText : (picture.entity(speaker)?.name ?? speakerText);
  const who =
    kind === 'narrated'
      ? quiet('the report itself')
      : name === undefined
        ? piece('no source given', 'warning')
        : piece(oneLine(name), 'name');
  const marks = [...(certainty === 'unmarked' ? [] : [certainty]), ...(negated ? ['negated'] : [])];
  return [
    quiet(`${oneLine(id)}  `),
    who,
    piece(': '),
    piece(`“${oneLine(text)}”`),
    ...(marks.length ? [piece(` ${marks.join(', ')}`, 'marker')] : []),
  ];
}

const statementRows = (label: string, ids: readonly string[], picture: PictureReader): Row[] =>
  ids.map((id): Row => [label, statementPieces(id, picture)]);

const reasons = (because: readonly string[]): Row[] => because.map((why): Row => ['because', [piece(oneLine(why))]]);

/** The judgements in force that the picture holds beside a part. */
export function judgedRows(ids: readonly string[] | undefined, judgements: readonly Judgement[]): Row[] {
  const named = new Set(ids);
  return judgements
    .filter(({ id }) => named.has(id))
    .map((judgement): Row => ['judged', [piece(judgementText(judgement), 'marker')]]);
}

/** A claim: who says it, on how many independent words it rests; with `why`, the reasons for each. */
export function claimRows(claim: Claim, picture: PictureReader, why: boolean): Row[] {
  const { amount } = inEnglish();
  const { low, high, roots } = claim.origins;
  return [
    ['kind', [piece(`${claim.kind}${claim.topics.length ? `, about ${claim.topics.map(oneLine).join(', ')}` : ''}`)]],
    ...(why ? reasons(claim.because) : []),
    ...statementRows('said in', claim.statements, picture),
    ...(claim.figure?.track.map(
      ({ statement, value, low: from, high: to, comparator, role, asOf, saidAt }): Row => [
        'figure',
        [
          piece(
            amount({
              ...(value !== undefined && { value }),
              ...(from !== undefined && { low: from }),
              ...(to !== undefined && { high: to }),
              ...(comparator !== '=' && { comparator }),
            }),
            'figure',
          ),
          piece(
            `${role === 'current' ? '' : ` ${role}`}${asOf === undefined ? '' : `, as of ${isoToRead(asOf)}`}${saidAt === undefined ? '' : `, said ${isoToRead(saidAt)}`}`,
          ),
          quiet(`  ${oneLine(statement)}`),
        ],
      ],
    ) ?? []),
    [
      'origins',
      [
        piece(
          low === high
            ? counted(high, 'independent origin')
            : `${numberOf(low)} to ${counted(high, 'independent origin')}`,
          high === 1 ? 'warning' : 'plain',
        ),
      ],
    ],
    ...roots.map((root): Row => {
      const who =
        root.entity === undefined
          ? oneLine(root.report ?? 'no source given')
          : oneLine(picture.entity(root.entity)?.name ?? root.entity);
      return [
        '',
        [
          piece(who, 'name'),
          piece(root.certain ? '' : ', perhaps not a beginning of its own'),
          ...(why ? [piece(`: ${oneLine(root.why)}`)] : []),
          quiet(`  ${root.statements.map(oneLine).join(', ')}`),
        ],
      ];
    }),
    ...(why
      ? claim.possibly.flatMap(({ statement, score, because }): Row[] => [
          ['possibly', statementPieces(statement, picture)],
          ['', [quiet(`score ${score.toFixed(2)}: ${because.map(oneLine).join('; ')}`)]],
        ])
      : claim.possibly.length
        ? [['possibly', [piece(`${counted(claim.possibly.length, 'more statement')} may say the same`)]] satisfies Row]
        : []),
    ...picture
      .findingsOf(claim.id)
      .map(
        (finding): Row => ['finding', [quiet(`${finding.id}  `), piece(`${finding.kind}: ${oneLine(finding.says)}`)]],
      ),
    ...judgedRows(claim.judgements, picture.judgements),
  ];
}

/** An entity: its names and where it is named; with `why`, what joined them. */
export function entityRows(entity: PictureEntity, picture: PictureReader, why: boolean): Row[] {
  return [
    ['kind', [piece(entity.kind)]],
    ['names', [piece(entity.names.map(({ text, reports }) => `${oneLine(text)} (${numberOf(reports)})`).join(', '))]],
    ['reports', [piece(entity.reports.map(oneLine).join(', '))]],
    ...(why
      ? entity.joins.map(
          ({ a, b, score, because }): Row => [
            'joined',
            [
              piece(`“${oneLine(a)}”`, 'name'),
              piece(' and '),
              piece(`“${oneLine(b)}”`, 'name'),
              piece(`, score ${score.toFixed(2)}: ${because.map(oneLine).join('; ')}`),
            ],
          ],
        )
      : []),
    ...statementRows('says', picture.statementsBy(entity.id), picture),
    ...judgedRows(entity.judgements, picture.judgements),
  ];
}

/** A finding: what it says, why, and where it can be read. */
export function findingRows(finding: Finding, picture: PictureReader): Row[] {
  return [
    [
      'finding',
      [piece(`${finding.kind}${finding.asserted ? '' : ', only possibly'}`, finding.asserted ? 'marker' : 'quiet')],
    ],
    ['says', [piece(oneLine(finding.says))]],
    ...reasons(finding.because),
    ...(finding.claim === undefined ? [] : [['claim', [piece(finding.claim)]] satisfies Row]),
    ...statementRows('read in', finding.statements, picture),
    ...statementRows('rests on it', finding.rests ?? [], picture),
    ...judgedRows(finding.judgements, picture.judgements),
  ];
}

/** What the picture makes of a statement: the claims and findings that it stands in. */
export function statementInPicture(id: string, picture: PictureReader, why: boolean): Row[] {
  return [
    ...picture.claimsOf(id).flatMap((claim): Row[] => {
      const root = claim.origins.roots.find(({ statements }) => statements.includes(id));
      const origin =
        root && (root.entity === undefined ? root.report : (picture.entity(root.entity)?.name ?? root.entity));
      return [
        ['claim', [quiet(`${claim.id}  `), piece(oneLine(claim.label))]],
        ...(why ? reasons(claim.because) : []),
        ...(why && root && origin !== undefined
          ? [['origin', [piece(oneLine(origin), 'name'), piece(`: ${oneLine(root.why)}`)]] satisfies Row]
          : []),
      ];
    }),
    ...picture
      .findingsAt(id)
      .map(
        (finding): Row => ['finding', [quiet(`${finding.id}  `), piece(`${finding.kind}: ${oneLine(finding.says)}`)]],
      ),
    ...judgedRows(picture.statement(id)?.judgements, picture.judgements),
  ];
}

/** Before the name of a source that a report names and that is none of the reports. */
const NAMED = 'source:';

/** Where a report took from others, and others from it; with `why`, the reasons. */
export function lineageRows(report: string, picture: PictureReader, why: boolean): Row[] {
  const name = (id: string): string => {
    const known = picture.entity(id)?.name;
    if (known !== undefined) return oneLine(known);
    const named = id.startsWith(NAMED) ? id.slice(NAMED.length) : undefined;
    return named === undefined ? oneLine(id) : `${oneLine(named)}, which is no report here`;
  };
  return picture.lineageOf(report).flatMap(({ from, to, kind, score, because }): Row[] => {
    const row: Row = [
      to === report ? 'taken from' : 'taken by',
      [piece(name(to === report ? from : to), 'name'), piece(` (${kind}, score ${score.toFixed(2)})`)],
    ];
    return why ? [row, ...reasons(because)] : [row];
  });
}
