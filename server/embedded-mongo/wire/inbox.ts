import { maxMessageBytes } from './messages.js';

const headerBytes = 16;
const most = maxMessageBytes + 16_384;

/** What has come in from a client, cut into whole messages. */
export class Inbox {
  private pending: Buffer[] = [];
  private size = 0;

  /** Takes what came in. */
  add(chunk: Buffer): void {
    this.pending.push(chunk);
    this.size += chunk.length;
  }

  /** The next message once all of it has come; throws for a length that no message has. */
  next(): Buffer | undefined {
    const length = this.expected();
    if (this.size < length) return undefined;
    const [first, ...others] = this.pending;
    const all = first && others.length === 0 ? first : Buffer.concat(this.pending);
    this.pending = all.length > length ? [all.subarray(length)] : [];
    this.size = all.length - length;
    return all.subarray(0, length);
  }

  /** Bytes of the message that begins here; a header's until its length is known. */
  private expected(): number {
    const [first] = this.pending;
    if (first === undefined) return headerBytes;
    const head = first.length >= 4 ? first : Buffer.concat(this.pending);
    if (head.length < 4) return headerBytes;
    const length = head.readInt32LE(0);
    if (length < headerBytes || length > most) throw new Error(`message of ${length} bytes`);
    return length;
  }
}
