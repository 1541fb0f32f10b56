import type { Leading, LeadingFigure, Wording } from '../../index.ts';
import { inEnglish } from '../../wording/english.ts';
import { oneLine } from '../terminal/harmless.ts';
import { BETWEEN, type Piece, painted, piece, wrap } from '../terminal/wrap.ts';
import type { Setting as Terminal } from './setting.ts';

const INDENT = '  ';
const ID = 6;
const MOST_STEPS = 7;
const MOST_IDS = 6;

interface Setting extends Terminal {
  readonly wording: Wording;
}

type Counted = 'n-reports' | 'n-statements' | 'n-claims' | 'n-findings' | 'n-origins';

const counted = ({ wording }: Setting, id: Counted, n: number): string =>
  wording.page(id, { n, written: wording.number(n) });

/** A picture to read in a terminal, section by section: what it holds, figures, findings, claims, who speaks most. */
export function* pictureBlocks(
  leading: Leading,
  terminal: Terminal,
  wording: Wording = inEnglish(),
): Generator<string> {
  const setting: Setting = { ...terminal, wording };
  const { page } = wording;
  yield block(headLines(leading, setting));
  for (const [title, lines] of [
    [page('figures'), figureLines(leading, setting)],
    [page('findings'), findingLines(leading, setting)],
    [page('claims'), claimLines(leading, setting)],
    [wording.locale === 'en' ? 'Who speaks most' : page('speakers'), speakerLines(leading, setting)],
  ] as const) {
    if (lines.length) yield `\n${block([setting.paint('title', title), ...lines])}`;
  }
}

