import { execFileSync } from 'node:child_process';
import { ROOT } from './data.ts';
import type { Figure, Measured, OwnMeasure } from './measure.ts';
import { table } from './page.ts';

const percent = (share: number): string => (100 * share).toFixed(1);

const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/** The commit that is checked out, and whether anything of the program was changed since. */
function revision(): string {
  const changed = git('status', '--porcelain', '--', 'src', 'weights', 'package.json');
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
}

/** "`npm run eval`, 2022-01-10, commit 1234567, Node v20.1.0". */
export const provenance = (command: string): string =>
  `\`${command}\`, ${new Date().toISOString().slice(0, 10)}, commit ${revision()}, Node ${process.version}.`;

/** All figures as Markdown. */
export function figuresPage(measured: readonly Measured[], own: readonly OwnMeasure[]): string {
  return [
    provenance('npm run eval'),
    'Precision, recall and F1 in percent.',
    ...measured.map(setSection),
    ...own.map(({ name, printed }) => `### Own measure: ${name}\n\n\`\`\`\n${printed}\n\`\`\``),
  ].join('\n\n');
}

function setSection({ set, figures, recallByKind }: Measured): string {
  const rows = Object.entries(figures).map(([name, { precision, recall, f1 }]) => [
    named(name),
    percent(precision),
    percent(recall),
    `**${percent(f1)}**`,
  ]);
  const kinds = Object.entries(recallByKind ?? {})
    .filter(([kind]) => kind !== 'undefined')
    .map(([kind, { n, recall }]) => `${kind} ${percent(recall)} (of ${n})`);
  return [
    `### ${set.title}`,
    table(['', 'P', 'R', 'F1'], rows),
    ...(kinds.length ? [`Recall of messages by kind: ${kinds.join(', ')}.`] : []),
    ...(set.published ? [`Best published on this data: ${set.published}.`] : []),
  ].join('\n\n');
}

/** "strictValue" as one reads it: "strict with value". */
const named = (name: string): string => name.replace(/Value$/, ' with value').replace(/AndChange$/, ' with change');

/** The figures of two revisions side by side, one line a figure. */
export function compared(before: Measured, after: Measured): string {
  const rows = Object.entries(after.figures).map(([name, now]) => {
    const then: Figure | undefined = before.figures[name];
    const change = then ? 100 * (now.f1 - then.f1) : Number.NaN;
    return `  ${named(name).padEnd(20)} ${percent(then?.f1 ?? 0).padStart(5)} -> ${percent(now.f1).padStart(5)}  ${change >= 0 ? '+' : ''}${change.toFixed(1)}`;
  });
  return [after.set.title, ...rows].join('\n');
}
