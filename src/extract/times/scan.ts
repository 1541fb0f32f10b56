import type { TimeRule, TimeSense } from '../../language/shared/times.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import { holds } from './checks.ts';
import { figuresOf } from './figures.ts';
import type { Match, Matcher } from './match.ts';

/** How many words of a joiner ("sowie", ", und") and behind it ("am", "zum") may stand between two members. */
const MAX_TAILS = 2;
const MAX_JOINERS = 2;

/** All time expressions in the tokens of `range`, in order, none overlapping another. Linear in the number of tokens. */
export function scan(matcher: Matcher, range: TokenRange): Match[] {
  const { from, to } = range;
  const found: Match[] = [];
  let free = from;
  for (let at = from; at < to; ) {
    const match = matcher.longest(at, range);
    if (!match || match.from < free) {
      at++;
      continue;
    }
    const leads = leadsOf(matcher, match, free);
    const first = leads[0];
    if (first && !holds(matcher, { ...match, from: first.from }, range)) {
      at = match.to;
      free = at;
      continue;
    }
    for (const lead of leads) found.push(lead);
    found.push(match);
    at = match.to;
    free = match.to;
    const trail = trailOf(matcher, match, to);
    if (trail) {
      found.push(trail);
      at = trail.to;
      free = trail.to;
    }
  }
  return found.map((match, i) => withYearOf(matcher, match, found[i + 1]));
}

/** Token index after which a member of the same list ends, going left from `at`; -1 where no joiner stands there. */
function joinedAt(matcher: Matcher, at: number, free: number, ranges: boolean): number {
  const { tokens, grammar } = matcher;
  let i = at - 1;
  for (let n = 0; n < MAX_TAILS && i > free && grammar.sets.joinerTails.has(tokens.lower[i] ?? ''); n++) i--;
  let joiners = 0;
  while (joiners < MAX_JOINERS && i > free) {
    const word = tokens.lower[i] ?? '';
    if (!(ranges ? grammar.sets.ranges : grammar.sets.joiners).has(word)) break;
    joiners++;
    i--;
  }
  return joiners && (tokens.gap[i + 1] ?? 0) !== Gap.blankLine ? i : -1;
}

/** What a figure before a joiner borrows from the expression behind it: "18. und 19. Dezember", "10 bis 18 Uhr". */
type Borrow = (i: number) => TimeSense | undefined;

/** The members of a list or range that stand before a match and leave its month, unit or "Uhr" to it. */
function leadsOf(matcher: Matcher, match: Match, free: number): Match[] {
  const { tokens } = matcher;
  const borrow = borrowing(matcher, match);
  if (!borrow) return [];
  const { sense, rule } = match;
  const ranges = sense.day === undefined && sense.hour === undefined;
  const dotted = sense.day !== undefined && hasDottedDay(matcher, match);
  const leads: Match[] = [];
  let left = match.from;
  for (;;) {
    let i = joinedAt(matcher, left, free, ranges);
    if (i < free) break;
    const end = i + 1;
    if (dotted && tokens.word[i] === '.' && tokens.gap[i] === Gap.none && i > free) i--;
    else if (dotted && tokens.lower[end] !== '/' && tokens.lower[end] !== '-' && tokens.lower[end] !== '–') break;
    if (tokens.kind[i] !== TokenKind.number) {
      if (!ranges) break;
    }
    const part = borrow(i);
    if (!part) break;
    leads.push({ rule: leadRule(rule), from: i, to: end, sense: part });
    left = i;
  }
  return leads.reverse();
}

const leadRules = new WeakMap<TimeRule, TimeRule>();
function leadRule(rule: TimeRule): TimeRule {
  let lead = leadRules.get(rule);
  if (!lead) {
    lead = { ...rule, id: `${rule.id}+list` };
    leadRules.set(rule, lead);
  }
  return lead;
}

function hasDottedDay({ tokens }: Matcher, { from, to, sense }: Match): boolean {
  for (let i = from; i + 1 < to; i++)
    if (Number(tokens.word[i]) === sense.day && tokens.word[i + 1] === '.' && tokens.gap[i + 1] === Gap.none)
      return true;
  return false;
}

function borrowing(matcher: Matcher, { rule, sense, from }: Match): Borrow | undefined {
  const { tokens } = matcher;
  const figure = (i: number, name: string): TimeSense | undefined =>
    figuresOf(tokens, i).find((found) => found.name === name)?.sense;
  if (sense.day !== undefined && sense.month !== undefined && rule.as !== 'set') {
    return (i) => {
      const { weekday: _, ...rest } = sense;
      const day = figure(i, 'Day');
      return day && { ...rest, ...day };
    };
  }
  if (sense.hour !== undefined && rule.as === 'calendar') {
    if (tokens.kind[from] !== TokenKind.number) return undefined;
    return (i) => {
      const { minute: _, ...rest } = sense;
      const clock = figure(i, 'Clock') ?? (tokens.lower[i + 1] === ',' ? undefined : figure(i, 'Hour'));
      return clock && { ...rest, ...clock };
    };
  }
  if (sense.n !== undefined && sense.unit !== undefined && rule.as === 'duration')
    return (i) => {
      const count = figure(i, 'Num') ?? matcher.tags(i).find(({ sense: { n } }) => n !== undefined)?.sense;
      return count?.n === undefined || count.unit !== undefined ? undefined : { ...sense, ...count };
    };
  return undefined;
}

/** "January 7 and 8": a day after a joiner that takes its month from the match before it. */
function trailOf(matcher: Matcher, match: Match, to: number): Match | undefined {
  const { tokens, grammar } = matcher;
  const { sense, rule } = match;
  if (sense.month === undefined || sense.day === undefined || sense.year !== undefined || rule.as !== 'calendar')
    return undefined;
  if (Number(tokens.word[match.to - 1]) !== sense.day) return undefined;
  const joiner = tokens.lower[match.to] ?? '';
  const at = match.to + 1;
  if (!grammar.sets.joiners.has(joiner) || joiner === ',' || at >= to) return undefined;
  const day = figuresOf(tokens, at).find(({ name }) => name === 'Day')?.sense;
  if (!day) return undefined;
  const isRange = grammar.sets.ranges.has(joiner);
  if (!isRange && at + 1 < to && tokens.kind[at + 1] !== TokenKind.punctuation) return undefined;
  return { rule: leadRule(rule), from: at, to: at + 1, sense: { ...sense, ...day } };
}

/** "März und April 2012", "28. Dezember bis 3. Januar 2022": the year stands once, at the end. */
function withYearOf(matcher: Matcher, match: Match, next: Match | undefined): Match {
  const { sense, rule } = match;
  if (!next || rule.as !== 'calendar' || next.rule.as !== 'calendar') return match;
  const { year, month } = next.sense;
  if (sense.month === undefined || sense.year !== undefined || year === undefined || month === undefined) return match;
  if ((sense.day === undefined) !== (next.sense.day === undefined) || sense.shift !== undefined) return match;
  if (joinedAt(matcher, next.from, match.to - 1, false) !== match.to - 1) return match;
  return { ...match, sense: { ...sense, year: sense.month > month ? year - 1 : year } };
}
