/** Every second bit of a code is turned over on the wire (G.711, A-law). */
const TURNED = 0x55;
const SIGN = 0x80;
/** 13 bits and a sign are what A-law keeps of 16. */
const LARGEST = 0xfff;

/** The code of a 16-bit sample. */
export function toALaw(sample: number): number {
  const positive = sample >= 0;
  const size = Math.min(LARGEST, (positive ? sample : -sample - 1) >> 3);
  const segment = Math.max(0, 27 - Math.clz32(size | 1));
  const step = (size >> Math.max(1, segment)) & 0xf;
  return ((positive ? SIGN : 0) | (segment << 4) | step) ^ TURNED;
}

/** The middle of the samples a code stands for, 16 bits. */
export function fromALaw(code: number): number {
  const plain = code ^ TURNED;
  const segment = (plain >> 4) & 7;
  const step = ((plain & 0xf) << 4) + 8;
  const size = segment === 0 ? step : (step + 0x100) << (segment - 1);
  return (plain & SIGN) === 0 ? -size : size;
}
