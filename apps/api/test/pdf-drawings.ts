import { objectsOf } from './pdf-text';

export interface Drawing {
  width: number;
  height: number;
  /** Red, green, blue, opacity of each point. */
  data: Uint8Array;
}

const margin = 4;

/**
 * The pictures of a PDF that our typesetter made, in the order in which they first appear, each unit of theirs `scale`
 * points wide, with a white margin of four units. Reads pictures made of black upright rectangles only.
 */
export function drawingsOfPdf(pdf: Buffer, scale = 6): Drawing[] {
  return [...objectsOf(pdf).values()]
    .filter(({ head }) => head.includes('/Subtype /Form'))
    .map(({ head, stream }) => {
      const [, wide, high] = /\/BBox \[0 0 (\d+) (\d+)\]/.exec(head) ?? [];
      const [width, height] = [wide, high].map((units) => (Number(units) + 2 * margin) * scale);
      const drawing = { width: width ?? 0, height: height ?? 0, data: new Uint8Array(0) };
      drawing.data = new Uint8Array(drawing.width * drawing.height * 4).fill(255);
      for (const [path] of stream.matchAll(/[\d.]+ [\d.]+ m\n[\s\S]*?h\n/g)) fill(drawing, path, scale);
      return drawing;
    });
}

function fill({ width, data }: Drawing, path: string, scale: number): void {
  const corners = [...path.matchAll(/([\d.]+) ([\d.]+) [ml]\n/g)];
  const span = (axis: number) => {
    const places = corners.map((corner) => Math.round((Number(corner[axis]) + margin) * scale));
    return [Math.min(...places), Math.max(...places)] as const;
  };
  const [left, right] = span(1);
  const [above, below] = span(2);
  for (let y = above; y < below; y += 1) {
    for (let x = left; x < right; x += 1) data.set([0, 0, 0, 255], (y * width + x) * 4);
  }
}
