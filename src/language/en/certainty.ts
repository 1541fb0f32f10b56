import { certaintyData, type MarkerRow, markerEntries } from '../shared/certainty.ts';
import { compilePhrases, type Endings, wordSet } from '../shared/phrases.ts';

/** v: regular verb after its stem; e: regular verb whose stem ends in e, without it; y: verb in -y, without it; n: noun. */
const endings: Endings = {
  v: ['', 's', 'ed', 'ing'],
  e: ['e', 'es', 'ed', 'ing'],
  y: ['y', 'ies', 'ied', 'ying'],
  n: ['', 's'],
};

const booster = { kind: 'booster', level: 'boosted' } as const;
const probable = { kind: 'hedge', level: 'probable' } as const;
const possible = { kind: 'hedge', level: 'possible' } as const;
const unlikely = { kind: 'hedge', level: 'doubtful' } as const;
const preliminary = { kind: 'preliminary', level: 'probable' } as const;
const hearsay = { kind: 'hearsay', level: 'possible' } as const;
const doubt = { kind: 'doubt', level: 'doubtful' } as const;
const distance = { kind: 'doubt', level: 'possible' } as const;
const denial = { kind: 'denial', level: 'denied' } as const;

/** False friends: phrases whose words mark nothing here. */
const neutral = `
  as soon/quickly/fast/much/many/far/long/early/little/close/often/well/safely as possible, where/if/whenever/wherever possible, made it possible, make it possible, makes it possible, possible to, everything/anything possible, all possible, every possible, any possible,
  could not, could hardly, could barely, could no longer, could only, could see/hear/feel/smell/find/afford/read/speak/walk, couldn't, as far as they/he/she/we could, as best they/he/she could, may not, might and,
  clearly marked/visible/defined/labelled/labeled, appeared on/in/at/before/alongside/with, appears on/in/at/before/alongside/with, not likely to forget, the likely/unlikely candidate/candidates, military might, might of, with all its/their/his/her might,
  say in, certain that certain, preliminary hearing/hearings/round/rounds, must-have, certainly not least, likes of, suspected of`;

