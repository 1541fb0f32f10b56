/** A piece of a message's text: plain, or with what Telegram says of it (`link`, `text_link`, `bold` …). */
interface Piece {
  readonly type: string;
  readonly text: string;
  readonly href?: string;
}

/** A message of an export, as far as it is read. */
export interface Message {
  readonly id: string | undefined;
  readonly type: string;
  readonly pieces: readonly Piece[];
  /** The member that holds the text: older exports have `text` only. */
  readonly member: 'text' | 'text_entities';
  readonly date: string | undefined;
  readonly edited: string | undefined;
  readonly from: string | undefined;
  readonly author: string | undefined;
  readonly forwardedFrom: string | undefined;
  readonly replyTo: string | undefined;
  /** The chat that the answered message stands in, where it is another. */
  readonly replyChat: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a parsed message; undefined where it is no object. */
export function asMessage(value: unknown): Message | undefined {
  if (!isFields(value)) return undefined;
  const {
    id,
    type,
    from,
    author,
    forwarded_from,
    text,
    text_entities,
    reply_to_message_id,
    reply_to_peer_id,
    date,
    date_unixtime,
    edited,
    edited_unixtime,
  } = value;
  const plain = piecesOf(text);
  const entities = piecesOf(text_entities);
  const fromEntities = entities.length > 0 && (plain.length === 0 || entities.some(({ type }) => type !== 'plain'));
  return {
    id: scalar(id),
    type: scalar(type) ?? 'message',
    pieces: fromEntities ? entities : plain,
    member: fromEntities ? 'text_entities' : 'text',
    date: moment(date, date_unixtime),
    edited: moment(edited, edited_unixtime),
    from: scalar(from),
    author: scalar(author),
    forwardedFrom: scalar(forwarded_from),
    replyTo: scalar(reply_to_message_id),
    replyChat: /^(?:channel|chat|user)(\d+)$/.exec(scalar(reply_to_peer_id) ?? '')?.[1],
  };
}

const scalar = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : undefined;

function piecesOf(value: unknown): Piece[] {
  if (typeof value === 'string') return value === '' ? [] : [{ type: 'plain', text: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((piece: unknown): Piece[] => {
    if (typeof piece === 'string') return [{ type: 'plain', text: piece }];
    if (!isFields(piece)) return [];
    const { type, text, href } = piece;
    if (typeof text !== 'string') return [];
    return [{ type: scalar(type) ?? 'plain', text, ...(typeof href === 'string' && { href }) }];
  });
}

/**
 * A moment as ISO 8601. Exports write local time without its offset, newer ones the seconds since 1970 beside it: the
 * offset is the difference.
 */
function moment(local: unknown, unix: unknown): string | undefined {
  const shown =
    typeof local === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(local) ? local : undefined;
  const seconds = Number(scalar(unix) ?? Number.NaN);
  if (!Number.isFinite(seconds) || Math.abs(seconds) > 8e12) return shown;
  if (!shown) return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  const minutes = Math.round((Date.parse(`${shown}Z`) / 1000 - seconds) / 60);
  if (!(Math.abs(minutes) <= 14 * 60)) return shown;
  if (minutes === 0) return `${shown}Z`;
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${shown}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
