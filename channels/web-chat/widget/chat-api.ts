import type { CitizenConversation, ConversationSlice, Message } from '../../../server/contract/chat.js';
import type { Bilingual, ErrorReply, Lang } from '../../../server/contract/common.js';
import type { Progress, ProgressAct } from '../../../server/contract/progress.js';
import { path, type RouteName } from '../../../server/contract/routes.js';

export type Reply<T> = { ok: true; value: T } | { ok: false; why: 'network' } | { ok: false; why: 'refused'; code: string; words: Bilingual | null };

/** What a change answers with; a desk that says nothing is asked for the slice instead. */
export interface Told {
  readonly conversation?: CitizenConversation;
  readonly messages?: readonly Message[];
}

export interface ChatApi {
  start: (lang: Lang) => Promise<Reply<Told>>;
  slice: (id: string, after: number) => Promise<Reply<ConversationSlice>>;
  say: (id: string, message: { id: string; text: string }) => Promise<Reply<Told>>;
  askForPerson: (id: string, key: string) => Promise<Reply<Told>>;
  leaveMessage: (id: string, message: { id: string; text: string; phone?: string }) => Promise<Reply<Told>>;
  receipt: (id: string, seen: { delivered: number; read: number }) => Promise<Reply<unknown>>;
  judge: (id: string, judged: { seq: number; helpful: boolean | null }) => Promise<Reply<Told>>;
  rate: (id: string, rating: { score: number; comment?: string }) => Promise<Reply<Told>>;
  /** How a matter opened in the chat stands. */
  matter: (proof: Proof) => Promise<Reply<Progress>>;
  /** One act on it; the same key again is the same act. */
  actOn: (proof: Proof, asked: { key: string; act: ProgressAct }) => Promise<Reply<Progress>>;
}

/** What opens a matter: its number and code. */
export interface Proof {
  readonly ticketNo: string;
  readonly code: string;
}

const serverTrouble = 500;

function refusalOf(body: unknown): { code: string; words: Bilingual | null } {
  const { error } = body as Partial<ErrorReply>;
  return { code: error?.code ?? 'unknown', words: error?.message ?? null };
}

async function replyOf<T>(asked: Promise<Response>): Promise<Reply<T>> {
  try {
    const response = await asked;
    const text = await response.text();
    const body: unknown = text === '' ? {} : JSON.parse(text);
    if (response.ok) return { ok: true, value: body as T };
    if (response.status >= serverTrouble) return { ok: false, why: 'network' };
    return { ok: false, why: 'refused', ...refusalOf(body) };
  } catch {
    return { ok: false, why: 'network' };
  }
}

/** The desk's chat over HTTP; `origin` is '' on the desk's own pages. */
export function httpChat(origin: string): ChatApi {
  const post = <T = Told>(route: RouteName, parts: Record<string, string>, body: object): Promise<Reply<T>> =>
    replyOf<T>(fetch(origin + path(route, parts), { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
  return {
    start: (lang) => post('chatStart', {}, { lang }),
    slice: (id, seen) => replyOf(fetch(`${origin}${path('chat', { id })}?after=${seen}`, { credentials: 'include', cache: 'no-store' })),
    say: (id, message) => post('chatMessages', { id }, message),
    askForPerson: (id, key) => post('chatPerson', { id }, { id: key }),
    leaveMessage: (id, message) => post('chatLeaveMessage', { id }, message),
    receipt: (id, seen) => post('chatReceipt', { id }, seen),
    judge: (id, { seq, helpful }) => post('chatHelpful', { id, seq: String(seq) }, { helpful }),
    rate: (id, rating) => post('chatRating', { id }, rating),
    matter: (proof) => post<Progress>('progress', {}, proof),
    actOn: (proof, asked) => post<Progress>('progressActs', {}, { ...proof, ...asked }),
  };
}
