import sharp from 'sharp';
import { expect, it } from 'vitest';
import { photoCleaner } from '../../server/adapters/files/photo-cleaner.js';

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'teal' } });

it('drops where and with what a picture was taken', async () => {
  const taken = await plain(80, 60).jpeg().withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '39/1 0/1 0/1' } }).toBuffer();
  expect((await sharp(taken).metadata()).exif).toBeDefined();
  const { bytes } = await photoCleaner.clean(taken);
  const { exif, icc, xmp, iptc, format } = await sharp(bytes).metadata();
  expect({ exif, icc, xmp, iptc, format }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, iptc: undefined, format: 'jpeg' });
});

it('turns a picture upright before it forgets how it was held', async () => {
  const sideways = await plain(80, 60).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await photoCleaner.clean(sideways)).toMatchObject({ width: 60, height: 80 });
});

it('makes large pictures fit into 1600 pixels and leaves small ones alone', async () => {
  expect(await photoCleaner.clean(await plain(3_200, 800).jpeg().toBuffer())).toMatchObject({ width: 1_600, height: 400 });
  expect(await photoCleaner.clean(await plain(40, 30).png().toBuffer())).toMatchObject({ width: 40, height: 30 });
});

it.each([
  ['no picture', Buffer.from('not a picture')],
  ['nothing', Buffer.alloc(0)],
  ['a drawing that could fetch things', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')],
])('refuses %s', async (_, bytes) => {
  await expect(photoCleaner.clean(bytes)).rejects.toMatchObject({ code: 'photo_unreadable' });
});

it('refuses a picture whose end is missing', async () => {
  const whole = await plain(400, 300).jpeg().toBuffer();
  await expect(photoCleaner.clean(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: 'photo_unreadable' });
});

it('refuses a picture too large to unfold', async () => {
  const huge = await sharp({ create: { width: 12_000, height: 5_000, channels: 3, background: 'white' }, limitInputPixels: false }).png().toBuffer();
  await expect(photoCleaner.clean(huge)).rejects.toMatchObject({ code: 'photo_unreadable' });
});
