import type { AddressInfo } from 'node:net';
import { chatRoutes } from '../../../channels/web-chat/routes.js';
import { citizenView } from '../../../channels/web-chat/present.js';
import { complaintRoutes } from '../../../channels/complaints/routes.js';
import { portalRoutes } from '../../../channels/portal/routes.js';
import { buildApp } from '../../../server/adapters/web/app.js';
import { chatDesk } from '../../../server/adapters/web/citizen/chat-desk.js';
import { complaintDesk } from '../../../server/adapters/web/citizen/complaint-desk.js';
import { portalDesk } from '../../../server/adapters/web/citizen/portal-desk.js';
import { createHub, type Hub } from '../../../server/adapters/web/realtime/hub.js';
import type { App } from '../../../server/adapters/web/route-parts.js';
import type { WebConfig } from '../../../server/adapters/web/web-config.js';
import type { Me } from '../../../server/contract/staff.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';

export const webConfig: WebConfig = {
  publicUrl: 'http://desk.test',
  cookieSecret: 'a secret of the test desk, long enough',
  trustedProxies: [],
  site: { brand: { zh: '便民服务台', en: 'Civic Desk' }, hotline: '022-0000-0000', district: { zh: '示例区', en: 'Sample district' }, demo: true },
  version: '0.0.0-test',
  roles: ['all'],
  store: 'embedded',
  jobs: 'in_process',
  startedAt: 0,
  limits: { signIn: 1000, progress: 1000, filing: 1000, open: 1000 },
  ready: { store: async () => true, jobs: async () => true },
};

export interface WebDesk {
  app: App;
  ports: FakePorts;
  hub: Hub;
  close: () => Promise<void>;
}

export interface WebDeskOptions {
  config?: Partial<WebConfig>;
  consoleRoot?: string;
  redisUrl?: string;
  /** Another process over the same stores. */
  ports?: FakePorts;
  /** Channels beside the usual ones. */
  channels?: Parameters<typeof buildApp>[0]['plugins'];
}

/** The whole web face over a desk in memory, sockets included. */
export async function webDesk({ config = {}, consoleRoot, redisUrl, ports = fakePorts(), channels = [] }: WebDeskOptions = {}): Promise<WebDesk> {
  const whole = { ...webConfig, ...config };
  const view = citizenView((no) => ports.secrets.queryCode(no));
  const hub = createHub({ ports, config: whole, citizenView: view, lineEveryMs: 20, ...(redisUrl === undefined ? {} : { redisUrl }) });
  Object.assign(ports.announcer, hub.announcer);
  const app = await buildApp({
    ports,
    config: whole,
    hub,
    ...(consoleRoot === undefined ? {} : { staticRoots: { console: consoleRoot } }),
    plugins: [
      chatRoutes({ desk: chatDesk(ports), view, secure: whole.publicUrl.startsWith('https') }),
      complaintRoutes({ desk: complaintDesk(ports), perMinute: whole.limits.filing }),
      portalRoutes({ desk: portalDesk(ports), site: whole.site, roots: { site: '/nowhere', widget: '/nowhere' }, perMinute: whole.limits.progress, now: () => ports.clock.now() }),
      ...channels,
    ],
  });
  return { app, ports, hub, close: () => app.close() };
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export interface Answer {
  status: number;
  body: Record<string, unknown>;
  text: string;
  headers: Record<string, unknown>;
}

/** One browser: keeps its cookies, and once signed in sends its csrf token. */
export class Browser {
  private readonly cookies = new Map<string, string>();
  csrf = '';

  constructor(private readonly app: App) {}

  async ask(method: Method, url: string, { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {}): Promise<Answer> {
    const reply = await this.app.inject({
      method,
      url,
      headers: { cookie: this.cookieHeader(), ...(this.csrf === '' ? {} : { 'x-csrf-token': this.csrf }), ...headers },
      ...(body === undefined ? {} : { payload: body as Record<string, unknown> }),
    });
    for (const { name, value } of reply.cookies) this.keep(name, value);
    const json = /^application\/json/.test(String(reply.headers['content-type']));
    return { status: reply.statusCode, body: json ? reply.json() : {}, text: reply.body, headers: reply.headers };
  }
  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('GET', url, { headers });
  }
  post(url: string, body: unknown = {}): Promise<Answer> {
    return this.ask('POST', url, { body });
  }
  keep(name: string, value: string): void {
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
  async signIn(id: string): Promise<this> {
    const entered = await this.post('/api/staff/session', { username: id, password: `${id}-password` });
    if (entered.status !== 200) throw new Error(`sign-in of ${id} failed: ${entered.text}`);
    const me = (await this.get('/api/staff/me')).body as unknown as Me;
    this.csrf = me.csrfToken;
    return this;
  }
}

/** A signed-in member of the fake staff. */
export const staffBrowser = ({ app }: Pick<WebDesk, 'app'>, id: string): Promise<Browser> => new Browser(app).signIn(id);

/** Where the desk listens once it does. */
export function addressOf({ app }: Pick<WebDesk, 'app'>): string {
  const { port } = app.server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
