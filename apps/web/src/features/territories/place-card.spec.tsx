import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { type Me, type Verb } from '../../shared/api';
import { MeContext } from '../../shared/session';
import { givenTexts } from '../../shared/testing/texts';
import { PlaceCard } from './place-card';
import { useView } from './use-view';
import { type TerritoryFigures } from './view-data';

const total = { registered: null, enrolled: 18, members: 40, women: 20, sexed: 40, maturity: null };
const rates = { attended: 3, expected: 4, windowsDue: 0, windowsHonoured: 0, actions: 0, actionsDone: 0 };
const programme = (id: string) => ({ id, nameFr: `Programme ${id}`, nameAr: '' });

function Card({ programmes }: { programmes: TerritoryFigures['programmes'] }) {
  const figures = { programmes, total: { ...total, ...rates, participants: 9 } } as TerritoryFigures;
  return <PlaceCard view={useView()} place={undefined} figures={figures} />;
}

beforeAll(() => givenTexts());

function open(may: Verb[], ...programmes: string[]) {
  render(
    <MeContext value={{ may } as unknown as Me}>
      <MemoryRouter initialEntries={['/territories?sector=argan']}>
        <Card programmes={programmes.map(programme)} />
      </MemoryRouter>
    </MeContext>,
  );
}

it('opens what a figure counts where there is one programme', () => {
  open(['board.read'], 'a');
  expect(screen.getByRole('link', { name: '18' })).toHaveAttribute(
    'href',
    '/programmes/a/dashboard/enrolments?state=active&sector=argan',
  );
});

it('opens the cooperatives of several programmes, and leads to each, with what was chosen', () => {
  open(['board.read'], 'a', 'b');
  expect(screen.getByRole('link', { name: '18' })).toHaveAttribute(
    'href',
    '/territories/cooperatives?measure=enrolled&sector=argan',
  );
  expect(screen.getByRole('link', { name: 'Programme b' })).toHaveAttribute(
    'href',
    '/territories?sector=argan&programmeId=b',
  );
});

it('leads nobody to rows that they may not read', () => {
  open(['territories.compare'], 'a', 'b');
  expect(screen.queryByRole('link')).toBeNull();
});

it('opens nothing where nothing was measured', () => {
  open(['board.read'], 'a', 'b');
  expect(screen.queryByRole('link', { name: '–' })).toBeNull();
  expect(screen.getAllByText('–').length).toBeGreaterThan(0);
});
