import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { DeskCall, ListenMode } from '../../desk/calls/call.js';
import type { AuditedAct } from '../../ports/audit-log.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { actOnCall } from './act-on-call.js';
import type { CallPorts } from './call-ports.js';

const acts: Record<ListenMode, AuditedAct> = { listen: 'call_listened', whisper: 'call_whispered', barge: 'call_joined' };

/** 监听、私语、强插: in the log with its reason before anything is heard. Throws `busy` while another supervisor is on the line. */
export async function superviseCall(ports: CallPorts & Pick<Ports, 'audit'>, actor: StaffActor, { callId, mode, reason }: { callId: string; mode: ListenMode; reason: string }): Promise<DeskCall> {
  mustMay(actor, 'call.supervise', desk);
  await ports.audit.append({ at: ports.clock.now(), actorId: actor.id, actorName: actor.name, what: acts[mode], about: callId, field: '', purpose: '', reason });
  return actOnCall(ports, { callId, command: { do: 'listen', mode }, actor });
}

/** The supervisor leaves the line. */
export async function stopSupervising(ports: CallPorts, actor: StaffActor, callId: string): Promise<DeskCall> {
  mustMay(actor, 'call.supervise', desk);
  return actOnCall(ports, { callId, command: { do: 'stop_listening' }, actor });
}
