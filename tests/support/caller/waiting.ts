import { actionOf, type Action, type Engagement, type Stage } from './engagement.js';
import { sameTime, type CallQueue, type Talker, type Waiter } from './switchboard.js';
import type { Verb } from './grammar.js';
import { problemCodes, TwimlProblem } from './problem.js';
import type { Params } from './signature.js';
import { Talking } from './talking.js';

/** "bridged error hangup leave redirected queue-full": how waiting ended. */
export type QueueResult = 'bridged' | 'error' | 'hangup' | 'leave' | 'queue-full' | 'redirected';

const FULL_AT = 1000;
const whileWaiting = new Set(['Play', 'Say', 'Pause', 'Hangup', 'Redirect', 'Leave', 'Gather']);

/** "waitUrl TwiML may use Play Say Pause Hangup Redirect Leave Gather" */
export function mustSuitWaiting(verb: Verb): void {
  if (!whileWaiting.has(verb.name)) throw new TwimlProblem(problemCodes.outsideGrammar, `<${verb.name}> may not stand in a document for those who wait`);
}

interface Place {
  stage: Stage;
  queue: CallQueue;
  /** The call talks from now on, after a document the other side has for it. */
  engage(engaged: Engagement, url: string | null): Promise<void>;
}

/** A call in an <Enqueue>: hears the wait document over and over until somebody takes it or it leaves. */
export class Waiting implements Waiter {
  readonly waitUrl: string | null;
  readonly stage: Stage;
  readonly queue: CallQueue;
  readonly #engage: Place['engage'];
  readonly #action: Action;
  readonly #since: number;
  readonly #most: number;

  constructor(verb: Verb, place: Place) {
    this.stage = place.stage;
    this.queue = place.queue;
    this.#engage = place.engage;
    const { stage } = place;
    const { waitUrl, maxQueueSize } = verb.attributes;
    this.waitUrl = waitUrl === undefined ? null : stage.resolve(waitUrl);
    this.#action = actionOf(verb, stage);
    this.#since = stage.now;
    this.#most = Number(maxQueueSize ?? FULL_AT);
  }

  /** Takes its place at the end; false: there is none. */
  enter(): boolean {
    if (this.queue.waiters.length >= this.#most) return false;
    this.queue.waiters.push(this);
    return true;
  }

  /** "waitUrl params QueuePosition QueueSid QueueTime AvgQueueTime CurrentQueueSize MaxQueueSize" */
  get params(): Params {
    return {
      QueueSid: this.queue.sid,
      QueueTime: this.#seconds,
      AvgQueueTime: this.#seconds,
      QueuePosition: String(this.queue.waiters.indexOf(this) + 1),
      CurrentQueueSize: String(this.queue.waiters.length),
      MaxQueueSize: String(this.#most),
    };
  }

  get #seconds(): string {
    return String(Math.round(this.stage.now - this.#since));
  }

  /** Out of the queue: "action none -> falls through when absent". */
  over(result: QueueResult): Promise<void> {
    return this.stage.goOn(this.#action, this.#result(result));
  }

  /** Out of the queue, and the call goes elsewhere: only told. */
  async told(result: QueueResult): Promise<void> {
    this.queue.leave(this);
    if (this.#action !== null) await this.stage.report(this.#action.url, this.#result(result));
  }

  #result(result: QueueResult): Params {
    this.queue.leave(this);
    return { QueueResult: result, QueueSid: this.queue.sid, QueueTime: this.#seconds };
  }

  async joined(other: Talker, url: string | null): Promise<Talker> {
    const over = (): Promise<void> => this.over('bridged');
    const leave = (): Promise<void> => {
      sameTime(this.stage, other.stage);
      return other.otherLeft();
    };
    await this.#engage(new Talking({ stage: this.stage, until: Number.POSITIVE_INFINITY, starEnds: false, over, left: leave }), url);
    return { stage: this.stage, otherLeft: over };
  }
}
