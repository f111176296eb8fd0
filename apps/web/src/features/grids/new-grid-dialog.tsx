import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { startGridDraft } from '@tiwizi/api-client';
import { Button, CodeField, Dialog, Form, FormErrors } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { gridsKey } from './kinds';

/** What a new grid begins with: nothing, or a version of another one. */
export type NewGridSource = 'empty' | { id: string; title: string };

const code = { required: true, pattern: /^[A-Za-z][A-Za-z0-9_-]*$/, maxLength: 40 };

export interface NewGridDialogProps {
  source: NewGridSource;
  onClose: () => void;
}

/** Names a new grid by its code, and goes on to write it. */
export function NewGridDialog({ source, onClose }: NewGridDialogProps) {
  const t = useTexts('grids');
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useProblemForm({ code: '' });
  return (
    <Dialog
      open
      title={source === 'empty' ? t('newGrid') : t('copyOf', { title: source.title })}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      <Form
        onSubmit={form.send(async (values) => {
          const copyOf = source === 'empty' ? null : source.id;
          const draft = await startGridDraft(api, { body: { id: newId(), copyOf, code: values.code } });
          void client.invalidateQueries({ queryKey: gridsKey });
          await navigate(`/grid-drafts/${draft.id}`);
        })}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t('begin')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <CodeField label={t('field.code')} hint={t('gridCodeHint')} {...form.field('code', code)} />
      </Form>
    </Dialog>
  );
}
