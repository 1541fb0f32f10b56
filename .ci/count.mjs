// Prints how many tests passed and failed by a JSON report of vitest. A test that did not run, and a file that could not
// be loaded, failed.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const unloaded = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
);
console.log(`${report.numPassedTests} ${report.numTotalTests - report.numPassedTests + unloaded.length}`);
