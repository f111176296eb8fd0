import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { undoReassignment } from '@tiwizi/api-client';
import { Button, Section, Tag, useToast } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { problemText } from '../../../shared/problem-text';
import { useTexts } from '../../../shared/texts';
import styles from './overview.module.css';
import { reassignmentsOf } from './queries';

/** Who was given whose windows, why, and how to undo it. Nothing is shown until there was one. */
export function Reassignments({ programmeId }: { programmeId: string }) {
  const t = useTexts('follow-up-overview');
  const format = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const items = useQuery(reassignmentsOf(programmeId)).data?.items ?? [];
  const undo = useMutation({
    mutationFn: (id: string) => undoReassignment(api, { path: { id } }),
    onSuccess: () => toast({ message: t('reassign.undone') }),
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['follow-ups'] }),
  });
  if (items.length === 0) return null;
  return (
    <Section title={t('reassign.history')}>
      <ul className={styles['list']}>
        {items.map((item) => (
          <li key={item.id} className={styles['entry']}>
            <div>
              <p>
                {t('reassign.line', {
                  count: item.windows,
                  from: item.fromNames || t('nobody'),
                  to: item.toName,
                })}{' '}
                {item.undone && <Tag>{t('reassign.wasUndone')}</Tag>}
              </p>
              <p className={styles['aside']}>
                {t('reassign.about', {
                  day: format.date(item.fromDay, 'day'),
                  name: item.madeByName,
                  reason: item.reason,
                })}
              </p>
            </div>
            {item.may.includes('undo') && (
              <Button look="quiet" icon="undo" busy={undo.isPending} onClick={() => undo.mutate(item.id)}>
                {t('app:do.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
