import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap, TokenKind } from '../../../text/tokens.ts';
import { countedAt, countedOrOne } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { trimEnd, utteranceAt } from '../content.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { countsLost, framed, isLabel, quotedLabel } from '../rules/label.ts';
import type { Scene, Unit } from '../unit.ts';
import { adverbialEnd } from './adverbials.ts';
import { bearsName, settingBehind } from './by-channel.ts';
import { isVerb, phraseAt } from './phrase.ts';
import { isSpeaker } from './subject.ts';

/** Longest speaker that a mark alone sets off, in tokens. */
const LONGEST = 12;

/** Whether a noun phrase is somebody: it holds a noun of speakers, or is a name of two words. */
function isSomebody(scene: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  // "persons on board: 90" names no board
  for (let at = from; at < to && (at === from || !((scene.tags[at] ?? 0) & Tag.preposition)); at++)
    if (unit.data.speakers.test(scene.tokens.lower[at] ?? '')) return true;
  const capital = (at: number): boolean => /^\p{Lu}[\p{L}’'.-]+$/u.test(scene.tokens.word[at] ?? '');
  return (
    to - from > 1 &&
    to - from < 5 &&
    capital(from) &&
    capital(from + 1) &&
    ((scene.tags[from + 1] ?? 0) & Tag.title) !== 0
  );
}

/** "Очевидец: «…»", "Mayor Gus Tedder: …": a speaker, a colon, what is said. */
export function colonFrames(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens } = scene;
  const named = quotedLabel(scene, unit);
  if (named) return [framed(unit, named, named.to + 1, 'colon-clause')];
  let start = unit.from;
  while (start < unit.last && tokens.kind[start] !== TokenKind.word && start - unit.from < 4) start++;
  const phrase = phraseAt(scene, unit, start, Math.min(unit.last, start + LONGEST));
  const setting = phrase && settingBehind(scene, unit, phrase);
  if (!setting || setting.mark + 1 >= unit.last) {
    const quoted = predicateColon(scene, unit);
    return quoted.length ? quoted : tallyColon(scene, unit);
  }
  const { mark: colon, to: behind, channel } = setting;
  const quote = utteranceAt(scene, colon + 1);
  const speaker = { from: phrase.from, to: behind };
  // "Токаев в Twitter": who writes there is somebody
  const writes = channel && bearsName(scene, unit, phrase.from);
  // "Собянин: 13 погибших"
  const known = behind - phrase.from === 1 && ((scene.tags[phrase.from] ?? 0) & Tag.title) !== 0;
  const person = known && tokens.word[phrase.from] !== (tokens.word[phrase.from] ?? '').toUpperCase();
  if (!writes && !person && !isSomebody(scene, unit, speaker)) return [];
  // "PORT SCANDAL: …": in a line of capitals they tell no name
  const shouted = tokens.word.slice(phrase.from, colon + 4).every((word) => word === word.toUpperCase());
  if (shouted && !unit.data.speakers.test(tokens.lower[phrase.head] ?? '')) return [];
  const passive = unit.last - colon > 2 && holdsPassive(scene, unit, colon);
  const label = isLabel(scene, unit, phrase) || (person && countsLost(scene, unit, colon));
  if (quote < 0 && !passive && !holdsVerb(scene, colon + 1, unit.last) && !label) return [];
  const to = quote >= 0 ? Math.min(scene.quotations[quote]?.to ?? unit.last, unit.to) : unit.last;
  return [
    {
      kind: quote >= 0 ? 'direct' : 'indirect',
      content: [{ from: colon + 1, to }],
      speaker: [speaker],
      cue: [],
      frame: [{ from: phrase.from, to: colon + 1 }],
      addressee: [],
      rule: quote >= 0 ? 'colon-quotation' : 'colon-clause',
      score: quote >= 0 ? 0.8 : 0.65,
      unit: unit.index,
    },
  ];
}

/** "Сам X с этим не согласен: «…»", "Ему возражает X: «…»": who speaks begins or ends what stands before the colon. */
function predicateColon(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens } = scene;
  if (!unit.data.svo?.reportsWhole) return [];
  for (let colon = unit.from + 2; colon < unit.last - 2; colon++) {
    const quote = tokens.word[colon] === ':' ? utteranceAt(scene, colon + 1) : -1;
    if (quote < 0) continue;
    const nobody = severalBefore(scene, unit, colon);
    const speaker = nobody ? null : (leadingSpeaker(scene, unit, colon) ?? closingSpeaker(scene, unit, colon));
    if (!speaker && !nobody) return [];
    return [
      {
        kind: 'direct',
        content: [{ from: colon + 1, to: Math.min(scene.quotations[quote]?.to ?? unit.last, unit.to) }],
        speaker: speaker ? [speaker] : [],
        cue: speaker ? [] : [{ from: colon - 1, to: colon }],
        frame: [{ from: unit.from, to: colon + 1 }],
        addressee: [],
        rule: 'colon-quotation',
        score: 0.7,
        unit: unit.index,
      },
    ];
  }
  return [];
}

