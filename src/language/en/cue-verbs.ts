/**
 * Verbs that attribute, written from knowledge of English news prose.
 * A line: what it takes (c clause, z infinitive with to, q verbatim words, o a thing, a one who is told before the
 * clause or the infinitive, l what it quotes is a label, g a gerund), behind a slash the prepositions that govern the
 * thing ("=": a direct object), its mode (speech, writing, thought, - where it cannot be told), then the verbs in base form.
 * "point_out": a particle that stands with the verb.
 */
export const cueVerbs = `
cq speech: say
cq speech: add state insist remark quip joke recount reiterate stress emphasize emphasise assert contend maintain allege argue
cq speech: respond reply counter retort reason caution muse opine pronounce proclaim confess boast lament marvel concede fume scoff
cq speech: conclude interject whisper shout yell chant chime_in testify attest exclaim gush vent complain
q speech: continue
cqo/= speech: clarify
cq speech: point_out go_on make_clear
q speech: put_it
cq speech: claim note report suggest indicate hint imply comment observe
cqo/= speech: acknowledge admit announce confirm mention deny dispute cite recall explain declare disclose reveal
cqo/= speech: predict forecast underscore underline highlight outline describe recount question emphasize stress
ca speech: tell
caqo/about,against speech: warn
caq speech: inform remind assure notify convince brief advise
aq speech: ask
cqo/for speech: ask
azq speech: urge ask encourage tell order instruct implore beg beseech call_on press advise warn invite request
zq speech: vow pledge promise threaten offer agree decline refuse
cq speech: vow pledge promise agree
czqo/= speech: demand propose recommend
co/= speech: dismiss reject condemn denounce criticize criticise blast slam attack mock praise hail defend decry deride
o/= speech: reject condemn denounce criticize criticise blast slam attack mock praise applaud laud welcome hail defend decry deride dismiss tout
o/= speech: rebuke chastise berate lambaste ridicule insult disparage endorse oppose support back blame challenge reference discuss address
o/= speech: detail promise offer raise voice express reiterate chide scold promote defend contradict rebut refute rebuff
o/for speech: call apologize advocate
o/on speech: comment touch
o/to speech: point allude refer
o/about speech: talk complain speak
o/of speech: speak warn accuse
o/against speech: speak_out rail
ao/of speech: accuse
ql speech: call label dub brand term describe characterize characterise
cq writing: write tweet post blog retweet text
cqo/= writing: document
c writing: read
c -: show find reveal demonstrate prove
c thought: know learn realize realise understand remember discover
cq thought: think believe assume suspect guess figure reckon presume feel conclude decide hope dream doubt
zo/= thought: want expect
z thought: plan hope intend aim seek decide wish prefer expect
co/= thought: expect fear anticipate suspect doubt foresee favor favour regret
co/about thought: worry wonder think
c thought: consider wonder worry fret estimate calculate speculate theorize
o/with thought: agree disagree sympathize
`;

/** Adjectives and participles that attribute with a form of be: "is confident that", "was convinced". */
export const cuePhrases = `
thought: confident sure certain convinced aware worried concerned hopeful optimistic afraid adamant skeptical sceptical glad proud sorry
`;

/** Nouns of saying, with a clause behind them or "according to", "in" before them. By mode. */
export const cueNouns = `
speech: claim claims statement statements allegation allegations assertion assertions announcement accusation accusations suggestion
speech: suggestions warning warnings promise pledge vow demand demands insistence argument contention admission denial denials rumor rumors
speech: rumour rumours remark remarks comment comments complaint complaints charge charges proposal call calls speculation threat
writing: report reports finding findings document documents testimony letter message tweet
thought: belief beliefs view opinion fear fears hope hopes concern concerns conclusion suspicion doubt doubts idea notion sense feeling expectation
thought: expectations prediction predictions theory worry worries conviction assumption
`;