const block = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function headLines({ reports, statements, claims, findings, days }: Leading, setting: Setting): string[] {
  const { day, page } = setting.wording;
  const [first, last] = days ?? [];
  const span =
    first === undefined || last === undefined
      ? ''
      : `${BETWEEN}${first === last ? day(first) : page('span', { first: day(first), last: day(last) })}`;
  return hanging(
    [
      piece(counted(setting, 'n-reports', reports), 'title'),
      piece(span, 'time'),
      piece(
        `${BETWEEN}${counted(setting, 'n-statements', statements)}${BETWEEN}${counted(setting, 'n-claims', claims)}${BETWEEN}${counted(setting, 'n-findings', findings)}`,
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

/** On whose word a figure rests, or on how many independent ones. */
function restsOn({ origins, root }: LeadingFigure, setting: Setting): string {
  const { page, quoted } = setting.wording;
  if (origins.high > 1)
    return origins.low === origins.high
      ? page('n-origins', { n: origins.low, written: String(origins.low) })
      : page('origins-between', { low: origins.low, high: origins.high });
  if (root?.name !== undefined) return page('on-word-of', { who: oneLine(root.name) });
  if (root?.words !== undefined) return page('on-word-of', { who: quoted(oneLine(root.words)) });
  return root?.report === undefined ? page('n-origins', { n: 1, written: '1' }) : page('no-source');
}

/** The leading figures, the most told first, each with its track on one line and what it rests on. */
function figureLines({ figures: { all, leading } }: Leading, setting: Setting): string[] {
  const lines = leading.flatMap((figure) => {
    const where =
      figure.place === undefined
        ? figure.placeName
        : setting.wording.place(figure.place, figure.placeName ?? figure.place);
    return entry(
      figure.claim,
      [
        piece(
          `${counts(figure.counts, setting)}${figure.population ? ` (${setting.wording.population(figure.population)})` : ''}`,
          'name',
        ),
        ...(where === undefined ? [] : [piece(', '), piece(oneLine(where), 'place')]),
        piece('  '),
        piece(waysOf(figure, setting), 'figure'),
        piece(
          `${BETWEEN}${counted(setting, 'n-reports', figure.reports)}${BETWEEN}${restsOn(figure, setting)}`,
          'quiet',
        ),
      ],
      setting,
    );
  });
  return [...lines, ...more(all - leading.length, 'more-figures', setting)];
}

const counts = (kind: string, { wording }: Setting): string =>
  oneLine(wording.locale === 'en' ? kind.replace(/^people-/, '').replaceAll('-', ' ') : wording.counted(kind));

/** The values of a figure, in order, each once where it stays; those of parties that are set against each other apart. */
function waysOf({ values }: LeadingFigure, setting: Setting): string {
  const parties = [...new Set(values.map(({ party }) => party))].sort(
    (a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY) => a - b,
  );
  return parties
    .map((party) =>
      wayOf(
        values.filter((value) => value.party === party),
        setting,
      ),
    )
    .join(' ↔ ');
}

/** Values of long ago with their year. */
function wayOf(values: LeadingFigure['values'], { wording: { number } }: Setting): string {
  const bound = (value: number | undefined): string => (value === undefined ? '…' : number(value));
  const told = values.map(({ value, low, high, comparator, year }) => {
    const amount =
      value === undefined ? `${bound(low)}–${bound(high)}` : `${COMPARATORS[comparator] ?? ''}${number(value)}`;
    return year === undefined ? amount : `${amount} (${year})`;
  });
  const steps = [...new Set(told)];
  const shown = steps.length > MOST_STEPS ? [...steps.slice(0, 2), '…', ...steps.slice(2 - MOST_STEPS)] : steps;
  return shown.join(' → ');
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
): string[] =>
  rest > 0 ? [`${INDENT}${paint('quiet', wording.page(id, { n: rest, written: wording.number(rest) }))}`] : [];

/** Findings by weight: what it is, in a sentence, why, and where it can be read. */
function findingLines({ findings, weighty }: Leading, setting: Setting): string[] {
  const { wording } = setting;
  const lines = weighty.flatMap((finding) => [
    ...entry(
      finding.id,
      [
        piece(`${wording.terms.findings[finding.kind][0]}  `, finding.asserted ? 'marker' : 'quiet'),
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
  return [...lines, ...more(findings - weighty.length, 'more-findings', setting)];
}

const detail = (pieces: readonly Piece[], setting: Setting): string[] =>
  hanging(pieces, setting, ' '.repeat(INDENT.length + ID));

function idsText({ statements, rests = [], claim }: Leading['weighty'][number], { wording }: Setting): string {
  const list = (ids: readonly string[]): string =>
    [
      ...ids.slice(0, MOST_IDS).map(oneLine),
      ...(ids.length > MOST_IDS ? [wording.page('more', { n: wording.number(ids.length - MOST_IDS) })] : []),
    ].join(', ');
  return `${claim === undefined ? '' : `${claim}: `}${list(statements)}${rests.length ? `; ${wording.page('resting-on-it')}: ${list(rests)}` : ''}`;
}

/** Claims that more than one report tells, with how many independent words they rest on. */
function claimLines({ shared: { all, leading } }: Leading, setting: Setting): string[] {
  const lines = leading.flatMap((claim) =>
    entry(
      claim.id,
      [
        piece(oneLine(setting.wording.claim(claim))),
        piece(`${BETWEEN}${counted(setting, 'n-reports', claim.reports)}${BETWEEN}`, 'quiet'),
        piece(originsText(claim.origins, setting), claim.origins.high === 1 ? 'warning' : 'plain'),
      ],
      setting,
    ),
  );
  return [...lines, ...more(all - leading.length, 'more-claims', setting)];
}

function originsText({ low, high }: LeadingFigure['origins'], setting: Setting): string {
  return low === high ? counted(setting, 'n-origins', high) : setting.wording.page('origins-between', { low, high });
}

/** On whose word most is told: statements, and the reports that have them. */
function speakerLines({ speakers }: Leading, setting: Setting): string[] {
  return speakers.flatMap(({ id, name, statements, reports }) =>
    entry(
      id,
      [
        piece(oneLine(name), 'name'),
        piece(
          `${BETWEEN}${setting.wording.page('said-in', { statements: counted(setting, 'n-statements', statements), reports: counted(setting, 'n-reports', reports) })}`,
          'quiet',
        ),
      ],
      setting,
    ),
  );
}
