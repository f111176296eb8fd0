import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { type Me, type Verb } from '../../../shared/api';
import { MeContext } from '../../../shared/session';
import { givenTexts } from '../../../shared/testing/texts';
import { NextThing } from './next-thing';
import { Pressing } from './pressing';
import { type IndicatorSeries, TargetBars } from './targets';
import { TimeLine } from './time-line';
import { type Chain } from './use-chain';

const column = (key: Chain['columns'][number]['key'], ordinal: number | null = null) => ({
  key,
  group: 'plan' as const,
  ordinal,
  opensOn: null,
  closesOn: null,
});
type Cell = Chain['cells'][number];
const cell = (state: Cell['state'], reason: Cell['reason'], params = {}, targetId: string | null = null) => ({
  state,
  reason,
  params,
  targetId,
});

const chain: Chain = {
  enrolmentId: 'enrolment',
  cooperativeId: 'cooperative',
  programmeId: 'programme',
  programmeNameFr: 'Coopératives du Sahel',
  programmeNameAr: '',
  trainerName: null,
  today: '2026-11-21',
  columns: [column('plan'), column('workshop', 3), column('indicators')],
  cells: [
    cell('running', 'plan_await_signature'),
    cell('late', 'workshop_roll_missing', { date: '2026-11-02' }, 'session'),
    cell('late', 'indicators_late', { count: 2 }),
  ],
  legalBlockers: [],
  maturity: { dimensions: [], waves: [] },
  attendance: { attended: 0, expected: 0, rate: null },
  followUps: { honoured: 0, due: 0, rate: null },
  actions: {
    byStatus: [],
    late: 0,
    next: {
      id: 'action',
      title: 'Convoquer l’assemblée',
      responsibleName: 'Aïcha',
      dueOn: '2026-11-30',
      timing: 'not_due',
    },
  },
  may: [],
};

const open = (element: ReactNode, cooperativeId: string | null, ...may: Verb[]) =>
  render(
    <MeContext value={{ id: 'me', cooperativeId, may } as unknown as Me}>
      <MemoryRouter>{element}</MemoryRouter>
    </MeContext>,
  );

beforeAll(() => givenTexts());

describe('the one thing to do next', () => {
  it('is first the signature, said to the cooperative as its own', () => {
    open(<NextThing chain={{ ...chain, may: ['plan.sign', 'action.complete'] }} />, 'cooperative');
    expect(screen.getByText("Votre plan d'action attend votre signature")).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Lire et signer le plan' })).toHaveAttribute(
      'href',
      '/enrolments/enrolment/plan',
    );
  });

  it('is to have it signed for those who accompany', () => {
    open(<NextThing chain={{ ...chain, may: ['plan.sign'] }} />, null);
    expect(screen.getByRole('link', { name: 'Faire signer le plan' })).toBeInTheDocument();
  });

  it('is then the action due first, then the readings, then nothing', () => {
    const { unmount } = open(<NextThing chain={{ ...chain, may: ['action.complete'] }} />, 'cooperative');
    expect(screen.getByText('À faire pour le 30 novembre 2026 : Convoquer l’assemblée')).toBeInTheDocument();
    unmount();
    const again = open(<NextThing chain={chain} />, 'cooperative', 'readings.enter');
    expect(screen.getByRole('link', { name: 'Saisir les relevés' })).toBeInTheDocument();
    again.unmount();
    open(<NextThing chain={{ ...chain, cells: [] }} />, 'cooperative', 'readings.enter');
    expect(screen.getByText("Rien ne vous attend pour l'instant")).toBeInTheDocument();
  });
});

describe('the way from a sign to its paper', () => {
  it('leads to the roll those who may read it, and others to the calendar', () => {
    const { unmount } = open(<TimeLine chain={chain} />, null, 'attendance.read');
    expect(screen.getByRole('link', { name: /Atelier 3/ })).toHaveAttribute('href', '/sessions/session');
    unmount();
    open(<TimeLine chain={chain} />, 'cooperative');
    expect(screen.getByRole('link', { name: /Atelier 3/ })).toHaveAttribute(
      'href',
      '/calendar?programme=programme',
    );
  });

  it('asks nobody to do what is not theirs', () => {
    open(<Pressing chain={chain} />, 'cooperative');
    expect(screen.queryByRole('link', { name: "Faire l'appel" })).toBeNull();
    expect(screen.getByRole('link', { name: 'Voir' })).toBeInTheDocument();
  });

  it('shows five pressing steps, and all of them when asked', async () => {
    const columns = Array.from({ length: 7 }, (_, at) => column('follow_up', at + 1));
    const cells = columns.map(() => cell('late', 'follow_up_missed'));
    open(<Pressing chain={{ ...chain, columns, cells }} />, null);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Tout voir (7)' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
  });
});

const words = { fr: 'Membres', ar: '', en: '' };
const series = (towards: Partial<IndicatorSeries['towards']>, id = 'i') =>
  ({
    indicator: { id, name: words, unit: words, isRatio: false, decimals: 0, direction: 'increase' },
    towards: { value: null, target: null, period: null, ...towards },
  }) as unknown as IndicatorSeries;
const bars = (...indicators: IndicatorSeries[]) =>
  open(<TargetBars indicators={indicators} programmeId="p" enrolmentId="e" />, null);

it('says of an indicator without a reading that it is missing, never 0', () => {
  bars(series({ target: 20 }));
  expect(screen.getByText(/pas encore de relevé/)).toBeInTheDocument();
  expect(screen.getByText(/– \/ 20/)).toBeInTheDocument();
});

it('shows of a target for a period what the period has brought, and opens what is counted', () => {
  const period = { since: '2026-09', amount: 44, target: 75, told: 2, months: 3 };
  bars(series({ value: 22, target: 25, period }));
  expect(screen.getByText(/44 \/ 75/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Membres' })).toHaveAttribute(
    'href',
    '/programmes/p/indicators/i/sources?enrolmentId=e',
  );
});
