import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type PlanGroup } from './plan-groups';
import { type Preview, type Proposed } from './plan-request';

type Named = Pick<Proposed, 'kind' | 'ordinal' | 'moduleId' | 'part' | 'parts' | 'groupCode'>;

/** How the sessions of a plan are called, and what speaks against their place. */
export function usePlanWords(
  { trainings }: Pick<Preview, 'trainings'>,
  groups: readonly PlanGroup[],
  zone: string,
) {
  const t = useTexts('planning');
  const format = useFormat();
  const moduleOf = (id: string | null) => trainings.find(({ moduleId }) => moduleId === id);

  const title = ({ kind, ordinal, moduleId, part, parts }: Named): string => {
    if (kind === 'workshop') return t('plan.workshop', { ordinal: ordinal ?? 0 });
    const module = moduleOf(moduleId);
    const name = module ? format.text(module.title) : '';
    return parts > 1 ? t('plan.part', { title: name, part, parts }) : name;
  };
  const group = (code: string): string => {
    const found = groups.find((one) => one.code === code);
    return found ? format.name(found.nameFr, found.nameAr) : '';
  };
  const problem = ({ code, name, title: other, startsAt, endsAt }: Proposed['problems'][number]): string =>
    t(`problem.${code}`, {
      name: name ?? '',
      from: format.time(startsAt, zone),
      to: format.time(endsAt, zone),
      title: other ? t('problem.title', { title: other }) : '',
    });
  /** How many of what, in a sentence; '' where there is nothing. */
  const counted = (planned: readonly Pick<Named, 'kind'>[]): string => {
    const trainingsCount = planned.filter(({ kind }) => kind === 'training').length;
    const workshops = planned.length - trainingsCount;
    return [
      ...(trainingsCount > 0 ? [t('trainings', { count: trainingsCount })] : []),
      ...(workshops > 0 ? [t('workshops', { count: workshops })] : []),
    ].join(t('comma'));
  };
  return {
    title,
    group,
    problem,
    counted,
    whole: (session: Named) => t('plan.inGroup', { what: title(session), group: group(session.groupCode) }),
    modules: (ids: readonly string[]) => ids.map((id) => moduleOf(id)?.code ?? '').join(t('comma')),
  };
}

export type PlanWords = ReturnType<typeof usePlanWords>;
