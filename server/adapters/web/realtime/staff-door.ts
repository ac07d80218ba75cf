import { acknowledge } from '../../../actions/conversation/acknowledge.js';
import { readConversation } from '../../../actions/conversation/read-conversation.js';
import { actorOfSession } from '../../../actions/access/sign-in.js';
import type { Conversation } from '../../../desk/conversation/conversation.js';
import type { Ports } from '../../../ports/index.js';
import { idleMs, sessionCookie, unseal } from '../session-seal.js';
import { cookieOf } from './cookies.js';
import { allStaff, conversationRoom, sessionRoom, staffRoom } from './rooms.js';
import { answer, readId, readReceipt } from './said.js';
import type { CitizenSpace, StaffSpace } from './socket-server.js';

type StaffSocket = Parameters<Parameters<StaffSpace['use']>[0]>[0];

export interface StaffDoor {
  ports: Ports;
  citizens: CitizenSpace;
  staff: StaffSpace;
  cookieSecret: string;
  /** What else is heard from whoever came in. */
  heard: (socket: StaffSocket) => void;
}

async function known({ ports }: StaffDoor, socket: StaffSocket, value: unknown): Promise<Conversation | null> {
  const id = readId(value);
  if (id === null) return null;
  return readConversation(ports, socket.data.actor, id).catch(() => null);
}

/** The conversation if this agent serves it: only then do their typing and reading count. */
async function served(door: StaffDoor, socket: StaffSocket, value: unknown): Promise<Conversation | null> {
  const conversation = await known(door, socket, value);
  return conversation?.agent?.id === socket.data.actor.id ? conversation : null;
}

function listen(door: StaffDoor, socket: StaffSocket): void {
  const { ports, citizens } = door;
  const inBackground = (work: Promise<unknown>) => void work.catch((error: unknown) => ports.log.warn('socket_word_lost', { reason: String(error) }));
  socket.on('watch', (value, done) =>
    inBackground(
      known(door, socket, value).then(async (conversation) => {
        if (conversation) await socket.join(conversationRoom(conversation.id));
        answer(done, conversation !== null);
      }),
    ),
  );
  socket.on('unwatch', (value) => {
    const id = readId(value);
    if (id !== null) inBackground(Promise.resolve(socket.leave(conversationRoom(id))));
  });
  socket.on('typing', (value) =>
    inBackground(
      served(door, socket, value).then((conversation) => {
        if (conversation) citizens.to(conversationRoom(conversation.id)).emit('conversation.typing', { conversationId: conversation.id, from: 'agent' });
      }),
    ),
  );
  socket.on('receipt', (value) => {
    const seen = readReceipt(value);
    if (seen) inBackground(served(door, socket, seen.conversationId).then((conversation) => (conversation ? acknowledge(ports, { ...seen, side: 'staff' }) : undefined)));
  });
}

/** Half an hour after the cookie was last used the socket must come back with a newer one; the client does so by itself. */
function limitIdling(socket: StaffSocket, leftMs: number): void {
  const timer = setTimeout(() => socket.conn.close(), Math.max(0, leftMs));
  timer.unref();
  socket.on('disconnect', () => clearTimeout(timer));
}

async function admit({ ports, cookieSecret }: StaffDoor, socket: StaffSocket): Promise<boolean> {
  const now = ports.clock.now();
  const session = unseal(cookieOf(socket.request, sessionCookie), cookieSecret, now);
  const found = session && (await actorOfSession(ports, session.token));
  if (!session || !found) return false;
  socket.data = { actor: found.actor, viewing: {} };
  limitIdling(socket, session.seenAt + idleMs - now);
  await socket.join([allStaff, staffRoom(found.actor.id), sessionRoom(ports.secrets.hash('session', session.token))]);
  return true;
}

/** Lets in who has a live session; what they may watch is asked each time. */
export function openStaffDoor(door: StaffDoor): void {
  door.staff.use((socket, next) => {
    admit(door, socket).then(
      (admitted) => next(admitted ? undefined : new Error('not_signed_in')),
      () => next(new Error('server_error')),
    );
  });
  door.staff.on('connection', (socket) => {
    listen(door, socket);
    door.heard(socket);
  });
}
