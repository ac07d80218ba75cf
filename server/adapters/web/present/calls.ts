import type { CallOffer, CallView, PhoneDesk } from '../../../contract/calls.js';
import type { PhoneNow } from '../../../actions/calls/read-phone.js';
import { isOnLine, type CallLine, type DeskCall } from '../../../desk/calls/call.js';
import type { CallPolicy } from '../../../desk/calls/policy.js';
import type { StaffActor } from '../../../desk/access/actor.js';
import type { Telephony } from '../../../ports/telephony.js';
import type { Instant } from '../../../desk/text.js';
import { maskPhone } from './mask.js';

interface CallReader {
  actor: StaffActor;
  policy: Pick<CallPolicy, 'listening'>;
}
const masked = (phone: string | null): string | null => (phone === null ? null : maskPhone(phone));

function roleIn({ agent, parties, listener }: DeskCall, { id }: StaffActor): CallView['mine'] {
  if (agent?.id === id) return 'agent';
  if (listener?.staffId === id) return 'supervisor';
  return parties.some(({ staffId }) => staffId === id) ? 'party' : 'none';
}

/** Words reach whoever is on the line as they were heard there; others read none. */
function linesFor(call: DeskCall, mine: CallView['mine']): CallView['lines'] {
  const heard = ({ from, heardBy }: CallLine) => mine !== 'none' && (from === mine || heardBy.includes(mine));
  return call.lines.filter(heard).map(({ seq, from, name, text, at }) => ({ seq, from, name, text, at }));
}

/** Whether the agent is to know that somebody listens is policy; whispering and joining in are heard anyway. */
function listenerFor({ listener }: DeskCall, mine: CallView['mine'], { policy }: CallReader): CallView['listener'] {
  if (listener === null || (mine === 'agent' && listener.mode === 'listen' && policy.listening === 'hidden')) return null;
  return { name: listener.name, mode: listener.mode, since: listener.since };
}

/** A call as one person may see it; numbers are masked for everybody. */
export function presentCall(call: DeskCall, reader: CallReader): CallView {
  const mine = roleIn(call, reader.actor);
  const { id, state, lang, openedAt, since, agent, muted, onHold, parties, note, wrapUpEndsAt, callback, recording, ticketNos, endedAt } = call;
  return {
    id,
    state,
    phone: masked(call.phone),
    lang,
    openedAt,
    since,
    agent,
    mine,
    muted,
    onHold,
    parties: parties.map(({ label, kind, name, state: joined, since: from }) => ({ label, kind, name, state: joined, since: from })),
    listener: listenerFor(call, mine, reader),
    note,
    wrapUpEndsAt,
    callback: callback && { ...callback, phone: maskPhone(callback.phone), tries: [...callback.tries] },
    recorded: recording?.notice ?? false,
    lines: linesFor(call, mine),
    ticketNos: [...ticketNos],
    endedAt,
  };
}

function kindOf(call: DeskCall): CallOffer['kind'] {
  if (!isOnLine(call)) return 'callback';
  return call.marks.some(({ what }) => what === 'pass_on' || what === 'agent_lost') ? 'transfer' : 'call';
}

/** A ringing call as the asked agent sees it. */
function presentCallOffer(call: DeskCall, contactCount: number): CallOffer | null {
  const { offer, note } = call;
  if (!offer) return null;
  return { callId: call.id, offerId: offer.id, kind: kindOf(call), phone: masked(call.callback?.phone ?? call.phone), contactCount, note: note?.text ?? '', noteBy: note?.byName ?? '', waitingSince: call.since, offeredAt: offer.madeAt, expiresAt: offer.expiresAt };
}

interface PhoneFacts extends CallReader {
  exchange: Pick<Telephony, 'name' | 'sound'>;
  contactCount: number;
  now: Instant;
}

/** The telephone on one's desk. */
export function presentPhone({ call, offered, waiting, callbacks }: PhoneNow, facts: PhoneFacts): PhoneDesk {
  const { exchange, contactCount, now } = facts;
  return { exchange: { name: exchange.name, sound: exchange.sound }, call: call && presentCall(call, facts), offer: offered && presentCallOffer(offered, contactCount), waiting, callbacks, serverNow: now };
}
