import { Problem } from '../problem/problem';
import { type PictureKind } from './file-kind';

export interface KeptPicture {
  bytes: Buffer;
  mediaType: 'image/jpeg' | 'image/png';
  width: number;
  height: number;
  /** Always a JPEG, on white where the picture is see-through. */
  thumbnail: Buffer;
}

/** Sides of what is kept, in pixels. */
const longestSide = 2000;
const thumbnailSide = 320;

// More than the best telephone makes, and 260 MB when unpacked: two at a time fit a small server.
const mostPixels = 65_000_000;
const atATime = 2;
const patienceSeconds = 20;

let working = 0;
const waiting: (() => void)[] = [];

/**
 * Draws the picture anew: upright, at most 2000 pixels a side, in sRGB, without anything that was hidden in the file
 * (place, time, camera, other bytes). Throws a problem for one that is damaged or would fill the memory.
 */
export async function keepPicture(bytes: Buffer, kind: PictureKind): Promise<KeptPicture> {
  if (working >= atATime) await new Promise<void>((resolve) => waiting.push(resolve));
  else working += 1;
  try {
    return await draw(bytes, kind);
  } finally {
    // Whoever waits takes the place over: one who comes meanwhile must not take it as well.
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  }
}

async function draw(bytes: Buffer, kind: PictureKind): Promise<KeptPicture> {
  // Loaded when the first picture comes: most of what the API does needs none of it.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const damaged = () => new Problem(422, 'file-damaged');
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw damaged();
    });
  if (header.width * header.height > mostPixels) throw new Problem(413, 'picture-too-large');
  const asPng = kind === 'png' || (kind === 'webp' && header.hasAlpha);
  try {
    const fitted = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .timeout({ seconds: patienceSeconds })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    const kept = await (asPng ? fitted.png() : fitted.jpeg({ quality: 82 })).toBuffer({
      resolveWithObject: true,
    });
    const thumbnail = await sharp(kept.data)
      .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 75 })
      .toBuffer();
    const { width, height } = kept.info;
    return { bytes: kept.data, mediaType: asPng ? 'image/png' : 'image/jpeg', width, height, thumbnail };
  } catch {
    throw damaged();
  }
}
