/** After the style guides of AP and the EU Publications Office: where who belongs to a country is not called as its adjective says. */
const NOUNS: Readonly<Record<string, string>> = {
  DK: 'dane danes',
  ES: 'spaniard spaniards',
  FI: 'finn finns',
  FR: 'frenchman frenchmen frenchwoman frenchwomen',
  GB: 'briton britons englishman englishmen scotsman scotsmen scot scots welshman welshmen',
  HR: 'croat croats',
  IE: 'irishman irishmen irishwoman irishwomen',
  IS: 'icelander icelanders',
  LS: 'mosotho basotho',
  LU: 'luxembourger luxembourgers',
  NL: 'dutchman dutchmen dutchwoman',
  NO: 'norwegian norwegians',
  PH: 'filipino filipinos filipina filipinas',
  PL: 'pole poles',
  RS: 'serb serbs',
  SE: 'swede swedes',
  TR: 'turk turks',
  KG: 'kyrgyz',
  BA: 'bosnian bosnians',
  XK: 'kosovar kosovars',
  AF: 'afghan afghans',
  AR: 'argentine argentines',
  NZ: 'new-zealander new-zealanders',
};

/** Nouns for those who belong to a country, lower case, by its ISO 3166-1 code; plurals of adjectives in -n and -i are nouns, too. */
export const nationals: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(NOUNS).map(([country, nouns]) => [country, nouns.split(' ')]),
);
