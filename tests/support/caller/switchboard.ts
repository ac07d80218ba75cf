import { randomBytes } from 'node:crypto';
import type { Stage } from './engagement.js';

/** What somebody who is called does. */
export interface CalledParty {
  does: 'answers' | 'busy' | 'no-answer' | 'failed';
  /** Seconds it rings before that. */
  after?: number;
  /** Seconds until they hang up; they talk until the caller hangs up unless told. */
  talks?: number;
  /** Hears who is calling, and hangs up. */
  declines?: boolean;
}

/** Somebody in a talk that another party may end. */
export interface Talker {
  readonly stage: Stage;
  otherLeft(): Promise<void>;
}

/** A caller who waits in a queue. */
export interface Waiter {
  readonly stage: Stage;
  /** Is put through; the answer is who they are from now on. `url`: a document they hear first. */
  joined(other: Talker, url: string | null): Promise<Talker>;
}

/** Somebody in a conference. */
export interface Participant extends Talker {
  readonly startsOnEnter: boolean;
  readonly endsOnExit: boolean;
}

/** A name such as the platform gives things. */
export function newSid(prefix: string): string {
  return `${prefix}${randomBytes(16).toString('hex')}`;
}

/** Two calls that meet go by one clock. */
export function sameTime(one: Stage, other: Stage): void {
  one.now = other.now = Math.max(one.now, other.now);
}

/** A queue as the platform keeps it: first come, first served. */
export class CallQueue {
  readonly sid = newSid('QU');
  readonly waiters: Waiter[] = [];

  leave(waiter: Waiter): void {
    const at = this.waiters.indexOf(waiter);
    if (at >= 0) this.waiters.splice(at, 1);
  }
}

/** A conference: it begins when two are in it of whom one may begin it. */
export class Room {
  readonly sid = newSid('CF');
  readonly people: Participant[] = [];
  begun = false;
  constructor(readonly name: string) {}

  /** Whether it began with this one. */
  enter(participant: Participant): boolean {
    this.people.push(participant);
    const begins = !this.begun && this.people.length > 1 && this.people.some(({ startsOnEnter }) => startsOnEnter);
    this.begun ||= begins;
    return begins;
  }

  /** Takes somebody out; gives those who are thereby out as well. */
  exit(participant: Participant): Participant[] {
    const at = this.people.indexOf(participant);
    if (at >= 0) this.people.splice(at, 1);
    return participant.endsOnExit ? this.people.splice(0) : [];
  }
}

/** What calls share on the platform's side: queues, conferences, and who answers at which number. */
export class Switchboard {
  /** By number or client name; nobody answers elsewhere. */
  readonly parties = new Map<string, CalledParty>();
  readonly #queues = new Map<string, CallQueue>();
  readonly #rooms = new Map<string, Room>();

  /** A queue is made when somebody first waits in it. */
  queueFor(name: string): CallQueue {
    const queue = this.#queues.get(name) ?? new CallQueue();
    this.#queues.set(name, queue);
    return queue;
  }

  queue(name: string): CallQueue | undefined {
    return this.#queues.get(name);
  }

  room(name: string): Room {
    const known = this.#rooms.get(name) ?? new Room(name);
    this.#rooms.set(name, known);
    return known;
  }

  /** A conference nobody is in any more leaves its name free. */
  close(room: Room): void {
    if (room.people.length === 0) this.#rooms.delete(room.name);
  }
}
