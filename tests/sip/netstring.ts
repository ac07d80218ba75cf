/** One message as baresip's control channel frames it: its length in bytes, a colon, the message, a comma. */
export function toNetstring(text: string): string {
  return `${Buffer.byteLength(text)}:${text},`;
}

/** Puts messages together again from whatever pieces they arrive in. */
export class NetstringReader {
  #rest = Buffer.alloc(0);

  /** The messages that are whole now; throws Error on what is no netstring. */
  read(chunk: Buffer): string[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const whole: string[] = [];
    for (let message = this.#next(); message !== null; message = this.#next()) whole.push(message);
    return whole;
  }

  #next(): string | null {
    const colon = this.#rest.indexOf(':');
    if (colon < 0) return null;
    const length = this.#rest.subarray(0, colon).toString();
    if (!/^\d+$/.test(length)) throw new Error(`no netstring: ${length.slice(0, 20)}`);
    const end = colon + 1 + Number(length);
    if (this.#rest.length <= end) return null;
    const message = this.#rest.subarray(colon + 1, end).toString();
    this.#rest = this.#rest.subarray(end + 1);
    return message;
  }
}
