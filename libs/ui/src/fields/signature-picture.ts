/** Dark on every ground it is shown or printed on: the pad itself is always light. */
export const signatureInk = '#12323a';

const typedSize = { width: 900, height: 240 };

export function pictureOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** A name, written in the middle of a picture of its own; as large as fits. */
export function drawName(name: string): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement('canvas'), typedSize);
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.resolve(null);
  const { width, height } = typedSize;
  const font = (size: number) => `italic ${size}px "Noto Sans Arabic", Georgia, serif`;
  pen.font = font(100);
  pen.font = font(Math.min(100, (100 * width * 0.9) / Math.max(pen.measureText(name).width, 1)));
  pen.fillStyle = signatureInk;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(name, width / 2, height / 2);
  return pictureOf(canvas);
}
