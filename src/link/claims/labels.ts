import type { ClaimNaming } from '../../model/index.ts';
import { unwrapped } from '../../text/over-line.ts';
import { unquoted } from '../../text/unquoted.ts';
import type { ClaimSlots } from '../linked.ts';
import { isEvent, type TextItem } from './items.ts';

/** What a kind of figure counts, in English; kinds that read well as they are ("people-detained") are left out. */
const COUNTED: Readonly<Record<string, string>> = {
  attackers: 'attackers',
  'attack-waves': 'waves of attack',
  'damage-money': 'damage in money',
  'premises-damaged': 'premises damaged',
  'vehicles-damaged': 'vehicles damaged',
  'aircraft-lost': 'aircraft lost',
  'people-victims': 'victims',
  share: 'share',
};

/** What happened, in English, by topic. */
const HAPPENED: Readonly<Record<string, string>> = {
  dead: 'deaths',
  injured: 'injuries',
  detained: 'detention',
  released: 'release',
  rescued: 'rescue',
  dismissal: 'dismissal',
  'help-request': 'request for help',
  emergency: 'state of emergency',
  'internet-shutdown': 'shut-down of the internet',
  'foreign-involvement': 'involvement from abroad',
  'training-abroad': 'training of fighters',
  'arms-delivery': 'delivery of arms',
  coup: 'coup',
  denial: 'denial',
  withdrawal: 'withdrawal',
  correction: 'correction',
};

const plain = (kind: string): string => kind.replaceAll('-', ' ');

/** What a claim with a number is about. `nameOf` answers the name of a place. */
export function figureNaming(slots: ClaimSlots, nameOf: (place: string) => string | undefined): ClaimNaming {
  const { counts, population, place, extent, part } = slots;
  return {
    figure: true,
    what: [counts],
    ...(population !== undefined && { population }),
    ...(part && { part: true }),
    ...((extent === 'flow' || extent === 'delta') && { extent }),
    names: [],
    ...(place !== undefined && { place: { id: place, name: nameOf(place) ?? place } }),
  };
}

/** "people detained (foreigners), Kazakhstan"; "detention, coup: Karim Massimov, Kazakhstan"; else the words. */
export function labelOf(naming: ClaimNaming): string {
  const { figure, what, population, part, extent, names, place, words, denied } = naming;
  const about = [...names, ...(place ? [place.name] : [])].join(', ');
  if (figure) {
    const [counts = ''] = what;
    const who = population === undefined ? '' : ` (${plain(population)})`;
    const period = extent === 'flow' ? ', in a period' : extent === 'delta' ? ', in addition' : '';
    return `${COUNTED[counts] ?? plain(counts)}${who}${part ? ', a part' : ''}${about ? `, ${about}` : ''}${period}`;
  }
  const happened = what.map((topic) => HAPPENED[topic] ?? plain(topic)).join(', ');
  const rest = about || (words === undefined ? '' : `“${words}”`);
  const label = happened && rest ? `${happened}: ${rest}` : happened || rest;
  return denied ? `denied: ${label}` : label;
}

const LONGEST = 100;
const MOST_NAMES = 2;
const MOST_TOPICS = 2;

/** What a claim without a number is about; where no topic says what happened, the words of the first statement. */
export function textNaming(
  items: readonly TextItem[],
  nameOfPlace: (place: string) => string | undefined,
  nameOfEntity: (entity: string) => string | undefined,
): ClaimNaming {
  const [first] = items;
  if (!first) return { figure: false, what: [], names: [] };
  const words = clip(unquoted(unwrapped(first.statement.text).trim()));
  const what = shared(items, ({ statement }) => statement.topics)
    .filter(isEvent)
    .slice(0, MOST_TOPICS);
  // "The ministry rejected that" is told, and is a denial.
  const denied = !what.includes('denial') &&
    items.every(({ statement: { certainty } }) => certainty === 'denied') && { denied: true };
  if (what.length === 0) return { figure: false, what, names: [], words, ...denied };
  const names = shared(items, ({ entities }) => entities)
    .slice(0, MOST_NAMES)
    .flatMap((entity) => nameOfEntity(entity) ?? []);
  const [id] = shared(items, ({ statement }) => statement.places);
  const name = id === undefined ? undefined : nameOfPlace(id);
  const place = id !== undefined && name !== undefined ? { place: { id, name } } : {};
  return {
    figure: false,
    what,
    names,
    ...place,
    ...denied,
    ...(names.length === 0 && name === undefined && { words }),
  };
}

/** What most of the items have, those in more first. */
function shared(items: readonly TextItem[], of: (item: TextItem) => readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of items) for (const one of of(item)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count * 2 >= items.length)
    .sort((a, b) => b[1] - a[1])
    .map(([one]) => one);
}

function clip(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} …`;
}
