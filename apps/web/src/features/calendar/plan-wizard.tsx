import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { previewWorkshops, type components } from '@tiwizi/api-client';
import { Button, Section, Skeleton, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { GroupFields } from './plan-group-fields';
import { proposeGroups } from './plan-groups';
import { type PlanMoveRequest } from './plan-move';
import { type PlanDays } from './plan-move-day';
import { PlanProposal } from './plan-proposal';
import {
  clashes,
  fixedOf,
  type PlanChoice,
  type Preview,
  type PreviewRequest,
  requestOf,
  usualRhythm,
} from './plan-request';
import { isWeekday, RhythmFields } from './plan-rhythm-fields';
import { PlanStep } from './plan-step';
import { PlanWhat } from './plan-what';
import { hoursOfDay, isOpenDay } from './plan-hours';
import { usePlanWords } from './plan-words';
import { useKeepPlan } from './use-keep-plan';
import { useSettled } from './use-settled';
import styles from './planning.module.css';

type Programme = components['schemas']['ProgrammeDto'];
type CohortRow = components['schemas']['CohortRowDto'];

export interface PlanWizardProps {
  programme: Programme;
  cohort: readonly CohortRow[];
}

/** A plan that somebody changed by hand, for the request that it was made from. */
interface Arranged {
  request: string;
  preview: Preview;
}

const nothingYet: Pick<Preview, 'trainings' | 'planned' | 'holidays'> = {
  ...{ trainings: [], planned: [], holidays: [] },
};

/** Everything sensible is proposed at once; each step can be changed; one touch keeps it all. */
export function PlanWizard({ programme, cohort }: PlanWizardProps) {
  const t = useTexts('planning');
  const format = useFormat();
  const toast = useToast();
  const { id, zone } = programme;
  const [groups, setGroups] = useState(() =>
    proposeGroups(programme, cohort, ({ provinceFr, provinceAr }) =>
      t('groups.venueIn', { place: format.name(provinceFr, provinceAr) }),
    ),
  );
  const [rhythm, setRhythm] = useState(usualRhythm);
  const [choice, setChoice] = useState<PlanChoice>({ moduleIds: null, groundwork: null });
  const [arranged, setArranged] = useState<Arranged | null>(null);

  const wanted = JSON.stringify(requestOf(groups, rhythm, choice));
  const request = useSettled(wanted);
  const body = JSON.parse(request) as PreviewRequest;
  const whole = groups.every(({ trainerAccountId, venue }) => trainerAccountId && venue.trim());
  const query = useQuery({
    queryKey: ['programmes', id, 'preview', request],
    queryFn: ({ signal }) => previewWorkshops(api, { path: { id }, body, signal }),
    enabled: whole,
    gcTime: 0,
    placeholderData: (before) => before,
  });
  const byHand = arranged?.request === request ? arranged : null;
  const preview = byHand?.preview ?? query.data;
  const words = usePlanWords(preview ?? nothingYet, groups, zone);
  const { keep, busy, problem } = useKeepPlan(id, groups, words, () => void query.refetch());

  const planned = preview?.planned ?? [];
  const laid = (asked: PlanMoveRequest) =>
    previewWorkshops(api, { path: { id }, body: { ...body, fixed: fixedOf(planned), move: asked } });
  const days: PlanDays = {
    hoursAt: (date, session) => hoursOfDay(date, session, rhythm, preview ?? nothingYet),
    isOpen: (date, session) => isOpenDay(date, session, rhythm, preview ?? nothingYet),
    problemsAt: async (place, { key }) => {
      const tried = await laid({ ...place, key, reach: 'alone' });
      return tried.planned.find((one) => one.key === key)?.problems ?? [];
    },
  };
  const move = async (asked: PlanMoveRequest) => {
    const moved = await laid(asked);
    setArranged({ request, preview: moved });
    toast({
      message: t('move.done'),
      undo: {
        label: t('app:do.undo'),
        onUndo: () => {
          setArranged(byHand);
          toast({ message: t('move.undone') });
        },
      },
    });
  };

  const clash = planned.some(clashes);
  return (
    <>
      <div>
        <PlanStep
          number={1}
          title={t('what.title')}
          summary={preview && <Summary preview={preview} words={words} />}
        >
          {preview && <PlanWhat {...{ preview, choice }} programmeId={id} onChange={setChoice} />}
        </PlanStep>
        <PlanStep
          number={2}
          title={t('groups.title')}
          summary={t('groups.summary', {
            count: groups.length,
            names: groups.map(({ nameFr, nameAr }) => format.name(nameFr, nameAr)).join(t('comma')),
          })}
          open={!whole}
        >
          <p className={styles['soft']}>{t('groups.hint')}</p>
          <GroupFields groups={groups} onChange={setGroups} />
        </PlanStep>
        <PlanStep
          number={3}
          title={t('days.title')}
          summary={t('days.summary', {
            days: rhythm.days
              .map(({ weekday, startTime, endTime }) =>
                t('days.day', {
                  weekday: isWeekday(weekday) ? t(`sessions:weekday.${weekday}`) : '',
                  hours: `\u2066${startTime}–${endTime}\u2069`,
                }),
              )
              .join(t('comma')),
          })}
        >
          <RhythmFields {...{ rhythm, preview }} onChange={setRhythm} />
        </PlanStep>
      </div>
      <Section
        title={t('plan.title')}
        context={t('plan.hint')}
        more={
          byHand && (
            <Button
              look="quiet"
              onClick={() => {
                setArranged(null);
                toast({ message: t('plan.resetDone') });
              }}
            >
              {t('plan.reset')}
            </Button>
          )
        }
      >
        {!whole && <p>{t('groups.incomplete')}</p>}
        {query.error && <Trouble error={query.error} onRetry={() => void query.refetch()} />}
        {whole && !preview && !query.error && <Skeleton label={t('app:state.loading')} />}
        {whole && preview && <PlanProposal {...{ preview, words, zone, days }} onMove={move} />}
      </Section>
      {whole && preview && (
        <>
          {problem !== undefined && <Trouble error={problem} />}
          <div className={styles['confirm']} data-foot>
            {clash && <p className={styles['problem']}>{t('clashes')}</p>}
            <Button
              look="primary"
              icon="calendar"
              busy={busy || query.isFetching || request !== wanted}
              disabled={clash}
              onClick={() => void keep(preview)}
            >
              {planned.length > 0 ? t('keep', { what: words.counted(planned) }) : t('keepFollowUps')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function Summary({ preview, words }: { preview: Preview; words: ReturnType<typeof usePlanWords> }) {
  const t = useTexts('planning');
  const { planned, unplaced, alreadyPlanned } = preview;
  const what = words.counted([...planned, ...unplaced]);
  const already = t('what.already', { workshops: t('workshops', { count: alreadyPlanned.length }) });
  return [what, ...(alreadyPlanned.length > 0 ? [already] : [])].filter(Boolean).join(' · ');
}
