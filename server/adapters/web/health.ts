import type { FastifyInstance } from 'fastify';
import type { WebConfig } from './web-config.js';

async function answers(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}

/** /healthz: the process lives. /readyz: what it needs answers too; 503 keeps traffic away. */
export function healthRoutes(app: FastifyInstance, { ready, version }: Pick<WebConfig, 'ready' | 'version'>): void {
  app.get('/healthz', { schema: { hide: true } }, () => ({ alive: true, version }));
  app.get('/readyz', { schema: { hide: true } }, async (_, reply) => {
    const parts = await Promise.all(Object.entries(ready).map(async ([name, ask]) => [name, await answers(ask)] as const));
    const all = parts.every(([, up]) => up);
    return reply.code(all ? 200 : 503).send({ ready: all, parts: Object.fromEntries(parts) });
  });
}
