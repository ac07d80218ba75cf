import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import { Server, type Namespace } from 'socket.io';
import { citizenNamespace, hallNamespace, staffNamespace, type CitizenEvents, type CitizenSays, type HallEvents, type StaffEvents, type StaffSays } from '../../../contract/realtime.js';
import type { StaffActor } from '../../../desk/access/actor.js';
import { isOwnPage } from './origin.js';

interface CitizenData {
  contactId: string;
  watched: Set<string>;
}
interface StaffData {
  actor: StaffActor;
  /** Tickets this browser has open, and whether something is being written there. Plain, as processes send it to each other. */
  viewing: Record<string, boolean>;
}
/** What processes tell each other: which conversations citizens have open there. */
interface BetweenProcesses {
  open_here: (process: string, conversationIds: string[]) => void;
}
export type CitizenSpace = Namespace<CitizenSays, CitizenEvents, BetweenProcesses, CitizenData>;
export type StaffSpace = Namespace<StaffSays, StaffEvents, BetweenProcesses, StaffData>;

export type HallSpace = Namespace<Record<string, never>, HallEvents, BetweenProcesses>;

export interface SocketServer {
  io: Server;
  citizens: CitizenSpace;
  staff: StaffSpace;
  halls: HallSpace;
  /** Ends the line to the other processes; the HTTP server closes the sockets it carries. */
  close: () => Promise<void>;
}

const saidBytes = 16 * 1024;
/** How long reading the stream may block, ms: closing waits for it. */
const readMs = 500;

/** Sockets without a listener of their own; with Redis, every process reaches every socket. */
export function socketServer({ publicUrl, redisUrl }: { publicUrl: string; redisUrl?: string }): SocketServer {
  const redis = redisUrl === undefined ? null : new Redis(redisUrl, { maxRetriesPerRequest: null });
  const io = new Server({
    serveClient: false,
    maxHttpBufferSize: saidBytes,
    allowRequest: (request, decide) => decide(null, isOwnPage(request, publicUrl)),
    ...(redis ? { adapter: createAdapter(redis, { streamName: 'desk:sockets', channelPrefix: 'desk:sockets', blockTimeInMs: readMs }) } : {}),
  });
  const citizens = io.of(citizenNamespace) as CitizenSpace;
  const staff = io.of(staffNamespace) as StaffSpace;
  const halls = io.of(hallNamespace) as HallSpace;
  return {
    io,
    citizens,
    staff,
    halls,
    close: async () => {
      for (const space of [io.sockets, citizens, staff, halls]) await space.adapter.close();
      await redis?.quit();
    },
  };
}
