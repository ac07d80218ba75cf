import { dialConference } from './dial-conference.js';
import { dialPeople } from './dial-people.js';
import { dialQueue } from './dial-queue.js';
import type { Action, Engagement, Stage } from './engagement.js';
import type { Switchboard } from './switchboard.js';
import { Gathering } from './gathering.js';
import type { Verb } from './grammar.js';
import { problemCodes, TwimlProblem } from './problem.js';
import { Recording } from './recording.js';
import { verbsOf } from './reply-verbs.js';
import type { Params } from './signature.js';
import { Transcript } from './transcript.js';
import { utterance } from './voice.js';
import { mustSuitWaiting, Waiting } from './waiting.js';
import type { Request, Wire } from './wire.js';

export interface PlayerOptions {
  wire: Wire;
  /** What this call shares with others. */
  switchboard: Switchboard;
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

const spoken = new Set(['Say', 'Play', 'Pause']);
const MUSIC: Verb = { name: 'Play', attributes: { loop: '10' }, text: 'music', nested: [] };

/** Plays TwiML as documented, on a virtual clock: no call is real, no time passes, every rule does. */
export class Player implements Stage {
  readonly transcript = new Transcript();
  readonly problems: Problem[] = [];
  now = 0;
  gathering: Gathering | null = null;
  /** A recording or a talk under way. */
  engaged: Engagement | null = null;
  /** In a queue; what is played meanwhile is another document. */
  waiting: Waiting | null = null;
  ended: 'by line' | 'by caller' | 'rejected' | null = null;
  #document: Document = { url: '', verbs: [], next: 0 };
  /** What the call was at when it began to wait. */
  #left: Document | null = null;
  /** A caller who waits hears no further than this second. */
  #horizon = 0;
  /** Seconds of the last sound they have not heard yet. */
  #unheard = 0;
  #fetches = 0;
  /** When the wait document was last asked for: one that takes its time may be asked for without end. */
  #askedAt = 0;
  #answered = false;
  #inFallback = false;
  constructor(readonly options: PlayerOptions) {}

  /** Calls in: fetches the first document and plays as far as the first question. */
  start(): Promise<void> {
    return this.#fetch({ url: this.options.voiceUrl, method: 'POST', params: {} });
  }

  get callSid(): string {
    return this.options.call['CallSid'] ?? '';
  }

