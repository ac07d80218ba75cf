import { randomUUID } from 'node:crypto';
import { problemCodes, TwimlProblem } from './problem.js';
import { sign, type Params } from './signature.js';

export interface WireFaults {
  /** Signed with another token. */
  wrongSignature?: boolean;
  /** Empty parameters are signed but lost on the way, as a careless body parser would lose them. */
  dropEmpty?: boolean;
  /** Every webhook arrives twice at once. */
  duplicate?: boolean;
  /** The report that the call was answered arrives after the one that it ended. */
  reordered?: boolean;
}
export interface WireOptions {
  authToken: string;
  deadlineMs: number;
  faults: WireFaults;
}
export interface Request {
  url: string;
  method: 'POST' | 'GET';
  params: Params;
}
export interface Reply {
  /** Where the reply came from, after redirects: relative URLs count from here. */
  url: string;
  status: number;
  type: string;
  body: string;
}
/** One delivered webhook; `twice` holds the second reply of a duplicate delivery. */
export interface Exchange {
  request: Request;
  reply: Reply;
  twice: Reply | null;
  /** Real time to the reply. */
  ms: number;
}

const MOST_REDIRECTS = 10;

/** Carries webhooks as Twilio does: signed, with cookies kept, redirects followed, and a deadline. */
export class Wire {
  readonly exchanges: Exchange[] = [];
  readonly #cookies = new Map<string, string>();
  constructor(readonly options: WireOptions) {}

  /** Delivers one webhook. Throws TwimlProblem 11200 without a 2xx reply in time, 11215 after too many redirects. */
  async deliver(request: Request): Promise<Reply> {
    const token = randomUUID();
    const began = performance.now();
    const deliveries = this.options.faults.duplicate === true ? [this.#follow(request, token), this.#follow(request, token)] : [this.#follow(request, token)];
    const [reply, twice = null] = await Promise.all(deliveries);
    if (reply === undefined) throw new TwimlProblem(problemCodes.notRetrieved, 'nothing was delivered');
    this.exchanges.push({ request, reply, twice, ms: performance.now() - began });
    if (reply.status < 200 || reply.status > 299) throw new TwimlProblem(problemCodes.notRetrieved, `${reply.status} from ${request.url}`);
    return reply;
  }

  /** Sends a delivered webhook once more, as a retry would; the call itself does not notice. */
  repeat({ request }: Exchange): Promise<Reply> {
    return this.#follow(request, randomUUID());
  }

  async #follow(request: Request, token: string): Promise<Reply> {
    let next = request;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const response = await this.#send(next, token);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || location === null) {
        return { url: next.url, status: response.status, type: response.headers.get('content-type') ?? '', body: await response.text() };
      }
      const keeps = response.status === 307 || response.status === 308;
      next = { url: new URL(location, next.url).href, method: keeps ? next.method : 'GET', params: next.params };
    }
    throw new TwimlProblem(problemCodes.tooManyRedirects, `more than ${MOST_REDIRECTS} redirects from ${request.url}`);
  }

  async #send({ url, method, params }: Request, token: string): Promise<Response> {
    const { authToken, deadlineMs, faults } = this.options;
    const target = method === 'GET' ? withQuery(url, params) : withoutFragment(url);
    const signature = sign(faults.wrongSignature === true ? `${authToken}x` : authToken, target, method === 'GET' ? {} : params);
    const sent = faults.dropEmpty === true ? Object.fromEntries(Object.entries(params).filter(([, value]) => value !== '')) : params;
    const headers = { 'x-twilio-signature': signature, 'i-twilio-idempotency-token': token, cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const body = method === 'GET' ? null : new URLSearchParams(sent);
    try {
      const response = await fetch(target, { method, headers, body, redirect: 'manual', signal: AbortSignal.timeout(deadlineMs) });
      this.#keepCookies(response);
      return response;
    } catch (error) {
      throw new TwimlProblem(problemCodes.notRetrieved, `no reply from ${target}: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }

  #keepCookies(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      this.#cookies.set(name.trim(), value.trim());
    }
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
function withQuery(url: string, params: Params): string {
  const target = new URL(withoutFragment(url));
  for (const [key, value] of Object.entries(params)) target.searchParams.append(key, value);
  return target.href;
}
