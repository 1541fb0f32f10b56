import type { Claim } from '../model/index.ts';
import type { Renderer } from './render.ts';
import type { WordingTable } from './table.ts';

/** What a claim is called, from what it is about: „Tote (Kinder), Warna“. Units and words of reports stay as told. */
export function claimName(
  { label, naming }: Pick<Claim, 'label' | 'naming'>,
  table: WordingTable,
  renderer: Renderer,
): string {
  // In English the label says it already.
  if (!naming || table.names === undefined) return label;
  const { figure, what, population, part, extent, names, place, words, denied } = naming;
  const about = [...names, ...(place ? [renderer.place(place.id, place.name)] : [])].join(', ');
  const rest = about || (words === undefined ? '' : renderer.quoted(words));
  if (!figure) {
    const happened = renderer.topics(what);
    const name = happened && rest ? `${happened}: ${rest}` : happened || rest || label;
    return denied ? `${table.put.denied}: ${name}` : name;
  }
  const [counts = ''] = what;
  const who = population === undefined ? '' : ` (${table.populations[population] ?? population})`;
  const period = extent === undefined ? '' : `, ${table.period[extent]}`;
  return `${table.counted[counts] ?? counts}${who}${part ? `, ${table.part}` : ''}${about && `, ${about}`}${period}`;
}
