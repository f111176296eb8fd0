import { missingToPlan, type ActionRequirement } from '@tiwizi/domain';
import { changeOfParts, parts, sameIn, type ActionChange } from './action-change';
import { type Action, type ActionContent, type Responsibles } from './queries';

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
    stakeholders: (action.stakeholders ?? []).map(({ id, name, status }) => ({ id, name, status })),
  };
}

/** As the API takes it; with `people`, a name that is known says who that is. */
export function contentOf(values: ActionValues, people?: Responsibles): ActionContent {
  return {
    ...values,
    needId: values.needId || null,
    responsibleKind: values.responsibleKind || null,
    ...(people && {
      responsibleMembershipId:
        (values.responsibleKind === 'member' &&
          people.members.find(({ name }) => name === values.responsibleName.trim())?.membershipId) ||
        null,
      responsibleAccountId:
        (values.responsibleKind === 'trainer' &&
          people.trainers.find(({ name }) => name === values.responsibleName.trim())?.accountId) ||
        null,
    }),
    startsOn: values.startsOn || null,
    dueOn: values.dueOn || null,
  };
}

/** What the form says otherwise than the action did when it was opened. */
export function changeBetween(
  action: Action,
  values: ActionValues,
  people: Responsibles | undefined,
): ActionChange {
  const content = contentOf(values, people);
  return changeOfParts(
    content,
    parts.filter((part) => !sameIn(part, action, content)),
  );
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
