import { Suspense } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Outlet, Route, Routes } from 'react-router';
import { lazyPage } from '../shared/lazy-page';
import { givenTexts } from '../shared/testing/texts';
import { BrokenScreen } from './broken-screen';

beforeAll(() => givenTexts());

const frame = (
  <>
    <nav>
      <Link to="/day">Day</Link>
      <Link to="/far">Far</Link>
    </nav>
    <BrokenScreen>
      <Outlet />
    </BrokenScreen>
  </>
);

it('leaves the ways elsewhere where a screen is not on the phone, and fetches it with the next try', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const user = userEvent.setup();
  const load = jest
    .fn<Promise<{ default: () => string }>, []>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockResolvedValue({ default: () => 'What is far' });
  render(
    <MemoryRouter initialEntries={['/day']}>
      <Suspense>
        <Routes>
          <Route element={frame}>
            <Route path="/day" element="My day" />
            <Route path="/far" element={lazyPage(load)} />
          </Route>
        </Routes>
      </Suspense>
    </MemoryRouter>,
  );
  await user.click(screen.getByRole('link', { name: 'Far' }));
  expect(await screen.findByText("Cet écran n'a pas pu s'afficher")).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Day' }));
  expect(await screen.findByText('My day')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Far' }));
  expect(await screen.findByText('What is far')).toBeVisible();
});
