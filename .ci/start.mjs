// `npm start` does what the README says: prints the picture of the examples and serves the workbench over them.
import { spawn } from 'node:child_process';

const TIMEOUT = 120_000;

const child = spawn('npm', ['start', '--', '--port', '0'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
const stop = () => {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // it has ended by itself
  }
};
const fail = (why) => {
  console.error(why);
  stop();
  process.exit(1);
};
setTimeout(() => fail('npm start did not serve in time'), TIMEOUT).unref();
let out = '';
child.on('close', (code) => fail(`npm start ended with ${code}\n${out}`));
const address = await new Promise((resolve) => {
  child.stdout.on('data', (chunk) => {
    out += chunk;
    const found = / is open at (http:\S+)\n/.exec(out)?.[1];
    if (found) resolve(found);
  });
});
if (!/^Figures$/m.test(out) || !/^Findings$/m.test(out)) fail(`no picture was printed\n${out}`);
const summary = await (await fetch(`${address}api/case`)).json();
if (!(summary.reports > 20)) fail(`the case has ${summary.reports} reports`);
const page = await fetch(address);
const html = await page.text();
const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1];
if (page.status !== 200 || !script) fail(`the workbench is not served: ${page.status}\n${html}`);
const code = await fetch(new URL(script, address));
if (code.status !== 200 || !code.headers.get('content-type')?.startsWith('text/javascript')) fail(`no ${script}`);
child.removeAllListeners('close');
child.on('close', () => process.exit(0));
stop();
