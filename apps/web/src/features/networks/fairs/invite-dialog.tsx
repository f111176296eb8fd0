import { useQuery } from '@tanstack/react-query';
import { inviteToFair, listCohort } from '@tiwizi/api-client';
import { Button, CheckboxField, Dialog, EmptyState, Form, FormErrors, useToast } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import styles from './fairs.module.css';
import { type Fair } from './kinds';
import { useRefreshFairs } from './use-fairs';

/** More cooperatives of the programme for a fair. */
export function InviteDialog({ fair, onClose }: { fair: Fair; onClose: () => void }) {
  const t = useTexts('fairs');
  const { name } = useFormat();
  const toast = useToast();
  const refresh = useRefreshFairs();
  const form = useProblemForm<{ enrolmentIds: string[] }>({ enrolmentIds: [] });
  const chosen = form.watch('enrolmentIds');
  const query = useQuery({
    queryKey: ['programmes', fair.programmeId, 'cohort'],
    queryFn: ({ signal }) => listCohort(api, { path: { id: fair.programmeId }, signal }),
  });
  const invited = new Set(fair.table.map(({ enrolmentId }) => enrolmentId));
  const onSubmit = form.send(async (body) => {
    await inviteToFair(api, { path: { id: fair.id }, body });
    await refresh();
    toast({ message: t('invited', { count: body.enrolmentIds.length }) });
    onClose();
  });
  return (
    <Dialog open title={t('invite')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" busy={form.busy} disabled={chosen.length === 0}>
            {t('invite')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <Loaded query={query} rows={5}>
          {({ items }) => {
            const offered = items.filter(({ id, status }) => status === 'active' && !invited.has(id));
            if (offered.length === 0) return <EmptyState title={t('allInvited')} />;
            return (
              <div className={styles['checks']}>
                {offered.map(({ id, nameFr, nameAr }) => (
                  <CheckboxField
                    key={id}
                    label={name(nameFr, nameAr)}
                    checked={chosen.includes(id)}
                    onChange={({ target }) =>
                      form.setValue(
                        'enrolmentIds',
                        target.checked ? [...chosen, id] : chosen.filter((each) => each !== id),
                      )
                    }
                  />
                ))}
              </div>
            );
          }}
        </Loaded>
      </Form>
    </Dialog>
  );
}
