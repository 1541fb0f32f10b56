import type { AttributionData } from '../shared/attribution.ts';
import type { Complement, CueForm, CueVerb, Mode } from '../shared/cue-verbs.ts';
import { deferredLexicon } from '../shared/lexicon.ts';
import { Tag } from '../shared/tags.ts';
import { remembered } from '../shared/word-ends.ts';
import { answers } from './answers.ts';
import { closedClass, plainVerbs, timeNouns } from './closed-class.ts';
import { conjugate, irregularFinite } from './conjugation.ts';
import {
  accusativeVerbs,
  actNouns,
  cueNouns,
  cuePhrases,
  cueVerbs,
  dativeVerbs,
  denyingVerbs,
  stances,
} from './cue-verbs.ts';
import { subjunctive2, subjunctiveStems } from './subjunctive.ts';
import { verbSecond } from './verb-second.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

const TAKES: Readonly<Record<string, Complement>> = {
  c: 'clause',
  z: 'infinitive',
  q: 'quotation',
  o: 'object',
  n: 'figure',
  m: 'count',
};
/** Lines of verbs so far as they tell figures. */
const COUNTING = /^[nmk]+$/;
const MODES: Readonly<Record<string, Mode>> = { speech: 'speech', writing: 'writing', thought: 'thought' };

function addForm(forms: Map<string, CueForm[]>, word: string, form: CueForm): void {
  const list = forms.get(word);
  if (!list) forms.set(word, [form]);
  else if (!list.some((other) => other.verb.lemma === form.verb.lemma && other.form === form.form)) list.push(form);
}

/** A line of the verbs that attribute. */
function readLine(line: string) {
  const [, codes = '', prepositions, mode = '', list = ''] = /^(\w+)(?:\/(\S+))? (\w+|-): (.*)$/.exec(line) ?? [];
  return {
    codes,
    takes: new Set([...codes].flatMap((code) => TAKES[code] ?? [])),
    objects: (prepositions ?? '').split(',').map((word) => (word === '=' ? '' : word)),
    mode,
    list: words(list),
  };
}

function compileVerbs(): ReadonlyMap<string, readonly CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  const accusative = set(accusativeVerbs);
  const dative = set(dativeVerbs);
  const denials = set(denyingVerbs);
  const lines = cueVerbs.trim().split('\n').map(readLine);
  // a verb that speaks may tell figures as well, in lines of their own
  const counting = lines.filter(({ codes }) => COUNTING.test(codes));
  const speaking = new Set(lines.flatMap(({ codes, list }) => (COUNTING.test(codes) ? [] : list)));
  for (const { codes, takes: own, objects, mode, list } of lines) {
    for (const entry of list) {
      if (COUNTING.test(codes) && speaking.has(entry)) continue;
      const more = speaking.has(entry) ? counting.filter((line) => line.list.includes(entry)) : [];
      const takes: ReadonlySet<Complement> = new Set([...own, ...more.flatMap((line) => [...line.takes])]);
      const countedBy = (kind: Complement): string[] =>
        more.flatMap((line) => (line.takes.has(kind) ? line.objects : []));
      const told: readonly Complement[] = accusative.has(entry) ? ['addressee'] : dative.has(entry) ? ['dative'] : [];
      const phrase =
        entry.includes('_') || /^(?:bekannt|deutlich|klar|geltend|durchblicken|wissen|verlauten|bereit)\|/.test(entry);
      const [apart = '', base = ''] = entry.split('|');
      const conjugated = conjugate(phrase ? base : entry);
      const particle = phrase ? apart.toLowerCase().split('_') : conjugated.particle ? [conjugated.particle] : [];
      const verb: CueVerb = {
        lemma: entry.replaceAll('_', ' ').replace('|', phrase ? ' ' : ''),
        takes: new Set([...takes, ...told]),
        ...(MODES[mode] && { mode: MODES[mode] }),
        particle,
        plainOnly: codes.includes('x'),
        quotes: codes.includes('p'),
        labels: codes.includes('l'),
        denies: denials.has(entry),
        sourced: codes.includes('s'),
        impersonal: codes.includes('i'),
        objects: takes.has('object') ? objects : [],
        contrasts: codes.includes('k') || more.some((line) => line.codes.includes('k')),
        figures: [
          ...(own.has('count') ? [] : objects.filter((word) => word !== '' || own.has('figure'))),
          ...countedBy('figure'),
        ],
        counts: [...(own.has('count') ? objects : []), ...countedBy('count')],
      };
      const joined = particle.length === 0;
      for (const word of conjugated.finite) {
        addForm(forms, word, { verb, form: 'finite', joined });
        if (particle.length === 1)
          addForm(forms, `${apart || particle[0]}${word}`, { verb, form: 'finite', joined: true });
      }
      for (const word of conjugated.subjunctive) addForm(forms, word, { verb, form: 'subjunctive', joined });
      for (const word of conjugated.participles) {
        addForm(forms, word, { verb, form: 'participle', joined: !phrase });
        if (phrase && particle.length === 1) addForm(forms, apart + word, { verb, form: 'participle', joined: true });
      }
      for (const word of conjugated.infinitives) addForm(forms, word, { verb, form: 'infinitive', joined: !phrase });
    }
  }
  return forms;
}

