import type { CallOrder, DeskCall } from '../../desk/calls/call.js';
import type { ExchangeNews, Telephony } from '../../ports/telephony.js';
import { callerLabel, identityOf, labelOf } from './identity.js';
import { trialTone } from './trial-tone.js';

/** Somebody in the pretended conference. */
export interface Present {
  label: string;
  muted: boolean;
  hold: boolean;
  /** Heard by this one alone. */
  coaching: string | null;
}
export interface Loopback extends Telephony {
  /** Who is in a call's conference, for tests and for nobody else. */
  room(callId: string): Present[];
}
interface Parts {
  news: () => ExchangeNews;
  /** The words typed in a call: what stands for its recording; null for what is no call. */
  transcript: (callId: string) => Promise<string | null>;
}
type Room = Map<string, Present>;
type Acts = { [O in CallOrder['order']]: (room: Room, order: Extract<CallOrder, { order: O }>, call: DeskCall) => void };

const present = (label: string): Present => ({ label, muted: false, hold: false, coaching: null });
const agentOf = ({ agent }: DeskCall): string => identityOf(agent?.id ?? '');

function enter(room: Room, ...labels: readonly string[]): void {
  for (const label of labels) room.set(label, present(label));
}
function change(room: Room, label: string, facts: Partial<Present>): void {
  const known = room.get(label);
  if (known) room.set(label, { ...known, ...facts });
}

const acts: Acts = {
  connect: (room, { staffId }) => enter(room, callerLabel, identityOf(staffId)),
  ring_out: (room, { staffId }) => enter(room, callerLabel, identityOf(staffId)),
  mute: (room, { on }, call) => change(room, agentOf(call), { muted: on }),
  hold: (room, { on }) => change(room, callerLabel, { hold: on }),
  add: (room, { party }) => enter(room, labelOf(party)),
  remove: (room, { party }) => void room.delete(labelOf(party)),
  requeue: (room) => room.clear(),
  listen: (room, { staffId, mode }, call) => void room.set(identityOf(staffId), { ...present(identityOf(staffId)), muted: mode === 'listen', coaching: mode === 'whisper' ? agentOf(call) : null }),
  stop_listening: (room, { staffId }) => void room.delete(identityOf(staffId)),
  leave_agent: (room, { staffId }) => void room.delete(identityOf(staffId)),
  end: (room) => room.clear(),
};

/** A trial without an account: conferences in memory, units that answer at once, typed words instead of voices. It proves the flow of a call, not its sound. */
export function loopbackTelephony({ news, transcript }: Parts): Loopback {
  const rooms = new Map<string, Room>();
  const roomNamed = (callId: string): Room => {
    const room = rooms.get(callId) ?? new Map<string, Present>();
    rooms.set(callId, room);
    return room;
  };
  return {
    name: 'loopback',
    sound: false,
    wordsMime: 'audio/wav',
    pass: () => null,
    carryOut: async (call, order) => {
      const act: (room: Room, order: never, call: DeskCall) => void = acts[order.order];
      act(roomNamed(call.id), order as never, call);
      if (order.order === 'add' && order.party.kind === 'unit') await news().happened(call.id, { do: 'party_answered', label: order.party.label });
      if (order.order === 'end') rooms.delete(call.id);
      // Handed to a unit: what they say from then on is not the desk's to keep.
      if (order.order === 'end' || (order.order === 'leave_agent' && call.state === 'wrap_up')) await news().recorded({ callId: call.id, externalId: call.id, mime: 'text/plain; charset=utf-8', seconds: null });
    },
    fetchRecording: async function* (callId) {
      const typed = await transcript(callId);
      yield typed === null ? trialTone() : Buffer.from(typed);
    },
    room: (callId) => [...(rooms.get(callId)?.values() ?? [])].sort((a, b) => a.label.localeCompare(b.label)),
  };
}
