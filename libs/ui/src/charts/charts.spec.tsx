import { render, screen, within } from '@testing-library/react';
import { BarList } from './bar-list';
import { LineChart } from './line-chart';
import { Radar } from './radar';

const write = (value: number | null) => (value === null ? '–' : String(value));

it('tells a radar as a table, with what is missing as missing', () => {
  render(
    <Radar
      label="Scores"
      axes={['Law', 'Money', 'Sales']}
      series={[{ name: 'Baseline', values: [1, null, 3] }]}
      max={4}
      write={write}
    />,
  );
  const table = screen.getByRole('table', { name: 'Scores' });
  expect(within(table).getByRole('row', { name: 'Money –' })).toBeInTheDocument();
  expect(within(table).getByRole('row', { name: 'Sales 3' })).toBeInTheDocument();
});

const months = (values: (number | null)[]) => values.map((value, at) => ({ label: `M${at + 1}`, value }));

it('breaks a line where a month is missing', () => {
  const { container } = render(
    <LineChart label="Turnover" valueName="Value" points={months([1, 2, null, 4, 5])} write={write} />,
  );
  expect(container.querySelectorAll('polyline')).toHaveLength(2);
  expect(container.querySelectorAll('circle')).toHaveLength(4);
});

it.each([[[]], [[null, null]], [[0]], [[-3, -1]]])('draws %j without a broken number', (values) => {
  const { container } = render(<LineChart label="x" valueName="x" points={months(values)} write={write} />);
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});

it('writes each bar out in words and keeps it within its track', () => {
  const { container } = render(
    <BarList
      label="Scores"
      max={4}
      bars={[{ key: 'law', label: 'Law', value: 9, target: 3, words: '9 of 4' }]}
    />,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent('Law9 of 4');
  expect(container.querySelector('.barReached')).toHaveStyle({ 'inline-size': '100%' });
});
