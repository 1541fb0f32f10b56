import { join } from 'node:path';
import { Command } from 'commander';
import { compareAgainst } from './against.ts';
import { evaluationFolder, ROOT } from './data.ts';
import { headlines } from './headlines.ts';
import { benchmark, buildCommand, measure, ownMeasures } from './measure.ts';
import { writeSection } from './page.ts';
import { figuresPage } from './report.ts';
import { SETS } from './sets.ts';

interface Options {
  readonly against?: string;
  readonly set?: readonly string[];
  readonly errors: string;
}

/** `npm run eval`: measures on gold data and writes the figures into docs/accuracy.md, or compares two revisions. */
async function main({ against, set: wanted, errors }: Options): Promise<void> {
  evaluationFolder();
  const sets = SETS.filter(({ id }) => !wanted || wanted.includes(id));
  if (!sets.length) throw new Error(`no such set; there are ${SETS.map(({ id }) => id).join(', ')}`);
  if (against !== undefined) {
    await compareAgainst(against, sets, Number(errors));
    return;
  }
  const command = buildCommand(ROOT);
  const measured = sets.map((set) => {
    const result = measure(set, command);
    const figures = Object.entries(result.figures).map(([name, { f1 }]) => `${name} ${(100 * f1).toFixed(1)}`);
    console.log(`${set.title}: ${figures.join(', ')}`);
    return result;
  });
  if (wanted) return;
  const own = [...ownMeasures(), { name: 'benchmark', printed: benchmark() }];
  for (const { name, printed } of own) console.log(`${name}:\n${printed}`);
  writeSection(join(ROOT, 'docs/accuracy.md'), 'figures', 'npm run eval', figuresPage(measured, own));
  const told = headlines(measured, benchmark('--part', 'kept', '--json'));
  writeSection(join(ROOT, 'README.md'), 'measured', 'npm run eval', told);
}

const program = new Command('npm run eval --')
  .option('--against <rev>', 'compare with this revision: what got better and what worse, with the sentences')
  .option('--set <id...>', `only these sets, and write nothing: ${SETS.map(({ id }) => id).join(', ')}`)
  .option('--errors <n>', 'with --against: at most this many sentences of each', '40');

main(program.parse().opts<Options>()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
