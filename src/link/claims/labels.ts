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

/** "people detained (foreigners), Kazakhstan". `nameOf` answers the name of a place. */
export function figureLabel(slots: ClaimSlots, nameOf: (place: string) => string | undefined): string {
  const { counts, population, place, extent, part } = slots;
  const who = population === undefined ? '' : ` (${plain(population)})`;
  const period = extent === 'flow' ? ', in a period' : extent === 'delta' ? ', in addition' : '';
  const where = place === undefined ? '' : `, ${nameOf(place) ?? place}`;
  return `${COUNTED[counts] ?? plain(counts)}${who}${part ? ', a part' : ''}${where}${period}`;
}

const LONGEST = 100;
const MOST_NAMES = 2;

/** "detention, coup: Karim Massimov, Kazakhstan"; where no topic says what happened, the words of the first statement. */
export function textLabel(
  items: readonly TextItem[],
  nameOfPlace: (place: string) => string | undefined,
  nameOfEntity: (entity: string) => string | undefined,
): string {
  const [first] = items;
  if (!first) return '';
  const topics = shared(items, ({ statement }) => statement.topics).filter(isEvent);
  const words = first.statement.text.replace(/\s+/g, ' ').trim();
  if (topics.length === 0) return `“${clip(words)}”`;
  const names = shared(items, ({ entities }) => entities)
    .slice(0, MOST_NAMES)
    .map(nameOfEntity);
  const places = shared(items, ({ statement }) => statement.places)
    .slice(0, 1)
    .map(nameOfPlace);
  const about = [...names, ...places].filter((name) => name !== undefined).join(', ');
  const what = topics
    .slice(0, 2)
    .map((topic) => HAPPENED[topic] ?? plain(topic))
    .join(', ');
  return about ? `${what}: ${about}` : `${what}: “${clip(words)}”`;
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
