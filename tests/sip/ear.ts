import type { MediaOffer } from './media.js';
import { KeyReader, loudestIn, PACKET_MS, payloadType, PCMA, SoundStream } from './rtp.js';
import { openUdp, type Udp } from './udp.js';

/** Far less than speaking takes, so that a whole call takes half a minute. */
const MS_A_CHARACTER = 20;
/** Above what coding leaves of silence. */
const AUDIBLE = 500;

/** The sound side of one call: keys in, a tone for words out. */
export class Ear {
  /** In packets; a tone is what is no silence. */
  readonly counts = { keyPackets: 0, audioIn: 0, toneIn: 0, toneOut: 0 };
  readonly #keys = new KeyReader();
  readonly #stream = new SoundStream();
  #stopSaying: (() => void) | null = null;
  #closed = false;

  private constructor(
    private readonly udp: Udp,
    private readonly caller: MediaOffer,
    private readonly onKey: (key: string) => void,
  ) {}

  static async open(caller: MediaOffer, onKey: (key: string) => void): Promise<Ear> {
    const udp = await openUdp((packet) => ear.#hear(packet));
    const ear = new Ear(udp, caller, onKey);
    return ear;
  }

  get port(): number {
    return this.udp.port;
  }

  /** A tone for as long as the words last, or until somebody interrupts. */
  say(text: string): Promise<void> {
    return this.#send('tone', text.length * MS_A_CHARACTER);
  }

  /** Silence for so many ms, or until somebody interrupts. */
  rest(ms: number): Promise<void> {
    return this.#send('silence', ms);
  }

  interrupt(): void {
    this.#stopSaying?.();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.interrupt();
    this.udp.close();
  }

  #send(sound: 'tone' | 'silence', ms: number): Promise<void> {
    let left = this.#closed ? 0 : Math.ceil(ms / PACKET_MS);
    return new Promise((done) => {
      const beat = setInterval(() => {
        if (left === 0) stop();
        else this.#sendOne(sound);
        left -= 1;
      }, PACKET_MS);
      const stop = (): void => {
        clearInterval(beat);
        done();
      };
      this.#stopSaying = stop;
    });
  }

  #sendOne(sound: 'tone' | 'silence'): void {
    if (sound === 'tone') this.counts.toneOut += 1;
    this.udp.send(this.#stream.next(sound), this.caller);
  }

  #hear(packet: Buffer): void {
    const type = payloadType(packet);
    if (type === PCMA) this.#listen(packet);
    if (type !== this.caller.keys) return;
    this.counts.keyPackets += 1;
    const key = this.#keys.read(packet);
    if (key !== null) this.onKey(key);
  }

  #listen(packet: Buffer): void {
    this.counts.audioIn += 1;
    if (loudestIn(packet) > AUDIBLE) this.counts.toneIn += 1;
  }
}
