import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { cancelWorkshops, planFollowUpWindows, planWorkshops } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { textsNow, useTexts } from '../../shared/texts';
import { problemText } from '../../shared/problem-text';
import { type PlanGroup } from './plan-groups';
import { type Preview, sessionsOf } from './plan-request';
import { type PlanWords } from './plan-words';

/** Puts the plan into the calendar with all follow-ups; the way back stands in the toast. */
export function useKeepPlan(
  id: string,
  groups: readonly PlanGroup[],
  words: PlanWords,
  onRefused: () => void,
) {
  const t = useTexts('planning');
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ['programmes'] });
    await client.invalidateQueries({ queryKey: ['sessions'] });
    await client.invalidateQueries({ queryKey: ['calendar'] });
  };
  const undo = async (planId: string) => {
    try {
      const { cancelled } = await cancelWorkshops(api, { path: { id, planId } });
      await refresh();
      toast({ message: textsNow('planning')('undone', { count: cancelled }) });
    } catch (error) {
      toast({ message: problemText(error), tone: 'late' });
    }
  };

  const keep = async ({ planned }: Preview) => {
    setBusy(true);
    setProblem(undefined);
    const planId = newId();
    try {
      if (planned.length > 0) {
        const sessions = sessionsOf(planned, groups, words.title);
        await planWorkshops(api, { path: { id }, body: { id: planId, sessions } });
      }
      await planFollowUpWindows(api, { path: { id } });
      await refresh();
      toast({
        message: planned.length > 0 ? t('kept', { what: words.counted(planned) }) : t('keptFollowUps'),
        ...(planned.length > 0 && { undo: { label: t('undo'), onUndo: () => void undo(planId) } }),
      });
      await navigate(`/programmes/${id}`);
    } catch (error) {
      setProblem(error);
      setBusy(false);
      // What was kept before the fault is not proposed a second time.
      onRefused();
    }
  };
  return { keep, busy, problem };
}
