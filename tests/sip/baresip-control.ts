import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { z } from 'zod';
import { NetstringReader, toNetstring } from './netstring.js';

const upWithinMs = 10_000;
const every = 50;

const told = z.looseObject({ event: z.boolean().optional(), type: z.string().default(''), ok: z.boolean().optional(), data: z.string().default(''), param: z.string().default('') });
type Told = z.infer<typeof told>;

/** baresip's control channel: commands in, events out, both JSON in netstrings. */
export class BaresipControl {
  readonly #reader = new NetstringReader();
  readonly #happened: Told[] = [];
  #waiting: { type: string; tell: (event: Told) => void } | null = null;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => {
      for (const message of this.#reader.read(chunk)) this.#take(told.parse(JSON.parse(message)));
    });
    socket.on('error', () => socket.destroy());
  }

  /** Tries until it listens; throws Error when it does not in ten seconds. */
  static async reach(port: number): Promise<BaresipControl> {
    for (let left = upWithinMs / every; ; left -= 1) {
      const socket = connect(port, '127.0.0.1');
      try {
        await once(socket, 'connect');
        return new BaresipControl(socket);
      } catch (error) {
        if (left === 0) throw error;
        await new Promise((next) => setTimeout(next, every));
      }
    }
  }

  tell(command: string, params = ''): void {
    this.socket.write(toNetstring(JSON.stringify({ command, params, token: command })));
  }

  /** The next event of that type, or one that came already; throws Error with what came instead when it does not come in time. */
  async event(type: string, withinMs: number): Promise<Told> {
    const known = this.#happened.find((event) => event.type === type);
    if (known) return known;
    let late: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Told>((done, fail) => {
        this.#waiting = { type, tell: done };
        late = setTimeout(() => fail(new Error(`baresip told no ${type} in ${withinMs / 1000} s: ${this.#happened.map((event) => [event.type, event.param].join(' ').trim()).join(', ')}`)), withinMs);
      });
    } finally {
      clearTimeout(late);
      this.#waiting = null;
    }
  }

  close(): void {
    this.socket.destroy();
  }

  #take(event: Told): void {
    if (event.event !== true) return;
    this.#happened.push(event);
    if (this.#waiting?.type === event.type) this.#waiting.tell(event);
  }
}
