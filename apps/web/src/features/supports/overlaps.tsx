import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formRules, settleOverlap } from '@tiwizi/api-client';
import { Button, Cluster, Form, FormErrors, Tag, TextField, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type Overlap, type Overlapping, type Support } from './kinds';
import styles from './supports.module.css';
import { useSupportWords } from './use-support-words';

/** Another support that seems to pay for the same, and why it seems so. */
export function OverlapFacts({ overlap }: { overlap: Overlapping }) {
  const t = useTexts('supports');
  const { text } = useFormat();
  const words = useSupportWords();
  return (
    <>
      <p>
        <strong dir="auto">{overlap.funder}</strong>
        {overlap.scheme && ` · ${text(overlap.scheme)}`} · {words.amount(overlap)}
      </p>
      <p>
        <bdi>{overlap.object}</bdi>
        <span className={styles['soft']}>{words.period(overlap)}</span>
      </p>
      <Cluster gap={1}>
        {overlap.reasons.map((reason) => (
          <Tag key={reason} tone={reason === 'over_cost' ? 'late' : 'attention'}>
            {t(`reason.${reason}`)}
          </Tag>
        ))}
      </Cluster>
    </>
  );
}

/** What stands against a support, settled with a word or not. */
export function Overlaps({ support, onSettled }: { support: Support; onSettled: (now: Support) => void }) {
  const t = useTexts('supports');
  if (support.overlaps.length === 0) return null;
  return (
    <ul className={styles['overlaps']} aria-label={t('doubled')}>
      {support.overlaps.map((overlap) => (
        <li key={overlap.id} className={styles['overlap']} data-settled={overlap.settledWith !== null}>
          <OverlapFacts overlap={overlap} />
          <Settlement support={support} overlap={overlap} onSettled={onSettled} />
        </li>
      ))}
    </ul>
  );
}

interface SettlementProps {
  support: Support;
  overlap: Overlap;
  onSettled: (now: Support) => void;
}

function Settlement({ support, overlap, onSettled }: SettlementProps) {
  const t = useTexts('supports');
  const toast = useToast();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useProblemForm({ word: '' });
  const settle = async (word: string | null) => {
    const now = await settleOverlap(api, { path: { id: support.id }, body: { otherId: overlap.id, word } });
    onSettled(now);
    void client.invalidateQueries({ queryKey: ['supports'] });
  };
  const takeBack = (word: string | null, message: string) => {
    settle(word)
      .then(() => toast({ message }))
      .catch((problem: unknown) => toast({ message: problemText(problem), tone: 'late' }));
  };
  const send = form.send(async ({ word }) => {
    await settle(word);
    setOpen(false);
    toast({
      message: t('settledToast'),
      undo: { label: t('app:do.undo'), onUndo: () => takeBack(null, t('reopened')) },
    });
  });
  const mayDo = overlap.may.includes('settle');
  if (overlap.settledWith !== null)
    return (
      <>
        <p dir="auto">{t('settled', { name: overlap.settledByName ?? '', word: overlap.settledWith })}</p>
        {mayDo && (
          <Cluster>
            <Button look="quiet" onClick={() => takeBack(null, t('reopened'))}>
              {t('reopen')}
            </Button>
          </Cluster>
        )}
      </>
    );
  if (!mayDo) return null;
  if (!open)
    return (
      <Cluster>
        <Button onClick={() => setOpen(true)}>{t('settle')}</Button>
      </Cluster>
    );
  return (
    <Form
      onSubmit={send}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('settle')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <TextField
        label={t('settleTitle')}
        hint={t('settleHint')}
        {...form.field('word', { ...formRules.SettleOverlapDto.word, required: true })}
      />
    </Form>
  );
}
