import type { Bilingual, ErrorReply } from '../../../server/contract/common.js';
import { siteWords } from './words/site-words.js';

/** Why the desk did not do it, in words for the person who asked. */
export interface Failure {
  readonly code: string;
  readonly words: Bilingual;
  readonly errorId: string | null;
}
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

const unreachable: Failure = { code: 'unreachable', words: siteWords.notReached, errorId: null };

function refusal(body: unknown): Failure {
  const error = (body as Partial<ErrorReply> | null)?.error;
  return error ? { code: error.code, words: error.message, errorId: error.errorId } : unreachable;
}

async function answerOf<T>(asked: Promise<Response>): Promise<Answer<T>> {
  try {
    const response = await asked;
    const body: unknown = await response.json();
    return response.ok ? { ok: true, value: body as T } : { ok: false, failure: refusal(body) };
  } catch {
    return { ok: false, failure: unreachable };
  }
}

/** Asks the desk for something. */
export function ask<T>(address: string, query: Readonly<Record<string, string>> = {}): Promise<Answer<T>> {
  const search = new URLSearchParams(query).toString();
  return answerOf<T>(fetch(search === '' ? address : `${address}?${search}`, { headers: { accept: 'application/json' } }));
}

/** Hands the desk something. */
export function tell<T>(address: string, body: object): Promise<Answer<T>> {
  const form = body instanceof FormData;
  return answerOf<T>(fetch(address, { method: 'POST', headers: form ? {} : { 'content-type': 'application/json' }, body: form ? body : JSON.stringify(body) }));
}
