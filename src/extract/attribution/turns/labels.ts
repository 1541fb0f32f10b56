import { languageOf } from '../../../language/index.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap, TokenKind, type Tokens } from '../../../text/tokens.ts';
import { roleAt } from '../../entities/lexicon.ts';
import type { Scene, Unit } from '../unit.ts';
import { holds, type Turn, turnWords } from './turn.ts';

/** Words of a label at most, of what brackets add to it, and how many brackets do. */
const LONGEST = 6;
const LONGEST_OFFICE = 9;
const LONGEST_BRACKET = 10;
const MOST_BRACKETS = 2;
/** A label stands so often at least, and so many labels do. */
const OFTEN = 2;
const SEVERAL = 2;
/** Labels at least of a transcript in which each stands once. */
const FEWEST = 3;
/** Turns that ask, or speak of themselves or to somebody, and the share of the text that stands in turns. */
const LEAST_TALK = 2;
const LEAST_SHARE = 0.5;

interface Label extends TokenRange {
  readonly key: string;
  readonly name: TokenRange | null;
  /** Written in capitals, or with an office, a form of address, initials or a bracket: beside labels that come again it is one though it stands once. */
  readonly capitals: boolean;
  readonly person: boolean;
  readonly unit: Unit;
}

/**
 * The turns of a transcript: lines that begin with "Q:", "A (Chief Prosecutor Hasan Erdem):", "HADDAD:". At least two labels
 * come again, most of the text stands behind labels, and there it is asked, or spoken in the first or second person: a list
 * of what bodies counted is none.
 */
export function labelledTurns(scene: Scene): readonly Turn[] {
  const labels = acceptedOf(scene, labelsOf(scene));
  if (!labels.length) return [];
  const turns = labels.map((label, at): Turn => {
    const to = labels[at + 1]?.from ?? scene.tokens.count;
    return { from: label.to, to: endOf(scene, label.unit, to), speaker: label.name, label };
  });
  const inTurns = turns.reduce((sum, { from, to, label }) => sum + to - (label?.from ?? from), 0);
  const all = scene.units.reduce((sum, { from, to }) => sum + to - from, 0);
  if (inTurns < all * LEAST_SHARE) return [];
  const talks = turns.filter((turn, at) => isTalk(scene, labels[at]?.unit, turn)).length;
  // initials, brackets and offices are persons' labels whatever they talk of
  const persons = labels.filter(({ person }) => person).length;
  return talks < (persons < FEWEST ? LEAST_TALK : 1) ? [] : turns;
}

function labelsOf(scene: Scene): readonly Label[] {
  const { tokens, analysis } = scene;
  const out: Label[] = [];
  for (const unit of scene.units) {
    if (analysis.source.blocks[unit.block]?.kind === 'title') continue;
    for (let i = unit.from; i < unit.to; i++) {
      if (i > unit.from && (tokens.gap[i] ?? Gap.none) < Gap.newline) continue;
      if (i === unit.from && !opensLine(scene, i)) continue;
      const label = labelAt(scene, unit, i);
      if (label) out.push(label);
    }
  }
  return out;
}

/** Whether nothing but a mark or a number with its stop stands before token `i` on its line. */
function opensLine({ tokens }: Scene, i: number): boolean {
  const isLine = (at: number): boolean => at === 0 || (tokens.gap[at] ?? Gap.none) >= Gap.newline;
  if (isLine(i) || (tokens.kind[i - 1] !== TokenKind.word && isLine(i - 1))) return true;
  return tokens.word[i - 1] === '.' && tokens.kind[i - 2] === TokenKind.number && isLine(i - 2);
}

