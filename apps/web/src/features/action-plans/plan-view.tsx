import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Button, EmptyState, Section, Stack, Tabs } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { ActionDialog, type Editing } from './action-dialog';
import { ActionPanel } from './action-panel';
import { ClashDialog } from './clash-dialog';
import { DoneDialog } from './done-dialog';
import { Gantt } from './gantt';
import { PartnersBoard } from './partners-board';
import { PlanActions } from './plan-actions';
import { type Action, type Plan } from './queries';
import { Revisions } from './revisions';
import { Signers } from './signers';
import { UncoveredNeeds } from './uncovered-needs';
import { useActionEdits } from './use-action-edits';

/** The plan as one works on it with the cooperative: its actions, their time, who could help, what was signed. */
export function PlanView({ plan }: { plan: Plan }) {
  const t = useTexts('plan-work');
  const { view = 'table' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [finishing, setFinishing] = useState<Action | null>(null);
  const edits = useActionEdits(plan);
  const mayEdit = plan.may.includes('edit');
  const opened = plan.actions.find(({ id }) => id === search.get('action')) ?? null;
  const open = (action: Action | null) =>
    setSearch(action ? { action: action.id } : {}, { replace: action === null, preventScrollReset: true });
  const edit = (action: Action, toPlan: boolean) => setEditing({ action, toPlan });
  const actions = { plan, edits, onOpen: open, onEdit: edit, onFinish: setFinishing };
  const add = mayEdit && (
    <Button icon="plus" onClick={() => setEditing({ needId: null, title: '' })}>
      {t('action-plans:add')}
    </Button>
  );
  const base = `/enrolments/${plan.enrolmentId}/plan`;
  const partners = plan.actions.reduce((sum, { stakeholders }) => sum + stakeholders.length, 0);
  return (
    <Stack gap={6}>
      <Signers plan={plan} />
      <Tabs
        label={t('views.label')}
        tabs={[
          { to: base, label: t('views.table'), end: true },
          { to: `${base}/timeline`, label: t('views.timeline') },
          { to: `${base}/partners`, label: t('views.partners'), count: partners },
          ...(plan.signatures.length > 0 ? [{ to: `${base}/revisions`, label: t('views.revisions') }] : []),
        ]}
      />
      {view === 'table' && (
        <>
          <Section title={t('action-plans:actions')} more={plan.actions.length > 0 && add}>
            {plan.actions.length === 0 ? (
              <EmptyState
                title={t('action-plans:noActions')}
                hint={mayEdit && t('action-plans:noActionsHint')}
                action={add}
              />
            ) : (
              <PlanActions {...actions} />
            )}
          </Section>
          <UncoveredNeeds plan={plan} onAdd={setEditing} />
        </>
      )}
      {view === 'timeline' && <Gantt {...actions} />}
      {view === 'partners' && <PartnersBoard plan={plan} onOpen={open} />}
      {view === 'revisions' && <Revisions plan={plan} />}
      <ActionPanel
        {...{ plan }}
        action={opened}
        onClose={() => open(null)}
        onEdit={edit}
        onFinish={setFinishing}
      />
      <ActionDialog {...{ plan, editing, edits }} onClose={() => setEditing(null)} />
      <DoneDialog action={finishing} plan={plan} onClose={() => setFinishing(null)} />
      <ClashDialog plan={plan} edits={edits} />
    </Stack>
  );
}
