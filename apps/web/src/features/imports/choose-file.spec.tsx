import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { givenTexts } from '../../shared/testing/texts';
import { ChooseFile } from './choose-file';

function open(reading: string | null = null) {
  const onFile = jest.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { enabled: false } } })}>
      <ChooseFile reading={reading} error={null} onFile={onFile} />
    </QueryClientProvider>,
  );
  return onFile;
}

function fileOf(bytes: number): File {
  const file = new File(['Code;Nom'], 'liste.csv');
  Object.defineProperty(file, 'size', { value: bytes });
  return file;
}

const choose = (file: File) =>
  fireEvent.change(screen.getByLabelText(/Votre fichier/), { target: { files: [file] } });

describe('choosing a file', () => {
  beforeAll(() => givenTexts());

  it('takes a file of 8 MB and sends none that is larger', () => {
    const onFile = open();
    choose(fileOf(8_000_001));
    expect(onFile).not.toHaveBeenCalled();
    expect(screen.getByText(/dépasse 8 Mo/)).toBeTruthy();
    const file = fileOf(8_000_000);
    choose(file);
    expect(onFile).toHaveBeenCalledWith(file);
    expect(screen.queryByText(/dépasse 8 Mo/)).toBeNull();
  });

  it('offers no second file while one is being read, and says which', () => {
    open('liste.csv');
    expect(screen.queryByLabelText(/Votre fichier/)).toBeNull();
    expect(screen.getByText('Lecture de liste.csv…')).toBeTruthy();
  });
});
