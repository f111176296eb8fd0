import { useState } from 'react';
import { Banner, Button, EmptyState, Section, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { ActionDialog, type Editing } from './action-dialog';
import { ActionsTable } from './actions-table';
import { type Plan } from './queries';
import { Timeline } from './timeline';
import { UncoveredNeeds } from './uncovered-needs';

/** The plan as one reads it with the cooperative: actions, the needs nobody answers yet, the time line. */
export function PlanView({ plan }: { plan: Plan }) {
  const t = useTexts('action-plans');
  const { date } = useFormat();
  const [editing, setEditing] = useState<Editing | null>(null);
  const mayEdit = plan.may.includes('edit');
  const [latest] = plan.signatures;
  const add = mayEdit && (
    <Button icon="plus" onClick={() => setEditing({ needId: null, title: '' })}>
      {t('add')}
    </Button>
  );
  return (
    <Stack gap={8}>
      {latest && (
        <Banner tone={latest.revision === plan.revision ? 'done' : 'info'}>
          {t(latest.revision === plan.revision ? 'signedBy' : 'signedEarlierBy', {
            name: latest.signerName,
            role: latest.signerRole,
            date: date(latest.signedOn),
            revision: latest.revision,
          })}
        </Banner>
      )}
      <Section title={t('actions')} more={plan.actions.length > 0 && add}>
        {plan.actions.length === 0 ? (
          <EmptyState title={t('noActions')} hint={mayEdit && t('noActionsHint')} action={add} />
        ) : (
          <ActionsTable plan={plan} onEdit={setEditing} />
        )}
      </Section>
      <UncoveredNeeds plan={plan} onAdd={setEditing} />
      <Timeline plan={plan} />
      <ActionDialog plan={plan} editing={editing} onClose={() => setEditing(null)} />
    </Stack>
  );
}
