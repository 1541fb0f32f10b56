import { build } from 'tsdown';

/** Builds the command that the tests of this folder start as a process. */
export default async function setup(): Promise<void> {
  await build({ outDir: '.build/test', dts: false, logLevel: 'error' });
}
