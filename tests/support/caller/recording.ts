import { randomBytes } from 'node:crypto';
import { actionOf, type Action, type Engagement, type Stage } from './engagement.js';
import type { Verb } from './grammar.js';

const SILENCE_SECONDS = 5;
const LONGEST_SECONDS = 3600;
const ANY_KEY = '1234567890*#';
const BEEP_SECONDS = 0.5;
/** Where no media server is: whoever fetches a recording has to be given another one. */
const MEDIA = 'https://recordings.invalid';

/** A <Record> under way: ends after silence, at a key, at its longest, or when the caller hangs up. */
export class Recording implements Engagement {
  readonly kind = 'recording';
  deadline: number;
  readonly #verb: Verb;
  readonly #stage: Stage;
  readonly #action: Action;
  readonly #began: number;
  readonly #sid = `RE${randomBytes(16).toString('hex')}`;

  constructor(verb: Verb, stage: Stage) {
    this.#verb = verb;
    this.#stage = stage;
    // "action default: current document URL"
    this.#action = actionOf(verb, stage) ?? { url: stage.resolve(''), method: 'POST' };
    if (verb.attributes['playBeep'] !== 'false') {
      stage.transcript.add(stage.now, 'line', '[beep]');
      stage.now += BEEP_SECONDS;
    }
    this.#began = stage.now;
    this.deadline = this.#silentAt();
  }

  #number(name: string, usual: number): number {
    return Number(this.#verb.attributes[name] ?? usual);
  }

  /** "timeout 5 s silence (0 = off)", and never longer than maxLength. */
  #silentAt(): number {
    const silence = this.#number('timeout', SILENCE_SECONDS);
    const longest = this.#began + this.#number('maxLength', LONGEST_SECONDS);
    return silence === 0 ? longest : Math.min(this.#stage.now + silence, longest);
  }

  lapse(): Promise<void> {
    return this.#finish({});
  }

  async key(key: string): Promise<void> {
    if ((this.#verb.attributes['finishOnKey'] ?? ANY_KEY).includes(key)) await this.#finish({ Digits: key });
  }

  heard(): void {
    this.deadline = this.#silentAt();
  }

  /** "Digits=hangup if caller hung up" */
  async abandoned(): Promise<void> {
    await this.#stage.report(this.#action?.url ?? '', { ...this.#result(), Digits: 'hangup' });
    await this.#stored();
  }

  #result(): { RecordingUrl: string; RecordingDuration: string } {
    return { RecordingUrl: `${MEDIA}/${this.#sid}`, RecordingDuration: String(Math.max(0, Math.round(this.#stage.now - this.#began))) };
  }

  async #finish(keys: { Digits?: string }): Promise<void> {
    const result = this.#result();
    await this.#stage.goOn(this.#action, { ...result, ...keys });
    await this.#stored(result);
  }

  /** "recording file may not exist yet": the callback comes after the action. */
  async #stored(result = this.#result()): Promise<void> {
    const { recordingStatusCallback } = this.#verb.attributes;
    if (recordingStatusCallback === undefined) return;
    await this.#stage.report(this.#stage.resolve(recordingStatusCallback), { ...result, RecordingSid: this.#sid, RecordingStatus: 'completed', RecordingChannels: '1', RecordingSource: 'RecordVerb' });
  }
}
