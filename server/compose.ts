import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { linePeople } from './actions/calls/line-people.js';
import { consumeEvent } from './actions/events/consume-event.js';
import { catchUpCases, keepOwnDoing } from './actions/reports/keep-cases.js';
import { lapseOffer } from './actions/queue/lapse-offer.js';
import { reachSupervision } from './actions/supervision/reach-supervision.js';
import { relayEvents } from './actions/events/relay-events.js';
import { ringAlarm } from './actions/deadlines/ring-alarm.js';
import { setAlarm } from './actions/deadlines/set-alarm.js';
import { sweep } from './actions/events/sweep.js';
import { startLearningAssistant } from './adapters/assistant/learning-assistant.js';
import { photoCleaner } from './adapters/files/photo-cleaner.js';
import { BullQueue } from './adapters/jobs/bull-queue.js';
import { InProcessQueue } from './adapters/jobs/in-process-queue.js';
import { startSweep } from './adapters/jobs/sweep-timer.js';
import { chatCompletions } from './adapters/language-model/chat-completions.js';
import { noLanguageModel } from './adapters/language-model/no-language-model.js';
import { clockFrom, systemClock } from './adapters/security/clock.js';
import { secureIds } from './adapters/security/ids.js';
import { pinoLog } from './adapters/security/pino-log.js';
import { keyedSecrets } from './adapters/security/secrets.js';
import { xlsxSheets } from './adapters/sheets/xlsx.js';
import { connectStore, type StoreConnection } from './adapters/store/connect.js';
import type { Saved } from './adapters/store/saved-hook.js';
import { addBook } from './adapters/store/seed-book.js';
import { seedIfEmpty } from './adapters/store/seed.js';
import { createStores, type Stores } from './adapters/store/stores.js';
import { buildApp } from './adapters/web/app.js';
import { chatDesk } from './adapters/web/citizen/chat-desk.js';
import { complaintDesk } from './adapters/web/citizen/complaint-desk.js';
import { portalDesk } from './adapters/web/citizen/portal-desk.js';
import { createHub, type Hub } from './adapters/web/realtime/hub.js';
import { usualLimits, type WebConfig } from './adapters/web/web-config.js';
import { chatRoutes } from '../channels/web-chat/routes.js';
import { citizenView } from '../channels/web-chat/present.js';
import { complaintRoutes } from '../channels/complaints/routes.js';
import { conferenceRoutes } from '../channels/phone/queue-routes.js';
import { trialCallRoutes } from '../channels/phone/trial-routes.js';
import { portalRoutes } from '../channels/portal/routes.js';
import { phoneLines, writtenBooking } from './phone-lines.js';
import { callParts, conferenceLine, firstCalls, trialLine } from './call-parts.js';
import type { Config } from './config.js';
import { startEmbeddedMongo } from './embedded-mongo/launcher.js';
import type { Announcer } from './ports/announcer.js';
import type { Ports } from './ports/index.js';
import { settleGuideWork } from './sample-data/life/guide-work.js';
import { settleHall } from './sample-data/life/hall-today.js';
import { settleBookings } from './sample-data/life/settle-bookings.js';
import { settleSampleLife } from './sample-data/life/settle.js';
import { sampleSeed } from './sample-data/seed.js';
import { sampleUnitPhone } from './sample-data/unit-phones.js';
import { textLines, textParts } from './text-lines.js';

export interface Desk {
  ports: Ports;
  /** Begins to work and to listen in the configured roles; the address, or null for a worker. */
  start(): Promise<string | null>;
  /** Closes in order: no new requests, running jobs end, then the store. */
  close(): Promise<void>;
}
type Closer = () => Promise<void>;
const assistantWaitMs = 20_000;
const lookAgainMs = 50;

/** Builds the desk out of its parts; the one place that names every concrete class. */
export async function compose(config: Config): Promise<Desk> {
  const closers: Closer[] = [];
  const connection = await openStore(config, closers);
  const { ports, hub, stores } = await openPorts(config, connection, closers);
  return {
    ports,
    start: async () => {
      await assistantReady(ports.assistant);
      if (config.worker) await startWork(config, ports, closers);
      return config.web ? listen({ config, ports, hub, stores, connection }, closers) : null;
    },
    close: async () => {
      for (const close of closers.reverse()) await close();
    },
  };
}

