import { type ReactNode } from 'react';
import { Stack, Tabs } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import {
  OfProgramme,
  ProgrammeSelect,
  type Programme,
  useProgrammeChoice,
} from '../../../shared/programme-choice';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';

interface OverviewFrameProps {
  children: (programme: Programme) => ReactNode;
}

/** The follow-ups of one programme, looked at in three ways; the address names programme and filters. */
export function OverviewFrame({ children }: OverviewFrameProps) {
  const t = useTexts('follow-up-overview');
  const format = useFormat();
  const choice = useProgrammeChoice();
  const { programme } = choice;
  const search = programme ? `?programme=${programme.id}` : '';
  return (
    <Screen
      title={t('title')}
      context={programme && format.name(programme.nameFr, programme.nameAr)}
      under={
        <Tabs
          label={t('views')}
          tabs={[
            { to: `/follow-ups${search}`, label: t('tabs.windows'), end: true },
            { to: `/follow-ups/compliance${search}`, label: t('tabs.compliance') },
            { to: `/follow-ups/blockers${search}`, label: t('tabs.blockers') },
          ]}
        />
      }
    >
      <Stack gap={5}>
        <ProgrammeSelect choice={choice} />
        <OfProgramme choice={choice}>{children}</OfProgramme>
      </Stack>
    </Screen>
  );
}
