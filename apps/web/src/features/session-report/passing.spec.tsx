import { act, fireEvent, render, screen } from '@testing-library/react';
import { type Me } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { givenTexts } from '../../shared/testing/texts';
import { Passing } from './passing';
import { useKeptTally } from './use-kept-tally';

const me = { id: 'me', may: [] } as unknown as Me;
const save = jest.fn(async () => undefined);

function Round() {
  const { tally, keep } = useKeptTally('test', 0);
  return (
    <Passing title="Satisfaction" count={tally} onSave={save} onClose={() => undefined}>
      {(done) => (
        <button
          type="button"
          onClick={() => {
            keep(tally + 1);
            done();
          }}
        >
          Bien
        </button>
      )}
    </Passing>
  );
}

const open = () =>
  render(
    <MeContext value={me}>
      <Round />
    </MeContext>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const answer = () => {
  press('Bien');
  act(() => jest.advanceTimersByTime(2000));
};

beforeAll(async () => {
  await givenTexts();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});
beforeEach(() => {
  localStorage.clear();
  save.mockClear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe('a phone that goes round', () => {
  it('thanks, asks the next person by itself, and tells nobody how many answered', () => {
    open();
    press('Bien');
    expect(screen.getByText('Merci !')).toBeInTheDocument();
    act(() => jest.advanceTimersByTime(2000));
    expect(screen.queryByText('Merci !')).toBeNull();
    answer();
    expect(document.body.textContent).not.toMatch(/\d/);
  });

  it('shows the count when it is back, and keeps the answers of a page that was closed', () => {
    const { unmount } = open();
    answer();
    answer();
    unmount();
    open();
    answer();
    press('Rendre le téléphone');
    expect(screen.getByText('3 personnes ont répondu')).toBeInTheDocument();
    press('Enregistrer');
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('has nothing to save while nobody answered', () => {
    open();
    press('Rendre le téléphone');
    expect(screen.getByRole('button', { name: 'Enregistrer', hidden: true })).toBeDisabled();
  });
});
