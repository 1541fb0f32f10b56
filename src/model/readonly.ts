/**
 * The type while one is made: its properties may be set one after another. That is the quick way to a property that is not
 * always there; to spread an object before others costs more than all else about the object.
 */
export type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** The type with every property, at every depth, read-only: what a stage hands on is not changed by the next. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
