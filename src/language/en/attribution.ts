import type { AttributionData } from '../shared/attribution.ts';
import type { Complement, CueForm, CueVerb, Mode } from '../shared/cue-verbs.ts';
import { deferredLexicon } from '../shared/lexicon.ts';
import { Tag } from '../shared/tags.ts';
import { wordEnds } from '../shared/word-ends.ts';
import { answers } from './answers.ts';
import { closedClass, nominal, plainParticiples, plainPasts, plainVerbs, timeNouns } from './closed-class.ts';
import { conjugate } from './conjugation.ts';
import { cueNounObjects, cueNouns, cuePhrases, cueVerbs } from './cue-verbs.ts';
import { svoForms } from './svo-forms.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

const TAKES: Readonly<Record<string, Complement>> = {
  c: 'clause',
  z: 'infinitive',
  q: 'quotation',
  o: 'object',
  a: 'addressee',
  n: 'figure',
  m: 'count',
};
const MODES: Readonly<Record<string, Mode>> = { speech: 'speech', writing: 'writing', thought: 'thought' };

/** The forms of every cue verb; the lines of a verb that stands in several are joined. */
function compileVerbs(): ReadonlyMap<string, readonly CueForm[]> {
  const joined = new Map<string, CueVerb>();
  for (const line of cueVerbs.trim().split('\n')) {
    const [, codes = '', prepositions, mode = '', list = ''] = /^(\w+)(?:\/(\S+))? (\w+|-): (.*)$/.exec(line) ?? [];
    const objects = (prepositions ?? '').split(',').map((word) => (word === '=' ? '' : word));
    for (const entry of words(list)) {
      const before = joined.get(entry);
      const takes = new Set([...(before?.takes ?? []), ...[...codes].flatMap((code) => TAKES[code] ?? [])]);
      const known = before?.mode ?? MODES[mode];
      joined.set(entry, {
        lemma: entry.replaceAll('_', ' '),
        takes,
        ...(known && { mode: known }),
        particle: entry.split('_').slice(1),
        plainOnly: false,
        quotes: false,
        labels: (before?.labels ?? false) || codes.includes('l'),
        clausesOnly: (before?.clausesOnly ?? false) || codes.includes('b'),
        sourced: false,
        impersonal: false,
        objects: codes.includes('o') ? [...(before?.objects ?? []), ...objects] : (before?.objects ?? []),
        figures: codes.includes('n') ? [...(before?.figures ?? []), ...objects] : (before?.figures ?? []),
        counts: codes.includes('m') ? [...(before?.counts ?? []), ...objects] : (before?.counts ?? []),
      });
    }
  }
  const forms = new Map<string, CueForm[]>();
  // those with a particle first: they say more
  for (const [entry, verb] of [...joined].sort((a, b) => b[1].particle.length - a[1].particle.length)) {
    const { base, third, past, participle, gerund } = conjugate(entry.split('_')[0] ?? '');
    const add = (word: string, form: CueForm['form']): void => {
      const list = forms.get(word) ?? [];
      list.push({ verb, form, joined: verb.particle.length === 0 });
      forms.set(word, list);
    };
    add(base, 'finite');
    add(base, 'infinitive');
    add(third, 'finite');
    add(past, 'finite');
    add(participle, 'participle');
    // "citing X" names a source, not what is said
    if (entry !== 'cite') add(gerund, 'gerund');
  }
  return forms;
}

function compileTags(verbs: ReadonlyMap<string, readonly CueForm[]>): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  const add = (list: readonly string[], tag: number): void => {
    for (const word of list) tags.set(word, (tags.get(word) ?? 0) | tag);
  };
  for (const [name, list] of Object.entries(closedClass)) add(words(list), Tag[name as keyof typeof closedClass]);
  add(['to'], Tag.infinitive);
  const closed = new Set(tags.keys());
  const verb = (list: readonly string[], tag: number): void =>
    add(
      list.filter((word) => !closed.has(word)),
      tag,
    );
  for (const base of words(plainVerbs)) {
    const { third, past, participle, gerund } = conjugate(base);
    verb([base, third, past], Tag.verb);
    verb([participle, gerund], Tag.participle);
  }
  verb(words(plainPasts), Tag.verb);
  verb(words(plainParticiples), Tag.participle);
  for (const [word, forms] of verbs)
    for (const { form } of forms) verb([word], form === 'finite' || form === 'infinitive' ? Tag.verb : Tag.participle);
  verb(words(nominal), Tag.noun);
  return tags;
}

