/**
 * Verbs that attribute, from knowledge of the classes of VerbNet (Kipper Schuler 2005, after Levin 1993) and of the verbs
 * that take a that-clause or quoted words in the Comprehensive Grammar (Quirk et al. 1985, §§ 14.28 ff., 16.31 ff.); no
 * list of counts was used. The class stands before its lines.
 * A line: what it takes (c clause, z infinitive with to, q verbatim words, o a thing, n a thing with a figure, m a count with its figure, a one who
 * is told before the clause or the infinitive, l what it quotes is a label, b a noun phrase behind it begins a clause), behind a slash the prepositions that govern
 * the thing ("=": a direct object), its mode (speech, writing, thought, - where it cannot be told), then the verbs in base
 * form. "point_out": a particle that stands with the verb. Lines that begin with # say where the next ones come from.
 */
export const cueVerbs = `
# say-37.7
cq speech: say state claim note observe remark comment mention report suggest add aver avow allege assert contend insist maintain
cq speech: hint imply intimate insinuate reiterate repeat stress emphasize emphasise recount relate recall recollect divulge volunteer confide
cq speech: clarify explain elaborate conclude continue interject interpose blurt_out let_slip
cqo/= speech: announce declare disclose reveal proclaim mention acknowledge recount reiterate clarify explain divulge articulate
cq speech: point_out go_on spell_out make_clear sum_up chime_in chip_in speak_up
q speech: put_it
# respond, initiate_communication-37.4.2
cq speech: reply respond answer retort counter rejoin riposte shoot_back
b speech: say insist contend opine complain quip joke reply retort
b thought: think hope reckon
# say-37.7, of a thing
o/= speech: note explain invoke recite outline lay_out set_out sketch_out flesh_out put_forward put_forth bring_up play_down trumpet tout herald predict
o/on speech: remark expand insist weigh_in report
o/about speech: joke boast brag testify write tweet post speculate ask inquire remark hear gossip quip opine
o/to speech: admit confess swear object
o/at speech: hint
o/of speech: boast complain dream tell
# confess-37.10
cq speech: confess concede admit own_up fess_up
cqo/= speech: admit concede confess
# tell-37.2, advise-37.9
ca speech: tell
caq speech: inform assure reassure remind notify advise apprise brief convince persuade update alert tip_off
caqo/about,against,of speech: warn caution
caq speech: counsel admonish
azq speech: tell advise warn counsel caution admonish instruct remind
# inquire-37.1.2, order-60, urge-58
aq speech: ask
cqo/for speech: ask
cq speech: inquire enquire wonder_aloud
azq speech: ask urge exhort implore entreat beg beseech press order command direct instruct call_on encourage invite request appeal_to plead_with
czqo/= speech: demand request propose recommend
zq speech: demand ask beg plead
o/for speech: call appeal plead lobby campaign
# promise-37.13
zq speech: promise vow swear pledge threaten offer agree undertake guarantee refuse decline consent
cq speech: promise vow swear pledge guarantee threaten agree
o/= speech: promise offer pledge threaten guarantee
# lecture-37.11, talk-37.5
cq speech: testify expound pontificate philosophize muse
o/on speech: comment elaborate expound touch dwell lecture
o/about speech: talk speak complain lecture rant
o/of speech: speak talk complain warn
o/to speech: refer allude point testify attest
o/against speech: speak_out rail rant protest inveigh
# complain-37.8
cq speech: complain grumble gripe grouse boast brag crow moan carp lament object protest bemoan marvel rejoice exult enthuse rhapsodize
# manner_speaking-37.3
cq speech: whisper murmur mutter mumble shout yell scream cry bellow bawl roar bark snap snarl growl hiss groan sigh sob wail whine shriek holler chant thunder drawl croak stammer stutter exclaim quip joke jest
cq speech: quip opine attest fume scoff sneer gush gasp intone
# overstate-37.12
o/= speech: claim
o/= speech: overstate understate exaggerate downplay overemphasize play_down play_up
# conjecture-29.5
cq speech: argue reason deny dispute
cqo/= speech: deny dispute confirm predict forecast question cite describe
cq thought: guess reckon figure suppose suspect presume surmise infer deduce speculate theorize theorise hypothesize postulate posit conjecture
cq thought: believe think feel hold conclude judge decide
c speech: estimate calculate
z speech: claim profess purport
c thought: assume doubt discover notice recognize recognise
# complain-37.8, of a thing
o/= speech: bemoan lament protest contest dispute rue
o/about speech: grumble gripe moan carp rave rant
o/over speech: protest complain
# marvel-31.3, of what is said in anger or awe
o/at speech: bristle scoff balk sneer marvel rage fume jeer chafe bridle
# meet-36, correspond-36.1, battle-36.4: talks
o/over speech: spar argue haggle quarrel bicker squabble
o/= speech: debate
o/on,against speech: hit_back fire_back push_back lash_out hit_out strike_back
# urge-58, of a thing
o/= speech: urge beg advise counsel
o/for speech: press push argue advocate ask beg agitate pray petition clamour clamor
o/against speech: argue advise warn counsel
azq speech: dare challenge
# indicate-78, prove
cq speech: indicate signal imply underscore
cqo/= speech: underline underscore highlight outline stress emphasize emphasise indicate signal
c -: show prove demonstrate reveal find establish confirm indicate suggest
# consider-29.9, learn-14, see-30
c thought: consider know learn realize realise understand remember forget foresee notice
# wish-62, want-32
zo/= thought: want expect
z thought: want wish hope plan intend aim mean seek expect decide prefer resolve long
c thought: hope wish expect dream pray
# marvel-31.3, admire-31.2
c thought: fear worry regret wonder fret care
co/= thought: expect fear anticipate foresee doubt suspect regret favor favour
co/about thought: worry wonder fret think
o/with thought: agree disagree sympathize concur
cq speech: concur
# judgment-33, defend-85
co/= speech: condemn denounce criticize criticise deplore decry slam attack mock ridicule praise applaud commend laud hail extol salute welcome defend dismiss reject
co/= speech: lament bemoan
o/= speech: bash blast rip hammer skewer lambast pan savage trash knock flay pillory vilify denigrate decry
o/= speech: compliment congratulate flatter scorn shame denounce disavow disown renounce
o/= speech: rebuke reprimand chide chastise castigate censure scold upbraid berate lambaste excoriate disparage malign vilify insult belittle deride
o/= speech: endorse oppose support back blame fault challenge rebut refute contradict rebuff repudiate advocate champion discuss address raise voice express detail reference promote
o/of speech: accuse
ao/of speech: accuse suspect
o/for speech: apologize apologise blame praise thank
# characterize-29.2, dub-29.3
ql speech: call label brand dub term describe characterize characterise portray depict deem style
# instr_communication-37.4, scribble-25.2
cq writing: write tweet post blog email e-mail text cable message telegraph jot_down
cqo/= writing: document
c writing: read
# figures: estimate-34.2, register-54.1, change of a count
n/= speech: count estimate tally number record register log list report cite quote certify note document tabulate catalogue catalog tot_up add_up
n/= speech: compute verify enumerate claim confirm identify total calculate
n/= -: see
n/of speech: speak talk
n/with speech: reckon come_up
n/on speech: insist
n/at speech: arrive
n/= speech: stick_to hold_to stand_by say mourn
n/of thought: know
m/= speech: put place set peg reckon assess value give announce raise lower revise correct update publish release issue present increase reduce
m/= speech: cut slash trim halve double downgrade upgrade amend adjust change modify withdraw retract take_back walk_back repeat share provide
m/= speech: supply offer show project forecast bring stand_by stick_to hold_to maintain drop scale_back scale_down bump_up rescind recall
m/to speech: raise lower revise correct update increase reduce cut bring upgrade downgrade
`
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('\n');

