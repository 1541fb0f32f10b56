/** The answers of the HTTP API: schemas, and the types derived from them. The workbench imports the types only. */
export * from './add.ts';
export * from './case.ts';
export * from './claims.ts';
export * from './common.ts';
export * from './findings.ts';
export * from './reports.ts';
export * from './search.ts';
export * from './views.ts';