/** "Я звоню, а там отвечают: «…»": whether the verb of several right before the colon has no subject in its clause. */
function severalBefore({ tokens, tags }: Scene, unit: Unit, colon: number): boolean {
  const verb = tokens.lower[colon - 1] ?? '';
  if (!unit.data.svo?.several.test(verb) || !unit.data.verbs.get(verb)?.some(({ form }) => form === 'finite'))
    return false;
  let at = colon - 1;
  while (at > unit.from && (tags[at - 1] ?? 0) & (Tag.adverb | Tag.coordinator | Tag.negation)) at--;
  return tokens.word[at - 1] === ',';
}

/** Tokens between a noun of a count and its colon ("the tally for two weeks of heat: 41 deaths"). */
const TALLY = 8;

/** "The union keeps its own tally: 26 dead": a figure behind the colon of who speaks at the head and the count that is kept. */
function tallyColon(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens } = scene;
  const tallies = unit.data.svo?.tallies;
  for (let colon = unit.from + 2; colon < unit.last - 1; colon++) {
    if (tokens.word[colon] !== ':') continue;
    let told = false;
    for (let at = Math.max(unit.from + 1, colon - TALLY); at < colon; at++)
      told ||= tallies?.has(tokens.lower[at] ?? '') === true;
    let counted = false;
    for (let at = colon + 1; at < Math.min(unit.last, colon + TALLY); at++) counted ||= countedAt(scene, unit, at);
    const speaker = told && counted ? leadingSpeaker(scene, unit, colon) : null;
    if (!speaker) return [];
    const quotation = scene.quotations[utteranceAt(scene, colon + 1)];
    const direct = quotation !== undefined && quotation.to >= unit.last;
    return [
      {
        kind: direct ? 'direct' : 'indirect',
        content: [{ from: colon + 1, to: direct ? Math.min(quotation.to, unit.to) : unit.last }],
        speaker: [speaker],
        cue: [],
        frame: [{ from: speaker.from, to: colon + 1 }],
        addressee: [],
        rule: 'colon-tally',
        score: 0.65,
        unit: unit.index,
      },
    ];
  }
  return [];
}

/** One who can speak at the head of the unit, in the nominative as far as the ending tells. */
function leadingSpeaker(scene: Scene, unit: Unit, colon: number): TokenRange | null {
  const { tokens, tags } = scene;
  // a sign like an emoji ends what stands before it
  let head = unit.from;
  for (let at = head; at < colon; at++) if (tokens.kind[at] === TokenKind.symbol) head = at + 1;
  let from = adverbialEnd(scene, unit, head);
  while (from < colon && (tags[from] ?? 0) & (Tag.adverb | Tag.coordinator))
    from = unit.data.svo?.free ? adverbialEnd(scene, unit, from + 1) : from + 1;
  const phrase = phraseAt(scene, unit, from, colon);
  if (!phrase?.nominative || !isSpeaker(scene, unit, bare(scene, phrase))) return null;
  const fits = unit.data.svo?.agrees(tokens.lower[phrase.from] ?? '', '', true) !== false;
  return fits ? { from: phrase.from, to: beforeVerb(scene, unit, phrase) } : null;
}

/** "The union | doubts the figures": the end of a phrase before a verb that may be a noun, right behind one who speaks. */
function beforeVerb({ tokens }: Scene, { data }: Unit, { from, to }: TokenRange): number {
  for (let at = from + 1; at < to; at++) {
    const verb = data.verbs.has(tokens.lower[at] ?? '') && data.svo?.forms.thirdPerson.test(tokens.lower[at] ?? '');
    if (verb && data.speakers.test(tokens.lower[at - 1] ?? '')) return at;
  }
  return to;
}

/** The same right before the colon. */
function closingSpeaker(scene: Scene, unit: Unit, colon: number): TokenRange | null {
  for (let at = Math.max(unit.from + 1, colon - LONGEST); at < colon; at++) {
    const phrase = phraseAt(scene, unit, at, colon);
    if (!phrase || phrase.to !== colon || (scene.tags[at - 1] ?? 0) & (Tag.preposition | Tag.adjective)) continue;
    const fits = unit.data.svo?.agrees(scene.tokens.lower[at] ?? '', '', true) !== false;
    return fits && isSpeaker(scene, unit, phrase) ? { from: phrase.from, to: phrase.to } : null;
  }
  return null;
}

