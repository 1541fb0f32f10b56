/** Principal parts of a strong or mixed verb: present and past third person, participle, past subjunctive. */
type Parts = readonly [present: string, past: string, participle: string, subjunctive?: string];

/** After the table of irregular verbs in any German school grammar. */
const IRREGULAR: Readonly<Record<string, Parts>> = {
  geben: ['gibt', 'gab', 'gegeben', 'gäbe'],
  gehen: ['geht', 'ging', 'gegangen', 'ginge'],
  sprechen: ['spricht', 'sprach', 'gesprochen', 'spräche'],
  brechen: ['bricht', 'brach', 'gebrochen', 'bräche'],
  werfen: ['wirft', 'warf', 'geworfen', 'würfe'],
  weisen: ['weist', 'wies', 'gewiesen', 'wiese'],
  schreiben: ['schreibt', 'schrieb', 'geschrieben', 'schriebe'],
  bleiben: ['bleibt', 'blieb', 'geblieben', 'bliebe'],
  streiten: ['streitet', 'stritt', 'gestritten', 'stritte'],
  heben: ['hebt', 'hob', 'gehoben', 'höbe'],
  nehmen: ['nimmt', 'nahm', 'genommen', 'nähme'],
  schlagen: ['schlägt', 'schlug', 'geschlagen', 'schlüge'],
  raten: ['rät', 'riet', 'geraten', 'riete'],
  rufen: ['ruft', 'rief', 'gerufen', 'riefe'],
  heißen: ['heißt', 'hieß', 'geheißen', 'hieße'],
  halten: ['hält', 'hielt', 'gehalten', 'hielte'],
  lassen: ['lässt', 'ließ', 'gelassen', 'ließe'],
  sehen: ['sieht', 'sah', 'gesehen', 'sähe'],
  stehen: ['steht', 'stand', 'gestanden', 'stünde'],
  kommen: ['kommt', 'kam', 'gekommen', 'käme'],
  finden: ['findet', 'fand', 'gefunden', 'fände'],
  denken: ['denkt', 'dachte', 'gedacht', 'dächte'],
  nennen: ['nennt', 'nannte', 'genannt'],
  kennen: ['kennt', 'kannte', 'gekannt'],
  wissen: ['weiß', 'wusste', 'gewusst', 'wüsste'],
  bringen: ['bringt', 'brachte', 'gebracht', 'brächte'],
  bitten: ['bittet', 'bat', 'gebeten', 'bäte'],
  schließen: ['schließt', 'schloss', 'geschlossen', 'schlösse'],
  tragen: ['trägt', 'trug', 'getragen', 'trüge'],
  treten: ['tritt', 'trat', 'getreten', 'träte'],
  fahren: ['fährt', 'fuhr', 'gefahren', 'führe'],
  laden: ['lädt', 'lud', 'geladen', 'lüde'],
  liegen: ['liegt', 'lag', 'gelegen', 'läge'],
  lesen: ['liest', 'las', 'gelesen', 'läse'],
  ziehen: ['zieht', 'zog', 'gezogen', 'zöge'],
  fallen: ['fällt', 'fiel', 'gefallen', 'fiele'],
  treffen: ['trifft', 'traf', 'getroffen', 'träfe'],
  helfen: ['hilft', 'half', 'geholfen', 'hülfe'],
  sterben: ['stirbt', 'starb', 'gestorben', 'stürbe'],
  verlieren: ['verliert', 'verlor', 'verloren', 'verlöre'],
  binden: ['bindet', 'band', 'gebunden', 'bände'],
  messen: ['misst', 'maß', 'gemessen', 'mäße'],
  legen: ['legt', 'legte', 'gelegt'],
  wenden: ['wendet', 'wandte', 'gewandt'],
  gestehen: ['gesteht', 'gestand', 'gestanden', 'gestünde'],
  entscheiden: ['entscheidet', 'entschied', 'entschieden', 'entschiede'],
  laufen: ['läuft', 'lief', 'gelaufen', 'liefe'],
  gelten: ['gilt', 'galt', 'gegolten', 'gälte'],
  steigen: ['steigt', 'stieg', 'gestiegen', 'stiege'],
  fliegen: ['fliegt', 'flog', 'geflogen', 'flöge'],
  bieten: ['bietet', 'bot', 'geboten', 'böte'],
  greifen: ['greift', 'griff', 'gegriffen', 'griffe'],
  scheinen: ['scheint', 'schien', 'geschienen', 'schiene'],
  beginnen: ['beginnt', 'begann', 'begonnen', 'begänne'],
  gewinnen: ['gewinnt', 'gewann', 'gewonnen', 'gewänne'],
  vergessen: ['vergisst', 'vergaß', 'vergessen', 'vergäße'],
  erschrecken: ['erschrickt', 'erschrak', 'erschrocken', 'erschräke'],
  zwingen: ['zwingt', 'zwang', 'gezwungen', 'zwänge'],
  empfehlen: ['empfiehlt', 'empfahl', 'empfohlen', 'empföhle'],
  befehlen: ['befiehlt', 'befahl', 'befohlen', 'beföhle'],
  schwören: ['schwört', 'schwor', 'geschworen', 'schwüre'],
  streichen: ['streicht', 'strich', 'gestrichen', 'striche'],
  gleichen: ['gleicht', 'glich', 'geglichen', 'gliche'],
  schweigen: ['schweigt', 'schwieg', 'geschwiegen', 'schwiege'],
  erwägen: ['erwägt', 'erwog', 'erwogen', 'erwöge'],
  geraten: ['gerät', 'geriet', 'geraten', 'geriete'],
  führen: ['führt', 'führte', 'geführt'],
  springen: ['springt', 'sprang', 'gesprungen', 'spränge'],
  klingen: ['klingt', 'klang', 'geklungen', 'klänge'],
  singen: ['singt', 'sang', 'gesungen', 'sänge'],
  dringen: ['dringt', 'drang', 'gedrungen', 'dränge'],
  gelingen: ['gelingt', 'gelang', 'gelungen', 'gelänge'],
  fangen: ['fängt', 'fing', 'gefangen', 'finge'],
  hängen: ['hängt', 'hing', 'gehangen', 'hinge'],
  fliehen: ['flieht', 'floh', 'geflohen', 'flöhe'],
  fließen: ['fließt', 'floss', 'geflossen', 'flösse'],
  frieren: ['friert', 'fror', 'gefroren', 'fröre'],
  genießen: ['genießt', 'genoss', 'genossen', 'genösse'],
  leiden: ['leidet', 'litt', 'gelitten', 'litte'],
  leihen: ['leiht', 'lieh', 'geliehen', 'liehe'],
  meiden: ['meidet', 'mied', 'gemieden', 'miede'],
  reißen: ['reißt', 'riss', 'gerissen', 'risse'],
  rennen: ['rennt', 'rannte', 'gerannt'],
  brennen: ['brennt', 'brannte', 'gebrannt'],
  senden: ['sendet', 'sandte', 'gesandt'],
  schaffen: ['schafft', 'schuf', 'geschaffen', 'schüfe'],
  schieben: ['schiebt', 'schob', 'geschoben', 'schöbe'],
  schlafen: ['schläft', 'schlief', 'geschlafen', 'schliefe'],
  schneiden: ['schneidet', 'schnitt', 'geschnitten', 'schnitte'],
  schreiten: ['schreitet', 'schritt', 'geschritten', 'schritte'],
  sitzen: ['sitzt', 'saß', 'gesessen', 'säße'],
  stehlen: ['stiehlt', 'stahl', 'gestohlen', 'stähle'],
  stoßen: ['stößt', 'stieß', 'gestoßen', 'stieße'],
  treiben: ['treibt', 'trieb', 'getrieben', 'triebe'],
  trinken: ['trinkt', 'trank', 'getrunken', 'tränke'],
  verzeihen: ['verzeiht', 'verzieh', 'verziehen', 'verziehe'],
  wachsen: ['wächst', 'wuchs', 'gewachsen', 'wüchse'],
  essen: ['isst', 'aß', 'gegessen', 'äße'],
  bergen: ['birgt', 'barg', 'geborgen', 'bärge'],
  erlöschen: ['erlischt', 'erlosch', 'erloschen', 'erlösche'],
  sinken: ['sinkt', 'sank', 'gesunken', 'sänke'],
  schießen: ['schießt', 'schoss', 'geschossen', 'schösse'],
  schreien: ['schreit', 'schrie', 'geschrien'],
  lügen: ['lügt', 'log', 'gelogen', 'löge'],
  preisen: ['preist', 'pries', 'gepriesen', 'priese'],
  schelten: ['schilt', 'schalt', 'gescholten', 'schölte'],
  tun: ['tut', 'tat', 'getan', 'täte'],
};

