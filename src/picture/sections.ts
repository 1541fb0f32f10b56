import type { Judgement, Picture } from '../model/index.ts';

/** The lists that a picture is made of. */
export type Section = Exclude<keyof Picture, 'schema' | 'judgements'>;

/**
 * Takes a section of a picture that is being made. The items are made while they are gone through, and are not held on to:
 * they are to be gone through once, and to the end, before the next section comes.
 */
export type TakeSection = <Name extends Section>(name: Name, items: Iterable<Picture[Name][number]>) => void;

/** The picture whose sections `write` hands on, in their order. */
export function collected(write: (take: TakeSection) => void, judgements: readonly Judgement[]): Picture {
  const lists: { [Name in Section]: Picture[Name] } = {
    reports: [],
    entities: [],
    statements: [],
    claims: [],
    findings: [],
    lineage: [],
    timeline: [],
  };
  write((name, items) => {
    lists[name] = [...items] as unknown as (typeof lists)[typeof name];
  });
  return { schema: 'hearsay/picture@1', ...lists, judgements };
}