/** Without "сам" before a name. */
const bare = ({ tags }: Scene, { from, to }: TokenRange): TokenRange =>
  to - from > 1 && (tags[from] ?? 0) & Tag.determiner ? { from: from + 1, to } : { from, to };

/** Tokens behind a colon in which the participle of a passive without its auxiliary may stand first («Полиция: задержаны 18 человек»). */
const OPENS = 2;

function holdsPassive({ tokens }: Scene, unit: Unit, colon: number): boolean {
  const passive = unit.data.svo?.free?.passive;
  if (!passive) return false;
  if (passive.test(tokens.lower[unit.last - 1] ?? '')) return true;
  for (let at = colon + 1; at <= colon + OPENS; at++) if (passive.test(tokens.lower[at] ?? '')) return true;
  return false;
}

const holdsVerb = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 40); at++) if (isVerb(scene, at)) return true;
  return false;
};

/** "Трое погибших — источник", "“…” — Jane Doe": a speaker behind a dash at the end of a line. */
export function dashFrames(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens } = scene;
  for (let at = unit.from + (unit.data.svo?.free ? 2 : 3); at < unit.last - 1; at++) {
    if (!/^[—–―-]$/.test(tokens.word[at] ?? '') || (scene.quoted[at] ?? -1) >= 0) continue;
    if (tokens.gap[at] === Gap.none || tokens.gap[at + 1] === Gap.none) continue;
    const end = lineEnd(scene, unit, at + 1);
    const phrase = end - at > LONGEST ? null : phraseAt(scene, unit, at + 1, end);
    if (!phrase || !reaches(scene, unit, phrase.to, end) || isPredicate(scene, unit, at)) continue;
    const quotation = scene.quotations[scene.quoted[at - 1] ?? scene.quoted[at - 2] ?? -1];
    const direct =
      quotation !== undefined &&
      utteranceAt(scene, quotation.from) >= 0 &&
      quotation.to <= at &&
      quotation.to >= at - 1;
    if (direct ? !isSomebody(scene, unit, phrase) : !signs(scene, unit, phrase, end)) continue;
    return [
      {
        kind: direct ? 'direct' : 'indirect',
        content: [
          { from: direct ? quotation.from : unit.from, to: direct ? quotation.to : trimEnd(scene, unit.from, at) },
        ],
        speaker: [{ from: at + 1, to: end }],
        cue: [],
        frame: [{ from: tokens.word[at - 1] === ',' ? at - 1 : at, to: end }],
        addressee: [],
        rule: 'dash-speaker',
        score: 0.7,
        unit: unit.index,
      },
    ];
  }
  return [];
}

/** «…, из них пятеро — добровольцы», «все — рабочие»: behind a number or "all" that no verb stands with, a dash is a form of be. */
function isPredicate(scene: Scene, unit: Unit, dash: number): boolean {
  const { tokens, tags } = scene;
  if (unit.data.svo?.free?.signatories.test(tokens.lower[dash + 1] ?? '')) return false;
  // "двое из них — подростки"
  const behind =
    (tags[dash - 2] ?? 0) & Tag.preposition && (tags[dash - 1] ?? 0) & (Tag.pronoun | Tag.oblique) ? dash - 2 : dash;
  const last = tokens.lower[behind - 1] ?? '';
  if (tellsWho(scene, unit, dash)) return true;
  // "все пострадавшие — пассажиры"
  const { forms, free } = unit.data.svo ?? {};
  const all = forms?.quantifiers.has(last) || (free && forms?.quantifiers.has(tokens.lower[behind - 2] ?? ''));
  const counted = behind < dash ? countedOrOne(scene, unit, behind - 1) : countedAt(scene, unit, behind - 1);
  if (!(counted || all)) return false;
  for (let at = dash - 1; at >= unit.from && tokens.kind[at] !== TokenKind.punctuation; at--)
    if (isVerb(scene, at)) return false;
  return true;
}

/** "Олег Б. — повар", "среди раненых — наш подписчик", "что подросток — сын врача": behind a clause without a verb one person without a name is what somebody is. */
function tellsWho(scene: Scene, unit: Unit, dash: number): boolean {
  const { tokens, tags } = scene;
  const { free, openers } = unit.data.svo ?? {};
  if (!free) return false;
  const first = (tags[dash + 1] ?? 0) & Tag.determiner ? dash + 2 : dash + 1;
  const noun = tokens.lower[first] ?? '';
  if (tokens.word[first] !== noun || free.several.test(noun) || !unit.data.speakers.test(noun)) return false;
  for (let at = dash - 1; at >= unit.from; at--) {
    if (isVerb(scene, at) || (tags[at] ?? 0) & Tag.modal) return false;
    if (openers?.has(tokens.lower[at] ?? '')) return true;
  }
  for (let at = first + 1; at < Math.min(unit.last, first + LONGEST); at++)
    if ((tags[at] ?? 0) & Tag.title) return false;
  return !unit.data.mute.test(noun);
}

