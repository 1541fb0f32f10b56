import type { ClaimNaming } from '../../api/types.ts';

interface Named {
  readonly label: string;
  readonly naming?: ClaimNaming;
}

/** What a figure counts, by kinds of the topic lexicon. */
const COUNTED: Readonly<Record<string, string>> = {
  'people-dead': 'Tote',
  'people-injured': 'Verletzte',
  'people-critical': 'in Lebensgefahr',
  'people-in-hospital': 'im Krankenhaus',
  'people-missing': 'Vermisste',
  'people-detained': 'Festgenommene',
  'people-released': 'Freigelassene',
  'people-rescued': 'Gerettete',
  'people-evacuated': 'in Sicherheit Gebrachte',
  'people-displaced': 'Vertriebene und Geflohene',
  'people-identified': 'Identifizierte',
  'people-recovered': 'Geborgene',
  'people-buried': 'Verschüttete',
  'people-infected': 'Infizierte',
  'people-affected': 'Betroffene',
  'people-abducted': 'Entführte',
  'people-victims': 'Opfer',
  people: 'Menschen',
  households: 'Haushalte',
  attackers: 'Angreifer',
  troops: 'Soldaten',
  'security-forces': 'Sicherheitskräfte',
  rescuers: 'Rettungskräfte',
  protesters: 'Demonstrierende',
  waves: 'Wellen',
  'attack-waves': 'Angriffswellen',
  attacks: 'Angriffe',
  protests: 'Proteste',
  aircraft: 'Luftfahrzeuge',
  'aircraft-lost': 'verlorene Luftfahrzeuge',
  vehicles: 'Fahrzeuge',
  'vehicles-damaged': 'beschädigte Fahrzeuge',
  vessels: 'Schiffe',
  arms: 'Waffen',
  premises: 'Gebäude',
  'premises-damaged': 'beschädigte Gebäude',
  damage: 'Schäden',
  'damage-money': 'Schaden in Geld',
  price: 'Preis',
  share: 'Anteil',
};

const OF_WHOM: Readonly<Record<string, string>> = {
  'security-forces': 'Sicherheitskräfte',
  attackers: 'Angreifer',
  protesters: 'Demonstrierende',
  civilians: 'Zivilpersonen',
  children: 'Kinder',
  women: 'Frauen',
  foreigners: 'aus dem Ausland',
  journalists: 'Journalisten',
  rescuers: 'Rettungskräfte',
  officials: 'Amtspersonen',
  workers: 'Beschäftigte',
  passengers: 'Reisende',
  patients: 'Kranke',
};

/** What happened, by topic. */
const HAPPENED: Readonly<Record<string, string>> = {
  dead: 'Todesfälle',
  injured: 'Verletzungen',
  critical: 'Lebensgefahr',
  'in-hospital': 'Krankenhaus',
  missing: 'Vermisste',
  detained: 'Festnahme',
  released: 'Freilassung',
  rescued: 'Rettung',
  evacuated: 'Evakuierung',
  displaced: 'Flucht und Vertreibung',
  identified: 'Identifizierung',
  recovered: 'Bergung',
  buried: 'Verschüttung',
  infected: 'Ansteckung',
  affected: 'Betroffene',
  abducted: 'Entführung',
  attack: 'Angriff',
  protest: 'Protest',
  damage: 'Schaden',
  dismissal: 'Entlassung',
  'help-request': 'Bitte um Hilfe',
  emergency: 'Ausnahmezustand',
  'internet-shutdown': 'Abschaltung des Internets',
  'foreign-involvement': 'Beteiligung aus dem Ausland',
  'training-abroad': 'Ausbildung von Kämpfern',
  'arms-delivery': 'Waffenlieferung',
  coup: 'Umsturz',
  denial: 'Dementi',
  withdrawal: 'Rücknahme',
  correction: 'Berichtigung',
};

const countries = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'none' });

function placeName({ id, name }: NonNullable<ClaimNaming['place']>): string {
  return (/^[A-Z]{2}$/.test(id) ? countries.of(id) : undefined) ?? name;
}

/** A claim as it is called in German: „Tote (Kinder), Warna“. Units and words of reports stay as they were told. */
export function claimName({ label, naming }: Named): string {
  if (!naming) return label;
  const { figure, what, population, part, extent, names, place, words } = naming;
  const about = [...names, ...(place ? [placeName(place)] : [])].join(', ');
  const rest = about || (words === undefined ? '' : `„${words}“`);
  if (!figure) {
    const happened = what.map((topic) => HAPPENED[topic] ?? topic).join(', ');
    return happened && rest ? `${happened}: ${rest}` : happened || rest || label;
  }
  const [counts = ''] = what;
  const who = population === undefined ? '' : ` (${OF_WHOM[population] ?? population})`;
  const period = extent === 'flow' ? ', in einem Zeitraum' : extent === 'delta' ? ', zusätzlich' : '';
  return `${COUNTED[counts] ?? counts}${who}${part ? ', ein Teil' : ''}${about && `, ${about}`}${period}`;
}