/** Class of an unknown English word from its ending: all that tells nothing else is taken for part of a noun phrase. */
function guess(word: string, lower: string, initial: boolean): number {
  if (word !== lower && !initial) return Tag.noun;
  if (
    /^.{2,}ly$/.test(lower) &&
    !/^(?:.*family|assembly|reply|supply|r?ally|tally|bully|belly|italy|daily|early|weekly|monthly)$/.test(lower)
  )
    return Tag.adverb;
  if (/^.{3,}ed$/.test(lower) && !/(?:eed|hundred|unprecedented|so-called)$/.test(lower))
    return Tag.verb | Tag.participle;
  if (/^.{3,}ing$/.test(lower) && !/(?:thing|king|ring|spring|string|morning|evening|building|meeting)$/.test(lower))
    return Tag.participle | Tag.noun;
  return Tag.noun;
}

const verbs = deferredLexicon(compileVerbs);

const nouns = new Map<string, Mode | undefined>();
for (const line of cueNouns.trim().split('\n')) {
  const [mode = '', list = ''] = line.split(': ');
  for (const word of words(list)) nouns.set(word, MODES[mode]);
}

const nounObjects = new Map<string, ReadonlySet<string>>();
for (const line of cueNounObjects.trim().split('\n')) {
  const [governed = '', list = ''] = line.split(': ');
  for (const word of words(list))
    nounObjects.set(word, new Set([...(nounObjects.get(word) ?? []), ...words(governed)]));
}

/** What an eyewitness tells of by having seen it. */
const BODIES =
  /^(?:bod(?:y|ies)|corpses?|coffins?|graves?|dead|wounded|injured|killed|victims?|casualties|remains|shot|burned|burnt|bleeding)$/;

/** Those whom a state befell, as they are told of without a verb: "police say nine dead". */
const OUTCOMES =
  /^(?:dead|deaths?|fatalit(?:y|ies)|bod(?:y|ies)|killed|casualties|victims?|injured|injuries|wounded|hurt|missing|trapped|unaccounted|arrests?|arrested|detained|hostages?|abducted|rescued|survivors?|evacuated|displaced|homeless|cases|infections|infected|sick|ill)$/;

