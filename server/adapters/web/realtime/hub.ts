import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import type { Announcer } from '../../../ports/announcer.js';
import type { LiveDoor } from '../route-parts.js';
import { announcements } from './announcements.js';
import { openCitizenDoor } from './citizen-door.js';
import type { HubParts } from './hub-parts.js';
import { sessionRoom } from './rooms.js';
import { socketServer, type CitizenSpace } from './socket-server.js';
import { openStaffDoor } from './staff-door.js';
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

/** Makes the hub. Its announcer works at once; `attach` opens the doors. */
export function createHub({ ports, config, citizenView, redisUrl, lineEveryMs = lineMs }: HubParts): Hub {
  const sockets = socketServer({ publicUrl: config.publicUrl, ...(redisUrl === undefined ? {} : { redisUrl }) });
  const { io, citizens, staff } = sockets;
  const book = new WatchedBook(() => ports.clock.now(), forgetProcessMs);
  const citizenOnline = (id: string) => book.isOpen(id);
  const news = announcements({ ports, citizenView, sockets, citizenOnline }, lineEveryMs);
  const shared = redisUrl === undefined ? null : shareBook(citizens, book);
  const turned = (id: string, changed: boolean) => {
    if (!changed) return;
    shared?.tell();
    news.onlineChanged(id);
  };
  const heard = { ...ports, announcer: news.announcer };

  openCitizenDoor({ ports: heard, citizens, staff, opened: (id) => turned(id, book.opened(id)), left: (id) => turned(id, book.left(id)) });
  openStaffDoor({ ports: heard, citizens, staff, cookieSecret: config.cookieSecret });

  let attached = false;

  return {
    announcer: news.announcer,
    citizenOnline,
    endSession: (token) => staff.in(sessionRoom(ports.secrets.hash('session', token))).disconnectSockets(true),
    attach: (server) => {
      io.attach(server);
      attached = true;
    },
    idle: () => news.idle(),
    hangUp: () => {
      if (attached) io.engine.close();
    },
    close: async () => {
      shared?.stop();
      news.stop();
      await news.idle();
      await sockets.close();
    },
  };
}
