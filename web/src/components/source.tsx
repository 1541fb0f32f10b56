import { hueOf, initialsOf } from './source-sign.ts';
import { Words } from './words.tsx';

/** A source's sign: its hue and initials. Decorative: its name stands beside it. */
export function SourceMark({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <span className={`source-mark hue-${hueOf(id)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** A source by sign and name. */
export function SourceName({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <span className="source">
      <SourceMark id={id} name={name} /> <Words text={name} />
    </span>
  );
}
