import { missingToPlan, type ActionRequirement } from '@tiwizi/domain';
import { type Action, type ActionContent } from './queries';

/** An action as a form holds it: what is not said yet is an empty text. */
export interface ActionValues {
  needId: string;
  title: string;
  responsibleKind: '' | NonNullable<ActionContent['responsibleKind']>;
  responsibleName: string;
  startsOn: string;
  dueOn: string;
  indicators: ActionContent['indicators'];
  stakeholders: ActionContent['stakeholders'];
}

export function valuesOf(action: Partial<Action>): ActionValues {
  return {
    needId: action.needId ?? '',
    title: action.title ?? '',
    responsibleKind: action.responsibleKind ?? '',
    responsibleName: action.responsibleName ?? '',
    startsOn: action.startsOn ?? '',
    dueOn: action.dueOn ?? '',
    indicators: action.indicators ?? [],
    stakeholders: action.stakeholders ?? [],
  };
}

export function contentOf(values: ActionValues): ActionContent {
  return {
    ...values,
    needId: values.needId || null,
    responsibleKind: values.responsibleKind || null,
    startsOn: values.startsOn || null,
    dueOn: values.dueOn || null,
  };
}

/** What still keeps it from being planned. */
export function lacking(values: ActionValues): ActionRequirement[] {
  return missingToPlan({
    needId: values.needId,
    responsible: values.responsibleKind === '' ? null : values.responsibleName,
    deadline: values.dueOn,
    indicators: values.indicators.length,
  });
}