/** The embedded store when no address is given; the same mongoose code talks to either. */
async function openStore(config: Config, closers: Closer[]): Promise<StoreConnection> {
  let { uri } = config.mongo;
  if (uri === null) {
    const embedded = await startEmbeddedMongo({ dataDir: join(config.dataDir, 'store'), dbName: config.mongo.db });
    closers.push(() => embedded.close());
    uri = embedded.uri;
  }
  const connection = await connectStore(uri, { dbName: config.mongo.db });
  closers.push(() => connection.close());
  await connection.ensureIndexes();
  return connection;
}

async function openPorts(config: Config, { connection }: StoreConnection, closers: Closer[]): Promise<{ ports: Ports; hub: Hub; stores: Stores }> {
  const log = pinoLog({ level: config.logLevel });
  const clock = config.clockStart === null ? systemClock : clockFrom(config.clockStart);
  const secrets = keyedSecrets(config.secret);
  const jobs = config.redisUrl === null ? new InProcessQueue({ clock, log }) : new BullQueue({ url: config.redisUrl, clock, log });
  closers.push(() => jobs.close());
  const stores = createStores(connection, { clock, ids: secureIds, log, hashPhone: (phone) => secrets.hash('phone', phone), onSaved: (saved) => spread(saved), firstCalls: firstCalls(config) });
  const fresh = await seeded(config, connection, secrets);
  const { models, questions } = stores;
  const assistant = await startLearningAssistant({ models, questions, clock, log, guides: (anew) => knowledge(stores, anew), trains: config.worker, cacheDir: join(config.dataDir, 'models') });
  closers.push(() => assistant.close());
  const calls = await callParts(config, { connection }, { ports: () => ports, unitPhone: config.sampleData ? sampleUnitPhone : () => null });
  const quiet = { ...stores, ...calls, assistant, clock, ids: secureIds, jobs, log, photos: photoCleaner, secrets, sheets: xlsxSheets, languageModel: languageModel(config, log), bookingTalk: writtenBooking(() => ports, clock), ...textParts(config, { clock, log }) };
  const view = citizenView((no) => secrets.queryCode(no));
  const hub = createHub({ ports: quiet, config: { publicUrl: config.publicUrl, cookieSecret: config.secret }, citizenView: view, ...(config.redisUrl === null ? {} : { redisUrl: config.redisUrl }) });
  const ports: Ports = { ...quiet, announcer: hub.announcer };
  if (!config.web) closers.push(() => hub.close());
  if (fresh) {
    await settleSampleLife(ports);
    await settleGuideWork(ports);
    await settleHall(ports);
    await settleBookings(ports, (book) => addBook(connection, book));
  }
  return { ports, hub, stores };

  async function spread(saved: Saved): Promise<void> {
    announce(ports.announcer, saved);
    if (saved.kind === 'ticket') await Promise.all([setAlarm(ports, saved.next), keepOwnDoing(ports, saved.next)]);
    await relayEvents(ports, saved.refs);
  }
}

/** Fills a new store with the sample district, if one is wanted; whether it is to have a past as well. */
async function seeded(config: Config, connection: StoreConnection['connection'], secrets: Ports['secrets']): Promise<boolean> {
  return config.sampleData && (await seedIfEmpty(connection, sampleSeed(config.deadlineProfile, secrets))) && config.sampleLife;
}

/** The guides in force with the names people call them by. */
async function knowledge({ directory, forgetGuides }: Stores, anew: boolean) {
  if (anew) forgetGuides();
  const [guides, items] = await Promise.all([directory.guides(), directory.items()]);
  return guides.map((guide) => ({ ...guide, aliases: items.find(({ code }) => code === guide.itemCode)?.aliases ?? [] }));
}

/** The first start trains the assistant for some seconds: better to open a little later than to pass every question on. */
async function assistantReady(assistant: Ports['assistant']): Promise<void> {
  for (let waited = 0; waited < assistantWaitMs && !assistant.ready(); waited += lookAgainMs) await pause(lookAgainMs);
}

