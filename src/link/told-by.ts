import { type Analysis, type Sentence, sentenceAt } from '../extract/analysis.ts';
import { citedIn } from '../extract/citing.ts';
import { roleOf } from '../extract/entities/lexicon.ts';
import { firstAt } from '../extract/inside.ts';
import type { Language } from '../language/language.ts';
import type { Document, Statement } from '../model/index.ts';
import { tokenAt } from '../text/tokens.ts';
import type { StatementDigest } from './digest.ts';
import { officeOf } from './offices.ts';

/** On whose word a statement is, and through whom it came. */
export type ToldBy = Pick<StatementDigest, 'speaker' | 'speakerText' | 'speakerAs' | 'via' | 'own'>;

/** Sentences back to whom a pronoun may stand for. */
const REACH = 2;
/** Words of "according to the latest preliminary data". */
const FEW = 3;

/**
 * Answers on whose word the statements of a report are, asked in the order of its text. A medium that cites another is
 * what the word came through; a pronoun that no name resolves is who spoke last, where that one has no name; figures that
 * are only called preliminary are nobody's word.
 */
export function toldBy(document: Document, analysis: Analysis): (statement: Statement) => ToldBy {
  const mentions = new Map(document.mentions.map((mention) => [mention.id, mention]));
  const kinds = new Map(document.entities.map(({ id, kind }) => [id, kind]));
  const isPlace = (number: number): boolean => kinds.get(document.mentions[number]?.entity ?? '') === 'place';
  let last: { readonly told: ToldBy; readonly sentence: number; readonly block: number } | undefined;
  return ({ attribution, content, kind }) => {
    const via = attribution?.via.map(({ kind, name }) => ({ kind, name })) ?? [];
    const speaker = attribution?.speaker;
    const first = speaker?.spans[0];
    if (!speaker || !first)
      return kind === 'narrated' && isOwn(analysis, content[0]?.start ?? 0) ? { via, own: true } : { via };
    const entity = speaker.mention === undefined ? undefined : mentions.get(speaker.mention)?.entity;
    const told: ToldBy = {
      ...(entity !== undefined && { speaker: entity }),
      speakerText: (speaker.name ?? speaker.text).replace(/[,;:]$/, ''),
      // "a nurse who said": the words that it stands for describe them
      speakerAs: speaker.as === 'pronoun' && speaker.name !== undefined ? 'description' : speaker.as,
      via,
    };
    const at = sentenceAt(analysis, first.start);
    const sentence = analysis.sentences[at];
    if (!sentence) return told;
    if (isNobody(speaker.text, sentence.language.via)) return { via };
    if (sentence.language.entities.firstPersons.has(speaker.text.toLowerCase())) return { ...told, own: true };
    if (speaker.as === 'pronoun' && entity === undefined && speaker.name === undefined) {
      const near = last && last.block === sentence.block && at - last.sentence <= REACH;
      return near && last ? { ...last.told, speakerAs: 'pronoun', via } : told;
    }
    last = entity === undefined ? { told, sentence: at, block: sentence.block } : undefined;
    const cited = citedBy(document, analysis, sentence, first.start);
    if (!cited) return told;
    const inside = cited.mark > first.start && cited.mark < first.end;
    const medium = inside ? document.text.slice(first.start, cited.mark).trim() : speaker.text;
    const isPerson = entity !== undefined && kinds.get(entity) === 'person';
    if (!isMedium(medium, isPerson, sentence.language)) return told;
    let number = firstAt(document.mentions, cited.start);
    while ((document.mentions[number]?.end ?? Number.POSITIVE_INFINITY) <= cited.end && isPlace(number)) number++;
    const next = document.mentions[number];
    const source = next && next.end <= cited.end ? next : undefined;
    const carried = via.some(({ name }) => medium.includes(name));
    return {
      ...(source && { speaker: source.entity }),
      speakerText: document.text.slice(cited.start, cited.end),
      speakerAs: source ? 'name' : 'description',
      via: carried ? via : [...via, { kind: 'outlet', name: nameOf(medium) }],
    };
  };
}

/** "We are appalled by the death of 11 colleagues": whether the sentence at an offset begins in the first person, outside marks. */
function isOwn(analysis: Analysis, start: number): boolean {
  const sentence = analysis.sentences[sentenceAt(analysis, start)];
  return sentence?.language.entities.firstPersons.has(analysis.tokens.lower[sentence.from] ?? '') === true;
}

/** "Preliminary data", «предварительным данным»: what is known, and of whom it is not said. */
function isNobody(text: string, { knowledge }: Language['via']): boolean {
  const words = text.toLowerCase().split(/\s+/);
  const noun = words.pop() ?? '';
  return (
    knowledge.nouns.has(noun) &&
    words.length > 0 &&
    words.length <= FEW &&
    words.every((word) => knowledge.called.has(word))
  );
}

/** Whether it may be a medium: one by its noun, journalists, or a name with nothing beside it that says what it is. */
function isMedium(text: string, isPerson: boolean, language: Language): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const { classNouns, classEndings, press } = language.via;
  const isClass = (word: string): boolean => classNouns.has(word) || classEndings.some(([end]) => word.endsWith(end));
  if (words.some((word) => isClass(word) || press.has(word))) return true;
  return !isPerson && officeOf(text) === null && words.every((word) => roleOf(word, language) === undefined);
}

/** Without the marks around it. */
const nameOf = (text: string): string => /^[«„“"»](.+)[»“”"«]$/u.exec(text)?.[1] ?? text;

/** Whom a medium in the sentence has it from: the words behind "citing" in the part that the medium stands in. */
function citedBy(
  { quantities }: Document,
  analysis: Analysis,
  sentence: Sentence,
  speaker: number,
): { readonly start: number; readonly end: number; readonly mark: number } | undefined {
  const { tokens } = analysis;
  const own = tokenAt(tokens, speaker);
  const cited = citedIn(analysis, sentence, quantities).find(({ mark, from }) => {
    const [left, right] = mark > own ? [own, mark] : [from, own];
    for (let i = left; i < right; i++) if (tokens.word[i] === ';') return false;
    return true;
  });
  return (
    cited && {
      start: tokens.start[cited.from] ?? 0,
      end: tokens.end[cited.to - 1] ?? 0,
      mark: tokens.start[cited.mark] ?? 0,
    }
  );
}
