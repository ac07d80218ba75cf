import Fastify, { LogController, type FastifyBaseLogger, type FastifyPluginAsync, type FastifyPluginCallback } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import { serveConsole } from './console-files.js';
import { describeApi } from './docs.js';
import { replyError } from './error-reply.js';
import { healthRoutes } from './health.js';
import type { Hub } from './realtime/hub.js';
import { logRequests } from './request-log.js';
import type { App, LiveDoor } from './route-parts.js';
import { hallDisplayRoutes } from './routes/hall-routes.js';
import { guideWatchRoutes, openGuideRoutes } from './routes/open-guide-routes.js';
import { staffRoutes } from './routes/staff-routes.js';
import { secure } from './security.js';
import type { WebConfig } from './web-config.js';

export interface AppParts {
  ports: Ports;
  config: WebConfig;
  /** Absent: nothing is logged. */
  logger?: FastifyBaseLogger;
  /** Absent: no sockets; browsers see changes when they ask. */
  hub?: Hub;
  staticRoots?: { console?: string };
  /** The citizen channels' routes. */
  plugins: readonly (FastifyPluginAsync | FastifyPluginCallback)[];
}

const bodyBytes = 64 * 1024;
/** How long requests under way have to end once the desk closes, ms. */
const lastWordMs = 2_000;
const nobodyLive: LiveDoor = { citizenOnline: () => false, endSession: () => undefined };

function bareApp({ config, logger }: AppParts): App {
  const app = Fastify({
    ...(logger ? { loggerInstance: logger } : {}),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyBytes,
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(replyError);
  app.setNotFoundHandler(() => {
    throw new DeskError('not_found', { what: 'address' });
  });
  app.decorateRequest('signedIn', null);
  return app;
}

function connect(app: App, hub: Hub): void {
  hub.attach(app.server);
  app.addHook('preClose', () => hub.hangUp());
  app.addHook('onClose', () => hub.close());
}

/** A browser that only holds a line open, or opened one to spare, must not keep the desk from closing. */
function endInTime(app: App): void {
  app.addHook('preClose', (done) => {
    setTimeout(() => app.server.closeAllConnections(), lastWordMs).unref();
    done();
  });
}

/** The whole web face of the desk, ready to listen or to be asked without a network. */
export async function buildApp(parts: AppParts): Promise<App> {
  const { ports, config, hub, staticRoots, plugins } = parts;
  const app = bareApp(parts);
  logRequests(app);
  await secure(app, config);
  await describeApi(app, config.version);
  healthRoutes(app, config);
  await staffRoutes(app, { ports, config, live: hub ?? nobodyLive });
  openGuideRoutes(app, { ports, config });
  guideWatchRoutes(app, { ports, config });
  hallDisplayRoutes(app, { ports, config });
  for (const plugin of plugins) await app.register(plugin as FastifyPluginAsync);
  if (staticRoots?.console !== undefined) await serveConsole(app, staticRoots.console);
  if (hub) connect(app, hub);
  endInTime(app);
  await app.ready();
  return app;
}
