import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiProblem } from '@tiwizi/api-client';
import { Form, FormErrors, TextField } from '@tiwizi/ui';
import { givenTexts } from './testing/texts';
import { useProblemForm } from './use-problem-form';

beforeAll(() => givenTexts());

interface Values {
  name: string;
  members: { code: string }[];
}

function Example({ act }: { act: (values: Values) => Promise<void> }) {
  const form = useProblemForm<Values>({ name: '', members: [{ code: '' }] });
  return (
    <Form onSubmit={form.send(act)}>
      <FormErrors title="À corriger" faults={form.faults} />
      <TextField label="Nom" {...form.field('name', { required: true, maxLength: 5 })} />
      <TextField label="Code" {...form.field('members.0.code')} />
      <button type="submit">Enregistrer</button>
    </Form>
  );
}

const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);
const save = () => userEvent.click(screen.getByText('Enregistrer'));

it("finds what the contract rules out before asking the API, in the reader's language", async () => {
  const act = jest.fn();
  render(<Example act={act} />);
  await save();
  expect(screen.getByLabelText('Nom')).toHaveAccessibleDescription('Ce champ est à remplir.');
  await type('Nom', 'Trop long');
  await save();
  expect(screen.getByLabelText('Nom')).toHaveAccessibleDescription('Pas plus de 5 caractères.');
  expect(act).not.toHaveBeenCalled();
});

it('puts each fault of the API beside its field and keeps what was typed', async () => {
  const act = jest.fn().mockRejectedValue(
    new ApiProblem(422, 'invalid-fields', {}, [
      { pointer: '/members/0/code', code: 'already-exists', params: {} },
      { pointer: '/elsewhere', code: 'a-code-of-tomorrow', params: {} },
    ]),
  );
  render(<Example act={act} />);
  await type('Nom', 'Amal');
  await type('Code', 'C01');
  await save();
  expect(screen.getByLabelText('Code')).toBeInvalid();
  expect(screen.getByLabelText('Code')).toHaveAccessibleDescription('Cela existe déjà.');
  expect(screen.getByRole('alert')).toHaveTextContent("Cette valeur n'est pas valable.");
  expect(screen.getByLabelText('Nom')).toHaveValue('Amal');
  await type('Code', '2');
  await save();
  expect(act).toHaveBeenLastCalledWith({ name: 'Amal', members: [{ code: 'C012' }] });
});

it('says so when the network is gone, and clears it when the next try succeeds', async () => {
  const act = jest.fn().mockRejectedValueOnce(new ApiProblem(0, 'unreachable', {}, []));
  render(<Example act={act} />);
  await type('Nom', 'Amal');
  await save();
  expect(screen.getByRole('alert')).toHaveTextContent("Pas de connexion. Rien n'est perdu");
  await save();
  expect(screen.queryByRole('alert')).toBeNull();
});
