import { ApiProblem } from '@tiwizi/api-client';

const longestSide = 1600;
const quality = 0.8;
const mostBytes = 8_000_000;

/**
 * What is sent of a file: a photo at most 1600 points a side, some 300 KB; everything else as it is. What this device
 * cannot open is left to the API to judge. Throws `too-large` for what stays above 8 MB.
 */
export async function prepareFile(file: File): Promise<Blob> {
  const small = file.type.startsWith('image/') ? await smaller(file) : file;
  if (small.size > mostBytes) throw new ApiProblem(413, 'too-large', {}, []);
  return small;
}

async function smaller(file: File): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const pen = canvas.getContext('2d');
    if (pen === null) return file;
    // JPEG has no see-through ground: without this it would be black.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    return drawn !== null && drawn.size < file.size ? drawn : file;
  } catch {
    return file;
  }
}
