import type { Sharp, SharpOptions } from 'sharp';

export interface CleanImage {
  /** The picture written anew: no metadata, upright. */
  clean: Buffer;
  /** A small one, WebP. */
  preview: Buffer;
}

/** What a picture may have when it is unpacked, in pixels, all frames together: 150 MB at most. */
const MOST_PIXELS = 50_000_000;
/** What one step may take, in seconds. */
const TIME = 20;
const PREVIEW_SIZE = 480;

/** @throws Error where it is no picture, too big when unpacked, or takes too long */
export async function makeClean(original: Buffer, mediaType: string): Promise<CleanImage> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const open = (bytes: Buffer, options: SharpOptions = {}) =>
    sharp(bytes, {
      limitInputPixels: MOST_PIXELS,
      failOn: 'error',
      sequentialRead: true,
      ...options,
    }).timeout({
      seconds: TIME,
    });
  const moves = mediaType === 'image/gif' || mediaType === 'image/webp';
  const clean = await writtenAs(mediaType, open(original, { animated: moves }).autoOrient()).toBuffer();
  const preview = await open(clean)
    .resize({ width: PREVIEW_SIZE, height: PREVIEW_SIZE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer();
  return { clean, preview };
}

/** Sharp leaves all metadata out unless it is asked to keep it. */
function writtenAs(mediaType: string, image: Sharp): Sharp {
  if (mediaType === 'image/jpeg') return image.jpeg({ quality: 85 });
  if (mediaType === 'image/webp') return image.webp({ quality: 85 });
  return mediaType === 'image/gif' ? image.gif() : image.png();
}
