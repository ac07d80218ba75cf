import type { z } from 'zod';
import { ownRefusal, refusalFrom } from './refusal.js';

export interface Ask<S extends z.ZodType> {
  reply: S;
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  /** Bytes sent as they are, in place of a body. */
  file?: Blob;
}

export interface ClientParts {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

export interface Client {
  ask: <S extends z.ZodType>(url: string, ask: Ask<S>) => Promise<z.output<S>>;
  carryToken: (csrfToken: string) => void;
  onSessionEnd: (listener: () => void) => () => void;
}

/** An address with its query; parts that are absent or empty are left out. */
export function withQuery(url: string, query: Record<string, string | number | undefined> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? url : `${url}?${text}`;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function requestInit(ask: Ask<z.ZodType>, token: string): RequestInit {
  const method = ask.method ?? 'GET';
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['x-csrf-token'] = token;
  if (ask.file !== undefined) return { method, headers: { ...headers, 'content-type': ask.file.type }, credentials: 'same-origin', body: ask.file };
  if (ask.body === undefined) return { method, headers, credentials: 'same-origin' };
  headers['content-type'] = 'application/json';
  return { method, headers, credentials: 'same-origin', body: JSON.stringify(ask.body) };
}

/** The one getter and changer: sends the csrf token, checks every reply against the contract, throws Refusal. */
export function createClient(parts: ClientParts): Client {
  let token = '';
  const sessionEnd = new Set<() => void>();

  const send = async (url: string, init: RequestInit) => parts.fetch(url, init).catch(() => Promise.reject(ownRefusal('offline')));

  return {
    async ask(url, ask) {
      const response = await send(withQuery(url, ask.query), requestInit(ask, token));
      const body = await bodyOf(response);
      if (response.status === 401) for (const tell of sessionEnd) tell();
      if (!response.ok) throw refusalFrom(response.status, body);
      const read = ask.reply.safeParse(body);
      if (!read.success) throw ownRefusal('unexpected_reply', response.status);
      return read.data;
    },
    carryToken(csrfToken) {
      token = csrfToken;
    },
    onSessionEnd(listener) {
      sessionEnd.add(listener);
      return () => void sessionEnd.delete(listener);
    },
  };
}

export const api = createClient({ fetch: (url, init) => globalThis.fetch(url, init) });