  /** Lets the clock run; a question left unanswered ends in its own time. */
  async passUntil(target: number): Promise<void> {
    const until = Math.min(target, this.options.hangUpAt);
    while (this.ended === null && (await this.#lapse(until)));
    this.now = Math.max(this.now, until);
    this.listen();
    if (this.now >= this.options.hangUpAt) await this.end('by caller');
  }

  /** Whatever comes next until then; false: nothing does. */
  async #lapse(until: number): Promise<boolean> {
    const under = this.gathering ?? this.engaged;
    if (under !== null) {
      if (under.deadline > until) return false;
      this.now = under.deadline;
      await (under instanceof Gathering ? this.finishGathering() : under.lapse());
      return true;
    }
    if (this.waiting === null || this.now >= until) return false;
    this.#horizon = until;
    await this.#playing();
    return true;
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
    await this.#fetch({ url: this.resolve(gathering.settings.action ?? ''), method: gathering.settings.method, params });
  }

  /** A verb that took its time is over: the call goes on where its action leads, or with the next verb. */
  goOn(action: Action, params: Params): Promise<void> {
    this.#comeBack();
    return action === null ? this.#playing() : this.#fetch({ ...action, params });
  }

  /** Back from waiting or talking to the document that led there. */
  #comeBack(): void {
    this.gathering = null;
    this.engaged = null;
    this.#unheard = 0;
    if (this.#left !== null) this.#document = this.#left;
    this.#left = null;
    this.waiting = null;
  }

  /** Tells the desk something; what it answers leads nowhere. */
  async report(url: string, params: Params): Promise<void> {
    const { call, wire } = this.options;
    await wire.deliver({ url, method: 'POST', params: { ...call, CallStatus: 'in-progress', ...params } }).catch((error: unknown) => this.#report(error, url));
  }

  /** The desk leads the live call elsewhere, whatever it is at: "REST redirect". */
  async redirectTo(url: string): Promise<void> {
    await this.waiting?.told('redirected');
    this.#comeBack();
    await this.#fetch({ url: this.resolve(url), method: 'POST', params: {} });
  }

  /** The call is over: no action is requested, only the status is reported. */
  async end(how: NonNullable<Player['ended']>): Promise<void> {
    if (this.ended !== null) return;
    this.ended = how;
    this.gathering = null;
    await this.engaged?.abandoned();
    await this.waiting?.told('hangup');
    this.transcript.add(this.now, 'event', `call ended ${how}`);
    const { statusUrl, call, wire } = this.options;
    if (statusUrl === null) return;
    const outcome: Params = how === 'rejected' ? { CallStatus: 'busy' } : { CallStatus: 'completed', CallDuration: String(Math.ceil(this.now)) };
    const late: Params[] = wire.options.faults.reordered === true ? [{ CallStatus: 'in-progress', SequenceNumber: '1' }] : [];
    for (const params of [{ ...outcome, SequenceNumber: '2' }, ...late]) await wire.deliver({ url: statusUrl, method: 'POST', params: { ...call, ...params } }).catch((error: unknown) => this.#report(error, statusUrl));
  }

  resolve(url: string): string {
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
      await this.#failed(error);
    }
  }

  /** "forbidden verb in waitUrl -> error": the queue is left, the call goes on. */
  async #failed(error: unknown): Promise<void> {
    if (this.waiting === null) return this.#fallBack(error, this.#document.url);
    this.#report(error, this.#document.url);
    await this.waiting.over('error');
  }

  async #play(): Promise<void> {
    while (this.ended === null && this.gathering === null && this.engaged === null) {
      const verb = this.#document.verbs[this.#document.next];
      if (this.waiting !== null && !this.#hearsOn(verb)) return;
      this.#document.next += 1;
      if (verb !== undefined) await this.#verb(verb);
      else if (this.waiting === null) return this.end('by line');
      else await this.#waitOn(this.waiting);
    }
  }

  /** Whether a caller who waits comes to this verb by now: what takes no time is played at once, the end of a document only when time has passed. */
  #hearsOn(verb: Verb | undefined): boolean {
    const heard = Math.max(0, Math.min(this.#unheard, this.#horizon - this.now));
    this.now += heard;
    this.#unheard -= heard;
    return this.#unheard === 0 && (this.now < this.#horizon || (verb !== undefined && !spoken.has(verb.name)));
  }

  async #verb(verb: Verb): Promise<void> {
    if (this.waiting !== null) mustSuitWaiting(verb);
    const play = this.#played[verb.name];
    this.#answered ||= !['Redirect', 'Hangup', 'Reject'].includes(verb.name);
    await (play === undefined ? this.#speak(verb) : play(verb));
  }

  /** Verbs that do more than speak. */
  readonly #played: Readonly<Record<string, (verb: Verb) => Promise<void> | void>> = {
    Gather: (verb) => void (this.gathering = new Gathering(verb, this.now)),
    Redirect: (verb) => this.#fetch({ url: this.resolve(verb.text), method: verb.attributes['method'] === 'GET' ? 'GET' : 'POST', params: {} }),
    Hangup: () => this.end('by line'),
    Reject: () => this.end(this.#answered ? 'by line' : 'rejected'),
    Record: (verb) => void (this.engaged = new Recording(verb, this)),
    Enqueue: (verb) => this.#enqueue(verb),
    Leave: () => this.waiting?.over('leave'),
    Dial: (verb) => this.#dial(verb),
  };

  async #enqueue(verb: Verb): Promise<void> {
    const engage = async (engaged: Engagement, url: string | null): Promise<void> => {
      if (url !== null) await this.report(url, waiting.params);
      this.gathering = null;
      this.engaged = engaged;
    };
    const waiting = new Waiting(verb, { stage: this, queue: this.options.switchboard.queueFor(verb.text), engage });
    if (!waiting.enter()) return waiting.over('queue-full');
    this.transcript.add(this.now, 'event', `waits in ${verb.text}`);
    this.waiting = waiting;
    this.#left = this.#document;
    this.#horizon = this.now;
    await this.#waitOn(waiting);
  }

  /** "when it runs out of verbs Twilio re-requests waitUrl" */
  async #waitOn({ waitUrl, params }: Waiting): Promise<void> {
    if (this.now > this.#askedAt) this.#fetches = 0;
    this.#askedAt = this.now;
    if (waitUrl === null) this.#document = { ...this.#document, verbs: [MUSIC], next: 0 };
    else await this.#open({ url: waitUrl, method: 'POST', params });
  }

  async #dial(verb: Verb): Promise<void> {
    const dialling = { verb, stage: this, switchboard: this.options.switchboard };
    const [called] = verb.nested;
    const dialled = await (called?.name === 'Queue' ? dialQueue(dialling, called) : called?.name === 'Conference' ? dialConference(dialling, called) : dialPeople(dialling));
    if ('engaged' in dialled) this.engaged = dialled.engaged;
    else await this.goOn(dialled.action, dialled.params);
  }

  async #speak(verb: Verb): Promise<void> {
    const { text, seconds } = utterance(verb);
    if (text !== '') this.transcript.add(this.now, 'line', text);
    if (this.waiting === null) await this.spend(seconds);
    else this.#unheard = seconds;
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
