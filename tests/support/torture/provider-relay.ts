import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const tryAgainMs = 150;
const passedOn = ['content-type', 'x-twilio-signature', 'cookie'] as const;

interface Webhook {
  url: string;
  headers: Record<string, string>;
  body: string;
}
interface Delivered {
  status: number;
  type: string;
  text: string;
}

/** Stands where the telephone provider's network stands: delivers each webhook until the desk answers, as its retry setting would. */
export async function providerRelay(port: number, deskUrl: string): Promise<{ close: () => Promise<void> }> {
  let open = true;
  const answered = async (webhook: Webhook): Promise<Delivered | null> => {
    while (open) {
      const delivered = await deliver(webhook).catch(() => null);
      if (delivered) return delivered;
      await pause(tryAgainMs);
    }
    return null;
  };
  const server = createServer((request, response) => {
    void webhookOf(request, deskUrl)
      .then(answered)
      .then((reply) => (reply ? response.writeHead(reply.status, { 'content-type': reply.type }).end(reply.text) : response.destroy()));
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

/** Null when the desk is in trouble; throws when there is no desk. */
async function deliver({ url, headers, body }: Webhook): Promise<Delivered | null> {
  const reply = await fetch(url, { method: 'POST', headers, body });
  const text = await reply.text();
  return reply.status >= 500 ? null : { status: reply.status, type: reply.headers.get('content-type') ?? 'text/plain', text };
}

async function webhookOf(request: IncomingMessage, deskUrl: string): Promise<Webhook> {
  const headers = Object.fromEntries(passedOn.flatMap((name) => [request.headers[name] ?? []].flat().map((value) => [name, value])));
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return { url: deskUrl + (request.url ?? ''), headers, body };
}
