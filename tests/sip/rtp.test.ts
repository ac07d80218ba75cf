import { describe, expect, it } from 'vitest';
import { fromALaw, toALaw } from './a-law.js';
import { KeyReader, loudestIn, payloadType, PCMA, SoundStream } from './rtp.js';

/** One packet of a telephone event (RFC 4733, section 2.3). */
function keyPacket({ event, timestamp, marker = false, end = false }: { event: number; timestamp: number; marker?: boolean; end?: boolean }): Buffer {
  const packet = Buffer.alloc(16);
  packet.writeUInt8(0x80, 0);
  packet.writeUInt8(101 | (marker ? 0x80 : 0), 1);
  packet.writeUInt32BE(timestamp, 4);
  packet.writeUInt8(event, 12);
  packet.writeUInt8(end ? 0x80 : 0, 13);
  return packet;
}
function press(event: number, timestamp: number): Buffer[] {
  const held = { event, timestamp };
  return [keyPacket({ ...held, marker: true }), keyPacket(held), keyPacket(held), ...Array.from({ length: 3 }, () => keyPacket({ ...held, end: true }))];
}
function keysIn(packets: readonly Buffer[]): string {
  const reader = new KeyReader();
  return packets.map((packet) => reader.read(packet) ?? '').join('');
}

describe('telephone events', () => {
  it('of one press are one key, however often it is repeated', () => {
    expect(keysIn(press(5, 8000))).toBe('5');
  });

  it('of the same key twice are two', () => {
    expect(keysIn([...press(1, 8000), ...press(1, 9600)])).toBe('11');
  });

  it('tell the next press by its timestamp when the packet that begins it was lost', () => {
    expect(keysIn([...press(1, 8000), ...press(2, 9600).slice(1)])).toBe('12');
  });

  it('tell the next press by its marker when a sender starts its clock again', () => {
    expect(keysIn([...press(3, 8000), ...press(3, 8000)])).toBe('33');
  });

  it('know star and square, and no event that is on no telephone', () => {
    expect(keysIn([...press(10, 1), ...press(11, 2), ...press(16, 3), ...press(0, 4)])).toBe('*#0');
  });

  it('are none in a packet that is cut off', () => {
    expect(keysIn([keyPacket({ event: 5, timestamp: 1, marker: true }).subarray(0, 15)])).toBe('');
  });
});

describe('an RTP packet', () => {
  it('tells what it carries, the marker aside', () => {
    expect(payloadType(keyPacket({ event: 1, timestamp: 1, marker: true }))).toBe(101);
    expect(payloadType(new SoundStream().next('tone'))).toBe(PCMA);
  });

  it.each([
    ['too short', Buffer.alloc(11, 0x80)],
    ['of another version', Buffer.alloc(172, 0x40)],
    ['a STUN request', Buffer.alloc(20)],
  ])('is none: %s', (_, packet) => expect(payloadType(packet)).toBe(-1));
});

describe('a stream of sound', () => {
  it('numbers its packets, 160 samples apart, and starts again after 65535', () => {
    const stream = new SoundStream();
    const [first, second] = [stream.next('silence'), stream.next('silence')];
    expect([first.readUInt16BE(2), second.readUInt16BE(2), second.readUInt32BE(4)]).toEqual([0, 1, 160]);
    for (let sent = 2; sent < 0x10000; sent += 1) stream.next('silence');
    const wrapped = stream.next('silence');
    expect([wrapped.readUInt16BE(2), wrapped.readUInt32BE(4)]).toEqual([0, 0x10000 * 160]);
  });

  it('carries a tone one hears, or silence', () => {
    const stream = new SoundStream();
    expect(loudestIn(stream.next('tone'))).toBeGreaterThan(7500);
    expect(loudestIn(stream.next('silence'))).toBeLessThan(10);
    expect(stream.next('tone')).toHaveLength(172);
  });
});

describe('A-law', () => {
  it.each([
    [0, 0xd5],
    [-1, 0x55],
    [32_767, 0xaa],
    [-32_768, 0x2a],
  ])('codes the sample %i as G.711 does', (sample, code) => expect(toALaw(sample)).toBe(code));

  it('gives every code back', () => {
    const codes = Array.from({ length: 256 }, (_, code) => code);
    expect(codes.map((code) => toALaw(fromALaw(code)))).toEqual(codes);
  });

  it('is never further off than half a step of its segment', () => {
    const worst = Array.from({ length: 4096 }, (_, at) => at * 8 + 3).map((sample) => Math.abs(fromALaw(toALaw(sample)) - sample) / Math.max(sample, 256));
    expect(Math.max(...worst)).toBeLessThan(0.04);
  });
});
