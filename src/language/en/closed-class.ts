/** Closed-class words of English, lower case, by the classes that attribution asks for. */
export const closedClass = {
  determiner: `the a an this that these those his her its their our my your some any no each every all both several many few most another
    other such one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands whose either neither`,
  number: `two three four five six seven eight nine ten eleven twelve dozens hundreds thousands`,
  oblique: `him them me us himself herself themselves itself myself ourselves whom`,
  preposition: `of in on at to for from with by about into onto over after before during against between through under among across amid since
    until within without despite near like as than via per upon toward towards behind beside besides beyond outside inside off out up
    down around along including regarding concerning following above below throughout unlike except ahead alongside`,
  pronoun: `he she it they we i you he’s she’s it’s they’re we’re i’m you’re i’ve we’ve they’ve he’d she’d they’d we’d i’d it’d
    he'll she'll they'll we'll i'll he’ll she’ll they’ll we’ll i’ll he's she's it's they're we're i'm you're i've we've they've
    he'd she'd they'd we'd i'd that’s that's there there’s there's everyone everybody someone somebody nobody anyone others many some one
    this these those both few all another nothing something everything what who`,
  subordinator: `that because if when while although though unless whereas whether since after before until once as where why how than lest
    whenever wherever`,
  relative: `who which that whose whom where`,
  coordinator: `and or but nor yet`,
  adverb: `also now then still just even only again already once never ever always often sometimes soon later earlier today yesterday tomorrow
    tonight here too very so rather quite perhaps maybe however instead indeed further meanwhile therefore thus moreover nevertheless
    nonetheless otherwise else almost about away back forward together apart far long much more less well first second last up out
    afterward afterwards thereafter twice not n’t`,
  auxiliary: `is are was were be been being am has have had having do does did done isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't
    hasn’t hasn't haven’t haven't hadn’t hadn't doesn’t doesn't don’t don't didn’t didn't ’s ’re ’ve get gets got`,
  modal: `can could may might must shall should will would cannot can’t can't couldn’t couldn't won’t won't wouldn’t wouldn't shouldn’t
    shouldn't ought`,
  negation: `not never`,
  reflexive: `himself herself themselves itself`,
} as const;

/** Frequent verbs that attribute nothing, in base form: to tell where a clause has its verb. */
export const plainVerbs = `
  give get take come become begin break bring build buy catch choose cut deal draw drive eat fall fight flee fly forget grow hit hold hurt
  keep lead leave let lie lose meet pay put rise run sell send set shoot shut sink sit spend spread stand steal strike teach throw win
  make go see hear need try use work seem turn start help play move live happen provide include stop follow create allow open walk offer
  remember love appear wait serve die stay kill remain raise pass require pull return develop carry thank receive join arrive cause
  continue collapse release appoint cross enter reach visit travel vote elect ban join launch sign close approve suffer injure arrest
  detain rescue evacuate destroy damage burn flood explode crash resign step host attend look lack belong contain depend exist occur
  involve represent lack seize deliver face change become end hire fire appear tend vary succeed fail
  abandon absorb accelerate accept accommodate accompany accomplish accumulate achieve acquire activate adapt adjourn
  administer adopt affect afford aggravate alleviate allocate allow alter analyse analyze apply arise arouse assassinate
  assemble assign assist assure attain attract authorise authorize avoid await befall behave betray bolster broaden bury
  cancel capture celebrate cling coincide collect combine commence commit compare compete compile comply compose comprise
  conceal concentrate conduct confine confiscate confront confuse conquer consist constitute construct consult consume
  contaminate contribute convert cooperate cope correspond create cultivate curb deceive dedicate deepen defeat defy
  degrade delete deliberate depart deploy depress deprive derail descend deserve destabilise destabilize deteriorate
  determine devastate devote differ diminish disappear disarm disband discard discourage dismantle displace disrupt
  dissolve distinguish distort distract distribute divert divide dominate donate drown earn ease eject eliminate embark
  embarrass embody embrace emerge emit employ empower enable encounter endanger endure enforce engage engulf enhance enjoy
  enlarge enlist ensure entail entertain entitle erase erect erode erupt escalate escape establish evade evaporate evolve
  exacerbate examine exceed exclude execute exert exhaust expand expire explore expose extend extinguish extract fade
  falter forbid force fulfil fulfill gather generate govern happen hide hinder illustrate impair impede implement impose
  impress improve incite incorporate incur induce inflict inhabit inherit inhibit initiate inject insert inspect inspire
  install integrate intensify interact interfere intervene introduce invade invest investigate isolate jeopardise
  jeopardize kneel languish lend lessen liberate linger manage marry mature merge minimise minimize mobilise mobilize
  modernise modernize motivate multiply necessitate neglect negotiate nominate normalise normalize nullify obey obscure
  obstruct obtain occupy operate organise organize originate oust outnumber outpace outweigh overcome overlook oversee
  overshadow overtake overthrow overturn overwhelm owe participate penetrate perform perish persist portend possess
  postpone precede preclude prepare preserve preside prevail prevent proceed procure prohibit prolong prompt propel
  prosecute prosper protect provoke pursue qualify reach react rebuild recede recover recruit redeem redirect refer reflect
  refrain refuel regain regulate reinforce reinstate relieve relinquish relocate rely remove render renew renounce reopen
  repay repeal replace replenish repress rescind resemble reside resist resolve restore restrain restrict resume retain
  retire retrieve reunite revert revive revoke ruin sabotage safeguard satisfy scatter segregate serve settle sever shatter
  shrink simplify soar soften solve soothe squander stabilise stabilize stifle stimulate straddle strengthen stretch stun
  subside suffice supervise suppress surpass surround survive suspend sustain tarnish tempt terminate terrify tighten
  tolerate topple transcend transform transmit treat tremble undergo undermine undertake unfold unify unite unleash unravel
  unveil uphold uproot urge utilise utilize vacate vanish violate warrant weaken weigh widen wield withhold withstand
  worsen wrestle
`;

