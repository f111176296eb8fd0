import { barsAsSvg } from './bars-svg';
import { framedSvg } from './framed-svg';

type Cell = string | number | null;

/** Gives the reader a drawn chart as a file: a picture that stands by itself, or its figures. */
export function download(
  chart: HTMLElement,
  { label, notes, kind }: { label: string; notes: readonly string[]; kind: 'svg' | 'csv' },
): void {
  const text = kind === 'svg' ? chartAsSvg(chart, label, notes) : chartAsCsv(chart);
  const type = kind === 'svg' ? 'image/svg+xml' : 'text/csv;charset=utf-8';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${label.replace(/[\\/:*?"<>|]+/g, ' ').trim()}.${kind}`;
  link.click();
  URL.revokeObjectURL(address);
}

/**
 * The figures of a chart, as a spreadsheet in French reads them: UTF-8 with its mark, semicolons, decimal commas. A text
 * that would be taken for a formula gets an apostrophe in front. What is missing is empty.
 */
export function chartAsCsv(chart: HTMLElement): string {
  const rows = chart.querySelector('table') ? rowsOfTable(chart) : rowsOfBars(chart);
  return `\ufeff${rows.map((row) => row.map(cellText).join(';')).join('\r\n')}\r\n`;
}

const numberOf = (value: string | undefined): number | null =>
  value === undefined || value === '' ? null : Number(value);

function rowsOfTable(chart: HTMLElement): Cell[][] {
  return [...chart.querySelectorAll('tr')].map((row) =>
    [...row.cells].map((cell) =>
      cell.dataset['value'] === undefined ? (cell.textContent ?? '') : numberOf(cell.dataset['value']),
    ),
  );
}

function rowsOfBars(chart: HTMLElement): Cell[][] {
  const bars = [...chart.querySelectorAll<HTMLElement>('li')];
  const aimed = bars.some(({ dataset }) => dataset['target']);
  return bars.map((bar) => [
    bar.firstElementChild?.textContent ?? '',
    numberOf(bar.dataset['value']),
    ...(aimed ? [numberOf(bar.dataset['target'])] : []),
    bar.lastElementChild?.textContent ?? '',
  ]);
}

function cellText(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const drawnBy = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
  'direction',
  'paint-order',
];

/**
 * The picture of a chart with its title, its legend (`data-legend`) and `notes`; every colour written out, in the light of day
 * whatever the reader's theme.
 */
export function chartAsSvg(chart: HTMLElement, label: string, notes: readonly string[] = []): string {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    const drawn = chart.querySelector('svg');
    const legend = [...chart.querySelectorAll('[data-legend] > *')].map((entry) => {
      const sign = entry.querySelector('svg');
      return { sign: sign && standAlone(sign), words: entry.textContent ?? '' };
    });
    const svg = framedSvg(drawn ? standAlone(drawn) : barsAsSvg(chart), {
      title: label,
      notes,
      legend,
      rtl: getComputedStyle(chart).direction === 'rtl',
    });
    svg.setAttribute('font-family', 'system-ui, "Segoe UI", "Noto Sans Arabic", sans-serif');
    svg.setAttribute('style', 'background: #ffffff');
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = label;
    svg.prepend(title);
    return new XMLSerializer().serializeToString(svg);
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

function standAlone(drawn: SVGSVGElement): SVGSVGElement {
  const svg = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [drawn, ...drawn.querySelectorAll('*')];
  [svg, ...svg.querySelectorAll('*')].forEach((copy, place) => {
    const original = originals[place];
    if (original)
      for (const name of drawnBy) keep(copy, name, getComputedStyle(original).getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role', 'aria-hidden', 'style']) copy.removeAttribute(name);
    for (const name of copy.getAttributeNames()) if (name.startsWith('aria-')) copy.removeAttribute(name);
  });
  const { width, height } = drawn.viewBox.baseVal;
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  return svg;
}

function keep(copy: Element, name: string, value: string): void {
  if (value !== '') copy.setAttribute(name, value);
}
