import type { Analysis } from '../../extract/analysis.ts';
import type { Document, Time } from '../../model/index.ts';
import { bySentence, findAll } from './hits.ts';
import { figureLexicon } from './lexicon.ts';
import type { When } from './when.ts';

/** What is told of a time longer ago than this is another event's. */
const LONG_AGO = 60 * 86_400_000;

/**
 * Answers when the figures of a sentence without a time of its own hold where it looks back to what the one before told of
 * long ago: "The ship caught fire in 2022 as well. Eleven people died in that blaze." Undefined elsewhere. Asked by the
 * number of the sentence; each is read once.
 */
export function lookingBack(
  document: Document,
  analysis: Analysis,
  published: string | undefined,
): (sentence: number) => When | undefined {
  const told = Date.parse(published ?? '');
  if (Number.isNaN(told)) return () => undefined;
  const times = bySentence(analysis, document.times);
  const known = new Map<number, When | undefined>();
  const isPast = ({ to }: Time): boolean => told - Date.parse(to ?? '') > LONG_AGO;
  const read = (index: number): When | undefined => {
    const [sentence, before] = [analysis.sentences[index], analysis.sentences[index - 1]];
    if (
      !sentence ||
      !before ||
      before.block !== sentence.block ||
      (times.get(index) ?? []).some(({ from }) => from) ||
      !pointsBack(analysis, index)
    )
      return undefined;
    const [time, other] = (times.get(index - 1) ?? []).filter(({ from, to, type }) => from && to && type !== 'SET');
    if (!time?.from || !time.to || other || !isPast(time)) return undefined;
    return {
      asOf: { from: time.from, to: time.to },
      basis: 'stated',
      because: `of the time that the sentence before tells of: “${time.text}”`,
    };
  };
  return (sentence) => {
    if (!known.has(sentence)) known.set(sentence, read(sentence));
    return known.get(sentence);
  };
}

/** Whether the sentence speaks of a time, or of a disaster, as of one told of before. */
function pointsBack(analysis: Analysis, index: number): boolean {
  const sentence = analysis.sentences[index];
  if (!sentence) return false;
  const { from, to, language } = sentence;
  const { backThen, thatOne, hazards } = figureLexicon(language);
  if (findAll(analysis, from, to, backThen).length > 0) return true;
  const { lower } = analysis.tokens;
  return findAll(analysis, from, to, hazards).some((hit) => thatOne.has(lower[hit.from - 1] ?? ''));
}
