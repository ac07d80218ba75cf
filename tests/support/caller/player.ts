import { readTwiml } from './document.js';
import { Gathering } from './gathering.js';
import type { Verb } from './grammar.js';
import { problemCodes, TwimlProblem } from './problem.js';
import type { Params } from './signature.js';
import { Transcript } from './transcript.js';
import { utterance } from './voice.js';
import type { Reply, Request, Wire } from './wire.js';

export interface PlayerOptions {
  wire: Wire;
  /** Sent with every webhook. */
  call: Params;
  voiceUrl: string;
  fallbackUrl: string | null;
  statusUrl: string | null;
  /** The caller hangs up at this second, whatever is being played. */
  hangUpAt: number;
}
export interface Problem {
  code: number;
  url: string;
  message: string;
}
interface Document {
  url: string;
  verbs: readonly Verb[];
  next: number;
}

/** A document that keeps sending the call back to itself would never end; Twilio has no documented limit. */
const MOST_FETCHES = 100;
const CANNED_ERROR = 'We are sorry, an application error has occurred. Goodbye.';

/** Plays TwiML as documented, on a virtual clock: no call is real, no time passes, every rule does. */
export class Player {
  readonly transcript = new Transcript();
  readonly problems: Problem[] = [];
  now = 0;
  gathering: Gathering | null = null;
  ended: 'by line' | 'by caller' | 'rejected' | null = null;
  #document: Document = { url: '', verbs: [], next: 0 };
  #fetches = 0;
  #answered = false;
  #inFallback = false;
  constructor(readonly options: PlayerOptions) {}

  /** Calls in: fetches the first document and plays as far as the first question. */
  start(): Promise<void> {
    return this.#fetch({ url: this.options.voiceUrl, method: 'POST', params: {} });
  }

  /** Lets the clock run; a question left unanswered ends in its own time. */
  async passUntil(target: number): Promise<void> {
    const until = Math.min(target, this.options.hangUpAt);
    while (this.gathering !== null && this.gathering.deadline <= until) {
      this.now = this.gathering.deadline;
      await this.finishGathering();
    }
    this.now = Math.max(this.now, until);
    this.listen();
    if (this.now >= this.options.hangUpAt) await this.end('by caller');
  }

  /** The caller is busy for so long, speaking or pressing; 'gone' when that is past their hanging up. */
  async spend(seconds: number): Promise<'on' | 'gone'> {
    this.now = Math.min(this.now + seconds, this.options.hangUpAt);
    if (this.now >= this.options.hangUpAt) await this.end('by caller');
    return this.ended === null ? 'on' : 'gone';
  }

  /** Takes note of the prompts that have begun by now. */
  listen(): void {
    for (const { text, from } of this.gathering?.heardBy(this.now) ?? []) if (text !== '') this.transcript.add(from, 'line', text);
  }

  /** Ends the gathering with the digits so far, or with nothing. */
  async finishGathering(): Promise<void> {
    this.listen();
    const { digits, settings } = this.gathering ?? { digits: '', settings: null };
    if (settings === null) return;
    if (digits !== '' || settings.actionOnEmptyResult) await this.submit(digits === '' ? {} : { Digits: digits });
    else await this.#fallThrough();
  }

  /** Sends the caller's answer to the action URL; without one, to the document itself. */
  async submit(params: Params): Promise<void> {
    const { gathering } = this;
    if (gathering === null) return;
    this.gathering = null;
    await this.#fetch({ url: this.#resolve(gathering.settings.action ?? ''), method: gathering.settings.method, params });
  }

  /** The call is over: no action is requested, only the status is reported. */
  async end(how: NonNullable<Player['ended']>): Promise<void> {
    if (this.ended !== null) return;
    this.ended = how;
    this.gathering = null;
    this.transcript.add(this.now, 'event', `call ended ${how}`);
    const { statusUrl, call, wire } = this.options;
    if (statusUrl === null) return;
    const outcome: Params = how === 'rejected' ? { CallStatus: 'busy' } : { CallStatus: 'completed', CallDuration: String(Math.ceil(this.now)) };
    await wire.deliver({ url: statusUrl, method: 'POST', params: { ...call, ...outcome } }).catch((error: unknown) => this.#report(error, statusUrl));
  }

  #resolve(url: string): string {
    return new URL(url, this.#document.url === '' ? this.options.voiceUrl : this.#document.url).href;
  }

  async #fallThrough(): Promise<void> {
    this.gathering = null;
    await this.#playing();
  }

