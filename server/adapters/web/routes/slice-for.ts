import type { StaffSlice } from '../../../contract/staff.js';
import type { Conversation } from '../../../desk/conversation/conversation.js';
import { itemNames } from '../present/item-names.js';
import { presentStaffSlice } from '../present/staff-conversation.js';
import type { RouteParts } from '../route-parts.js';

/** A conversation for staff, with what was said after a seq. */
export async function sliceFor({ ports, live }: Pick<RouteParts, 'ports' | 'live'>, conversation: Conversation, after: number): Promise<StaffSlice> {
  return presentStaffSlice(conversation, after, { citizenOnline: live.citizenOnline(conversation.id), itemName: await itemNames(ports) });
}
