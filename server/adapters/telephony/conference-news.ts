import type { CallState, DeskCall } from '../../desk/calls/call.js';
import type { ExchangeNews } from '../../ports/telephony.js';
import { callerLabel, identityOf, labelOf } from './identity.js';

type News = Parameters<ExchangeNews['happened']>[1];
const inRoom: ReadonlySet<CallState> = new Set<CallState>(['calling', 'talking', 'held', 'consulting', 'tripartite']);

/** What it means for the call that somebody came into its room or left it; null when nothing: whoever the desk itself sent away is no news. */
export function newsOf(call: DeskCall, { label, came, leg }: { label: string; came: boolean; leg: string }): News | null {
  if (!inRoom.has(call.state)) return null;
  if (label === callerLabel) return came ? { do: 'caller_answered', leg } : { do: 'caller_left' };
  const party = call.parties.find((one) => labelOf(one) === label);
  if (party) return { do: came ? 'party_answered' : 'party_left', label: party.label };
  return came ? null : leftDesk(call, label);
}

function leftDesk({ agent, listener }: DeskCall, label: string): News | null {
  if (agent !== null && identityOf(agent.id) === label) return { do: 'agent_lost' };
  return listener !== null && identityOf(listener.staffId) === label ? { do: 'stop_listening' } : null;
}
