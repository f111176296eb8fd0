import { shape, svgSpace } from './svg-shape';

export interface ChartFraming {
  title: string;
  /** Of when and from where, one line each. */
  notes: readonly string[];
  /** What each sign of the chart stands for. */
  legend: readonly { sign: SVGSVGElement | null; words: string }[];
  rtl: boolean;
}

const [width, edge] = [640, 16];
const [signWidth, signHeight, gap] = [20, 12, 8];
/** How wide a letter is, of its size: enough to break lines where no font is at hand to measure with. */
const letter = 0.56;

/** `words` in lines of at most `length` letters. */
function broken(words: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A picture with what makes it understood elsewhere: its title above, its legend and where it comes from below. */
export function framedSvg(
  picture: SVGSVGElement,
  { title, notes, legend, rtl }: ChartFraming,
): SVGSVGElement {
  const { width: from, height: tall } = picture.viewBox.baseVal;
  const framed = document.createElementNS(svgSpace, 'svg');
  const direction = rtl ? 'rtl' : 'ltr';
  // Everything is placed as if read from the left; this turns a place and a length round.
  const at = (x: number, length = 0) => (rtl ? width - x - length : x);
  let y = edge;
  const write = (words: string, size: number, look: Record<string, string | number>) => {
    for (const line of broken(words, Math.floor((width - 2 * edge) / (size * letter)))) {
      y += size * 1.4;
      framed.append(shape('text', { x: at(edge), y, 'font-size': size, direction, ...look }, line));
    }
  };
  write(title, 17, { fill: '#1d2528', 'font-weight': 600 });
  y += gap;
  const height = (width * tall) / from;
  for (const [key, value] of Object.entries({ x: 0, y, width, height }))
    picture.setAttribute(key, String(value));
  framed.append(picture);
  y += height + gap;
  let x = edge;
  for (const { sign, words } of legend) {
    const length = (sign ? signWidth + gap : 0) + words.length * 13 * letter;
    if (x > edge && x + length > width - edge) [x, y] = [edge, y + 22];
    if (sign) {
      const place = { x: at(x, signWidth), y: y + 3, width: signWidth, height: signHeight };
      for (const [key, value] of Object.entries(place)) sign.setAttribute(key, String(value));
      framed.append(sign);
    }
    const start = at(x + (sign ? signWidth + gap : 0));
    framed.append(shape('text', { x: start, y: y + 14, 'font-size': 13, fill: '#1d2528', direction }, words));
    x += length + 2 * gap;
  }
  if (legend.length > 0) y += 24;
  for (const note of notes) write(note, 12, { fill: '#57646a' });
  y += edge;
  for (const [key, value] of Object.entries({ width, height: y, viewBox: `0 0 ${width} ${y}` })) {
    framed.setAttribute(key, String(value));
  }
  return framed;
}
