import { lazy, Suspense } from 'react';
import { Button, Cluster, DescriptionList, Dialog, Section, Stack } from '@tiwizi/ui';
import { useMutation } from '@tanstack/react-query';
import { setActionFiles } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { loadTexts, useTexts } from '../../shared/texts';
import { ActionSteps } from './action-steps';
import { ActionSign } from './action-sign';
import { PanelComments } from './panel-comments';
import { PanelPartners } from './panel-partners';
import { PanelSteps } from './panel-steps';
import { actionPlace, actionSubject } from './pending-actions';
import { useShowPlan, type Action, type Plan } from './queries';

const PanelTold = lazy(async () => {
  const [told] = await Promise.all([import('./panel-told'), loadTexts('follow-up-work', 'follow-ups')]);
  return told;
});

interface ActionPanelProps {
  plan: Plan;
  action: Action | null;
  onClose: () => void;
  onEdit: (action: Action, toPlan: boolean) => void;
  onFinish: (action: Action) => void;
}

/** One action with all that hangs on it: its steps, its proof, who could help, what is said about it. */
export function ActionPanel({ plan, action, onClose, onEdit, onFinish }: ActionPanelProps) {
  const t = useTexts('plan-work');
  return (
    <Dialog
      open={action !== null}
      side
      title={<span dir="auto">{action?.title}</span>}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      {action && <Opened key={action.id} {...{ plan, action, onEdit, onFinish }} />}
    </Dialog>
  );
}

function Opened({ plan, action, onEdit, onFinish }: Omit<ActionPanelProps, 'onClose'> & { action: Action }) {
  const t = useTexts('plan-work');
  const { date } = useFormat();
  const toast = useToast();
  const show = useShowPlan();
  const keep = useMutation({
    mutationFn: (fileIds: string[]) =>
      setActionFiles(api, { path: { id: action.id }, body: { fileIds }, ifMatch: action.version }),
    onSuccess: show,
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  const mayWork = action.may.includes('work');
  const need = plan.needs.find(({ id }) => id === action.needId)?.statement;
  const responsible = action.responsibleKind
    ? `${action.responsibleName} (${t(`action-plans:responsible.${action.responsibleKind}`)})`
    : action.responsibleName;
  return (
    <Stack gap={6}>
      <Cluster>
        <ActionSign action={action} />
        <ActionSteps
          action={action}
          onEdit={(toPlan) => onEdit(action, toPlan)}
          onFinish={() => onFinish(action)}
        />
        {action.may.includes('edit') && (
          <Button icon="edit" onClick={() => onEdit(action, false)}>
            {t('app:do.edit')}
          </Button>
        )}
      </Cluster>
      <DescriptionList
        items={[
          { label: t('action-plans:need'), value: need ?? '–' },
          { label: t('action-plans:responsibleName'), value: responsible || '–' },
          { label: t('action-plans:startsOn'), value: date(action.startsOn) },
          { label: t('action-plans:dueOn'), value: date(action.dueOn) },
          ...action.indicators.map(({ label, kind, target }) => ({
            label: t('panel.indicator', { kind: t(`states:indicatorKind.${kind}`) }),
            value: target ? `${label} : ${target}` : label,
          })),
        ]}
      />
      <PanelSteps plan={plan} action={action} mayWork={mayWork} />
      <Section title={t('proof.title')}>
        {action.doneOn && (
          <p>
            {t('action-plans:doneWith', { date: date(action.doneOn, 'short'), evidence: action.evidence })}
          </p>
        )}
        {mayWork || action.files.length > 0 ? (
          <EvidenceFiles
            enrolmentId={plan.enrolmentId}
            label={t('proof.label')}
            place={`action-${action.id}`}
            files={action.files}
            most={20}
            {...(mayWork && {
              onChange: (files) => keep.mutate(files.map(({ id }) => id)),
              claim: async (fileId) => ({
                operation: 'addActionFile',
                input: { path: { id: action.id }, body: { fileId } },
                ...{ subject: actionSubject(action.id), label: action.title },
                place: actionPlace(plan.enrolmentId, action.id),
              }),
            })}
          />
        ) : (
          <p>{t('proof.none')}</p>
        )}
      </Section>
      <Suspense>
        <PanelTold actionId={action.id} />
      </Suspense>
      <PanelPartners plan={plan} action={action} mayWork={mayWork} />
      <PanelComments plan={plan} action={action} />
    </Stack>
  );
}
