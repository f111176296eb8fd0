import { ApiProblem } from '@tiwizi/api-client';
import { faultText, problemText } from '../../shared/problem-text';
import { type ActionChange } from './action-change';
import { type Action, type Responsibles } from './queries';
import { responsibleFrom } from './responsible-people';

export const gridColumns = [
  'title',
  'need',
  'responsible',
  'startsOn',
  'dueOn',
  'indicator',
  'state',
  'steps',
] as const;
export type GridColumn = (typeof gridColumns)[number];

/** Columns whose cells are typed into; a state is chosen among the steps that may come next. */
export type WrittenColumn = Exclude<GridColumn, 'steps'>;

/** What a cell's editor begins with. */
export function valueOf(action: Action, column: WrittenColumn): string {
  switch (column) {
    case 'title':
      return action.title;
    case 'need':
      return action.needId ?? '';
    case 'responsible':
      return action.responsibleName;
    case 'startsOn':
      return action.startsOn ?? '';
    case 'dueOn':
      return action.dueOn ?? '';
    case 'indicator':
      return action.indicators[0]?.label ?? '';
    case 'state':
      return action.status;
  }
}

/** What a typed value changes in the action. */
export function changeFrom(
  action: Action,
  column: Exclude<WrittenColumn, 'state'>,
  value: string,
  people: Responsibles | undefined,
): ActionChange {
  switch (column) {
    case 'title':
      return { title: value.trim() };
    case 'need':
      return { needId: value || null };
    case 'responsible':
      return responsibleFrom(value, people, action.responsibleKind);
    case 'startsOn':
      return { startsOn: value || null };
    case 'dueOn':
      return { dueOn: value || null };
    case 'indicator': {
      const [first = { label: '', kind: 'follow_up' as const, target: '' }, ...rest] = action.indicators;
      const label = value.trim();
      return { indicators: label === '' ? rest : [{ ...first, label }, ...rest] };
    }
  }
}

/** Why a cell was not saved: the fault of its own field rather than that of the whole. */
export function refusalOf(problem: unknown): string {
  const [fault] = problem instanceof ApiProblem ? problem.errors : [];
  return fault ? faultText(fault.code, fault.params) : problemText(problem);
}
