import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Caller, type CallerOptions } from '../../../support/caller/caller.js';

export interface Heard {
  path: string;
  method: string;
  params: Record<string, string>;
  headers: IncomingMessage['headers'];
}
interface Answer {
  status?: number;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
  /** Never answers. */
  silent?: boolean;
}
type Script = Record<string, string | Answer | ((heard: Heard) => string | Answer)>;

export const TOKEN = 'scripted-token';

const plainAnswer: Required<Answer> = { status: 200, type: 'text/xml', body: '', headers: {}, silent: false };

async function noted(request: IncomingMessage): Promise<Heard> {
  const { method = '', headers } = request;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const form = method === 'POST' ? new URLSearchParams(await text(request)) : searchParams;
  return { path: pathname, method, params: Object.fromEntries(form), headers };
}

/** A web server that answers each path with what a test wrote down, and notes what it was asked. */
export class ScriptedLine {
  readonly heard: Heard[] = [];
  readonly #server: Server;
  baseUrl = '';

  constructor(readonly script: Script) {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const heard = await noted(request);
    this.heard.push(heard);
    const { status, type, body, headers, silent } = this.#scripted(heard);
    if (!silent) response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  }

  #scripted(heard: Heard): Required<Answer> {
    const scripted = this.script[heard.path] ?? (heard.path === '/status' ? '' : { status: 404 });
    const answer = typeof scripted === 'function' ? scripted(heard) : scripted;
    return { ...plainAnswer, ...(typeof answer === 'string' ? { body: `<Response>${answer}</Response>` } : answer) };
  }

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const address = this.#server.address();
    this.baseUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
    return this;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** What came to one path. */
  at(path: string): Record<string, string>[] {
    return this.heard.filter((one) => one.path === path).map(({ params }) => params);
  }
}

const lines: ScriptedLine[] = [];

/** A caller on the phone with a scripted line, already connected. */
export async function call(script: Script, options: Partial<CallerOptions> = {}): Promise<{ line: ScriptedLine; caller: Caller }> {
  const line = await new ScriptedLine(script).open();
  lines.push(line);
  const caller = new Caller({ baseUrl: line.baseUrl, authToken: TOKEN, from: '00012345678', to: '00088908890', voicePath: '/voice', statusPath: '/status', ...options });
  await caller.start();
  return { line, caller };
}

/** For afterEach: no server outlives its test. */
export function closeLines(): void {
  for (const line of lines.splice(0)) line.close();
}
