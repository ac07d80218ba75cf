import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { valueOf, type Values } from './values.js';

/** The decision on one find, kept in the form under its id. */
export const findField = (id: string): string => `find:${id}`;
export const reasonField = 'identityReason';

const sending: readonly TicketAction[] = ['dispatch', 'designate', 'reassign'];
const answering: readonly TicketAction[] = ['feedback', 'answer'];

/** Acts that send words of a ticket to a unit, photos with them. */
export const sendsWhole = (action: TicketAction): boolean => sending.includes(action);
/** Acts whose words are looked through when the matter is confidential. */
export const isChecked = (action: TicketAction): boolean => sendsWhole(action) || answering.includes(action);
/** What of the form is being written for others, by the name of its field. */
export const writtenIn = (action: TicketAction, values: Values): Record<string, string> => {
  const name = sendsWhole(action) ? 'advice' : action === 'feedback' ? 'publicReply' : 'reply';
  return { [name]: valueOf(values, name) };
};

/** What was decided, as the command carries it; nothing where nothing was. */
export function identityAnswer(action: TicketAction, values: Values): { identity?: { masked: string[]; kept: string[]; reason?: string } } {
  const decided = Object.entries(values).filter(([name]) => name.startsWith(findField('')));
  const ids = (decision: string) => decided.filter(([, value]) => value === decision).map(([name]) => name.slice(findField('').length));
  const [masked, kept, reason] = [ids('mask'), ids('keep'), valueOf(values, reasonField).trim()];
  if (!isChecked(action) || masked.length + kept.length === 0) return {};
  return { identity: { masked, kept, ...(reason === '' ? {} : { reason }) } };
}
