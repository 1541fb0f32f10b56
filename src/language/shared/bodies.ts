/**
 * Media that a state owns or directs, by the name that they have in the table of media: what they report of the state's
 * bodies may be the same word. By country (ISO 3166-1). Written from general knowledge of who owns them, not checked
 * against a register: it only ever makes two origins "possibly one".
 */
export const STATE_MEDIA: Readonly<Record<string, readonly string[]>> = {
  KZ: ['Khabar', 'Kazinform'],
  RU: [
    'TASS',
    'RIA Novosti',
    'Sputnik',
    'RT',
    'Rossiya 24',
    'Rossiya 1',
    'Channel One',
    'Rossiyskaya Gazeta',
    'Zvezda',
    'NTV',
  ],
  BY: ['BelTA'],
  KG: ['Kabar'],
  UA: ['Ukrinform', 'Suspilne'],
  CN: ['Xinhua', 'CCTV', 'Global Times'],
  IR: ['IRNA', 'Fars', 'Tasnim'],
  TR: ['Anadolu', 'TRT'],
  SY: ['SANA'],
  KP: ['KCNA'],
};

/**
 * Words that name bodies of a state, in small letters, as stems: a name that has a word beginning so is such a body, and
 * two such bodies of one country may speak with one voice (a ministry and its police, a president and the government).
 */
export const STATE_BODIES: readonly string[] = [
  // German
  'ministerium',
  'innenministerium',
  'außenministerium',
  'gesundheitsministerium',
  'verteidigungsministerium',
  'informationsministerium',
  'regierung',
  'präsidialamt',
  'präsidialverwaltung',
  'polizei',
  'staatsanwaltschaft',
  'generalstaatsanwaltschaft',
  'behörde',
  'stadtverwaltung',
  'sicherheitsrat',
  'generalstab',
  // English
  'ministry',
  'government',
  'police',
  'prosecutor',
  'authorities',
  'administration',
  'kremlin',
  // Russian
  'министерств',
  'правительств',
  'полици',
  'прокуратур',
  'администраци',
  'власт',
  'кремл',
  'мвд',
  'мид',
  'минздрав',
  'минобороны',
  'мчс',
];

/** The same for words that end so: German compounds. */
export const STATE_BODY_ENDINGS: readonly string[] = [
  'ministerium',
  'behörde',
  'polizei',
  'regierung',
  'staatsanwaltschaft',
];
