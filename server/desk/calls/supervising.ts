import { DeskError } from '../errors.js';
import { unchanged, type DeskCall, type Decision } from './call.js';
import type { Circumstance, CommandOf } from './commands.js';

/** A supervisor listens, whispers to the agent, or joins in; one at a time. Throws `busy` while another supervisor is on the line. */
export function listenIn(call: DeskCall, { mode }: CommandOf<'listen'>, { now, actor }: Circumstance): Decision {
  if (!actor) return unchanged(call);
  if (call.agent?.id === actor.id) throw new DeskError('invalid', { field: 'mode' });
  if (call.listener && call.listener.staffId !== actor.id) throw new DeskError('busy', { name: call.listener.name });
  if (call.listener?.mode === mode) return unchanged(call);
  return { next: { ...call, listener: { staffId: actor.id, name: actor.name, mode, since: now } }, orders: [{ order: 'listen', staffId: actor.id, mode }] };
}

export function stopListening(call: DeskCall, _command: CommandOf<'stop_listening'>, { actor }: Circumstance): Decision {
  const { listener } = call;
  if (listener === null || (actor !== null && actor.id !== listener.staffId)) return unchanged(call);
  return { next: { ...call, listener: null }, orders: [{ order: 'stop_listening', staffId: listener.staffId }] };
}