function compileTags(verbs: ReadonlyMap<string, readonly CueForm[]>): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  const add = (list: string, tag: number): void => {
    for (const word of words(list)) tags.set(word, (tags.get(word) ?? 0) | tag);
  };
  for (const [name, list] of Object.entries(closedClass)) add(list, Tag[name as keyof typeof closedClass]);
  add(plainVerbs, Tag.verb);
  for (const word of irregularFinite) if (!tags.has(word)) tags.set(word, Tag.verb);
  add(subjunctive2, Tag.subjunctive2);
  add('sei seien habe werde könne müsse solle wolle dürfe möge', Tag.subjunctive1);
  for (const stem of words(subjunctiveStems)) {
    add(`${stem}e`, Tag.subjunctive1);
    // "es handle sich", "man ermittle"
    if (/[^aeiou]el$/.test(stem)) add(`${stem.slice(0, -2)}le`, Tag.subjunctive1);
  }
  for (const [word, forms] of verbs) {
    if (forms.some(({ form }) => form === 'subjunctive')) {
      if (/e$/.test(word) && !tags.has(word)) tags.set(word, Tag.subjunctive1);
    } else if (!tags.has(word) && forms.some(({ form }) => form === 'finite')) tags.set(word, Tag.verb);
  }
  return tags;
}

const PARTICIPLE = /^(?:ge|[a-zäöü]+ge|be|er|ver|zer|ent|miss)[a-zäöüß]{2,}(?:t|en)$|ier(?:t)$/;
/** Adjectives and adverbs in -t that look like verbs. */
const PLAIN_T =
  /(?:acht|alt|echt|fest|gerecht|hart|kalt|komplett|konkret|laut|leicht|letzt|recht|rot|sanft|schlecht|sofort|tot|unlängst|unbekannt|weit|wert|bunt|dicht|ernst|ganzt|insgesamt|jetzt|kurzerhand|samt|selbst|sonst|statt|stets|überrascht|zuletzt|zunächst|zumeist|bereit|bekannt|ant|ent)$/;
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Class of an unknown German word from its look: capitals are nouns, endings tell adjectives and participles. */
const irregular: ReadonlySet<string> = new Set(irregularFinite);
const pastSubjunctives: ReadonlySet<string> = set(subjunctive2);
const presentStems: ReadonlySet<string> = set(subjunctiveStems);
const SEPARABLE =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|frei|heraus|herein|hervor|hin|hinaus|hinweg|mit|nach|nieder|statt|teil|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen)(?=[a-zäöüß]{3})/;
const PREFIX = /^(?:be|ge|er|ver|zer|ent|emp|miss|über|unter|wider|durch|um)(?=[a-zäöüß]{3})/;

/** Adverbs at the head of a sentence by their look: Nachdrücklich, Abschließend, Möglicherweise. */
const HEAD_ADVERB =
  /^(?:besorgt|beunruhigt|bestürzt|verärgert|enttäuscht|empört|entsetzt|erfreut|erleichtert|erschüttert|überrascht|begeistert|gefragt|befragt)$|(?:[a-zäöü]{3}lich|[a-zäöü]{3}isch|[a-zäöü]{3}ig|weise|ings|ends|mals|wärts|(?<!ab|jug|geg|taus|dutz|el|woch)end)$/;

