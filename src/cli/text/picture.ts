import type { Claim, Finding, Picture, PictureEntity, Wording } from '../../index.ts';
import { inEnglish } from '../../wording/english.ts';
import { oneLine } from '../terminal/harmless.ts';
import { BETWEEN, type Piece, painted, piece, wrap } from '../terminal/wrap.ts';
import type { Setting as Terminal } from './setting.ts';
import { numberOf } from './words.ts';

const INDENT = '  ';
const ID = 6;
const MOST_FIGURES = 12;
const MOST_FINDINGS = 30;
const MOST_OF_KIND = 6;
const MOST_CLAIMS = 20;
const MOST_SPEAKERS = 10;
const MOST_STEPS = 7;
const MOST_IDS = 6;

interface Setting extends Terminal {
  readonly wording: Wording;
}

type Counted = 'n-reports' | 'n-statements' | 'n-claims' | 'n-findings' | 'n-origins';

const counted = ({ wording }: Setting, id: Counted, n: number): string => wording.page(id, { n, written: numberOf(n) });

/** The picture to read in a terminal, section by section: what it holds, figures, findings, claims, who speaks most. */
export function* pictureBlocks(
  picture: Picture,
  terminal: Terminal,
  wording: Wording = inEnglish(),
): Generator<string> {
  const setting: Setting = { ...terminal, wording };
  const { page } = wording;
  yield block(headLines(picture, setting));
  for (const [title, lines] of [
    [page('figures'), figureLines(picture, setting)],
    [page('findings'), findingLines(picture, setting)],
    [page('claims'), claimLines(picture, setting)],
    [wording.locale === 'en' ? 'Who speaks most' : page('speakers'), speakerLines(picture, setting)],
  ] as const) {
    if (lines.length) yield `\n${block([setting.paint('title', title), ...lines])}`;
  }
}

const block = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function headLines({ reports, statements, claims, findings }: Picture, setting: Setting): string[] {
  const days = reports.flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const span =
    first === undefined || last === undefined
      ? ''
      : `${BETWEEN}${first === last ? first : setting.wording.page('span', { first, last })}`;
  return hanging(
    [
      piece(counted(setting, 'n-reports', reports.length), 'title'),
      piece(span, 'time'),
      piece(
        `${BETWEEN}${counted(setting, 'n-statements', statements.length)}${BETWEEN}${counted(setting, 'n-claims', claims.length)}${BETWEEN}${counted(setting, 'n-findings', findings.length)}`,
      ),
    ],
    setting,
    '',
  );
}

/** Wraps pieces behind an indent; lines after the first stand a little deeper. */
function hanging(pieces: readonly Piece[], { width, paint }: Setting, first: string, next = first): string[] {
  return wrap(pieces, width - Math.max(first.length, next.length)).map(
    (line, index) => `${index ? next : first}${painted(line, paint)}`,
  );
}

