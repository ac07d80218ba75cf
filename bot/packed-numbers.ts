const steps = 32_767;

/** Numbers as 16-bit multiples of `unit`, written as base64: a twentieth of their size as JSON. */
export function packedNumbers(numbers: Float64Array): { planes: string; unit: number } {
  let largest = 0;
  for (const one of numbers) largest = Math.max(largest, Math.abs(one));
  const unit = largest === 0 ? 1 : largest / steps;
  const small = Int16Array.from(numbers, (one) => Math.round(one / unit));
  return { planes: Buffer.from(small.buffer).toString('base64'), unit };
}

/** What `packedNumbers` wrote, in units. */
export function unpackedNumbers(written: string): Int16Array {
  const bytes = Buffer.from(written, 'base64');
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
