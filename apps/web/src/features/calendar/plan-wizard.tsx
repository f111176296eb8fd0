import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { planFollowUpWindows, planWorkshops, previewWorkshops, type components } from '@tiwizi/api-client';
import { Button, Section, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded, Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import styles from './calendar.module.css';
import { type PlanGroup, proposeGroups } from './plan-groups';
import { GroupFields } from './plan-group-fields';
import { PlanPreview } from './plan-preview';
import { type PlanRhythm, RhythmFields } from './plan-rhythm-fields';
import { useSettled } from './use-settled';

type Programme = components['schemas']['ProgrammeDto'];
type CohortRow = components['schemas']['CohortRowDto'];
type Preview = components['schemas']['WorkshopPreviewDto'];

const usualRhythm: PlanRhythm = { weekday: 3, startTime: '09:00', endTime: '13:00' };

export interface PlanWizardProps {
  programme: Programme;
  cohort: readonly CohortRow[];
}

/** Groups, day and hours are proposed; what they give is shown at once; one touch keeps it all. */
export function PlanWizard({ programme, cohort }: PlanWizardProps) {
  const t = useTexts('sessions');
  const format = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { id } = programme;
  const [groups, setGroups] = useState(() =>
    proposeGroups(programme, cohort, ({ provinceFr, provinceAr }) =>
      t('plan.venueIn', { place: format.name(provinceFr, provinceAr) }),
    ),
  );
  const [rhythm, setRhythm] = useState(usualRhythm);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  const request = useSettled(JSON.stringify(requestOf(groups, rhythm)));
  const whole = groups.every(({ trainerAccountId, venue }) => trainerAccountId && venue.trim());
  const preview = useQuery({
    queryKey: ['programmes', id, 'preview', request],
    queryFn: ({ signal }) =>
      previewWorkshops(api, { path: { id }, body: JSON.parse(request) as PreviewRequest, signal }),
    enabled: whole,
    gcTime: 0,
    placeholderData: (before) => before,
  });

  const keep = async ({ planned }: Preview) => {
    setBusy(true);
    setProblem(undefined);
    try {
      if (planned.length > 0) {
        const sessions = sessionsOf(planned, groups, (ordinal) => t('workshopTitle', { ordinal }));
        await planWorkshops(api, { path: { id }, body: { id: newId(), sessions } });
      }
      await planFollowUpWindows(api, { path: { id } });
      await client.invalidateQueries({ queryKey: ['programmes'] });
      await client.invalidateQueries({ queryKey: ['sessions'] });
      toast({ message: t('plan.kept', { count: planned.length }) });
      await navigate(`/programmes/${id}`);
    } catch (error) {
      setProblem(error);
      setBusy(false);
      // What was kept before the fault is not proposed a second time.
      await preview.refetch();
    }
  };

  return (
    <>
      <Section title={t('plan.groups')} context={t('plan.groupsHint')}>
        <GroupFields groups={groups} onChange={setGroups} />
      </Section>
      <Section title={t('plan.when')} context={t('plan.whenHint')}>
        <RhythmFields rhythm={rhythm} onChange={setRhythm} />
      </Section>
      <Section title={t('plan.preview')} context={t('plan.previewHint')}>
        {whole ? (
          <Loaded query={preview}>
            {(data) => (
              <>
                <PlanPreview preview={data} groups={groups} zone={programme.zone} />
                {problem !== undefined && <Trouble error={problem} />}
                <div className={styles['confirm']} data-foot>
                  <Button
                    look="primary"
                    icon="calendar"
                    busy={busy || preview.isFetching || request !== JSON.stringify(requestOf(groups, rhythm))}
                    onClick={() => void keep(data)}
                  >
                    {data.planned.length > 0
                      ? t('plan.keep', { count: data.planned.length })
                      : t('plan.keepFollowUps')}
                  </Button>
                </div>
              </>
            )}
          </Loaded>
        ) : (
          <p>{t('plan.incomplete')}</p>
        )}
      </Section>
    </>
  );
}

type PreviewRequest = components['schemas']['PreviewWorkshopsDto'];

function requestOf(groups: readonly PlanGroup[], rhythm: PlanRhythm): PreviewRequest {
  return {
    days: [rhythm],
    groups: groups.map(({ code, enrolmentIds, trainerAccountId, venue }) => ({
      ...{ code, enrolmentIds, trainerAccountId, venue },
    })),
  };
}

function sessionsOf(
  planned: Preview['planned'],
  groups: readonly PlanGroup[],
  titleOf: (ordinal: number) => string,
): components['schemas']['PlannedSessionDto'][] {
  return planned.flatMap(
    ({ kind, ordinal, moduleId, buildsOn, groupCode, startsAt, endsAt, enrolmentIds }) => {
      const group = groups.find(({ code }) => code === groupCode);
      if (!group) return [];
      const { trainerAccountId, venue } = group;
      return {
        ...{ id: newId(), kind, ordinal, moduleId, buildsOn, title: titleOf(ordinal ?? 0) },
        ...{ enrolmentIds, trainerAccountId, venue, startsAt, endsAt },
      };
    },
  );
}
