import { planEffect, planSaved, planTried, planWeek, type Availability } from '../../../../server/contract/booking-staff.js';
import type { Bilingual } from '../../../../server/contract/common.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';

export interface Span {
  from: string;
  to: string;
}
export interface Closing {
  date: string;
  counterId: string | null;
}

export const planKeys = {
  weeks: (centreId: string) => ['plan', centreId],
  week: (centreId: string, { from }: Span) => ['plan', centreId, from],
  tried: (centreId: string, { from }: Span, draft: Availability | null) => ['plan-tried', centreId, from, draft],
  closing: (centreId: string, closing: Closing) => ['plan-closing', centreId, closing],
};

export const fetchWeek = (id: string, { from, to }: Span) => api.ask(path('planWeek', { id }), { query: { from, to }, reply: planWeek });
/** What a draft would do, and the week as it would be; nothing is saved. */
export const tryPlan = (id: string, availability: Availability, span: Span) => api.ask(path('planPreview', { id }), { method: 'POST', body: { availability, ...span }, reply: planTried });
export const savePlan = (id: string, availability: Availability, reason: string) => api.ask(path('planWeek', { id }), { method: 'PUT', body: { availability, reason }, reply: planSaved });
export const tryClosing = (id: string, closing: Closing) => api.ask(path('dayClosingPreview', { id }), { method: 'POST', body: closing, reply: planEffect });
export const closeDay = (id: string, closing: Closing & { reason: Bilingual }) => api.ask(path('dayClosing', { id }), { method: 'POST', body: closing, reply: planSaved });
