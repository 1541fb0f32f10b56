import { STATE_BODIES, STATE_BODY_ENDINGS, STATE_MEDIA } from '../language/shared/bodies.ts';
import type { LinkedEntity } from './linked.ts';
import { canonicalName } from './sources.ts';

/** By the name of a state medium: the country of its state. */
const stateOf = new Map(
  Object.entries(STATE_MEDIA).flatMap(([country, names]) => names.map((name) => [name, country])),
);

/**
 * The state with whose voice an entity may speak: the country of a public body, or of a medium that its state owns.
 * Undefined for all else.
 */
export function stateVoice({ kind, name, names, country }: LinkedEntity): string | undefined {
  if (kind === 'place') return undefined;
  for (const text of [name, ...names.map((each) => each.text)]) {
    const state = stateOf.get(canonicalName(text));
    if (state !== undefined) return state;
  }
  if (country === undefined || kind === 'person') return undefined;
  return isBody(name) ? country : undefined;
}

/** The state that owns a medium, by its name. */
export const stateOfMedium = (name: string): string | undefined => stateOf.get(canonicalName(name));

function isBody(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        STATE_BODIES.some((stem) => word.startsWith(stem)) ||
        STATE_BODY_ENDINGS.some((ending) => word.endsWith(ending)),
    );
}