/** Adjectives and participles that attribute with a form of be: "is confident that", "was convinced"; of emotion, belief and will. */
export const cuePhrases = `
thought: sure certain confident convinced positive aware unaware conscious doubtful skeptical sceptical hopeful optimistic pessimistic afraid fearful worried concerned anxious adamant insistent glad happy pleased delighted proud sad sorry angry furious surprised shocked amazed disappointed grateful thankful satisfied
`;

/** Nouns of saying and thinking, with a clause behind them or "according to", "in" before them. By mode. */
export const cueNouns = `
speech: claim claims statement statements allegation allegations assertion assertions announcement accusation accusations suggestion suggestions
speech: warning warnings promise promises pledge pledges vow vows demand demands insistence argument arguments contention admission confession denial denials
speech: rumour rumours rumor rumors remark remarks comment comments complaint complaints charge charges proposal proposals call calls appeal appeals speculation
speech: threat threats assurance assurances declaration revelation recommendation explanation reply answer response assessment account criticism objection
writing: report reports finding findings document documents testimony letter message tweet memo note post
thought: belief beliefs view views opinion opinions fear fears hope hopes concern concerns worry worries conclusion conclusions suspicion suspicions doubt doubts idea ideas
thought: notion sense feeling feelings expectation expectations prediction predictions forecast theory theories conviction assumption assumptions impression estimate estimates perception realization
`;

/** Nouns of saying by what they govern, after the verbs that they are made from: prepositions, or to with an infinitive. */
export const cueNounObjects = `
to: promise promises pledge pledges vow vows threat threats offer offers demand demands request requests call calls appeal appeals
to: proposal proposals refusal invitation order orders
for: call calls appeal appeals demand demands request requests plea pleas push praise
of: accusation accusations allegation allegations criticism condemnation denunciation denial denials warning warnings endorsement rejection praise
of: claim claims assertion assertions description mention dismissal admission confession threat threats
about: claim claims comment comments remark remarks complaint complaints concern concerns warning warnings question questions statement statements
about: lie lies allegation allegations assertion assertions joke jokes story tweet tweets
on: comment comments remark remarks statement statements attack attacks
over: concern concerns complaint complaints
against: accusation accusations allegation allegations threat threats warning warnings complaint complaints
`;