function guess(word: string, lower: string, initial: boolean): number {
  if (isCapital(word)) return initial && HEAD_ADVERB.test(lower) ? Tag.adverb : Tag.noun;
  const prefix = PREFIX.exec(lower)?.[0];
  const stem = lower.slice((prefix ?? SEPARABLE.exec(lower)?.[0] ?? '').length);
  if (prefix && irregular.has(lower.slice(prefix.length))) return Tag.verb;
  if (lower.endsWith('e')) {
    const bare = stem.slice(0, -1);
    if (stem.length < lower.length && presentStems.has(bare)) return Tag.subjunctive1;
  }
  if (stem.length < lower.length && pastSubjunctives.has(stem)) return Tag.subjunctive2;
  if (PARTICIPLE.test(lower)) return Tag.participle;
  if (/^(?:unter|über|wider|hinter|durch|um)[a-zäöüß]{3,}t$/.test(lower)) return Tag.participle | Tag.verb;
  if (/(?:e|en|er|es|em)$/.test(lower)) return Tag.adjective;
  if (/[bdfghklmnprsß]t$/.test(lower) && lower.length > 3 && !PLAIN_T.test(lower)) return Tag.verb;
  return 0;
}

/**
 * Nouns of people and of bodies that speak, by their last part and ending, singular and plural. From knowledge of German
 * word formation, not from any text.
 */
