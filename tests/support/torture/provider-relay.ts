import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const tryAgainMs = 150;

/** Stands where the telephone provider's network stands: delivers each webhook until the desk answers, as its retry setting would. */
export async function providerRelay(port: number, deskUrl: string): Promise<{ close: () => Promise<void> }> {
  let open = true;
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const headers = { 'content-type': request.headers['content-type'] ?? '', 'x-twilio-signature': String(request.headers['x-twilio-signature'] ?? ''), cookie: request.headers.cookie ?? '' };
      while (open) {
        try {
          const reply = await fetch(deskUrl + (request.url ?? ''), { method: request.method ?? 'POST', headers, body });
          const text = await reply.text();
          if (reply.status < 500) return response.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? 'text/plain' }).end(text);
        } catch {
          // No desk there just now.
        }
        await pause(tryAgainMs);
      }
      return response.destroy();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    close: async () => {
      open = false;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
