import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Dialog } from './dialog';
import { ToastProvider, useToast, type ToastWords } from './toast';

function Speaker(words: ToastWords) {
  const toast = useToast();
  return <button onClick={() => toast(words)}>Speak</button>;
}

const speaking = (words: ToastWords) =>
  render(
    <ToastProvider closeLabel="Close">
      <Speaker {...words} />
    </ToastProvider>,
  );

it('says what happened and offers a way back, once', async () => {
  const onUndo = jest.fn();
  speaking({ message: 'Removed', undo: { label: 'Undo', onUndo } });
  await userEvent.click(screen.getByText('Speak'));
  expect(screen.getByRole('status')).toHaveTextContent('Removed');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Removed')).toBeNull();
});

it('leaves by itself, but not while one points at it', async () => {
  jest.useFakeTimers();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  speaking({ message: 'Saved' });
  await user.click(screen.getByText('Speak'));
  await user.hover(screen.getByText('Saved'));
  act(() => jest.advanceTimersByTime(20_000));
  expect(screen.getByText('Saved')).toBeInTheDocument();
  await user.unhover(screen.getByText('Saved'));
  act(() => jest.advanceTimersByTime(9_000));
  expect(screen.queryByText('Saved')).toBeNull();
  jest.useRealTimers();
});

it('speaks from inside a dialog while one is open, and from the page again after', async () => {
  const page = (open: boolean) => (
    <ToastProvider closeLabel="Close">
      <Dialog open={open} title="Walk-in" closeLabel="Leave" onClose={jest.fn()}>
        <Speaker message="Saved" />
      </Dialog>
    </ToastProvider>
  );
  const { rerender } = render(page(true));
  await userEvent.click(screen.getByText('Speak'));
  expect(screen.getByRole('dialog')).toContainElement(screen.getByText('Saved'));
  rerender(page(false));
  expect(screen.getByRole('status')).toHaveTextContent('Saved');
});

it('shows a dialog with its name only while it is open', async () => {
  const onClose = jest.fn();
  const dialog = (open: boolean) => (
    <Dialog open={open} title="Walk-in" closeLabel="Close" onClose={onClose}>
      Who came?
    </Dialog>
  );
  const { rerender } = render(dialog(false));
  expect(screen.queryByText('Who came?')).toBeNull();
  rerender(dialog(true));
  expect(screen.getByRole('dialog', { name: 'Walk-in' })).toHaveTextContent('Who came?');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('puts the focus on what is inside a dialog, not on the way out', () => {
  render(
    <Dialog open title="Walk-in" closeLabel="Close" onClose={jest.fn()}>
      <input aria-label="Name" />
    </Dialog>,
  );
  expect(screen.getByLabelText('Name')).toHaveFocus();
});
