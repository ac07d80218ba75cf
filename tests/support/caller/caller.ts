import { randomBytes } from 'node:crypto';
import type { Engagement } from './engagement.js';
import type { GatherSettings } from './gathering.js';
import { Player, type Problem } from './player.js';
import { Switchboard } from './switchboard.js';
import type { Transcript } from './transcript.js';
import { speakingSeconds } from './voice.js';
import { Wire, type Exchange, type WireFaults } from './wire.js';

export interface Faults extends WireFaults {
  /** The recogniser gives no figure. */
  noConfidence?: boolean;
  /** The number is withheld. */
  anonymous?: boolean;
  /** The caller hangs up at this second of the call, whatever is being played. */
  hangUpAt?: number;
}
export interface SpeechOptions {
  /** Null: none is sent. */
  confidence?: number | null;
  /** Between parts; a pause as long as speechTimeout ends the answer. */
  pauseSeconds?: number;
}
export interface CallerOptions {
  baseUrl: string;
  authToken: string;
  from: string;
  to: string;
  voicePath: string;
  fallbackPath?: string;
  statusPath?: string;
  /** How long a reply may take, in real milliseconds; Twilio's own limit unless told. */
  deadlineMs?: number;
  /** What calls share; a switchboard of its own unless told. */
  switchboard?: Switchboard;
  faults?: Faults;
}

const REPLY_DEADLINE = 15_000;
const KEY_SECONDS = 0.3;
const USUAL_CONFIDENCE = 0.9;
const ACCOUNT = 'AC00000000000000000000000000000000';

/** A person on the telephone, as Twilio would report them: signed webhooks out, TwiML back, a virtual clock. */
export class Caller {
  readonly callSid = `CA${randomBytes(16).toString('hex')}`;
  readonly #wire: Wire;
  readonly #player: Player;
  readonly #faults: Faults;

  constructor({ baseUrl, authToken, from, to, voicePath, fallbackPath, statusPath, deadlineMs = REPLY_DEADLINE, switchboard = new Switchboard(), faults = {} }: CallerOptions) {
    const at = (path: string | undefined): string | null => (path === undefined ? null : `${baseUrl.replace(/\/$/, '')}${path}`);
    const place = { FromCity: '', FromState: '', FromZip: '', FromCountry: '', CallerName: '' };
    const call = { CallSid: this.callSid, AccountSid: ACCOUNT, From: faults.anonymous === true ? 'anonymous' : from, To: to, ApiVersion: '2010-04-01', Direction: 'inbound', ...place };
    this.#faults = faults;
    this.#wire = new Wire({ authToken, deadlineMs, faults });
    this.#player = new Player({ wire: this.#wire, switchboard, call, voiceUrl: at(voicePath) ?? '', fallbackUrl: at(fallbackPath), statusUrl: at(statusPath), hangUpAt: faults.hangUpAt ?? Number.POSITIVE_INFINITY });
  }

  get transcript(): Transcript {
    return this.#player.transcript;
  }
  get problems(): readonly Problem[] {
    return this.#player.problems;
  }
  get exchanges(): readonly Exchange[] {
    return this.#wire.exchanges;
  }
  /** Null while the call goes on. */
  get ended(): Player['ended'] {
    return this.#player.ended;
  }
  /** Seconds of the call so far. */
  get now(): number {
    return this.#player.now;
  }
  /** Recording, talking or waiting in a queue; null when none of these. */
  get busy(): 'recording' | 'talking' | 'waiting' | null {
    return this.#player.engaged?.kind ?? (this.#player.waiting === null ? null : 'waiting');
  }
  /** Seconds until the open question ends by itself; null when nothing is asked. */
  get patience(): number | null {
    const { gathering } = this.#player;
    return gathering === null ? null : gathering.deadline - this.#player.now;
  }

  async start(): Promise<void> {
    await this.#player.start();
  }

  /** Listens until the line is quiet; what was said since last asked. Acting without it interrupts the prompts. */
  hear(): string {
    const { gathering } = this.#player;
    if (gathering !== null) this.#player.now = Math.min(Math.max(this.#player.now, gathering.promptsEnd), this.#faults.hangUpAt ?? Number.POSITIVE_INFINITY);
    this.#player.listen();
    return this.transcript.takeHeard();
  }

