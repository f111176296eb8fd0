import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { ChoiceCards } from './choices';
import { Form, FormErrors } from './form';
import { SearchField } from './search-field';
import { SelectField } from './select-field';
import { NumberField, TextField } from './text-fields';

interface Typed {
  name: string;
  members: number | null;
  kind: string;
  level: string;
}

function Example({ onTyped }: { onTyped: (typed: Typed) => void }) {
  const { register, handleSubmit, formState } = useForm<Typed>();
  const faults = Object.entries(formState.errors).map(([field, error]) => ({
    field,
    message: error.message ?? '',
  }));
  return (
    <Form onSubmit={handleSubmit(onTyped)}>
      <FormErrors title="1 thing to correct" faults={faults} />
      <TextField
        label="Name"
        hint="As it is registered"
        error={formState.errors.name?.message}
        {...register('name', { required: 'Please give a name.' })}
      />
      <NumberField label="Members" unit="people" {...register('members', { setValueAs: Number })} />
      <SelectField
        label="Kind"
        placeholder="Choose…"
        options={[{ value: 'gie', label: 'GIE' }]}
        {...register('kind')}
      />
      <ChoiceCards
        label="Level"
        choices={[
          { value: '0', label: 'Nothing', description: 'No book is kept' },
          { value: '1', label: 'A little' },
        ]}
        {...register('level')}
      />
      <button type="submit">Save</button>
    </Form>
  );
}

it('hands over what was typed and chosen', async () => {
  const onTyped = jest.fn();
  render(<Example onTyped={onTyped} />);
  await userEvent.type(screen.getByLabelText('Name'), 'Al Amal');
  await userEvent.type(screen.getByLabelText('Members'), '12');
  await userEvent.selectOptions(screen.getByLabelText('Kind'), 'GIE');
  await userEvent.click(screen.getByLabelText(/A little/));
  await userEvent.click(screen.getByText('Save'));
  expect(onTyped.mock.calls[0][0]).toEqual({ name: 'Al Amal', members: 12, kind: 'gie', level: '1' });
});

it('ties a fault to its field, and leads from the summary to it', async () => {
  render(<Example onTyped={jest.fn()} />);
  await userEvent.click(screen.getByText('Save'));
  const field = screen.getByLabelText('Name');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('As it is registered Please give a name.');
  await userEvent.click(screen.getByRole('link', { name: 'Please give a name.' }));
  expect(field).toHaveFocus();
});

it('moves the focus to the summary when it appears', () => {
  const faults = [{ message: 'The service is not answering.' }];
  const { rerender } = render(<FormErrors title="Not saved" faults={[]} />);
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(<FormErrors title="Not saved" faults={faults} />);
  expect(screen.getByRole('alert')).toHaveFocus();
});

describe('searching', () => {
  it('waits for a pause, and not for Enter', async () => {
    const onSearch = jest.fn();
    render(<SearchField label="Search" value="" onSearch={onSearch} />);
    await userEvent.type(screen.getByRole('searchbox'), 'amal');
    expect(onSearch).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onSearch.mock.calls).toEqual([['amal']]);
  });

  it('follows a value changed from outside', () => {
    const { rerender } = render(<SearchField label="Search" value="amal" onSearch={jest.fn()} />);
    rerender(<SearchField label="Search" value="" onSearch={jest.fn()} />);
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});
