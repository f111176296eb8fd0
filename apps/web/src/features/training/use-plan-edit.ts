import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { proposeTrainingPlan, readTrainingPlan, saveTrainingPlan } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { keepPlan, readKeptPlan, stillThere } from './kept-plan';
import { isSame, taughtOf, type Taught } from './plan-edit';
import { trainingPlanOf, type TrainingPlan } from './training-data';

/** The plan on the screen: what was saved, or what has been changed since. */
export function usePlanEdit(plan: TrainingPlan) {
  const t = useTexts('training');
  const toast = useToast();
  const queries = useQueryClient();
  const me = useMe();
  const { programmeId } = plan;
  const [kept] = useState(() => keptOf(me.id, plan));
  const [changed, setShown] = useState<Taught[] | null>(kept?.taught ?? null);
  // The version that the changes were made to: another one stored since is shown before it is overwritten.
  const [madeTo, setMadeTo] = useState(kept?.version ?? plan.version);
  const [theirs, setTheirs] = useState<TrainingPlan | null>(null);
  const [busy, setBusy] = useState<'save' | 'propose' | null>(null);
  const saved = taughtOf(plan);

  /** Kept on the device at once: closing the page loses nothing. */
  const setChanged = (taught: Taught[] | null) => {
    const version = changed === null ? plan.version : madeTo;
    setMadeTo(version);
    setShown(taught);
    keepPlan(me.id, programmeId, taught === null || isSame(taught, saved) ? null : { version, taught });
  };

  const during = async (what: 'save' | 'propose', act: () => Promise<void>) => {
    setBusy(what);
    try {
      await act();
    } catch (error) {
      toast({ message: problemText(error), tone: 'late' });
    } finally {
      setBusy(null);
    }
  };

  const keep = (next: TrainingPlan) => {
    queries.setQueryData(trainingPlanOf(programmeId).queryKey, next);
    setChanged(null);
    setTheirs(null);
  };

  const saveOver = (version: number) =>
    during('save', async () => {
      try {
        const body = { modules: changed ?? saved };
        keep(await saveTrainingPlan(api, { path: { id: programmeId }, ifMatch: version, body }));
        toast({ message: t('plan.saved') });
      } catch (error) {
        if (!isProblem(error, 412)) throw error;
        setTheirs(await readTrainingPlan(api, { path: { id: programmeId } }));
      }
    });

  return {
    taught: changed ?? saved,
    change: setChanged,
    isChanged: changed !== null && !isSame(changed, saved),
    /** They were left unsaved earlier on this device. */
    isRestored: kept !== null && changed === kept.taught,
    drop: () => setChanged(null),
    busy,
    save: () => saveOver(madeTo),
    /** Somebody saved meanwhile: what they saved, until one of the two is chosen. */
    theirs,
    keepMine: () => saveOver(theirs?.version ?? plan.version),
    takeTheirs: () => theirs && keep(theirs),
    propose: () =>
      during('propose', async () => {
        const { modules } = await proposeTrainingPlan(api, { path: { id: programmeId } });
        setChanged(modules.map(({ moduleId, enrolmentIds }) => ({ moduleId, enrolmentIds })));
        toast({ message: t('plan.proposed') });
      }),
  };
}

export type PlanEdit = ReturnType<typeof usePlanEdit>;

function keptOf(accountId: string, { programmeId, catalogue, cooperatives, modules }: TrainingPlan) {
  const kept = readKeptPlan(accountId, programmeId);
  if (kept === null) return null;
  const known = new Set(catalogue.map(({ id }) => id));
  const enrolled = new Set(cooperatives.map(({ enrolmentId }) => enrolmentId));
  const taught = stillThere(kept.taught, known, enrolled);
  return isSame(taught, taughtOf({ modules })) ? null : { version: kept.version, taught };
}
