import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  url: string | undefined;
  authorization: string | undefined;
  body: { model: string; messages: { role: string; content: string }[] };
}
/** How the stand-in behaves: it says something, or goes wrong in one of the ways such servers do. */
export type Behaviour = { says: string } | 'hangs' | 'breaks' | 'garbage' | 'wrong_shape' | 'hangs_up' | 'redirects' | 'endless';

export interface BadLanguageModel {
  url: string;
  heard: Heard[];
  behave: (how: Behaviour) => void;
  close: () => Promise<void>;
}

const asCompletion = (content: string): string => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });
const bodies: Record<Extract<Behaviour, string>, { status: number; body: string }> = {
  hangs: { status: 200, body: '' },
  hangs_up: { status: 200, body: '' },
  breaks: { status: 500, body: 'out of memory' },
  garbage: { status: 200, body: '{"choices":[{"mess' },
  wrong_shape: { status: 200, body: '{"choices":[]}' },
  redirects: { status: 302, body: '' },
  endless: { status: 200, body: asCompletion('长'.repeat(100_000)) },
};

/** A local server with the interface of a language model that misbehaves as it is told. */
export async function badLanguageModel(): Promise<BadLanguageModel> {
  let how: Behaviour = { says: '好的。' };
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      heard.push({ url: request.url, authorization: request.headers.authorization, body: JSON.parse(text) as Heard['body'] });
      if (how === 'hangs') return;
      if (how === 'hangs_up') return void response.destroy();
      const { status, body } = typeof how === 'string' ? bodies[how] : { status: 200, body: asCompletion(how.says) };
      response.writeHead(status, { 'content-type': 'application/json', ...(how === 'redirects' && { location: 'http://127.0.0.1:1/elsewhere' }) }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    behave: (next) => (how = next),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
