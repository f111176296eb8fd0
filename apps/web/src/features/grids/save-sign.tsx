import { StateSign } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type SaveState } from './use-draft-grid';

const signs = {
  saved: 'done',
  waiting: 'running',
  saving: 'running',
  failed: 'waiting_to_send',
  changed: 'blocked',
} as const;

/** Whether what is written has reached the server. */
export function SaveSign({ state }: { state: SaveState }) {
  const t = useTexts('grids');
  return (
    <span role="status">
      <StateSign state={signs[state]} word={t(`save.${state}`)} />
    </span>
  );
}
