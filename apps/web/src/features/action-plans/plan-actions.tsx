import { useNarrow } from '../../shared/use-narrow';
import { ActionsTable } from './actions-table';
import { PlanGrid } from './plan-grid';
import { type Action, type Plan } from './queries';
import { type ActionEdits } from './use-action-edits';

export interface ActionsProps {
  plan: Plan;
  edits: ActionEdits;
  /** Shows one action with all that hangs on it. */
  onOpen: (action: Action) => void;
  /** `toPlan`: it was to be planned, and something is missing. */
  onEdit: (action: Action, toPlan: boolean) => void;
  onFinish: (action: Action) => void;
}

/** Everything promised: a sheet to write in at a desk, cards on a phone. */
export function PlanActions(props: ActionsProps) {
  const narrow = useNarrow();
  return narrow ? <ActionsTable {...props} /> : <PlanGrid {...props} />;
}