const INSEPARABLE =
  /^(?:be|ge|er|ver|zer|ent|emp|miss|wider|wieder(?=hol)|hinter(?=frag|leg|lass)|unter(?=stell|streich|richt|breit|sag|schreib|stütz|such)|über(?=zeug|geb|nehm|leg|prüf|mittel|bring|setz))/;
const SEPARABLE =
  /^(?!einigen$)(?:zurück|fest|klar|bekannt|hinzu|hervor|heraus|voraus|vorher|zusammen|entgegen|infrage|nahe|wieder|hin|mit|an|aus|auf|ein|vor|nach|zu|dar|ab|durch|nieder|weiter|fort|um|bei|her)(?=[a-zäöü]{4})/;

export interface Conjugated {
  readonly particle?: string;
  readonly finite: readonly string[];
  readonly subjunctive: readonly string[];
  readonly participles: readonly string[];
  readonly infinitives: readonly string[];
}

/** Forms of the verb without a particle: regular by rule, irregular from the table, inseparable prefixes kept. */
function simple(lemma: string): Conjugated & { readonly unprefixed: boolean } {
  const prefix = IRREGULAR[lemma] ? '' : (INSEPARABLE.exec(lemma)?.[0] ?? '');
  const base = lemma.slice(prefix.length);
  const irregular = IRREGULAR[base];
  const known = irregular && (prefix === '' || base.length > 4);
  const stem = /(?:er|el|tu)n$/.test(lemma) ? lemma.slice(0, -1) : lemma.slice(0, -2);
  const unprefixed = prefix === '' && !lemma.endsWith('ieren');
  if (known) {
    const [present, past, participle, subjunctive] = irregular;
    const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
    const k2 = subjunctive ? [subjunctive, `${subjunctive}n`] : [];
    const part = prefix ? prefix + participle.replace(/^ge(?=.{4})/, '') : participle;
    return {
      finite: [prefix + present, lemma, prefix + past, prefix + plural],
      subjunctive: [`${stem}e`, ...k2.filter((form) => form !== past).map((form) => prefix + form)],
      participles: [part],
      infinitives: [lemma],
      unprefixed,
    };
  }
  const link = /(?:[dt]|[bdfgkpstwz][mn]|ch[mn])$/.test(stem) ? 'e' : '';
  const past = `${stem}${link}te`;
  const participle = unprefixed ? `ge${stem}${link}t` : `${stem}${link}t`;
  return {
    finite: [`${stem}${link}t`, lemma, past, `${past}n`],
    subjunctive: [/(?:er|el)$/.test(stem) ? stem : `${stem}e`],
    participles: [participle],
    infinitives: [lemma],
    unprefixed,
  };
}

/** Finite forms of the irregular verbs without their prefixes, to tell where a clause has its verb. */
export const irregularFinite: readonly string[] = Object.keys(IRREGULAR).flatMap((lemma) => {
  const { finite } = simple(lemma);
  return finite.filter((form) => form !== lemma);
});

/** All forms of a German verb by its infinitive; a bar marks a separable particle ("mit|teilen"), which is else guessed. */
export function conjugate(entry: string): Conjugated {
  const bar = entry.indexOf('|');
  const whole = entry.replace('|', '');
  const guessed = bar < 0 && !IRREGULAR[whole] && !INSEPARABLE.test(whole) ? (SEPARABLE.exec(whole)?.[0] ?? '') : '';
  const particle = bar < 0 ? guessed : entry.slice(0, bar);
  if (!particle) {
    const { unprefixed: _, ...forms } = simple(whole);
    return forms;
  }
  const base = simple(whole.slice(particle.length));
  const join = (forms: readonly string[]): string[] => forms.map((form) => particle + form);
  const infinitive = whole.slice(particle.length);
  return {
    particle,
    finite: base.finite,
    subjunctive: base.subjunctive,
    participles: join(base.participles),
    infinitives: [...join(base.infinitives), `${particle}zu${infinitive}`],
  };
}
