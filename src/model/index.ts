export type { Block, BlockKind, Link } from './block.ts';
export type { Diagnostic } from './diagnostic.ts';
export type { Document } from './document.ts';
export type { Entity, EntityKind, Mention, Place } from './entity.ts';
export type { Judgement } from './judgement.ts';
export type { Message } from './message.ts';
export {
  type Amount,
  distinct,
  idOf,
  type More,
  type Parameters,
  type Step,
  say,
  type Teller,
  type Thing,
} from './message.ts';
export { MESSAGES, type MessageId } from './messages.ts';
export type {
  Basis,
  Claim,
  ClaimNaming,
  Figure,
  FigurePoint,
  Finding,
  FindingKind,
  Lineage,
  Picture,
  PictureEntity,
  PictureReport,
  PictureStatement,
  Root,
  TimelineEntry,
} from './picture.ts';
export type { Comparator, Quantity } from './quantity.ts';
export type { Frozen } from './readonly.ts';
export type { Genre, Origin, Published, Source } from './source.ts';
export type { Passage, Span } from './span.ts';
export type {
  Attribution,
  Certainty,
  Marker,
  Speaker,
  Statement,
  StatementKind,
  Via,
} from './statement.ts';
export type { Time } from './time.ts';
