import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const yearSeconds = 365 * 24 * 3600;
/** Names with a hash never change their content. */
const hashed = /-[\w-]{8,}\.\w+$/;

/** The built console under /console/; an address inside it that is no file opens the console itself. */
export async function serveConsole(app: FastifyInstance, root: string): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return;
  await app.register(
    async (scope) => {
      await scope.register(fastifyStatic, {
        root,
        wildcard: false,
        cacheControl: false,
        schemaHide: true,
        setHeaders: (reply, path) => void reply.header('cache-control', hashed.test(path) ? `public, max-age=${yearSeconds}, immutable` : 'no-cache'),
      });
      scope.get('/*', { schema: { hide: true } }, (_, reply) => reply.sendFile('index.html'));
    },
    { prefix: '/console' },
  );
}
