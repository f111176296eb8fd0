import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { addActionStakeholder } from '@tiwizi/api-client';
import { Button, Section, TextField, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { PartnerTalk } from './partner-talk';
import styles from './panel.module.css';
import { useShowPlan, type Action, type Plan } from './queries';

/** Who could take part in one action, and how far the talk with each has come. */
export function PanelPartners({ plan, action, mayWork }: { plan: Plan; action: Action; mayWork: boolean }) {
  const t = useTexts('plan-work');
  const toast = useToast();
  const show = useShowPlan();
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: () =>
      addActionStakeholder(api, { path: { id: action.id }, body: { id: newId(), name: name.trim() } }),
    onSuccess: (answer) => {
      setName('');
      show(answer);
    },
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') add.mutate();
  };
  return (
    <Section title={t('partners.title')}>
      {action.stakeholders.length === 0 && <p className={styles['about']}>{t('partners.none')}</p>}
      <ul className={styles['list']}>
        {action.stakeholders.map((talk) => (
          <li key={talk.id}>
            <PartnerTalk talk={talk} today={plan.today} mayWork={mayWork} onSaved={show} />
          </li>
        ))}
      </ul>
      {mayWork && (
        <form onSubmit={submit} className={styles['add']}>
          <TextField
            label={t('partners.new')}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" icon="plus" busy={add.isPending}>
            {t('app:do.add')}
          </Button>
        </form>
      )}
    </Section>
  );
}
