import { linePeople } from '../../../server/actions/calls/line-people.js';
import type { StaffActor } from '../../../server/desk/access/actor.js';
import type { DeskCall } from '../../../server/desk/calls/call.js';
import { fakePorts, fakeStaff, mondayTen, type FakePorts } from '../../support/desk-fakes.js';
import { answerCall } from '../../../server/actions/calls/answer-call.js';

export const phone = '00012345678';
export const second = 1000;
export const minute = 60_000;

/** Somebody of the fake staff. */
export function who(id: string): StaffActor {
  const member = fakeStaff.find((one) => one.id === id);
  if (!member) throw new Error(`nobody is called ${id}`);
  return { kind: 'staff', id, name: member.name, roles: member.roles, unitId: member.unitId };
}
export const [li, zhao, chief, checker] = [who('operator-1'), who('operator-2'), who('supervisor-1'), who('reviewer-1')];

/** A desk with these people ready for calls. */
export async function lineDesk(ready: readonly StaffActor[] = [li]): Promise<FakePorts> {
  const ports = fakePorts();
  for (const { id, name } of ready) await ports.seats.setState({ staffId: id, name, capacity: 2, state: 'ready', now: mondayTen });
  return ports;
}

/** A caller asks for a person. */
export async function ring(ports: FakePorts, callId = 'CA1', more: { phone?: string | null; note?: string; reason?: 'greeting' | 'asked' } = {}): Promise<DeskCall> {
  await linePeople(ports).enter({ callId, phone, lang: 'zh', reason: 'asked', note: '', ...more });
  return callOf(ports, callId);
}

export async function callOf(ports: FakePorts, callId = 'CA1'): Promise<DeskCall> {
  const call = await ports.deskCalls.get(callId);
  if (!call) throw new Error(`no call ${callId}`);
  return call;
}

/** A caller is put through to the agent. */
export async function talk(ports: FakePorts, agent = li, callId = 'CA1'): Promise<DeskCall> {
  const { offer } = await ring(ports, callId);
  return answerCall(ports, agent, { callId, offerId: offer?.id ?? '' });
}

export const seat = async (ports: FakePorts, { id }: StaffActor) => ports.seats.get(id);
