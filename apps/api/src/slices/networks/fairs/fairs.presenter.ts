import { fairTotals, type FairStand, standFigures } from '@tiwizi/domain';
import { FairContentDto, FairLineDto, FairSessionDto, FairStandDto } from './fairs.dto';
import { type FairRow, type FairSessionRow } from './fairs.repository';
import { type StandRow } from './stand-row';

export function presentFairLine(row: FairRow): FairLineDto {
  const { id, programmeId, version, stands } = row;
  return {
    ...contentOf(row),
    ...{ id, programmeId, version, stands: stands.length },
    totals: fairTotals(stands.map(asFairStand)),
  };
}

export function contentOf(row: FairRow): FairContentDto {
  const { kind, nameFr, nameAr, organiser, place, fromOn, toOn, tour, institutions, notes, cancelled } = row;
  return { kind, nameFr, nameAr, organiser, place, fromOn, toOn, tour, institutions, notes, cancelled };
}

export function presentSession({ starts_at, ends_at, ...row }: FairSessionRow): FairSessionDto {
  return { ...row, startsAt: starts_at.toISOString(), endsAt: ends_at.toISOString() };
}

export function presentStand({ maySell, mayKeep, ...row }: StandRow): FairStandDto {
  const steps: [boolean, FairStandDto['may'][number]][] = [
    [maySell && !row.approved, 'change'],
    [mayKeep && !row.approved && row.state === 'came', 'approve'],
    [mayKeep && row.approved, 'reopen'],
    [mayKeep && row.days.length === 0, 'remove'],
  ];
  return {
    ...row,
    figures: standFigures(asFairStand(row)),
    may: steps.filter(([allowed]) => allowed).map(([, step]) => step),
  };
}

const asFairStand = ({
  state,
  days,
  standCost,
  transportCost,
}: Omit<StandRow, 'maySell' | 'mayKeep'>): FairStand => ({
  came: state === 'came',
  ...{ days, standCost, transportCost },
});
