const rate = 8000;
const seconds = 12;
const header = 44;
const silence = 128;
const loud = 24;

/** 8 bit, mono: half a second of a soft tone every second, so that a player can be tried where nothing was recorded. */
export function trialTone(): Uint8Array {
  const samples = Uint8Array.from({ length: rate * seconds }, (_, at) => (at % rate < rate / 2 ? Math.round(silence + loud * Math.sin((at * 440 * 2 * Math.PI) / rate)) : silence));
  const wav = Buffer.alloc(header + samples.length);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples.length, 40);
  wav.set(samples, header);
  return wav;
}
