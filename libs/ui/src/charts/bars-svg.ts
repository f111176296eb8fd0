import { shape, svgSpace } from './svg-shape';

const [width, row, edge] = [640, 34, 16];
const [labelEnd, trackEnd] = [220, 500];

const colourOf = (element: Element | null, fallback: string): string => {
  const colour = element ? getComputedStyle(element).backgroundColor : '';
  return colour === '' ? fallback : colour;
};

const shareOf = (length: string): number => Number.parseFloat(length) / 100 || 0;

/** A list of bars as a picture, from right to left where the page reads so. */
export function barsAsSvg(chart: HTMLElement): SVGSVGElement {
  const bars = [...chart.querySelectorAll<HTMLElement>('li')];
  const rtl = getComputedStyle(chart).direction === 'rtl';
  const height = 2 * edge + bars.length * row;
  // Everything is placed as if read from the left; this turns a place and a length round.
  const at = (x: number, length = 0) => (rtl ? width - x - length : x);
  const svg = document.createElementNS(svgSpace, 'svg');
  for (const [key, value] of Object.entries({
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-size': 14,
  })) {
    svg.setAttribute(key, String(value));
  }
  const words = { fill: '#1d2528', direction: rtl ? 'rtl' : 'ltr' };
  bars.forEach((bar, place) => {
    const y = edge + place * row;
    const [label, track, end] = bar.children;
    const reached = track?.querySelector<HTMLElement>('[data-reached]');
    const target = track?.querySelector<HTMLElement>('[data-target]');
    const length = trackEnd - labelEnd;
    const line = { y: y + 12, height: 10, rx: 2 };
    svg.append(
      shape('text', { x: at(edge), y: y + 22, 'text-anchor': 'start', ...words }, label?.textContent ?? ''),
      shape('rect', { x: at(labelEnd, length), width: length, ...line, fill: '#e2dccf' }),
    );
    if (reached) {
      const long = length * shareOf(reached.style.inlineSize);
      svg.append(
        shape('rect', { x: at(labelEnd, long), width: long, ...line, fill: colourOf(reached, '#0f5c6e') }),
      );
    }
    if (target) {
      const x = at(labelEnd + length * shareOf(target.style.insetInlineStart), 2);
      svg.append(shape('rect', { x, y: y + 8, width: 2, height: 18, fill: '#1d2528' }));
    }
    svg.append(
      shape(
        'text',
        { x: at(width - edge), y: y + 22, 'text-anchor': 'end', ...words },
        end?.textContent ?? '',
      ),
    );
  });
  return svg;
}
