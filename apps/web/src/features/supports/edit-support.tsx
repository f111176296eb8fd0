import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addSupport, deleteSupport, readSupport, updateSupport } from '@tiwizi/api-client';
import { Banner, Button, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Clash } from '../../shared/both-versions/clash';
import { useEditing } from '../../shared/both-versions/use-editing';
import { mergedList } from '../../shared/both-versions/versions';
import { useEnrolmentOf } from '../../shared/enrolment-of-cooperative';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type Support } from './kinds';
import { planOf } from './of-cooperative';
import { SupportForm } from './support-form';
import { useSupportParts } from './support-parts';
import { contentOf, type SupportValues, valuesOf } from './support-values';

const typedOf = (support: Support) => valuesOf(support, '');

/** Changes what was noted of a support, or takes it out, which can be undone. */
export function EditSupport({ support, onDone }: { support: Support; onDone: () => void }) {
  const t = useTexts('supports');
  const toast = useToast();
  const client = useQueryClient();
  const { id, cooperative } = support;
  const [files, setFiles] = useState(support.files);
  const form = useProblemForm<SupportValues>(typedOf(support));
  const editing = useEditing<Support, SupportValues>({
    ...{ name: `support.${id}`, form, stored: support, valuesOf: typedOf },
    load: () => readSupport(api, { path: { id } }),
    onMoved: (before, now) => setFiles((mine) => mergedList(before.files, mine, now.files)),
  });
  const plan = useQuery(planOf(useEnrolmentOf(cooperative.id)));
  const parts = useSupportParts(
    (actionId) => plan.data?.plan?.actions.find((action) => action.id === actionId)?.title ?? '',
  );
  const refresh = () => client.invalidateQueries({ queryKey: ['supports'] });

  const remove = async () => {
    try {
      await deleteSupport(api, { path: { id }, ifMatch: support.version });
    } catch (problem) {
      toast({ message: problemText(problem), tone: 'late' });
      return;
    }
    const content = contentOf(typedOf(support), support.files);
    const restore = () =>
      addSupport(api, { body: { id, cooperativeId: cooperative.id, ...content } })
        .then(refresh)
        .catch((problem: unknown) => toast({ message: problemText(problem), tone: 'late' }));
    editing.forget();
    void refresh();
    toast({ message: t('deleted'), undo: { label: t('app:do.undo'), onUndo: () => void restore() } });
    onDone();
  };

  return (
    <SupportForm
      {...{ id, form, support, cooperative, files, onFiles: setFiles }}
      before={
        <>
          {editing.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
          <Clash editing={editing} parts={parts} />
        </>
      }
      more={
        <Button look="quiet" icon="trash" onClick={() => void remove()}>
          {t('delete')}
        </Button>
      }
      onSend={(body) =>
        editing.save(async ({ version }) => {
          await updateSupport(api, { path: { id }, ifMatch: version, body });
          void refresh();
          toast({ message: t('saved') });
          onDone();
        })
      }
    />
  );
}
