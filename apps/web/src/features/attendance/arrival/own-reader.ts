import decodeQR from 'qr/decode.js';
import { type CodeReader } from './code-reader';

/** Reads pictures of the camera one by one, with means that every browser has. */
export function ownReader(): CodeReader {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const [width, height] = [video.videoWidth, video.videoHeight];
    if (!context || width === 0 || height === 0) return Promise.resolve(null);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.drawImage(video, 0, 0, width, height);
    return Promise.resolve(codeIn(context.getImageData(0, 0, width, height)));
  };
}

function codeIn(picture: ImageData): string | null {
  try {
    return decodeQR(picture);
  } catch {
    // No code in this picture: the next one may have it.
    return null;
  }
}
