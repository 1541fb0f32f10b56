import { foldPlace } from './fold.ts';
import { isCountry, type PlaceRecord, placeTable } from './table.ts';

/** Seats of government by ISO 3166-1 code, under a name that the table of places has. General knowledge; a country with two has both. */
const CAPITALS = `AD Andorra la Vella; AE Abu Dhabi; AF Kabul; AG Saint John’s; AL Tirana; AM Yerevan; AO Luanda; AR Buenos Aires; AT Vienna;
AU Canberra; AZ Baku; BA Sarajevo; BB Bridgetown; BD Dhaka; BE Brussels; BF Ouagadougou; BG Sofia; BH Manama; BI Bujumbura; BI Gitega;
BJ Porto-Novo; BJ Cotonou; BN Bandar Seri Begawan; BO La Paz; BO Sucre; BR Brasília; BS Nassau; BT Thimphu; BW Gaborone; BY Minsk; BZ Belmopan;
CA Ottawa; CD Kinshasa; CF Bangui; CG Brazzaville; CH Bern; CI Yamoussoukro; CI Abidjan; CL Santiago; CM Yaoundé; CN Beijing; CO Bogotá; CR San José; CU Havana;
CV Praia; CY Nicosia; CZ Prague; DE Berlin; DJ Djibouti; DK Copenhagen; DM Roseau; DO Santo Domingo; DZ Algiers; EC Quito; EE Tallinn; EG Cairo;
ER Asmara; ES Madrid; ET Addis Ababa; FI Helsinki; FJ Suva; FR Paris; GA Libreville; GB London; GE Tbilisi; GH Accra; GM Banjul; GN Conakry;
GQ Malabo; GR Athens; GT Guatemala City; GW Bissau; GY Georgetown; HN Tegucigalpa; HR Zagreb; HT Port-au-Prince; HU Budapest; ID Jakarta; IE Dublin; IL Jerusalem;
IN New Delhi; IN Delhi; IQ Baghdad; IR Tehran; IS Reykjavík; IT Rome; JM Kingston; JO Amman; JP Tokyo; KE Nairobi; KG Bishkek; KH Phnom Penh; KM Moroni;
KP Pyongyang; KR Seoul; KW Kuwait City; KZ Astana; KZ Nur-Sultan; LA Vientiane; LB Beirut; LC Castries; LI Vaduz; LK Colombo; LR Monrovia; LS Maseru; LT Vilnius;
LU Luxembourg; LV Riga; LY Tripoli; MA Rabat; MC Monaco; MD Chisinau; ME Podgorica; MG Antananarivo; MK Skopje; ML Bamako; MM Nay Pyi Taw; MM Naypyidaw; MN Ulaanbaatar; MN Ulan Bator; MR Nouakchott;
MT Valletta; MU Port Louis; MV Male; MW Lilongwe; MX Mexico City; MY Kuala Lumpur; MZ Maputo; NA Windhoek; NE Niamey; NG Abuja; NI Managua; NL Amsterdam;
NL The Hague; NO Oslo; NP Kathmandu; NZ Wellington; OM Muscat; PA Panamá; PA Ciudad de Panamá; PE Lima; PG Port Moresby; PH Manila; PK Islamabad; PL Warsaw; PS Ramallah; PT Lisbon;
PY Asunción; QA Doha; RO Bucharest; RS Belgrade; RU Moscow; RW Kigali; SA Riyadh; SB Honiara; SC Victoria; SD Khartoum; SE Stockholm; SG Singapore; SI Ljubljana; SK Bratislava;
SL Freetown; SN Dakar; SO Mogadishu; SR Paramaribo; SS Juba; ST São Tomé; SV San Salvador; SY Damascus; SZ Mbabane; TD N’Djamena; TD Ndjamena; TG Lomé;
TH Bangkok; TJ Dushanbe; TL Dili; TM Ashgabat; TN Tunis; TR Ankara; TT Port of Spain; TW Taipei; TZ Dodoma; TZ Dar es Salaam; UA Kyiv; UG Kampala; US Washington;
US Washington D.C.; UY Montevideo; UZ Tashkent; VE Caracas; VN Hanoi; VU Port Vila; XK Pristina; YE Sanaa; YE Aden; ZA Pretoria; ZA Cape Town; ZM Lusaka; ZW Harare`;

/** Where bodies of many states sit, and tell of what happens elsewhere; The Hague is a seat of government already. */
const INTERNATIONAL = 'CH Geneva';

/** The town that an entry of the lists names. */
function townOf(entry: string): PlaceRecord | undefined {
  const [country = '', ...name] = entry.trim().split(' ');
  const records = placeTable().find(foldPlace(name.join(' ')))?.records ?? [];
  return records.find((one) => one.country === country && !isCountry(one) && one.geonames !== undefined);
}

let international: number | undefined;
let ids: ReadonlyMap<number, string> | undefined;
let byCountry: ReadonlyMap<string, PlaceRecord> | undefined;

function load(): { readonly ids: ReadonlyMap<number, string>; readonly byCountry: ReadonlyMap<string, PlaceRecord> } {
  if (ids && byCountry) return { ids, byCountry };
  const allIds = new Map<number, string>();
  const first = new Map<string, PlaceRecord>();
  for (const entry of CAPITALS.split(';')) {
    const record = townOf(entry);
    const { country } = record ?? {};
    if (!record?.geonames || !country) continue;
    allIds.set(record.geonames, country);
    if (!first.has(country)) first.set(country, record);
  }
  international = townOf(INTERNATIONAL)?.geonames;
  ids = allIds;
  byCountry = first;
  return { ids, byCountry };
}

/** Whether the town of that GeoNames id is where offices sit that tell of what happens elsewhere: a seat of government, or of bodies of many states. */
export const isOfficialSeat = (geonames: number): boolean => load().ids.has(geonames) || geonames === international;

/** The country (ISO 3166-1) whose seat of government the town of that GeoNames id is. */
export const countryOfSeat = (geonames: number): string | undefined => load().ids.get(geonames);

/** The capital of a country (ISO 3166-1), or undefined where the table of places has none. */
export const capitalOf = (country: string): PlaceRecord | undefined => load().byCountry.get(country);
