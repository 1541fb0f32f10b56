import { type JsonRange, stringEnd } from '../json.ts';

/** A chat of an export: what it says of itself, and where its messages stand. */
export interface Chat {
  name?: string;
  type?: string;
  id?: string;
  readonly messages: JsonRange[];
  /** Whether the export breaks off inside this chat's messages. */
  broken: boolean;
}

interface Container {
  readonly object: boolean;
  /** The member whose value comes next. */
  key: string | undefined;
  chat: Chat | undefined;
  /** For an array: the chat whose messages it holds. */
  readonly messagesOf: Chat | undefined;
}

/**
 * Finds the chats of a Telegram Desktop export, and each message's place, in one pass and without parsing: a message that
 * is no valid JSON, or an end that is missing, leaves the others as they are.
 */
export function findChats(json: string): { readonly chats: readonly Chat[]; readonly complete: boolean } {
  const chats: Chat[] = [];
  const stack: Container[] = [];
  let at = 0;
  while (at < json.length) {
    const unit = json.charCodeAt(at);
    const top = stack[stack.length - 1];
    if (unit === 34) {
      const end = stringEnd(json, at);
      if (top?.object && top.key === undefined) top.key = json.slice(at + 1, end - 1);
      else if (top?.object) note(top, json.slice(at, end));
      at = end;
    } else if (unit === 123 || unit === 91) {
      if (unit === 123 && top?.messagesOf) {
        const end = skipValue(json, at);
        if (end < 0) {
          top.messagesOf.broken = true;
          top.messagesOf.messages.push({ start: at, end: json.length });
          return { chats, complete: false };
        }
        top.messagesOf.messages.push({ start: at, end });
        at = end;
        continue;
      }
      let messagesOf: Chat | undefined;
      if (unit === 91 && top?.object && top.key === 'messages') messagesOf = chatOf(top, chats);
      stack.push({ object: unit === 123, key: undefined, chat: undefined, messagesOf });
      at++;
    } else if (unit === 125 || unit === 93) {
      stack.pop();
      const outer = stack[stack.length - 1];
      if (outer) outer.key = undefined;
      if (stack.length === 0) return { chats, complete: true };
      at++;
    } else if (unit === 44) {
      if (top) top.key = undefined;
      at++;
    } else if (unit === 58 || unit <= 32) at++;
    else {
      let end = at + 1;
      while (end < json.length && !',]}\n\r \t'.includes(json.charAt(end))) end++;
      if (top?.object && top.key === 'id') note(top, json.slice(at, end));
      at = end;
    }
  }
  return { chats, complete: false };
}

function chatOf(container: Container, chats: Chat[]): Chat {
  container.chat ??= { messages: [], broken: false };
  chats.push(container.chat);
  return container.chat;
}

function note(container: Container, literal: string): void {
  const { key } = container;
  if (key !== 'name' && key !== 'type' && key !== 'id') return;
  let value: unknown = literal;
  try {
    value = JSON.parse(literal);
  } catch {
    // A name that is no valid JSON stays as it is written.
  }
  container.chat ??= { messages: [], broken: false };
  if (typeof value === 'string' || typeof value === 'number') container.chat[key] = String(value);
}

/** Offset behind the object or array that begins at `at`; -1 where it never ends. */
function skipValue(json: string, at: number): number {
  let depth = 0;
  let end = at;
  while (end < json.length) {
    const unit = json.charCodeAt(end);
    if (unit === 34) {
      end = stringEnd(json, end);
      continue;
    }
    if (unit === 123 || unit === 91) depth++;
    else if ((unit === 125 || unit === 93) && --depth === 0) return end + 1;
    end++;
  }
  return -1;
}
