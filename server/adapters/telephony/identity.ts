import type { Party } from '../../desk/calls/call.js';

/** Names in a conference may hold letters, digits and underscores only; anything else in a person's id is spelt out, so that no two become one. */
export function identityOf(staffId: string): string {
  return `agent_${staffId.replace(/[^A-Za-z0-9]/g, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`;
}

export const callerLabel = 'caller';
/** A colleague keeps one name in the room, whatever they are there as. */
export const labelOf = ({ label, staffId }: Pick<Party, 'label' | 'staffId'>): string => (staffId === null ? label : identityOf(staffId));
/** One conference a call. */
export const roomOf = (callId: string): string => `call_${callId}`;
