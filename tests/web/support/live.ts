import { io, type Socket } from 'socket.io-client';
import { citizenNamespace, staffNamespace, type CitizenEvents, type CitizenSays, type StaffEvents, type StaffSays } from '../../../server/contract/realtime.js';

type Handlers = Record<string, (event: never) => void>;
type EventOf<E extends object, N extends keyof E> = E[N] extends (event: infer T) => void ? T : never;

/** A browser's socket that remembers what it heard, and waits without sleeping. */
export class Ear<Events extends object, Says extends object> {
  private readonly heard: { name: string; event: unknown }[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(readonly socket: Socket<Events & Handlers, Says & Handlers>) {
    const any = socket as unknown as { onAny: (listener: (name: string, event: unknown) => void) => void };
    any.onAny((name, event) => {
      this.heard.push({ name, event });
      for (const look of this.waiting) look();
    });
  }
  all<N extends keyof Events & string>(name: N): EventOf<Events, N>[] {
    return this.heard.filter((one) => one.name === name).map(({ event }) => event as EventOf<Events, N>);
  }
  /** The first such event, heard already or still to come. */
  async hears<N extends keyof Events & string>(name: N, fits: (event: EventOf<Events, N>) => boolean = () => true): Promise<EventOf<Events, N>> {
    const found = () => this.all(name).find(fits);
    return new Promise((resolve) => {
      const look = () => {
        const event = found();
        if (event === undefined) return;
        this.waiting.delete(look);
        resolve(event);
      };
      this.waiting.add(look);
      look();
    });
  }
  watch(conversationId: string): Promise<boolean> {
    return (this.socket as unknown as { emitWithAck: (name: string, id: string) => Promise<boolean> }).emitWithAck('watch', conversationId);
  }
  say(name: keyof Says & string, value: unknown): void {
    (this.socket as unknown as { emit: (name: string, value: unknown) => void }).emit(name, value);
  }
  /** A member of staff has the ticket open, and perhaps writes there. */
  view(no: string, writing = false): void {
    (this.socket as unknown as { emit: (name: string, no: string, writing: boolean) => void }).emit('viewTicket', no, writing);
  }
  leave(): void {
    this.socket.disconnect();
  }
}
export type CitizenEar = Ear<CitizenEvents, CitizenSays>;
export type StaffEar = Ear<StaffEvents, StaffSays>;

async function connected(url: string, cookie: string, origin?: string): Promise<Socket> {
  const socket = io(url, { forceNew: true, reconnection: false, transports: ['websocket'], extraHeaders: { cookie, ...(origin === undefined ? {} : { origin }) } });
  return new Promise((resolve, reject) => {
    socket.on('connect', () => resolve(socket));
    socket.on('connect_error', (error) => {
      socket.disconnect();
      reject(error);
    });
  });
}

export const citizenEar = async (address: string, cookie: string, origin?: string): Promise<CitizenEar> => new Ear((await connected(address + citizenNamespace, cookie, origin)) as CitizenEar['socket']);
export const staffEar = async (address: string, cookie: string, origin?: string): Promise<StaffEar> => new Ear((await connected(address + staffNamespace, cookie, origin)) as StaffEar['socket']);
