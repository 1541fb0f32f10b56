/** Past and past participle of an irregular verb, where they differ from the rule. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  understand: ['understood', 'understood'],
  read: ['read', 'read'],
  show: ['showed', 'shown'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  swear: ['swore', 'sworn'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  seek: ['sought', 'sought'],
  beg: ['begged', 'begged'],
  beseech: ['besought', 'besought'],
  see: ['saw', 'seen'],
  hear: ['heard', 'heard'],
  give: ['gave', 'given'],
  get: ['got', 'got'],
  take: ['took', 'taken'],
  come: ['came', 'come'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  flee: ['fled', 'fled'],
  fly: ['flew', 'flown'],
  forget: ['forgot', 'forgotten'],
  grow: ['grew', 'grown'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lie: ['lied', 'lied'],
  lose: ['lost', 'lost'],
  withdraw: ['withdrew', 'withdrawn'],
  upset: ['upset', 'upset'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  shut: ['shut', 'shut'],
  sink: ['sank', 'sunk'],
  sit: ['sat', 'sat'],
  spend: ['spent', 'spent'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  teach: ['taught', 'taught'],
  throw: ['threw', 'thrown'],
  win: ['won', 'won'],
};

const DOUBLING =
  /^(?:admit|concur|confer|infer|refer|plan|blog|slam|dub|quip|beg|permit|stop|grab|drop|chat|rip|tap|log|peg|pin|cap|tag|tip|tot|trim|step|ban|ship|skip|slip|strip|trip|wrap|snap|top|put|set|cut|hit|let|get|run|win|sit|begin|forget|regret|commit|omit|submit|occur|recur|rebut|rebel|compel|expel|propel|control|patrol|prefer|transfer|defer|deter)$/;

/** Forms of an English verb. */
export interface Conjugated {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** All forms of an English verb by its base form: regular by rule, irregular from the table. */
export function conjugate(base: string): Conjugated {
  const stem = DOUBLING.test(base) ? base + base.slice(-1) : base;
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`;
  const [past, participle] = IRREGULAR[base] ?? [regular, regular];
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eo]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  return { base, third, past, participle, gerund };
}
