import type { StaffActor } from '../../desk/access/actor.js';
import { desk, may } from '../../desk/access/may.js';
import type { CallState, DeskCall } from '../../desk/calls/call.js';
import { seenBy } from '../queue/queue-views.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import { DeskError } from '../../desk/errors.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { PhonePass } from '../../ports/telephony.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import type { CallPorts } from './call-ports.js';

export const liveStates: readonly CallState[] = ['calling', 'talking', 'held', 'consulting', 'tripartite'];
const shown = 50;
const contextShown = 10;

export interface PhoneNow {
  /** The call on this desk, or the one a colleague asks to join. */
  call: DeskCall | null;
  offered: DeskCall | null;
  waiting: number;
  callbacks: number;
}

/** The telephone on an agent's desk right now; one who never sat down has nothing on it. */
export async function readPhone(ports: Pick<CallPorts, 'deskCalls' | 'seats' | 'clock'>, actor: StaffActor): Promise<PhoneNow> {
  mustMay(actor, 'conversation.serve', desk);
  const [seat, own, line, owed] = await Promise.all([ports.seats.get(actor.id), ports.deskCalls.ofStaff(actor.id), ports.deskCalls.inStates(['queued', 'offered'], shown), ports.deskCalls.inStates(['abandoned'], shown)]);
  const ringing = seat?.call?.offerId ? await ports.deskCalls.get(seat.call.id) : null;
  const offered = ringing?.offer?.staffId === actor.id && ringing.offer.expiresAt > ports.clock.now() ? ringing : null;
  return { call: own, offered, waiting: line.length, callbacks: owed.length };
}

/** A short-lived pass for this person's browser; null where the exchange asks for none. */
export function phonePass({ telephony, clock }: Pick<CallPorts, 'telephony' | 'clock'>, actor: StaffActor): PhonePass | null {
  if (!may(actor, 'call.supervise', desk)) mustMay(actor, 'conversation.serve', desk);
  return telephony.pass(actor.id, clock.now());
}

export type CallList = 'live' | 'waiting' | 'callbacks' | 'log';
const statesOf: Record<Exclude<CallList, 'log'>, readonly CallState[]> = { live: liveStates, waiting: ['queued', 'offered'], callbacks: ['abandoned'] };

/** Calls of one kind: those going on, the line, what is owed, or the newest. */
export async function readCalls({ deskCalls }: Pick<CallPorts, 'deskCalls'>, actor: StaffActor, list: CallList): Promise<DeskCall[]> {
  mustMay(actor, 'call.read', desk);
  return list === 'log' ? deskCalls.recent(shown) : deskCalls.inStates(statesOf[list], shown);
}

/** One call, for whoever may read calls. */
export async function readCall({ deskCalls }: Pick<CallPorts, 'deskCalls'>, actor: StaffActor, callId: string): Promise<DeskCall> {
  mustMay(actor, 'call.read', desk);
  const call = await deskCalls.get(callId);
  if (!call) throw new DeskError('not_found', { what: 'call' });
  return call;
}

export interface CallContext {
  calls: DeskCall[];
  tickets: Ticket[];
  appointments: Appointment[];
}

/** What the desk knows of the caller by their number; never which confidential reports are theirs. */
export async function callContext(ports: Pick<Ports, 'appointments' | 'deskCalls' | 'tickets'>, actor: StaffActor, callId: string): Promise<CallContext> {
  const { contactId } = await readCall(ports, actor, callId);
  if (contactId === null) return { calls: [], tickets: [], appointments: [] };
  const [calls, tickets, appointments] = await Promise.all([
    ports.deskCalls.ofContact(contactId, contextShown),
    ports.tickets.find({ filter: { ...seenBy(actor), contactId }, sort: 'newest', skip: 0, limit: contextShown }),
    ports.appointments.ofContact(contactId, contextShown),
  ]);
  return { calls: calls.filter(({ id }) => id !== callId), tickets: tickets.filter(({ confidential }) => !confidential), appointments };
}
