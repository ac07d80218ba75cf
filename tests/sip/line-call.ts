import { Ear } from './ear.js';
import { Gathering } from './gathering.js';
import type { MediaOffer } from './media.js';
import { postWebhook, type Account, type CallFacts, type Verb } from './webhooks.js';

/** One SIP call as a voice engine sees it: the line's verbs are carried out, the caller's keys go to its webhooks. */
export class LineCall {
  /** What was said and pressed, in order. */
  readonly transcript: { who: 'line' | 'caller'; text: string }[] = [];
  readonly faults: string[] = [];
  /** Settles when the caller has hung up and the line knows. */
  readonly over: Promise<void>;
  #settle: () => void = () => undefined;
  #gathering: Gathering | null = null;
  #ended = false;

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

  /** Asks the line what to do, and does it, until the caller hangs up. */
  async run(ear: Ear): Promise<void> {
    try {
      let verbs = await this.#post('/jambonz/voice', { call_status: 'in-progress' });
      while (!this.#ended) verbs = await this.#play(verbs, ear);
    } catch (error) {
      this.faults.push(error instanceof Error ? error.message : String(error));
    }
  }

  async hungUp(ear: Ear): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    ear.close();
    this.#gathering?.end();
    await this.#post('/jambonz/voice/status', { call_status: 'completed' }).catch((error: unknown) => this.faults.push(String(error)));
    this.#settle();
  }

  /** The words of the line since the call began. */
  get heard(): string {
    return this.transcript.flatMap(({ who, text }) => (who === 'line' ? [text] : [])).join('');
  }

  async #play(verbs: readonly Verb[], ear: Ear): Promise<Verb[]> {
    for (const verb of verbs) {
      if (this.#ended) return [];
      if (verb.verb === 'gather') return this.#gather(verb, ear);
      if (verb.verb !== 'say') throw new Error(`the line used a verb this adapter cannot carry out: ${verb.verb}`);
      await this.#say(verb.text, ear);
    }
    throw new Error('the line said nothing more, and did not hang up');
  }

  async #gather({ say, actionHook, timeout, maxDigits, finishOnKey }: Verb, ear: Ear): Promise<Verb[]> {
    const gathering = new Gathering({ most: maxDigits, endKey: finishOnKey, seconds: timeout });
    this.#gathering = gathering;
    void this.#say(say?.text ?? '', ear).then(() => gathering.wait());
    const digits = await gathering.keys;
    this.#gathering = null;
    if (this.#ended) return [];
    if (digits === '') this.faults.push('the line waited for a key in vain');
    return this.#post(actionHook, digits === '' ? { reason: 'timeout' } : { reason: 'dtmfDetected', digits });
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
