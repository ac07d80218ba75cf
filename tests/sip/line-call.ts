import { Ear } from './ear.js';
import { Gathering } from './gathering.js';
import type { MediaOffer } from './media.js';
import { play, type Playing } from './playing.js';
import { postWebhook, type Account, type CallFacts, type Verb } from './webhooks.js';

/** One SIP call as a voice engine sees it: the line's verbs are carried out, the caller's keys go to its webhooks. */
export class LineCall {
  /** What was said and pressed, in order. */
  readonly transcript: { who: 'line' | 'caller'; text: string }[] = [];
  readonly faults: string[] = [];
  /** Who hung up; null while they talk. */
  endedBy: 'line' | 'caller' | null = null;
  /** How often the line waited for a key in vain. */
  silences = 0;
  /** Settles when the call has ended and the line knows. */
  readonly over: Promise<void>;
  #settle: () => void = () => undefined;
  #gathering: Gathering | null = null;
  #gathered = 0;
  #listeners: { turn: number; tell: () => void }[] = [];

  private constructor(
    private readonly account: Account,
    private readonly facts: CallFacts,
  ) {
    this.over = new Promise((done) => (this.#settle = done));
  }

  static async open(account: Account, facts: CallFacts, offer: MediaOffer): Promise<{ call: LineCall; ear: Ear }> {
    const call = new LineCall(account, facts);
    const ear = await Ear.open(offer, (key) => call.#press(key, ear));
    return { call, ear };
  }

  /** Asks the line what to do, and does it, until one of the two hangs up. What went wrong is among the faults, and ends the call. */
  async run(ear: Ear): Promise<void> {
    const playing = this.#playing(ear);
    try {
      let verbs = await this.#post('/jambonz/voice', { call_status: 'in-progress' });
      while (this.endedBy === null) verbs = await play(verbs, playing);
    } catch (error) {
      this.faults.push(error instanceof Error ? error.message : String(error));
      this.endedBy ??= 'line';
    }
  }

  /** The call is over: nothing more is said, and the line is told. */
  async ended(by: 'line' | 'caller', ear: Ear): Promise<void> {
    this.endedBy ??= by;
    ear.close();
    this.#gathering?.end();
    await this.#post('/jambonz/voice/status', { call_status: 'completed' }).catch((error: unknown) => this.faults.push(String(error)));
    for (const { tell } of this.#listeners.splice(0)) tell();
    this.#settle();
  }

  /** Settles when the line listens for keys for the nth time, from 1, or when the call is over. */
  listens(turn: number): Promise<void> {
    if (this.#gathered >= turn || this.endedBy !== null) return Promise.resolve();
    return new Promise((tell) => this.#listeners.push({ turn, tell }));
  }

  /** The words of the line since the call began. */
  get heard(): string {
    return this.transcript.flatMap(({ who, text }) => (who === 'line' ? [text] : [])).join('');
  }

  #playing(ear: Ear): Playing {
    const isOver = (): boolean => this.endedBy !== null;
    return {
      get ended() {
        return isOver();
      },
      say: (text) => this.#say(text, ear),
      rest: (seconds) => ear.rest(seconds * 1000),
      gather: (verb) => this.#gather(verb, ear),
      ask: (hook, payload) => this.#post(hook, payload),
      hangUp: () => (this.endedBy ??= 'line'),
    };
  }

  async #gather({ say, timeout, maxDigits, finishOnKey }: Verb, ear: Ear): Promise<string> {
    const gathering = new Gathering({ most: maxDigits, endKey: finishOnKey, seconds: timeout });
    this.#gathering = gathering;
    this.#tellListeners();
    void this.#say(say?.text ?? '', ear).then(() => gathering.wait());
    const digits = await gathering.keys;
    this.#gathering = null;
    if (digits === '' && this.endedBy === null) this.silences += 1;
    return digits;
  }

  #tellListeners(): void {
    this.#gathered += 1;
    const due = this.#listeners.filter(({ turn }) => turn <= this.#gathered);
    this.#listeners = this.#listeners.filter(({ turn }) => turn > this.#gathered);
    for (const { tell } of due) tell();
  }

  #say(text: string, ear: Ear): Promise<void> {
    if (text !== '') this.transcript.push({ who: 'line', text });
    return ear.say(text);
  }

  /** As on jambonz, a key is only heard while one is gathered; it interrupts what is being said. */
  #press(key: string, ear: Ear): void {
    const last = this.transcript.at(-1);
    if (last?.who === 'caller') last.text += key;
    else this.transcript.push({ who: 'caller', text: key });
    if (this.#gathering === null) this.faults.push(`nobody listened when ${key} was pressed`);
    ear.interrupt();
    this.#gathering?.press(key);
  }

  #post(path: string, payload: Record<string, unknown>): Promise<Verb[]> {
    return postWebhook(this.account, path, { ...this.facts, ...payload });
  }
}
