const FRAME_MS = 20;

/** How long something louder than `over` is heard in a recording of 16-bit samples, one channel; ms, by whole frames of 20. Throws Error for what is no such recording. */
export function heardMs(wav: Buffer, over: number): number {
  const { rate, samples } = partsOf(wav);
  const frame = (rate * FRAME_MS) / 1000;
  const frames = Math.floor(samples.length / 2 / frame);
  const loud = Array.from({ length: frames }, (_, at) => loudestOf(samples.subarray(at * frame * 2, (at + 1) * frame * 2))).filter((loudest) => loudest > over);
  return loud.length * FRAME_MS;
}

function partsOf(wav: Buffer): { rate: number; samples: Buffer } {
  const [format, data] = [chunkOf(wav, 'fmt '), chunkOf(wav, 'data')];
  if (format === null || data === null || format.readUInt16LE(2) !== 1 || format.readUInt16LE(14) !== 16) throw new Error('no recording of one channel in 16 bits');
  return { rate: format.readUInt32LE(4), samples: data };
}

/** The part of that name in a RIFF file (8 bytes of name and length before each); one cut off ends where the file does. */
function chunkOf(wav: Buffer, name: string): Buffer | null {
  for (let at = 12; at + 8 <= wav.length; ) {
    const length = wav.readUInt32LE(at + 4);
    if (wav.toString('latin1', at, at + 4) === name) return wav.subarray(at + 8, at + 8 + length);
    at += 8 + length + (length % 2);
  }
  return null;
}

function loudestOf(samples: Buffer): number {
  let loudest = 0;
  for (let at = 0; at + 1 < samples.length; at += 2) loudest = Math.max(loudest, Math.abs(samples.readInt16LE(at)));
  return loudest;
}
