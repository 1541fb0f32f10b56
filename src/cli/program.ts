import { Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { type Judgement, languageCodes } from '../index.ts';
import type { CaseOptions } from '../service/open.ts';
import { LOCALES } from '../wording/table.ts';
import type { AddOptions } from './add.ts';
import type { ExplainOptions } from './explain/index.ts';
import type { ExportOptions } from './export.ts';
import type { ExtractOptions } from './extract.ts';
import { examples } from './help.ts';
import type { JudgeOptions } from './judge.ts';
import type { NamesOptions } from './names.ts';
import { parseOffset, parsePort, parsePublished, parseVersion } from './options.ts';
import type { Terminal } from './output.ts';
import type { PictureOptions } from './picture.ts';
import type { EraseOptions, WithdrawOptions } from './remove.ts';
import type { ServeOptions } from './serve.ts';
import type { ShowOptions } from './show.ts';

const INPUTS = 'files (plain text, HTML, mails, Telegram result.json, JSONL), folders of them, or - for standard input';

/**
 * The command line. Each command is loaded when it is called, so that help and version come at once. `finish` is given
 * the exit code.
 */
export function programFor(terminal: Terminal, finish: (code: number) => void): Command {
  const program = new Command('hearsay')
    .description('Reads reports and lays open who says what, on whose word, how sure, with which figures.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
    })
    .exitOverride()
    .enablePositionalOptions()
    .addHelpText('after', examples('hearsay'));

  const inputs = (command: Command, argument = '<input...>'): Command =>
    command
      .argument(argument, INPUTS)
      .option('-l, --language <code>', `the reports’ language (${languageCodes.join(', ')}), where they do not say it`)
      .option(
        '-p, --published <date>',
        'when they were published, where they do not say it: 2022-01-08',
        parsePublished,
      )
      .addOption(
        new Option('-g, --genre <genre>', 'whether they are reports or speeches; auto: as their words tell')
          .choices(['auto', 'report', 'speech'])
          .default('auto'),
      );

  const inCase = (command: Command): Command =>
    command.option('-c, --case <file>', 'the file of the case', 'case.hearsay');

  inputs(program.command('extract'))
    .summary('print who says what in reports')
    .description('Read reports and print who says what, on whose word, how sure, with which figures, times and places.')
    .addOption(
      new Option('-f, --format <format>', 'text to read, json or jsonl to work with')
        .choices(['text', 'json', 'jsonl'])
        .default('text'),
    )
    .option('--weights <file>', 'German: choose statements by these weights, made by training/attribution/train.ts')
    .option('--legend', 'with text: explain its signs and words first')
    .addHelpText('after', examples('extract'))
    .action(async (names: string[], options: ExtractOptions) => {
      const { runExtract } = await import('./extract.ts');
      finish(await runExtract(names, options, terminal));
    });

  inputs(program.command('explain'))
    .summary('print how it was found')
    .description(
      'Read reports and print the way to each statement: the rule, the words that mark it, who the speaker is and why, ' +
        'figures and times as they were read; and where nothing was found, why not.',
    )
    .addOption(new Option('--at <offset>', 'only what stands at this offset of the text').argParser(parseOffset))
    .addOption(new Option('--statement <id>', 'only this statement: s7').conflicts('at'))
    .addOption(new Option('--grep <words>', 'only sentences with these words').conflicts(['at', 'statement']))
    .option('-c, --case <file>', 'explain what a case holds: the arguments are ids in it')
    .addHelpText('after', examples('explain'))
    .action(async (names: string[], options: ExplainOptions & Partial<CaseOptions>) => {
      const { case: path, ...selection } = options;
      if (path === undefined) finish(await (await import('./explain/index.ts')).runExplain(names, options, terminal));
      else
        finish(
          await (await import('./explain/in-case.ts')).runExplainCase(names, { case: path, ...selection }, terminal),
        );
    });

  inCase(inputs(program.command('add')))
    .summary('read reports into a case')
    .description(
      'Read reports and keep them in a case: their unchanged bytes and what was found in them. What the case has already ' +
        'adds nothing, so an add that was interrupted goes on where it stopped when it is started again; a changed page ' +
        'is a new version of its report.',
    )
    .option('--by <name>', 'who adds them, for the log of the case')
    .option('-v, --verbose', 'name each report once it is kept')
    .addHelpText('after', examples('add'))
    .action(async (names: string[], options: AddOptions) => {
      const { runAdd } = await import('./add.ts');
      finish(await runAdd(names, options, terminal));
    });

  inCase(inputs(program.command('picture'), '[input...]'))
    .summary('print what is claimed, by whom, and how firmly')
    .description(
      'Print the picture of a case, or, where inputs are given, of these reports alone: how the figures moved, what reports ' +
        'conflict in, which claims rest on how many independent words, who took what from whom.',
    )
    .addOption(
      new Option('-f, --format <format>', 'text to read, json to work with, html to mail and print')
        .choices(['text', 'json', 'html'])
        .default('text'),
    )
    .addOption(
      new Option('--locale <language>', 'the language in which text and html say what was found')
        .choices(LOCALES)
        .default('en'),
    )
    .addHelpText('after', examples('picture'))
    .action(async (names: string[], options: PictureOptions) => {
      const { runPicture } = await import('./picture.ts');
      finish(await runPicture(names, options, terminal));
    });

  inCase(program.command('show'))
    .argument('<id...>', 'ids of reports, statements, claims, entities, findings or judgements')
    .summary('print one thing of a case')
    .description('Print what a case holds of a report, a statement, a claim, an entity, a finding or a judgement.')
    .addOption(new Option('-f, --format <format>', 'text or json').choices(['text', 'json']).default('text'))
    .addOption(new Option('--version <number>', 'of a report: this version of it').argParser(parseVersion))
    .option('--original', 'of a report: its unchanged bytes and nothing else')
    .addHelpText('after', examples('show'))
    .action(async (ids: string[], options: ShowOptions) => {
      const { runShow } = await import('./show.ts');
      finish(await runShow(ids, options, terminal));
    });

  judgements(program.command('judge'), inCase, terminal, finish);

  inCase(program.command('export'))
    .summary('write a case out')
    .description(
      'Write what a case holds to standard output: a table as CSV, everything as JSON, the picture as one HTML page.',
    )
    .addOption(
      new Option('-f, --format <format>', 'csv, json or html').choices(['csv', 'json', 'html']).makeOptionMandatory(),
    )
    .addOption(
      new Option('-t, --table <table>', 'with csv: which table')
        .choices(['statements', 'reports', 'claims', 'figures', 'findings', 'entities', 'judgements'])
        .default('statements'),
    )
    .addOption(
      new Option('--locale <language>', 'of html: the language in which it says what was found')
        .choices(LOCALES)
        .default('en'),
    )
    .addHelpText('after', examples('export'))
    .action(async (options: ExportOptions) => {
      const { runExport } = await import('./export.ts');
      finish(await runExport(options, terminal));
    });

  inCase(program.command('withdraw'))
    .argument('<report...>', 'ids of reports')
    .summary('take reports out of the picture')
    .description(
      'Take reports out of the picture, as if they had never been added, and keep them: with the reason, who and when. It ' +
        'is a judgement, and undone like one: hearsay judge undo.',
    )
    .requiredOption('--why <words>', 'the reason')
    .option('--by <name>', 'who takes them out')
    .addHelpText('after', examples('withdraw'))
    .action(async (ids: string[], options: WithdrawOptions) => {
      const { runWithdraw } = await import('./remove.ts');
      finish(await runWithdraw(ids, options, terminal));
    });

  inCase(program.command('erase'))
    .argument('<report...>', 'ids of reports')
    .summary('delete reports for good')
    .description(
      'Delete reports for good: every version, the original bytes, what was found in them, and the traces of it in the file ' +
        'of the case. The log keeps that a report of this id was erased, when, by whom and why. It cannot be undone.',
    )
    .requiredOption('--why <words>', 'the reason')
    .option('--yes', 'it is meant')
    .option('--by <name>', 'who erases them')
    .addHelpText('after', examples('erase'))
    .action(async (ids: string[], options: EraseOptions) => {
      const { runErase } = await import('./remove.ts');
      finish(await runErase(ids, options, terminal));
    });

  inCase(program.command('serve'))
    .summary('open a case in the browser')
    .description(
      'Serve the workbench and the HTTP API over a case, until it is stopped. Prints the address and opens nothing. ' +
        'Only programs on this machine can reach it, unless --host names another address: then a token is needed, which ' +
        'is printed with the address.',
    )
    .addOption(new Option('-p, --port <number>', '0 for any that is free').argParser(parsePort).default(4747))
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--token <token>', 'what whoever asks must know; made up where it is needed and none is given')
    .option('--by <name>', 'who judges and adds, where the browser does not say')
    .addHelpText('after', examples('serve'))
    .action(async (options: ServeOptions) => {
      const { runServe } = await import('./serve.ts');
      finish(await runServe(options, terminal));
    });

  program
    .command('names')
    .summary('compare pairs of names')
    .description(
      'Compare names over spellings, scripts and languages: the two that are given, or pairs from standard input, one a ' +
        'line, separated by a tab. Prints for each pair same or different, the score from 0 to 1, and the reasons.',
    )
    .argument('[names...]', 'two names; without them, pairs on standard input')
    .addOption(
      new Option('-k, --kind <kind>', 'what the names name, where that is known').choices([
        'person',
        'organization',
        'place',
        'vessel',
      ]),
    )
    .option('-a, --aliases <file>', 'more names of one bearer: a line each group, separated by tabs')
    .option('--support', 'the context speaks for each pair: typing errors in acronyms count as such')
    .addHelpText('after', examples('names'))
    .action(async (pair: string[], options: NamesOptions) => {
      const { names } = await import('./names.ts');
      finish(await names(pair.length > 0 ? pair : process.stdin, options, terminal));
    });

  program
    .command('help')
    .argument('[command...]', 'a command, and a command of it')
    .summary('print help for a command')
    .description('Print help for a command.')
    .action((names: string[]) => {
      let command = program;
      for (const name of names) {
        const found = commandOf(command, name);
        if (!found) command.error(`error: unknown command '${name}'`);
        else command = found;
      }
      command.help();
    });

  pointToHelp(program);
  return program;
}

