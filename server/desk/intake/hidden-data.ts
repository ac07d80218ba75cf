/** What a picture file may carry beside the picture: place, camera, times, thumbnails, words. */
export type HiddenData = 'exif' | 'xmp' | 'iptc' | 'comment' | 'text' | 'time' | 'trailer';

const ascii = (bytes: Uint8Array, from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length));
const number16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const number32 = (bytes: Uint8Array, at: number): number => number16(bytes, at) * 65_536 + number16(bytes, at + 2);
const number32Little = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)) + (bytes[at + 3] ?? 0) * 16_777_216;

/** What a JPEG, PNG or WebP file tells beside its picture; a file of another kind is taken to tell something. Pure: looks at the marks of
 *  the container only. */
export function hiddenDataIn(bytes: Uint8Array): HiddenData[] {
  const found = readers.find(({ fits }) => fits(bytes))?.read(bytes) ?? ['trailer'];
  return [...new Set(found)];
}

const readers: readonly { fits: (bytes: Uint8Array) => boolean; read: (bytes: Uint8Array) => HiddenData[] }[] = [
  { fits: (bytes) => number16(bytes, 0) === 0xff_d8, read: inJpeg },
  { fits: (bytes) => ascii(bytes, 1, 3) === 'PNG', read: inPng },
  { fits: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP', read: inWebp },
];

/** JPEG: the segments up to the picture data. APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe) say nothing of the taker. */
function inJpeg(bytes: Uint8Array): HiddenData[] {
  const found: HiddenData[] = [];
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda && at + 4 <= bytes.length) {
    found.push(...inSegment(bytes, at));
    at += 2 + number16(bytes, at + 2);
  }
  return endsWell(bytes) ? found : [...found, 'trailer'];
}

const silentMarks: readonly number[] = [0xe0, 0xe2, 0xee];
const tellingMarks: Readonly<Record<number, HiddenData>> = { 0xe1: 'xmp', 0xed: 'iptc', 0xfe: 'comment' };

function inSegment(bytes: Uint8Array, at: number): HiddenData[] {
  const mark = bytes[at + 1] ?? 0;
  if (mark < 0xe0 || silentMarks.includes(mark)) return [];
  return [ascii(bytes, at + 4, 4) === 'Exif' ? 'exif' : (tellingMarks[mark] ?? 'trailer')];
}

/** Phones hang films and depth maps behind the picture. */
const endsWell = (bytes: Uint8Array): boolean => number16(bytes, bytes.length - 2) === 0xff_d9;

const pngChunks: Readonly<Record<string, HiddenData>> = { eXIf: 'exif', tEXt: 'text', iTXt: 'text', zTXt: 'text', tIME: 'time' };

function inPng(bytes: Uint8Array): HiddenData[] {
  const found: HiddenData[] = [];
  let [at, name] = [8, ''];
  while (at + 8 <= bytes.length && name !== 'IEND') {
    name = ascii(bytes, at + 4, 4);
    const hidden = pngChunks[name];
    if (hidden) found.push(hidden);
    at += 12 + number32(bytes, at);
  }
  return at < bytes.length ? [...found, 'trailer'] : found;
}

const webpChunks: Readonly<Record<string, HiddenData>> = { EXIF: 'exif', 'XMP ': 'xmp' };

function inWebp(bytes: Uint8Array): HiddenData[] {
  const found: HiddenData[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const hidden = webpChunks[ascii(bytes, at, 4)];
    if (hidden) found.push(hidden);
    const size = number32Little(bytes, at + 4);
    at += 8 + size + (size % 2);
  }
  return found;
}