const SPEAKERS = new RegExp(
  `(?:${[
    '(?:sprecher|minister|präsident|kanzler|leiter|direktor|politiker|bürgermeister|vertreter|kritiker|beobachter|forscher|wissenschaftler|mitarbeiter|helfer|anhänger|befürworter|gegner|betreiber|veranstalter|verteidiger|berater|historiker|trainer|manager|sänger|richter|kläger|kämpfer|ermittler|sportler|spieler|schüler|lehrer|bewohner|anwohner|einwohner|bürger|führer|gründer|inhaber|besitzer|hersteller|anbieter|entwickler|gewerkschafter|funktionär|kommissar|botschafter|künstler|schriftsteller|regisseur|reporter|redakteur|retter|täter|unternehmer|händler|banker|ökonom|mediziner|physiker|techniker|berichterstatter|datenschützer|umweltschützer|arbeiter|pfleger|sanitäter|wächter|besucher|vermieter|rentner|hausmeister|menschenrechtler|naturschützer)(?:in|innen|n|s)?',
    '(?:chef|general|kommandeur|oberst|offizier|senator|gouverneur|professor|autor|initiator|organisator|premier|könig|papst|bischof|kardinal|pfarrer|dekan|rektor|anwalt|arzt|vorstand|aufsichtsrat|rat|bund|(?:katastrophen|zivil|grenz|verfassungs)schutz|verband|verein|konzern|sender|dienst|klub|club)(?:s|es|e|en|in|innen)?',
    '(?:anwälte|anwältin|ärzte|ärztin|räte|vorstände|verbände|vereine|bischöfe|päpste)n?',
    '(?:experte|zeuge|augenzeuge|quelle|informant|kollege|insasse|demonstrant|aktivist|journalist|jurist|spezialist|polizist|soldat|analyst|abgeordnet|vorsitzend|beamt|angehörig|beschäftigt|verantwortlich|studierend|angeklagt|beschuldigt|abgesandt|beauftragt|delegiert|gefangen|verletzt|grüne|linke|rebell|kommunist|sozialist|terrorist|islamist|tourist|student|patient|produzent|präsident|dozent|kandidat|diplomat|demokrat|bürokrat|kommandant|intendant|asylant|migrant|philosoph|biologe|archäologe|geologe|meteorologe|soziologe|psychologe|theologe|virologe|strateg|pädagog|hydrologe)(?:e|en|er|in|innen|n)?',
    '(?:expertin|zeugin|sprecherin|politologin|politologe|politologen|beamtin|ministerin|chefin)(?:nen)?',
    '(?:polizei|armee|militär|regierung|verwaltung|staatsanwaltschaft|anwaltschaft|gewerkschaft|gesellschaft|genossenschaft|landsmannschaft|bürgerschaft|botschaft|behörde|justiz|partei|fraktion|opposition|koalition|union|kommission|organisation|delegation|föderation|konföderation|institution|stiftung|vereinigung|bewegung|versammlung|führung|leitung|zeitung|redaktion|agentur|kirche|bank|börse|klinik|wache|werft|reederei|firma|gruppe|initiative|junta|zentrale|anstalt|liga|allianz|arbeitsgemeinschaft|hochschule|universität|akademie|feuerwehr|bundeswehr|marine|miliz|nasa|mission|presse|familie|stadt|kanzlei|kammer|mehrheit|minderheit|seite)(?:en|n)?',
    '(?:ministerium|amt|gericht|magazin|institut|blatt|portal|unternehmen|parlament|präsidium|kabinett|komitee|gremium|tribunal|kommando|museum|krankenhaus|klinikum|studio|büro|konsortium|netzwerk|bündnis|kollektiv|direktorium|team|haus|paar|kreuz|halbmond|hilfswerk)(?:s|es|e|en|er|ien|ern)?',
    '(?:ministerien|ämter|gerichte|blätter|parlamente|gremien|teams|kreise|kreisen|medien|leute|eltern|behörden|menschen|frauen|männer|mann|frau|mutter|vater|sohn|tochter|bruder|schwester|freund|freundin|freunde|nachbarn?|mitglied|mitglieder|mitgliedern|personen|teilnehmer|teilnehmern|länder|staaten|taliban|hamas|islamisten|deutsche|franzose|amerikaner|russen)',
    '(?:sekretär|hacker|fahrer|jäger|fischer|pächter|mieter|eigentümer|käufer|anleger|geiselnehmer|entführer|nachfolger|vorgänger|verbraucher|nutzer|leser|hörer|zuschauer|besucher|herausgeber|verleger|blogger|moderator|investor|statistiker|mathematiker|chemiker|apotheker|pfleger|rabbiner|priester|prediger|major|inspektor|aktionär|passagier|landwirt|astronaut|chirurg|therapeut|architekt|dirigent|referent|agent|korrespondent|kolumnist|poet|prophet)(?:in|innen|s|en|e|n)?',
    '(?:überlebend|angestellt|bedienstet|betroffen|befragt|hinterblieben|freiwillig|reisend|gesandt)(?:e|en|er)',
    '(?:pilot|kapitän|bauer|kunde|gast|gäste|fan|flüchtling|kaiser|fürst|prinz|prinzessin|imam|scheich|emir|sultan|ayatollah|admiral|hauptmann|leutnant|kommune|oberhaupt|regime|ausschuss|senat|kongress|(?:bundes|land|kreis)tag|(?:gerichts|rechnungs)hof|verlag|rundfunk|fernsehen|zentrum|spitze|aufsicht|bundesbahn|airline|fluglinie|gemeinde|kirchgemeinde|lager|observatorium|labor)(?:s|e|en|n)?',
    '(?:studie|bericht|studien|berichte|umfrage|umfragen|gutachten|prozent)',
    // states whose names have an article
    '(?:iran|irak|libanon|jemen|sudan|kongo|tschad|kosovo|vatikan|türkei|schweiz|ukraine|slowakei|mongolei|niederlande|philippinen|usa)',
  ].join('|')})$`,
);

const verbs = deferredLexicon(compileVerbs);

const nouns = new Map<string, Mode | undefined>();
for (const line of cueNouns.trim().split('\n')) {
  const [mode = '', list = ''] = line.split(': ');
  for (const word of words(list)) nouns.set(word.toLowerCase(), MODES[mode]);
}

