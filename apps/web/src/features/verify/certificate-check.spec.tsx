import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { api } from '../../shared/api';
import { givenTexts } from '../../shared/testing/texts';
import VerifyPage from './verify-page';

const code = '0000-0000-0000';
const genuine = {
  verdict: 'genuine',
  number: 'SAHEL-0007',
  programmeNameFr: 'Coopératives du Sahel',
  programmeNameAr: '',
  issuedOn: '2026-11-22',
  revokedOn: null,
  attendedHours: 28.5,
  plannedHours: 34.5,
  nameMatches: null,
};
const send = jest.spyOn(api, 'send');

beforeAll(() => givenTexts());
beforeEach(() => send.mockReset().mockResolvedValue(genuine));

const open = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <VerifyPage />
    </MemoryRouter>,
  );

it('has asked already when somebody comes by the code on the paper, once', async () => {
  open(`/verify?code=${code}`);
  expect(await screen.findByText('Ce certificat est authentique')).toBeVisible();
  expect(screen.getByText('28,5 h sur 34,5 h prévues')).toBeVisible();
  expect(send).toHaveBeenCalledTimes(1);
});

it('says what is wrong with a code without asking', async () => {
  open('/verify');
  await userEvent.type(screen.getByLabelText('Code du certificat'), '0000-0000-0001');
  await userEvent.click(screen.getByRole('button', { name: 'Vérifier' }));
  expect(screen.getByText(/Ce code n'est pas complet/)).toBeVisible();
  expect(send).not.toHaveBeenCalled();
});

it('compares a name, and says that it differs', async () => {
  send.mockResolvedValue({ ...genuine, nameMatches: false });
  open('/verify');
  await userEvent.type(screen.getByLabelText('Code du certificat'), 'oooo oooo oooo');
  await userEvent.type(screen.getByLabelText(/Nom écrit/), 'Fatimetou Salem');
  await userEvent.click(screen.getByRole('button', { name: 'Vérifier' }));
  expect(await screen.findByText(/Le nom n'est pas celui du certificat/)).toBeVisible();
  expect(send).toHaveBeenCalledWith(expect.objectContaining({ body: { code, name: 'Fatimetou Salem' } }));
});

it('opens on the report for who comes with its seal', async () => {
  open('/verify?seal=abc');
  expect(screen.getByLabelText('Empreinte')).toHaveValue('abc');
});
