import { inflateRawSync } from 'node:zlib';

const entryMark = 0x02014b50;
const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const endLength = 22;
/** A workbook of some hundred guides has a tenth of this; more is a trap. */
const mostUnpacked = 64 * 1024 * 1024;
const mostFiles = 500;

/** The files of a zip by name; null for bytes that are none, are cut short, or would unpack beyond reason. */
export function unzip(zip: Buffer): Map<string, Buffer> | null {
  const end = zip.lastIndexOf(endMark);
  if (end < 0 || end + endLength > zip.length) return null;
  try {
    return filesIn(zip, { at: zip.readUInt32LE(end + 16), count: zip.readUInt16LE(end + 10) });
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

function filesIn(zip: Buffer, { at: start, count }: { at: number; count: number }): Map<string, Buffer> {
  if (count > mostFiles) throw new RangeError('too many files');
  const files = new Map<string, Buffer>();
  let left = mostUnpacked;
  for (let at = start, n = 0; n < count && zip.readUInt32LE(at) === entryMark; n += 1) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const bytes = unpacked(zip, at, left);
    left -= bytes.length;
    files.set(zip.toString('utf8', at + 46, at + 46 + name), bytes);
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The bytes of the file whose directory entry stands at `at`. */
function unpacked(zip: Buffer, at: number, most: number): Buffer {
  const local = zip.readUInt32LE(at + 42);
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
  if (zip.readUInt16LE(at + 10) === 0) return packed;
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
}
