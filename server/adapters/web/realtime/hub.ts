import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import type { Server } from 'socket.io';
import type { Announcer } from '../../../ports/announcer.js';
import type { LiveDoor } from '../route-parts.js';
import { announcements } from './announcements.js';
import { openCitizenDoor } from './citizen-door.js';
import { openHallDoor } from './hall-door.js';
import type { HubParts } from './hub-parts.js';
import { sessionRoom } from './rooms.js';
import { socketServer, type CitizenSpace } from './socket-server.js';
import { openStaffDoor } from './staff-door.js';
import { TicketViewers } from './ticket-viewers.js';
import { WatchedBook } from './watched-book.js';

export type { CitizenView, HubParts } from './hub-parts.js';

/** Everything live: tells browsers what changed and hears that somebody types, reads or leaves. */
export interface Hub extends LiveDoor {
  announcer: Announcer;
  /** Lets browsers connect; a worker never calls it and only tells. */
  attach: (server: HttpServer) => void;
  /** Resolves when what was announced so far has gone out. */
  idle: () => Promise<void>;
  /** Closes every connection, so that the server can close; browsers come back by themselves, to another process. */
  hangUp: () => void;
  close: () => Promise<void>;
}

const lineMs = 1000;
const tellProcessesMs = 60_000;
const forgetProcessMs = 150_000;

/** Keeps the processes' books of open conversations in step; returns how to tell and how to stop. */
function shareBook(citizens: CitizenSpace, book: WatchedBook): { tell: () => void; stop: () => void } {
  const self = randomUUID();
  citizens.on('open_here', (process, ids) => book.heard(process, ids));
  const tell = () => void citizens.serverSideEmit('open_here', self, book.openHere());
  const timer = setInterval(tell, tellProcessesMs);
  timer.unref();
  return { tell, stop: () => clearInterval(timer) };
}

/** The engine exists only once it hangs on a server; a worker's never does. */
function engineOf(io: Server): { attach: (server: HttpServer) => void; close: () => void } {
  let attached = false;
  return {
    attach: (server) => {
      io.attach(server);
      attached = true;
    },
    close: () => {
      if (attached) io.engine.close();
    },
  };
}

/** Makes the hub. Its announcer works at once; `attach` opens the doors. */
export function createHub({ ports, config, citizenView, redisUrl, lineEveryMs = lineMs }: HubParts): Hub {
  const sockets = socketServer({ publicUrl: config.publicUrl, ...(redisUrl === undefined ? {} : { redisUrl }) });
  const { io, citizens, staff, halls } = sockets;
  const book = new WatchedBook(() => ports.clock.now(), forgetProcessMs);
  const citizenOnline = (id: string) => book.isOpen(id);
  const news = announcements({ ports, citizenView, sockets, citizenOnline }, lineEveryMs);
  const shared = redisUrl === undefined ? null : shareBook(citizens, book);
  const turned = (id: string, changed: boolean) => {
    if (!changed) return;
    shared?.tell();
    news.onlineChanged(id);
  };
  const viewers = new TicketViewers({ ports, staff });
  const heard = { ...ports, announcer: news.announcer };

  openCitizenDoor({ ports: heard, citizens, staff, opened: (id) => turned(id, book.opened(id)), left: (id) => turned(id, book.left(id)) });
  openStaffDoor({ ports: heard, citizens, staff, cookieSecret: config.cookieSecret, heard: (socket) => viewers.listen(socket) });
  openHallDoor(halls, ports);
  const engine = engineOf(io);
  const idle = () => Promise.all([news.idle(), viewers.idle()]).then(() => undefined);
  return {
    announcer: news.announcer,
    citizenOnline,
    endSession: (token) => staff.in(sessionRoom(ports.secrets.hash('session', token))).disconnectSockets(true),
    attach: engine.attach,
    idle,
    hangUp: () => {
      viewers.stop();
      engine.close();
    },
    close: async () => {
      shared?.stop();
      news.stop();
      await idle();
      await sockets.close();
    },
  };
}
