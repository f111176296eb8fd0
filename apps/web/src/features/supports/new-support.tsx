import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addSupport } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { CooperativeFinder, type FoundCooperative } from '../../shared/cooperative-finder';
import { useDraft } from '../../shared/draft';
import { type EvidenceFile } from '../../shared/evidence/evidence-files';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { SupportForm } from './support-form';
import { type SupportValues, valuesOf } from './support-values';

export interface NewSupportProps {
  /** Whose it is, where that is known. */
  cooperative: FoundCooperative | null;
  onDone: () => void;
}

/** A support that nobody has noted yet. */
export function NewSupport({ cooperative, onDone }: NewSupportProps) {
  const t = useTexts('supports');
  const toast = useToast();
  const client = useQueryClient();
  const [id] = useState(newId);
  const [chosen, setChosen] = useState(cooperative);
  const [files, setFiles] = useState<EvidenceFile[]>([]);
  const form = useProblemForm<SupportValues>(valuesOf(null, cooperative?.id ?? ''));
  const draft = useDraft(`support.${cooperative?.id ?? 'new'}`, form);
  return (
    <SupportForm
      {...{ id, form, support: null, cooperative: chosen, files, onFiles: setFiles }}
      before={
        <>
          {draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
          {!cooperative && (
            <CooperativeFinder
              label={t('placeholder.cooperative')}
              nothing={t('empty.noMatch')}
              name="cooperativeId"
              error={form.formState.errors.cooperativeId?.message}
              chosen={chosen}
              onChoose={(one) => {
                setChosen(one);
                form.clearErrors('cooperativeId');
                form.setValue('cooperativeId', one.id);
                form.setValue('actionId', '');
              }}
            />
          )}
        </>
      }
      onSend={async (content) => {
        await addSupport(api, { body: { id, cooperativeId: chosen?.id ?? '', ...content } });
        draft.clear();
        void client.invalidateQueries({ queryKey: ['supports'] });
        toast({ message: t('saved') });
        onDone();
      }}
    />
  );
}
