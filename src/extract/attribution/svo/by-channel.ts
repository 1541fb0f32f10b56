import { languageOf } from '../../../language/index.ts';
import { media } from '../../../language/shared/media.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { Gap } from '../../../text/tokens.ts';
import { isSureFamily } from '../../entities/name-words.ts';
import { foldedToken } from '../../places/fold.ts';
import { utteranceAt } from '../content.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Scene, Unit } from '../unit.ts';

/** The channels in which one writes, in lower case. */
const CHANNELS: ReadonlySet<string> = new Set(
  media.flatMap(({ kind, forms }) => (kind === 'channel' ? forms.map((form) => form.toLowerCase()) : [])),
);

/** Who stands before the mark that sets off what is said: where the phrase ends, where the mark stands, whether a channel does between. */
export interface Setting {
  readonly to: number;
  readonly mark: number;
  readonly channel: boolean;
}

/** "Токаев в Twitter: …", "Tedder on Telegram: …", «МЧС — «…»», "Tedder: …"; null where no such mark stands behind the phrase. */
export function settingBehind(scene: Scene, unit: Unit, { from, to }: NounPhrase): Setting | null {
  const { tokens, tags } = scene;
  const isChannel = (at: number): boolean =>
    at > from && ((tags[at] ?? 0) & Tag.preposition) !== 0 && CHANNELS.has(tokens.lower[at + 1] ?? '');
  if (tokens.word[to] === ':') return { to: isChannel(to - 2) ? to - 2 : to, mark: to, channel: isChannel(to - 2) };
  if (isChannel(to) && tokens.word[to + 2] === ':') return { to, mark: to + 2, channel: true };
  const dash = /^[–—]$/.test(tokens.word[to] ?? '') && tokens.gap[to] !== Gap.none && tokens.gap[to + 1] !== Gap.none;
  if (!dash || !unit.data.svo?.reportsWhole) return null;
  const quotation = scene.quotations[utteranceAt(scene, to + 1)];
  return quotation && quotation.from === to + 1 && quotation.to >= unit.last ? { to, mark: to, channel: false } : null;
}

/** Whether the word at token `i` is a name by its look, or by the end that only family names have. */
export function bearsName({ tags, tokens }: Scene, { code }: Unit, i: number): boolean {
  if ((tags[i] ?? 0) & Tag.title) return true;
  const language = languageOf(code);
  return tokens.capital[i] === 1 && language !== undefined && isSureFamily(foldedToken(tokens, i), language);
}
