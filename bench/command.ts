import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../scripts/evaluate/page.ts';
import { megabytes, onOneCore } from './rows.ts';

const STARTS = 11;

/** Milliseconds from the start of the command to its end: the median of some starts. */
export function startUp(command: string, corpus: string, folder: string): string {
  const report = join(folder, 'one.jsonl');
  writeFileSync(report, `${corpus.split('\n')[0]}\n`);
  const rows = [
    ['node -e 0', ['-e', '0']],
    ['hearsay --version', [command, '--version']],
    ['hearsay extract, one report', [command, 'extract', report]],
  ] as const;
  return table(
    ['start-up', 'ms'],
    rows.map(([name, args]) => {
      const times = Array.from({ length: STARTS }, () => {
        const started = performance.now();
        onOneCore(args);
        return performance.now() - started;
      }).sort((a, b) => a - b);
      return [name, (times[STARTS >> 1] ?? 0).toFixed(0)];
    }),
  );
}

const TELL_PEAK = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';

/** The most memory that the command takes while so many lines of JSONL go through it. */
export async function streamMemory(command: string, lines: number): Promise<string> {
  const args = ['--import', `data:text/javascript,${TELL_PEAK}`, command, 'extract', '--format', 'jsonl', '-'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let answered = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++;
  });
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const closed = once(child, 'close');
  const started = performance.now();
  for (let id = 0; id < lines; id++) {
    const text = `Am Montag seien in Almaty ${id} Menschen festgenommen worden, sagte ein Sprecher der Polizei.`;
    if (!child.stdin.write(`${JSON.stringify({ id: String(id), text, language: 'de' })}\n`))
      await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await closed;
  if (answered !== lines) throw new Error(`${answered} answers to ${lines} lines: ${told}`);
  const seconds = (performance.now() - started) / 1000;
  const peak = Number(/peak (\d+)/.exec(told)?.[1]) * 1024;
  return `${lines.toLocaleString('en')} lines of JSONL through a pipe: ${megabytes(peak)} MB at most, ${seconds.toFixed(0)} s.`;
}
