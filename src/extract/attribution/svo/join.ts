import type { Candidate } from '../candidate.ts';
import type { Scene } from '../unit.ts';

/** “…,” he said. “…”: verbatim words that go on right behind a frame that ends its sentence are part of the same statement. */
export function joinQuotations(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of found) {
    const before = out.at(-1);
    const here = scene.units[candidate.unit];
    const joins =
      (before?.rule === 'quotation-verb' || before?.rule === 'content-verb') &&
      candidate.rule === 'quotation-goes-on' &&
      here?.data.order === 'svo' &&
      before.unit === candidate.unit - 1 &&
      scene.units[before.unit]?.block === here.block;
    if (joins)
      out[out.length - 1] = { ...before, content: [...before.content, ...candidate.content], unit: candidate.unit };
    else out.push(candidate);
  }
  return out;
}
