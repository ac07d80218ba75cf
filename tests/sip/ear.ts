import type { MediaOffer } from './media.js';
import { KeyReader, PACKET_MS, payloadType, PCMA, SilentStream } from './rtp.js';
import { openUdp, type Udp } from './udp.js';

/** Far less than speaking takes, so that a whole call takes half a minute. */
const MS_A_CHARACTER = 20;

/** The sound side of one call: keys in, silence as long as the words out. */
export class Ear {
  readonly counts = { keyPackets: 0, audioIn: 0, audioOut: 0 };
  readonly #keys = new KeyReader();
  readonly #stream = new SilentStream();
  #stopSaying: (() => void) | null = null;

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

  /** Sends packets for as long as the words last, or until somebody interrupts. */
  say(text: string): Promise<void> {
    let left = Math.ceil((text.length * MS_A_CHARACTER) / PACKET_MS);
    return new Promise((done) => {
      const beat = setInterval(() => {
        if (left === 0) stop();
        else this.#send();
        left -= 1;
      }, PACKET_MS);
      const stop = (): void => {
        clearInterval(beat);
        done();
      };
      this.#stopSaying = stop;
    });
  }

  interrupt(): void {
    this.#stopSaying?.();
  }

  close(): void {
    this.interrupt();
    this.udp.close();
  }

  #send(): void {
    this.counts.audioOut += 1;
    this.udp.send(this.#stream.next(), this.caller);
  }

  #hear(packet: Buffer): void {
    const type = payloadType(packet);
    if (type === PCMA) this.counts.audioIn += 1;
    if (type !== this.caller.keys) return;
    this.counts.keyPackets += 1;
    const key = this.#keys.read(packet);
    if (key !== null) this.onKey(key);
  }
}
