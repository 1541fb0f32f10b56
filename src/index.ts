export { sentencesOf } from './extract/analysis.ts';
export { type Ranker, rankerOf } from './extract/attribution/rank/ranker.ts';
export { parseWeights, WeightsError } from './extract/attribution/rank/weights.ts';
export { type ExtractOptions, extract, extractAll, TOGETHER } from './extract/pipeline.ts';
export { describeRule } from './extract/rule-words.ts';
export {
  type Failure,
  NO_REPORT,
  type OffsetMap,
  type Reading,
  type ReadOptions,
  read,
  readBytes,
  type SourceReading,
  TABLE_AS_TEXT,
  UNUSABLE,
} from './ingest/index.ts';
export { type LanguageCode, languageCodes } from './language/codes.ts';
export { isLanguageCode, languageName } from './language/index.ts';
export type { Digest } from './link/digest.ts';
export { digestOf } from './link/digest-of.ts';
export { leanDigest } from './link/lean.ts';
export type * from './model/index.ts';
export {
  type AliasTable,
  type CompareOptions,
  compareNames,
  loadAliases,
  type NameComparison,
  type NameKind,
} from './names/index.ts';
export { type MarkOf, markedSections, marksOf, withJudgements } from './picture/base.ts';
export { type BasePicture, buildBasePicture, buildPicture, writeBasePicture } from './picture/index.ts';
export { isShaping } from './picture/judged.ts';
export { latestOf } from './picture/latest.ts';
export { type Leading, type LeadingFigure, LeadingGatherer, leadingOf } from './picture/leading.ts';
export { type EntityNames, entityMentions, mentionsIn } from './picture/mentions.ts';
export type { PictureOptions } from './picture/options.ts';
export type { Section, TakeSection } from './picture/sections.ts';
export { withoutQuoteMarks } from './text/over-line.ts';
export { LOCALES, type Locale, printedIn, type Wording, wordingIn } from './wording/index.ts';