const commandOf = (command: Command, name: string): Command | undefined =>
  command.commands.find((each) => each.name() === name);

/** What to type for help with a command, as the words behind `hearsay` name it as far as they do. */
export function whereHelpIs(program: Command, words: readonly string[]): string {
  const [name, ...rest] = words;
  const command = name === undefined ? undefined : commandOf(program, name);
  return command ? whereHelpIs(command, rest) : `Try: ${callOf(program)} --help`;
}

/** "hearsay judge verdict". */
const callOf = (command: Command): string => (command.parent ? `${callOf(command.parent)} ` : '') + command.name();

/** Whoever calls a command wrongly is told where its own help is. */
function pointToHelp(command: Command): void {
  command.showHelpAfterError(`Try: ${callOf(command)} --help`);
  for (const each of command.commands) pointToHelp(each);
}

/** The kinds of judgement, as subcommands: the ids they are about, and a value where they have one. */
function judgements(
  judge: Command,
  inCase: (command: Command) => Command,
  terminal: Terminal,
  finish: (code: number) => void,
): void {
  const run = async (
    kind: Judgement['kind'],
    ids: readonly string[],
    value: string | undefined,
    options: JudgeOptions,
  ) => {
    const { runJudge } = await import('./judge.ts');
    finish(await runJudge({ kind, ids, ...(value !== undefined && { value }) }, options, terminal));
  };
  const kind = (name: Judgement['kind'], summary: string, ids: string): Command =>
    inCase(judge.command(name))
      .summary(summary)
      .description(`${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`)
      .option('--by <name>', 'who judges')
      .argument(ids, 'ids as `hearsay picture` and `hearsay show` print them');
  judge
    .summary('keep what you decide')
    .description(
      'Keep a decision beside what was inferred: it outlives every re-run, is never put in its place, and can be undone.',
    )
    .addHelpText('after', examples('judge'));
  for (const name of ['merge', 'split'] as const)
    kind(name, name === 'merge' ? 'say that these are one' : 'say that these are not one', '<id...>').action(
      (ids: string[], options: JudgeOptions) => run(name, ids, undefined, options),
    );
  const valued = [
    ['verdict', 'decide on a finding, a claim or a statement', 'confirmed, dismissed or open'],
    ['reliability', 'grade a source (Admiralty code)', 'A to F'],
    ['credibility', 'grade a statement or a claim (Admiralty code)', '1 to 6'],
    ['note', 'write something beside it', 'the words'],
  ] as const;
  for (const [name, summary, value] of valued)
    kind(name, summary, '<id>')
      .argument('<value>', value)
      .action((id: string, text: string, options: JudgeOptions) => run(name, [id], text, options));
  kind('undo', 'take a judgement back', '<id>').action((id: string, options: JudgeOptions) =>
    run('undo', [id], undefined, options),
  );
}
