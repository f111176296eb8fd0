import { useSyncExternalStore } from 'react';
import { TextAreaField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type SheetStore } from './sheet-store';

/** What is to be said about the session, in words. */
export function Notes({ store, onWrite }: { store: SheetStore; onWrite: (notes: string) => void }) {
  const t = useTexts('attendance');
  const { notes } = useSyncExternalStore(store.subscribe, store.read).sheet;
  return (
    <TextAreaField
      label={t('notes')}
      hint={t('notesHint')}
      optional={t('app:field.optional')}
      maxLength={4000}
      value={notes}
      onChange={(event) => onWrite(event.target.value)}
    />
  );
}
