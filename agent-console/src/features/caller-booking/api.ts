import { z } from 'zod';
import { bookingCentres, bookingDays, bookingTimes, hold, waiting, type WaitPlace } from '../../../../server/contract/booking.js';
import { bookingRow, foundBooking, staffBooked, type BookingCommand, type StaffBookingForm } from '../../../../server/contract/booking-staff.js';
import { path } from '../../../../server/contract/routes.js';
import { ticketDetail } from '../../../../server/contract/ticket-detail.js';
import { api } from '../../shared/api/client.js';

export type Source = 'phone' | 'counter';
/** Which places are asked for: the services together, as this way of booking sees them. */
export interface Asked {
  items: readonly string[];
  source: Source;
}
export interface HoldAct extends Asked {
  key: string;
  slotId: string;
}
interface WaitAct {
  key: string;
  items: readonly string[];
  centreId: string | null;
  from: string;
  to: string;
  lang: 'zh' | 'en';
  phone: string;
  name?: string;
}

const query = ({ items, source }: Asked) => ({ items: items.join(','), source });
const post = <S extends z.ZodType>(url: string, reply: S, body: unknown) => api.ask(url, { method: 'POST', body, reply });

export const fetchCentres = (asked: Asked) => api.ask(path('callerCentres'), { query: query(asked), reply: bookingCentres });
export const fetchDays = (id: string, asked: Asked) => api.ask(path('callerDays', { id }), { query: query(asked), reply: bookingDays });
export const fetchTimes = (id: string, date: string, asked: Asked) => api.ask(path('callerTimes', { id, date }), { query: query(asked), reply: bookingTimes });
export const fetchTicket = (no: string) => api.ask(path('ticket', { no }), { reply: ticketDetail });
export const takeHold = (body: HoldAct) => post(path('callerHolds'), hold, body);
export const releaseHold = (body: HoldAct) => post(path('callerHoldRelease'), z.object({ ok: z.literal(true) }), body);
export const book = (body: StaffBookingForm) => post(path('appointments'), staffBooked, body);
export const joinWait = (body: WaitAct): Promise<WaitPlace> => post(path('callerWaits'), waiting, body);
export const lookUp = (bookingNo: string, code: string) => post(path('appointmentLookup'), foundBooking, { bookingNo, code });
export const command = (id: string, body: { key: string; acts: number; command: BookingCommand }) => post(path('appointmentCommands', { id }), bookingRow, body);

export const bookingKeys = {
  centres: (asked: Asked) => ['caller-times', 'centres', asked],
  days: (centreId: string, asked: Asked) => ['caller-times', 'days', centreId, asked],
  times: (centreId: string, date: string, asked: Asked) => ['caller-times', 'times', centreId, date, asked],
  all: ['caller-times'],
};
