import { useMemo } from 'react';
import { trainingCoverage } from '@tiwizi/domain';
import { Banner, Button, Cluster, EmptyState, ProgressBar, Section } from '@tiwizi/ui';
import { useNarrow } from '../../shared/use-narrow';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { AddModule } from './add-module';
import { Guides } from './guides';
import { PlanMatrix } from './plan-matrix';
import { PlanModules } from './plan-modules';
import { type TrainingPlan } from './training-data';
import { UncoveredNeeds } from './uncovered-needs';
import { usePlanEdit } from './use-plan-edit';

/** The plan, to read or to change; nothing is kept before it is saved. */
export function PlanEditor({ plan }: { plan: TrainingPlan }) {
  const t = useTexts('training');
  const format = useFormat();
  const narrow = useNarrow();
  const edit = usePlanEdit(plan);
  const { needs, catalogue } = plan;
  const { taught } = edit;
  const mayWrite = plan.may.includes('save');
  const coverage = useMemo(() => trainingCoverage(needs, catalogue, taught), [needs, catalogue, taught]);
  const uncovered = new Set(coverage.uncovered);

  if (taught.length === 0 && !edit.isChanged) {
    const waits = needs.length > 0;
    return (
      <EmptyState
        title={t('plan.empty')}
        hint={mayWrite ? (waits ? t('plan.emptyHint') : t('plan.noNeeds')) : t('plan.emptyRead')}
        action={
          mayWrite &&
          waits && (
            <Button look="primary" busy={edit.busy === 'propose'} onClick={() => void edit.propose()}>
              {t('plan.propose')}
            </Button>
          )
        }
      />
    );
  }
  return (
    <>
      {edit.theirs ? (
        <Banner
          tone="attention"
          title={t('plan.changed')}
          action={
            <Cluster>
              <Button busy={edit.busy === 'save'} onClick={() => void edit.keepMine()}>
                {t('plan.keepMine')}
              </Button>
              <Button onClick={edit.takeTheirs}>{t('plan.takeTheirs')}</Button>
            </Cluster>
          }
        >
          <p>{t('plan.changedHint')}</p>
        </Banner>
      ) : (
        edit.isChanged && (
          <Banner
            tone="attention"
            action={
              <Cluster>
                <Button look="primary" busy={edit.busy === 'save'} onClick={() => void edit.save()}>
                  {t('app:do.save')}
                </Button>
                <Button look="quiet" onClick={edit.drop}>
                  {t('plan.drop')}
                </Button>
              </Cluster>
            }
          >
            {t(edit.isRestored ? 'plan.restored' : 'plan.unsaved')}
          </Banner>
        )
      )}
      <Section
        title={t('plan.coverage')}
        more={
          mayWrite && (
            <Button look="quiet" busy={edit.busy === 'propose'} onClick={() => void edit.propose()}>
              {t('plan.proposeAgain')}
            </Button>
          )
        }
      >
        <ProgressBar
          label={t('plan.coverage')}
          value={needs.length === 0 ? null : coverage.covered.length / needs.length}
          words={t('plan.coveredOf', {
            covered: format.number(coverage.covered.length),
            needs: format.number(needs.length),
          })}
        />
      </Section>
      <UncoveredNeeds plan={plan} edit={edit} needs={needs.filter(({ id }) => uncovered.has(id))} />
      <PlanModules plan={plan} edit={edit} withCooperatives={narrow} />
      {mayWrite && <AddModule plan={plan} edit={edit} />}
      {!narrow && <PlanMatrix plan={plan} edit={edit} />}
      <Guides plan={plan} isChanged={edit.isChanged} />
    </>
  );
}
