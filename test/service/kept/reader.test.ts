import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildBasePicture,
  buildPicture,
  type Digest,
  digestOf,
  type EntityNames,
  extract,
  type Judgement,
  type Picture,
  read,
  type Section,
  type TakeSection,
} from '../../../src/index.ts';
import { packPicture, unpackPicture } from '../../../src/service/kept/picture.ts';
import { PictureReader } from '../../../src/service/kept/reader.ts';
import { FOLDER } from '../../picture/expected.ts';

let expected: Picture;
let parts: readonly Uint8Array[];
let reader: PictureReader;

/** A note about some of each kind of thing. */
function notes({ reports, statements, claims, findings }: Picture, digests: readonly Digest[]): Judgement[] {
  const [first] = digests.filter(({ entities }) => entities.length > 2);
  const subjects: readonly (readonly [Judgement['about'], readonly (string | undefined)[]])[] = [
    ['report', [reports[2]?.id]],
    ['statement', [statements[3]?.id]],
    ['statement', [statements.at(-1)?.id]],
    ['claim', claims[1]?.statements ?? []],
    ['finding', [findings[0]?.kind, ...(findings[0]?.statements ?? [])]],
    ...(first?.entities ?? []).map(({ id }) => ['entity', [`${first?.report.id}/${id}`]] as const),
  ];
  return subjects.map(([about, named], index) => ({
    id: `J${index + 1}`,
    at: '2026-01-01T00:00:00.000Z',
    by: 'm',
    kind: 'note',
    about,
    subjects: named.flatMap((subject) => subject ?? []),
    value: 'look',
  }));
}

/** Hands a picture on that was made otherwise. */
const written =
  (picture: Picture, names: ReadonlyMap<string, readonly EntityNames[]> = new Map()) =>
  (take: TakeSection): typeof names => {
    const { schema: _schema, judgements: _judgements, ...sections } = picture;
    for (const [name, items] of Object.entries(sections) as [Section, Picture[Section]][]) take<Section>(name, items);
    return names;
  };

beforeAll(async () => {
  const digests: Digest[] = [];
  for await (const reading of read([`${FOLDER}reports`]))
    if (reading.kind === 'source') digests.push(digestOf(extract(reading.source)));
  const base = buildBasePicture(digests);
  const judgements = notes(base.picture, digests);
  expected = buildPicture(digests, judgements);
  parts = packPicture(written(base.picture, base.names()));
  reader = new PictureReader(unpackPicture(parts), judgements);
});

describe('parts of a kept picture', () => {
  it('are found by their ids, with what was decided about them', () => {
    for (const claim of expected.claims) expect(reader.claim(claim.id)).toEqual(claim);
    for (const entity of expected.entities) expect(reader.entity(entity.id)).toEqual(entity);
    for (const finding of expected.findings) expect(reader.finding(finding.id)).toEqual(finding);
    for (const statement of expected.statements) expect(reader.statement(statement.id)).toEqual(statement);
    expect(reader.judgements).toEqual(expected.judgements);
    const marked = [...expected.claims, ...expected.entities, ...expected.findings, ...expected.statements];
    expect(marked.filter(({ judgements }) => judgements).length).toBeGreaterThan(4);
  });

  it('are not found by ids that name nothing, or something else', () => {
    for (const id of ['C0', 'C1x', 'C999999', 'E1', 'F1', '', 'C01', 'C']) expect(reader.claim(id)).toBeUndefined();
    for (const id of ['E0', 'C1', 'E', '"']) expect(reader.entity(id)).toBeUndefined();
    for (const id of ['x/s1', 's1', '', `${expected.reports[0]?.id}/s999`])
      expect(reader.statement(id)).toBeUndefined();
  });

  it('are found where no number leads to them', () => {
    const claims = [...expected.claims].reverse();
    const other = new PictureReader(unpackPicture(packPicture(written({ ...expected, claims }))), []);
    for (const claim of claims.slice(0, 5)) expect(other.claim(claim.id)).toEqual(claim);
  });

  it('are found by what hangs on them', () => {
    const { claims, findings, lineage, statements } = expected;
    for (const { id } of statements) {
      expect(reader.claimsOf(id)).toEqual(claims.filter((claim) => claim.statements.includes(id)));
      expect(reader.findingsAt(id)).toEqual(
        findings.filter((finding) => finding.statements.includes(id) || finding.rests?.includes(id)),
      );
    }
    for (const { id } of claims) expect(reader.findingsOf(id)).toEqual(findings.filter(({ claim }) => claim === id));
    for (const { id } of expected.entities)
      expect(reader.statementsBy(id)).toEqual(
        statements.filter(({ speaker }) => speaker === id).map((statement) => statement.id),
      );
    for (const { id } of expected.reports)
      expect(reader.lineageOf(id)).toEqual(lineage.filter(({ from, to }) => from === id || to === id));
    expect(lineage.length).toBeGreaterThan(0);
  });

  it('name a claim by a statement that it shares with no other', () => {
    for (const claim of expected.claims) {
      const own = reader.ownStatement(claim);
      const others = expected.claims.filter(({ id }) => id !== claim.id);
      const lone = claim.statements.find((id) => others.every(({ statements }) => !statements.includes(id)));
      expect(own).toBe(lone);
    }
  });
});
