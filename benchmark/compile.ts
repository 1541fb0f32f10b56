import { compile, PARTS } from './annotations.ts';

/** Checks the annotations; `--json` prints them compiled, one part a line. */
for (const part of PARTS) {
  const gold = compile(part);
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ part, ...gold })}\n`);
  else {
    const { reports, figures, statements, claims, findings, lineage } = gold;
    process.stdout.write(
      `${part}: ${reports.length} reports, ${figures.length} figures, ${statements.length} other statements, ` +
        `${claims.length} claims, ${findings.length} findings, ${lineage.length} derivations\n`,
    );
  }
}
