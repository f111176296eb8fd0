import { useMutation, useQueryClient } from '@tanstack/react-query';
import { completeLegalItem } from '@tiwizi/api-client';
import { Button, Menu, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { legalCalendarOf, type LegalCalendar, type LegalItem } from '../../shared/legal';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import styles from './legal.module.css';
import { NeedStep } from './need-step';

interface ItemStepsProps {
  item: LegalItem;
  calendar: LegalCalendar;
  words: string;
  onAct: () => void;
}

/** What can be done with a due item: note that it is done, or make a need of what is late. */
export function ItemSteps({ item, calendar, words, onAct }: ItemStepsProps) {
  const t = useTexts('legal');
  const toast = useToast();
  const client = useQueryClient();
  const { code, fiscalYearEnd, state, proof, files } = item;
  const change = useMutation({
    mutationFn: (doneOn: string | null) => {
      const fileIds = doneOn === null ? [] : files.map(({ id }) => id);
      const body = {
        code: code as 'annual_general_meeting',
        fiscalYearEnd: fiscalYearEnd ?? '',
        doneOn,
        proof,
        fileIds,
      };
      return completeLegalItem(api, { path: { id: calendar.cooperativeId }, body });
    },
    onSuccess: (saved) => client.setQueryData(legalCalendarOf(calendar.cooperativeId).queryKey, saved),
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  if (!calendar.may.includes('complete')) return null;
  if (state === 'done') {
    if (fiscalYearEnd === null) return null;
    const takeBack = async () => {
      await change.mutateAsync(null);
      const onUndo = () => change.mutate(item.doneOn);
      toast({ message: t('complete.undone'), undo: { label: t('app:do.undo'), onUndo } });
    };
    return (
      <Menu
        compact
        icon="more"
        label={t('mandates.moreOf', { name: words })}
        items={[
          { label: t('app:do.edit'), icon: 'edit', onSelect: onAct },
          { label: t('complete.undo'), icon: 'undo', onSelect: () => void takeBack() },
        ]}
      />
    );
  }
  // A year that is still running has no assembly to hold yet.
  const open = fiscalYearEnd === null || fiscalYearEnd < calendar.today;
  const label = fiscalYearEnd === null ? t('mandates.renew') : t('complete.do');
  return (
    <div className={styles['steps']}>
      {open && (
        <Button icon="check" aria-label={`${label} : ${words}`} onClick={onAct}>
          {label}
        </Button>
      )}
      {state === 'late' && calendar.enrolmentId !== null && (
        <NeedStep item={item} enrolmentId={calendar.enrolmentId} today={calendar.today} words={words} />
      )}
    </div>
  );
}
