import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { addAction, readPlan, updateAction } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, isProblem, newId } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { clashingParts, inverseOf, type ActionChange, type Part } from './action-change';
import { contentOf, valuesOf } from './action-values';
import { planOf, useShowPlan, type Action, type Plan } from './queries';

/** Two people wrote the same part of an action; or the action is gone, and `theirs` is null. */
export interface Clash {
  base: Action;
  theirs: Action | null;
  change: ActionChange;
  parts: Part[];
}

export type Outcome = 'saved' | 'clash';

export interface ActionEdits {
  /** Saves a change of an action as its writer saw it. Throws what the API refuses. */
  edit: (base: Action, change: ActionChange) => Promise<Outcome>;
  /** Takes the latest change back: of all, or of one action. */
  undo: (actionId?: string) => void;
  clash: Clash | null;
  /** Saves what was made of both texts; with null, leaves theirs. */
  settle: (change: ActionChange | null) => Promise<void>;
  /** Puts a clash that was left before its writer again. */
  reopen: (clash: Clash) => void;
}

const attempts = 5;

/**
 * Saves changes of actions one after another, merges what two people wrote in different places, and puts what they
 * wrote in the same place before whoever came second.
 */
export function useActionEdits({ id: planId, enrolmentId }: Plan): ActionEdits {
  const client = useQueryClient();
  const show = useShowPlan();
  const toast = useToast();
  const t = useTexts('plan-work');
  const [clash, setClash] = useState<Clash | null>(null);
  const steps = useRef<{ id: string; back: ActionChange }[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  return useMemo(() => {
    const now = (id: string) =>
      client.getQueryData(planOf(enrolmentId).queryKey)?.plan?.actions.find((action) => action.id === id);

    const save = async (base: Action, change: ActionChange): Promise<Outcome> => {
      for (let attempt = 1; ; attempt += 1) {
        const current = now(base.id);
        const clashing = current ? clashingParts(base, current, change) : [];
        if (!current || clashing.length > 0) {
          setClash({ base, theirs: current ?? null, change, parts: clashing });
          return 'clash';
        }
        try {
          show(await updateAction(api, { path: { id: base.id }, body: change, ifMatch: current.version }));
          steps.current.push({ id: base.id, back: inverseOf(current, change) });
          return 'saved';
        } catch (problem) {
          if (!isProblem(problem, 404, 412) || attempt === attempts) throw problem;
          show(await readPlan(api, { path: { id: planId } }));
        }
      }
    };
    // A second change of the same action has to know the version that the first one made.
    const edit = (base: Action, change: ActionChange): Promise<Outcome> => {
      const saved = queue.current.then(() => save(base, change));
      queue.current = saved.catch(() => undefined);
      return saved;
    };
    const undo = (actionId?: string) => {
      const last = steps.current.findLastIndex(({ id }) => actionId === undefined || id === actionId);
      const [step] = last === -1 ? [] : steps.current.splice(last, 1);
      const current = step && now(step.id);
      if (!step || !current) return;
      void edit(current, step.back).then(
        (outcome) => {
          steps.current.pop();
          if (outcome === 'saved') toast({ message: t('app:state.undone') });
        },
        (problem: unknown) => toast({ message: problemText(problem), tone: 'late' }),
      );
    };
    const settle = async (change: ActionChange | null): Promise<void> => {
      if (clash && change) {
        if (clash.theirs) await edit(clash.theirs, change);
        else {
          const body = { ...contentOf(valuesOf(clash.base)), ...change, id: newId() };
          show(await addAction(api, { path: { id: planId }, body }));
        }
      }
      setClash((open) => (open === clash ? null : open));
    };
    return { edit, undo, clash, settle, reopen: setClash };
  }, [client, show, toast, t, planId, enrolmentId, clash]);
}
