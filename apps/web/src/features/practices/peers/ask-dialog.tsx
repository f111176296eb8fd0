import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askPeerVisit, formRules } from '@tiwizi/api-client';
import { Button, Dialog, Form, FormErrors, TextAreaField, useToast } from '@tiwizi/ui';
import { api, newId } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { type Peer } from './kinds';

export interface AskDialogProps {
  enrolmentId: string;
  criterion: string;
  peer: Peer;
  onClose: () => void;
}

/** What one would like to see there; the other cooperative or its coordinator answers. */
export function AskDialog({ enrolmentId, criterion, peer, onClose }: AskDialogProps) {
  const t = useTexts('peers');
  const { name } = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const [id] = useState(newId);
  const form = useProblemForm({ wish: '' });
  const send = form.send(async ({ wish }) => {
    await askPeerVisit(api, {
      path: { id: enrolmentId },
      body: { id, hostCooperativeId: peer.cooperativeId, criterionCode: criterion, wish },
    });
    void client.invalidateQueries({ queryKey: ['peers'] });
    void client.invalidateQueries({ queryKey: ['peer-visits'] });
    toast({ message: t('asked') });
    onClose();
  });
  return (
    <Dialog
      open
      title={t('askOf', { name: name(peer.nameFr, peer.nameAr) })}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      <Form
        onSubmit={send}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t('ask')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <TextAreaField
          label={t('wish')}
          rows={3}
          {...form.field('wish', { ...formRules.AskPeerVisitDto.wish, required: true })}
        />
      </Form>
    </Dialog>
  );
}
