/** The vocabulary as schemas: what JSON Schema, declarations and validation are made from. */
export * from './block.ts';
export * from './diagnostic.ts';
export * from './document.ts';
export * from './entity.ts';
export * from './judgement.ts';
export * from './message-schema.ts';
export * from './picture.ts';
export * from './quantity.ts';
export * from './source.ts';
export * from './span.ts';
export * from './statement.ts';
export * from './time.ts';
