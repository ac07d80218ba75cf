import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import type { Handle } from './connection.js';
import { serve } from './connection.js';

/** Where the server listens: a unix socket's path, or 127.0.0.1 on a port the system picks. */
export type Place = { socketPath: string } | { tcp: true };

export interface Listener { address: string; close(): Promise<void> }

/** Opens the listening socket (mode 0600 for a unix socket) and serves every client that connects. */
export async function listen(place: Place, handle: Handle): Promise<Listener> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    serve(socket, ++connections, handle);
  });
  const address = await open(server, place);
  return {
    address,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      for (const socket of sockets) socket.destroy();
    }),
  };
}

function open(server: Server, place: Place): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    if ('tcp' in place) {
      server.listen({ host: '127.0.0.1', port: 0 }, () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : '');
      });
      return;
    }
    rmSync(place.socketPath, { force: true });
    server.listen(place.socketPath, () => {
      chmodSync(place.socketPath, 0o600);
      resolve(place.socketPath);
    });
  });
}
