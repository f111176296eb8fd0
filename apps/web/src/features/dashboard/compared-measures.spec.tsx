import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { givenTexts } from '../../shared/testing/texts';
import { ComparedMeasures } from './compared-measures';
import { type Comparison } from './dashboard-data';

beforeAll(() => givenTexts());

function open(lowerQuartile: number, median: number, upperQuartile: number) {
  const others = { peers: 5, lowerQuartile, median, upperQuartile, quarter: 'highest' as const };
  const measures = [{ key: 'attendance', title: null, kind: 'share' as const, own: 1, others }];
  render(
    <MemoryRouter>
      <ComparedMeasures comparison={{ measures } as unknown as Comparison} />
    </MemoryRouter>,
  );
}

it('says the quarter that it stands in', () => {
  open(0.5, 0.7, 0.9);
  expect(screen.getByText(/^100\s%, dans le quart le plus haut/)).toBeInTheDocument();
});

it('puts nobody in the highest quarter of others who are all alike', () => {
  open(1, 1, 1);
  expect(screen.getByText(/^100\s% \(la plupart des autres/)).toBeInTheDocument();
  expect(screen.queryByText(/quart le plus haut/)).toBeNull();
});
