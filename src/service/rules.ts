import packageJson from '../../package.json' with { type: 'json' };

/** Put in by the build. */
declare const HEARSAY_RULES: string | undefined;

/** The version of the program and a hash of its rules: what a case keeps beside what they found. */
export const RULES = `hearsay ${packageJson.version} rules ${typeof HEARSAY_RULES === 'string' ? HEARSAY_RULES : 'unbuilt'}`;