  /** Presses keys one after the other. Keys nobody asked for are lost, and the transcript says so. */
  async press(keys: string): Promise<void> {
    if (!/^[0-9*#]+$/.test(keys)) throw new Error(`${keys} are no telephone keys`);
    for (let at = 0; at < keys.length; at += 1) {
      const outcome = await this.#key(keys.charAt(at));
      if (outcome === 'pressed') continue;
      const left = keys.slice(outcome === 'finished' ? at + 1 : at);
      if (left !== '') this.#lost(`keys ${left}: nobody is asking for keys`);
      return;
    }
  }

  async #key(key: string): Promise<'pressed' | 'finished' | 'unwanted'> {
    if ((await this.#player.spend(KEY_SECONDS)) === 'gone') return 'unwanted';
    const { gathering, engaged } = this.#player;
    if (gathering === null && engaged !== null) {
      this.transcript.add(this.now, 'caller', `presses ${key}`);
      await engaged.key(key);
      return this.#player.engaged === engaged ? 'pressed' : 'finished';
    }
    if (gathering?.settings.dtmf !== true) return 'unwanted';
    this.#player.listen();
    this.transcript.add(this.now, 'caller', `presses ${key}`);
    if (gathering.key(key, this.now) === 'open') return 'pressed';
    await this.#player.finishGathering();
    return 'finished';
  }

  /** Speaks, with pauses between parts; what the recogniser makes of it is the text itself. Proves flow, not recognition. */
  async say(text: string | readonly string[], how: SpeechOptions = {}): Promise<void> {
    const parts = [text].flat();
    const { gathering, engaged } = this.#player;
    if (gathering === null && engaged !== null) return this.#speakInto(engaged, parts.join(''));
    const settings = this.#listening(parts.join(''));
    if (settings !== null) await this.#answer(parts, settings, how);
  }

  async #answer(parts: readonly string[], { speechTimeout }: GatherSettings, { confidence = USUAL_CONFIDENCE, pauseSeconds = 0 }: SpeechOptions): Promise<void> {
    const recognised = parts.slice(0, pauseSeconds < speechTimeout ? parts.length : 1).join('');
    this.#player.listen();
    this.transcript.add(this.now, 'caller', `says ${recognised}`);
    if ((await this.#player.spend(speakingSeconds(recognised) + speechTimeout)) === 'gone') return;
    await this.#player.submit({ SpeechResult: recognised, ...this.#figure(confidence) });
  }

  /** Words for a recording, or for whoever is on the other end. */
  async #speakInto(engaged: Engagement, words: string): Promise<void> {
    this.transcript.add(this.now, 'caller', `says ${words}`);
    if ((await this.#player.spend(speakingSeconds(words))) === 'on') engaged.heard(words);
  }

  /** The desk leads this call elsewhere, as its REST interface may. */
  redirectTo(url: string): Promise<void> {
    return this.#player.redirectTo(url);
  }

  /** Settings of the question that takes these words; null, and a note, when none does. The first kind of input wins. */
  #listening(words: string): GatherSettings | null {
    const { gathering } = this.#player;
    const why = gathering?.settings.speech !== true ? 'nobody is listening for speech' : gathering.digits === '' ? null : 'keys came first';
    if (why === null) return gathering?.settings ?? null;
    this.#lost(`"${words}": ${why}`);
    return null;
  }

  #figure(confidence: number | null): { Confidence?: string } {
    return confidence === null || this.#faults.noConfidence === true ? {} : { Confidence: String(confidence) };
  }

  /** Does nothing for so many seconds. */
  async wait(seconds: number): Promise<void> {
    await this.#player.passUntil(this.now + seconds);
  }

  async hangUp(): Promise<void> {
    this.#player.listen();
    await this.#player.end('by caller');
  }

  /** Delivers a webhook of this call once more, the newest unless told; returns the TwiML that came back. */
  async redeliver(exchange: Exchange | undefined = this.exchanges.at(-1)): Promise<string> {
    if (exchange === undefined) throw new Error('nothing was delivered yet');
    return (await this.#wire.repeat(exchange)).body;
  }

  #lost(what: string): void {
    this.transcript.add(this.now, 'event', `lost: ${what}`);
  }
}
