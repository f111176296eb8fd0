import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { Button, IconButton } from './button';
import { Menu } from './menu';

it('does nothing twice while busy, and keeps its focus', async () => {
  const onClick = jest.fn();
  const { rerender } = render(<Button onClick={onClick}>Save</Button>);
  await userEvent.click(screen.getByRole('button'));
  rerender(
    <Button busy onClick={onClick}>
      Save
    </Button>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(onClick).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button')).toHaveFocus();
});

it('does not send a form while busy', async () => {
  const onSubmit = jest.fn((event: React.FormEvent) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <Button type="submit" busy>
        Send
      </Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(onSubmit).not.toHaveBeenCalled();
});

it('names a button that shows a drawing alone', () => {
  render(<IconButton icon="close" label="Close" />);
  expect(screen.getByRole('button', { name: 'Close' })).toBeInTheDocument();
});

it('does what its items say and marks the one that holds', async () => {
  const onSelect = jest.fn();
  render(
    <MemoryRouter>
      <Menu
        label="Language"
        items={[
          { label: 'Français', current: true, onSelect },
          { label: 'English', onSelect },
          { label: 'Account', to: '/account' },
        ]}
      />
    </MemoryRouter>,
  );
  expect(screen.getByText('Français').closest('button')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByText('English'));
  expect(onSelect).toHaveBeenCalledTimes(1);
  expect(screen.getByText('Account').closest('a')).toHaveAttribute('href', '/account');
});
