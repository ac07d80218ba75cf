const headLength = 4;

/** Two byte strings as one. */
export function packPair(first: Uint8Array, second: Uint8Array): Buffer {
  const head = Buffer.allocUnsafe(headLength);
  head.writeUInt32LE(first.length);
  return Buffer.concat([head, first, second]);
}

/** The two again, where they lie. */
export function unpackPair(packed: Buffer): [first: Buffer, second: Buffer] {
  const end = headLength + packed.readUInt32LE(0);
  return [packed.subarray(headLength, end), packed.subarray(end)];
}
