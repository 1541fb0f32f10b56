/** What the server says when it cannot do what was asked: a message, and what the user can do. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  /** What the user can do, in words. */
  readonly remedy: string;
  /** The whole answer, for errors that carry more (what stands there, at a conflict). */
  readonly body: unknown;

  constructor(status: number, code: string, message: string, remedy: string, body?: unknown) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.remedy = remedy;
    this.body = body;
  }
}

/** What was thrown as an error to be shown: the server's, or one that nobody expected. */
export const apiError = (thrown: unknown): ApiError =>
  thrown instanceof ApiError ? thrown : new ApiError(0, 'unexpected', '', '');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textIn = (value: unknown, key: string): string =>
  isRecord(value) && typeof value[key] === 'string' ? value[key] : '';

const TOKEN = 'hearsay-token';

/** A token given in the address (`?token=`) is kept for this tab and taken out of the address. */
export function takeToken(): void {
  const url = new URL(location.href);
  const token = url.searchParams.get('token');
  if (token === null) return;
  sessionStorage.setItem(TOKEN, token);
  url.searchParams.delete('token');
  history.replaceState(null, '', url.pathname + url.search);
}

/** The token for this tab, set by hand where the server asks for one. */
export function keepToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
}

function headers(init: HeadersInit = {}): Headers {
  const all = new Headers(init);
  const token = sessionStorage.getItem(TOKEN);
  if (token) all.set('authorization', `Bearer ${token}`);
  return all;
}

/** Asks the server. Throws ApiError (status 0 where it could not be reached) or an AbortError. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: headers(init.headers) });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, 'unreachable', '', '');
  }
  if (response.ok) return response;
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    body = undefined;
  }
  const error = isRecord(body) ? body['error'] : undefined;
  throw new ApiError(
    response.status,
    textIn(error, 'code') || `http-${response.status}`,
    textIn(error, 'message') || response.statusText,
    textIn(error, 'do'),
    body,
  );
}

/** The answer to a GET as the type the server's schema names. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await ask(path, signal ? { signal } : {});
  return (await response.json()) as T;
}

/** Sends JSON. */
export async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const response = await ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  return (await response.json()) as T;
}

/** Sends files as a form. */
export async function send<T>(path: string, files: readonly File[]): Promise<T> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  const response = await ask(path, { method: 'POST', body: form });
  return (await response.json()) as T;
}

export interface ServerEvent {
  readonly event: string;
  readonly data: unknown;
}

/**
 * The server's events as they come, until it ends the stream. Read by fetch, so that the token goes along.
 * Throws ApiError where the connection is lost before the end.
 */
export async function* events(path: string, signal: AbortSignal): AsyncGenerator<ServerEvent> {
  const response = await ask(path, { headers: { accept: 'text/event-stream' }, signal });
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    let read: ReadableStreamReadResult<string>;
    try {
      read = await reader.read();
    } catch (error) {
      if (signal.aborted) return;
      throw new ApiError(0, 'connection-lost', error instanceof Error ? error.message : '', '');
    }
    if (read.done) return;
    rest += read.value;
    const parts = rest.split(/\r?\n\r?\n/);
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const event = eventOf(part);
      if (event) yield event;
    }
  }
}

function eventOf(part: string): ServerEvent | undefined {
  let event = 'message';
  const data: string[] = [];
  for (const line of part.split(/\r?\n/)) {
    if (line.startsWith('event:')) event = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  }
  if (!data.length) return undefined;
  return { event, data: JSON.parse(data.join('\n')) };
}
