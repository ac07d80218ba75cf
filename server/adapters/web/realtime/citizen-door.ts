import { acknowledge } from '../../../actions/conversation/acknowledge.js';
import { contactOfVisitor } from '../../../actions/citizens/citizen-contact.js';
import { readOwnConversation } from '../../../actions/conversation/read-conversation.js';
import type { Ports } from '../../../ports/index.js';
import { visitorCookie } from '../visitor-cookie.js';
import { cookieOf } from './cookies.js';
import { conversationRoom } from './rooms.js';
import { answer, readId, readReceipt } from './said.js';
import type { CitizenSpace, StaffSpace } from './socket-server.js';

type CitizenSocket = Parameters<Parameters<CitizenSpace['use']>[0]>[0];

export interface CitizenDoor {
  ports: Ports;
  citizens: CitizenSpace;
  staff: StaffSpace;
  opened: (conversationId: string) => void;
  left: (conversationId: string) => void;
}

async function watch({ ports, opened }: CitizenDoor, socket: CitizenSocket, conversationId: string): Promise<boolean> {
  const { contactId, watched } = socket.data;
  try {
    await readOwnConversation(ports, { contactId, conversationId });
  } catch {
    return false;
  }
  if (!socket.connected) return false;
  await socket.join(conversationRoom(conversationId));
  if (!watched.has(conversationId)) opened(conversationId);
  watched.add(conversationId);
  return true;
}

function listen(door: CitizenDoor, socket: CitizenSocket): void {
  const { ports, staff, left } = door;
  const { watched } = socket.data;
  const mine = (value: unknown) => {
    const id = readId(value);
    return id !== null && watched.has(id) ? id : null;
  };
  socket.on('watch', (value, done) => {
    const id = readId(value);
    void (id === null ? Promise.resolve(false) : watch(door, socket, id)).then((known) => answer(done, known));
  });
  socket.on('typing', (value) => {
    const conversationId = mine(value);
    if (conversationId !== null) staff.to(conversationRoom(conversationId)).emit('conversation.typing', { conversationId, from: 'citizen' });
  });
  socket.on('receipt', (value) => {
    const seen = readReceipt(value);
    if (!seen || mine(seen.conversationId) === null) return;
    acknowledge(ports, { ...seen, side: 'citizen' }).catch((error: unknown) => ports.log.warn('receipt_lost', { reason: String(error) }));
  });
  socket.on('disconnect', () => {
    for (const id of watched) left(id);
  });
}

async function admit({ ports }: CitizenDoor, socket: CitizenSocket): Promise<boolean> {
  const visitor = cookieOf(socket.request, visitorCookie);
  if (visitor === undefined) return false;
  const { id } = await contactOfVisitor(ports, visitor);
  socket.data = { contactId: id, watched: new Set() };
  return true;
}

/** Lets in who has a visitor's cookie, and lets them hear their own conversations only. */
export function openCitizenDoor(door: CitizenDoor): void {
  door.citizens.use((socket, next) => {
    admit(door, socket).then(
      (admitted) => next(admitted ? undefined : new Error('not_signed_in')),
      () => next(new Error('server_error')),
    );
  });
  door.citizens.on('connection', (socket) => listen(door, socket));
}
