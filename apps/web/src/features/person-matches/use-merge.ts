import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, confirmProvisionalPerson, mergePeople, undoPersonMerge } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { type ComparedPerson, type CorrectedMarksOf } from './kinds';

interface Asking {
  id: string;
  /** Where marks were corrected since the merge, as one reads it. */
  sessions: string;
}

/** Merges, confirms, and takes either back; what the API refuses is said in its words. */
export function useMerge() {
  const t = useTexts('person-matches');
  const format = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const nameOf = ({ name, nameAr }: ComparedPerson) => format.name(name, nameAr);

  const act = async (key: string, what: () => Promise<void>) => {
    setBusy(key);
    try {
      await what();
    } catch (error) {
      toast({ message: problemText(error), tone: 'late' });
    } finally {
      setBusy(null);
      await client.invalidateQueries({ queryKey: ['person-matches'] });
    }
  };
  const takeApart = async (id: string, correctedMarks?: CorrectedMarksOf) => {
    await undoPersonMerge(api, { path: { id }, query: correctedMarks ? { correctedMarks } : {} });
    setAsking(null);
    toast({ message: t('undone') });
  };
  const undo = (id: string, correctedMarks?: CorrectedMarksOf) =>
    act(id, async () => {
      try {
        await takeApart(id, correctedMarks);
      } catch (problem) {
        if (!(problem instanceof ApiProblem) || problem.code !== 'merge-marks-changed') throw problem;
        setAsking({ id, sessions: String(problem.params['sessions'] ?? '') });
      }
    });
  const setProvisional = (person: ComparedPerson, provisional: boolean): Promise<void> =>
    act(person.personId, async () => {
      await confirmProvisionalPerson(api, { path: { id: person.personId }, body: { provisional } });
      if (provisional) return;
      toast({
        message: t('confirmed', { name: nameOf(person) }),
        undo: { label: t('app:do.undo'), onUndo: () => void setProvisional(person, true) },
      });
    });
  return {
    /** The person or merge that something is being done about. */
    busy,
    undo,
    /** The merge that can be undone once somebody says whose its corrected marks are. */
    asking,
    forgetAsking: () => setAsking(null),
    confirm: (person: ComparedPerson) => setProvisional(person, false),
    merge: (kept: ComparedPerson, merged: ComparedPerson) =>
      act(merged.personId, async () => {
        const body = { id: newId(), keptPersonId: kept.personId, mergedPersonId: merged.personId };
        const { id } = await mergePeople(api, { body });
        toast({
          message: t('merged', { name: nameOf(kept) }),
          undo: { label: t('app:do.undo'), onUndo: () => void act(id, () => takeApart(id)) },
        });
      }),
  };
}

export type MergeActs = ReturnType<typeof useMerge>;
