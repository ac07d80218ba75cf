import { z } from 'zod';
import { hall, halls, visitRow, type CheckIn, type MoveVisit, type OpenCounter, type WalkIn } from '../../../../server/contract/hall.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';

const done = z.object({ ok: z.literal(true) });
const post = <S extends z.ZodType>(url: string, reply: S, body?: unknown) => api.ask(url, { method: 'POST', body, reply });

export const fetchHalls = () => api.ask(path('halls'), { reply: halls });
export const fetchHall = (centreId: string) => api.ask(path('hall', { centreId }), { reply: hall });
export const sitDown = (centreId: string, body: OpenCounter) => api.ask(path('hallCounter', { centreId }), { method: 'PUT', body, reply: done });
export const getUp = (centreId: string) => api.ask(path('hallCounter', { centreId }), { method: 'DELETE', reply: done });
export const checkIn = (centreId: string, body: CheckIn) => post(path('hallCheckIns', { centreId }), visitRow, body);
export const takeWalkIn = (centreId: string, body: WalkIn) => post(path('hallWalkIns', { centreId }), visitRow, body);
export const callNext = (centreId: string) => post(path('hallCallNext', { centreId }), visitRow);
export const moveVisit = (id: string, body: MoveVisit) => post(path('visitMoves', { id }), visitRow, body);
export const markNoShow = (centreId: string, appointmentId: string) => post(path('hallNoShows', { centreId }), done, { appointmentId });
