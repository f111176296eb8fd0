import { type components } from '@tiwizi/api-client';
import { DataTable, Stack } from '@tiwizi/ui';
import { EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './panel.module.css';

interface SignedTextProps {
  enrolmentId: string;
  revision: components['schemas']['PlanRevisionDto'];
}

/** One text as it was signed, under the names of those who signed it. */
export function SignedText({ enrolmentId, revision }: SignedTextProps) {
  const t = useTexts('plan-work');
  const { date } = useFormat();
  return (
    <Stack gap={5}>
      <ul className={styles['list']}>
        {revision.signatures.map((signature) => (
          <li key={signature.id}>
            {t('signers.one', {
              name: signature.signerName,
              role: signature.signerRole,
              date: date(signature.signedOn),
            })}
            {signature.file && (
              <EvidenceFiles
                enrolmentId={enrolmentId}
                label={t(signature.manner === 'drawn' ? 'sign.drawn' : 'sign.paper')}
                files={[signature.file]}
              />
            )}
          </li>
        ))}
      </ul>
      <DataTable
        caption={t('revisions.text')}
        rows={revision.actions}
        rowKey={({ id }) => id}
        columns={[
          { key: 'title', header: t('action-plans:what'), cell: ({ title }) => title },
          {
            key: 'need',
            header: t('action-plans:need'),
            cell: ({ need }) => need?.statement ?? '–',
          },
          {
            key: 'responsible',
            header: t('action-plans:responsibleName'),
            cell: ({ responsibleName }) => responsibleName,
          },
          { key: 'dueOn', header: t('action-plans:dueOn'), cell: ({ dueOn }) => date(dueOn, 'short') },
          {
            key: 'indicators',
            header: t('action-plans:indicators'),
            cell: ({ indicators }) => indicators.map(({ label }) => label).join(' ; ') || '–',
          },
        ]}
      />
    </Stack>
  );
}
