import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { decideNeeds, listNeeds } from '@tiwizi/api-client';
import { Button, Tag, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { type LegalItem } from '../../shared/legal';
import { problemText } from '../../shared/problem-text';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import styles from './legal.module.css';

interface NeedStepProps {
  item: LegalItem;
  enrolmentId: string;
  today: string;
  words: string;
}

/** One tap from a late item to an agreed need, where the latest diagnostic sees the same gap. */
export function NeedStep({ item: { code, criterionCode }, enrolmentId, today, words }: NeedStepProps) {
  const t = useTexts('legal');
  const may = useMay();
  const toast = useToast();
  const client = useQueryClient();
  // The same key as the screen of needs: whoever comes from there asks nothing again.
  const queryKey = ['needs', enrolmentId];
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => listNeeds(api, { path: { id: enrolmentId }, signal }),
    enabled: may('needs.read'),
  });
  const decide = useMutation({
    mutationFn: () => {
      const statement = t(`need.statement.${code}`);
      const decision = {
        id: newId(),
        criterionCode,
        status: 'agreed',
        remedy: 'compliance',
        statement,
      } as const;
      const body = { decidedOn: today, decidedWith: '', decisions: [decision] };
      return decideNeeds(api, { path: { id: enrolmentId }, body });
    },
    onSuccess: (needs) => {
      client.setQueryData(queryKey, needs);
      toast({ message: t('need.saved') });
    },
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  if (data === undefined) return null;
  const gap = data.gaps.find((each) => each.criterionCode === criterionCode);
  if (gap === undefined) return <span className={styles['about']}>{t('need.noGap')}</span>;
  if (gap.decision?.status === 'agreed') return <Tag>{t('need.there')}</Tag>;
  if (!data.may.includes('decide')) return null;
  return (
    <Button
      icon="flag"
      busy={decide.isPending}
      aria-label={`${t('need.do')} : ${words}`}
      onClick={() => decide.mutate()}
    >
      {t('need.do')}
    </Button>
  );
}
