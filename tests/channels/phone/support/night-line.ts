import { createServer, type Server } from 'node:http';
import Fastify, { type FastifyInstance } from 'fastify';
import { jambonzRoutes } from '../../../../channels/phone/jambonz/routes.js';
import { textRoutes } from '../../../../channels/phone/text/routes.js';
import { phoneRoutes } from '../../../../channels/phone/routes.js';
import { Caller, type CallerOptions } from '../../../support/caller/caller.js';
import { FakeBookingDesk } from '../../../support/fakes/booking.js';
import { FakeCallStore } from '../../../support/fakes/call-store.js';
import { FakeClock } from '../../../support/fakes/clock.js';
import { FakeLog } from '../../../support/fakes/log.js';
import { FakeGuideDesk } from '../../../support/fakes/guide-desk.js';
import { FakeLinePeople } from '../../../support/fakes/line-people.js';
import { FakePhoneDesk } from '../../../support/fakes/phone-desk.js';
import { MOBILE, THREE_AT_NIGHT } from './talk.js';

const TOKEN = 'trial-token-not-for-production';
export const JAMBONZ_SECRET = 'trial-secret-not-for-production';

/** The phone line alone on a bare server at 03:00, and callers who phone it. */
export class NightLine {
  readonly booking = new FakeBookingDesk();
  readonly desk = new FakePhoneDesk();
  readonly guides = new FakeGuideDesk();
  readonly people = new FakeLinePeople();
  greeting = { personFirst: false, ringSeconds: 15 };
  /** Recordings brought into the desk's own keeping. */
  readonly kept: { id: string; callId: string; seconds: number }[] = [];
  readonly calls = new FakeCallStore();
  readonly log = new FakeLog();
  readonly clock = new FakeClock(THREE_AT_NIGHT);
  readonly #server: Server = createServer();
  #app: FastifyInstance | null = null;
  baseUrl = '';

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const address = this.#server.address();
    this.baseUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
    // The signature covers the public address, so the port must be known before the routes are made.
    const app = Fastify({ serverFactory: (handler) => this.#server.on('request', handler) });
    const { booking, desk, guides, people, calls, clock, log } = this;
    const greeting = () => Promise.resolve(this.greeting);
    const keepWords = async (words: { id: string; callId: string; seconds: number }): Promise<void> => void this.kept.push(words);
    const ports = { booking, desk, guides, people, greeting, calls, clock, log, keepWords };
    await app.register(phoneRoutes({ ...ports, config: { authToken: TOKEN, publicUrl: this.baseUrl } }));
    await app.register(jambonzRoutes({ ...ports, config: { secret: JAMBONZ_SECRET, publicUrl: this.baseUrl } }));
    await app.register(textRoutes({ ...ports, greeting: () => Promise.resolve({ ...this.greeting, personFirst: false }) }));
    await app.ready();
    this.#app = app;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.#app?.close();
  }

  caller(options: Partial<CallerOptions> = {}): Caller {
    const paths = { voicePath: '/twilio/voice', fallbackPath: '/twilio/voice/fallback', statusPath: '/twilio/voice/status' };
    return new Caller({ baseUrl: this.baseUrl, authToken: TOKEN, from: MOBILE, to: '00088908890', ...paths, ...options });
  }

  /** A caller who has already heard the greeting. */
  async connected(options: Partial<CallerOptions> = {}): Promise<Caller> {
    const caller = this.caller(options);
    await caller.start();
    caller.hear();
    return caller;
  }
}
