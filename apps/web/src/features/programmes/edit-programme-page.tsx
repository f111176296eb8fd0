import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { readProgramme, planFollowUpWindows, updateProgramme } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { ProgrammeForm } from './programme-form';
import { bodyOf, type Programme, type ProgrammeValues, valuesOf } from './programme-values';

export default function EditProgrammePage() {
  const t = useTexts('programmes');
  const { programmeId = '' } = useParams();
  const query = useQuery({
    queryKey: ['programmes', programmeId, 'edit'],
    queryFn: ({ signal }) => readProgramme(api, { path: { id: programmeId }, signal }),
    // Never changed under the hand that writes it; read anew the next time.
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Screen
      title={t('edit')}
      back={{ to: `/programmes/${programmeId}`, label: query.data?.nameFr ?? t('title') }}
      width="reading"
    >
      <Loaded query={query}>{(programme) => <EditForm programme={programme} />}</Loaded>
    </Screen>
  );
}

function EditForm({ programme }: { programme: Programme }) {
  const t = useTexts('programmes');
  const navigate = useNavigate();
  const toast = useToast();
  const client = useQueryClient();
  const form = useProblemForm<ProgrammeValues>(valuesOf(programme));
  const { id, version, workshopsPlanned, followUpWindows } = programme;
  const windowsFixed = workshopsPlanned + followUpWindows > 0;
  return (
    <>
      {windowsFixed && <Banner>{t('windowsFixed')}</Banner>}
      <ProgrammeForm
        form={form}
        submit={t('app:do.save')}
        windowsFixed={windowsFixed}
        onSubmit={async (values) => {
          const { startsOn, months, workshopCadence, followUpCadence, ...rest } = bodyOf(values);
          const windows = windowsFixed ? {} : { startsOn, months, workshopCadence };
          const body = { ...rest, ...windows, followUpCadence };
          await updateProgramme(api, { path: { id }, ifMatch: version, body });
          const { count, per, months: during } = programme.followUpCadence;
          const wanted = followUpCadence;
          const same = wanted.count === count && wanted.per === per && wanted.months === during;
          // Windows ahead follow the cadence.
          if (followUpWindows > 0 && !same) await planFollowUpWindows(api, { path: { id } });
          await client.invalidateQueries({ queryKey: ['follow-ups'] });
          await client.invalidateQueries({ queryKey: ['programmes'] });
          toast({ message: t('app:state.saved') });
          await navigate(`/programmes/${id}`);
        }}
      />
    </>
  );
}
