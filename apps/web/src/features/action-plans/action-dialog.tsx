import { Dialog } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { ActionForm } from './action-form';
import { type Action, type Plan } from './queries';
import { type ActionEdits } from './use-action-edits';

/** A new action, begun from a need or from nothing; or one that is there, perhaps to be made whole. */
export type Editing = { needId: string | null; title: string } | { action: Action; toPlan: boolean };

export interface ActionDialogProps {
  plan: Plan;
  editing: Editing | null;
  edits: ActionEdits;
  onClose: () => void;
}

export function ActionDialog({ plan, editing, edits, onClose }: ActionDialogProps) {
  const t = useTexts('action-plans');
  return (
    <Dialog
      open={editing !== null}
      title={t(editing && 'action' in editing ? 'edit' : 'add')}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      {editing && <ActionForm {...{ plan, editing, edits, onClose }} />}
    </Dialog>
  );
}