const rows: readonly MarkerRow[] = [
  { weight: possible, negated: unlikely, ofNoun: true, phrases: 'suspected, potential' },
  { weight: doubt, negated: null, ofNoun: true, phrases: 'alleged, purported, supposed, ostensible' },
  {
    weight: booster,
    negated: unlikely,
    phrases: `clearly, obviously, undoubtedly, certainly, definitely, indisputably, unquestionably, demonstrably, evidently, undeniably, surely, conclusively, irrefutably, categorically, unmistakably,
      without doubt, without a doubt, without any doubt, beyond doubt, beyond a/any/reasonable doubt, no doubt, there is/was no doubt, in fact, indeed, proven, it is/was clear, it is certain, of course, as is well known, incontrovertible, irrefutable, indisputable`,
  },
  {
    weight: booster,
    negated: doubt,
    only: 'cue',
    phrases: 'confirm~v, prov~e, proven, verif~y, establish~v, demonstrat~e, confirmation',
  },
  {
    weight: probable,
    negated: unlikely,
    phrases: `probably, likely, most likely, very likely, highly likely, more than likely, in all likelihood, in all probability, probable, presumably, apparently, seemingly, by all accounts, by all appearances, it seems/seemed/appears/appeared,
      seems/seemed/seem/appears/appeared/appear to, seems/seemed/appears/appeared that, believed/thought/understood/presumed/assumed to, is/are/was/were believed/thought/presumed/assumed, it is/was believed/thought/understood/assumed, evidence/indications/signs suggests/suggest/suggested, suggests/suggest/suggested that, points/pointed/point to, indications that, is/are/was/were expected to, expected to`,
  },
  {
    weight: probable,
    phrases:
      'must have been/had/done/known/come/gone/taken/left/become/made/fallen/started/caused, must be the/a result',
  },
  {
    weight: possible,
    negated: unlikely,
    phrases: `possibly, perhaps, maybe, conceivably, potentially, possible, potential, conceivable, plausible, could, suspected, suspicion/suspicions, speculation, it is/was speculated, for all we know, cannot be ruled out, can't be ruled out, can not be ruled out, could not be ruled out, not ruled out, ^not … ruled out,
      not rule out, cannot rule out, can't rule out, not be ruled out, not be excluded, not excluded, cannot be excluded, not … rule out, not inconceivable, not impossible`,
  },
  { weight: possible, lowerCase: true, phrases: 'may, might' },
  {
    weight: possible,
    negated: doubt,
    only: 'cue',
    phrases:
      'suspect~v, speculat~e, assum~e, presum~e, guess, guesses, guessed, estimat~e, fear~v, suppos~e, surmis~e, conjectur~e, speculation, suspicion',
  },
  { weight: probable, negated: doubt, only: 'cue', phrases: 'believ~e, think, thinks, thought, expect~v, reckon~v' },
  {
    weight: preliminary,
    phrases: `according to preliminary/initial/early/provisional/first data/reports/information/findings/figures/estimates/results/indications/accounts, preliminary/initial/early/provisional data/reports/information/findings/figures/estimates/results/indications/investigation/assessment/assessments/evidence/report/count/counts/toll,
      preliminarily, provisionally, provisional, preliminary, tentatively, as of now, it is/was still unclear, it remains/remained unclear, not immediately clear, yet to be confirmed`,
  },
  { weight: preliminary, beside: 'figure', phrases: 'so far, thus far, initially' },
  {
    weight: hearsay,
    phrases: `reportedly, is/are/was/were said/reported/rumored/rumoured/claimed to, said to have, said to be, reported to have, reported to be, it is/was reported/rumored/rumoured, it is said, there are/were reports/rumors/rumours, there have/had been reports/rumors/rumours, reports of, reports suggest/suggested/indicate/indicated/say/said that, rumor~n, rumour~n, hearsay, word has it, some say, according to reports, according to media reports, according to rumors/rumours, media reports said/say,
      amid reports, been reports, multiple reports`,
  },
  {
    weight: doubt,
    negated: null,
    phrases: `allegedly, alleged, supposedly, supposed, purportedly, purported, ostensibly, ostensible, unconfirmed, unverified, unproven, unsubstantiated, doubtful, dubious, questionable, unlikely, improbable, implausible, alleged/accused of having, alleged to,
      under the pretext, under the guise, could ^not be independently verified/confirmed, could ^not be verified/confirmed, could ^not be immediately verified/confirmed, could ^not independently verify/confirm, could ^not immediately verify/confirm, could ^not verify/confirm, ^not been verified/confirmed, ^not been independently verified/confirmed, couldn't be verified/confirmed, ^not independently verified/confirmed, without evidence, without providing evidence, without offering evidence, without proof, no evidence for/of, ^no evidence/proof/indication/indications … that, ^no credible/clear/hard/conclusive/direct/independent/public evidence … that, no proof of, doubts about/over`,
  },
  { weight: doubt, negated: null, ofNoun: true, phrases: 'so-called, self-styled, self-proclaimed, self-declared' },
  {
    weight: doubt,
    negated: booster,
    only: 'cue',
    phrases: 'doubt~v, question~v, dispute, disputes, disputed, disputing, challenged, skeptical, sceptical',
  },
  {
    weight: distance,
    negated: null,
    only: 'cue',
    phrases: 'claim~v, alleg~e, accus~e, purport~v, insinuat~e, allegation~n, accusation~n',
  },
  {
    weight: denial,
    negated: possible,
    only: 'cue',
    phrases:
      'den~y, denial, denials, reject~v, refut~e, rebut, rebuts, rebutted, dismiss, dismisses, dismissed, dismissing, contradict~v, disavow~v, repudiat~e, rules out, rule out, ruled out, ruling out, debunk~v, called/calls/call/calling/labelled/labeled/branded/dubbed/termed/described … lie/lies/false/untrue/fake/fabrication/falsehood/nonsense/baseless/unfounded/disinformation/misinformation/hoax',
  },
  {
    weight: denial,
    phrases:
      'is/are/was/were ^false, is/are/was/were ^untrue, is/are/was/were ^fake, is/are/was/were lies/fakes/fabricated/fabrications/baseless/unfounded/groundless/invented/nonsense/disinformation/bogus, is/was a lie/hoax/fake/fabrication/falsehood/fiction, is/was an outright/absolute/utter lie, completely/totally/entirely/absolutely ^false/untrue, fake news, fabrication, made up out of whole cloth, simply not true, is/are/was/were ^not true, nothing could be further from the truth',
  },
];

/** Lexicon written from knowledge of the language, after the classes of Hyland (1998) on hedges and boosters. */
export const certainty = certaintyData(
  {
    phrases: compilePhrases(markerEntries(neutral, rows), endings),
    capitalNouns: false,
    infinitives: null,
    knowing: wordSet(
      'known confirmed reported registered detained arrested killed dead injured wounded missing identified unclear cases counted no',
    ),
    quoting: wordSet(
      'called calls call calling dubbed dubs branded brands described describes labeled labelled termed characterized criticized criticised condemned denounced praised referred quoted quoting consider considered blasted slammed hailed',
    ),
    named: wordSet(
      'newspaper magazine channel broadcaster operation group militia battalion brigade film movie book novel ship vessel tanker party movement organization organisation fund company project program programme portal site website blog band song series show title motto name codename missile rocket drone hotel restaurant bar club agency app platform term word phrase called dubbed named titled entitled nicknamed known',
    ),
  },
  {
    negators: wordSet(
      `not never no none nobody nothing neither nor nowhere cannot no-one isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't mustn't mightn't ain't
      isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t`,
    ),
    exceptions: compilePhrases(
      [
        [
          'not only, not just, not merely, not simply, not least, not to mention, no less than, no fewer than, no more than, not more than, not less than, or not, no wonder, no matter, not surprisingly, not far from, not long after, not long before, not unlike, no sooner, not recognised, not recognized, not named, not identified, not for the first time, not all, not every, not always, not necessarily, no later than, no other than, none other than, no . 1/2/3/4/5/6/7/8/9/10, whether … not',
          true,
        ],
      ],
      endings,
    ),
    determiners: wordSet('the a an this these those'),
    attribute: (lower) => lower.endsWith('ed') || lower.endsWith('ly'),
    attributeAlone: () => false,
    constituent: new Set(),
    correction: new Set(['but']),
    without: new Set(['without']),
    bare: wordSet('is are was were be been remain remains remained ended ends passed went left'),
  },
);
