import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type AttendanceStatus, badgeCode } from '@tiwizi/domain';
import { givenTexts, undoWords } from '../../../shared/testing/texts';
import { type Roll, type RollPerson } from '../roll';
import { type SheetActs } from '../use-sheet';
import ArrivalByBadge from './arrival';

const id = (number: number) => `0199aa00-0000-7000-8000-${String(number).padStart(12, '0')}`;
const person = (number: number): RollPerson => ({
  ...{ personId: id(number), enrolmentId: id(99), name: `Membre ${number}`, nameAr: '' },
  ...{ memberCode: `N-0${number}`, ageBand: '25_34', sex: 'female', function: 'member', status: null },
});
const roll = { people: [person(1), { ...person(2), formerIds: [id(8)] }, person(3)] } as Roll;

function given(marks: Record<string, AttendanceStatus> = {}) {
  const acts = { mark: jest.fn(), undo: jest.fn() };
  const written = { sheet: { marks }, ...acts } as unknown as SheetActs;
  const onClose = jest.fn();
  const shown = () => <ArrivalByBadge roll={roll} written={written} onRoll={jest.fn()} onClose={onClose} />;
  const { rerender } = render(shown());
  acts.mark.mockImplementation((one: RollPerson, status: AttendanceStatus) => {
    marks[one.personId] = status;
    rerender(shown());
  });
  return { marks, onClose, ...acts };
}

const type = async (code: string) => {
  const field = await screen.findByLabelText('Code du membre ou du badge');
  await userEvent.clear(field);
  await userEvent.type(field, `${code}{Enter}`);
};
const said = () => within(screen.getByRole('status'));

// A browser without a camera, such as this one, is served all the same.
describe('arrivals by badge', () => {
  beforeAll(() => givenTexts());
  jest.setTimeout(20_000);

  it('says why there is no picture, and marks whose badge or member code is typed', async () => {
    const { marks } = given();
    expect(await screen.findByText('Pas de caméra ici')).toBeInTheDocument();
    await type(badgeCode(id(2)).toLowerCase());
    expect(said().getByText('Membre 2')).toBeInTheDocument();
    await type('n-03');
    expect(said().getByText('Membre 3')).toBeInTheDocument();
    expect(marks).toEqual({ [id(2)]: 'present', [id(3)]: 'present' });
    expect(screen.getByText('Présents : 2 sur 3')).toBeInTheDocument();
  });

  it('knows by an old badge whoever was in the register twice', async () => {
    const { marks } = given();
    await type(badgeCode(id(8)));
    expect(said().getByText('Membre 2')).toBeInTheDocument();
    expect(marks).toEqual({ [id(2)]: 'present' });
  });

  it('marks who comes late as late, and leaves who is there already as she is', async () => {
    const { mark, marks } = given({ [id(1)]: 'left_early', [id(2)]: 'absent' });
    await userEvent.click(screen.getByRole('radio', { name: 'Arrivé en retard' }));
    await type('N-01');
    expect(said().getByText('Déjà noté : Parti avant la fin')).toBeInTheDocument();
    expect(mark).not.toHaveBeenCalled();
    await type('N-02');
    expect(marks[id(2)]).toBe('late');
  });

  it.each([
    ['of nobody on the roll', badgeCode(id(77)), 'Pas sur cette feuille'],
    ['misread', `${badgeCode(id(1)).slice(0, -2)}00`, 'Badge mal lu'],
    ['of tomorrow', 'TWZ9.ABC', "Badge plus récent que l'application"],
    ['that is none', 'https://example.org', 'Code inconnu'],
  ])('marks nobody for a badge %s, and says what to do', async (_, code, words) => {
    const { mark } = given();
    await type(code);
    expect(said().getByText(words)).toBeInTheDocument();
    expect(mark).not.toHaveBeenCalled();
  });

  it('takes back what was marked here, and nothing else', async () => {
    const { undo } = given({ [id(1)]: 'present' });
    expect(screen.queryByRole('button', { name: undoWords() })).toBeNull();
    await type('N-02');
    await userEvent.click(screen.getByRole('button', { name: undoWords() }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: undoWords() })).toBeNull();
  });
});
