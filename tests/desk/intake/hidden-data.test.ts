import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photoCleaner } from '../../../server/adapters/files/photo-cleaner.js';
import { hiddenDataIn } from '../../../server/desk/intake/hidden-data.js';

const plain = () => sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } });
const xmp = '<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta><?xpacket end="w"?>';

/** A chunk put right behind the head of a PNG. */
function withChunk(png: Buffer, name: string, data: string): Buffer {
  const body = Buffer.from(name + data, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, 33), length, body, sum, png.subarray(33)]);
}
/** A segment put right behind the start of a JPEG. */
function withSegment(jpeg: Buffer, mark: number, data: string): Buffer {
  const head = Buffer.from([0xff, mark, 0, data.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(data, 'latin1'), jpeg.subarray(2)]);
}

const files: [string, string, () => Promise<Buffer>][] = [
  ['a photo with the place it was taken at', 'exif', () => plain().jpeg().withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '39/1 0/1 0/1', GPSLongitude: '117/1 0/1 0/1' } }).toBuffer()],
  ['a JPEG with an editor’s words', 'xmp', () => plain().jpeg().withXmp(xmp).toBuffer()],
  ['a JPEG with a press agency’s fields', 'iptc', async () => withSegment(await plain().jpeg().toBuffer(), 0xed, 'Photoshop 3.0\0')],
  ['a JPEG with a comment', 'comment', async () => withSegment(await plain().jpeg().toBuffer(), 0xfe, 'taken by somebody')],
  ['a JPEG with a film behind it', 'trailer', async () => Buffer.concat([await plain().jpeg().toBuffer(), Buffer.from('ftypmp42')])],
  ['a PNG with words', 'text', async () => withChunk(await plain().png().toBuffer(), 'tEXt', 'Author\0Li Ming')],
  ['a PNG with the time', 'time', async () => withChunk(await plain().png().toBuffer(), 'tIME', '\x07\xea\x0a\x0c\x09\x00\x00')],
  ['a PNG with the place', 'exif', () => plain().png().withExif({ IFD3: { GPSLatitude: '39/1 0/1 0/1' } }).toBuffer()],
  ['a WebP with an editor’s words', 'xmp', () => plain().webp().withXmp(xmp).toBuffer()],
  ['a WebP with the place', 'exif', () => plain().webp().withExif({ IFD3: { GPSLatitude: '39/1 0/1 0/1' } }).toBuffer()],
];

describe('what a picture file tells beside its picture', () => {
  it.each(files)('%s: %s', async (_, hidden, make) => {
    const file = await make();
    expect(hiddenDataIn(file)).toEqual([hidden]);
    expect(hiddenDataIn((await photoCleaner.clean(file)).bytes)).toEqual([]);
  });

  it('is nothing in a plain one', async () => {
    expect(hiddenDataIn(await plain().jpeg().toBuffer())).toEqual([]);
    expect(hiddenDataIn(await plain().png().toBuffer())).toEqual([]);
    expect(hiddenDataIn(await plain().webp().toBuffer())).toEqual([]);
  });

  it('is taken to be something in a file of an unknown kind', () => expect(hiddenDataIn(Buffer.from('GIF89a'))).toEqual(['trailer']));
});