const CAPITAL = /^(?:\p{L}{1,3}['’-])?\p{Lu}/u;
const INITIAL = /^\p{Lu}\p{Ll}?$/u;

function labelAt(scene: Scene, unit: Unit, from: number): Label | null {
  const { tokens } = scene;
  const words = turnWords(unit);
  const language = languageOf(unit.code);
  if (!words || !language || !CAPITAL.test(tokens.word[from] ?? '')) return null;
  const begin = language.entities.definite.has(tokens.lower[from] ?? '') ? from + 1 : from;
  const office = roleAt(tokens, begin, language)?.kind === 'person';
  const to = nameEnd(scene, unit, from, office ? LONGEST_OFFICE : LONGEST, office);
  const name = { from, to };
  const { at, bracket } = bracketsBehind(scene, unit, to);
  const parted = tokens.word[at] === ':';
  // «Исаев К. А. Уважаемые коллеги!»
  const spoken = !parted && bracket === null && isInitialled(tokens, name) && CAPITAL.test(tokens.word[at] ?? '');
  if (at === from || !(parted || spoken)) return null;
  const alone = to - from === 1;
  const lower = tokens.lower[from] ?? '';
  const asks = alone && words.asks.has(lower);
  const unnamed = asks || (alone && words.answers.has(lower));
  const honorific = (i: number): boolean => language.entities.honorifics.has(tokens.lower[i] ?? '');
  // "The Minister for Rivers (Mr Paul Whitcombe):"
  const inBracket = bracket !== null && honorific(bracket.from);
  const named = inBracket ? { from, to: bracket.to + 1 } : name;
  return {
    from,
    to: parted ? at + 1 : at,
    key: unnamed ? (asks ? '?' : '!') : surname(scene, inBracket ? bracket : name),
    name: unnamed ? bracket : named,
    capitals:
      !unnamed && tokens.word.slice(from, name.to).every((word) => word.length > 1 && word === word.toUpperCase()),
    person:
      !unnamed && (bracket !== null || honorific(from) || (office && to - begin > 1) || isInitialled(tokens, name)),
    unit,
  };
}

/** Where the words of a label end: capitals, and behind an office what it is for ("The Minister for Rivers"). */
function nameEnd({ tokens }: Scene, { to }: Unit, from: number, longest: number, office: boolean): number {
  let at = from;
  while (at < to && at - from < longest && tokens.kind[at] === TokenKind.word) {
    if (!office && !CAPITAL.test(tokens.word[at] ?? '')) break;
    at++;
    // "Mr. Smith:", «Исаев К. А.:»
    if (tokens.word[at] === '.' && tokens.gap[at] === Gap.none) at++;
    if (isInitialled(tokens, { from, to: at })) break;
  }
  return at;
}

/** Past the brackets behind a name: "(Westhaven) (Con)", and the first of them. */
function bracketsBehind({ tokens }: Scene, { to }: Unit, from: number): { at: number; bracket: TokenRange | null } {
  let at = from;
  let bracket: TokenRange | null = null;
  for (let count = 0; count < MOST_BRACKETS && tokens.word[at] === '('; count++) {
    let close = at + 1;
    while (close < to && close - at < LONGEST_BRACKET && tokens.word[close] !== ')') close++;
    if (tokens.word[close] !== ')') break;
    bracket ??= { from: at + 1, to: close };
    at = close + 1;
  }
  return { at, bracket };
}

/** Whether two initials stand behind a name: «Исаев К. А.» */
function isInitialled(tokens: Tokens, { from, to }: TokenRange): boolean {
  const isOne = (at: number): boolean =>
    at > from && INITIAL.test(tokens.word[at] ?? '') && tokens.word[at + 1] === '.';
  return isOne(to - 2) && isOne(to - 4);
}

/** The word of a label by which it is known again: the last that is no initial. */
function surname({ tokens }: Scene, { from, to }: TokenRange): string {
  for (let at = to - 1; at >= from; at--) {
    const word = tokens.word[at] ?? '';
    if (tokens.kind[at] === TokenKind.word && !(INITIAL.test(word) && to - from > 1)) return tokens.lower[at] ?? '';
  }
  return tokens.lower[from] ?? '';
}

/** Labels by the initials of others are those others': "NL:" behind "Nora Lindqvist:". */
function withInitials({ tokens }: Scene, labels: readonly Label[]): readonly Label[] {
  const full = new Map<string, Label>();
  for (const label of labels) {
    if (!label.name || label.name.to - label.name.from < 2) continue;
    const initials = tokens.word.slice(label.name.from, label.name.to).map((word) => word.charAt(0));
    const known = initials.join('').toLowerCase();
    if (!full.has(known)) full.set(known, label);
  }
  return labels.map((label) => {
    const whole = label.name && label.name.to - label.name.from === 1 ? full.get(label.key) : undefined;
    return whole && label.capitals ? { ...label, key: whole.key } : label;
  });
}

/** The labels of a transcript: those that come again, where several do, and beside them those that only persons have. */
function acceptedOf(scene: Scene, found: readonly Label[]): readonly Label[] {
  const labels = withInitials(scene, found);
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  const again = ({ key }: Label): boolean => (times.get(key) ?? 0) >= OFTEN;
  const keysOf = (some: readonly Label[]): number => new Set(some.map(({ key }) => key)).size;
  const persons = labels.filter(({ person }) => person);
  const several = keysOf(labels.filter(again)) >= SEVERAL || (persons.length >= FEWEST && keysOf(persons) >= SEVERAL);
  return several ? labels.filter((label) => again(label) || label.capitals || label.person) : [];
}

/** Where a turn ends that nobody else's begins before `to`: at a heading, at the latest. */
function endOf(scene: Scene, { index, block }: Unit, to: number): number {
  const { units, analysis, tokens } = scene;
  for (let at = index + 1; at < units.length; at++) {
    const unit = units[at];
    if (!unit || unit.from >= to) break;
    // "(Beifall bei der SPD)" is no heading
    const heading = unit.block !== block && analysis.source.blocks[unit.block]?.kind === 'heading';
    if (heading && tokens.word[unit.from] !== '(') return unit.from;
  }
  return to;
}

function isTalk(scene: Scene, unit: Unit | undefined, turn: Turn): boolean {
  const words = unit && turnWords(unit);
  if (!words) return false;
  return holds(
    scene,
    turn,
    (word, lower) => word === '?' || words.first.has(lower) || words.several.has(lower) || words.second.has(word),
  );
}