export const attribution: AttributionData = {
  order: 'svo',
  capitalisedNouns: false,
  tags: deferredLexicon(() => compileTags(verbs.words)),
  guess,
  verbs,
  phrases: words(cuePhrases.trim().split(': ')[1] ?? '').map((word) => [word]),
  complementisers: set('that whether if how why what who where when'),
  asWords: set('as'),
  soWords: new Set(),
  prepositions: set('per'),
  postpositions: new Set(),
  nounPrepositions: new Map([
    ['in', set('opinion view estimation words telling estimate judgment judgement reckoning assessment')],
    ['by', set('reckoning estimate account count calculation tally estimation admission')],
  ]),
  nouns,
  backReferences: new Set(),
  hearsay: [],
  impersonalReports: [
    {
      words: [
        set('there'),
        set('is are was were been'),
        set('report reports rumour rumours rumor rumors claims allegations speculation suggestions talk word'),
        set('of that about'),
      ],
      speaker: 2,
    },
    {
      words: [
        set('reports rumours rumors claims allegations'),
        set('of that about'),
        set('emerged surfaced spread circulated'),
      ],
      speaker: 0,
    },
    {
      words: [
        set('is are was were'),
        set('said reported believed thought rumoured rumored alleged claimed understood presumed feared'),
        set('to'),
      ],
      speaker: -1,
      tight: true,
    },
  ],
  impersonal: set('it there'),
  sourcePrepositions: set('in'),
  pointers: set('this that'),
  perfect: set("has have had having hasn’t hasn't haven’t haven't hadn’t hadn't"),
  passive: set("is are was were be been being wasn’t wasn't weren’t weren't isn’t isn't aren’t aren't"),
  hearsayModals: new Set(),
  addressee: set('to with'),
  answers,
  bracketOpeners: set('so that say says per'),
  worded: /slogans?$/,
  declined: /(?!)/,
  speakers: wordEnds(`
    brigade cross crescent organisers organizers rebels rebel hospital hospitals clinic mission authority authorities insurgents militants
    opposition volunteers protesters rescuers firefighters municipality cabinet embassy headquarters parents charity
    spokesman spokeswoman spokesperson spokespeople minister ministry president chancellor chief chairman chairwoman
    chair head police department agency government office court lawyer lawyers attorney newspaper paper magazine
    network broadcaster media outlet outlets television radio channel newspapers papers broadcasters expert experts researcher researchers scientist scientists party union company firm
    organization organisation group director manager mayor governor senator witness witnesses critics observers
    official officials representative institute commission committee council study survey report military army
    general commander source sources residents resident neighbors neighbours relatives officer officers sheriff
    analyst analysts reporter reporters author authors economist economists doctor doctors prosecutor prosecutors
    investigators inspectors judge leader leaders campaign candidate nominee executive owner editor professor
    teacher activist activists workers service bureau center centre association navy airforce guard guards
    coastguard guardsmen brigade brigades patriarchate church diocese federation confederation syndicate ombudsman
    ombudswoman operator airline utility provider manufacturer club board bank fund foundation ngo ngos relief
    partner partners delegation consulate envoy parliament senate congress assembly regulator watchdog tribunal panel inquiry command
    junta militia militias coalition alliance movement front league society chamber directorate directorates
    secretariat registry inspectorate laboratory observatory university faculty parish deputy secretary ambassador
    captain colonel major lieutenant sergeant marshal admiral brigadier bishop archbishop priest pastor imam rabbi
    patriarch cardinal pope nurse nurses paramedic paramedics medic medics physician physicians surgeon surgeons
    coroner coroners pathologist pathologists firefighter rescuer survivor survivors passenger passengers pilot
    pilots eyewitness eyewitnesses villager villagers elder elders farmer farmers trader traders shopkeeper
    shopkeepers mother father brother sister son daughter wife husband widow uncle aunt cousin relative neighbor
    neighbour friend friends colleague colleagues student students pupil pupils worker employee employees staff
    striker strikers campaigner campaigners advocate advocates dissident dissidents blogger bloggers columnist
    correspondent correspondents historian historians commentator commentators statistician statisticians engineer
    engineers seismologist seismologists meteorologist meteorologists forecaster forecasters geologist geologists
    negotiator negotiators mediator mediators monitor monitors inspector auditor auditors insurer insurers
    chairperson ceo boss bosses founder commissioner ministers presidents lawmaker lawmakers congressman
    congresswoman mp mps legislator legislators councillor councillors councilor councilors premier king queen
    prince emir sultan separatists islamists jihadists organiser organizer volunteer protester demonstrators
    diplomat diplomats ministries departments agencies offices courts companies unions organizations organisations
    groups institutes commissions committees councils embassies spokesmen spokeswomen investigator locals
    townspeople fishermen pool pools town towns district districts county counties city cities village villages
    province provinces team teams crew crews charities associations services missions clinics centers centres
    networks funds boards banks clubs ngo parishes dioceses prosecutor insurers brokers undertaker undertakers
    journalist journalists photographer photographers foreman foremen aide aides insider insiders headteacher
    midwife midwives vet vets gravedigger gravediggers driver drivers conductor
  `),
  mute: /(?:ness|ity|sion|tion(?<!associa|organiza|organisa|administra|delega)tion|crisis|year|price|prices|virus|storm|earthquake|fire|pressure|value|values|game|death|victim|victims)$/,
  never: set(`${timeNouns} nobody nothing least`),
  nobody: { first: set('no none nobody nothing neither no-one'), before: new Set() },
  verbSecond: null,
  svo: {
    forms: svoForms,
    bareClauses: true,
    attaching: set('of for from at with in on to against'),
    adverbials: new Map([
      [
        'the',
        [
          ['previous', 'day'],
          ['same', 'day'],
          ['next', 'day'],
          ['following', 'day'],
          ['day', 'before'],
        ],
      ],
    ]),
    toldAgrees: /(?!)/,
    apposed: /(?!)/,
    accusative: /(?!)/,
    surname: /(?!)/,
    partOf: new Set(),
    personal: /(?!)/,
    several: /(?!)/,
    insets: [
      ['according', 'to'],
      ['in', 'the', 'words', 'of'],
      ['in', 'the', 'view', 'of'],
      ['in', 'the', 'opinion', 'of'],
      ['in', 'the', 'account', 'of'],
      ['by', 'the', 'count', 'of'],
      ['by', 'the', 'account', 'of'],
      ['by', 'the', 'reckoning', 'of'],
      ['by', 'the', 'estimate', 'of'],
      ['by', 'the', 'tally', 'of'],
      ['on', 'the', 'word', 'of'],
      ['in', 'the', 'account', 'of'],
      ['by', 'the', 'count', 'of'],
      ['by', 'the', 'account', 'of'],
      ['by', 'the', 'reckoning', 'of'],
      ['by', 'the', 'estimate', 'of'],
      ['by', 'the', 'tally', 'of'],
      ['on', 'the', 'word', 'of'],
    ],
    within: new Set(),
    by: set('by'),
    tallies: set('tally count toll figure figures number numbers list estimate estimates total totals balance'),
    turningPhrases: [
      ['even', 'as'],
      ['even', 'though'],
    ],
    turning: set('while although though but whereas as after before when and which who'),
    openers: set('that whether'),
    beside: set('than whatever'),
    possessive: (word) => /(?:['’]s|s['’])$/.test(word),
    reportsWhole: false,
    pointing: [],
    told: /^$/,
    hedges: set('reportedly allegedly purportedly supposedly'),
    plural: /^$/,
    agrees: () => true,
    occasions: set(
      'statement interview tweet briefing speech email e-mail letter report post conference court call memo note filing release message testimony',
    ),
    loose: new Set(),
    phases: /^(?:(?:continu|ceas)(?:e|es|ed)|(?:begin|start)s?|began|started|went)$/,
    means: set(
      'phone telephone email e-mail mail video text message letter radio fax satellite messenger whatsapp telegram',
    ),
    numbers:
      /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|billions?|dozens?|scores|none|nobody|zero)$/,
    counts:
      /^(?:numbers?|tolls?|death-toll|figures?|counts?|headcounts?|tall(?:y|ies)|totals?|sums?|estimates?|data|statistics|casualties|fatalities|losses|turnout|damages?|costs?|forecasts?|projections?|claims?|reports?|statements?|words?|assessments?|accounts?|lists?|bulletins?|breakdowns?|tables?|overviews?|updates?|inventor(?:y|ies)|balance|announcements?|communiqu[ée]s?|communications?|assertions?|allegations?)$/,
    only: new Map([
      ['see', BODIES],
      ['say', OUTCOMES],
      ['know', OUTCOMES],
      ['mourn', OUTCOMES],
      [
        'claim',
        /^(?:responsibility|credit|victory|success|innocence|ignorance|immunity|ownership|authorship|discrimination|bias)$/,
      ],
      [
        'raise',
        /^(?:concerns?|issues?|questions?|doubts?|objections?|alarms?|fears?|worr(?:y|ies)|hopes?|matters?|points?|spectre|specter|possibilit(?:y|ies)|prospect|suspicions?|complaints?|criticisms?|demands?|claims?|allegations?|topics?|subjects?|case|cases|plight|uncertaint(?:y|ies)|idea|threats?)$/,
      ],
    ]),
    attributing: set('according'),
    accompanying: new Set(),
    to: set('to'),
    nominatives: /(?!)/,
    free: null,
    owners: set('from by of among'),
    nounObjects,
    copulas: set(
      "is are was were be been being am isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't seem seems seemed remain remains remained become becomes became feel feels felt sound sounds sounded appear appears appeared grow grows grew",
    ),
    putAt: set('at to as from by'),
    sourcing: set('citing quoting'),
    citing: set('cite quote'),
    refusals: set('decline refuse'),
    interrogations: set('question'),
    silences: new Map(
      words('decline refuse').map((lemma) => [
        lemma,
        set('comment say elaborate answer specify speak talk respond speculate'),
      ]),
    ),
    namings: set('named identified quoted'),
    telling: set('give provide share reveal disclose use state'),
    ownNames: set('name names surname surnames identity identities'),
    standing:
      /^(?:st(?:ands?|ood)|sits?|sat|runs?|ran|shows?|showed|gives?|gave|puts?|comes?|came|lists?|listed|names?|contains?|contained)$/,
    ownWords: set(
      'own latest last official unofficial preliminary provisional initial first current parallel internal new updated',
    ),
    ownCounts: set(
      'tally tallies count counts figure figures estimate estimates headcount register records record list lists log logs data statistics',
    ),
    believed: set(
      'dead shot stabbed beaten burned missing drowned trapped lost buried kidnapped abducted injured wounded killed captured alive safe',
    ),
    quotedBy: (first, second) => /^(?:quoted|cited|paraphrased)$/.test(first) && /^(?:by|in|on)$/.test(second),
    abbreviations: set('who us'),
    evidence: set(
      'records documents data figures statistics numbers images pictures photos photographs videos recordings tapes logs transcripts filings papers files emails e-mails messages letters polls surveys studies tests results samples analyses charts maps tables accounts audits reports findings estimates projections forecasts models readings measurements calculations',
    ),
    possessors: set('his her its their my our your'),
    parts: set('including among all most some many half mostly mainly of'),
    idioms: new Map([
      ['claim', set('life lives victim victims')],
      ['count', set('days hours blessings')],
      ['mean', set('to')],
      ['intend', set('to')],
      ['raise', set('children money funds tax taxes price prices flag flags')],
      ['admit', set('patient patients wounded injured casualties')],
      ['address', set('crowd rally audience')],
      [
        'dismiss',
        set(
          'deputy deputies minister ministers juror jurors judge judges officer officers staff employee employees aide aides chief director commander commanders governor mayor coach manager worker workers him her them',
        ),
      ],
    ]),
  },
};
