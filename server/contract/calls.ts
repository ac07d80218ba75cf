import { z } from 'zod';
import { instant, lang } from './common.js';
import { intakeForm, linkedAppointment } from './ticket-detail.js';
import { party, queueRow } from './ticket.js';

export const callState = z.enum(['ringing', 'queued', 'offered', 'calling', 'talking', 'held', 'consulting', 'tripartite', 'wrap_up', 'done', 'abandoned']);
export type CallState = z.infer<typeof callState>;
export const listenMode = z.enum(['listen', 'whisper', 'barge']);
export type ListenMode = z.infer<typeof listenMode>;

/** Typed words in a trial without sound. */
const callLine = z.object({ seq: z.number().int(), from: z.enum(['caller', 'agent', 'party', 'supervisor']), name: z.string(), text: z.string(), at: instant });
export type CallLine = z.infer<typeof callLine>;
const callbackView = z.object({ phone: z.string(), cause: z.enum(['asked', 'missed']), at: instant, notBefore: instant, tries: z.array(z.object({ at: instant, byName: z.string(), reached: z.boolean() })) });

export const callView = z.object({
  id: z.string(),
  state: callState,
  /** Masked; null when withheld. */
  phone: z.string().nullable(),
  lang,
  openedAt: instant,
  since: instant,
  agent: party.extend({ joinedAt: instant }).nullable(),
  /** As what the reader is on the line. */
  mine: z.enum(['agent', 'party', 'supervisor', 'none']),
  muted: z.boolean(),
  onHold: z.boolean(),
  parties: z.array(z.object({ label: z.string(), kind: z.enum(['colleague', 'unit']), name: z.string(), state: z.enum(['ringing', 'connected']), since: instant })),
  /** Null also where policy hides it from the agent. */
  listener: z.object({ name: z.string(), mode: listenMode, since: instant }).nullable(),
  /** `byName` '' = told to the line itself. */
  note: z.object({ text: z.string(), byName: z.string(), at: instant }).nullable(),
  wrapUpEndsAt: instant.nullable(),
  callback: callbackView.nullable(),
  /** The caller was told that the call is recorded. */
  recorded: z.boolean(),
  lines: z.array(callLine),
  ticketNos: z.array(z.string()),
  endedAt: instant.nullable(),
});
export type CallView = z.infer<typeof callView>;
export const callViews = z.array(callView);

const callOffer = z.object({
  callId: z.string(),
  offerId: z.string(),
  kind: z.enum(['call', 'callback', 'transfer']),
  phone: z.string().nullable(),
  contactCount: z.number().int(),
  note: z.string(),
  noteBy: z.string(),
  waitingSince: instant,
  offeredAt: instant,
  expiresAt: instant,
});
export type CallOffer = z.infer<typeof callOffer>;

/** The telephone on one's desk. */
export const phoneDesk = z.object({
  exchange: z.object({ name: z.enum(['twilio', 'loopback']), sound: z.boolean() }),
  call: callView.nullable(),
  offer: callOffer.nullable(),
  waiting: z.number().int(),
  callbacks: z.number().int(),
  serverNow: instant,
});
export type PhoneDesk = z.infer<typeof phoneDesk>;
/** For the browser's side of the exchange; null where it needs none. */
export const phonePass = z.object({ pass: z.object({ identity: z.string(), token: z.string(), expiresAt: instant }).nullable() });

export const answerCall = z.object({ offerId: z.string().min(1).max(80) });
const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unit'), unitId: z.string().min(1).max(80), phone: z.string().trim().min(3).max(30).optional() }),
  z.object({ kind: z.literal('colleague'), staffId: z.string().min(1).max(80) }),
]);
export type CallTarget = z.infer<typeof target>;
const note = z.string().trim().max(500);
export const callCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('mute'), on: z.boolean() }),
  z.object({ do: z.literal('hold') }),
  z.object({ do: z.literal('resume') }),
  z.object({ do: z.literal('consult'), to: target, note: note.default('') }),
  z.object({ do: z.literal('join') }),
  z.object({ do: z.literal('complete'), note }),
  z.object({ do: z.literal('drop'), label: z.string().min(1).max(80) }),
  z.object({ do: z.literal('pass_on'), to: target.nullable(), note: note.min(2) }),
  z.object({ do: z.literal('hang_up') }),
  z.object({ do: z.literal('not_reached') }),
  z.object({ do: z.literal('more_time') }),
  z.object({ do: z.literal('finish') }),
  z.object({ do: z.literal('answer_colleague') }),
  z.object({ do: z.literal('leave') }),
  z.object({ do: z.literal('speak'), text: z.string().trim().min(1).max(500) }),
]);
export type CallCommand = z.input<typeof callCommand>;

export const superviseCall = z.object({ mode: listenMode, reason: z.string().trim().min(4).max(200) });
export const callsQuery = z.object({ list: z.enum(['live', 'waiting', 'callbacks', 'log']) });
export type CallList = z.infer<typeof callsQuery>['list'];
export const callContext = z.object({ calls: callViews, tickets: z.array(queueRow), appointments: z.array(linkedAppointment) });
export type CallContext = z.infer<typeof callContext>;

/** A ticket out of a call; the caller's number comes with the call. */
export const callTicket = intakeForm.pick({ key: true, type: true, urgency: true, title: true, content: true, place: true, callerName: true, confidential: true });
export type CallTicket = z.input<typeof callTicket>;
