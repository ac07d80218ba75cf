import { openDeskCall } from '../../desk/calls/call.js';
import { isWithinHours } from '../../desk/calls/call-hours.js';
import { estimateCallWait, freeSeats, onDuty } from '../../desk/calls/wait.js';
import type { Ports } from '../../ports/index.js';
import type { LinePeople, PeopleNow, WaitingCall } from '../../ports/line-people.js';
import { actOnCall } from './act-on-call.js';
import type { CallPorts } from './call-ports.js';

type LinePorts = CallPorts & Pick<Ports, 'contacts' | 'directory'>;
const lineShown = 500;
const nobodyNow: PeopleNow = { staffed: false, free: 0, ahead: 0, minutes: null };

/** The people behind the line, as the dialogue asks for them. */
export function linePeople(ports: LinePorts): LinePeople {
  return {
    now: async () => ((await isOpen(ports)) ? peopleNow(ports, (await ports.deskCalls.inStates(['queued', 'offered'], lineShown)).length) : nobodyNow),
    enter: (call) => enterLine(ports, call),
    position: async (callId) => {
      const call = await ports.deskCalls.get(callId);
      return peopleNow(ports, call ? await ports.deskCalls.waitingBefore(call.since) : 0);
    },
    leave: (callId) => leaveLine(ports, callId),
  };
}

/** Outside the hours the line serves alone, whoever is signed in; who waits already is still served. */
async function isOpen({ callRules, clock, directory }: LinePorts): Promise<boolean> {
  const [{ hours }, calendar] = await Promise.all([callRules.current(), directory.calendar()]);
  return isWithinHours(hours, calendar, clock.now());
}

async function peopleNow({ seats }: LinePorts, ahead: number): Promise<PeopleNow> {
  const everySeat = await seats.all();
  return { staffed: onDuty(everySeat) > 0, free: freeSeats(everySeat), ...estimateCallWait(ahead, everySeat) };
}

/** The caller waits from now on, with what they told the line before. */
async function enterLine(ports: LinePorts, { callId, phone, lang, reason, note }: WaitingCall): Promise<void> {
  const now = ports.clock.now();
  const contact = phone === null ? null : await ports.contacts.ofPhone(phone, null);
  const call = openDeskCall({ id: callId, phone, contactId: contact?.id ?? null, lang, now });
  await ports.deskCalls.open(note === '' ? call : { ...call, note: { text: note, byName: '', at: now } });
  await actOnCall(ports, { callId, command: { do: 'enqueue', reason }, actor: null });
}

/** The line itself goes on with the caller; a call that an agent has is left as it is. */
async function leaveLine(ports: LinePorts, callId: string): Promise<{ answered: boolean }> {
  if (!(await ports.deskCalls.get(callId))) return { answered: false };
  const call = await actOnCall(ports, { callId, command: { do: 'give_up' }, actor: null });
  return { answered: call.agent !== null };
}