const COMPARATORS: Readonly<Record<string, string>> = { '=': '', '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '~' };

/** A claim with a number in how many reports it stands. */
const reportsOf = ({ statements }: Pick<Claim, 'statements'>, byStatement: ReadonlyMap<string, string>): number =>
  new Set(statements.map((id) => byStatement.get(id))).size;

const reportByStatement = ({ statements }: Picture): ReadonlyMap<string, string> =>
  new Map(statements.map(({ id, report }) => [id, report]));

/** On whose word a claim rests, or on how many independent ones. */
function restsOn({ origins }: Claim, names: ReadonlyMap<string, string>, setting: Setting): string {
  const { page } = setting.wording;
  const [root] = origins.roots;
  if (origins.high > 1)
    return origins.low === origins.high
      ? page('n-origins', { n: origins.low, written: String(origins.low) })
      : page('origins-between', { low: origins.low, high: origins.high });
  const name = root?.entity === undefined ? undefined : names.get(root.entity);
  if (name !== undefined) return page('on-word-of', { who: oneLine(name) });
  return root?.report === undefined ? page('n-origins', { n: 1, written: '1' }) : page('no-source');
}

/** The leading figures, the most told first, each with its track on one line and what it rests on. */
function figureLines(picture: Picture, setting: Setting): string[] {
  const names = new Map(picture.entities.map(({ id, name }) => [id, name]));
  const byStatement = reportByStatement(picture);
  const figures = picture.claims
    .flatMap((claim) => (claim.figure ? [{ claim, figure: claim.figure, reports: reportsOf(claim, byStatement) }] : []))
    .filter(({ figure }) => stepsOf(figure).length > 0)
    .sort((a, b) => b.reports - a.reports || b.claim.statements.length - a.claim.statements.length);
  const lines = figures.slice(0, MOST_FIGURES).flatMap(({ claim, figure, reports }) => {
    const steps = stepsOf(figure);
    const shown = steps.length > MOST_STEPS ? [...steps.slice(0, 2), '…', ...steps.slice(2 - MOST_STEPS)] : steps;
    const where =
      figure.place === undefined
        ? figure.placeName
        : setting.wording.place(figure.place, figure.placeName ?? figure.place);
    return entry(
      claim.id,
      [
        piece(
          `${counts(figure.counts, setting)}${figure.population ? ` (${setting.wording.population(figure.population)})` : ''}`,
          'name',
        ),
        ...(where === undefined ? [] : [piece(', '), piece(oneLine(where), 'place')]),
        piece('  '),
        piece(shown.join(' → '), 'figure'),
        piece(
          `${BETWEEN}${counted(setting, 'n-reports', reports)}${BETWEEN}${restsOn(claim, names, setting)}`,
          'quiet',
        ),
      ],
      setting,
    );
  });
  return [...lines, ...more(figures.length - MOST_FIGURES, 'more-figures', setting)];
}

const counts = (kind: string, { wording }: Setting): string =>
  oneLine(wording.locale === 'en' ? kind.replace(/^people-/, '').replaceAll('-', ' ') : wording.counted(kind));

/** The current values of a track, in order, each once where it stays. */
function stepsOf({ track }: NonNullable<Claim['figure']>): string[] {
  const steps: string[] = [];
  for (const { role, value, low, high, comparator } of track) {
    if (role !== 'current') continue;
    const number =
      value === undefined
        ? `${low === undefined ? '…' : numberOf(low)}–${high === undefined ? '…' : numberOf(high)}`
        : `${COMPARATORS[comparator] ?? ''}${numberOf(value)}`;
    if (!steps.includes(number)) steps.push(number);
  }
  return steps;
}

/** An id in a column of its own, and what it names beside it. */
function entry(id: string, pieces: readonly Piece[], setting: Setting): string[] {
  const label = `${INDENT}${setting.paint('quiet', id.padEnd(ID - 1))} `;
  const room = ' '.repeat(INDENT.length + ID);
  return wrap(pieces, setting.width - room.length).map(
    (line, index) => `${index ? room : label}${painted(line, setting.paint)}`,
  );
}

const more = (
  rest: number,
  id: 'more-figures' | 'more-findings' | 'more-claims',
  { paint, wording }: Setting,
): string[] => (rest > 0 ? [`${INDENT}${paint('quiet', wording.page(id, { n: rest, written: numberOf(rest) }))}`] : []);

/** Findings by weight: what it is, in a sentence, why, and where it can be read. */
function findingLines({ findings }: Picture, setting: Setting): string[] {
  const shown = leading(findings);
  const { wording } = setting;
  const lines = shown.flatMap((finding) => [
    ...entry(
      finding.id,
      [
        piece(`${wording.terms.findings[finding.kind]?.[0] ?? finding.kind}  `, finding.asserted ? 'marker' : 'quiet'),
        piece(oneLine(wording.finding(finding))),
      ],
      setting,
    ),
    ...detail(
      [piece(`${wording.page('because')} ${oneLine(finding.reasons.map(wording.say).join('; '))}`, 'quiet')],
      setting,
    ),
    ...detail([piece(idsText(finding, setting), 'quiet')], setting),
  ]);
  return [...lines, ...more(findings.length - shown.length, 'more-findings', setting)];
}

/** The weightiest, and of no kind so many that others have no room. */
function leading(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<Finding['kind'], number>();
  return findings
    .filter(({ kind }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= MOST_OF_KIND;
    })
    .slice(0, MOST_FINDINGS);
}

const detail = (pieces: readonly Piece[], setting: Setting): string[] =>
  hanging(pieces, setting, ' '.repeat(INDENT.length + ID));

function idsText({ statements, rests = [], claim }: Finding, { wording }: Setting): string {
  const list = (ids: readonly string[]): string =>
    [
      ...ids.slice(0, MOST_IDS).map(oneLine),
      ...(ids.length > MOST_IDS ? [wording.page('more', { n: ids.length - MOST_IDS })] : []),
    ].join(', ');
  return `${claim === undefined ? '' : `${claim}: `}${list(statements)}${rests.length ? `; ${wording.page('resting-on-it')}: ${list(rests)}` : ''}`;
}

/** Claims that more than one report tells, with how many independent words they rest on. */
function claimLines(picture: Picture, setting: Setting): string[] {
  const byStatement = reportByStatement(picture);
  const claims = picture.claims
    .map((claim) => ({ claim, reports: reportsOf(claim, byStatement) }))
    .filter(({ reports }) => reports > 1)
    .sort((a, b) => b.reports - a.reports);
  const lines = claims
    .slice(0, MOST_CLAIMS)
    .flatMap(({ claim, reports }) =>
      entry(
        claim.id,
        [
          piece(oneLine(setting.wording.claim(claim))),
          piece(`${BETWEEN}${counted(setting, 'n-reports', reports)}${BETWEEN}`, 'quiet'),
          piece(originsText(claim, setting), claim.origins.high === 1 ? 'warning' : 'plain'),
        ],
        setting,
      ),
    );
  return [...lines, ...more(claims.length - MOST_CLAIMS, 'more-claims', setting)];
}

function originsText({ origins: { low, high } }: Claim, setting: Setting): string {
  return low === high
    ? counted(setting, 'n-origins', high)
    : setting.wording.page('origins-between', { low: numberOf(low), high: numberOf(high) });
}

/** On whose word most is told: statements, and the reports that have them. */
function speakerLines({ statements, entities }: Picture, setting: Setting): string[] {
  const said = new Map<string, { statements: number; reports: Set<string> }>();
  for (const { speaker, report } of statements) {
    if (speaker === undefined) continue;
    let entry = said.get(speaker);
    if (!entry) {
      entry = { statements: 0, reports: new Set() };
      said.set(speaker, entry);
    }
    entry.statements++;
    entry.reports.add(report);
  }
  const names = new Map<string, PictureEntity>(entities.map((entity) => [entity.id, entity]));
  return [...said]
    .sort(([, a], [, b]) => b.reports.size - a.reports.size || b.statements - a.statements)
    .slice(0, MOST_SPEAKERS)
    .flatMap(([id, told]) =>
      entry(
        id,
        [
          piece(oneLine(names.get(id)?.name ?? id), 'name'),
          piece(
            `${BETWEEN}${setting.wording.page('said-in', { statements: counted(setting, 'n-statements', told.statements), reports: counted(setting, 'n-reports', told.reports.size) })}`,
            'quiet',
          ),
        ],
        setting,
      ),
    );
}
