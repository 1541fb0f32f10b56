import type { SpeechData, SpeechForm, SpeechFrame, SpeechVerb } from '../shared/speeches.ts';
import { conjugate } from './conjugation.ts';
import { speechWords } from './speech-words.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

const FRAMES: Readonly<Record<string, SpeechFrame>> = {
  c: 'clause',
  v: 'main',
  z: 'infinitive',
  o: 'object',
  p: 'predicate',
  a: 'addressee',
  d: 'dative',
  r: 'reflexive',
  e: 'evidence',
  h: 'hearer',
};

/**
 * Verbs of saying, thinking, asking and wanting, by their valency, written from knowledge of German after the classes that
 * a valency dictionary tells apart. A line: the frames (c clause, v main clause, z infinitive, o object, p predicate,
 * a an accusative is spoken to, d a dative is, r with a reflexive pronoun,
 * e its subject is a sign, h its subject is told), behind a slash the prepositions whose phrase
 * is what is said, then the verbs. A bar marks a separable particle.
 */
const speechVerbs = `
cvod: sagen erzählen erklären versichern berichten mit|teilen zu|rufen entgegen|halten vor|rechnen klar|machen deutlich|machen
cvo: betonen äußern behaupten bestätigen wiederholen ergänzen erwähnen hinzu|fügen fest|stellen schreiben unterstreichen hervor|heben
cvo: verkünden bekräftigen zu|geben ein|räumen an|geben bemerken an|merken formulieren aus|führen dar|legen erläutern suggerieren
cvo: zitieren antworten ein|wenden lauten vor|tragen vor|lesen verraten konstatieren prophezeien prognostizieren aus|drücken
cvo: beschwören zusammen|fassen argumentieren entgegnen erwidern mahnen signalisieren bekannt|geben bekannt|machen unterstellen
c: kritisieren beklagen loben an|sprechen schildern darstellen dar|stellen thematisieren bemängeln
co: bedauern begrüßen bestreiten leugnen dementieren verschweigen begründen fest|legen fest|schreiben fest|halten
co: zurück|weisen an|prangern benennen auf|zeigen vor|legen verharmlosen vermitteln verbreiten nach|vollziehen definieren
o: an|führen auf|listen auf|zählen ab|lehnen befürworten unterschreiben unterzeichnen ein|bringen verabschieden
o: skizzieren präsentieren vor|stellen veröffentlichen wieder|geben relativieren auf|werfen verteidigen ein|fordern
o: aus|sprechen akzeptieren respektieren an|erkennen klein|reden schön|reden an|mahnen teilen
czo: fordern verlangen an|kündigen zu|sagen zu|sichern beantragen beschließen planen vereinbaren
czod: versprechen vor|schlagen empfehlen vor|werfen verbieten raten an|bieten
czo: wünschen erhoffen befürchten fürchten erwarten beabsichtigen vor|sehen an|streben
cvz: schwören drohen beteuern
cvz/auf: hoffen
cva/nach: fragen
cv/nach: nach|fragen
cza/um: bitten ersuchen
cza/zu: auf|fordern auf|rufen ermutigen ermuntern ermahnen verpflichten
cza/an: erinnern
cza/vor: warnen
cvz: appellieren
c/an: glauben zweifeln
c/auf: hin|weisen verweisen bestehen pochen drängen dringen
cz/für: plädieren werben ein|treten danken aus|sprechen
c/für,gegen: entscheiden
c/gegen: protestieren
c/von: sprechen aus|gehen
c: reden
c/*: zu|stimmen widersprechen bei|pflichten
cvz: glauben denken
cvzo: meinen finden vermuten an|nehmen
cvo: wissen
co: sehen erkennen verstehen begreifen bedenken bezweifeln ein|sehen
c: beachten berücksichtigen beurteilen bewerten überlegen ignorieren übersehen vergessen prüfen ab|warten
cohv: hören lesen erfahren nach|lesen entnehmen
coe: zeigen belegen beweisen besagen bedeuten verdeutlichen veranschaulichen
cveo: heißen
c: beantworten
co: klären
cve: stehen
oe: vor|liegen
p: finden
po: nennen
o/als: bezeichnen ein|stufen brandmarken titulieren
/als: betrachten an|sehen empfinden verstehen werten sehen
/für: halten
c/mit: rechnen
cr/über: freuen wundern beschweren ärgern
cr/auf: einigen verständigen berufen freuen
cr/zu: bekennen verpflichten
cr/für: bedanken entschuldigen ein|setzen
cr/an: erinnern
cvor: wünschen
cvr: fragen überlegen vor|stellen vergegenwärtigen
`;

/** Phrases of words joined by "_", by their first word. */
function byFirst(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = new Map<string, string[][]>();
  for (const phrase of words(list)) {
    const [first = '', ...rest] = phrase.split('_');
    out.set(first, [...(out.get(first) ?? []), rest]);
  }
  return out;
}

/** Particles that are written apart from participle and infinitive too. */
const APART = /^(?:klar|deutlich|bekannt)$/;

