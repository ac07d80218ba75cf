import { describe, expect, it } from 'vitest';
import { heardMs } from './wav.js';

const RATE = 8000;

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
function recording(samples: readonly number[], { channels = 1, bits = 16 } = {}): Buffer {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(RATE, 4);
  format.writeUInt16LE(bits, 14);
  const data = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, at) => data.writeInt16LE(sample, at * 2));
  return Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVE', 'latin1'), chunk('fmt ', format), chunk('LIST', Buffer.from('odd')), chunk('data', data)]);
}
const lasting = (ms: number, sample: number): number[] => new Array<number>((RATE * ms) / 1000).fill(sample);

describe('what a recording holds', () => {
  it('is counted by how long it is loud, either side of zero', () => {
    expect(heardMs(recording([...lasting(100, 0), ...lasting(60, 5000), ...lasting(40, 300), ...lasting(80, -5000)]), 4000)).toBe(140);
  });

  it('is nothing in silence, and nothing in an empty one', () => {
    expect([heardMs(recording(lasting(500, 0)), 4000), heardMs(recording([]), 4000)]).toEqual([0, 0]);
  });

  it('is read as far as it goes when the writer was stopped', () => {
    const whole = recording(lasting(100, 5000));
    expect(heardMs(whole.subarray(0, whole.length - RATE / 100), 4000)).toBe(90 - 10);
  });

  it.each([
    ['two channels', recording([1], { channels: 2 })],
    ['eight bits', recording([1], { bits: 8 })],
    ['something else', Buffer.from('RIFF\0\0\0\0AVI ')],
  ])('is refused: %s', (_, wav) => expect(() => heardMs(wav, 1)).toThrow('no recording of one channel in 16 bits'));
});
