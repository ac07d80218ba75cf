import { estimateWait } from '../../../desk/routing/wait-estimate.js';
import type { Ports } from '../../../ports/index.js';
import { conversationRoom } from './rooms.js';
import type { CitizenSpace } from './socket-server.js';

const told = 500;

/** Tells everyone in line their place as it is now. */
export async function tellTheLine({ conversations, seats }: Pick<Ports, 'conversations' | 'seats'>, citizens: CitizenSpace): Promise<void> {
  const [waiting, everySeat] = await Promise.all([conversations.waiting(told), seats.all()]);
  const ready = everySeat.filter((seat) => seat.state === 'ready').length;
  for (const [ahead, { id }] of waiting.entries()) {
    citizens.to(conversationRoom(id)).emit('conversation.wait', { conversationId: id, wait: estimateWait(ahead, ready) });
  }
}
