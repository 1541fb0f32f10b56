import packageJson from '../../package.json' with { type: 'json' };

/** Put in by the build. */
declare const HEARSAY_RULES: string | undefined;
declare const HEARSAY_PICTURE_RULES: string | undefined;

/** The version of the program and a hash of its rules: what a case keeps beside what they found. */
export const RULES = `hearsay ${packageJson.version} rules ${typeof HEARSAY_RULES === 'string' ? HEARSAY_RULES : 'unbuilt'}`;

/**
 * By what a picture is made: the version of the program, a hash of all rules that it depends on, and what the machine
 * adds to them (its tables of characters and countries). Undefined where the program was not built: its rules may change
 * from run to run.
 */
export const PICTURE_RULES =
  typeof HEARSAY_PICTURE_RULES === 'string'
    ? `hearsay ${packageJson.version} picture ${HEARSAY_PICTURE_RULES}; node ${process.version}, icu ${process.versions['icu'] ?? 'none'}`
    : undefined;
