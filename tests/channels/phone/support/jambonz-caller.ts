import { createHmac, randomUUID } from 'node:crypto';
import { JAMBONZ_SECRET, type NightLine } from './night-line.js';
import { MOBILE } from './talk.js';
import type { EngineCaller } from './engine-caller.js';

type Verb = { verb: string; text?: string; say?: { text: string }; actionHook?: string; waitHook?: string; finishOnKey?: string; length?: number };

/** A caller on a jambonz line, as its documentation says: JSON webhooks out, signed; verbs back; no sound and no time. */
export class JambonzCaller implements EngineCaller {
  readonly callId = randomUUID();
  over = false;
  #heard = '';
  #hook: Verb | null = null;
  #last: { path: string; payload: object; reply: string } | null = null;
  constructor(
    private readonly line: NightLine,
    private readonly options: { from?: string; secret?: string } = {},
  ) {}

  start(): Promise<void> {
    return this.#play('/jambonz/voice', { direction: 'inbound', call_status: 'trying' });
  }
  press(keys: string): Promise<void> {
    const digits = this.#hook?.finishOnKey === '#' ? keys.replace(/#$/, '') : keys;
    return this.#answer({ reason: 'dtmfDetected', digits });
  }
  say(transcript: string): Promise<void> {
    return this.#answer({ reason: 'speechDetected', speech: { is_final: true, alternatives: [{ transcript, confidence: 0.9 }] } });
  }
  silence(): Promise<void> {
    return this.#answer({ reason: 'timeout' });
  }
  async hangUp(): Promise<void> {
    this.over = true;
    await this.post('/jambonz/voice/status', { call_status: 'completed' });
  }
  hear(): string {
    const heard = this.#heard;
    this.#heard = '';
    return heard;
  }
  async again(): Promise<{ first: string; second: string }> {
    if (this.#last === null) throw new Error('nothing was sent yet');
    const { path, payload, reply } = this.#last;
    return { first: reply, second: await (await this.post(path, payload)).text() };
  }

  /** One signed webhook. */
  post(path: string, payload: object, at: number = this.line.clock.now()): Promise<Response> {
    const body = JSON.stringify({ call_sid: this.callId, from: this.options.from ?? MOBILE, to: '00088908890', ...payload });
    const seconds = Math.floor(at / 1000);
    const v1 = createHmac('sha256', this.options.secret ?? JAMBONZ_SECRET).update(`${seconds}.${body}`).digest('hex');
    return fetch(`${this.line.baseUrl}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'jambonz-signature': `t=${seconds},v1=${v1}` } });
  }

  #answer(payload: object): Promise<void> {
    if (this.#hook?.actionHook === undefined) throw new Error('nothing is asked');
    return this.#play(this.#hook.actionHook, payload);
  }

  async #play(path: string, payload: object): Promise<void> {
    const reply = await (await this.post(path, payload)).text();
    this.#last = { path, payload, reply };
    this.#hook = null;
    for (const verb of JSON.parse(reply) as Verb[]) {
      this.#heard += verb.text ?? verb.say?.text ?? '';
      if (verb.verb === 'hangup') await this.hangUp();
      if (verb.verb === 'gather') this.#hook = verb;
      if (verb.verb === 'enqueue') await this.#wait(verb);
    }
  }

  /** The wait hook is asked again whenever its verbs are played; so it goes until it says leave. */
  async #wait({ waitHook = '', actionHook = '' }: Verb): Promise<void> {
    for (let waited = 0; waited < 600; ) {
      const verbs = (await (await this.post(waitHook, { queue_time: waited })).json()) as Verb[];
      if (verbs.some(({ verb }) => verb === 'leave')) return this.#play(actionHook, { queue_result: 'leave' });
      waited += verbs.reduce((sum, { length = 0 }) => sum + length, 0);
    }
  }
}