  async #fetch(request: Request): Promise<void> {
    try {
      await this.#open(request);
    } catch (error) {
      await this.#fallBack(error, request.url);
      return;
    }
    await this.#playing();
  }

  async #open({ params, ...request }: Request): Promise<void> {
    this.#fetches += 1;
    if (this.#fetches > MOST_FETCHES) throw new TwimlProblem(problemCodes.notRetrieved, `more than ${MOST_FETCHES} documents in one call: a loop`);
    const status = this.#answered ? 'in-progress' : 'ringing';
    const reply = await this.options.wire.deliver({ ...request, params: { ...this.options.call, CallStatus: status, ...params } });
    this.#document = { url: reply.url, verbs: verbsOf(reply), next: 0 };
  }

  /** Plays on until the caller has to answer or the call ends; a verb that fails is a fetch that failed. */
  async #playing(): Promise<void> {
    try {
      await this.#play();
    } catch (error) {
      await this.#fallBack(error, this.#document.url);
    }
  }

  async #play(): Promise<void> {
    while (this.ended === null && this.gathering === null) {
      const verb = this.#document.verbs[this.#document.next];
      this.#document.next += 1;
      if (verb === undefined) return this.end('by line');
      await this.#verb(verb);
    }
  }

  async #verb(verb: Verb): Promise<void> {
    switch (verb.name) {
      case 'Gather':
        this.#answered = true;
        this.gathering = new Gathering(verb, this.now);
        return;
      case 'Redirect':
        return this.#fetch({ url: this.#resolve(verb.text), method: verb.attributes['method'] === 'GET' ? 'GET' : 'POST', params: {} });
      case 'Hangup':
        return this.end('by line');
      case 'Reject':
        return this.end(this.#answered ? 'by line' : 'rejected');
      default:
        return this.#speak(verb);
    }
  }

  async #speak(verb: Verb): Promise<void> {
    this.#answered = true;
    const { text, seconds } = utterance(verb);
    if (text !== '') this.transcript.add(this.now, 'line', text);
    await this.spend(seconds);
  }

  #report(error: unknown, url: string): Problem {
    if (!(error instanceof TwimlProblem)) throw error;
    const problem = { code: error.code, url, message: error.message };
    this.problems.push(problem);
    this.transcript.add(this.now, 'event', `error ${problem.code}: ${problem.message}`);
    return problem;
  }

  async #fallBack(error: unknown, url: string): Promise<void> {
    const problem = this.#report(error, url);
    const { fallbackUrl } = this.options;
    if (fallbackUrl === null || this.#inFallback) {
      this.transcript.add(this.now, 'line', CANNED_ERROR);
      return this.end('by line');
    }
    this.#inFallback = true;
    await this.#fetch({ url: fallbackUrl, method: 'POST', params: { ErrorCode: String(problem.code), ErrorUrl: url } });
    this.#inFallback = false;
  }
}

/** The MIME type decides: TwiML, a text to read aloud, a sound to play. */
function verbsOf({ type, body, url }: Reply): readonly Verb[] {
  const mime = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (mime.startsWith('audio/')) return [{ name: 'Play', attributes: {}, text: url, nested: [] }];
  if (mime === 'text/plain') return plainText(body);
  if (!['text/xml', 'application/xml', 'text/html'].includes(mime)) throw new TwimlProblem(problemCodes.contentType, `content type ${type} is neither TwiML nor sound`);
  return readTwiml(body);
}

function plainText(body: string): readonly Verb[] {
  try {
    return readTwiml(body);
  } catch {
    return [{ name: 'Say', attributes: {}, text: body.trim(), nested: [] }];
  }
}
