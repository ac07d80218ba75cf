import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../support/caller/caller.js';
import type { EngineCaller } from './engine-caller.js';
import { JambonzCaller } from './jambonz-caller.js';
import type { NightLine } from './night-line.js';

/** Longer than a caller waits for somebody to answer the greeting. */
const QUEUE_SECONDS = 20;

class TwilioCaller implements EngineCaller {
  readonly #caller: Caller;
  constructor(line: NightLine) {
    this.#caller = line.caller();
  }
  get callId(): string {
    return this.#caller.callSid;
  }
  get over(): boolean {
    return this.#caller.ended !== null;
  }
  start(): Promise<void> {
    return this.#caller.start();
  }
  press(keys: string): Promise<void> {
    this.#caller.hear();
    return this.#caller.press(keys);
  }
  say(text: string): Promise<void> {
    return this.#caller.say(text);
  }
  async silence(): Promise<void> {
    this.#caller.hear();
    await this.#caller.wait(this.#caller.patience ?? QUEUE_SECONDS);
  }
  hangUp(): Promise<void> {
    return this.#caller.hangUp();
  }
  hear(): string {
    return this.#caller.hear();
  }
  async again(): Promise<{ first: string; second: string }> {
    const last = this.#caller.exchanges.at(-1);
    return { first: last !== undefined && 'reply' in last ? last.reply.body : '', second: await this.#caller.redeliver() };
  }
}

class TextCaller implements EngineCaller {
  readonly #talk = randomUUID();
  #turn = 0;
  #heard = '';
  #last: { path: string; body: object; reply: string } | null = null;
  over = false;
  constructor(private readonly line: NightLine) {}
  get callId(): string {
    return `text:${this.#talk}`;
  }
  start(): Promise<void> {
    return this.#send('/line/text', { talk: this.#talk });
  }
  press(keys: string): Promise<void> {
    return this.#type(keys);
  }
  say(text: string): Promise<void> {
    return this.#type(text);
  }
  silence(): Promise<void> {
    return this.#type('');
  }
  async hangUp(): Promise<void> {
    this.over = true;
    await this.#post('/line/text/end', { talk: this.#talk });
  }
  hear(): string {
    const heard = this.#heard;
    this.#heard = '';
    return heard;
  }
  async again(): Promise<{ first: string; second: string }> {
    if (this.#last === null) throw new Error('nothing was sent yet');
    return { first: this.#last.reply, second: await this.#post(this.#last.path, this.#last.body) };
  }
  #type(typed: string): Promise<void> {
    return this.#send('/line/text/turn', { talk: this.#talk, turn: this.#turn, typed });
  }
  async #send(path: string, body: object): Promise<void> {
    const reply = await this.#post(path, body);
    const { turn, lines, over } = JSON.parse(reply) as { turn: number; lines: string[]; over: boolean };
    this.#last = { path, body, reply };
    this.#turn = turn;
    this.#heard += lines.join('');
    this.over = over;
  }
  async #post(path: string, body: object): Promise<string> {
    return (await fetch(`${this.line.baseUrl}${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })).text();
  }
}

/** Every engine the dialogue is rendered for; a call by telephone carries a number, a talk in writing does not. */
export const engines: readonly { name: string; telephone: boolean; caller: (line: NightLine) => EngineCaller }[] = [
  { name: 'TwiML', telephone: true, caller: (line) => new TwilioCaller(line) },
  { name: 'jambonz', telephone: true, caller: (line) => new JambonzCaller(line) },
  { name: 'text', telephone: false, caller: (line) => new TextCaller(line) },
];
