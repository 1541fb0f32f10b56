import type { Endings, Phrases } from './phrases.ts';

/**
 * What a topic is to a figure.
 * - state: what became of those counted; as a predicate it beats the noun
 * - thing: what is counted
 * - event: something that happens
 */
export type TopicRole = 'state' | 'thing' | 'event';

/** The closed list of topics: what statements are about and what figures count, in every language. */
export const topics = {
  dead: { role: 'state', kind: 'people-dead' },
  injured: { role: 'state', kind: 'people-injured' },
  critical: { role: 'state', kind: 'people-critical' },
  'in-hospital': { role: 'state', kind: 'people-in-hospital' },
  missing: { role: 'state', kind: 'people-missing' },
  detained: { role: 'state', kind: 'people-detained' },
  released: { role: 'state', kind: 'people-released' },
  rescued: { role: 'state', kind: 'people-rescued' },
  evacuated: { role: 'state', kind: 'people-evacuated' },
  displaced: { role: 'state', kind: 'people-displaced' },
  identified: { role: 'state', kind: 'people-identified' },
  recovered: { role: 'state', kind: 'people-recovered' },
  buried: { role: 'state', kind: 'people-buried' },
  infected: { role: 'state', kind: 'people-infected' },
  affected: { role: 'state', kind: 'people-affected' },
  abducted: { role: 'state', kind: 'people-abducted' },
  victims: { role: 'thing', kind: 'people-victims' },
  attackers: { role: 'thing', kind: 'attackers' },
  troops: { role: 'thing', kind: 'troops' },
  police: { role: 'thing', kind: 'security-forces' },
  rescuers: { role: 'thing', kind: 'rescuers' },
  protesters: { role: 'thing', kind: 'protesters' },
  people: { role: 'thing', kind: 'people' },
  households: { role: 'thing', kind: 'households' },
  waves: { role: 'thing', kind: 'waves' },
  attack: { role: 'event', kind: 'attacks' },
  protest: { role: 'event', kind: 'protests' },
  aircraft: { role: 'thing', kind: 'aircraft' },
  vehicles: { role: 'thing', kind: 'vehicles' },
  vessels: { role: 'thing', kind: 'vessels' },
  arms: { role: 'thing', kind: 'arms' },
  premises: { role: 'thing', kind: 'premises' },
  damage: { role: 'state', kind: 'damage' },
  price: { role: 'thing', kind: 'price' },
  dismissal: { role: 'event' },
  'help-request': { role: 'event' },
  emergency: { role: 'event' },
  'internet-shutdown': { role: 'event' },
  'foreign-involvement': { role: 'event' },
  'training-abroad': { role: 'event' },
  'arms-delivery': { role: 'event' },
  coup: { role: 'event' },
  denial: { role: 'event' },
  withdrawal: { role: 'event' },
  correction: { role: 'event' },
} as const satisfies Record<string, { readonly role: TopicRole; readonly kind?: string }>;

export type Topic = keyof typeof topics;

/** Topics of what became of people: a figure of them counts people. */
export const isState = (topic: Topic): boolean => topics[topic].role === 'state';

/** What a figure counts: the kinds of the topics, those that two of them make together, and those of its unit. */
export type QuantityKind =
  | Extract<(typeof topics)[Topic], { readonly kind: string }>['kind']
  | 'attack-waves'
  | 'premises-damaged'
  | 'vehicles-damaged'
  | 'aircraft-lost'
  | 'damage-money'
  | 'money'
  | 'share'
  | 'duration'
  | 'age';

/**
 * The words of each topic in one language. Phrases as in `phrases.ts`; a single word that begins with "*" also stands at
 * the end of a compound ("*soldat~n": "US-Soldaten", "Friedenssoldaten").
 */
export interface TopicData {
  readonly endings: Endings;
  /** Whether of two words with a hyphen the first is what is named («самолёт-амфибия»), not the last ("US-Soldat"). */
  readonly headFirst: boolean;
  readonly words: Readonly<Record<Topic, Phrases>>;
}
