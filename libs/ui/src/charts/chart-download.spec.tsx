import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { BarList } from './bar-list';
import { chartAsCsv, chartAsSvg } from './chart-download';
import { ChartFrame } from './chart-frame';
import { LineChart } from './line-chart';
import { Radar } from './radar';

const write = (value: number | null) => (value === null ? '–' : `${value} MAD`);
const words = { figures: 'Figures', chart: 'Chart', download: 'Download', svg: 'Picture', csv: 'Table' };
const line = (
  <LineChart
    label="Turnover"
    valueName="Value"
    target={{ name: 'Target', value: 4 }}
    points={[
      { label: '=1+1', value: 2.5 },
      { label: 'M;2', value: null },
    ]}
    write={write}
  />
);

it('writes the bare figures, what is missing as empty, and no formula', () => {
  const { container } = render(line);
  expect(chartAsCsv(container)).toBe('\ufeff;Value;Target\r\n\'=1+1;2,5;4\r\n"M;2";;4\r\n');
});

it('writes bars with their words', () => {
  const { container } = render(
    <BarList label="Needs" max={4} bars={[{ key: 'law', label: 'Law', value: 3, words: '3 of 4' }]} />,
  );
  expect(chartAsCsv(container)).toBe('\ufeffLaw;3;3 of 4\r\n');
});

it('draws a picture that needs nothing around it', () => {
  const { container } = render(line);
  const svg = new DOMParser().parseFromString(chartAsSvg(container, 'Sales & co <1>'), 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  expect(svg.querySelector('title')?.textContent).toBe('Sales & co <1>');
  expect(svg.documentElement.getAttribute('width')).toBe('640');
  expect(svg.querySelector('text')?.textContent).toBe('Sales & co <1>');
  expect(svg.querySelectorAll('[class], [aria-hidden]')).toHaveLength(0);
  expect(svg.documentElement.outerHTML).not.toContain('var(');
});

it('takes along what its signs stand for, of when it is and from where', () => {
  const { container } = render(
    <Radar
      label="Maturity"
      axes={['Law', 'Sales', 'People']}
      series={[
        { name: 'First wave', values: [1, 1, 1] },
        { name: 'Latest wave', values: [2, 3, 2] },
      ]}
      max={4}
      write={write}
    />,
  );
  const notes = ['Figures of 22 November', 'Borders: OpenStreetMap'];
  const text = chartAsSvg(container, 'Maturity, before and after', notes);
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const words = [...svg.children].filter(({ tagName }) => tagName === 'text').map((each) => each.textContent);
  expect(words).toEqual(['Maturity, before and after', 'First wave', 'Latest wave', ...notes]);
  expect([...svg.children].filter(({ tagName }) => tagName === 'svg')).toHaveLength(3);
  const below = Math.max(...[...svg.children].map((each) => Number(each.getAttribute('y') ?? 0)));
  expect(Number(svg.getAttribute('height'))).toBeGreaterThan(below);
});

it('draws bars as they are read, from the right in Arabic', () => {
  const bars = (dir: string) => {
    const { container } = render(
      <div style={{ direction: dir as 'rtl' }}>
        <BarList label="Needs" max={4} bars={[{ key: 'a', label: 'Law', value: 2, target: 4, words: '2' }]} />
      </div>,
    );
    const chart = container.firstElementChild as HTMLElement;
    const svg = new DOMParser().parseFromString(chartAsSvg(chart, 'Needs'), 'image/svg+xml');
    return [...svg.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('x')));
  };
  const [track, reached, target] = bars('ltr');
  expect([track, reached, target]).toEqual([220, 220, 500]);
  expect(bars('rtl')).toEqual([140, 280, 138]);
});

it('shows its figures to whoever asks', async () => {
  render(
    <MemoryRouter>
      <ChartFrame label="Turnover" words={words}>
        {line}
      </ChartFrame>
    </MemoryRouter>,
  );
  const table = () => screen.getByRole('table', { name: 'Turnover' }).parentElement?.className;
  expect(table()).toBe('hidden');
  await userEvent.click(screen.getByRole('button', { name: 'Figures' }));
  expect(table()).toBe('figures');
});
