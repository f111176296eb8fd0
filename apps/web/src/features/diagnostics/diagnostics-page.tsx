import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Banner, Button, ButtonLink, EmptyState, Stack } from '@tiwizi/ui';
import { EnrolmentScreen } from '../../shared/enrolment-screen';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { DiagnosticsTable } from './diagnostics-table';
import { Editions } from './editions';
import { diagnosticsOf } from './queries';
import { StartDialog } from './start-dialog';
import { useBegunHere } from './use-begun-here';
import { WavesSideBySide } from './waves-side-by-side';

/** The diagnostics of one enrolled cooperative: which were held, what they found, how it changed. */
export default function DiagnosticsPage() {
  const { enrolmentId = '' } = useParams();
  const t = useTexts('diagnostics');
  const query = useQuery(diagnosticsOf(enrolmentId));
  const [starting, setStarting] = useState(false);
  const begunHere = useBegunHere(enrolmentId);
  const { data } = query;
  const both = data?.may.includes('start');
  const begin = data && data.may.length > 0 && (
    <Button look="primary" icon="plus" onClick={() => setStarting(true)}>
      {both ? t('start') : t('startSelf')}
    </Button>
  );
  return (
    <EnrolmentScreen of={data} title={t('title')} action={data && data.items.length > 0 && begin}>
      <Loaded query={query} rows={3}>
        {(list) => {
          const corrected = list.items.filter(({ edition }) => edition > 1);
          return (
            <Stack gap={8}>
              {begunHere.map(({ id, label, place, refusal }) => (
                <Banner
                  key={id}
                  tone={refusal ? 'late' : 'info'}
                  title={label}
                  action={<ButtonLink to={refusal ? '/outbox' : place}>{t('offline:see')}</ButtonLink>}
                >
                  {t(refusal ? 'offline:refused.title' : 'states:cell.waiting_to_send')}
                </Banner>
              ))}
              <DiagnosticsTable
                items={list.items.filter(({ supersededAt }) => supersededAt === null)}
                empty={
                  <EmptyState
                    title={t('none')}
                    hint={both ? t('noneHint') : t('noneHintSelf')}
                    action={begin}
                  />
                }
              />
              {list.items.some(({ status }) => status === 'finalised') && (
                <WavesSideBySide enrolmentId={enrolmentId} />
              )}
              {corrected.length > 0 && <Editions items={list.items} />}
              <StartDialog open={starting} list={list} onClose={() => setStarting(false)} />
            </Stack>
          );
        }}
      </Loaded>
    </EnrolmentScreen>
  );
}
