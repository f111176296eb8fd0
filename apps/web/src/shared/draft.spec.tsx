import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { type Me } from './api';
import { useDraft } from './draft';
import { MeContext } from './session';

const account = (id: string) => ({ id, may: [] as string[] }) as Me;

function Note() {
  const form = useForm({ defaultValues: { note: '' } });
  const { restored, clear } = useDraft('follow-up.12', form);
  return (
    <>
      <input aria-label="Note" {...form.register('note')} />
      {restored && <p>restored</p>}
      <button onClick={clear}>Sent</button>
    </>
  );
}

const openedBy = (id: string) =>
  render(
    <MeContext value={account(id)}>
      <Note />
    </MeContext>,
  );

beforeEach(() => localStorage.clear());

it('gives back what was being typed, to the same account only', async () => {
  const first = openedBy('salma');
  await userEvent.type(screen.getByLabelText('Note'), 'Bilan à envoyer');
  first.unmount();

  const other = openedBy('hassan');
  expect(screen.getByLabelText('Note')).toHaveValue('');
  other.unmount();

  openedBy('salma');
  expect(screen.getByLabelText('Note')).toHaveValue('Bilan à envoyer');
  expect(screen.getByText('restored')).toBeInTheDocument();
});

it('keeps nothing once it is sent, nor when nothing was typed', async () => {
  const first = openedBy('salma');
  await userEvent.type(screen.getByLabelText('Note'), 'Bilan');
  await userEvent.click(screen.getByText('Sent'));
  first.unmount();
  openedBy('salma');
  expect(screen.getByLabelText('Note')).toHaveValue('');
  expect(localStorage).toHaveLength(0);
});

it('begins anew where what was kept cannot be read', () => {
  localStorage.setItem('tiwizi.draft.salma.follow-up.12', '{"note": "half');
  openedBy('salma');
  expect(screen.getByLabelText('Note')).toHaveValue('');
});
