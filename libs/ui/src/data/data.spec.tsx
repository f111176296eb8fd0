import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable, type Column } from './data-table';
import { signStates, StateSign } from './state-sign';
import { LoadMore, ProgressBar } from './waiting';

interface Village {
  name: string;
  people: number;
}

const columns: Column<Village>[] = [
  { key: 'name', header: 'Village', cell: (row) => row.name },
  { key: 'people', header: 'People', cell: (row) => row.people, align: 'end' },
];

it('names rows and columns for those who listen to a table', () => {
  render(
    <DataTable
      caption="Villages"
      columns={columns}
      rows={[{ name: 'Tah', people: 40 }]}
      rowKey={(row) => row.name}
    />,
  );
  const table = screen.getByRole('table', { name: 'Villages' });
  expect(within(table).getByRole('rowheader', { name: 'Tah' })).toBeInTheDocument();
  expect(within(table).getByRole('cell', { name: '40' })).toHaveAttribute('data-label', 'People');
});

it('says what to do in place of an empty table', () => {
  render(
    <DataTable caption="Villages" columns={columns} rows={[]} rowKey={(row) => row.name} empty="Add one" />,
  );
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('Add one')).toBeInTheDocument();
});

it.each(signStates)('says the state %s in words, even when only its sign is shown', (state) => {
  const { container } = render(<StateSign state={state} word="in words" compact />);
  expect(screen.getByText('in words')).toBeInTheDocument();
  expect(container.querySelector('svg')?.childElementCount).toBeGreaterThan(0);
});

it('keeps a progress within its track and says when it is not known', () => {
  const { rerender } = render(<ProgressBar label="Answers" value={1.4} />);
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100');
  rerender(<ProgressBar label="Answers" value={null} />);
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow');
});

it('asks for more once, not while more is on its way', async () => {
  const onMore = jest.fn();
  const { rerender } = render(<LoadMore label="Show more" hasMore busy={false} onMore={onMore} />);
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  rerender(<LoadMore label="Show more" hasMore busy onMore={onMore} />);
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(onMore).toHaveBeenCalledTimes(1);
  rerender(<LoadMore label="Show more" hasMore={false} busy={false} onMore={onMore} />);
  expect(screen.queryByRole('button')).toBeNull();
});
