import { z } from 'zod';
import { conversationContext, presence, staffSlice, work, type PresenceState } from '../../../../server/contract/staff.js';
import { similarMatters, type SimilarQuestion } from '../../../../server/contract/ticket-detail.js';
import { path, type RouteName } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';
import { deviceNow, serverClock } from '../../shared/time/server-clock.js';

export async function fetchWork() {
  const sentAt = deviceNow();
  const reply = await api.ask(path('work'), { reply: work });
  serverClock.measure({ serverNow: reply.serverNow, sentAt, receivedAt: deviceNow() });
  return reply;
}

const act = (route: RouteName, id: string, body: unknown) => api.ask(path(route, { id }), { method: 'POST', body, reply: staffSlice });

export const setPresence = (state: PresenceState) => api.ask(path('presence'), { method: 'PUT', body: { state }, reply: presence });
export const acceptOffer = (id: string, offerId: string) => act('conversationAccept', id, { offerId });
export const declineOffer = (id: string, offerId: string) => api.ask(path('conversationDecline', { id }), { method: 'POST', body: { offerId }, reply: z.unknown() });
export const sendReply = (id: string, message: { id: string; text: string }) => act('conversationMessages', id, message);
export const saveNote = (id: string, message: { id: string; text: string }) => act('conversationNotes', id, message);
export const transferConversation = (id: string, body: { toStaffId?: string; note: string }) => act('conversationTransfer', id, body);
export const closeConversation = (id: string) => act('conversationClose', id, {});
export const fetchContext = (id: string) => api.ask(path('conversationContext', { id }), { reply: conversationContext });
export const fetchSimilar = (question: SimilarQuestion) => api.ask(path('similar'), { method: 'POST', body: question, reply: similarMatters });
