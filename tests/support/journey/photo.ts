import sharp from 'sharp';

/** A phone's photo: a JPEG that tells where and with what it was taken. */
export async function photoWithPlace(): Promise<Buffer> {
  const exif = {
    IFD0: { Make: 'Invented', Model: 'Phone 1' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 1/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '117/1 1/1 0/1' },
  };
  return sharp({ create: { width: 800, height: 600, channels: 3, background: '#557799' } })
    .withExif(exif)
    .jpeg()
    .toBuffer();
}

/** Whether a picture still carries EXIF data, wherever it was taken. */
export async function tellsItsOrigin(picture: Buffer): Promise<boolean> {
  return (await sharp(picture).metadata()).exif !== undefined;
}