/** "“…” — Jane Doe": who signs verbatim words behind a dash, up to the end of the line or the next quotation. */
export function signedQuotations(scene: Scene, unit: Unit): readonly Candidate[] {
  if (unit.data.svo?.bareClauses !== true) return [];
  const { tokens } = scene;
  const out: Candidate[] = [];
  for (const index of unit.quotations) {
    const quotation = scene.quotations[index];
    if (!quotation?.closed || utteranceAt(scene, quotation.from) !== index) continue;
    const dash = quotation.to;
    if (!/^[—–―]$/.test(tokens.word[dash] ?? '') || tokens.gap[dash + 1] === undefined) continue;
    const end = signatureEnd(scene, dash + 1);
    if (end <= dash + 1 || !((scene.tags[dash + 1] ?? 0) & (Tag.title | Tag.noun))) continue;
    out.push({
      kind: 'direct',
      content: [{ from: quotation.from, to: quotation.to }],
      speaker: [{ from: dash + 1, to: end }],
      cue: [],
      frame: [{ from: dash, to: end }],
      addressee: [],
      rule: 'dash-speaker',
      score: 0.75,
      unit: unit.index,
    });
  }
  return out;
}

/** End of a signature that begins at `i`: capitalised words to the end of a line, or to marks that open; `i` where it is none. */
function signatureEnd(scene: Scene, i: number): number {
  const { tokens } = scene;
  let capitals = 0;
  for (let at = i; at < Math.min(tokens.count, i + LONGEST); at++) {
    const ends =
      at > i && ((tokens.gap[at] ?? 0) >= Gap.newline || scene.quotations[scene.quoted[at] ?? -1]?.from === at);
    if (ends) return capitals > 1 ? at : i;
    if (isVerb(scene, at) && (tokens.word[at] ?? '') === (tokens.lower[at] ?? '')) return i;
    if (/^\p{Lu}/u.test(tokens.word[at] ?? '')) capitals++;
    if (tokens.word[at] === '.' && (tokens.gap[at + 1] ?? Gap.newline) >= Gap.newline) return capitals > 1 ? at : i;
  }
  return tokens.count - i < LONGEST && capitals > 1 ? tokens.count : i;
}

/** End of the line that holds token `i`: a break, a sign like an emoji, or the end of the unit. */
function lineEnd(scene: Scene, unit: Unit, i: number): number {
  for (let at = i + 1; at < Math.min(unit.last, i + LONGEST + 1); at++)
    if ((scene.tokens.gap[at] ?? 0) >= Gap.newline || scene.tokens.kind[at] === TokenKind.symbol) return at;
  return unit.last;
}

/** Whether a phrase is one that signs news: its first or last noun is one of speakers, or it is an acronym or a name in marks. */
function signs(scene: Scene, unit: Unit, { from, to, head }: NounPhrase, end: number): boolean {
  const begin = unit.from;
  const { lower, word, kind } = scene.tokens;
  // "3) Олег Туров — фельдшер", "на борту четверо — пилот и 3 рабочих": a list
  for (let at = from + 1; at < to - 1; at++) if (kind[at] === TokenKind.number) return false;
  const signed = unit.data.svo?.free?.signatories.test(lower[from] ?? '') === true;
  if (signed && kind[from - 2] === TokenKind.number) return true;
  if (!holdsLower(scene, begin, from - 1)) return false;
  if (signed) return true;
  if (unit.data.nouns.has(lower[from] ?? '') && to - from > 1) return true;
  if (unit.data.speakers.test(lower[from] ?? '') || unit.data.speakers.test(lower[head] ?? '')) return true;
  if (to - from === 1) return (to === end || !unit.data.svo?.free) && /^\p{Lu}{3,}$/u.test(word[from] ?? '');
  // "… на участке «А» — «Б»" is a stretch, and without a verb before the dash there is no news
  const dash = from - 1;
  return (
    scene.quotations[scene.quoted[from] ?? -1]?.to === to &&
    (scene.quoted[dash - 1] ?? -1) < 0 &&
    holdsVerb(scene, begin, dash)
  );
}

/** Whether a word in lower case stands in the range: more than a name. */
function holdsLower({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^\p{Ll}/u.test(tokens.word[at] ?? '')) return true;
  return false;
}

/** Whether nothing but a phrase behind a preposition stands between `i` and the end. */
function reaches(scene: Scene, unit: Unit, i: number, end: number): boolean {
  if (i >= end) return true;
  return ((scene.tags[i] ?? 0) & Tag.preposition) !== 0 && phraseAt(scene, unit, i + 1, end)?.to === end;
}
