const HEADER = 12;
const names = '0123456789*#';
/** A packet of 20 ms at 8 kHz, and the byte A-law knows as silence. */
const SAMPLES = 160;
const SILENCE = 0xd5;
export const PCMA = 8;
export const PACKET_MS = 20;

/** The payload type of an RTP packet (RFC 3550, section 5.1), -1 for what is none. */
export function payloadType(packet: Buffer): number {
  return packet.length < HEADER || packet.readUInt8(0) >> 6 !== 2 ? -1 : packet.readUInt8(1) & 0x7f;
}

/** Tells key presses from the packets that repeat them (RFC 4733, section 2.5): a press begins with the marker, or with a timestamp of its own if that packet was lost. */
export class KeyReader {
  #timestamp: number | null = null;

  /** The key that was pressed with this packet; null when it belongs to a press already told, or is no key of a telephone. */
  read(packet: Buffer): string | null {
    if (packet.length < HEADER + 4) return null;
    const timestamp = packet.readUInt32BE(4);
    const begins = (packet.readUInt8(1) & 0x80) !== 0 || timestamp !== this.#timestamp;
    this.#timestamp = timestamp;
    return begins ? (names[packet.readUInt8(HEADER)] ?? null) : null;
  }
}

/** Makes the packets of one stream, each 20 ms of silence. */
export class SilentStream {
  #sequence = 0;

  next(): Buffer {
    const packet = Buffer.alloc(HEADER + SAMPLES, SILENCE);
    packet.writeUInt8(0x80, 0);
    packet.writeUInt8(PCMA, 1);
    packet.writeUInt16BE(this.#sequence & 0xffff, 2);
    packet.writeUInt32BE((this.#sequence * SAMPLES) >>> 0, 4);
    packet.writeUInt32BE(0x5150, 8);
    this.#sequence += 1;
    return packet;
  }
}
