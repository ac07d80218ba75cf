import type { Ledger } from './ledger.js';
import { until } from './patience.js';

interface Answer {
  status: number;
  body: unknown;
}
interface Ask {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: object;
}

/** How a browser reaches the desk. */
export interface Network {
  url: string;
  ledger: Ledger;
  /** Whether this answer gets lost on its way back, though the desk did what was asked. */
  losesAnswer: () => boolean;
}

/** The desk answered and said no. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    asked: string,
  ) {
    super(`${asked} was refused: ${code}`);
  }
}

/** A browser: keeps its cookies, and sends again, word for word, what got no answer. */
export class Client {
  private readonly cookies = new Map<string, string>();
  private csrf = '';

  constructor(private readonly network: Network) {}

  /** Signs in; the session outlives the desk's process. */
  async signIn(username: string, password: string): Promise<this> {
    await this.post('/api/staff/session', { username, password });
    const { csrfToken } = await this.get<{ csrfToken: string }>('/api/staff/me');
    this.csrf = csrfToken;
    return this;
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get<T>(path: string): Promise<T> {
    return this.ask<T>({ method: 'GET', path });
  }
  post<T>(path: string, body: object = {}): Promise<T> {
    return this.ask<T>({ method: 'POST', path, body });
  }
  put<T>(path: string, body: object): Promise<T> {
    return this.ask<T>({ method: 'PUT', path, body });
  }

  private async ask<T>(ask: Ask): Promise<T> {
    const { status, body } = await until(`an answer to ${ask.method} ${ask.path}`, () => this.tryOnce(ask));
    if (status >= 400) throw new Refused((body as { error?: { code?: string } }).error?.code ?? String(status), `${ask.method} ${ask.path}`);
    if (ask.method !== 'GET') this.network.ledger.acknowledge();
    return body as T;
  }

  /** Null when it is worth another try: no connection, an answer that got lost, a desk in trouble or too busy. */
  private async tryOnce({ method, path, body }: Ask): Promise<Answer | null> {
    const headers = { cookie: this.cookieHeader, 'x-csrf-token': this.csrf, ...(body ? { 'content-type': 'application/json' } : {}) };
    try {
      const reply = await fetch(this.network.url + path, { method, headers, body: body ? JSON.stringify(body) : null });
      const answer = { status: reply.status, body: (await reply.json()) as unknown };
      if (method !== 'GET' && this.network.losesAnswer()) return null;
      this.keep(reply.headers.getSetCookie());
      return reply.status >= 500 || reply.status === 429 ? null : answer;
    } catch {
      return null;
    }
  }

  private keep(setCookies: readonly string[]): void {
    for (const line of setCookies) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}
