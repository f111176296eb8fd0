import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiProblem } from '@tiwizi/api-client';
import { type Me } from '../api';
import { MeContext } from '../session';
import { givenTexts } from '../testing/texts';
import { useProblemForm } from '../use-problem-form';
import { Clash } from './clash';
import { textPart } from './text-part';
import { useEditing } from './use-editing';

interface Note {
  version: number;
  title: string;
  place: string;
  files: { id: string }[];
}
type Values = Pick<Note, 'title' | 'place'>;
const opened: Note = { version: 1, title: 'Four', place: 'Zagora', files: [{ id: 'a' }] };
const theirs: Note = { version: 2, title: 'Grand four', place: 'Tinghir', files: [{ id: 'b' }] };
const send = jest.fn<Promise<void>, [number, Values]>();
const onMoved = jest.fn();

function Form({ stored }: { stored: Note }) {
  const form = useProblemForm<Values>({ title: stored.title, place: stored.place });
  const editing = useEditing<Note, Values>({
    name: 'note.1',
    form,
    stored,
    valuesOf: ({ title, place }) => ({ title, place }),
    load: () => Promise.resolve(theirs),
    onMoved,
  });
  return (
    <form onSubmit={form.send((values) => editing.save(({ version }) => send(version, values)))}>
      <Clash editing={editing} parts={[textPart('title', 'Title'), textPart('place', 'Place')]} />
      <input aria-label="title" {...form.register('title')} />
      <input aria-label="place" {...form.register('place')} />
      <button type="submit">Send</button>
    </form>
  );
}
const open = (stored: Note) =>
  render(
    <MeContext value={{ id: 'salma', may: [] as string[] } as unknown as Me}>
      <Form stored={stored} />
    </MeContext>,
  );
const typed = (words: string) =>
  fireEvent.change(screen.getByLabelText('title'), { target: { value: words } });
const stale = () => new ApiProblem(412, 'changed-meanwhile', {}, []);

beforeAll(givenTexts);
beforeEach(() => {
  localStorage.clear();
  onMoved.mockReset();
  send.mockReset().mockResolvedValue(undefined);
});

it('puts both versions side by side and sends what was chosen over theirs', async () => {
  open(opened);
  typed('Four solaire');
  send.mockRejectedValueOnce(stale());
  await userEvent.click(screen.getByText('Send'));
  // Mine where both wrote, theirs where I wrote nothing.
  const [mine] = await screen.findAllByRole('radio', { name: /Ma saisie/ });
  expect(mine).toBeChecked();
  // Whoever pressed the button at the end of the form is led to it.
  expect(document.activeElement).toContainElement(mine ?? null);
  expect(screen.getAllByRole('radio', { name: /Déjà enregistré/ })[1]).toBeChecked();
  expect(screen.getByText('Grand four')).toBeInTheDocument();
  await userEvent.click(screen.getByText('Enregistrer ces choix'));
  expect(send).toHaveBeenLastCalledWith(2, { title: 'Four solaire', place: 'Tinghir' });
  expect(onMoved).toHaveBeenCalledWith(opened, theirs);
  expect(localStorage).toHaveLength(0);
});

it('gives the form back as it is saved to whoever wants theirs', async () => {
  open(opened);
  typed('Four solaire');
  send.mockRejectedValueOnce(stale());
  await userEvent.click(screen.getByText('Send'));
  await userEvent.click(await screen.findByText('Reprendre tout ce qui est enregistré'));
  expect(screen.getByLabelText('title')).toHaveValue('Grand four');
  await userEvent.click(screen.getByText('Send'));
  expect(send).toHaveBeenLastCalledWith(2, { title: 'Grand four', place: 'Tinghir' });
});

it('does not put a draft over what was saved after it was begun', async () => {
  const first = open(opened);
  typed('Four solaire');
  first.unmount();
  open(theirs);
  expect(await screen.findByText('Grand four')).toBeInTheDocument();
  expect(screen.getByLabelText('title')).toHaveValue('Four solaire');
  await userEvent.click(screen.getByText('Enregistrer ces choix'));
  expect(send).toHaveBeenLastCalledWith(2, { title: 'Four solaire', place: 'Tinghir' });
});

it('keeps what was typed and asks again where somebody saves a third time', async () => {
  open(opened);
  typed('Four solaire');
  send.mockRejectedValueOnce(stale()).mockRejectedValueOnce(stale());
  await userEvent.click(screen.getByText('Send'));
  await userEvent.click(await screen.findByText('Enregistrer ces choix'));
  expect(screen.getByLabelText('title')).toHaveValue('Four solaire');
  expect(await screen.findByText('Enregistrer ces choix')).toBeInTheDocument();
});