/** Past forms and participles of irregular verbs whose base form is a noun as well, or seldom stands in news. */
export const plainPasts = `
  tore blew bore bit bled bred clung crept dug drank fed flung froze hung hid knelt laid leapt lent lit mistook overcame overran overthrew
  overtook rode rang shook shone shrank sang slid sped spun sprang stung strove swelled swam swung woke wore wove wept withdrew withheld
  withstood learnt dreamt spelt spilt spoilt leant underwent undertook wound arose awoke forbade forgave foretold misled rebuilt repaid rewrote retold outgrew sought slept strode
  trod bound drove ground kept burst bent beat shed swept swallowed dove slew stuck struck bade
`;
export const plainParticiples = `
  torn blown borne bitten frozen hidden shaken withdrawn overcome overrun overthrown overtaken ridden rung shrunk sung sprung swollen swum
  woken worn woven undergone undertaken arisen forbidden forgiven foretold mistaken rewritten slain trodden beaten
`;

/** Frequent nouns, or adjectives, that look like a verb's form: never a verb without a subject before them. */
export const nominal = `
  claims reports plans calls notes questions comments charges demands attacks offers hopes fears doubts worries concerns promises pledges
  vows threats requests orders needs claim report plan call note question comment charge demand attack offer hope fear doubt worry
  promise pledge vow request order need show support back press challenge estimate estimates view sense figure figures judge judges press
  text texts post posts state states address addresses document documents point points guess feel dream dreams forecast forecasts counter
  release offers blame reference references detail details counter voice brief mock close open live work works play help use start stop turn face cause change vote visit travel return move briefing building meeting finding
  findings warning ruling filing hearing host fire rescue search guard strike crash aid flood storm count damage raid shooting march protest riot fight blast drone ambush shelling relief
  campaign campaigns lobby appeal appeals cable cables email emails e-mail e-mails message messages tweet tweets blog blogs reason reasons reply
  replies answer answers boast joke jokes cry cries scream whisper chant chants sigh salute regret regrets favor favour value values place
  places drop share project projects object objects protests assessment label labels brand brands style direct bid lecture thunder crow bark table
  blasts blast rip rips bash hammer pan knock shame rage challenges dare contest contests herald trumpet
`;

/** Days, months and stretches of time: never a speaker. */
export const timeNouns = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december morning afternoon evening night day week weekend month year hour minute hours minutes days weeks months years today yesterday
  tomorrow tonight midnight noon midday dawn dusk sunrise sunset daybreak nightfall lunchtime dinnertime spring summer autumn winter fall century decade jan feb mar apr jun jul aug sept oct nov dec a.m p.m
  earlier later moment
`;