function compile(): ReadonlyMap<string, readonly SpeechForm[]> {
  const forms = new Map<string, SpeechForm[]>();
  const add = (word: string, entry: SpeechForm): void => {
    const list = forms.get(word);
    if (!list) forms.set(word, [entry]);
    else if (!list.some(({ verb, form }) => verb === entry.verb && form === entry.form)) list.push(entry);
  };
  for (const [lemma, verb] of verbsByLemma()) {
    const { finite, subjunctive, participles, infinitives, particle = '' } = conjugate(lemma.split(' ')[0] ?? lemma);
    const base = (lemma.split(' ')[0] ?? lemma).replace(/^.*\|/, '');
    const stem = base.replace(/e?n$/, '');
    const first = [`${stem}e`, ...(stem.endsWith('er') ? [`${stem.slice(0, -2)}re`] : [])];
    for (const word of [...finite, ...subjunctive, ...first]) {
      add(word, { verb, form: 'finite', joined: !particle });
      if (particle) add(particle + word, { verb, form: 'finite', joined: true });
    }
    for (const word of participles) add(word, { verb, form: 'participle', joined: true });
    for (const word of infinitives) add(word, { verb, form: 'infinitive', joined: true });
    if (!APART.test(particle)) continue;
    for (const word of participles) add(word.slice(particle.length), { verb, form: 'participle', joined: false });
    for (const word of infinitives.slice(0, 1))
      add(word.slice(particle.length), { verb, form: 'infinitive', joined: false });
  }
  return forms;
}

/** A verb may stand in several lines: with what it takes in each. */
function verbsByLemma(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>();
  for (const line of speechVerbs.trim().split('\n')) {
    const [head = '', list = ''] = line.split(': ');
    const [codes = '', prepositions = ''] = head.split('/');
    for (const lemma of words(list)) {
      const key = codes.includes('r') ? `${lemma} sich` : lemma;
      const known = verbs.get(key);
      verbs.set(key, {
        lemma: key,
        takes: new Set([...(known?.takes ?? []), ...[...codes].flatMap((code) => FRAMES[code] ?? [])]),
        particle: lemma.includes('|') ? lemma.slice(0, lemma.indexOf('|')) : '',
        objects: new Set([...(known?.objects ?? []), ...prepositions.split(',').filter(Boolean)]),
      });
    }
  }
  return verbs;
}

export const speeches: SpeechData = {
  signs: {
    openings: byFirst(`
      sehr_geehrte sehr_geehrter sehr_verehrte sehr_verehrter meine_damen_und meine_sehr_geehrten meine_sehr_verehrten
      meine_lieben verehrte_kolleginnen verehrte_kollegen verehrte_damen geehrte_damen geehrte_kolleginnen geehrte_kollegen
      werte_kolleginnen werte_kollegen werte_damen liebe_kolleginnen liebe_kollegen kolleginnen_und_kollegen
      genossinnen_und_genossen liebe_genossinnen liebe_freundinnen liebe_freunde liebe_mitbürgerinnen liebe_bürgerinnen
      liebe_mitglieder liebe_gäste herr_präsident frau_präsidentin herr_vorsitzender frau_vorsitzende herr_bundeskanzler
      frau_bundeskanzlerin herr_minister frau_ministerin herr_kollege frau_kollegin herr_bürgermeister
      frau_bürgermeisterin hohes_haus exzellenzen_meine
    `),
    speaker: set('ich wir mich mir uns unser unsere unseren unserem unserer mein meine meinen meinem meiner'),
    listener: set('sie ihnen ihr ihre ihren ihrem ihrer euch euer'),
  },
  words: speechWords,
  verbs: compile(),
  nouns:
    /(?:aussage|behauptung|frage|eindruck|meinung|ansicht|auffassung|überzeugung|forderung|vorwurf|hinweis|vorschlag|hoffnung|wunsch|bitte|ankündigung|zusage|versprechen|erklärung|nachricht|botschaft|erkenntnis|feststellung|gedanke|idee|these|einschätzung|befürchtung|sorge|angst|erwartung|glaube|beschluss|entscheidung|argument|position|haltung|antwort|appell|aufforderung|mahnung|warnung|anspruch|ziel|absicht|plan|urteil|einwand|zweifel|kritik|verdacht|annahme|bekenntnis|verpflichtung|schluss|ergebnis)(?:en|s|es|n)?$/,
  adjectives: set(
    'überzeugt sicher froh dankbar stolz gespannt einig bewusst bekannt klar enttäuscht zuversichtlich besorgt optimistisch neugierig entschlossen bereit verwundert erstaunt erfreut irritiert',
  ),
  evident: set('bekannt klar'),
  views: [
    { before: 'aus', noun: set('sicht perspektive'), after: '' },
    { before: '', noun: set('meinung ansicht auffassung'), after: 'nach' },
    { before: '', noun: set('erachtens'), after: '' },
    { before: 'nach', noun: set('meinung ansicht auffassung überzeugung einschätzung'), after: '' },
  ],
  possessives: set(
    'mein meine meinen meinem meiner meines unser unsere unseren unserem unserer unseres ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines dein deine deinem deiner euer eure eurer',
  ),
  subjects: set('ich wir er man du jeder jede niemand keiner jemand einer wer viele manche einige andere'),
  things: set('das dies es was alles etwas nichts vieles einiges dasselbe folgendes'),
  told: set('ihnen uns mir ihm dir euch'),
  asked: set('sie uns mich ihn dich euch'),
  correlates: new Map(
    words(
      'auf:darauf auf:worauf auf:hierauf an:daran an:woran von:davon von:wovon über:darüber über:worüber für:dafür für:wofür mit:damit gegen:dagegen nach:danach um:darum zu:dazu vor:davor',
    ).map((pair) => {
      const [preposition = '', word = ''] = pair.split(':');
      return [word, preposition];
    }),
  ),
  openers: set(
    'dass daß ob wie warum weshalb wieso wann wo wer was wen wem welche welcher welches welchen welchem wohin woher inwieweit inwiefern wofür womit wovon wozu worum',
  ),
};
