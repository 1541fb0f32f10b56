import { createHash } from 'node:crypto';
import type { Candidate } from '../../src/extract/attribution/candidate.ts';
import { isVerbal, stemmingOf, stemOf } from '../../src/extract/attribution/rank/context.ts';
import type { Reading } from '../../src/extract/attribution/rank/reading.ts';
import type { Scene } from '../../src/extract/attribution/unit.ts';
import { Tag } from '../../src/language/shared/tags.ts';

export interface Read {
  readonly name: string;
  readonly scene: Scene;
  readonly reading: Reading;
}

/** From 0 to 1, by the hash of `key`: chance that is the same each time. */
export const chance = (key: string): number => createHash('sha256').update(key).digest().readUInt32BE(0) / 2 ** 32;

/** The rule and the word that let it find a statement. */
function wayOf(scene: Scene, { rule, cue, speaker, unit }: Candidate): string {
  const { tokens, units, tags } = scene;
  const words: string[] = [];
  const stemming = stemmingOf(scene);
  for (const { from, to } of cue) for (let i = from; i < to; i++) words.push(stemOf(tokens.lower[i] ?? '', stemming));
  if (rule.startsWith('nach') || rule === 'laut') {
    // the noun says whose word it is: "nach Angaben"
    const { from, to } = speaker.at(-1) ?? { from: 0, to: 0 };
    for (let i = from; i < to; i++) if ((tags[i] ?? 0) & Tag.noun) return `${rule} ${tokens.lower[i]?.slice(-8)}`;
  }
  const at = units[unit];
  for (let i = at?.from ?? 0; at && !words.length && i < at.to; i++)
    if (isVerbal(scene, i)) words.push(stemOf(tokens.lower[i] ?? '', stemming));
  return `${rule} ${words.join(' ')}`;
}

/**
 * The readings without a share of the statements that rule and word found in one text alone: rules were written with these
 * texts in view, and find less elsewhere. Weights trained on all they find here would trust their silence too much.
 */
export function thinned(texts: readonly Read[], share: number): readonly Reading[] {
  const homes = new Map<string, Set<string>>();
  for (const { name, scene, reading } of texts)
    for (const one of reading.found) {
      const way = wayOf(scene, one);
      homes.set(way, (homes.get(way) ?? new Set()).add(name));
    }
  return texts.map(({ name, scene, reading }) => {
    const lost = reading.found.filter((one) => {
      const way = wayOf(scene, one);
      return homes.get(way)?.size === 1 && chance(`${name} ${way}`) < share;
    });
    const cues = new Set<number>();
    for (const { cue } of lost) for (const { from, to } of cue) for (let i = from; i < to; i++) cues.add(i);
    const rules = new Set(lost.map(({ unit, rule }) => `${unit} ${rule}`));
    const reads = (one: Candidate): boolean =>
      rules.has(`${one.unit} ${one.rule}`) || one.cue.some(({ from }) => cues.has(from));
    return {
      found: reading.found.filter((one) => !lost.includes(one)),
      units: reading.units.map((unit) => ({
        cues: unit.cues.filter(({ main }) => !cues.has(main)),
        pool: unit.pool.filter((one) => !reads(one)),
      })),
    };
  });
}