export const attribution: AttributionData = {
  order: 'v2',
  capitalisedNouns: true,
  tags: deferredLexicon(() => compileTags(verbs.words)),
  guess,
  verbs,
  phrases: cuePhrases
    .trim()
    .split('\n')
    .flatMap((line) => words(line.split(': ')[1] ?? '').map((entry) => entry.toLowerCase().split('_'))),
  complementisers: set('dass daß ob wie warum weshalb wann wo wer was'),
  asWords: set('wie'),
  soWords: set('so'),
  prepositions: set('laut gemäß'),
  postpositions: set('zufolge gemäß nach'),
  nounPrepositions: new Map([
    ['nach', set('*')],
    ['laut', set('')],
    ['aus', set('sicht')],
  ]),
  nouns,
  numerals: set(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende dutzend dutzende',
  ),
  actNouns: set(actNouns.toLowerCase()),
  backReferences: set('demnach wonach danach demzufolge'),
  hearsay: [
    ['dem', 'vernehmen', 'nach'],
    ['gerüchten', 'zufolge'],
    ['wie', 'es', 'heißt'],
  ],
  impersonalReports: [
    { words: [set('rede'), set('ist war'), set('von vom')], speaker: -1 },
    { words: [set('ist war'), set('von vom'), set('rede')], speaker: -1 },
    {
      words: [
        set('es'),
        set('gibt gab gebe'),
        set('berichte gerüchte spekulationen hinweise meldungen vorwürfe'),
        set('über von zu dass wonach'),
      ],
      speaker: 2,
    },
    { words: [set('berichte gerüchte spekulationen'), set('gibt gab gebe'), set('es')], speaker: 0 },
  ],
  impersonal: set('es'),
  sourcePrepositions: set('in im aus auf bei beim seitens vonseiten'),
  pointers: set('das dies dieses'),
  perfect: set('hat haben hatte hatten habe hätte hätten ist sind war waren sei seien'),
  passive: set('wird werden wurde wurden ist sind worden war werde sei'),
  hearsayModals: set('soll sollen'),
  addressee: set('gegenüber'),
  stances: set(stances),
  answers,
  listeners: {
    dative: set(
      'dem den einem einer der ihm ihr ihnen seinem seiner seinen ihrem ihrer ihren diesem dieser diesen allen beiden mehreren',
    ),
    dativePlural: { article: set('den'), noun: /[ns]$/ },
    needed: set('vorwerfen unterstellen empfehlen'),
    pronouns: set('ihm ihn ihnen ihr'),
    talks: set('mit'),
    occasions: /(?:interview|gespräch|telefonat|unterredung|treffen|begegnung)$/,
    before: set('vor'),
    public:
      /(?:presse|journalisten|reportern|medienvertretern|medien|kameras|anhängern|studenten|abgeordneten|parlament|publikum)$/,
    to: set('zu zur zum'),
    media:
      /(?:zeitung|zeitschrift|magazin|sender|agentur|radio|fernsehen|schau|blatt|portal|dpa|afp|reuters|presse|reporter|journalisten|interfax|(?:^|-)(?:ap|epd|kna|tass))$/,
    appeals: {
      words: set('an ans'),
      verbs: set('appellieren'),
      nouns:
        /(?:appell|aufruf|aufforderung|mahnung|bitte|forderung|botschaft|brief|schreiben|warnung|vorwurf)(?:e|en|s)?$/,
    },
    demands: { words: set('von vom'), verbs: set('fordern verlangen erwarten') },
  },
  bracketOpeners: set('so das sagt sagen laut'),
  worded:
    /(?:worte?n?|parolen?|satz|sätze|zitate?|aufschrift|ausrufe?|rufe?n?|aussagen?|kommentar|slogans?|kritik|vorwurf)$/,
  declined: /(?:e|en|er|es)$/,
  speakers: remembered(SPEAKERS),
  mute: remembered(
    /(?:(?<!regier|zeit|leit|verwalt|stift|versamml|abteil|vereinig|beweg|vertret|führ|siedl)ung|ungen|heit|keit|nis|nisse|tät|täten|test|tests|ergebnisse|zahlen|fall|fälle|krise|zahl|anzahl|schaden|summe|anklage|jahr|preis|preise|virus|güter|sturm|beben|feuer|brand|katastrophe|epidemie|pandemie|seuche|unwetter|anschlag|anschläge|angriff|angriffe|attentat|attentate|explosion|explosionen|kämpfe|krieg|flut|lawine|tsunami|hitze|unglück|absturz|einsturz|druck|wert|werte|spiel|tod|opfer)$/,
  ),
  never: set(timeNouns),
  nobody: { first: set('niemand niemanden niemandem kein keine keiner keines keinem keinen'), before: new Set() },
  verbSecond,
  svo: null,
};
