import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { DeskCall, Party } from '../../desk/calls/call.js';
import type { CallCommand, CommandOf } from '../../desk/calls/commands.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { actOnCall } from './act-on-call.js';
import type { CallPorts } from './call-ports.js';

export type Target = { kind: 'unit'; unitId: string; phone?: string | undefined } | { kind: 'colleague'; staffId: string };
type Plain = Exclude<CallCommand['do'], 'consult' | 'pass_on' | 'speak' | 'enqueue' | 'offer' | 'accept' | 'pass' | 'keep_place' | 'caller_left' | 'give_up' | 'caller_answered' | 'party_answered' | 'party_left' | 'agent_lost' | 'listen' | 'stop_listening' | 'link_ticket'>;
/** What the softphone may ask for. */
export type AgentCommand = CommandOf<Plain> | { do: 'consult'; to: Target; note: string } | { do: 'pass_on'; to: Target | null; note: string } | { do: 'answer_colleague' } | { do: 'leave' } | { do: 'speak'; text: string };
type CommandPorts = CallPorts & Pick<Ports, 'directory' | 'staff'>;

/** An act of the agent who has the call, or of a colleague asked to join. Throws what the call's table and the target refuse. */
export async function runCallCommand(ports: CommandPorts, actor: StaffActor, { callId, command }: { callId: string; command: AgentCommand }): Promise<DeskCall> {
  mustMay(actor, 'conversation.serve', desk);
  const call = await ports.deskCalls.get(callId);
  if (!call) throw new DeskError('not_found', { what: 'call' });
  const run = (one: CallCommand) => actOnCall(ports, { callId, command: one, actor });
  switch (command.do) {
    case 'consult':
      return withTarget(ports, { call, actor, to: command.to }, (party) => run({ do: 'consult', party, note: command.note }));
    case 'pass_on':
      return passOn(ports, { call, actor }, command);
    case 'answer_colleague':
      return run({ do: 'party_answered', label: await joinSeat(ports, call, actor) });
    case 'leave':
      return run({ do: 'party_left', label: partyOf(call, actor).label });
    case 'speak':
      return run({ do: 'speak', from: voiceOf(call, actor), text: command.text });
    default:
      return run(command);
  }
}

interface Standing {
  call: DeskCall;
  actor: StaffActor;
}
type Bringing = Standing & { to: Target };
type NewParty = Omit<Party, 'state' | 'since'>;

async function passOn(ports: CommandPorts, standing: Standing, { to, note }: Extract<AgentCommand, { do: 'pass_on' }>): Promise<DeskCall> {
  const { call, actor } = standing;
  const run = (more: Pick<CommandOf<'pass_on'>, 'offer' | 'party'>) => actOnCall(ports, { callId: call.id, command: { do: 'pass_on', note, ...more }, actor });
  if (to === null) return run({ offer: null, party: null });
  return withTarget(ports, { ...standing, to }, (party, offer) => (party.kind === 'unit' ? run({ offer: null, party }) : run({ offer, party: null })));
}

/** Finds whom to bring in; a colleague's seat is taken first, and given back if the call refuses. Throws `busy`, `invalid`, `not_found`. */
async function withTarget(ports: CommandPorts, { call, actor, to }: Bringing, act: (party: NewParty, offer: NonNullable<DeskCall['offer']> | null) => Promise<DeskCall>): Promise<DeskCall> {
  const label = `party_${ports.ids.id().slice(0, 8)}`;
  if (to.kind === 'unit') return act(await unitParty(ports, to, label), null);
  if (to.staffId === actor.id) throw new DeskError('invalid', { field: 'staffId' });
  const colleague = await ports.staff.get(to.staffId);
  if (!colleague) throw new DeskError('not_found', { what: 'staff' });
  const now = ports.clock.now();
  const { offerMs } = await ports.callRules.current();
  const offer = { id: label, staffId: colleague.id, madeAt: now, expiresAt: now + offerMs };
  if (!(await ports.callSeats.reserve(colleague.id, { id: call.id, offerId: label, expiresAt: offer.expiresAt }, now))) throw new DeskError('busy', { what: 'colleague' });
  try {
    return await act({ label, kind: 'colleague', name: colleague.name, staffId: colleague.id, phone: null }, offer);
  } catch (error) {
    await ports.callSeats.settle({ staffId: colleague.id, callId: call.id, offerId: label, outcome: 'withdrawn', now });
    throw error;
  }
}

async function unitParty({ directory, callRules }: CommandPorts, { unitId, phone }: Extract<Target, { kind: 'unit' }>, label: string): Promise<NewParty> {
  const unit = (await directory.units()).find(({ id }) => id === unitId);
  if (!unit) throw new DeskError('not_found', { what: 'unit' });
  const number = phone ?? callRules.unitPhone(unitId);
  if (number === null) throw new DeskError('invalid', { field: 'phone' });
  return { label, kind: 'unit', name: unit.name.zh, staffId: null, phone: number };
}

async function joinSeat({ callSeats, clock }: CommandPorts, call: DeskCall, actor: StaffActor): Promise<string> {
  const { label } = partyOf(call, actor);
  await callSeats.settle({ staffId: actor.id, callId: call.id, offerId: label, outcome: 'accepted', now: clock.now() });
  return label;
}

function partyOf({ parties }: DeskCall, { id }: StaffActor): Party {
  const party = parties.find(({ staffId }) => staffId === id);
  if (!party) throw new DeskError('offer_gone');
  return party;
}

/** As whom somebody is heard. Throws `not_your_conversation` for whoever is not on the line. */
function voiceOf({ agent, parties, listener }: DeskCall, { id }: StaffActor): 'agent' | 'party' | 'supervisor' {
  if (agent?.id === id) return 'agent';
  if (listener?.staffId === id) return 'supervisor';
  if (parties.some(({ staffId }) => staffId === id)) return 'party';
  throw new DeskError('not_your_conversation', agent ? { name: agent.name } : {});
}
