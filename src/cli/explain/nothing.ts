import type { Document, Span } from '../../index.ts';
import type { Parts } from '../../service/parts.ts';
import { oneLine } from '../terminal/harmless.ts';
import { firstAfter, type Share, type Stretch } from './select.ts';

const PARTS: Readonly<Record<Share['part'], string>> = {
  content: 'it carries on',
  frame: 'it says who said',
  speaker: 'it names who said',
};

/** Why no statement begins in the stretch, as sentences. */
export function whyNothing(stretch: Stretch, { document }: Parts): string[] {
  if (stretch.furniture) {
    return ['It is furniture: what the site put around the text (navigation, share buttons, comment forms).'];
  }
  if (stretch.shares.length) {
    return stretch.shares.map(({ statement, part }) => `${capital(PARTS[part])} ${shortId(statement.id)}.`);
  }
  return [
    'No rule found someone’s word in it (quotation marks, a cue, a mood that reports), and none took it for a statement of the report’s own.',
    ...held(document, stretch),
  ];
}

/** What was found in the stretch all the same. */
function held({ quantities, times, places, mentions }: Document, stretch: Stretch): string[] {
  const kinds: readonly [string, readonly (Span & { readonly text: string })[]][] = [
    ['figures', quantities],
    ['times', times],
    ['places', places],
    ['names and references', mentions],
  ];
  const groups = kinds.flatMap(([label, items]) => {
    const found = itemsIn(items, stretch);
    return found.length ? [`${label} ${found.map(({ text }) => `“${oneLine(text)}”`).join(', ')}`] : [];
  });
  return groups.length ? [`Found in it: ${groups.join('; ')}.`] : [];
}

/** The items, which are in the order of the text, that lie in the stretch. */
function itemsIn<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const found: Item[] = [];
  for (let i = firstAfter(items, start); (items[i]?.start ?? end) < end; i++) {
    const item = items[i];
    if (item) found.push(item);
  }
  return found;
}

const shortId = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
