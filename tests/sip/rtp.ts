import { fromALaw, toALaw } from './a-law.js';

const HEADER = 12;
const names = '0123456789*#';
/** A packet of 20 ms at 8 kHz. */
const SAMPLES = 160;
export const PCMA = 8;
export const PACKET_MS = 20;
/** 400 Hz, whole waves in each packet. */
const WAVE = 20;
const LOUDNESS = 8000;
const tone = Buffer.from(Array.from({ length: SAMPLES }, (_, at) => toALaw(Math.round(LOUDNESS * Math.sin((2 * Math.PI * at) / WAVE)))));
const silence = Buffer.alloc(SAMPLES, toALaw(0));

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

/** The loudest sample of a packet in PCMA, 0 to 32767. */
export function loudestIn(packet: Buffer): number {
  return packet.subarray(HEADER).reduce((loudest, code) => Math.max(loudest, Math.abs(fromALaw(code))), 0);
}

/** Makes the packets of one stream, 20 ms each: a tone for words, or silence. */
export class SoundStream {
  #sequence = 0;

  next(sound: 'tone' | 'silence'): Buffer {
    const header = Buffer.alloc(HEADER);
    header.writeUInt8(0x80, 0);
    header.writeUInt8(PCMA, 1);
    header.writeUInt16BE(this.#sequence & 0xffff, 2);
    header.writeUInt32BE((this.#sequence * SAMPLES) >>> 0, 4);
    header.writeUInt32BE(0x5150, 8);
    this.#sequence += 1;
    return Buffer.concat([header, sound === 'tone' ? tone : silence]);
  }
}
