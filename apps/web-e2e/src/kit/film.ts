import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';
import sharp from 'sharp';

/** Grey values from 0 to 255, row by row: what the camera of a test sees for one second. */
export interface Scene {
  width: number;
  height: number;
  grey: Uint8Array;
}

const size = { width: 640, height: 480 };
const table = 170;

/** A sheet of paper with a QR code on it, lying on a grey table; with no text, the table alone. */
export function sceneOf(text: string | null): Scene {
  const scene = { ...size, grey: new Uint8Array(size.width * size.height).fill(table) };
  if (text === null) return scene;
  const rows = encodeQR(text, 'raw', { border: 4 });
  const module = Math.floor(360 / rows.length);
  const [left, above] = [150, 60];
  for (let y = 0; y < rows.length * module; y += 1) {
    for (let x = 0; x < rows.length * module; x += 1) {
      const dark = rows[Math.floor(y / module)]?.[Math.floor(x / module)];
      scene.grey[(above + y) * size.width + left + x] = dark ? 30 : 235;
    }
  }
  return scene;
}

/** A screen in front of the camera: the picture (PNG) that is on it fills most of the view. */
export async function photographed(picture: Buffer): Promise<Scene> {
  const grey = await sharp(picture)
    .resize(460, 460, { fit: 'contain', background: '#888' })
    .extend({ top: 10, bottom: 10, left: 90, right: 90, background: '#888' })
    .greyscale()
    .raw()
    .toBuffer();
  return { ...size, grey: new Uint8Array(grey) };
}

/** Writes scenes of one size as a film that Chromium shows as its camera again and again (YUV4MPEG2). */
export function writeFilm(file: string, scenes: readonly Scene[], scenesPerSecond = 1): void {
  const [{ width, height }] = scenes as [Scene];
  const colours = Buffer.alloc((width / 2) * (height / 2) * 2, 128);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F${scenesPerSecond}:1 Ip A1:1 C420jpeg\n`);
  const frames = scenes.flatMap(({ grey }) => [Buffer.from('FRAME\n'), Buffer.from(grey), colours]);
  writeFileSync(file, Buffer.concat([head, ...frames]));
}