/** What is stored is told to whoever looks at it. */
function announce(announcer: Announcer, saved: Saved): void {
  if (saved.kind === 'conversation') announcer.conversationChanged(saved.next, saved.sinceSeq);
  if (saved.kind === 'ticket') announcer.ticketChanged(saved.next);
  if (saved.kind === 'visit') announcer.hallChanged(saved.next.centreId);
}

/** Off unless an address is set. */
function languageModel({ languageModel: { url, key, model, timeLimitMs } }: Config, log: Ports['log']): Ports['languageModel'] {
  return url === null ? noLanguageModel : chatCompletions({ url, key, model, timeLimitMs, log });
}

async function startWork(config: Config, ports: Ports, closers: Closer[]): Promise<void> {
  await ports.jobs.work({
    consume: (ref) => consumeEvent(ports, ref),
    lapse_offer: (offer) => lapseOffer(ports, offer),
    reach_deadline: (window) => ringAlarm(ports, window),
    reach_supervision: ({ supervisionId }) => reachSupervision(ports, supervisionId),
  });
  void catchUpCases(ports);
  const sweeping = startSweep({ everyMs: config.sweepMs, run: () => sweep(ports), log: ports.log });
  closers.push(() => sweeping.stop());
}

interface WebParts {
  config: Config;
  ports: Ports;
  hub: Hub;
  stores: Stores;
  connection: StoreConnection;
}
const compiled = import.meta.url.endsWith('.js');
const dist = fileURLToPath(new URL(compiled ? '..' : '../dist', import.meta.url));

async function listen(parts: WebParts, closers: Closer[]): Promise<string> {
  const { config, ports, hub, stores } = parts;
  const web = webConfig(parts);
  const secure = config.publicUrl.startsWith('https:');
  const view = citizenView((no) => ports.secrets.queryCode(no));
  const app = await buildApp({
    ports,
    config: web,
    hub,
    logger: pino({ level: config.logLevel, base: null }),
    staticRoots: { console: join(dist, 'console') },
    plugins: [
      chatRoutes({ desk: chatDesk(ports), view, secure }),
      complaintRoutes({ desk: complaintDesk(ports), perMinute: web.limits.filing }),
      ...phoneLines({ config, ports, calls: stores.calls, people: linePeople(ports) }),
      ...callRoutes(config, ports),
      ...textLines(config, ports),
      portalRoutes({ desk: portalDesk(ports), site: web.site, roots: { site: join(dist, 'site'), widget: join(dist, 'widget') }, now: () => ports.clock.now(), perMinute: web.limits.progress, bookingsPerMinute: web.limits.filing }),
    ],
  });
  closers.push(() => app.close());
  return app.listen({ host: config.host, port: config.port });
}

/** The exchange's webhooks, and on a desk that is only tried out the caller's side in words. */
function callRoutes({ twilio: { authToken }, publicUrl, trial }: Config, ports: Ports): ReturnType<typeof conferenceRoutes>[] {
  const exchange = authToken === null ? [] : [conferenceRoutes({ line: conferenceLine(ports), log: ports.log, config: { authToken, publicUrl } })];
  return trial ? [...exchange, trialCallRoutes(trialLine(ports))] : exchange;
}

function webConfig({ config, ports, connection }: WebParts): WebConfig {
  return {
    publicUrl: config.publicUrl,
    cookieSecret: config.secret,
    trustedProxies: [],
    site: { brand: { zh: '便民服务台', en: 'Civic Desk' }, hotline: config.hotline, district: { zh: '示例区', en: 'Sample District' }, demo: config.sampleData },
    version: '0.1.0',
    roles: [...(config.web ? ['web'] : []), ...(config.worker ? ['worker'] : [])],
    store: config.mongo.uri === null ? 'embedded' : 'mongodb',
    jobs: config.redisUrl === null ? 'in_process' : 'redis',
    startedAt: ports.clock.now(),
    limits: { ...usualLimits, filing: config.filingsPerMinute },
    sound: config.voice !== null,
    ready: { store: () => connection.ready() },
  };
}
