import { languageOf } from '../../../language/index.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { isState } from '../../../language/shared/topics.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { NO_FORM } from '../../../text/word-forms.ts';
import { topicOf } from '../../topics.ts';
import { countedAt } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { utteranceAt } from '../content.ts';
import { bodyIn } from '../rules/label.ts';
import type { Scene, Unit } from '../unit.ts';
import { isVerb, phraseAt } from './phrase.ts';

/** Most tokens of who speaks, and of what stands between them and the colon. */
const LONGEST = 8;

/**
 * "Worker on the phone just now: “…”", "Mayor to Channel 8: no danger", "Radio Kesh, citing two rescuers: 6 dead": who speaks
 * at the head, how or on whose word, a colon, what is said.
 */
export function circumstancedLabels(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens, tags } = scene;
  if (unit.data.svo?.bareClauses !== true) return [];
  const from = headOf(scene, unit);
  const phrase = phraseAt(scene, unit, from, Math.min(unit.last, from + LONGEST), { apposition: false, attach: false });
  if (!phrase || phrase.kind === 'pronoun' || tokens.word[phrase.to] === ':') return [];
  const speaks = bodyIn(scene, unit, phrase) !== null;
  const cites = tokens.word[phrase.to] === ',' && unit.data.svo.sourcing.has(tokens.lower[phrase.to + 1] ?? '');
  const named = cites && tokens.capital[from] === 1;
  if (!(speaks || named) || !(cites || (tags[phrase.to] ?? 0) & Tag.preposition)) return [];
  let colon = phrase.to + 1;
  while (colon < Math.min(unit.last, phrase.to + LONGEST) && tokens.word[colon] !== ':') {
    if (
      (isVerb(scene, colon) && !cites) ||
      (tokens.kind[colon] === TokenKind.punctuation && tokens.word[colon] !== '-')
    )
      return [];
    colon++;
  }
  if (tokens.word[colon] !== ':' || colon + 1 >= unit.last) return [];
  const quotation = scene.quotations[utteranceAt(scene, colon + 1)];
  if (!quotation && !says(scene, unit, colon + 1)) return [];
  return [
    {
      kind: quotation ? 'direct' : 'indirect',
      content: [{ from: colon + 1, to: quotation ? Math.min(quotation.to, unit.to) : unit.last }],
      speaker: [{ from: phrase.from, to: phrase.to }],
      cue: [],
      frame: [{ from: phrase.from, to: colon + 1 }],
      addressee: [],
      rule: quotation ? 'colon-quotation' : 'colon-clause',
      score: quotation ? 0.75 : 0.6,
      unit: unit.index,
    },
  ];
}

/** Past "RT @harbour:" at the head of a unit. */
function headOf({ tokens }: Scene, unit: Unit): number {
  for (let at = unit.from; at < Math.min(unit.last, unit.from + 3); at++)
    if (tokens.kind[at] === TokenKind.handle && tokens.word[at + 1] === ':') return at + 2;
  return unit.from;
}

/** Whether what begins at `i` tells something: what became of those counted, a verb, that nobody was; "Crew on board: 19" does not. */
function says(scene: Scene, unit: Unit, i: number): boolean {
  const language = languageOf(unit.code);
  let counted = false;
  for (let at = i; language && at < Math.min(unit.last, i + LONGEST); at++) {
    if (isVerb(scene, at) || unit.data.nobody.first.has(scene.tokens.lower[at] ?? '')) return true;
    const topic = counted ? topicOf(scene.tokens.form[at] ?? NO_FORM, language) : undefined;
    if (topic) return isState(topic) || topic === 'victims';
    counted ||= countedAt(scene, unit, at);
  }
  return false;
}
