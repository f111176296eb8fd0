import { queryOptions, useQuery } from '@tanstack/react-query';
import { readEnrolmentPlan } from '@tiwizi/api-client';
import { SelectField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useEnrolmentOf } from '../../shared/enrolment-of-cooperative';
import { type EvidenceFile, EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import { type SupportValues } from './support-values';

export const planOf = (enrolmentId: string | null) =>
  queryOptions({
    queryKey: ['plan', enrolmentId],
    queryFn: ({ signal }) => readEnrolmentPlan(api, { path: { id: enrolmentId ?? '' }, signal }),
    enabled: enrolmentId !== null,
  });

export interface OfCooperativeProps {
  cooperativeId: string;
  supportId: string;
  form: ReturnType<typeof useProblemForm<SupportValues>>;
  files: EvidenceFile[];
  onFiles: (files: EvidenceFile[]) => void;
}

/** The action of the cooperative's plan that is paid for, and what proves it; nothing where no programme accompanies it. */
export function OfCooperative({ cooperativeId, supportId, form, files, onFiles }: OfCooperativeProps) {
  const t = useTexts('supports');
  const enrolmentId = useEnrolmentOf(cooperativeId);
  const plan = useQuery(planOf(enrolmentId));
  if (enrolmentId === null) return null;
  const actions = plan.data?.plan?.actions ?? [];
  const actionId = form.watch('actionId');
  return (
    <>
      {actions.length > 0 && (
        <SelectField
          label={t('field.action')}
          optional={t('app:field.optional')}
          placeholder={t('placeholder.action')}
          options={actions.map(({ id, title }) => ({ value: id, label: title }))}
          value={actionId}
          onChange={(event) => form.setValue('actionId', event.target.value)}
        />
      )}
      <EvidenceFiles
        enrolmentId={enrolmentId}
        files={files}
        onChange={onFiles}
        label={t('field.files')}
        place={`support.${supportId}`}
        most={20}
      />
    </>
  );
}
