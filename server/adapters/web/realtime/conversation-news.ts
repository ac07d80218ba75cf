import { waitOf } from '../../../actions/conversation/read-conversation.js';
import type { Conversation } from '../../../desk/conversation/conversation.js';
import { itemNames } from '../present/item-names.js';
import { presentStaffSlice } from '../present/staff-conversation.js';
import type { HubParts } from './hub-parts.js';
import { conversationRoom, staffRoom } from './rooms.js';
import type { SocketServer } from './socket-server.js';

export interface NewsParts extends Pick<HubParts, 'ports' | 'citizenView'> {
  sockets: Pick<SocketServer, 'citizens' | 'halls' | 'staff'>;
  citizenOnline: (conversationId: string) => boolean;
}

/** What the citizen may read of it; a note alone is no news to them. */
export async function tellCitizen({ ports, citizenView, sockets }: NewsParts, conversation: Conversation, sinceSeq: number): Promise<void> {
  const messages = citizenView.messages(conversation, sinceSeq);
  if (messages.length === 0) return;
  const view = citizenView.conversation(conversation, await waitOf(ports, conversation));
  sockets.citizens.to(conversationRoom(conversation.id)).emit('conversation.messages', { conversationId: conversation.id, messages, conversation: view });
}

/** Who is concerned beside those who watch: the serving agent, and who has just passed it on. */
function concerned({ agent, waiting }: Conversation): string[] {
  return [...(agent ? [agent.id] : []), ...(waiting?.passedBy ?? [])].map(staffRoom);
}

/** Everything new to those who watch or serve it; a change of hands also makes them look at their desk again. */
export async function tellStaff({ ports, sockets, citizenOnline }: NewsParts, conversation: Conversation, sinceSeq: number): Promise<void> {
  const { id } = conversation;
  const slice = presentStaffSlice(conversation, sinceSeq, { citizenOnline: citizenOnline(id), itemName: await itemNames(ports) });
  const serving = conversation.agent ? [staffRoom(conversation.agent.id)] : [];
  sockets.staff.to([conversationRoom(id), ...serving]).emit('conversation.messages', { conversationId: id, ...slice });
  const rooms = concerned(conversation);
  if (rooms.length > 0 && slice.messages.some(({ from }) => from === 'system')) sockets.staff.to(rooms).emit('work.changed', { conversationId: id });
}
